"""Answers to a person are sent in even steps after they were asked for, so that how long the work took, which
depends on what was answered, does not show on the line.

A thread waits meanwhile, asleep: config/gunicorn.py has enough of them that others need not wait for it.
"""

from collections.abc import Callable
from time import perf_counter, sleep

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from .security_headers import NOT_INDEXED

STEP = 0.012  # seconds; three times what the dearest of 600 results takes (half of all take less than 2 ms)


def pacing(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware, the outermost: holds answers on the way through the questions until their next step."""

    def wait(request: HttpRequest) -> HttpResponseBase:
        start = perf_counter()
        response = get_response(request)
        if any(part in request.path for part in NOT_INDEXED):
            sleep(-(perf_counter() - start) % STEP)
        return response

    return wait
