"""Bad input, lost cookies and refused forms: a clear error, and nothing already answered is lost."""

import io
import re
import time
from urllib.parse import quote

import pytest
from django.test import Client

from tests.support.visitor import Visitor


@pytest.fixture
def visitor() -> Visitor:
    visitor = Visitor()
    visitor.get("/en/check/1/")
    return visitor


def test_no_answer_returns_to_the_question_and_says_so_once(visitor: Visitor) -> None:
    response = visitor.post("/en/check/1/", {})
    assert (response.status_code, response["Location"]) == (303, "/en/check/1/")
    visitor.get("/en/check/1/")
    assert "Choose an answer." in visitor.text
    assert "<title>Error: Question" in visitor.text
    assert "Choose an answer." not in visitor.get("/en/check/1/").content.decode()


def test_the_error_stands_at_the_field_and_in_a_linked_summary(visitor: Visitor) -> None:
    visitor.post("/en/check/1/", {})
    visitor.get("/en/check/1/")
    assert '<a href="#answer_0">' in visitor.text
    assert 'id="answer-error"' in visitor.text


def test_a_forged_value_is_refused(visitor: Visitor) -> None:
    visitor.post("/en/check/1/", {"citizenship": "martian"})
    visitor.get("/en/check/1/")
    assert "Choose one of the answers below." in visitor.text
    assert "martian" not in visitor.text


@pytest.fixture
def at_the_age(visitor: Visitor) -> Visitor:
    for value in ("russian_and_other", "birth", "male"):
        visitor.answer(value)
    return visitor


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({}, "Enter the age, or choose"),
        ({"age": "twenty"}, "in digits"),
        ({"age": "-5"}, "in digits"),
        ({"age": "25.5"}, "in digits"),
        ({"age": "²"}, "in digits"),
        ({"age": "17 недель"}, "in digits"),
        ({"age": "121"}, "from 0 to 120"),
        ({"age": "99999999"}, "from 0 to 120"),
        ({"age": "25", "age_unanswered": "unknown"}, "but not both"),
        ({"age": "", "age_unanswered": "never"}, "Choose one of the answers"),
    ],
)
def test_a_wrong_age_gives_an_error_without_the_typed_text(
    at_the_age: Visitor, data: dict[str, str], words: str
) -> None:
    response = at_the_age.post("/en/check/4/", data)
    assert response["Location"] == "/en/check/4/"
    at_the_age.get("/en/check/4/")
    assert words in at_the_age.text
    for typed in ("twenty", "99999999", "25.5"):
        assert typed not in at_the_age.text


@pytest.mark.parametrize(
    "typed", ["0", "120", " 25 ", "007", "17 лет", "17лет", "21 год", "24 ГОДА", "１７", "17 years old"]
)
def test_a_whole_number_of_years_is_taken(at_the_age: Visitor, typed: str) -> None:
    assert at_the_age.post("/en/check/4/", {"age": typed})["Location"] != "/en/check/4/"


def test_an_age_error_leaves_no_old_age_in_the_field(at_the_age: Visitor) -> None:
    at_the_age.answer("25")
    at_the_age.post("/en/check/4/", {"age": "twenty"})
    at_the_age.get("/en/check/4/")
    assert "in digits" in at_the_age.text
    assert 'value="25"' not in at_the_age.text
    assert 'value="25"' in at_the_age.get("/en/check/4/").content.decode()


def test_radio_buttons_in_error_say_so_to_a_screen_reader(visitor: Visitor) -> None:
    assert "aria-invalid" not in visitor.text
    visitor.post("/en/check/1/", {})
    visitor.get("/en/check/1/")
    assert re.search(r'<fieldset [^>]*role="radiogroup" aria-invalid="true"', visitor.text)


def test_a_change_of_language_keeps_the_error_and_a_reload_does_not(visitor: Visitor) -> None:
    visitor.post("/en/check/1/", {})
    for language, shown in [("en", True), ("ru", True), ("ru", False), ("en", False)]:
        visitor.get(f"/{language}/check/1/")
        assert ('id="answer-error"' in visitor.text) == shown


@pytest.mark.parametrize("path", ["check/again/", "check/paper/"])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "Nothing to read here"), ("ru", "Здесь нечего читать")]
)
def test_an_address_that_only_takes_a_form_answers_with_a_page(
    visitor: Visitor, path: str, language: str, words: str
) -> None:
    response = visitor.get(f"/{language}/{path}")
    assert (response.status_code, response["Allow"]) == (405, "POST")
    assert f"<h1>{words}</h1>" in visitor.text
    assert f'href="/{language}/check/answers/"' in visitor.text


def test_a_refused_answer_says_what_to_try(visitor: Visitor) -> None:
    response = visitor.client.post(
        "/en/check/1/",
        "citizenship=other&csrfmiddlewaretoken=",
        content_type="application/x-www-form-urlencoded",
        headers={"origin": "null"},
    )
    visitor.get(response["Location"])
    assert "hides which site a form comes from" in visitor.text


def test_an_answer_without_a_cookie_leads_to_a_page_about_cookies(visitor: Visitor) -> None:
    visitor.client.cookies.clear()
    response = visitor.post("/en/check/1/", {"citizenship": "other"})
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/cookies/")
    assert visitor.get(response["Location"]).status_code == 403
    assert "allow cookies" in visitor.text


@pytest.mark.parametrize("https", [True, False])
def test_only_over_http_the_page_about_cookies_names_https(https: bool) -> None:
    page = Visitor().client.get("/en/check/stopped/cookies/", secure=https).content.decode()
    assert ("script/server --https" in page) is not https


def test_a_wrong_token_is_refused_and_loses_nothing(visitor: Visitor) -> None:
    visitor.answer("russian_and_other")
    visitor.page.content = visitor.page.content.replace(b'token" value="', b'token" value="x')
    response = visitor.post("/en/check/2/", {"acquired": "birth"})
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/refused/")
    visitor.get("/en/check/answers/")
    assert "Russia and another country" in visitor.text


def test_each_page_hides_the_secret_under_another_mask(visitor: Visitor) -> None:
    visitor.answer("russian_and_other")
    tokens = [re.findall(r'token" value="(\w+)"', visitor.get("/en/check/2/").content.decode()) for _ in "ab"]
    secret = visitor.client.session["_csrftoken"]
    assert tokens[0] != tokens[1]
    assert all(len(token) == 64 and secret not in token for found in tokens for token in found)


def test_after_30_minutes_the_answers_are_worth_nothing(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor.answer("russian_and_other")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 31 * 60)
    response = visitor.client.get("/en/check/2/")
    assert response["Location"] == "/en/check/stopped/expired/"
    assert response.cookies["__Host-s"].value == ""


def test_every_page_renews_the_30_minutes(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor.answer("russian_and_other")
    now = time.time()
    for minutes in (20, 40, 60):
        monkeypatch.setattr(time, "time", lambda minutes=minutes: now + minutes * 60)
        assert visitor.client.get("/en/check/2/").status_code == 200


def test_an_expired_form_leads_to_a_page_that_explains(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 31 * 60)
    response = visitor.post("/en/check/1/", {"citizenship": "other"})
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/expired/")


def test_too_large_a_body_leads_to_a_page_that_explains(visitor: Visitor) -> None:
    response = visitor.post("/en/check/1/", {"citizenship": "x" * 20_000})
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/too-large/")


def test_an_unknown_address_has_a_page() -> None:
    page = Visitor().get("/en/nothing/")
    assert (page.status_code, b"nothing at this address" in page.content) == (404, True)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/ru/@main@/%(main)s/%41/", "/ru/@main@/%(main)s/%41/"),
        ('/en/"><b>/', "/en/&quot;&gt;&lt;b&gt;/"),
    ],
)
def test_an_unknown_address_is_text_on_its_page(path: str, shown: str) -> None:
    page = Client().generic("GET", quote(path)).content.decode()
    assert f'data-page="{shown}"' in page


def test_a_server_error_has_a_page_and_logs_no_message(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError("russian_and_other")

    visitor.answer("russian_and_other")
    monkeypatch.setattr("questionnaire.result.views.result_of", fail)
    visitor.client.raise_request_exception = False
    page = visitor.client.get("/en/check/result/")
    assert (page.status_code, b"on our side" in page.content) == (500, True)
    written = "".join(capfd.readouterr())
    assert "russian_and_other" not in written
    assert "/check/" not in written


@pytest.mark.parametrize(
    "path", ["", "check/answers/", "check/result/", "decree/", "exit/", "nothing/", "check/1"]
)
def test_no_page_answers_a_post(visitor: Visitor, path: str) -> None:
    response = visitor.post(f"/en/{path}", {"citizenship": "other"})
    assert (response.status_code, response.content.strip()) == (303, b"")


def test_a_post_that_breaks_leads_to_a_page_that_explains(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("questionnaire.journey.views.fact_named_in", lambda data: 1 / 0)
    visitor.client.raise_request_exception = False
    response = visitor.post("/en/check/1/", {"citizenship": "other"})
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/fault/")


def test_a_file_is_refused_unread(visitor: Visitor) -> None:
    response = visitor.client.post("/en/check/1/", {"file": io.BytesIO(b"x" * 100)})
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/refused/")


def test_a_stale_empty_form_gives_no_error_on_another_question(visitor: Visitor) -> None:
    visitor.answer("russian")
    stale = visitor.page
    visitor.get("/en/check/1/")
    visitor.answer("other")
    visitor.page = stale
    response = visitor.post("/en/check/2/", {"acquired": ""})
    visitor.get(response["Location"])
    assert "<title>Error" not in visitor.text


def test_an_error_waits_for_its_own_question(visitor: Visitor) -> None:
    visitor.answer("russian")
    visitor.post("/en/check/2/", {"acquired": ""})
    assert "<title>Error" not in visitor.client.get("/en/check/1/").content.decode()
    assert "<title>Error" in visitor.client.get("/en/check/2/").content.decode()
