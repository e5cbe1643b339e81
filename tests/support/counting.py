"""A copy that takes a while for each request, and says on /count how many began, health checks apart."""

import time
from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

began = count()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """An empty page after 10 ms, or the number."""
    body = b""
    if environ["PATH_INFO"] == "/count":
        body = str(next(began)).encode()
    elif environ["PATH_INFO"] != "/healthz":
        next(began)
        time.sleep(0.01)
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]
