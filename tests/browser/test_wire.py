"""What a real browser sends and takes: forms of one length, pages padded in their gzip file name."""

import subprocess
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Request

from questionnaire.journey.forms import LENGTH
from tests.conftest import Server, need
from tests.support.visitor import GERMAN_IN_MOSCOW

from .test_browser import answer, field, go, shown

pytestmark = pytest.mark.browser


def _posted(page: Page) -> list[int]:
    """The length of each form that the page posts from now on."""
    lengths: list[int] = []

    def note(sent: Request) -> None:
        if sent.post_data is not None:
            lengths.append(len(sent.post_data))

    page.on("request", note)
    return lengths


@pytest.mark.slow
@pytest.mark.parametrize("script", [True, False])
def test_every_posted_answer_has_one_length(open_page: Callable[..., Page], script: bool) -> None:
    page = open_page(java_script_enabled=script)
    lengths = _posted(page)
    go(page, "text=Start")
    questions = 0
    while not shown(page).endswith("/answers/"):
        answer(page, GERMAN_IN_MOSCOW)
        questions += 1
    assert lengths == [LENGTH] * questions


def test_with_script_every_posted_age_has_one_length(page: Page) -> None:
    go(page, "text=Start")
    while field(page) != "age":
        answer(page, GERMAN_IN_MOSCOW)
    question = page.url.replace("/en/check/", shown(page))
    lengths = _posted(page)
    for typed in ("", "7", "101", "²"):
        page.goto(question)
        page.fill("#answer", typed)
        go(page, "main form button")
    for value in ("unknown", "withheld"):
        page.goto(question)
        page.fill("#answer", "")
        page.check(f'input[value~="{value}"]')
        go(page, "main form button")
    assert lengths == [LENGTH] * 6


@pytest.mark.parametrize("encoding", ["--compressed", "--no-compressed"])
def test_curl_reads_a_padded_page(server: Server, encoding: str) -> None:
    command = [need("curl"), "--silent", "--include", encoding, f"{server.address}/en/check/1/"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert ("Content-Encoding: gzip" in text) is (encoding == "--compressed")
    assert text.rstrip().endswith("</html>")
