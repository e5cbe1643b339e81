"""Pages that are the same for all readers: made once a day at each address, kept compressed, with an ETag.

Each is made from a request of our own that holds an address alone, so that nothing of a visitor gets into it.
A visitor with a cookie is sent the same page, but nobody on the way may store it: it renews the cookie.
"""

import gzip
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from functools import wraps
from hashlib import sha256
from io import BytesIO
from threading import Lock
from typing import NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.utils.cache import get_conditional_response, patch_vary_headers

from questionnaire import rules
from questionnaire.journey.session import SessionStore
from questionnaire.middleware.padding import takes_gzip

STORED_BY_OTHERS = "public, max-age=300"
MOST = 8 * 2**20  # bytes kept by a worker; the pages of one day, under two names, take 0.7 MB
AROUND = 3500  # bytes of a page's key and headers, and of those of its whole answers
View = Callable[..., HttpResponse]
Query = Mapping[str, str]


class Answer(NamedTuple):
    """A whole answer, as WSGI takes it."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes


class Page(NamedTuple):
    """A page as it is sent, compressed by gzip."""

    status: int
    headers: Mapping[str, str]
    packed: bytes
    etag: str
    stored: bool  # whether browsers and proxies may store it
    answers: dict[str, Answer]  # for shortcut.py, by the ETag that a reader has already

    def response(self, request: HttpRequest) -> HttpResponse:
        """The page for a request; an answer without it, where the reader has it already."""
        packed = takes_gzip(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        content = self.packed if packed else gzip.decompress(self.packed)
        response = HttpResponse(content, status=self.status, headers=dict(self.headers))
        response["Content-Length"] = str(len(content))
        if packed:
            response["Content-Encoding"] = "gzip"
        patch_vary_headers(response, ["Accept-Encoding", "Cookie"])
        if not self.stored or self.status != 200 or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return response
        response["ETag"] = self.etag
        response["Cache-Control"] = STORED_BY_OTHERS
        return get_conditional_response(request, self.etag, response=response) or response


class Pages:
    """The pages kept, of one day; those that nobody asked for longest make room."""

    def __init__(self) -> None:
        self._pages: OrderedDict[Hashable, Page] = OrderedDict()
        self._day = rules.today()
        self._lock = Lock()
        self.size = 0  # bytes

    def get(self, key: Hashable) -> Page | None:
        """A page of today, if it is kept."""
        with self._lock:
            if self._day != rules.today():
                self._clear()
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def keep(self, key: Hashable, page: Page) -> None:
        """Keep a page."""
        with self._lock:
            if key not in self._pages:
                self._pages[key] = page
                self.size += len(page.packed) + AROUND
            while self.size > MOST:
                _key, oldest = self._pages.popitem(last=False)
                self.size -= len(oldest.packed) + AROUND

    def clear(self) -> None:
        """Forget all pages."""
        with self._lock:
            self._clear()

    def _clear(self) -> None:
        self._pages.clear()
        self._day, self.size = rules.today(), 0


PAGES = Pages()


def shared(
    query: Callable[[HttpRequest], Query] = lambda request: {}, *, stored: bool = True
) -> Callable[[View], View]:
    """Decorator for a view that reads nothing but the address: its page is made once and kept. `query`: what
    of the request's query the page depends on, in one form for all that come to the same page; `stored`:
    whether browsers and proxies may store it."""

    def decorate(view: View) -> View:
        @wraps(view)
        def answer(request: HttpRequest, **kwargs: str) -> HttpResponse:
            asked = urlencode(query(request))
            key = key_of(request, asked)
            page = PAGES.get(key)
            if page is None:
                page = _made(view(_request_for(request, asked), **kwargs), stored)
                PAGES.keep(key, page)
            response = page.response(request)
            response.page = page  # type: ignore[attr-defined]  # for shortcut.py
            return response

        return answer

    return decorate


def key_of(request: HttpRequest, query: str) -> Hashable:
    """What a page is kept under: its address, and the day, as midnight may pass while the page is made."""
    return rules.today(), request.scheme, _host_of(request), request.path, query


def _host_of(request: HttpRequest) -> str:
    """The host as a page names it. ALLOWED_HOSTS lets any port and any case pass; to vary them shall not have
    the page made anew."""
    domain, port = split_domain_port(request.get_host())
    return f"{domain}:{port}" if port in settings.PORTS else domain


def _request_for(request: HttpRequest, query: str) -> HttpRequest:
    """A request for the same address, with nothing else of the visitor's."""
    host = _host_of(request)
    domain, port = split_domain_port(host)
    own = WSGIRequest(
        {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": request.environ["PATH_INFO"],  # type: ignore[attr-defined]  # as WSGI has it
            "QUERY_STRING": query,
            "SERVER_NAME": domain,
            "SERVER_PORT": port,
            "HTTP_HOST": host,
            "wsgi.url_scheme": request.scheme,
            "wsgi.input": BytesIO(),
        }
    )
    own.session = SessionStore()
    own.resolver_match = request.resolver_match
    return own


def _made(response: HttpResponse, stored: bool) -> Page:
    headers = {name: value for name, value in response.items() if name != "Content-Length"}
    packed = gzip.compress(response.content, mtime=0)
    etag = f'W/"{sha256(packed).hexdigest()[:20]}"'
    return Page(response.status_code, headers, packed, etag, stored, {})
