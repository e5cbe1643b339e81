"""Pages that are the same for all readers are made once and may be stored; those of a person never are."""

import gzip
from datetime import date, timedelta
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from questionnaire import rules, shared_pages
from questionnaire.shared_pages import PAGES
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, someone

SHARED = [
    *("", "decree/", "decree/?on=2023-08-10", "how/", "how/rules.csv", "how/rules.json", "changes/"),
    *("changes.atom", "embed/", "embed/qr.svg", "embed/qr.png", "embed/leaflet/", "embed/leaflets/"),
    *("offline/", "privacy/"),
]
ADDRESSES = [f"/{language}/{path}" for language in ("en", "ru") for path in SHARED]
START = ["/en/", "/ru/"]
PACKED = {"accept-encoding": "gzip"}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The pages made in the test."""
    pages: list[Any] = []
    make = vars(shared_pages)["_made"]

    def count(response: HttpResponse, stored: bool) -> Any:
        pages.append(response)
        return make(response, stored)

    monkeypatch.setattr(shared_pages, "_made", count)
    return pages


@pytest.mark.parametrize("address", [address for address in ADDRESSES if address not in START])
def test_who_has_a_page_already_is_told_so(address: str) -> None:
    first = Client().get(address)
    again = Client().get(address, headers={"if-none-match": first["ETag"]})
    assert (first.status_code, first["Cache-Control"]) == (200, "public, max-age=300")
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_made_once_for_all(address: str, made: list[Any]) -> None:
    pages = [Client().get(address, headers=more).content for more in ({}, PACKED, {"user-agent": "other"})]
    assert len(made) == 1
    assert pages[0] == pages[2] == gzip.decompress(pages[1])


@pytest.mark.parametrize("host", ["testserver:1", "TestServer", "testserver.", "testserver:443"])
def test_no_spelling_of_a_host_makes_a_page_anew(host: str, made: list[Any]) -> None:
    pages = [Client().get("/en/decree/", headers={"host": name}).content for name in ("testserver", host)]
    assert len(made) == 1
    assert pages[0] == pages[1]


def test_a_page_names_the_port_of_the_site() -> None:
    page = Client().get("/en/decree/", headers={"host": "testserver:8000"}).content.decode()
    assert 'rel="canonical" href="http://testserver:8000/en/decree/"' in page


def test_a_page_that_midnight_overtakes_is_not_kept_for_the_new_day(monkeypatch: pytest.MonkeyPatch) -> None:
    days = [date(2026, 11, 28)]
    make = vars(shared_pages)["_made"]
    made = []

    def overtaken(response: HttpResponse, stored: bool) -> Any:
        made.append(response)
        if len(made) == 1:  # meanwhile it is midnight, and somebody asks for another page
            days.append(days[-1] + timedelta(days=1))
            Client().get("/en/decree/")
        return make(response, stored)

    monkeypatch.setattr(rules, "today", lambda: days[-1])
    monkeypatch.setattr(shared_pages, "_made", overtaken)
    for _ in range(2):
        Client().get("/en/how/")
    assert len(made) == 3


@pytest.mark.parametrize("address", ADDRESSES)
def test_nobody_stores_what_a_visitor_with_a_cookie_is_sent(address: str) -> None:
    visitor = someone({"citizenship": "russian"})
    answer = visitor.get(address, headers={"if-none-match": Client().get(address).get("ETag", "")})
    if "changes.atom" in address:  # which sees no cookie
        assert settings.SESSION_COOKIE_NAME not in answer.cookies
        return
    assert (answer.status_code, answer["Cache-Control"]) == (200, "no-store")
    assert "ETag" not in answer
    assert "Cookie" in answer["Vary"]


@pytest.mark.parametrize("address", START)
def test_the_way_into_the_questions_is_never_stored(address: str) -> None:
    answer = Client().get(address)
    assert (answer["Cache-Control"], "ETag" in answer) == ("no-store", False)


def test_no_page_of_a_person_may_be_stored() -> None:
    visitor = Visitor()
    kinds = set()
    visitor.walk(GERMAN_IN_MOSCOW)
    for path in (*range(1, 12), "answers", "result", "result/all", "help", "stopped/expired"):
        answer = visitor.client.get(f"/en/check/{path}/")
        kinds.add((answer["Cache-Control"], "ETag" in answer, "Last-Modified" in answer))
    assert kinds == {("no-store", False, False)}


def test_an_expired_cookie_is_deleted_by_no_page_that_may_be_stored() -> None:
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = "old"
    answer = client.get("/en/decree/")
    assert settings.SESSION_COOKIE_NAME in answer.cookies
    assert answer["Cache-Control"] == "no-store"


def test_all_days_of_a_period_have_one_page(made: list[Any]) -> None:
    for day in ("2023-08-04", "2023-08-10", "10.08.2023", "2023-08-27"):
        Client().get(f"/en/decree/?on={day}")
    assert len(made) == 1


@pytest.mark.parametrize("path", ["decree/", "how/", "how/rules.json"])
def test_whatever_stands_for_a_day_or_a_choice_comes_to_few_pages(path: str, made: list[Any]) -> None:
    for text in ("soon", "later", "1.1", "1999-01-01", "2100-01-01", "31.02.2024"):
        assert Client().get(f"/en/{path}?on={text}").status_code == 400
    assert len(made) == 2
    for number in range(5):
        Client().get(f"/en/embed/?with=nobody{number}&look=none{number}")
    assert len(made) == 3


def test_another_day_makes_another_page(made: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    Client().get("/en/decree/")
    tomorrow: date = rules.today() + timedelta(days=1)
    monkeypatch.setattr(rules, "today", lambda: tomorrow)
    Client().get("/en/decree/")
    assert len(made) == 2


def test_a_page_holds_the_host_that_it_is_asked_for(made: list[Any]) -> None:
    for host in ("one.example", "two.example"):
        settings.ALLOWED_HOSTS.append(host)
        page = Client(headers={"host": host}).get("/en/decree/").content.decode()
        settings.ALLOWED_HOSTS.remove(host)
        assert f"http://{host}/en/decree/" in page
    assert len(made) == 2


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_pages, "MOST", 50_000)
    for start in [law.start for law in rules.PERIODS[:6]]:
        Client().get(f"/en/decree/?on={start}")
        assert 0 < PAGES.size <= 50_000
