"""A shared page sent without Django is the page that Django sends, and only to those who get no other."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory

from questionnaire import rules
from questionnaire.journey.session import seal
from questionnaire.shared_pages import PAGES
from questionnaire.shortcut import shortcut

from .test_shared_pages import ADDRESSES

COOKIE = f"{settings.SESSION_COOKIE_NAME}={seal({'answers': {'sex': 'male'}})}"
DECREE = "/en/decree/"


class Sent(NamedTuple):
    """What a visitor is sent, and whether Django made it."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes
    by_django: bool

    def header(self, name: str) -> str:
        return dict(self.headers).get(name, "").strip()


Ask = Callable[..., Sent]


@pytest.fixture
def ask() -> Ask:
    """Asks the site behind the shortcut; headers are named as in WSGI."""
    django, made = WSGIHandler(), []

    def counted(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        made.append(environ)
        return django(environ, start_response)

    site = shortcut(counted)

    def send(address: str, method: str = "GET", **headers: str) -> Sent:
        heads: list[Any] = []
        made.clear()
        environ = RequestFactory().generic(method, address).environ
        path = environ["PATH_INFO"].encode().decode("latin-1")  # as WSGI has it
        given = {"PATH_INFO": path, "HTTP_ACCEPT_ENCODING": "gzip, br", "HTTP_COOKIE": "", **headers}
        body = b"".join(site({**environ, **given}, lambda status, lines: heads.append((status, lines))))
        return Sent(heads[0][0], heads[0][1], body, bool(made))

    return send


@pytest.mark.parametrize("path", ["/ru/решение/", "/en/é/", "/en/%F0%9F%A6%8A/"])
def test_an_unknown_address_in_any_script_is_not_found(path: str, ask: Ask) -> None:
    assert ask(path).status == "404 Not Found"


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_the_second_reader_is_sent_the_same(address: str, method: str, ask: Ask) -> None:
    address = address.replace("08-10", "08-04")  # the usual form: a period's first day
    first, again = ask(address, method), ask(address, method, HTTP_COOKIE="other=1", HTTP_USER_AGENT="other")
    assert (first.by_django, again.by_django) == (True, False)
    assert first._replace(by_django=False) == again
    if etag := first.header("ETag"):
        one, two = (ask(address, method, HTTP_IF_NONE_MATCH=etag) for _ in range(2))
        assert (one.status, one.by_django, two.by_django) == ("304 Not Modified", True, False)
        assert one._replace(by_django=False) == two


@pytest.mark.parametrize(
    ("other", "status"),
    [
        ({"HTTP_COOKIE": COOKIE}, "200 OK"),
        ({"HTTP_COOKIE": f"{settings.SESSION_COOKIE_NAME}=expired"}, "200 OK"),
        ({"HTTP_ACCEPT_ENCODING": "gzip;q=0"}, "200 OK"),
        ({"HTTP_IF_NONE_MATCH": '"other"'}, "200 OK"),
        ({"HTTP_IF_MATCH": '"other"'}, "412 Precondition Failed"),
        ({"QUERY_STRING": "from=somebody"}, "302 Found"),
        ({"QUERY_STRING": "on=soon"}, "400 Bad Request"),
        ({"HTTP_HOST": "elsewhere.example"}, "400 Bad Request"),
        ({"PATH_INFO": "/en/decree"}, "301 Moved Permanently"),
        ({"REQUEST_METHOD": "POST"}, "303 See Other"),
    ],
)
def test_what_may_differ_goes_through_django(other: dict[str, str], status: str, ask: Ask) -> None:
    before = ask(DECREE)
    for _ in range(2):
        different = ask(DECREE, **other)
        assert (different.status, different.by_django) == (status, True)
    assert ask(DECREE) == before._replace(by_django=False)


def test_a_holder_of_the_cookie_keeps_it_and_stores_no_page(ask: Ask) -> None:
    for _ in range(2):
        ask(DECREE)
        answer = ask(DECREE, HTTP_COOKIE=COOKIE)
    assert (answer.header("Cache-Control"), answer.header("ETag")) == ("no-store", "")
    assert answer.header("Set-Cookie").startswith(settings.SESSION_COOKIE_NAME)


def test_https_has_answers_of_its_own(ask: Ask) -> None:
    assert not ask(DECREE).header("Strict-Transport-Security")
    for _ in range(2):
        assert ask(DECREE, **{"wsgi.url_scheme": "https"}).header("Strict-Transport-Security")


def test_no_page_of_a_person_is_sent_again(ask: Ask) -> None:
    for path in ("check/1/", "check/result/", "check/stopped/expired/", "exit/", "nothing/"):
        assert all(ask(f"/en/{path}").by_django for _ in range(2))


@pytest.mark.parametrize("since", ["Mon, 01 Jan 2024 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_a_condition_of_one_reader_is_not_answered_to_the_next(since: str, ask: Ask) -> None:
    PAGES.clear()
    assert ask(DECREE, HTTP_IF_UNMODIFIED_SINCE=since).status == "412 Precondition Failed"
    assert ask(DECREE).status == "200 OK"


def test_midnight_ends_the_shortcut(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(DECREE)
    tomorrow: date = rules.today() + timedelta(days=1)
    monkeypatch.setattr(rules, "today", lambda: tomorrow)
    assert ask(DECREE).by_django
    assert not ask(DECREE).by_django
