"""What the process keeps in memory between requests: pieces of pages that are the same for everybody."""

import pickle
import re
from collections.abc import Iterator

import pytest
from django.core.cache import cache, caches
from django.test import Client
from django.utils.translation import override
from pytest_django.fixtures import Settings

from questionnaire import rules
from questionnaire.journey import question_page
from tests.support.sample_partners import PARTNERS
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, someone

OLDER = {**GERMAN_IN_MOSCOW, "acquired": "naturalised", "age": "26", "residence": "russia"}
YOUNGER = {**OLDER, "age": "23", "criminal_case": "none"}


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Nothing is kept from before the test."""
    cache.clear()
    yield
    cache.clear()


def kept() -> list[str]:
    """All pieces of pages that are kept."""
    pickled = vars(caches["default"])["_cache"].values()
    return sorted(str(pickle.loads(piece)) for piece in pickled)  # noqa: S301  # our own


def after_a_journey(answers: dict[str, str]) -> list[str]:
    """What is kept after one person has looked at answers given, then another has answered, typed nonsense,
    and seen the result."""
    cache.clear()
    client = someone({**answers, "age": int(answers["age"])})
    for number in range(1, 12):
        client.get(f"/en/check/{number}/")
    visitor = Visitor()
    visitor.walk(answers)
    visitor.get("/en/check/4/")
    visitor.answer("999")
    visitor.get("/en/check/4/")
    visitor.get("/en/check/answers/")
    visitor.get("/en/check/result/")
    return kept()


def test_pieces_of_pages_are_kept() -> None:
    assert len(after_a_journey(OLDER)) >= 5


def test_what_is_kept_is_the_same_whatever_was_answered() -> None:
    assert after_a_journey(OLDER) == after_a_journey(YOUNGER)


def test_no_form_is_kept_that_holds_an_answer_or_an_error() -> None:
    for piece in after_a_journey(OLDER):
        assert "checked" not in piece
        assert 'value="26"' not in piece
        assert "error" not in piece


def test_no_token_of_a_visitor_is_kept() -> None:
    assert not any("csrf" in piece for piece in after_a_journey(OLDER))


def test_no_organisation_is_kept(settings: Settings) -> None:
    settings.PARTNERS = PARTNERS
    slug, partner = next(iter(PARTNERS.items()))
    landing = Client().get(f"/en/with/{slug}/")
    result = someone({"citizenship": "stateless"}, partner=slug).get("/en/check/result/")
    assert all(partner.name["en"] in page.content.decode() for page in (landing, result))
    assert kept()
    assert not any(partner.name["en"] in piece for piece in kept())


def test_every_page_of_an_empty_question_is_drawn_before_anybody_comes() -> None:
    question_page.prerender_all()
    before = question_page.empty_page.cache_info().misses
    after_a_journey(OLDER)
    visitor = Visitor()
    visitor.get("/ru/check/1/")
    assert question_page.empty_page.cache_info().hits > 10
    assert question_page.empty_page.cache_info().misses == before


def test_what_is_drawn_before_holds_no_answer_and_no_token() -> None:
    question_page.prerender_all()
    with override("en"):
        pages = [question_page.empty_page(name, True, "en") for name in rules.FACTS]
    assert not any(" checked" in page for page in pages)
    assert all(f'value="{question_page.TOKEN}"' in page for page in pages)


def test_the_holes_of_a_page_drawn_before_are_filled() -> None:
    page = someone({"citizenship": "stateless"}).get("/en/check/2/").content.decode()
    assert "@" not in re.sub(r"<title>.*?</title>", "", page)
    assert 'href="/ru/check/2/"' in page
    assert re.search(r'name="csrfmiddlewaretoken" value="\w{64}"', page)
    assert "Question 2" in page
