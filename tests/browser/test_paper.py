"""The printed result, read from Chromium's PDF: its length, its words, and what must not stand on it."""

import re
import subprocess
from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Page

from tests.conftest import need
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import STATELESS, SUSPECT, go

pytestmark = pytest.mark.browser

START = re.compile(r"https?://[^/]+")
AWAY = {**GERMAN_IN_MOSCOW, "residence": "abroad", "military_register": "off", "acquired": "naturalised"}
NEW_CITIZEN = {**GERMAN_IN_MOSCOW, "acquired": "naturalised", "age": "41", "military_register": "off"}
PEOPLE = (GERMAN_IN_MOSCOW, SUSPECT, AWAY, NEW_CITIZEN, STATELESS)


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def printed(page: Page, folder: Path, paper: str = "A4") -> tuple[int, str, str]:
    """The number of pages, the text and the properties of the printed page."""
    file = folder / "result.pdf"
    page.pdf(path=file, format=paper, tagged=True)
    properties = _output(need("pdfinfo"), str(file))
    text = " ".join(_output(need("pdftotext"), str(file), "-").split())
    return int(properties.split("Pages:")[1].split()[0]), text, properties


def _result(page: Page, answers: dict[str, str], language: str = "en") -> None:
    give(page, answers)
    page.goto(f"{START.match(page.url)[0]}/{language}/check/result/")  # type: ignore[index]


@pytest.mark.slow
def test_a_result_prints_on_two_pages_as_a_rule_and_never_on_four(page: Page, tmp_path: Path) -> None:
    for language in ("en", "ru"):
        lengths = []
        for answers in (*PEOPLE, {"citizenship": "russian_and_other"}, {"citizenship": "unknown"}):
            _result(page, answers, language)
            pages, text, _ = printed(page, tmp_path)
            lengths.append(pages)
            assert "themoscowtimes.com" not in text
            assert "meduza.io" not in text
        assert median(lengths) <= 2
        assert max(lengths) <= 3


@pytest.mark.slow
def test_letter_paper_holds_as_much(page: Page, tmp_path: Path) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    assert printed(page, tmp_path, "Letter")[0] <= 3


def test_paper_is_legible(page: Page) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    page.emulate_media(media="print")
    size = "(part) => parseFloat(getComputedStyle(part).fontSize) * 72 / 96"
    for selector, least in ((".topic p", 9), (".lines li", 9), (".steps li", 9), (".sources li", 7)):
        assert round(page.locator(selector).first.evaluate(size), 2) >= least, selector


def test_what_is_closed_on_the_screen_stands_on_paper(page: Page, tmp_path: Path) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    _, closed, _ = printed(page, tmp_path)
    page.goto(f"{page.url}result/all/")
    _, opened, _ = printed(page, tmp_path)
    assert closed == opened
    assert "The draft can reach you. A second passport" in closed


def test_paper_begins_with_the_summary_and_says_what_to_ask_for(page: Page, tmp_path: Path) -> None:
    _result(page, GERMAN_IN_MOSCOW)
    _, text, _ = printed(page, tmp_path)
    assert text.index("The draft: Yes, the draft can reach you") < text.index("What the decree says")
    assert "The answers are left out on purpose. To check this, ask the person for: your citizenship;" in text


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
    page.goto(f"{page.url}result/all/")
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
