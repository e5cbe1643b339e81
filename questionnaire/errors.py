"""The pages of errors: each problem has its own words and a way to go on.

A refused POST is answered by a redirect too. Answers are lost only together with the cookie.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from questionnaire.journey.session import was_lost

from .redirects import redirect_to_problem
from .rendering.page import Page

# No status of a server error: whoever opens such a page would make a proxy ask again, and the log grow.
PROBLEMS = {"cookies": 403, "expired": 403, "refused": 403, "too-large": 400, "fault": 200}
PROBLEM = Page("problem.html", "reason", "under_way", "over_http")
ONLY_A_FORM = Page("405.html", "under_way")
BAD_REQUEST = Page("400.html")
NOT_FOUND = Page("404.html")


@require_safe
def problem(request: HttpRequest, reason: str) -> HttpResponse:
    """The page that says why an answer was not accepted, and how to go on."""
    if reason not in PROBLEMS:
        raise Http404
    under_way, over_http = not request.session.is_empty(), not request.is_secure()
    page = PROBLEM.html(request, reason=reason, under_way=under_way, over_http=over_http)
    return HttpResponse(page, status=PROBLEMS[reason])


def refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The answer to a POST without a valid CSRF token: no cookie, an expired one, or a foreign form."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return redirect_to_problem("cookies")
    return redirect_to_problem("expired" if was_lost(request.session) else "refused")


def page_for_405(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: gives a page to the answer that an address only takes a form, which has none of its own."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code != 405:
            return response
        request.resolver_match = None
        page = ONLY_A_FORM.html(request, under_way=not request.session.is_empty())
        return HttpResponse(page, status=405, headers={"Allow": response["Allow"]})

    return answer


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for a request that Django rejected."""
    return HttpResponse(BAD_REQUEST.html(request), status=400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for an unknown address; it has no preview, and no links to other languages."""
    request.resolver_match = None
    return HttpResponse(NOT_FOUND.html(request), status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """The page for an error of the server."""
    return render(request, "500.html", status=500)
