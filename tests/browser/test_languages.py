"""Languages in a real browser: the switch, long Russian words on narrow screens and paper, right to left."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.conftest import Server
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import STATELESS, SUSPECT, UNANSWERED, answer, go, shown, violations
from .test_browser import field as fact_asked
from .test_paper import printed

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NARROW: ViewportSize = {"width": 320, "height": 640}
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


def each_page(page: Page, look: Callable[[Page], None]) -> None:
    """Look at every page of the site in the language of the page, of a person who answers nothing."""
    page.goto(f"{home(page)}check/1/")
    go(page, "main form button")  # an error
    while not shown(page).endswith("/answers/"):
        look(page)
        answer(page, UNANSWERED)
    for path in ("check/answers/", "check/result/", *PATHS):
        page.goto(home(page) + path)
        look(page)
    for answers in (STATELESS, SUSPECT):
        give(page, answers)
        page.goto(f"{home(page)}check/result/")
        look(page)


@dataclass
class Seen:
    """What was seen on every page of the site in Russian."""

    too_wide: list[str] = field(default_factory=list)
    too_wide_mirrored: list[str] = field(default_factory=list)
    switcher: set[float] = field(default_factory=set)
    violations: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def seen(browser: Browser, server: Server) -> Seen:
    """All pages in Russian in a narrow window, read from left to right and mirrored."""
    seen = Seen()

    def look(page: Page) -> None:
        seen.violations += violations(page)
        seen.too_wide += too_wide(page)
        seen.switcher.add(page.evaluate("document.querySelector('.languages').getBoundingClientRect().top"))
        page.evaluate("document.documentElement.dir = 'rtl'")
        seen.too_wide_mirrored += too_wide(page)

    with browser.new_context(viewport=NARROW) as context:
        page = context.new_page()
        page.goto(f"{server.address}/ru/")
        each_page(page, look)
    return seen


def test_nothing_russian_is_wider_than_a_narrow_window(seen: Seen) -> None:
    assert seen.too_wide == []


def test_nothing_is_too_wide_from_right_to_left(seen: Seen) -> None:
    assert seen.too_wide_mirrored == []


def test_the_switcher_stands_in_the_same_place_on_every_page(seen: Seen) -> None:
    assert len(seen.switcher) == 1


def test_no_accessibility_violation_in_russian(seen: Seen) -> None:
    assert seen.violations == []


def test_from_right_to_left_the_page_is_mirrored(page: Page) -> None:
    def distances(side: str) -> list[float]:
        found: list[float] = page.evaluate(
            """side => ["a.exit", "header p a", ".languages a", "h1", ".radio input", ".radio label"].map(
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
    asked = fact_asked(page)
    go(page, 'a[hreflang="ru"]')
    assert fact_asked(page) == asked
    answer(page, GERMAN_IN_MOSCOW)
    go(page, '.aside a[href$="/answers/"]')
    assert page.locator("dl.answers > div").count() == 4
    go(page, 'a[hreflang="en"]')
    assert shown(page) == "/en/check/answers/"
    assert page.locator("dl.answers > div").count() == 4


@pytest.mark.parametrize(
    ("answers", "most"), [(SUSPECT, 3), ({"citizenship": "unknown"}, 5)], ids=["suspect", "nothing"]
)
def test_the_russian_result_prints_on_few_pages(
    page: Page, tmp_path: Path, answers: dict[str, str], most: int
) -> None:
    give(page, answers)
    page.goto(page.url.replace("/en/", "/ru/check/result/"))
    for paper in ("A4", "Letter"):
        assert printed(page, tmp_path, paper)[0] <= most
