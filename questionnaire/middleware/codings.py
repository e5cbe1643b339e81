"""A coding that a request refuses, as in "gzip;q=0", is not used: what looks for its name alone, as
WhiteNoise does for static files, does not find it."""

import re
from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponseBase

REFUSED = re.compile(r"\s*q\s*=\s*0(\.0*)?\s*", re.IGNORECASE)


def codings(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware, before all that reads the header Accept-Encoding: leaves in it what the request takes."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        accepted = request.META.get("HTTP_ACCEPT_ENCODING", "")
        request.META["HTTP_ACCEPT_ENCODING"] = ", ".join(taken(accepted))
        return get_response(request)

    return answer


def taken(accepted: str) -> list[str]:
    """The codings that an Accept-Encoding header names, in small letters, without those of weight 0."""
    named = (part.partition(";") for part in accepted.split(","))
    return [coding.strip().lower() for coding, _, weight in named if not REFUSED.fullmatch(weight)]
