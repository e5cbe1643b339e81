"""The page about the decree: statements, timeline, sources, and the law of another day."""

import re
from datetime import date, timedelta

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation

from questionnaire import rules, wording
from questionnaire.law_pages.decree import decree_context
from questionnaire.law_pages.law_date import LawDate
from questionnaire.law_pages.timeline import timeline
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, plain

TODAY = date(2026, 11, 23)
BAD_DAYS = [
    "2022-11-13",
    "2100-01-01",
    "2024-02-30",
    "",
    "soon",
    "2024-1-1",
    "20240131",
    "<script>",
    "9" * 400,
]


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "today", lambda: TODAY)


def read(query: str = "", status: int = 200) -> str:
    response = Client().get(f"/en/decree/{query}")
    assert response.status_code == status
    return plain(response.content.decode())


def shown_entries(page: str) -> list[tuple[int, str, bool]]:
    """Number, title and whether it was in force, as the picture has them."""
    found = re.findall(
        r'<g( class="not-yet")?>.*?<text x[^>]*>(\d+) · [^<]*</text>\s*<text class="title"[^>]*>([^<]*)<',
        page,
        re.S,
    )
    return [(int(number), title, not later) for later, number, title in found]


def listed_entries(page: str) -> list[tuple[int, str, bool]]:
    """The same, as the list has them."""
    entries = []
    for start, items in re.findall(r'<ol class="changes"(?: start="(\d+)")?>(.*?)</ol>', page, re.S):
        titles = re.findall(r"<li id=\"change-\w+\">\s*<strong>[^:<]*: ([^<]*)\.</strong>", items)
        entries += [(int(start or 1) + at, title, not start) for at, title in enumerate(titles)]
    return entries


def test_the_timeline_has_each_change() -> None:
    titles = [wording.CHANGES[change.id].title for change in rules.CHANGES]
    assert sorted(title for _, title, _ in shown_entries(read())) == sorted(str(title) for title in titles)


@pytest.mark.parametrize("query", ["", "?on=2022-11-14", "?on=2023-08-10", "?on=2099-12-31"])
def test_the_picture_and_the_list_say_the_same(query: str) -> None:
    page = read(query)
    assert shown_entries(page) == listed_entries(page) != []
    assert [number for number, _, _ in shown_entries(page)] == list(range(1, len(shown_entries(page)) + 1))


def test_entries_come_in_the_order_of_their_days() -> None:
    days = [entry.day for _, entry in decree_context(LawDate(TODAY))["rows"]]
    assert days == sorted(days)


@pytest.mark.parametrize("change", rules.CHANGES, ids=lambda change: change.id)
def test_a_change_has_come_on_its_day_and_not_the_day_before(change: rules.Change) -> None:
    if change != rules.DECREE:
        eve = decree_context(LawDate(change.day - timedelta(days=1), chosen=True))
        assert change.id in {entry.id for entry in eve["later"]}
    page = decree_context(LawDate(change.day, chosen=True))
    assert change.id in {entry.id for entry in page["in_force"]}


def test_a_change_to_come_is_described_in_words() -> None:
    page = read("?on=2023-08-10")
    assert page.count("· not yet<") == sum(not in_force for _, _, in_force in shown_entries(page)) > 0
    assert "Not yet on 4 August 2023" in page


def test_another_day_is_shown_loudly_and_marked_in_the_picture() -> None:
    page = read("?on=2023-08-10")
    assert "This page shows the law from 4 August 2023 to 27 August 2023." in page
    assert "4 August 2023: the day shown" in page


def test_without_a_day_the_picture_marks_today() -> None:
    page = read()
    assert "Today, 23 November 2026" in page
    assert "This page shows the law from" not in page


@pytest.mark.parametrize(("day", "age"), [("2023-12-31", 27), ("2024-01-01", 30)])
def test_the_draft_age_is_that_of_the_day(day: str, age: int) -> None:
    assert f"men can be drafted from 18 until they turn {age}." in read(f"?on={day}")


@pytest.mark.parametrize(("day", "still"), [("2023-04-13", True), ("2023-04-14", False)])
def test_a_statement_holds_until_the_day_that_changed_it(day: str, still: bool) -> None:
    page = read(f"?on={day}")
    section = page.split('id="statement-three_months"')[1].split("</section>")[0]
    assert ("this still stood as in November 2022" in section) is still
    assert ("not yet on" in section) is still


@pytest.mark.parametrize("id", rules.REPORTS)
def test_each_statement_has_verdict_certainty_and_sources(id: str) -> None:
    section = read().split(f'id="statement-{id}"')[1].split("</section>")[0]
    report, words = rules.REPORTS[id], wording.REPORTS[id]
    assert str(words.says) in section
    assert str(words.verdict) in section
    assert f"Certainty: {report.certainty}." in section
    assert set(re.findall(r'href="#source-([^"]+)"', section)) == set(report.sources)


def test_every_open_question_stands() -> None:
    page = read()
    assert all(str(words) in page for words in wording.OPEN_QUESTIONS.values())
    assert "Anything after 18 March 2026" in page


def test_a_citation_has_the_number_of_its_source_in_the_list() -> None:
    page = read()
    listed = re.findall(r'<li id="source-([^"]+)"', page)
    cited = re.findall(r'href="#source-([^"]+)">[^<]* \[(\d+)\]</a>', page)
    assert listed == list(rules.SOURCES)
    assert cited
    assert all(listed[int(number) - 1] == id for id, number in cited)


def test_links_within_the_page_lead_somewhere() -> None:
    page = read("?on=2023-08-10")
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r' id="([^"]+)"', page))


def test_no_id_stands_twice() -> None:
    ids = re.findall(r' id="([^"]+)"', read())
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("text", BAD_DAYS)
def test_a_day_outside_the_law_gives_an_error_on_the_page(text: str) -> None:
    response = Client().get("/en/decree/", {"on": text})
    page = plain(response.content.decode())
    assert response.status_code == 400
    assert 'id="on-error"' in page
    assert "Today, 23 November 2026" in page
    assert "<title>Error: " in page
    assert not text or f'value="{text}"' not in page


@pytest.mark.parametrize("query", ["", "?on=2023-08-10", "?on=soon"])
def test_reading_the_page_keeps_the_answers(query: str) -> None:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    before = visitor.client.session["answers"]
    visitor.get(f"/en/decree/{query}")
    assert visitor.client.session["answers"] == before != {}


@pytest.mark.parametrize("query", ["", "?on=2023-08-10"])
def test_an_answer_changes_nothing_on_the_page(query: str) -> None:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get(f"/en/decree/{query}")
    assert visitor.text == read(query)


@pytest.mark.parametrize("language", [language for language, _ in settings.LANGUAGES])
def test_titles_of_changes_fit_the_picture_in_every_language(language: str) -> None:
    with translation.override(language):
        titles = [str(entry.title) for _, entry in decree_context(LawDate(TODAY))["rows"]]
    assert [title for title in titles if len(title) > 32] == []


DAYS = [date(2022, 11, 14), date(2023, 1, 1), date(2024, 1, 1), date(2024, 1, 1), date(2030, 1, 1)]
KNOWN = date(2025, 1, 1)


def test_time_is_to_scale_until_the_newest_source() -> None:
    picture = timeline(DAYS, TODAY, KNOWN)
    whole = (picture.scale_end - picture.start) / (KNOWN - DAYS[0]).days
    for row in picture.rows[:4]:
        assert row.axis == pytest.approx(picture.start + whole * (row.day - DAYS[0]).days, abs=1)


@pytest.mark.parametrize("shown", [*DAYS, date(2023, 6, 1), TODAY, date(2099, 12, 31)])
def test_lines_of_the_picture_never_cross(shown: date) -> None:
    picture = timeline(DAYS, shown, KNOWN)
    ends = [(row.axis, row.middle) for row in picture.rows]
    mark = (picture.mark_axis, picture.mark)
    in_force = sum(row.in_force for row in picture.rows)
    ends.insert(in_force, mark)
    assert [axis for axis, _ in ends] == sorted(axis for axis, _ in ends)
    assert [place for _, place in ends] == sorted({place for _, place in ends})
    assert max(mark) <= picture.height
