"""The pages. Every POST is answered by a redirect, never by a page; no address says what was answered."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from questionnaire import decree_page, offline, rules
from questionnaire.journey.views import journey_of, redirect_without_answers, redirect_without_cookie
from questionnaire.wording.privacy import KEPT

from .law_date import law_date
from .paper import PaperForm, paper_of
from .queries import takes
from .redirects import redirect_303, redirect_to_problem
from .result import result_of
from .versions import versions
from .who_can_help import partner_of


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The landing page: what this is, and the start."""
    return render(request, "start.html", {"under_way": not request.session.is_empty()})


@require_safe
def result(request: HttpRequest) -> HttpResponse:
    """What the answers come to; may be asked for at any time after the first question."""
    journey = journey_of(request)
    redirect = redirect_without_answers(request, journey)
    if redirect:
        return redirect
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
    redirect = redirect_without_cookie(request)
    if redirect:
        return redirect
    form = PaperForm(request.POST)
    if not form.is_valid():
        return redirect_to_problem("refused")
    request.session["paper_answers"] = bool(form.cleaned_data["add"])
    return redirect_303("result", fragment="paper")


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
