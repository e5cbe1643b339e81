"""Leaflets and codes as printed: the paper is rasterised, and a decoder reads the QR codes back."""

import subprocess
from itertools import chain
from pathlib import Path

import pytest
import zxingcpp
from playwright.sync_api import Page

from tests.conftest import Server, need

from .test_browser import go

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def codes_on_paper(page: Page, folder: Path) -> list[list[str]]:
    """What the QR codes on each printed page say."""
    page.pdf(path=folder / "paper.pdf", prefer_css_page_size=True)
    paper = str(folder / "paper")
    subprocess.run([need("pdftoppm"), "-gray", "-r", "100", f"{paper}.pdf", paper], check=True)
    return [_codes(path.read_bytes()) for path in sorted(folder.glob("paper*.pgm"))]


def _codes(image: bytes) -> list[str]:
    """What the codes in a PGM file say."""
    _, size, _, _ = image.split(b"\n", 3)
    width, height = map(int, size.split())
    pixels = memoryview(image)[-width * height :].cast("B", (height, width))
    return [code.text for code in zxingcpp.read_barcodes(pixels)]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("path", "copies"), [("leaflet", 1), ("leaflets", 4)])
def test_each_leaflet_fits_its_sheet_and_links_to_the_start(
    page: Page, server: Server, tmp_path: Path, path: str, copies: int, language: str
) -> None:
    page.goto(f"{server.address}/{language}/embed/{path}/")
    assert codes_on_paper(page, tmp_path) == [[f"{server.address}/{language}/"] * copies]


def test_nothing_on_a_leaflet_is_cut_off(page: Page, server: Server) -> None:
    for path in ("ru/embed/leaflet/", "ru/embed/leaflets/", "en/embed/leaflets/"):
        page.goto(f"{server.address}/{path}")
        page.emulate_media(media="print")
        sizes = page.eval_on_selector_all(".leaflet", "all => all.map(e => e.scrollHeight - e.clientHeight)")
        assert set(sizes) == {0}
        assert page.evaluate("document.querySelector('.leaflets').scrollHeight") <= 296 / 25.4 * 96 + 1


def test_the_code_on_the_page_to_copy_from_leads_to_the_start(
    page: Page, server: Server, tmp_path: Path
) -> None:
    page.goto(f"{server.address}/en/embed/?language=ru")
    assert list(chain(*codes_on_paper(page, tmp_path))) == [f"{server.address}/ru/"]


def test_the_code_on_the_result_leads_to_the_start(page: Page, server: Server, tmp_path: Path) -> None:
    page.goto(f"{server.address}/en/check/1/")
    page.check("input[value~=stateless]")
    go(page, "main form button")
    page.goto(f"{server.address}/en/check/result/")
    assert list(chain(*codes_on_paper(page, tmp_path))) == [f"{server.address}/en/"]
