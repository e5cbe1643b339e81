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

# No status of a server error: whoever opens such a page would make a proxy ask again, and the log grow.
PROBLEMS = {"cookies": 403, "expired": 403, "refused": 403, "too-large": 400, "fault": 200}


@require_safe
def problem(request: HttpRequest, reason: str) -> HttpResponse:
    """The page that says why an answer was not accepted, and how to go on."""
    if reason not in PROBLEMS:
        raise Http404
    context = {
        "reason": reason,
        "under_way": not request.session.is_empty(),
        "over_http": not request.is_secure(),
    }
    return render(request, "problem.html", context, status=PROBLEMS[reason])


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
        context = {"under_way": not request.session.is_empty()}
        page = render(request, "405.html", context, status=405)
        page["Allow"] = response["Allow"]
        return page

    return answer


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for a request that Django rejected."""
    return render(request, "400.html", status=400)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for an unknown address; it has no preview, and no links to other languages."""
    request.resolver_match = None
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """The page for an error of the server."""
    return render(request, "500.html", status=500)
