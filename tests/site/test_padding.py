"""The observer of the network: what can be counted on the wire is the same whatever is answered.

If one of these fails because a page exceeds its size, raise that kind's line in SIZES (or REDIRECT) in
questionnaire/middleware/padding.py; if a form has, LENGTH in questionnaire/journey/forms.py.
"""

import gzip
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest, HttpResponse
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire import rules
from questionnaire.journey import session
from questionnaire.journey.forms import LENGTH, TOKEN, question_form
from questionnaire.journey.journey import Journey
from questionnaire.middleware import padding
from questionnaire.middleware.padding import REDIRECT, SIZES
from tests.support.everyone import people as everybody
from tests.support.everyone import stopped_after
from tests.support.sample_partners import LONGEST
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, size_on_the_wire, someone

ENCODINGS = ["gzip", "plain"]
LANGUAGES = [code for code, _ in settings.LANGUAGES]
DAY = rules.today()
EVERYBODY = list(everybody(DAY).values())
UNCERTAIN = stopped_after("sex", DAY)
ASKED = [fact for fact in rules.ORDER if any(fact.name in given for given in EVERYBODY)]
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_encoding = pytest.mark.parametrize("encoding", ENCODINGS)


@pytest.fixture(autouse=True)
def wordy_operator(settings: Settings) -> None:
    """An operator with as much to say of himself as fits a line or two, and an onion address."""
    settings.OPERATOR_NAME = "An Organisation That Helps People With Questions About Military Service"
    settings.OPERATOR_CONTACT = "help@example.org, +00 123 456 78 90 (weekdays 9 to 17), Signal: helpers.42"
    settings.ONION_LOCATION = f"http://{'exampleoni' * 5}onions.onion"


def _get(address: str, answers: dict[str, Any], encoding: str = "gzip", **more: Any) -> Any:
    """A page for someone with these answers, over HTTPS, whose browser takes compressed pages or does not."""
    headers = {"Accept-Encoding": "gzip, deflate, br"} if encoding == "gzip" else {}
    return someone(answers, headers, **more).get(address, secure=True)


def _sizes(answers: list[dict[str, Any]], language: str, path: str, encoding: str, **more: Any) -> set[int]:
    """Every size on the wire of a page, over all these people."""
    address = f"/{language}/check/{path}/"
    return {size_on_the_wire(_get(address, given, encoding, **more)) for given in answers}


@each_language
@each_encoding
def test_the_result_has_one_size_however_early_it_is_asked_for(language: str, encoding: str) -> None:
    assert _sizes(UNCERTAIN, language, "result", encoding) == {getattr(SIZES["result.result"], encoding)}


@each_language
@each_encoding
def test_the_result_has_one_size_over_a_cut_through_all_results(language: str, encoding: str) -> None:
    assert _sizes(EVERYBODY[::300], language, "result", encoding) == {
        getattr(SIZES["result.result"], encoding)
    }


@pytest.mark.slow
@each_language
@each_encoding
def test_the_result_has_one_size_with_the_answers_for_paper(language: str, encoding: str) -> None:
    people = [*UNCERTAIN, *EVERYBODY[::300]]
    sizes = _sizes(people, language, "result", encoding, paper_answers=True)
    assert sizes == {getattr(SIZES["result.result"], encoding)}


@pytest.mark.slow
@each_language
@each_encoding
def test_the_result_has_one_size_with_the_longest_organisation(
    language: str, encoding: str, settings: Settings
) -> None:
    settings.PARTNERS = {LONGEST.slug: LONGEST}
    people = [*UNCERTAIN[::4], *EVERYBODY[::400]]
    for more in ({"partner": LONGEST.slug}, {"partner": LONGEST.slug, "paper_answers": True}):
        sizes = _sizes(people, language, "result", encoding, **more)
        assert sizes == {getattr(SIZES["result.result"], encoding)}


def test_the_longest_cookie_has_room_for_an_organisation() -> None:
    given = {fact.name: max(map(str, (*fact.values, *rules.UNANSWERED)), key=len) for fact in rules.ORDER}
    error = max(((name, "age_required") for name in given), key=lambda pair: len(pair[0]))
    more = {"error": error, "paper_answers": True, "_csrftoken": "x" * 32, "place": "/check/result/all/"}
    assert len(session.seal({"answers": given, "partner": LONGEST.slug, **more})) == len(session.seal({}))


def _length(given: dict[str, Any]) -> int:
    """How much a result has to say. Of 27,614 made in full, the largest was among the first 300 by this."""
    return sum(
        len(found.rules) + len(found.because) + len(found.notes) + len(found.steps) + len(found.reports)
        for found in Journey(given, DAY).findings()
    )


@pytest.mark.slow
def test_the_result_has_one_size_over_the_longest_results() -> None:
    """Shorter ones are padded to the size that these have; a cut through them is made all the same."""
    assert len(EVERYBODY) > 1000
    longest = sorted(EVERYBODY, key=_length)[-1000:]
    people = [*longest, *EVERYBODY[::25], *stopped_after("age", DAY)]
    assert _sizes(people, "ru", "result", "gzip") == {SIZES["result.result"].gzip}


def test_a_result_in_english_is_smaller_than_in_russian() -> None:
    """So the test above needs only the larger."""
    for given in (*UNCERTAIN[::4], *EVERYBODY[::400]):
        english, russian = (
            len(gzip.compress(gzip.decompress(_get(f"/{language}/check/result/", given).content)))
            for language in ("en", "ru")
        )
        assert english < russian


@each_language
@each_encoding
def test_the_summary_has_one_size(language: str, encoding: str) -> None:
    longest = sorted(EVERYBODY, key=lambda given: len(str(given)))[-20:]
    some = [*UNCERTAIN, *EVERYBODY[::300], *longest]
    assert _sizes(some, language, "answers", encoding) == {getattr(SIZES["journey.answers"], encoding)}


def _question_pages(language: str, encoding: str) -> Iterator[HttpResponse]:
    """Every question, bare, answered and after an error."""
    for fact in ASKED:
        given = _before(fact)
        address = f"/{language}/check/{len(given) + 1}/"
        values = [*fact.values, *rules.UNANSWERED] if fact.values else [7, 25, 101, "unknown"]
        for more in [{}, *({fact.name: value} for value in values)]:
            yield _get(address, {**given, **more}, encoding)
        errors = ["required"] if fact.values else ["age_required", "age_both", "age_number", "age_range"]
        for error in errors:
            yield _get(address, given, encoding, error=(fact.name, error))


def _before(fact: rules.Fact) -> dict[str, Any]:
    """Answers after which a fact is asked for."""
    given = next(given for given in EVERYBODY if fact.name in given)
    names = list(given)
    return {name: given[name] for name in names[: names.index(fact.name)]}


@each_language
@each_encoding
def test_the_questions_have_one_size(language: str, encoding: str) -> None:
    pages = list(_question_pages(language, encoding))
    assert {page.status_code for page in pages} == {200}
    assert {size_on_the_wire(page) for page in pages} == {getattr(SIZES["journey.question"], encoding)}


def test_every_redirect_has_one_size() -> None:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/1/")
    responses = [
        visitor.post("/en/check/1/", {"citizenship": "stateless"}),
        visitor.post("/en/check/1/", {"citizenship": "russian_and_other"}),
        visitor.post("/en/check/1/", {"citizenship": "martian"}),
        visitor.post("/en/check/4/", {"age": "twenty"}),
        visitor.post("/en/check/1/", {}),
        visitor.post("/en/check/1/", {"citizenship": "x" * 20_000}),
        visitor.client.get("/en/check/99/"),
        visitor.post("/en/check/paper/", {"add": "add_answers"}),
        visitor.post("/en/check/again/", {}),
        visitor.client.get("/en/check/result/"),
        visitor.client.get("/en/exit/"),
    ]
    for fact in ("citizenship", "sex", "age"):
        given: dict[str, Any] = {name: "unknown" for name in rules.FACTS if name < fact}
        responses.append(_get("/en/check/99/", given))
    assert {response.status_code for response in responses} == {303}
    assert {size_on_the_wire(response) for response in responses} == {REDIRECT}


def test_every_page_of_a_journey_sends_the_cookie_anew() -> None:
    for path in ("1", "2", "answers", "result", "99"):
        response = _get(f"/en/check/{path}/", {"citizenship": "russian"})
        assert response.cookies[settings.SESSION_COOKIE_NAME].value


def test_the_padding_of_a_compressed_page_is_its_file_name() -> None:
    page = _get("/en/check/2/", {"citizenship": "russian"})
    assert page["Content-Encoding"] == "gzip"
    assert page.content[3] == 0x08
    text = gzip.decompress(page.content).decode()
    assert text.rstrip("\n").endswith("</html>")


def test_the_padding_of_a_plain_page_is_blanks_after_its_end() -> None:
    text = _get("/en/check/2/", {"citizenship": "russian"}, "plain").content.decode()
    assert re.search(r"</html>\s+$", text)
    assert not re.search(r"\s{100}", text[: text.index("</html>")])


@pytest.mark.parametrize("path", ["", "decree/", "check/1/"])
def test_pages_vary_by_encoding(path: str) -> None:
    assert "Accept-Encoding" in Client().get(f"/en/{path}")["Vary"]


@pytest.mark.parametrize("body", [b"", b"x" * 990, b"x" * 9_990, b"x" * 1_000])
@pytest.mark.parametrize("letters", range(12))
def test_a_page_that_exceeds_its_size_takes_the_next_multiple(body: bytes, letters: int) -> None:
    response = HttpResponse(body, status=303, headers={"Location": "/" + "x" * letters})
    padding.padding(lambda request: response)(HttpRequest())
    assert size_on_the_wire(response) % REDIRECT in (0, 1)
    assert response["Content-Length"] == str(len(response.content))


class TestForms:
    """What is posted."""

    @pytest.mark.parametrize("fact", [fact for fact in ASKED if fact.values], ids=lambda fact: fact.name)
    def test_a_posted_answer_has_one_length(self, fact: rules.Fact) -> None:
        assert {len(urlencode(posted)) for posted in _posts(fact)} == {LENGTH}

    def test_a_posted_age_of_two_digits_is_as_long_as_any_answer(self) -> None:
        fill = question_form(rules.FACTS["age"]).fill
        posted = {"csrfmiddlewaretoken": TOKEN, "age": "25", "fill": fill}
        assert len(urlencode(posted)) == LENGTH

    def test_the_token_has_the_length_that_the_form_counts_with(self) -> None:
        visitor = Visitor()
        visitor.get("/en/check/1/")
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', visitor.text)
        assert token
        assert len(token[1]) == len(TOKEN)

    def test_the_two_ways_of_not_giving_the_age_are_of_one_length(self) -> None:
        html = _get("/en/check/4/", _before(rules.FACTS["age"]), "plain").content.decode()
        values = re.findall(r'type="radio" name="age_unanswered" value="([^"]*)"', html)
        assert [value.strip() for value in values] == list(rules.UNANSWERED)
        assert len({len(value) for value in values}) == 1

    def test_the_padding_of_a_form_is_stripped_on_submit(self) -> None:
        visitor = Visitor()
        visitor.get("/en/check/1/")
        for value in ("russian_and_other  ", "birth     ", "male     ", "25   "):
            visitor.answer(value)
        assert visitor.field == "service"


def _posts(fact: rules.Fact) -> Iterator[list[tuple[str, str]]]:
    """What a browser posts for each answer to a question, read from the page."""
    given = _before(fact)
    html = _get(f"/en/check/{len(given) + 1}/", given, "plain").content.decode()
    hidden = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', html)
    radios = re.findall(r'type="radio" name="([^"]+)" value="([^"]*)"', html)
    assert {name for name, _ in radios} == {fact.name}
    assert len(radios) == len(fact.values) + len(rules.UNANSWERED)
    for radio in radios:
        yield [*hidden, radio]


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip", "gzip"),
        ("deflate, GZIP;q=0.5", "gzip"),
        ("gzip;q=0", None),
        ("br, gzip ; q = 0.000, *", None),
        ("gzip;q=0.001", "gzip"),
        ("not-gzip", None),
        ("", None),
    ],
)
def test_gzip_is_sent_where_it_is_taken_and_not_where_it_is_refused(
    accepted: str, encoding: str | None
) -> None:
    response = Client(headers={"Accept-Encoding": accepted}).get("/en/check/1/")
    assert response.get("Content-Encoding") == encoding


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("br;q=0, gzip", "gzip"), ("gzip;q=0", None), ("gzip;q=0, BR", "br"), ("gzip;q=0.5", "gzip")],
)
def test_a_static_file_comes_in_no_coding_that_is_refused(accepted: str, encoding: str | None) -> None:
    response = Client(headers={"Accept-Encoding": accepted}).get(staticfiles_storage.url("style.css"))
    response.close()
    assert response.get("Content-Encoding") == encoding
