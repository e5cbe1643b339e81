"""/.well-known/security.txt: made from the operator's contact, and absent without one."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire import rules
from questionnaire.security_txt import contacts

PATH = "/.well-known/security.txt"


def _lines(settings: Settings, contact: str) -> list[str]:
    settings.OPERATOR_CONTACT = contact
    response = Client().get(PATH, secure=True)
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    return response.content.decode().splitlines()


def test_without_a_contact_there_is_no_security_txt(settings: Settings) -> None:
    settings.OPERATOR_CONTACT = ""
    assert Client().get(PATH).status_code == 404


def test_security_txt_names_contact_end_languages_and_its_own_address(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "today", lambda: date(2026, 12, 15))
    assert _lines(settings, "help@example.org") == [
        "Contact: mailto:help@example.org",
        "Expires: 2027-01-14T00:00:00Z",
        "Preferred-Languages: en, ru",
        "Canonical: https://testserver/.well-known/security.txt",
    ]


def test_security_txt_ends_in_the_future_and_within_a_year(settings: Settings) -> None:
    (line,) = [line for line in _lines(settings, "help@example.org") if line.startswith("Expires: ")]
    left = datetime.fromisoformat(line.removeprefix("Expires: ")) - datetime.now(UTC)
    assert 25 < left.days < 365


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("help@example.org, +00 123 456 (78) 90 (day)", ["mailto:help@example.org", "tel:+001234567890"]),
        ("https://a.example/b?c=d, e.f+g@h-i.test.", ["https://a.example/b?c=d", "mailto:e.f+g@h-i.test"]),
        ("https://user@example.org/", ["https://user@example.org/"]),
        ("Signal: helpers.42", []),
    ],
)  # fmt: skip
def test_contacts_are_the_addresses_in_the_text(text: str, found: list[str]) -> None:
    assert contacts(text) == found


def test_a_contact_without_an_address_is_found_on_the_start_page(settings: Settings) -> None:
    assert _lines(settings, "Signal: helpers.42")[0] == "Contact: https://testserver/en/"


def test_security_txt_sets_no_cookie(settings: Settings) -> None:
    settings.OPERATOR_CONTACT = "help@example.org"
    assert not Client().get(PATH).cookies
