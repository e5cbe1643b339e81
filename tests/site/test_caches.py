"""What the process caches: only what is the same for all readers, and no request has made."""

import re
from typing import Any

import pytest
from django.test import Client
from django.utils.translation import override

from questionnaire import offline, rules
from questionnaire.changes import comparison
from questionnaire.journey import question_page
from questionnaire.journey.forms import form_html, question_form
from questionnaire.rendering import page
from questionnaire.result import paper
from questionnaire.templatetags import page_tags
from tests.support.caches import caches
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, someone

ELSEWHERE = "//elsewhere.example"
PEOPLE: list[dict[str, Any]] = [
    {"citizenship": "stateless"},
    {"citizenship": "unknown"},
    {"citizenship": "russian", "sex": "female", "age": 17},
    {"citizenship": "russian_and_other", "sex": "male", "age": 44, "conviction": "serving"},
]


def made() -> dict[Any, int]:
    """The caches, and how often each made something."""
    return {one: one.cache_info().misses for one in caches()}


def look_at_everything() -> Client:
    """One person answers, types nonsense, and sees every page in both languages."""
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/4/")
    visitor.answer("999")
    for path in (
        "",
        "check/4/",
        "check/1/",
        "check/answers/",
        "check/result/",
        "check/stopped/expired/",
        "check/again/",
        "nothing/",
        "decree/",
        "how/",
        "changes/",
    ):
        for language in ("en", "ru"):
            visitor.get(f"/{language}/{path}")
    return visitor.client


def test_no_request_adds_anything_to_a_cache() -> None:
    rules.prepare(rules.today())
    question_page.prerender_all()
    page_tags.prerender_all()
    page.prerender_all()
    paper.prerender_all()
    offline.hashes()
    comparison.compare_all(rules.today())
    before = made()
    assert question_page._form in before
    look_at_everything()
    for person in PEOPLE:
        someone(person).get("/en/check/2/")
        someone(person).get("/ru/check/result/")
    assert made() == before
    assert question_page._form.cache_info().hits > 10


@pytest.mark.parametrize("path", ["", "check/1/", "how/", "decree/", "nothing/"])
def test_no_request_moves_the_addresses_of_the_site(path: str) -> None:
    asked = Client().get(f"/en/{path}", SCRIPT_NAME=ELSEWHERE)
    assert "elsewhere" not in asked.content.decode()
    assert asked.content == Client().get(f"/en/{path}").content or path == "check/1/"  # which has a token


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_prerendered_form_is_the_one_laid_out_for_its_reader(language: str) -> None:
    with override(language):
        for fact in rules.FACTS.values():
            for answer in (None, *(fact.values or (0, 120)), *rules.UNANSWERED):
                for error in (None, *question_form(fact).codes):
                    laid_out = form_html(fact, answer=answer, error=error)
                    assert question_page.answered_form(fact, answer, error) == laid_out


def test_the_placeholders_of_a_prerendered_page_are_filled() -> None:
    page = someone({"citizenship": "stateless"}).get("/en/check/2/").content.decode()
    assert not re.search(r"@\w+@|%\(", page)
    assert 'href="/ru/check/2/"' in page
    assert re.search(r'name="csrfmiddlewaretoken" value="\w{64}"', page)
    assert "Question 2" in page
