"""The offline file beside the server: the same questions, verdicts, reasons and texts, from every way down every
diagram; opened from disk, where nothing is asked of any network."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from playwright.sync_api import Browser, Page

from questionnaire import offline, rules
from questionnaire.offline.law import LAWS
from tests.site.people import people, stopped_after
from tests.site.visitor import GERMAN_IN_MOSCOW, someone

from .answered import IN_THE_FILE, Asked, Told, every_path, on_the_server, some_people

pytestmark = pytest.mark.browser

LANGUAGES = ["en", pytest.param("ru", marks=pytest.mark.slow)]
TODAY = date(2026, 11, 23)
OPEN = 40  # of the people who stop early, for whom much is open

# The main text of a page. What the file leaves out: the address and its code, links to other sites, and the
# sentence about a page that it has not.
TEXT = """
(main) => {
  const copy = main.cloneNode(true);
  copy.querySelectorAll(".colophon, .caution a, .elsewhere").forEach((part) => part.remove());
  return copy.textContent.replace(/\\s+/g, " ").trim();
}
"""
FILE_TEXT = f"() => ({TEXT})(document.querySelector('main'))"
SERVER_TEXT = (
    f"(html) => ({TEXT})(new DOMParser().parseFromString(html, 'text/html').querySelector('main'))"
)


@pytest.fixture(scope="session")
def file_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The file in a language, on disk."""
    folder = tmp_path_factory.mktemp("offline")

    def written(language: str) -> Path:
        path = folder / f"check-{language}.html"
        path.write_bytes(offline.file_of(language))
        return path

    return written


@pytest.fixture
def open_file(browser: Browser, file_in: Callable[[str], Path]) -> Iterator[Callable[..., Page]]:
    """Opens the file in a fresh profile without a network; takes Playwright's options of a context."""
    contexts = []

    def open_(language: str = "en", **options: Any) -> Page:
        size = {"width": 360, "height": 740}
        context = browser.new_context(**{"viewport": size, "offline": True, **options})
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(f"{TODAY}T12:00:00Z")
        page.goto(file_in(language).as_uri())
        return page

    yield open_
    for context in contexts:
        context.close()


def differences(page: Page, asked: Asked, *, also_turns: bool = False) -> list[tuple[Told, Any, Any]]:
    """Those of the answers of which the file makes something else than the server."""
    given = [[told, str(day)] for told, day in asked]
    in_file = page.evaluate(IN_THE_FILE, [given, also_turns])
    on_server = [on_the_server(told, day, also_turns=also_turns) for told, day in asked]
    return [case for case in zip(asked, on_server, in_file, strict=True) if case[1] != case[2]]  # type: ignore[misc]


@pytest.mark.slow
def test_every_way_down_every_diagram_comes_to_the_same(
    open_file: Callable[..., Page], tried: Counter[str]
) -> None:
    asked = list(every_path())
    tried["paths compared with the offline file"] += len(asked)
    assert differences(open_file(), asked) == []


def test_every_tenth_way_comes_to_the_same(open_file: Callable[..., Page]) -> None:
    assert differences(open_file(), list(islice(every_path(), 0, None, 30))) == []


@pytest.mark.slow
def test_people_who_leave_questions_open_get_the_same_and_the_same_turns(
    open_file: Callable[..., Page], tried: Counter[str]
) -> None:
    asked = list(some_people(1500))
    tried["people compared with the offline file"] += len(asked)
    assert differences(open_file(), asked, also_turns=True) == []


def meeting_every_rule(day: date) -> list[Told]:
    """People who between them meet every rule that can be met on a day, few of them."""
    met: set[str] = set()
    found = []
    for outcomes, told in people(day).items():
        new = {outcome.rule for outcome in outcomes} - met
        if new:
            met |= new
            found.append(told)
    assert met == {row.rule for topic in rules.grown(rules.law_on(day)) for row in rules.rows(topic, rules.law_on(day))}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_result_says_the_same(
    open_file: Callable[..., Page], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "today", lambda: TODAY)
    page = open_file(language)
    persons = [*meeting_every_rule(TODAY), *stopped_after("ground", TODAY)[:OPEN]]
    for told in persons:
        response = someone(told).get(f"/{language}/check/result/")
        page.evaluate("(told) => { given = told; pages.result(); }", told)
        in_file, on_server = page.evaluate(FILE_TEXT), page.evaluate(SERVER_TEXT, response.content.decode())
        assert in_file.split() == on_server.split(), told
