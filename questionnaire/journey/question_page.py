"""The page of a question. An unanswered one is the same for all readers: it is prerendered before the workers
fork, with placeholders for the progress and the CSRF token.

A page that shows an answer or an error is rendered for its reader and not cached.
"""

from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override

from questionnaire.languages import in_each_language
from questionnaire.rules import FACTS
from questionnaire.wording import QUESTIONS, SECTIONS

from .forms import LENGTH, question_form
from .journey import Journey

PROGRESS, NUMBER, TOKEN = "@progress@", "@number@", "@token@"


def question_page(request: HttpRequest, journey: Journey, number: int, error: str | None) -> str:
    """The page of a person's question with this number; `error`: the code of a rejected answer, if any."""
    fact = journey.steps[number - 1]
    answer = journey.given.get(fact.name)
    some_answered = bool(journey.relevant)
    progress = _progress(journey, number)
    if error or answer is not None:
        form = question_form(fact, error=error, answer=answer)
        context = _context(fact.name, some_answered, error=error, form=form, **progress)
        return render_to_string("journey/question.html", context, request)
    progress_html = render_to_string("journey/_progress.html", progress)
    page = empty_page(fact.name, some_answered, get_language())
    return (
        page.replace(PROGRESS, progress_html).replace(NUMBER, str(number)).replace(TOKEN, get_token(request))
    )


def prerender_all() -> None:
    """Render every unanswered page, so that no request has to."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            for name in FACTS:
                for some_answered in (False, True):
                    empty_page(name, some_answered, language)


@cache
def empty_page(name: str, some_answered: bool, language: str | None) -> SafeString:
    """The unanswered page of a fact in the active language, with its placeholders."""
    context = _context(name, some_answered, form=question_form(FACTS[name]), progress=PROGRESS)
    addresses = {"languages": in_each_language(f"/check/{NUMBER}/"), "csrf_token": TOKEN}
    addresses["path"] = f"/{language}/check/{NUMBER}/"
    return render_to_string("journey/question.html", {**context, **addresses})


def _context(name: str, some_answered: bool, **more: Any) -> dict[str, Any]:
    words = QUESTIONS[name]
    return {"words": words, "length": LENGTH, "some_answered": some_answered, **more}


def _progress(journey: Journey, number: int) -> dict[str, Any]:
    """The progress: the number of the question, about how many follow, and the number of the one before."""
    return {
        "section": SECTIONS[journey.steps[number - 1].section],
        "number": number,
        "still_to_come": journey.still_to_come(number),
        "back": number - 1,
    }
