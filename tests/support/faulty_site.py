"""The site as shipped, let to crash in every place where a request asks for it by the header X-Fault.

What breaks tells all it knows in its message; nothing of that may reach the log.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterable
from typing import Any

from config.wsgi import application as site
from questionnaire.journey import views as journey
from questionnaire.result import views as result

here = threading.local()


def breaking(function: Callable[..., Any], index: str) -> Callable[..., Any]:
    """The function, which breaks where a fault was asked for in this place."""

    def call(*args: Any, **kwargs: Any) -> Any:
        if here.fault == index:
            raise RuntimeError(f"{args} {getattr(args[0], 'given', '')}")
        return function(*args, **kwargs)

    return call


for module, name, index in ((result, "result_of", "result"), (journey, "fact_named_in", "answer")):
    vars(module)[name] = breaking(vars(module)[name], index)


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """The site, or a crash: within a view, beside Django, in the middle of a page, of a whole worker."""
    here.fault = environ.pop("HTTP_X_FAULT", "")
    if here.fault == "beside":
        raise RuntimeError(environ["wsgi.input"].read(), environ)
    if here.fault == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    page = site(environ, start_response)
    return _half(page) if here.fault == "half" else page


def _half(page: Iterable[bytes]) -> Iterable[bytes]:
    for part in page:
        yield part[: len(part) // 2]
        raise RuntimeError(part)
