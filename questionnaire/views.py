"""The pages of no folder: start, privacy, health and versions."""

from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from questionnaire import offline, rules
from questionnaire.wording.privacy import PRIVACY_TABLE

from .shared_pages import shared
from .versions import versions


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """The start page: what the site is, and the way into the questionnaire, or back to the open question."""
    if request.session.is_empty():
        return _start(request)
    return render(request, "start.html", {"under_way": True})


@shared(stored=False)  # whoever answers comes by here: nothing of the way is left on the device
def _start(request: HttpRequest) -> HttpResponse:
    return render(request, "start.html")


@require_safe
@shared()
def privacy(request: HttpRequest) -> HttpResponse:
    """What is stored, where, how long, who can see it, and which tests prove it."""
    return render(request, "privacy.html", {"table": PRIVACY_TABLE})


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """`ok`, if the site works and knows the law of today; and the time here, to compare clocks by."""
    rules.law_on(rules.today())
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return HttpResponse(f"ok\n{now}\n", content_type="text/plain")


@require_safe
def version(request: HttpRequest) -> HttpResponse:
    """The versions of rules and texts, when the law was last checked, and the SHA-256 of the offline file in
    each language, to compare two instances by."""
    return JsonResponse({**versions(), "offline": offline.hashes()})
