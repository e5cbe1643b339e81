"""Languages in a real browser: the switch, long Russian words on narrow screens and paper, right to left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.visitor import GERMAN_IN_MOSCOW

from .test_browser import STATELESS, SUSPECT, UNANSWERED, answer, field, go, violations
from .test_paper import printed

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NARROW = {"width": 320, "height": 640}
PATHS = (
    "",
    "decree/",
    "how/",
    "privacy/",
    "embed/",
    "embed/leaflets/",
    "offline/",
    "nothing/",
    "check/stopped/cookies/",
)


def home(page: Page) -> str:
    """The address of the start page in the language of the page."""
    return "/".join(page.url.split("/")[:4]) + "/"


def too_wide(page: Page) -> list[str]:
    """What is wider than the window, as the address of the page and the texts that stick out."""
    sticking_out: list[str] = page.evaluate(
        """() => document.body.scrollWidth <= innerWidth ? [] : [location.pathname,
           ...[...document.querySelectorAll("main *")].filter(e => e.scrollWidth > e.clientWidth
           && getComputedStyle(e).display != "inline").map(e => e.textContent.trim().slice(0, 60))]"""
    )
    return sticking_out


def each_question(
    page: Page, answers: dict[str, str], look: Callable[[Page], list[str]] = lambda page: []
) -> list[str]:
    """Go from the first question to the summary; returns what was found on the way."""
    found = []
    page.goto(f"{home(page)}check/1/")
    while not page.url.endswith("/answers/"):
        found += look(page)
        answer(page, answers)
    return found


def each_page(page: Page, answers: dict[str, str], look: Callable[[Page], list[str]]) -> list[str]:
    """Go through the whole site with some answers; returns what was found on the way."""
    page.goto(f"{home(page)}check/1/")
    go(page, "main form button")
    found = look(page) + each_question(page, answers, look)
    for path in ("check/answers/", "check/result/", *PATHS):
        page.goto(home(page) + path)
        found += look(page)
    return found


@pytest.mark.parametrize("answers", [STATELESS, SUSPECT, UNANSWERED])
def test_nothing_russian_is_wider_than_a_narrow_window(
    open_page: Callable[..., Page], answers: dict[str, str]
) -> None:
    page = open_page(viewport=NARROW)
    go(page, 'a[hreflang="ru"]')
    assert each_page(page, answers, too_wide) == []


def test_nothing_is_too_wide_from_right_to_left(open_page: Callable[..., Page]) -> None:
    def look(page: Page) -> list[str]:
        page.evaluate("document.documentElement.dir = 'rtl'")
        return too_wide(page)

    assert each_page(open_page(viewport=NARROW), SUSPECT, look) == []


def test_from_right_to_left_the_page_is_mirrored(page: Page) -> None:
    def distances(side: str) -> list[float]:
        found: list[float] = page.evaluate(
            """side => ["a.exit", "header a", ".languages a", "h1", ".radio input", ".radio label"].map(
               selector => document.querySelector(selector).getBoundingClientRect()).map(
               box => side == "left" ? box.left : document.documentElement.clientWidth - box.right)""",
            side,
        )
        return found

    go(page, "a.button")
    before = distances("left")
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert distances("right") == pytest.approx(before, abs=1)


def test_the_switch_keeps_answers_and_place(page: Page) -> None:
    go(page, "a.button")
    for _ in range(3):
        answer(page, GERMAN_IN_MOSCOW)
    asked = field(page)
    go(page, 'a[hreflang="ru"]')
    assert field(page) == asked
    answer(page, GERMAN_IN_MOSCOW)
    go(page, '.aside a[href$="/answers/"]')
    assert page.locator("dl.answers > div").count() == 4
    go(page, 'a[hreflang="en"]')
    assert page.url.endswith("/en/check/answers/")
    assert page.locator("dl.answers > div").count() == 4


def test_the_switcher_stands_in_the_same_place_on_every_page(page: Page) -> None:
    def place(page: Page) -> list[str]:
        return [str(page.evaluate("document.querySelector('.languages').getBoundingClientRect().top"))]

    assert len(set(each_page(page, UNANSWERED, place))) == 1


def test_no_accessibility_violation_in_russian(page: Page) -> None:
    go(page, 'a[hreflang="ru"]')
    assert each_page(page, SUSPECT, violations) == []


@pytest.mark.parametrize("answers", [SUSPECT, UNANSWERED])
def test_the_russian_result_prints_on_at_most_three_pages(
    page: Page, tmp_path: Path, answers: dict[str, str]
) -> None:
    go(page, 'a[hreflang="ru"]')
    each_question(page, answers)
    page.goto(home(page) + "check/result/")
    for paper in ("A4", "Letter"):
        assert printed(page, tmp_path, paper)[0] <= 3
