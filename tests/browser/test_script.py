"""With script, pages of the journey are fetched and put in place, to a reader as if they were loaded."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import ROOT, Server
from tests.support.profiles import to_next_page
from tests.support.visitor import GERMAN_IN_MOSCOW

from .test_browser import answer, field, go, shown, violations, walk

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WITH_FOCUS = "[document.activeElement.tagName, document.activeElement.className]"


def _to_question_three(page: Page) -> None:
    go(page, "text=Start")
    answer(page, GERMAN_IN_MOSCOW)
    answer(page, GERMAN_IN_MOSCOW)


def _back(page: Page) -> None:
    to_next_page(page.evaluate, page.go_back)


def test_the_address_stays_and_one_entry_is_added(page: Page, server: Server) -> None:
    go(page, "text=Start")
    entries = page.evaluate("history.length")
    while not shown(page).endswith("/answers/"):
        answer(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show the result")
    page.click("a.note >> nth=0")
    expect(page.locator("#note-1")).to_be_focused()
    go(page, "text=Show everything")
    assert page.url == f"{server.address}/en/check/"
    assert page.evaluate("history.length") == entries + 1


def test_back_leads_from_question_to_question_and_to_the_start(page: Page) -> None:
    _to_question_three(page)
    for number in (2, 1):
        _back(page)
        assert shown(page) == f"/en/check/{number}/"
    answer(page, GERMAN_IN_MOSCOW)
    assert shown(page) == "/en/check/3/"
    _back(page)
    assert shown(page) == "/en/check/1/"
    _back(page)
    assert page.url.endswith("/en/")


def test_after_a_reload_back_still_leads_to_the_page_before(page: Page) -> None:
    walk(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show the result")
    go(page, "text=Show everything")
    for path in ("result/all", "result", "answers", "12"):
        page.reload()
        assert shown(page) == f"/en/check/{path}/"
        _back(page)
    assert shown(page) == "/en/check/11/"


def test_back_after_one_reload_goes_on_to_the_start_page(page: Page) -> None:
    _to_question_three(page)
    page.reload()
    for number in (2, 1):
        _back(page)
        assert shown(page) == f"/en/check/{number}/"
    _back(page)
    assert page.url.endswith("/en/")


def test_back_without_the_cookie_leaves_the_journey(page: Page) -> None:
    _to_question_three(page)
    page.context.clear_cookies()
    _back(page)
    assert shown(page) == "/en/"
    _back(page)
    assert page.url.endswith("/en/")


def test_focus_and_title_are_as_after_loading_and_the_page_is_announced(page: Page) -> None:
    _to_question_three(page)
    put_in_place = page.evaluate(WITH_FOCUS), page.title(), page.inner_text("h1")
    assert page.inner_text("[role=status]") == f"{page.title()}. {page.inner_text('h1')}"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.reload()
    assert (page.evaluate(WITH_FOCUS), page.title(), page.inner_text("h1")) == put_in_place


def test_an_error_has_the_focus_and_leaves_once_mended(page: Page) -> None:
    _to_question_three(page)
    go(page, "main form button")
    assert page.evaluate("document.activeElement.className") == "error-summary"
    assert page.title().startswith("Error: ")
    answer(page, GERMAN_IN_MOSCOW)
    assert page.title().startswith("Question")
    _back(page)
    assert shown(page) == "/en/check/3/"
    assert page.locator(".error-summary").count() == 0


@pytest.mark.parametrize("language", ["en", "ru"])
def test_where_the_connection_is_lost_a_message_says_so_and_nothing_is_lost(
    page: Page, server: Server, language: str
) -> None:
    page.goto(f"{server.address}/{language}/check/1/")
    page.context.set_offline(True)
    page.check('input[value~="stateless"]')
    page.click("main form button")
    lost = page.locator("#lost")
    expect(lost).to_be_focused()
    assert violations(page) == []
    expect(page.locator('input[value~="stateless"]')).to_be_checked()
    page.context.set_offline(False)
    go(page, "main form button")
    expect(lost).to_be_hidden()
    assert shown(page) == f"/{language}/check/2/"


def test_a_page_of_a_proxy_is_not_put_in_place(page: Page) -> None:
    _to_question_three(page)
    body = (ROOT / "deploy/unavailable.html").read_text()
    page.route("**/check/**", lambda route: route.fulfill(status=502, body=body, content_type="text/html"))
    page.check('input[value~="male"]')
    page.click("main form button")
    expect(page.locator("#lost")).to_be_focused()
    expect(page.locator('input[value~="male"]')).to_be_checked()


def test_a_message_comes_where_a_page_takes_long_and_goes_with_it(page: Page) -> None:
    page.clock.install()
    _to_question_three(page)
    held = []
    page.route("**/check/**", lambda route: held.append(route))
    with page.expect_request("**/check/**"):
        page.click("text=Your answers so far")
    page.clock.fast_forward(21000)
    expect(page.locator("#lost")).to_be_visible()
    to_next_page(page.evaluate, lambda: held[0].continue_())
    expect(page.locator("#lost")).to_be_hidden()


def test_an_expired_cookie_leads_to_the_page_that_explains(page: Page) -> None:
    _to_question_three(page)
    page.context.clear_cookies()
    page.check('input[value~="male"]')
    go(page, "main form button")
    assert page.inner_text("h1") == "Your browser did not send our cookie"
    go(page, "text=Go to the start")
    assert page.inner_text("main a.button") == "Start"


def test_an_answer_on_its_way_brings_no_cookie_back_after_leaving(page: Page) -> None:
    _to_question_three(page)
    held = []
    page.route("**/check/**", lambda route: held.append(route))
    with page.expect_request("**/check/**"):
        page.click("text=Your answers so far")
    page.click("a.exit")
    page.wait_for_url("**/healthz")
    assert page.context.cookies() == []


def test_leaving_with_shift_held_leaves_too(page: Page) -> None:
    _to_question_three(page)
    page.click("a.exit", modifiers=["Shift"])
    page.wait_for_url("**/healthz")
    assert page.context.cookies() == []


def test_where_script_is_turned_off_on_the_way_the_journey_goes_on(
    page: Page, open_page: Callable[..., Page]
) -> None:
    _to_question_three(page)
    other = open_page(java_script_enabled=False)
    other.context.add_cookies(page.context.cookies())  # type: ignore[arg-type]  # as they were given
    other.goto(page.url)
    assert field(other) == "sex"
    answer(other, GERMAN_IN_MOSCOW)
    assert other.url.endswith("/en/check/4/")
    page.context.add_cookies(other.context.cookies())  # type: ignore[arg-type]
    page.goto(other.url)
    assert page.url.endswith("/en/check/")
    answer(page, GERMAN_IN_MOSCOW)
    assert shown(page) == "/en/check/5/"


def test_a_change_of_language_names_no_question_and_shows_the_same(page: Page) -> None:
    _to_question_three(page)
    go(page, "[hreflang=ru]")
    assert page.url.endswith("/ru/check/")
    assert shown(page) == "/ru/check/3/"
    assert page.evaluate("document.documentElement.lang") == "ru"


def test_the_choice_for_paper_leads_back_to_it(page: Page) -> None:
    walk(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show the result")
    go(page, "text=Show everything")
    page.check("#paper [name=add]")
    go(page, "#paper form button")
    assert page.evaluate("document.activeElement.id") == "paper"
    expect(page.locator("[data-print]")).to_be_visible()
    expect(page.locator("#paper [name=add]")).to_be_checked()


def test_starting_again_leads_to_the_start_without_a_cookie(page: Page) -> None:
    walk(page, GERMAN_IN_MOSCOW)
    go(page, ".again button")
    assert page.inner_text("main a.button") == "Start"
    assert page.context.cookies() == []
    page.reload()
    assert page.url.endswith("/en/")
