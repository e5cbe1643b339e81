"""The pages. Every POST is answered by a redirect, never by a page; no address says what was answered."""

from typing import Any

from django.conf import settings
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseForbidden,
    HttpResponseRedirect,
    JsonResponse,
)
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from questionnaire import rules

from . import decree_page, offline, pages
from .forms import fact_named_in, question_form
from .journey import Journey
from .law_date import law_date
from .oembed import discovery
from .paper import PaperForm, paper_of
from .queries import takes
from .question_page import question_page
from .result import result_of
from .sessions import was_lost
from .versions import versions
from .who_can_help import partner_of
from .wording.kept import KEPT

AHEAD = ("Sec-Purpose", "Purpose", "X-Moz")  # headers by which browsers say that nobody has clicked yet


def site(request: HttpRequest) -> dict[str, Any]:
    """What every template may show: who runs this copy, when the law was last checked, and where other sites
    ask what to make of a landing page."""
    return {
        "operator_name": settings.OPERATOR_NAME,
        "operator_contact": settings.OPERATOR_CONTACT,
        "oembed": discovery(request),
        "last_checked": rules.LAST_CHECKED,
        "out_of_date": (rules.today() - rules.LAST_CHECKED).days > 365,
    }


def see(name: str, *args: Any) -> HttpResponseRedirect:
    """A redirect that turns a POST into a GET."""
    return HttpResponseRedirect(reverse(name, args=args), status=303)


def _journey(request: HttpRequest) -> Journey:
    return Journey(request.session.get("answers", {}), rules.today())


def _no_journey(request: HttpRequest) -> HttpResponse | None:
    """Where to go without a cookie that opens, None with one."""
    if not request.session.is_empty():
        return None
    return see("stopped", "expired") if was_lost(request.session) else see("start")


def _go_on(journey: Journey) -> HttpResponse:
    """To the first open question, else to the summary."""
    return see("question", journey.number(journey.open)) if journey.open else see("answers")


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The landing page: what this is, and the start."""
    return render(request, "start.html", {"under_way": not request.session.is_empty()})


@require_http_methods(["GET", "HEAD", "POST"])
def question(request: HttpRequest, number: int) -> HttpResponse:
    """One question; takes its answer."""
    if request.method == "POST":
        return _take_answer(request, number)
    if number != 1 or was_lost(request.session):
        elsewhere = _no_journey(request)
        if elsewhere:
            return elsewhere
    journey = _journey(request)
    fact = journey.step(number)
    if fact is None:
        return _go_on(journey)
    faulty, code = request.session.get("fault", (None, None))
    if faulty == fact.name and request.method == "GET":
        del request.session["fault"]
    fault = code if faulty == fact.name else None
    return HttpResponse(question_page(request, journey, number, fault))


def _take_answer(request: HttpRequest, number: int) -> HttpResponse:
    journey = _journey(request)
    fact = fact_named_in(request.POST.dict())
    if fact is None:
        fact = journey.step(number)
        if fact is None:
            return _go_on(journey)
    form = question_form(fact, request.POST)
    if form.fault:
        own_number = journey.number(fact)
        if own_number is None:
            return _go_on(journey)
        request.session["fault"] = (fact.name, form.fault)
        return see("question", own_number)
    request.session["answers"] = {**journey.given, fact.name: form.answer}
    return _go_on(_journey(request))


@require_safe
def answers(request: HttpRequest) -> HttpResponse:
    """The summary: the answers that count, each with a way to change it."""
    journey = _journey(request)
    elsewhere = _no_journey(request) or (None if journey.counting else _go_on(journey))
    return elsewhere or render(request, "answers.html", pages.summary(journey))


@require_safe
def result(request: HttpRequest) -> HttpResponse:
    """What the answers come to; may be asked for at any time after the first question."""
    journey = _journey(request)
    elsewhere = _no_journey(request) or (None if journey.counting else _go_on(journey))
    if elsewhere:
        return elsewhere
    context = {
        "result": result_of(journey),
        "journey": journey,
        "paper": paper_of(request, journey),
        "partner": partner_of(request),
    }
    return render(request, "result.html", context)


@require_POST
def paper(request: HttpRequest) -> HttpResponse:
    """Keep whether the print shows the answers."""
    elsewhere = _no_journey(request)
    if elsewhere:
        return elsewhere
    form = PaperForm(request.POST)
    if not form.is_valid():
        return see("stopped", "refused")
    request.session["paper_answers"] = bool(form.cleaned_data["add"])
    return HttpResponseRedirect(f"{reverse('result')}#paper", status=303)


@require_POST
def again(request: HttpRequest) -> HttpResponse:
    """Delete the answers and go back to the start."""
    request.session.flush()
    return see("start")


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Delete the answers and lead away from the site. (Clearing "cache" too can take a second.) Fetching it
    ahead is refused: nothing is deleted, and the browser asks again when the person really leaves."""
    if any("prefetch" in request.headers.get(name, "").lower() for name in AHEAD):
        return HttpResponseForbidden("Not ahead.\n", content_type="text/plain")
    request.session.flush()
    headers = {"Clear-Site-Data": '"storage"'}
    return HttpResponseRedirect(settings.EXIT_ADDRESS, status=303, headers=headers)


@takes("on")
@require_safe
def decree(request: HttpRequest) -> HttpResponse:
    """The decree, what the newspaper said of it, what changed since, and all sources."""
    day = law_date(request)
    return render(request, "decree.html", decree_page.decree(day), status=day.status)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept, where, how long, who can see it, and what proves it."""
    return render(request, "privacy.html", {"kept": KEPT})


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Say that the site works and knows the law of today."""
    rules.law_on(rules.today())
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
def version(request: HttpRequest) -> HttpResponse:
    """Which rules and texts this copy has, when the law was last checked, and the SHA-256 of the offline file
    in each language, to compare two copies by."""
    return JsonResponse({**versions(), "offline": offline.hashes()})
