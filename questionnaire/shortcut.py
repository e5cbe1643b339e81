"""Shared pages that are kept are sent without the way through Django, which costs far more than the page.

Django answers first. Whoever asks for the same page again is sent the same status, headers and body; who has
the cookie, refuses gzip, or sends a condition that is not the page's own ETag goes through Django as before.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.core.handlers.wsgi import WSGIRequest

from .middleware.padding import takes_gzip
from .shared_pages import PAGES, Answer, Page, key_of

# What Django may answer in other ways than with the page; If-None-Match is compared with the page's own ETag.
CONDITIONS = ("HTTP_IF_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_IF_UNMODIFIED_SINCE")
Environ = dict[str, Any]
Application = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]


def shortcut(application: Application) -> Application:
    """The site as a WSGI application, with the shortcut before it."""

    def answer(environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        if not _is_plain(environ):
            return application(environ, start_response)
        etag = environ.get("HTTP_IF_NONE_MATCH", "")
        kept = _page(environ)
        if kept and etag in kept.answers:
            status, headers, body = kept.answers[etag]
            start_response(status, headers.copy())
            return [body]
        response: Any = application(environ, start_response)
        page = getattr(response, "page", None)
        if page and (response.status_code, etag) in ((page.status, ""), (304, page.etag)):
            status = f"{response.status_code} {response.reason_phrase}"
            page.answers[etag] = Answer(status, list(response.items()), response.content)
        return response  # type: ignore[no-any-return]

    return answer


def _is_plain(environ: Environ) -> bool:
    """Whether the answer depends on nothing but the address and what the reader has already."""
    return (
        environ["REQUEST_METHOD"] in ("GET", "HEAD")
        and settings.SESSION_COOKIE_NAME not in environ.get("HTTP_COOKIE", "")
        and not any(name in environ for name in CONDITIONS)
        and takes_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
    )


def _page(environ: Environ) -> Page | None:
    """The page kept for an address in its usual form; Django answers to a wrong host."""
    request = WSGIRequest(environ.copy())  # which decodes the path in place
    try:
        return PAGES.get(key_of(request, environ.get("QUERY_STRING", "")))
    except DisallowedHost:
        return None
