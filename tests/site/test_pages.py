"""The pages: what stands on them, where they load from, and that all their words go through gettext."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import translation
from pytest_django.fixtures import Settings

from questionnaire import rules, wording
from questionnaire.rules import law
from tests.conftest import ROOT
from tests.support.caches import caches
from tests.support.texts import texts_of
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor

PAGES = [
    "",
    "decree/",
    "how/",
    "changes/",
    "privacy/",
    "embed/",
    "embed/leaflet/",
    "offline/",
    "check/1/",
    "check/stopped/cookies/",
    "check/nothing/",
]


@pytest.fixture(params=[*PAGES, "check/answers/", "check/result/"])
def page(request: pytest.FixtureRequest) -> str:
    """Every page of the site, those of the journey after a whole journey."""
    visitor = Visitor()
    if request.param.endswith(("answers/", "result/")):
        visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get(f"/en/{request.param}")
    return visitor.text


def test_no_page_loads_anything_from_another_host(page: str) -> None:
    loaded = re.findall(r'<(?:link|script|img|iframe|form)[^>]*? (?:href|src|action)="([^"]*)"', page)
    loaded = [address.removeprefix("http://testserver") for address in loaded]
    assert loaded
    assert all(address.startswith("/") and not address.startswith("//") for address in loaded)


def test_no_page_has_inline_script_or_style(page: str) -> None:
    page = re.sub(r"<textarea.*?</textarea>", "", page, flags=re.S)  # what is copied into other pages
    assert not re.search(r"<style| style=|<script(?! src)| on[a-z]+=", page)


def test_links_that_leave_send_no_referrer(page: str) -> None:
    for link in re.findall(r'<a [^>]*href="(?!http://testserver/)http[^>]*>', page):
        assert 'rel="noreferrer"' in link


def test_every_page_has_one_heading_and_the_exit(page: str) -> None:
    assert len(re.findall(r"<h1", page)) == 1
    assert 'href="/en/exit/"' in page


@pytest.mark.parametrize(
    "path", ["", "check/1/", "check/answers/", "check/result/", "check/stopped/cookies/", "check/0/"]
)
def test_titles_of_the_journey_say_nothing_of_law_or_answers(path: str) -> None:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get(f"/en/{path}")
    assert not re.search(r"russia|citizen|draft|crim|law|decree", title_of(visitor.text), re.I)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_page_about_the_law_has_a_title_of_its_own(language: str) -> None:
    pages = [Client().get(f"/{language}/{path}/").content.decode() for path in ("decree", "how", "changes")]
    assert len({title_of(page) for page in pages}) == len(pages)
    for page in pages:
        assert re.search("decree|draft|указ|призыв", title_of(page), re.I)
        assert len(title_of(page)) <= 70  # what search engines show


def title_of(page: str) -> str:
    """The title of a page."""
    return page.split("<title>")[1].split("</title>")[0]


@pytest.fixture
def nothing_drawn() -> Iterator[None]:
    """No piece of a page is kept from before the test, and none after it."""

    def forget() -> None:
        for one in caches():
            if not one.__module__.startswith("questionnaire.rules."):  # which has no words
                one.cache_clear()

    forget()
    yield
    forget()


@pytest.mark.usefixtures("nothing_drawn")
def test_every_word_goes_through_gettext(monkeypatch: pytest.MonkeyPatch) -> None:
    trans = vars(translation)["_trans"]
    monkeypatch.setattr(trans, "gettext", lambda message: f"⟦{message}⟧")
    monkeypatch.setattr(trans, "ngettext", lambda one, many, number: f"⟦{one if number == 1 else many}⟧")
    bare = []
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    for path in (*PAGES, "check/answers/", "check/result/"):
        visitor.get(f"/en/{path}")
        for text, _ in texts_of(visitor.text.replace("English", "").replace("Русский", "")):
            outside = text
            while (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", outside)) != outside:
                outside = inner
            outside = re.sub(r"https?://\S+|\d{4}-\d\d(-\d\d)?", "", outside)
            if re.search(r"[A-Za-zА-я]{2}", outside):
                bare.append((path, text))
    assert not bare


def test_the_result_is_dated_and_cites_its_sources() -> None:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/result/")
    assert "sources of March 2026" in visitor.text
    cited = {int(number) for number in re.findall(r'href="#note-(\d+)"', visitor.text)}
    listed = {int(number) for number in re.findall(r'id="note-(\d+)"', visitor.text)}
    assert cited == listed != set()


def test_topics_about_others_are_one_line_each() -> None:
    visitor = Visitor()
    visitor.walk({**GERMAN_IN_MOSCOW, "citizenship": "stateless", "applying": "no"})
    visitor.get("/en/check/result/")
    assert '<span class="short">Mobilisation' not in visitor.text
    assert "What does not concern you" in visitor.text


def test_a_stateless_man_reads_that_newspaper_and_law_disagree() -> None:
    visitor = Visitor()
    visitor.walk({**GERMAN_IN_MOSCOW, "citizenship": "stateless", "applying": "no"})
    visitor.get("/en/check/result/")
    assert str(wording.REPORTS["stateless_draft"].says) in visitor.text


def test_a_suspect_reads_what_changed_in_june_2023() -> None:
    visitor = Visitor()
    visitor.walk({**GERMAN_IN_MOSCOW, "criminal_case": "investigation", "case_offence": "other"})
    visitor.get("/en/check/result/")
    assert "24 June 2023" in visitor.text


@pytest.mark.parametrize(("day", "shown"), [(date(2027, 3, 18), False), (date(2027, 3, 19), True)])
def test_a_banner_warns_a_year_after_the_last_check(
    monkeypatch: pytest.MonkeyPatch, day: date, shown: bool
) -> None:
    monkeypatch.setattr(rules, "today", lambda: day)
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    for path in ("check/result/", "decree/"):
        visitor.get(f"/en/{path}")
        assert ("over a year ago" in visitor.text) is shown


@pytest.mark.parametrize("id", [id for id, source in rules.SOURCES.items() if source.caution])
def test_a_dangerous_link_carries_a_warning_and_stays_off_paper(id: str) -> None:
    page = Visitor().get("/en/decree/").content.decode()
    entry = re.search(rf'<li id="source-{id}">(.*?)</li>', page, re.S)
    assert entry
    address = rules.SOURCES[id].address
    assert "undesirable" in entry[1]
    outside_the_warning = re.sub(r'<span class="caution">.*?</span>', "", entry[1], flags=re.S)
    assert address not in outside_the_warning


def test_the_start_page_names_who_runs_the_copy(settings: Settings) -> None:
    settings.OPERATOR_NAME, settings.OPERATOR_CONTACT = "An Example", "help@example.org"
    page = Visitor().get("/en/").content.decode()
    assert "This copy is run by An Example." in page
    assert "help@example.org" in page


def test_the_health_check_says_ok_and_its_time() -> None:
    status, time = Client().get("/healthz").content.decode().splitlines()
    assert status == "ok"
    assert abs(datetime.now(UTC) - datetime.fromisoformat(time)) < timedelta(seconds=10)


def test_the_root_leads_to_a_language() -> None:
    assert Client().get("/").headers["Location"] == "/en/"


def test_today_is_moscows(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls(2026, 12, 31, 22, 30, tzinfo=UTC).astimezone(tz)

    monkeypatch.setattr(law, "datetime", Clock)
    assert rules.today() == date(2027, 1, 1)


def test_a_result_names_the_missing_birthday() -> None:
    visitor = Visitor()
    visitor.walk({**GERMAN_IN_MOSCOW, "age": "29", "in_reserve": "no"})
    visitor.get("/en/check/result/")
    missing = visitor.text.split('class="depends-on"')[1].split("</ul>")[0]
    assert str(wording.QUESTIONS["birthday_passed"].name) in missing


def test_a_verdict_of_several_rules_keeps_their_shared_note() -> None:
    visitor = Visitor()
    visitor.walk({**GERMAN_IN_MOSCOW, "citizenship": "russian", "foreign_residence_permit": "withheld"})
    visitor.get("/en/check/result/")
    assert str(wording.NOTES["no_end"][0]) in visitor.text


def test_the_newspaper_stands_beside_an_open_verdict_too() -> None:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    visitor.answer("stateless")
    visitor.get("/en/check/result/")
    assert str(wording.REPORTS["stateless_draft"].says) in visitor.text


def test_catalogues_are_compiled(tmp_path: Path, settings: Settings) -> None:
    folder = tmp_path / "xx" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text('msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr "b"\n')
    settings.LOCALE_PATHS = [tmp_path]
    call_command("compile_translations")
    assert (folder / "django.mo").exists()


def test_the_ids_on_a_question_do_not_name_it() -> None:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    while visitor.page.wsgi_request.path != "/en/check/answers/":
        for id in re.findall(r' id="([^"]*)"', visitor.text):
            assert re.fullmatch(r"main|said|lost|(answer|instead)(_\d+)?(-hint)?", id)
        visitor.answer(GERMAN_IN_MOSCOW[visitor.field])


def test_the_script_is_one_file_of_less_than_4_kb() -> None:
    (script,) = (ROOT / "static").glob("*.js")
    assert script.stat().st_size < 4 * 1024
