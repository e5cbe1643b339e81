"""The page of a result as it is read: its length on a phone, its order, what opens by hand and by keys."""

from statistics import median

import pytest
from playwright.sync_api import Page

from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import go, shown
from .test_paper import PEOPLE

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
LONGER = [*PEOPLE, {"citizenship": "russian_and_other"}, {"citizenship": "unknown"}, {"citizenship": "other"}]


def show(page: Page, answers: dict[str, str], path: str = "en/check/result") -> None:
    give(page, answers)
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto("/".join([*page.url.split("/")[:3], path, ""]))


def top(page: Page, selector: str) -> float:
    """Where something begins, from the top of the page."""
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["y"]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_result_is_four_screens_long_as_a_rule_and_six_at_most(page: Page, language: str) -> None:
    lengths = []
    for answers in LONGER:
        show(page, answers, f"{language}/check/result")
        lengths.append(page.evaluate("document.body.scrollHeight") / PHONE["height"])
    assert median(lengths) <= 4
    assert max(lengths) <= 6


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_line_and_the_first_step_begin_on_the_first_screen(page: Page, language: str) -> None:
    for answers in PEOPLE:
        show(page, answers, f"{language}/check/result")
        assert top(page, ".topics > details:last-child") < PHONE["height"]
    show(page, GERMAN_IN_MOSCOW, f"{language}/check/result")
    assert top(page, ".steps li") < PHONE["height"]


def test_nothing_stands_above_the_box_but_the_title_and_the_day(page: Page) -> None:
    show(page, GERMAN_IN_MOSCOW)
    parts = page.locator(".result > :visible").evaluate_all(
        "(parts) => parts.map((part) => part.className || part.tagName)"
    )
    assert parts[:4] == ["H1", "small day", "box", "columns"]


def test_a_topic_opens_and_closes_by_keys(page: Page) -> None:
    show(page, GERMAN_IN_MOSCOW)
    draft = page.locator("details.topic").first
    draft.locator("> summary").focus()
    assert draft.get_attribute("open") is None
    page.keyboard.press("Enter")
    assert draft.get_attribute("open") is not None
    page.keyboard.press("Space")
    assert draft.get_attribute("open") is None


def test_a_reader_of_the_screen_hears_each_line_and_its_state(page: Page) -> None:
    show(page, GERMAN_IN_MOSCOW)
    tree = page.locator(".topics").aria_snapshot()
    assert "The draft: Yes, the draft can reach you" in tree
    assert page.locator("details > summary:not(:has(h2))").evaluate_all(
        "(all) => all.every((one) => one.innerText || one.textContent)"
    )


def test_everything_is_open_on_its_own_page_and_without_script(page: Page) -> None:
    show(page, GERMAN_IN_MOSCOW)
    go(page, "text=Show everything, to print or copy")
    assert shown(page) == "/en/check/result/all/"
    assert page.locator("details.topic:not([open])").count() == 0
    assert page.locator(".folds > details:not([open])").count() == 0
