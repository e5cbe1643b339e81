"""The page and the feed of changes: every edition of the rules is known, and nobody is told too little."""

import html
import re
import shutil
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils.translation import override

from questionnaire import rules
from questionnaire.changes import editions as known
from questionnaire.changes.comparison import since
from questionnaire.changes.in_words import in_topics
from questionnaire.changes.page import edition_changes
from tests.support.visitor import GERMAN_IN_MOSCOW, plain, someone

ATOM = "{http://www.w3.org/2005/Atom}"
FIRST, NEWEST = known.stored()[0], known.stored()[-1]
LATER = date(2027, 6, 1)  # after a new year, with which outcomes change by themselves
each_language = pytest.mark.parametrize("language", ["en", "ru"])


def page(language: str = "en", client: Client | None = None) -> Any:
    return (client or Client()).get(f"/{language}/changes/")


def feed(language: str = "en", client: Client | None = None) -> Any:
    return (client or Client()).get(f"/{language}/changes.atom")


def text_of(response: Any) -> str:
    return plain(html.unescape(response.content.decode()))


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """The site on a later day."""
    monkeypatch.setattr(rules, "today", lambda: LATER)


def test_the_newest_stored_edition_is_that_of_the_rules() -> None:
    assert NEWEST.table == rules.table(rules.compiled(rules.law_on(NEWEST.day))), "Run script/tables."


def test_the_editions_follow_one_another() -> None:
    listed = known.stored()
    assert [one.day for one in listed] == sorted(one.day for one in listed)
    assert all(before.table != after.table for before, after in pairwise(listed))


def test_every_stored_table_is_listed() -> None:
    tables = {path.stem for path in (known.FOLDER / "tables").iterdir()}
    assert tables == {one.fingerprint for one in known.stored()}


def test_a_table_that_was_changed_is_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(known.FOLDER, tmp_path / "editions")
    (folder / f"tables/{FIRST.fingerprint}.txt").write_text(NEWEST.table)
    with pytest.raises(ValueError, match=FIRST.fingerprint):
        known.stored(folder)


def test_what_a_result_prints_today_is_the_newest_edition() -> None:
    printed = text_of(someone(GERMAN_IN_MOSCOW).get("/en/check/result/"))
    assert f"Rules {known.editions(rules.today())[0].fingerprint}" in printed


@pytest.mark.usefixtures("later")
def test_a_new_year_begins_an_edition_by_itself() -> None:
    newest = edition_changes(LATER)[0]
    assert (newest.day, newest.fingerprint) == (date(2027, 1, 1), rules.fingerprint(rules.law_on(LATER)))
    assert f"{newest.fingerprint}" in text_of(page())


def test_editions_that_the_calendar_began_are_kept_when_rules_change(tmp_path: Path) -> None:
    folder = shutil.copytree(known.FOLDER, tmp_path / "editions")
    old = {law.start: f"{rules.table(rules.compiled(law))}another rule\n" for law in rules.PERIODS}
    known.keep(old, LATER, folder)
    assert [one.table for one in known.stored(folder)[len(known.stored()) :]] == [
        old[date(2027, 1, 1)],
        rules.table(rules.compiled(rules.law_on(LATER))),
    ]


def test_rules_that_did_not_change_keep_no_edition(tmp_path: Path) -> None:
    folder = shutil.copytree(known.FOLDER, tmp_path / "editions")
    tables = {law.start: rules.table(rules.compiled(law)) for law in rules.PERIODS}
    known.keep(tables, NEWEST.day + timedelta(days=1), folder)
    assert known.stored(folder) == known.stored()


@each_language
def test_the_page_names_every_edition(language: str) -> None:
    text = text_of(page(language))
    assert all(f'<details id="rules-{one.fingerprint}">' in text for one in known.stored())


def test_todays_edition_has_no_change_and_the_first_has() -> None:
    parts = re.split('<details id="rules-', text_of(page()))
    newest, first = (next(part for part in parts if one.fingerprint in part) for one in (NEWEST, FIRST))
    assert "nothing changed" in newest
    assert "something changed" in first
    assert "Could a contract be signed with you?" in first
    assert "This topic is new." in first


def test_a_change_says_whom_it_can_concern() -> None:
    with override("en"):
        draft = in_topics(since(FIRST, rules.law_on(NEWEST.day)))[0]
    assert draft.question == "Can you be drafted?"
    line = next(line for line in draft.lines if line.what == "From “no” to “yes”.")
    assert "the sex in your documents: “Male”" in line.conditions
    assert "your age: 18 to 29" in line.conditions


def test_a_day_of_the_law_says_whose_outcome_changed() -> None:
    text = text_of(page()).split('<details id="law-2024-10-02">')[1].split("</details>")[0]
    assert "Under law 340-FZ" in text
    assert "Could a contract be signed with you?" in text
    assert "Can you be drafted?" not in text


@pytest.mark.parametrize("asked", [page, feed])
@each_language
def test_every_reader_gets_the_same(asked: Any, language: str) -> None:
    reader = someone(GERMAN_IN_MOSCOW)
    assert asked(language, reader).content == asked(language).content


def test_the_feed_sets_no_cookie() -> None:
    assert not feed(client=someone(GERMAN_IN_MOSCOW)).cookies


@each_language
def test_the_feed_has_an_entry_for_each_part_of_the_page(language: str) -> None:
    response, parts = feed(language), re.findall(r'<details id="([\w-]+)"', text_of(page(language)))
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    root = ElementTree.fromstring(response.content)  # noqa: S314  # our own
    entries = root.findall(f"{ATOM}entry")
    links = [link.get("href", "") for entry in entries if (link := entry.find(f"{ATOM}link")) is not None]
    assert {link.partition("#")[2] for link in links} == set(parts)
    assert all(link.startswith(f"http://testserver/{language}/changes/#") for link in links)
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(parts)
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert updated == sorted(updated, reverse=True)
    assert all(entry.findtext(f"{ATOM}{name}") for entry in entries for name in ("title", "summary"))


def test_nothing_of_the_future_stands_in_the_feed() -> None:
    root = ElementTree.fromstring(feed().content)  # noqa: S314
    days = [entry.findtext(f"{ATOM}updated", "")[:10] for entry in root.findall(f"{ATOM}entry")]
    assert max(days) <= str(rules.today())


def test_the_pages_about_the_law_lead_to_the_changes() -> None:
    for path in ("decree/", "how/"):
        assert 'href="/en/changes/"' in Client().get(f"/en/{path}").content.decode()
