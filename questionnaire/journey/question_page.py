"""The page of a question. Its form, which crispy-forms lays out, is rendered before the workers fork, without
an answer and with each error; what an answer adds to it is put in for its reader.
"""

from functools import cache
from itertools import takewhile
from typing import Any, NamedTuple

from django.conf import settings
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, override

from questionnaire.rendering.page import Page
from questionnaire.rendering.texts import Html, words
from questionnaire.rules import FACTS, UNANSWERED, Fact

from .forms import LENGTH, form_html, question_form
from .journey import Journey

AGE = "@age@"  # stands for every age
PAGE = Page(
    "journey/question.html",
    *("form", "length", "words", "some_answered"),
    *("section", "number", "still_to_come", "back"),
    title="error",
)


class Added(NamedTuple):
    """What an answer adds to a form, and how far from its end: an error adds only to what stands before."""

    html: str
    before_end: int


def question_page(request: HttpRequest, journey: Journey, number: int, error: str | None) -> bytes:
    """The page of a person's question with this number; `error`: the code of a rejected answer, if any."""
    fact = journey.steps[number - 1]
    return PAGE.html(
        request,
        form=answered_form(fact, journey.given.get(fact.name), error),
        error=error,
        length=LENGTH,
        words=words().questions[fact.name],
        some_answered=bool(journey.relevant),
        section=words().sections[fact.section],
        number=number,
        still_to_come=journey.still_to_come(number),
        back=number - 1,
    )


def answered_form(fact: Fact, answer: Any, error: str | None) -> SafeString:
    """The form of a fact with an earlier answer and an error, None where there is none."""
    form = _form(fact.name, error, get_language())
    if answer is None or (error and not fact.values):  # an old age would look like the error
        return form
    html, before_end = _added(fact.name, AGE if isinstance(answer, int) else answer, get_language())
    whole = form[:-before_end] + html.replace(AGE, str(answer)) + form[-before_end:]
    return mark_safe(whole)  # noqa: S308  # an answer is a number or one of ours


def prerender_all() -> None:
    """Render the form of every question, so that no request has to."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            for fact in FACTS.values():
                for error in (None, *question_form(fact).codes):
                    _form(fact.name, error, language)
                for answer in (*(fact.values or (AGE,)), *UNANSWERED):
                    _added(fact.name, answer, language)


@cache
def _form(name: str, error: str | None, language: str | None) -> SafeString:
    """The form of a fact in the active language, without an answer."""
    return Html(form_html(FACTS[name], error=error))


@cache
def _added(name: str, answer: str, language: str | None) -> Added:
    """What an answer adds to the form of a fact in the active language."""
    empty, answered = _form(name, None, language), form_html(FACTS[name], answer=answer)
    start = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(empty, answered, strict=False)))
    return Added(answered[start : start + len(answered) - len(empty)], len(empty) - start)
