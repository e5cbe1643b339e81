"""Leaving in a hurry, in a real browser: at once, nothing left to find in the page, nothing to go back to."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.conftest import Server
from tests.support.firefox import firefox
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import PAGES, answer, go, walk

pytestmark = pytest.mark.browser

AWAY = "**/healthz"  # where the running site of the tests leads
START = re.compile(r"/en/$")

COVERED = """() => {
  const box = document.querySelector("a.exit").getBoundingClientRect();
  const points = [[.5, .5], [.05, .1], [.95, .1], [.05, .9], [.95, .9]];
  return points
    .map(([x, y]) => document.elementFromPoint(box.x + x * box.width, box.y + y * box.height))
    .filter((top) => !top?.matches("a.exit"))
    .map((top) => top?.outerHTML ?? "outside the window");
}"""


def _to_question_three(page: Page) -> None:
    go(page, "text=Start")
    answer(page, GERMAN_IN_MOSCOW)
    answer(page, GERMAN_IN_MOSCOW)


def _shift(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")


def test_the_exit_is_first_in_the_tab_order_after_the_skip_link(page: Page) -> None:
    for address in ("", "check/1/", "decree/", "nothing/"):
        page.goto(page.url.split("/en/")[0] + "/en/" + address)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "exit"


@pytest.mark.parametrize(
    "size", [(320, 256), *(pytest.param(size, marks=pytest.mark.slow) for size in ((360, 740), (1280, 800)))]
)
def test_the_exit_is_always_in_view_and_nothing_covers_it(
    open_page: Callable[..., Page], size: tuple[int, int]
) -> None:
    page = open_page(viewport={"width": size[0], "height": size[1]})
    give(page, GERMAN_IN_MOSCOW)
    for address in (
        "en/check/result/",
        "ru/check/result/",
        "en/check/4/",
        "ru/check/4/",
        "en/privacy/",
        "ru/",
    ):
        page.goto(page.url.split("/en/")[0].split("/ru/")[0] + "/" + address)
        for share in (0, 0.3, 1):
            page.evaluate(
                """share => [window, document.body].forEach(
                    (part) => part.scrollTo(0, share * document.body.scrollHeight))""",
                share,
            )
            assert page.evaluate(COVERED) == []
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        assert page.evaluate(COVERED) == []


@pytest.mark.parametrize("script", [True, False])
def test_after_exit_no_cookie_is_left_and_back_shows_the_start(
    open_page: Callable[..., Page], script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    _to_question_three(page)
    go(page, "a.exit")
    page.wait_for_url(AWAY)
    assert page.context.cookies() == []
    page.go_back()
    page.wait_for_url(START)
    assert page.inner_text("h1").startswith("Can Russia draft you")
    assert page.inner_text("main a.button") == "Start"


def test_with_script_back_to_the_first_question_shows_the_start(page: Page) -> None:
    go(page, "text=Start")
    page.check('input[value~="stateless"]')
    go(page, "a.exit")
    page.wait_for_url(AWAY)
    page.go_back()
    page.wait_for_url(START)
    assert page.inner_text("h1").startswith("Can Russia draft you")


@pytest.mark.parametrize("script", [pytest.param(True, marks=pytest.mark.slow), False])
def test_after_leaving_from_the_result_no_way_back_shows_it(
    open_page: Callable[..., Page], script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    walk(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show the result")
    go(page, "a.exit")
    page.wait_for_url(AWAY)
    for _ in range(3 if script else 4):
        page.go_back()  # the second entry of the journey shows the start page under the address of the first
        assert page.inner_text("main a.button") == "Start"
        assert "topic-draft" not in page.content()


def test_with_script_the_page_is_blank_before_anything_answers(page: Page) -> None:
    _to_question_three(page)
    shown, path = page.evaluate(
        """() => {
          document.querySelector("a.exit").click();
          return [getComputedStyle(document.documentElement).display, location.pathname];
        }"""
    )
    assert (shown, path) == ("none", "/en/")
    page.wait_for_url(AWAY)


def test_three_times_shift_leaves(page: Page) -> None:
    _to_question_three(page)
    with page.expect_navigation(url=AWAY):
        _shift(page, 3)
    assert page.context.cookies() == []


def test_shift_leaves_from_a_field_too(page: Page) -> None:
    _to_question_three(page)
    answer(page, GERMAN_IN_MOSCOW)
    page.focus("#answer")
    with page.expect_navigation(url=AWAY):
        _shift(page, 3)


def test_shift_among_other_keys_is_typing(page: Page) -> None:
    _to_question_three(page)
    for key in ("Shift+A", "Shift+B", "Shift+C", "Shift", "Shift", "a", "Shift"):
        page.keyboard.press(key)
    assert page.is_visible("body")


def test_slow_presses_of_shift_do_not_leave(page: Page) -> None:
    _to_question_three(page)
    page.evaluate(
        """() => [0, 3000, 6000].forEach((time) => {
          const event = new KeyboardEvent("keydown", { key: "Shift" });
          Object.defineProperty(event, "timeStamp", { value: time });
          dispatchEvent(event);
        })"""
    )
    assert page.is_visible("body")


def test_leaving_clears_what_the_browser_stores_for_the_site(page: Page) -> None:
    start = page.url
    page.evaluate("localStorage.setItem('a', 'b')")
    go(page, "a.exit")
    page.wait_for_url(AWAY)
    page.goto(start)
    assert page.evaluate("localStorage.length") == 0


def test_a_page_that_the_browser_kept_is_asked_for_anew(page: Page) -> None:
    _to_question_three(page)
    with page.expect_navigation():
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")


def test_no_page_warns_in_chromiums_console(page: Page, server: Server) -> None:
    texts: list[str] = []
    page.on("console", lambda message: texts.append(message.text))
    for path in (*PAGES, "../embed/card/en/"):
        page.goto(f"{server.address}/en/{path}")
    expected = ("feature: 'bluetooth'.", "404 (Not Found)", "403 (Forbidden)")
    assert [text for text in texts if not text.endswith(expected)] == []


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Marionette's sockets
def test_no_page_warns_in_firefoxs_console(server: Server, tmp_path: Path) -> None:
    with firefox(tmp_path / "profile") as browser:
        for path in PAGES:
            browser.go(f"{server.address}/en/{path}")
        ours = (server.address, "-Policy", "Feature Policy")  # not of Firefox's own pages
        assert [text for text in browser.console if any(part in text for part in ours)] == []


def test_the_browser_grants_a_page_nothing(page: Page) -> None:
    granted = page.evaluate("document.featurePolicy.allowedFeatures()")
    assert [feature for feature in granted if not feature.startswith("ch-")] == []
