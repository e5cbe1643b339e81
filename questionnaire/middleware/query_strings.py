"""Query parameters that a view does not declare are dropped, by a redirect to the address without them.

So no link to the questionnaire can tag a visitor, fill in an answer, or leave one in an address.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

View = TypeVar("View", bound=Callable[..., HttpResponse])


def accepts_query(*parameters: str) -> Callable[[View], View]:
    """Decorator, outermost: declares the query parameters that a view accepts."""

    def mark(view: View) -> View:
        view.parameters = frozenset(parameters)  # type: ignore[attr-defined]  # as csrf_exempt marks views
        return view

    return mark


class KnownParameters:
    """Middleware: redirects a GET with undeclared parameters to the address without them."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Passes every request on."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """A redirect where a parameter has to be dropped, else None."""
        if request.method not in ("GET", "HEAD") or not request.META.get("QUERY_STRING"):
            return None
        known: frozenset[str] = getattr(view, "parameters", frozenset())
        accepted = request.GET.copy()
        for name in accepted.keys() - known:
            del accepted[name]
        if accepted and len(accepted) == len(request.GET):
            return None
        return HttpResponseRedirect(f"{request.path}?{accepted.urlencode()}".rstrip("?"))
