"""Where a person is in the journey: the page shown last, kept in the cookie.

One address, which does not name it, shows it again. With script it alone stands in the history.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch, resolve
from django.utils.translation import get_language

FIRST = "/check/1/"


def remembered(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Decorator: a page that this view shows is where the person is."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if request.method == "GET" and response.status_code == 200 and not request.session.is_empty():
            request.session["place"] = request.path_info.removeprefix(f"/{get_language()}")
        return response

    return answer


def take_to_place(request: HttpRequest) -> ResolverMatch:
    """Turn a request into one for the page where the person is, in the language of its address; returns the
    view with its arguments."""
    place = request.session.get("place", FIRST)
    request.path = request.path_info = f"/{get_language()}{place}"
    request.resolver_match = resolve(request.path_info)
    return request.resolver_match
