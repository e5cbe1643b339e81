"""Cookies cut, flipped, from other keys, of another time; new keys; and forms sent by other sites."""

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from questionnaire.journey import session
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor

COOKIE = "__Host-s"
OLD, NEW = "the old key", "the new key"


@pytest.fixture
def visitor() -> Visitor:
    """A visitor with one answer."""
    visitor = Visitor()
    visitor.get("/en/check/1/")
    visitor.answer("stateless")
    return visitor


def is_a_fresh_start(visitor: Visitor) -> bool:
    """Whether the cookie opens nothing, is deleted, and a page says so clearly."""
    response = visitor.client.get("/en/check/answers/")
    told = visitor.get("/en/check/stopped/expired/").content.decode()
    return (
        response["Location"] == "/en/check/stopped/expired/"
        and response.cookies[COOKIE].value == ""
        and "Your answers are gone" in told
        and "Please start again." in told
    )


def keeps_the_answer(visitor: Visitor) -> bool:
    """Whether the answer is still there."""
    visitor.get("/en/check/answers/")
    return "None: stateless" in visitor.text


@settings(deadline=None)
@given(st.data())
def test_a_changed_cookie_is_no_session_or_unchanged(data: st.DataObject) -> None:
    sealed = session.seal({"answers": {"citizenship": "stateless"}})
    place = data.draw(st.integers(0, len(sealed) - 1))
    other = data.draw(st.characters(codec="ascii").filter(lambda letter: letter != sealed[place]))
    changed = sealed[:place] + other + sealed[place + 1 :]
    cut = sealed[:place]
    for value in (changed, cut, sealed[place:] if place else "x" + sealed, sealed + other):
        assert session.unseal(value) in (None, {"answers": {"citizenship": "stateless"}})


@settings(deadline=None)
@given(st.text())
@example("é")
@example("\0")
def test_no_random_text_opens_as_a_session(value: str) -> None:
    assert session.unseal(value) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value[:-9],
        lambda value: value[:100] + ("A" if value[100] != "A" else "B") + value[101:],
        lambda value: value[::-1],
        lambda value: "é",
    ],
    ids=["cut", "flipped", "reversed", "no cookie at all"],
)
def test_a_damaged_cookie_is_a_fresh_start(visitor: Visitor, change: Callable[[str], str]) -> None:
    visitor.client.cookies[COOKIE] = change(visitor.client.cookies[COOKIE].value)
    assert is_a_fresh_start(visitor)


def test_a_cookie_of_another_key_is_a_fresh_start(visitor: Visitor, settings: Settings) -> None:
    settings.SECRET_KEY = NEW
    assert is_a_fresh_start(visitor)


@pytest.mark.parametrize(("ahead", "opens"), [(70, True), (5 * 60, True), (5 * 60 + 1, False)])
def test_a_cookie_from_a_clock_ahead_opens_within_five_minutes(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, ahead: int, opens: bool
) -> None:
    now = int(time.time())
    monkeypatch.setattr(time, "time", lambda: now + ahead)
    visitor.get("/en/check/answers/")
    monkeypatch.setattr(time, "time", lambda: now)
    assert keeps_the_answer(visitor) == opens


def test_a_clock_set_back_revives_no_cookie(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 3600)
    assert is_a_fresh_start(visitor)


def test_two_cookies_are_not_mixed(visitor: Visitor) -> None:
    other = Visitor()
    other.get("/en/check/1/")
    visitor.client.cookies[COOKIE] = other.client.cookies[COOKIE].value
    response = visitor.post("/en/check/1/", {"citizenship": "other"})
    assert response["Location"] == "/en/check/stopped/refused/"


def test_a_rotation_of_keys_in_three_steps_loses_no_journey(settings: Settings) -> None:
    keys = [(OLD, []), (OLD, [NEW]), (NEW, [OLD]), (NEW, [])]
    visitor = Visitor()
    asked = []

    def copy(step: int) -> None:
        settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = keys[step]

    copy(0)
    visitor.get("/en/check/1/")
    for step in (1, 2, 3):
        for _ in range(3):  # while the step spreads, requests reach old copies and new ones in turns
            copy(step - 1)
            asked.append(visitor.field)
            copy(step)
            visitor.answer(GERMAN_IN_MOSCOW[visitor.field])
    visitor.get("/en/check/answers/")
    assert asked == list(dict.fromkeys(asked))
    assert len(asked) == 9
    assert "Russia and another country" in visitor.text


def test_a_rotation_in_one_step_would_lose_them(settings: Settings) -> None:
    settings.SECRET_KEY = OLD
    visitor = Visitor()
    visitor.get("/en/check/1/")
    visitor.answer("stateless")
    settings.SECRET_KEY = NEW
    assert is_a_fresh_start(visitor)


@pytest.mark.parametrize("address", ["/en/check/1/", "/en/check/again/", "/en/exit/"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://testserver.elsewhere.example"},
        {"Referer": "https://elsewhere.example/"},
        {},
    ],
    ids=str,
)
def test_a_form_sent_by_another_site_changes_nothing(
    visitor: Visitor, address: str, headers: dict[str, str]
) -> None:
    response = visitor.client.post(
        address, "citizenship=other", content_type="application/x-www-form-urlencoded", headers=headers
    )
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/refused/")
    assert keeps_the_answer(visitor)


def test_another_site_cannot_start_a_journey_here() -> None:
    visitor = Visitor()
    form = "application/x-www-form-urlencoded"
    response = visitor.client.post("/en/check/1/", "citizenship=other", content_type=form)
    assert COOKIE not in response.cookies
