"""The page about the decree in a real browser: the picture on a phone, in the dark and on paper."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.conftest import Server, need

from .test_browser import violations

pytestmark = pytest.mark.browser

QUERIES = ["", "?on=2023-08-10", "?on=soon"]


@pytest.mark.slow
@pytest.mark.parametrize("query", QUERIES[1:])  # the page of today: test_browser.py
def test_the_page_has_no_accessibility_violation(page: Page, query: str) -> None:
    page.goto(f"{page.url}decree/{query}")
    assert violations(page) == []


def test_the_picture_fits_a_narrow_phone(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(viewport={"width": 320, "height": 640})
    for query in QUERIES:
        page.goto(f"{server.address}/en/decree/{query}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        ends = page.evaluate(
            "[...document.querySelectorAll('.timeline text')].map(t => t.getBBox().x + t.getBBox().width)"
        )
        assert ends
        assert max(ends) <= 320


def test_a_screen_reader_is_given_the_list_and_not_the_picture(page: Page) -> None:
    page.goto(f"{page.url}decree/")
    tree = page.locator(".changed").aria_snapshot()
    assert tree.count("Draft age limit rises to 30") == 1


def test_the_page_prints_its_list_and_no_dangerous_address(page: Page, tmp_path: Path) -> None:
    page.goto(f"{page.url}decree/?on=2023-08-10")
    file = tmp_path / "decree.pdf"
    page.pdf(path=file, format="A4")
    command = [need("pdftotext"), "-layout", str(file), "-"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    text = " ".join(printed.split())
    assert "This page shows the law from 4 August 2023 to 27 August 2023." in text
    assert "4 August 2023: the day shown" in text
    assert "Not yet on 4 August 2023" in text
    assert "themoscowtimes.com" not in text
    assert "meduza.io" not in text
