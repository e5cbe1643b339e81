"""Nothing comes in behind the question mark: what a page does not know is dropped, by a redirect to the clean
address. So no link to the questionnaire can tag a visitor, fill in an answer, or leave one in an address.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

View = TypeVar("View", bound=Callable[..., HttpResponse])


def accepts_query(*parameters: str) -> Callable[[View], View]:
    """Decorator, outermost: the view knows these parameters of its address."""

    def mark(view: View) -> View:
        view.parameters = frozenset(parameters)  # type: ignore[attr-defined]  # as csrf_exempt marks views
        return view

    return mark


class KnownParameters:
    """Middleware: leads a GET whose address holds anything that its view does not take to the clean one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Passes every request on."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """A redirect where the address has to be cleaned, None where it is clean."""
        if request.method not in ("GET", "HEAD") or not request.META.get("QUERY_STRING"):
            return None
        known: frozenset[str] = getattr(view, "parameters", frozenset())
        kept = request.GET.copy()
        for name in kept.keys() - known:
            del kept[name]
        if kept and len(kept) == len(request.GET):
            return None
        return HttpResponseRedirect(f"{request.path}?{kept.urlencode()}".rstrip("?"))
