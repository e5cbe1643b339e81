"""The page on how it works in a real browser: tables and pictures on a phone, in the dark and on paper."""

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
    page.goto(f"{page.url}how/{query}")
    for summary in page.query_selector_all("summary"):
        summary.click()
    assert violations(page) == []


def test_nothing_is_wider_than_a_narrow_phone(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(viewport={"width": 320, "height": 640})
    for query in QUERIES:
        page.goto(f"{server.address}/en/how/{query}")
        for summary in page.query_selector_all("summary"):
            summary.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_text_in_a_picture_runs_into_the_marks(page: Page, language: str) -> None:
    page.goto(page.url.replace("/en/", f"/{language}/how/"))
    ends = page.evaluate(
        "[...document.querySelectorAll('.flow text')].map(t => t.getBBox().x + t.getBBox().width)"
    )
    assert ends
    assert max(ends) <= 260


def test_the_tables_print_with_their_law_and_fingerprint(page: Page, tmp_path: Path) -> None:
    page.goto(f"{page.url}how/?on=2023-08-10")
    fingerprint = page.inner_text("main p > code")
    file = tmp_path / "how.pdf"
    page.pdf(path=file, format="A4")
    text = subprocess.run(
        [need("pdftotext"), "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    assert "This page shows the law from 4 August 2023" in " ".join(text.stdout.split())
    assert fingerprint in text.stdout
    assert "draft.liable" in text.stdout
