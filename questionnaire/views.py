"""The pages. Every POST is answered by a redirect, never by a page; no address says what was answered."""

from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from questionnaire import offline, rules
from questionnaire.wording.privacy import PRIVACY_TABLE

from .versions import versions


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The landing page: what this is, and the start."""
    return render(request, "start.html", {"under_way": not request.session.is_empty()})


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept, where, how long, who can see it, and what proves it."""
    return render(request, "privacy.html", {"kept": PRIVACY_TABLE})


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Say that the site works and knows the law of today; and the time here, to compare clocks by."""
    rules.law_on(rules.today())
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return HttpResponse(f"ok\n{now}\n", content_type="text/plain")


@require_safe
def version(request: HttpRequest) -> HttpResponse:
    """Which rules and texts this copy has, when the law was last checked, and the SHA-256 of the offline file
    in each language, to compare two copies by."""
    return JsonResponse({**versions(), "offline": offline.hashes()})
