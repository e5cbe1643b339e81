"""The journey: its questions, the summary, restart and exit. Every POST is answered by a redirect.

No address and no title says what was answered."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden, HttpResponseRedirect
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from questionnaire import rules
from questionnaire.redirects import redirect_303, redirect_to_problem
from questionnaire.rendering.page import Page

from .forms import fact_named_in, question_form
from .journey import Journey
from .place import remembered, take_to_place
from .question_page import question_page
from .session import was_lost
from .summary import summary

SUMMARY = Page("journey/answers.html", "groups", "open_number")
PREFETCH_HEADERS = ("Sec-Purpose", "Purpose", "X-Moz")


def journey_of(request: HttpRequest) -> Journey:
    """The journey of today, from the answers in the cookie."""
    return Journey(request.session.get("answers", {}), rules.today())


def redirect_without_cookie(request: HttpRequest) -> HttpResponse | None:
    """The redirect for a request without a valid cookie, None with one."""
    if not request.session.is_empty():
        return None
    return redirect_to_problem("expired") if was_lost(request.session) else redirect_303("start")


def redirect_without_answers(request: HttpRequest, journey: Journey) -> HttpResponse | None:
    """The redirect while no question is answered, None once one is."""
    return redirect_without_cookie(request) or (None if journey.relevant else _go_on(journey))


def _go_on(journey: Journey) -> HttpResponse:
    """A redirect to the first open question, else to the summary."""
    if journey.open:
        return redirect_303("journey.question", journey.number(journey.open))
    return redirect_303("journey.answers")


@require_http_methods(["GET", "HEAD", "POST"])
def here(request: HttpRequest) -> HttpResponse:
    """The page where the person is, under an address that does not say which; takes an answer too."""
    if request.method == "POST":
        return _take_answer(request, 1)
    redirect = redirect_without_cookie(request)
    if redirect:
        return redirect
    match = take_to_place(request)
    return match.func(request, *match.args, **match.kwargs)  # type: ignore[no-any-return]


@remembered
@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, number: int) -> HttpResponse:
    """The page of a question; a POST stores its answer."""
    if request.method == "POST":
        return _take_answer(request, number)
    if number != 1 or was_lost(request.session):
        redirect = redirect_without_cookie(request)
        if redirect:
            return redirect
    journey = journey_of(request)
    fact = journey.step(number)
    if fact is None:
        return _go_on(journey)
    return HttpResponse(question_page(request, journey, number, _error_of(request, fact)))


def _error_of(request: HttpRequest, fact: rules.Fact) -> str | None:
    """The code of the error to show at a question: once, and once more in another language."""
    name, code, *shown_in = request.session.get("error", (None, None))
    language = get_language()
    if name == fact.name and language not in shown_in:
        if request.method == "GET":
            request.session["error"] = (name, code, language)
        return str(code)
    if shown_in and request.method == "GET":
        del request.session["error"]
    return None


def _take_answer(request: HttpRequest, number: int) -> HttpResponse:
    journey = journey_of(request)
    fact = fact_named_in(request.POST.dict())
    if fact is None:
        fact = journey.step(number)
        if fact is None:
            return _go_on(journey)
    form = question_form(fact, request.POST)
    if form.error:
        own_number = journey.number(fact)
        if own_number is None:
            return _go_on(journey)
        request.session["error"] = (fact.name, form.error)
        return redirect_303("journey.question", own_number)
    request.session.pop("error", None)
    request.session["answers"] = {**journey.given, fact.name: form.answer}
    return _go_on(journey_of(request))


@remembered
@require_safe
def answers(request: HttpRequest) -> HttpResponse:
    """The summary: the answers that count, each with a link to change it."""
    journey = journey_of(request)
    redirect = redirect_without_answers(request, journey)
    return redirect or HttpResponse(SUMMARY.html(request, **summary(journey)))


@require_POST
def restart(request: HttpRequest) -> HttpResponse:
    """Delete the answers and go back to the start."""
    request.session.flush()
    return redirect_303("start")


@require_safe
def exit_site(request: HttpRequest) -> HttpResponse:
    """Delete the answers and lead away from the site. (Clearing "cache" too can take a second.) A prefetch is
    refused: it deletes nothing, and the browser asks again when the person really leaves."""
    if any("prefetch" in request.headers.get(name, "").lower() for name in PREFETCH_HEADERS):
        return HttpResponseForbidden("No prefetch.\n", content_type="text/plain")
    request.session.flush()
    headers = {"Clear-Site-Data": '"storage"'}
    return HttpResponseRedirect(
        settings.EXIT_ADDRESSES[get_language() or settings.LANGUAGE_CODE], status=303, headers=headers
    )
