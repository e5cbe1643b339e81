"""The journey, through Django's client."""

import re
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from questionnaire import rules
from questionnaire.journey import session
from questionnaire.journey.journey import Journey
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, plain, someone

PLACE = "/check/result/all/"  # the longest


@pytest.fixture
def visitor() -> Visitor:
    return Visitor()


def test_a_whole_journey_asks_what_the_rules_ask(visitor: Visitor) -> None:
    told: dict[str, Any] = {}
    expected = []
    while fact := rules.next_question(rules.Answers(told), rules.today()):
        value = GERMAN_IN_MOSCOW[fact.name]
        told[fact.name] = int(value) if fact.name == "age" else value
        expected.append(fact.name)
    assert visitor.walk(GERMAN_IN_MOSCOW) == expected


def test_a_dual_citizen_in_moscow_reads_that_he_can_be_drafted(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/result/")
    assert "Yes, the draft can reach you" in visitor.text


@pytest.mark.parametrize("value", ["unknown", "withheld"])
def test_every_question_may_be_left_unanswered(visitor: Visitor, value: str) -> None:
    visitor.walk(dict.fromkeys(rules.FACTS, value))
    assert visitor.get("/en/check/result/").status_code == 200
    assert "Depends: some answers are missing" in visitor.text


def test_the_citizenship_alone_gives_a_result(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    visitor.answer("russian_and_other")
    visitor.get("/en/check/result/")
    assert "Most worth finding out first" in visitor.text


def test_no_cookie_before_the_first_question_one_after_it() -> None:
    client = Client()
    for address in ("", "decree/", "how/", "privacy/", "offline/"):
        assert not client.get(f"/en/{address}").cookies
    cookies = client.get("/en/check/1/").cookies
    assert list(cookies) == ["__Host-s"]


def test_the_cookie_is_closed_to_scripts_and_other_sites() -> None:
    cookie = Client().get("/en/check/1/").cookies["__Host-s"]
    assert (cookie["httponly"], cookie["secure"], cookie["samesite"]) == (True, True, "Lax")
    assert (cookie["path"], cookie["domain"], cookie["expires"], cookie["max-age"]) == ("/", "", "", "")


def test_the_cookie_has_one_length(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    lengths = {len(visitor.client.cookies["__Host-s"].value)}
    for value in ("russian_and_other", "birth", "male", "29", "yes", "none"):
        visitor.answer(value)
        lengths.add(len(visitor.client.cookies["__Host-s"].value))
    assert len(lengths) == 1


def test_the_longest_content_fits_the_cookie() -> None:
    longest = {
        fact.name: max((*fact.values, *rules.UNANSWERED), key=len) if fact.values else "withheld"
        for fact in rules.ORDER
    }
    error = ("foreign_residence_permit", "age_required")
    sealed = session.seal({"answers": longest, "_csrftoken": "x" * 32, "error": error, "place": PLACE})
    assert "=" not in sealed  # so that the cookie needs no quotes


@pytest.mark.parametrize("path", ["", "2/", "answers/", "result/"])
def test_without_a_cookie_only_the_first_question_opens(path: str) -> None:
    response = Client().get(f"/en/check/{path}")
    assert (response.status_code, response["Location"]) == (303, "/en/")


def test_an_unknown_step_leads_to_the_first_open_question(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    visitor.answer("russian")
    response = visitor.client.get("/en/check/9/")
    assert (response.status_code, response["Location"]) == (303, "/en/check/2/")


def test_one_address_shows_the_page_that_was_shown_last(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    for path in ("4/", "answers/", "result/", PLACE.removeprefix("/check/")):
        there = visitor.get(f"/en/check/{path}")
        here = visitor.client.get("/en/check/")
        assert (here.status_code, here.headers.get("Location")) == (200, None)
        assert here.content.count(b"<h1>") == there.content.count(b"<h1>")
        assert f'data-page="/en/check/{path}"' in here.content.decode()
        assert len(here.content) == len(there.content)


def test_that_address_takes_an_answer(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    response = visitor.post("/en/check/", {"citizenship": "russian"})
    assert (response.status_code, response["Location"]) == (303, "/en/check/2/")


def test_leaving_deletes_the_cookie(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    response = visitor.client.get("/en/exit/")
    assert response["Location"] == settings.EXIT_ADDRESSES["en"]
    assert response.cookies["__Host-s"].value == ""
    assert response.cookies["__Host-s"]["max-age"] == 0


def test_start_again_deletes_the_answers(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    response = visitor.post("/en/check/again/", {})
    assert (response.status_code, response.cookies["__Host-s"].value) == (303, "")


def test_a_changed_answer_leads_to_the_first_question_it_opens(visitor: Visitor) -> None:
    visitor.walk({**GERMAN_IN_MOSCOW, "citizenship": "stateless", "applying": "no"})
    visitor.get("/en/check/1/")
    visitor.answer("russian")
    assert visitor.field == "acquired"


def test_a_changed_answer_that_opens_none_leads_to_the_summary(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/2/")
    visitor.answer("unknown")
    visitor.get("/en/check/2/")
    visitor.answer("birth")
    assert visitor.page.wsgi_request.path == "/en/check/answers/"


def test_abandoned_answers_come_back_when_they_count_again(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/1/")
    visitor.answer("stateless")
    visitor.get("/en/check/1/")
    visitor.answer("russian_and_other")
    assert visitor.page.wsgi_request.path == "/en/check/answers/"


def test_an_answer_is_stored_under_the_field_it_names(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    visitor.answer("russian_and_other")
    visitor.post("/en/check/1/", {"sex": "female"})
    visitor.get("/en/check/2/")
    visitor.answer("birth")
    assert visitor.field == "age"


def test_a_second_tab_loses_nothing(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/1/")
    other_tab = visitor.post("/en/check/7/", {"residence": "abroad"})
    assert other_tab["Location"].startswith("/en/check/")
    visitor.get("/en/check/answers/")
    assert "Outside Russia" in visitor.text


def test_the_summary_lists_only_answers_that_count(visitor: Visitor) -> None:
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/1/")
    visitor.answer("other")
    visitor.get("/en/check/answers/")
    assert "How did you get Russian citizenship?" not in visitor.text


def test_the_progress_is_shown(visitor: Visitor) -> None:
    visitor.get("/en/check/1/")
    assert "about 11 more" in visitor.text
    visitor.answer("russian_and_other")
    assert "Question 2" in visitor.text
    assert "about 10 more" in visitor.text


@pytest.mark.parametrize(
    ("left", "words"), [(0, "возможно, последний"), (1, "1 вопрос"), (3, "3 вопроса"), (11, "11 вопросов")]
)
def test_what_is_left_is_counted_in_russian(monkeypatch: pytest.MonkeyPatch, left: int, words: str) -> None:
    monkeypatch.setattr(Journey, "still_to_come", lambda *_: left)
    page = plain(someone({"citizenship": "russian"}).get("/ru/check/2/").content.decode())
    assert re.search(rf"Вопрос 2,\s+(ещё примерно )?{words}\s+·", page)


def test_the_address_says_nothing_of_the_question() -> None:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    for value in ("russian_and_other", "birth", "male", "25"):
        assert visitor.page.wsgi_request.get_full_path().startswith("/en/check/")
        visitor.answer(value)


@pytest.mark.parametrize("number", ["0", "99999999999999999999", "-1", "x"])
def test_odd_step_numbers_cause_no_server_error(number: str) -> None:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    assert visitor.client.get(f"/en/check/{number}/").status_code in (303, 404)


def test_the_summary_has_one_heading_for_each_section() -> None:
    answers = {
        "citizenship": "other",
        "residence": "russia",
        "applying": "no",
        "other_citizenship": "belarus",
    }
    page = someone({**answers, "conviction": "none"}).get("/en/check/answers/").content.decode()
    headings = re.findall("<h2>(.*?)</h2>", page)
    assert headings == ["Citizenship", "Residency", "Record"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("Sec-Purpose", "prefetch;prerender"), ("Purpose", "prefetch"), ("X-Moz", "Prefetch")],
)
def test_an_exit_fetched_ahead_deletes_nothing_and_leads_nowhere(name: str, value: str) -> None:
    client = someone({"citizenship": "russian"})
    response = client.get("/en/exit/", headers={name: value})
    assert (response.status_code, "Location" in response, "Clear-Site-Data" in response) == (
        403,
        False,
        False,
    )
    assert client.session["answers"] == {"citizenship": "russian"}
    assert client.get("/en/exit/").cookies[settings.SESSION_COOKIE_NAME]["max-age"] == 0
