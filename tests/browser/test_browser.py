"""The site in a real browser: keyboard, Back, change, no script, narrow, errors, accessibility."""

import time
from collections.abc import Callable
from functools import partial

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import RequestFactory
from django.utils.translation import override
from playwright.sync_api import Page, expect

from questionnaire.journey.question_page import PAGE, answered_form
from questionnaire.journey.session import SessionStore
from questionnaire.rendering.texts import words
from questionnaire.rules import FACTS
from questionnaire.wording import SECTIONS
from tests.conftest import Server
from tests.support.profiles import to_next_page
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give

pytestmark = pytest.mark.browser

STATELESS = {**GERMAN_IN_MOSCOW, "citizenship": "stateless", "applying": "no"}
SUSPECT = {**GERMAN_IN_MOSCOW, "criminal_case": "investigation", "case_offence": "other"}
UNANSWERED: dict[str, str] = {}
PAGES = (
    *("", "decree/", "how/", "privacy/", "offline/", "changes/", "embed/", "nothing/"),
    *("check/2/", "check/4/", "check/answers/", "check/result/", "check/stopped/cookies/"),
)


def go(page: Page, selector: str) -> None:
    """Click what leads to another page, and wait until it is there."""
    to_next_page(page.evaluate, lambda: page.click(selector))


def shown(page: Page) -> str:
    """The path of the page that is shown. With script the address bar has that of the journey."""
    return page.get_attribute("[data-page]", "data-page") or ""


def field(page: Page) -> str:
    """The fact that the page asks for."""
    name: str = page.evaluate("document.querySelector('main form [name]:not([type=hidden])').name")
    return name


def answer(page: Page, answers: dict[str, str]) -> str:
    """Answer the question on the page; returns the fact."""
    name = field(page)
    if name == "age" and name in answers:
        page.fill("#answer", answers[name])
    else:
        page.check(f'input[value~="{answers.get(name, "unknown")}"]')
    go(page, "main form button")
    return name


def walk(page: Page, answers: dict[str, str]) -> None:
    """From the start page to the summary."""
    go(page, "text=Start")
    while not shown(page).endswith("/answers/"):
        answer(page, answers)


def violations(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2, levels A and AA, and outside of landmarks; for dark colours, of their
    contrast alone."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    found = (
        Axe()
        .run(page, options={"runOnly": tags, "rules": {"region": {"enabled": True}}})
        .response["violations"]
    )
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("axe.run({ runOnly: ['color-contrast'] })")
    assert dark["passes"] or dark["violations"]
    page.emulate_media(color_scheme="light")
    return [f"{entry['id']}: {entry['nodes'][0]['html']}" for entry in [*found, *dark["violations"]]]


def tab_to(page: Page, selector: str, most: int) -> None:
    """Press the tab key until what the selector means has the focus, at most so often."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement?.matches(s)", selector):
            return
    pytest.fail(f"the keyboard does not reach {selector}")


def answer_by_keyboard(page: Page, name: str, value: str, most: int) -> None:
    """Answer the question of the page and send it."""
    if name == "age":
        tab_to(page, "#answer", most)
        page.keyboard.type(value)
    else:
        tab_to(page, 'main input[type="radio"]', most)
        page.keyboard.press("Space")
        for _ in range(10):
            if page.evaluate("document.activeElement.value.trim()") == value:
                break
            page.keyboard.press("ArrowDown")
    tab_to(page, "main form button", most)
    page.keyboard.press("Enter")


def test_the_whole_journey_by_keyboard_alone(page: Page) -> None:
    tab_to(page, "a.button", most=60)
    to_next_page(page.evaluate, lambda: page.keyboard.press("Enter"))
    while not shown(page).endswith("/answers/"):
        name = field(page)
        to_next_page(page.evaluate, partial(answer_by_keyboard, page, name, GERMAN_IN_MOSCOW[name], most=60))
    tab_to(page, "a.button", most=60)
    page.keyboard.press("Enter")
    expect(page.locator(".topics")).to_contain_text("The draft can reach you")


def test_back_shows_the_question_with_its_answer(page: Page) -> None:
    go(page, "text=Start")
    answer(page, GERMAN_IN_MOSCOW)
    answer(page, GERMAN_IN_MOSCOW)
    to_next_page(page.evaluate, page.go_back)
    assert field(page) == "acquired"
    expect(page.locator('input[value~="birth"]')).to_be_checked()


def test_reload_sends_nothing_again(page: Page) -> None:
    go(page, "text=Start")
    answer(page, GERMAN_IN_MOSCOW)
    page.reload()
    assert field(page) == "acquired"


def test_a_change_leads_back_to_the_summary(page: Page) -> None:
    walk(page, GERMAN_IN_MOSCOW)
    go(page, "dl.answers >> nth=2 >> text=Change")
    page.check('input[value~="occupied"]')
    go(page, "main form button")
    assert shown(page).endswith("/answers/")
    expect(page.locator("main")).to_contain_text("In the Russian-held part")


@pytest.mark.slow
def test_a_second_tab_works_on_the_same_answers(page: Page) -> None:
    walk(page, GERMAN_IN_MOSCOW)
    other = page.context.new_page()
    other.goto(f"{page.url}1/")
    other.check('input[value~="stateless"]')
    go(other, "main form button")
    go(page, "text=Show the result")
    go(page, "text=Change an answer")
    expect(page.locator("main")).to_contain_text("None: stateless")


def test_the_journey_works_without_script(open_page: Callable[..., Page]) -> None:
    page = open_page(java_script_enabled=False)
    go(page, "text=Start")
    while not shown(page).endswith("/answers/"):
        answer(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show the result")
    assert "Yes, the draft can reach you" in page.inner_text("main")
    go(page, "text=Show everything")
    assert "A second passport or a foreign permit is no protection" in page.inner_text("main")
    assert page.is_hidden("[data-print]")


@pytest.mark.slow
def test_with_script_a_button_prints(page: Page) -> None:
    page.add_init_script("window.print = () => { document.title = 'printed'; }")
    walk(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show the result")
    go(page, "text=Show everything")
    page.click("[data-print]")
    assert page.title() == "printed"


def test_an_error_summary_links_to_the_field(page: Page) -> None:
    go(page, "text=Start")
    go(page, "main form button")
    assert page.title().startswith("Error: ")
    page.click(".error-summary a")
    assert page.evaluate("document.activeElement.id") == "answer_0"


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("width", [195, 256, 320, 390, 1280])
def test_question_pages_have_three_heights(page: Page, language: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    request = RequestFactory().get(f"/{language}/check/12/")
    request.session = SessionStore()
    way = {"section": max(SECTIONS.values(), key=len), "number": 12, "still_to_come": 11, "back": 11}
    shown = {**way, "length": 0, "some_answered": True, "error": None}
    heights: dict[int, list[str]] = {}
    for name, fact in FACTS.items():
        with override(language):
            form = answered_form(fact, None, None)
            html = PAGE.html(request, form=form, words=words().questions[name], **shown)
        page.set_content(html.decode())
        heights.setdefault(page.evaluate("document.body.scrollHeight"), []).append(name)
    assert len(heights) == 3, f"{heights}: raise --short, --middle or --long in static/journey.css"


@pytest.mark.parametrize("script", [True, False])
def test_the_keys_scroll_a_page_of_the_journey(open_page: Callable[..., Page], script: bool) -> None:
    page = open_page(java_script_enabled=script)
    go(page, "text=Start")
    answer(page, GERMAN_IN_MOSCOW)
    moved_by(page, "End")
    go(page, "text=Show what they come to")
    moved_by(page, "PageDown")
    go(page, "text=Show everything")
    page.focus("a.note >> nth=0")
    page.keyboard.press("Enter")
    expect(page.locator("#note-1")).to_be_focused()
    moved_by(page, "PageUp")


def moved_by(page: Page, key: str) -> None:
    """Press a key until it has scrolled the page: one pressed before the page takes keys is lost."""
    before = page.evaluate("document.body.scrollTop")
    until = time.monotonic() + 5
    while page.evaluate("document.body.scrollTop") == before:  # without script the page itself cannot wait
        assert time.monotonic() < until, key
        page.keyboard.press(key)


@pytest.mark.slow
def test_nothing_is_wider_than_a_desktop_window(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(viewport={"width": 1280, "height": 640})
    give(page, SUSPECT)
    for path in PAGES:
        page.goto(f"{server.address}/en/{path}")
        assert (
            page.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)") <= 1280
        )


@pytest.mark.slow
def test_no_question_has_an_accessibility_violation(page: Page) -> None:
    go(page, "text=Start")
    found = []
    while not shown(page).endswith("/answers/"):
        found += violations(page)
        answer(page, SUSPECT)
    assert found == []


def test_no_page_has_an_accessibility_violation(page: Page, server: Server) -> None:
    give(page, SUSPECT)
    found = []
    for path in PAGES:
        page.goto(f"{server.address}/en/{path}")
        found += violations(page)
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("answers", [STATELESS, GERMAN_IN_MOSCOW, {"citizenship": "unknown"}])
def test_a_result_has_no_accessibility_violation(page: Page, server: Server, answers: dict[str, str]) -> None:
    give(page, answers)
    for path in ("result", "result/all"):
        page.goto(f"{server.address}/en/check/{path}/")
        assert violations(page) == []


def test_an_error_page_has_no_accessibility_violation(page: Page) -> None:
    go(page, "text=Start")
    go(page, "main form button")
    assert violations(page) == []
