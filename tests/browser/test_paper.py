"""The printed result, read from Chromium's PDF: its length, its words, and what must not stand on it."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.conftest import need
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import STATELESS, SUSPECT, go

pytestmark = pytest.mark.browser

AWAY = {**GERMAN_IN_MOSCOW, "residence": "abroad", "military_register": "off", "acquired": "naturalised"}


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def printed(page: Page, folder: Path, paper: str = "A4") -> tuple[int, str, str]:
    """The number of pages, the text and the properties of the printed page."""
    file = folder / "result.pdf"
    page.pdf(path=file, format=paper, tagged=True)
    properties = _output(need("pdfinfo"), str(file))
    text = " ".join(_output(need("pdftotext"), str(file), "-").split())
    return int(properties.split("Pages:")[1].split()[0]), text, properties


def _result(page: Page, answers: dict[str, str]) -> None:
    give(page, answers)
    page.goto(f"{page.url}check/result/")


@pytest.mark.slow
@pytest.mark.parametrize("answers", [GERMAN_IN_MOSCOW, SUSPECT, AWAY], ids=["german", "suspect", "abroad"])
def test_the_common_result_prints_on_three_pages_in_russian_too(
    page: Page, tmp_path: Path, answers: dict[str, str]
) -> None:
    _result(page, answers)
    page.goto(page.url.replace("/en/", "/ru/"))
    assert printed(page, tmp_path)[0] <= 3


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answers", "words", "most"),
    [
        (GERMAN_IN_MOSCOW, "The draft can reach you", 3),
        (STATELESS, "stateless", 2),
        (SUSPECT, "24 June 2023", 3),
        (AWAY, "an open risk", 3),
        ({"citizenship": "russian_and_other"}, "What is still possible", 4),
        ({"citizenship": "unknown"}, "What is still possible", 4),
    ],
    ids=["german", "stateless", "suspect", "abroad", "citizenship only", "nothing"],
)
def test_the_result_prints_on_few_pages(
    page: Page, tmp_path: Path, answers: dict[str, str], words: str, most: int
) -> None:
    _result(page, answers)
    for paper in ("A4", "Letter"):
        pages, text, _ = printed(page, tmp_path, paper)
        assert pages <= most
        assert words in text
        assert "Leave this site" not in text
        assert "themoscowtimes.com" not in text
        assert "meduza.io" not in text
        assert "https://" in text


@pytest.mark.slow
def test_the_print_is_tagged_and_its_title_names_no_answer(page: Page, tmp_path: Path) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    _, _, properties = printed(page, tmp_path)
    assert properties.split("Tagged:")[1].split()[0] == "yes"
    assert "Result – Self-check" in properties.split("Title:")[1].splitlines()[0]


def test_no_answer_stands_on_paper_unless_asked_for(page: Page, tmp_path: Path) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    _, text, _ = printed(page, tmp_path)
    assert "Because you said" not in text
    assert "you are 25 years old" not in text
    page.check("#add_0")
    go(page, "form:has(#add_0) button")
    pages, text, _ = printed(page, tmp_path)
    assert "you are 25 years old" in text
    assert "Russia and another country" in text
    assert pages <= 3


@pytest.mark.slow
def test_every_note_that_is_cited_stands_on_paper(page: Page, tmp_path: Path) -> None:
    _result(page, SUSPECT)
    _, text, _ = printed(page, tmp_path)
    listed = page.locator(".sources > ol > li").count()
    assert f"[{listed}]" in text
    assert f" {listed}. " in text


@pytest.mark.slow
def test_the_print_needs_no_colour(page: Page, tmp_path: Path) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    printed(page, tmp_path)
    picture = tmp_path / "page"
    _output(need("pdftoppm"), "-r", "20", "-f", "1", "-l", "1", str(tmp_path / "result.pdf"), str(picture))
    image = next(tmp_path.glob("page*.ppm")).read_bytes()
    pixels = image[-(len(image) // 3 * 3 - 15) :]
    assert all(max(pixels[i : i + 3]) - min(pixels[i : i + 3]) < 8 for i in range(0, len(pixels) - 2, 3))
