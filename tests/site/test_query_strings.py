"""What stands behind the question mark of an address: only what the page knows, or nothing."""

import pytest
from django.test import Client

from tests.support.visitor import someone

TAGS = "utm_source=partner&age=25&citizenship=stateless"


@pytest.mark.parametrize(
    "path",
    [
        "en/",
        "ru/",
        "en/check/1/",
        "en/check/stopped/expired/",
        "en/decree/",
        "en/how/",
        "en/privacy/",
        "healthz",
    ],
)
def test_what_a_page_does_not_know_is_dropped(path: str) -> None:
    response = Client().get(f"/{path}?{TAGS}")
    assert (response.status_code, response["Location"]) == (302, f"/{path}")


@pytest.mark.parametrize("path", ["2", "answers", "result"])
def test_it_is_dropped_in_the_middle_of_a_journey_too(path: str) -> None:
    client = someone({"citizenship": "russian"})
    response = client.get(f"/en/check/{path}/?{TAGS}")
    assert (response.status_code, response["Location"]) == (302, f"/en/check/{path}/")
    assert client.session["answers"] == {"citizenship": "russian"}


def test_leaving_drops_it_and_leaves() -> None:
    client = someone({"citizenship": "russian"})
    assert client.get(f"/en/exit/?{TAGS}", follow=False)["Location"] == "/en/exit/"


def test_a_redirect_of_a_tagged_address_sets_no_cookie() -> None:
    assert not Client().get(f"/en/check/1/?{TAGS}").cookies


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ("on=2024-01-31&x=1", "?on=2024-01-31"),
        ("x=1&on=2024-01-31&on=2024-02-01", "?on=2024-01-31&on=2024-02-01"),
        ("on=&x", "?on="),
        ("ON=2024-01-31", ""),
        ("&&", ""),
        ("=1", ""),
        ("%00=1&%ff", ""),
        ("x=//elsewhere.example", ""),
    ],
)
def test_what_a_page_knows_is_kept(asked: str, kept: str) -> None:
    assert Client().get(f"/en/how/?{asked}")["Location"] == f"/en/how/{kept}"


@pytest.mark.parametrize(
    "address", ["/en/decree/?on=2024-01-31", "/en/how/?on=x", "/en/how/rules.csv?on=2024-01-31&topic=draft"]
)
def test_a_clean_address_is_answered(address: str) -> None:
    assert Client().get(address).status_code in (200, 400)


def test_an_address_without_a_language_loses_it_on_the_way() -> None:
    response = Client().get(f"/?{TAGS}", follow=True)
    assert response.redirect_chain[-1] == ("/en/", 302)


def test_a_form_with_a_tagged_address_is_not_lost() -> None:
    client = someone({})
    response = client.post(
        f"/en/check/1/?{TAGS}", "citizenship=russian", content_type="application/x-www-form-urlencoded"
    )
    assert response["Location"] == "/en/check/2/"
    assert client.session["answers"] == {"citizenship": "russian"}
