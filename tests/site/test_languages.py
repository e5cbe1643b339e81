"""Two languages as equals: who is led where, the same page in the other, and nothing left untranslated."""

import re
from datetime import date

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire import rules
from questionnaire.errors import PROBLEMS
from questionnaire.journey import session
from tests.support.texts import foreign_words, texts_of
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor

PUBLIC = ["", "decree/", "how/", "privacy/", "embed/", "embed/leaflet/", "offline/"]
JOURNEY = ["check/1/", "check/4/", "check/answers/", "check/result/"]
FAULTS = [*(f"check/stopped/{reason}/" for reason in PROBLEMS), "nothing/", "check/nothing/"]


@pytest.fixture(scope="module")
def walked() -> Visitor:
    """A visitor who has answered everything."""
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    return visitor


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("ru", "ru"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("en-GB,en;q=0.9,ru;q=0.8", "en"),
        ("en;q=0.4, ru;q=0.6", "ru"),
        ("de, ru;q=0.5, en;q=0.3", "ru"),
        ("uk, be;q=0.9, kk;q=0.8", "en"),
        ("uk, ru;q=0.5", "ru"),
        ("de-AT", "en"),
        ("*", "en"),
        ("ru" * 500, "en"),
        ("nonsense;q=x", "en"),
    ],
)
def test_the_start_follows_the_languages_of_the_browser(accepted: str, language: str) -> None:
    response = Client(headers={"accept-language": accepted}).get("/")
    assert (response.status_code, response["Location"]) == (302, f"/{language}/")
    assert "Accept-Language" in response["Vary"]
    assert not response.cookies


def test_the_address_counts_more_than_the_browser() -> None:
    response = Client(headers={"accept-language": "en"}).get("/ru/")
    assert '<html lang="ru" dir="ltr">' in response.content.decode()


def test_a_language_cookie_is_neither_read_nor_set() -> None:
    client = Client()
    client.cookies["django_language"] = "ru"
    assert client.get("/")["Location"] == "/en/"
    assert list(client.get("/ru/").cookies) == []


@pytest.mark.parametrize("path", [*PUBLIC, *JOURNEY, *FAULTS])
def test_every_page_leads_to_itself_in_the_other_language(walked: Visitor, path: str) -> None:
    pages = {code: walked.client.get(f"/{code}/{path}").content.decode() for code in ("en", "ru")}
    for here, there, name in (("en", "ru", "Русский"), ("ru", "en", "English")):
        assert f'<html lang="{here}" ' in pages[here]
        assert f'<a href="/{there}/{path}" hreflang="{there}" lang="{there}">{name}</a>' in pages[here]


def test_an_address_without_a_language_leads_to_both_starts() -> None:
    page = Client().get("/nothing").content.decode()
    assert '<a href="/ru/" hreflang="ru"' in page


def test_the_period_of_the_law_survives_the_switch() -> None:
    page = Client().get("/en/how/?on=2024-01-31").content.decode()
    assert '<a href="/ru/how/?on=2024-01-04" hreflang="ru"' in page


@pytest.mark.parametrize(("path", "listed"), [*((p, True) for p in PUBLIC), *((p, False) for p in JOURNEY)])
def test_only_public_pages_name_their_alternates(walked: Visitor, path: str, listed: bool) -> None:
    page = walked.client.get(f"/en/{path}").content.decode()
    rest = {"en": f"en/{path}", "ru": f"ru/{path}", "x-default": path} if listed else {}
    expected = {(code, f"http://testserver/{address}") for code, address in rest.items()}
    assert set(re.findall(r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]*)">', page)) == expected


def test_switching_in_the_middle_keeps_every_answer_and_the_page() -> None:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    for value in ("russian_and_other", "birth", "male", "25"):
        visitor.answer(value)
    here = visitor.page.wsgi_request.path
    asked = visitor.field
    visitor.get(here.replace("/en/", "/ru/"))
    assert visitor.field == asked
    visitor.answer("none")
    assert visitor.page.wsgi_request.path.startswith("/ru/")
    assert visitor.client.session["answers"] == {
        "citizenship": "russian_and_other",
        "acquired": "birth",
        "sex": "male",
        "age": 25,
        "service": "none",
    }


def test_what_the_cookie_holds_is_in_no_language() -> None:
    visitor = Visitor()
    visitor.get("/ru/check/1/")
    visitor.answer("russian")
    visitor.post("/ru/check/2/", {})
    content = session.unseal(visitor.client.cookies["__Host-s"].value) or {}
    assert content.pop("_csrftoken")
    answers, error = {"citizenship": "russian"}, ["acquired", "required"]
    assert content == {"answers": answers, "error": error, "place": "/check/2/"}


def test_an_error_is_shown_in_the_language_of_the_page() -> None:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    visitor.post("/en/check/1/", {})
    visitor.get("/ru/check/1/")
    assert "Choose an answer" not in visitor.text
    assert 'id="answer-error"' in visitor.text


def test_a_right_to_left_language_turns_the_page(settings: Settings) -> None:
    settings.LANGUAGES = [("en", "English"), ("ar", "العربية")]
    assert '<html lang="ar" dir="rtl">' in Client().get("/ar/nothing/").content.decode()


@pytest.mark.parametrize(
    ("language", "day", "month", "source"),
    [
        ("en", "3\xa0November\xa02027", "March\xa02026", "2022-11-14"),
        ("ru", "3\xa0ноября\xa02027\xa0г.", "марта\xa02026\xa0г.", "14.11.2022"),
    ],
)
def test_readers_see_dates_as_their_language_writes_them(
    monkeypatch: pytest.MonkeyPatch, walked: Visitor, language: str, day: str, month: str, source: str
) -> None:
    monkeypatch.setattr(rules, "today", lambda: date(2027, 11, 3))
    page = walked.client.get(f"/{language}/check/result/").content.decode()
    assert day in page
    assert month in page
    assert f"{source}," in page


def test_russian_words_in_an_english_page_are_marked_as_russian(walked: Visitor) -> None:
    page = walked.client.get("/en/check/result/").content.decode()
    assert '(<span lang="ru">воинский учёт</span>)' in page


def _foreign(page: str, language: str) -> list[str]:
    """Texts of a page that hold words of another language without being marked as such."""
    own = [text for text, marked in texts_of(page) if marked == language]
    return [text for text in own if foreign_words(text, language)]


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("path", [*PUBLIC, "check/answers/", "check/result/", *FAULTS])
def test_no_page_holds_words_of_the_other_language(walked: Visitor, path: str, language: str) -> None:
    walked.get(f"/{language}/{path}")
    assert _foreign(_without_sources(walked.text), language) == []
    assert not re.search(r"<title>[^<]*[А-я]" if language == "en" else r"<title>[^<]*[A-z]", walked.text)


def _without_sources(page: str) -> str:
    """A page without its list of sources, whose publishers keep their names."""
    page = re.sub(r'<(section|details|ol) class="sources".*?</\1>', "", page, flags=re.S)
    page = re.sub(r"^\[\d+\] .*$", "", page, flags=re.M)  # in the text to copy by hand
    return re.sub(r'<a href="[^"]*#source-[^>]*>[^<]*</a>', "", page)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_question_holds_words_of_the_other_language(language: str) -> None:
    for first in rules.FACTS["citizenship"].values:
        visitor = Visitor()
        visitor.get(f"/{language}/check/1/")
        visitor.answer(first)
        while not visitor.page.wsgi_request.path.endswith("/answers/"):
            assert _foreign(visitor.text, language) == []
            visitor.answer("unknown")


def test_sources_of_a_russian_page_are_described_in_russian() -> None:
    page = Client().get("/ru/decree/").content.decode()
    titles = texts_of("".join(re.findall(r'<a href="http[^>]*>[^<]*</a>', page)))
    assert titles
    assert [text for text, _ in titles if not re.search("[а-я]", text)] == []


def test_a_title_in_the_words_of_its_source_is_marked_as_such() -> None:
    page = Client().get("/ru/decree/").content.decode()
    assert '<span lang="en">Putin Allows Dual Citizens to Be Drafted</span>' in page
