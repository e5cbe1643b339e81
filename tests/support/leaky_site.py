"""The site with two faults: its forms say `autocomplete="on"`, and its pages scroll as any do. What browsers
then keep has to be found."""

from collections.abc import Callable, Iterable
from typing import Any

from config.wsgi import application as site


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """The site, with two words changed in unpacked pages of the same length."""
    environ["HTTP_ACCEPT_ENCODING"] = "identity"
    pages = site(environ, start_response)
    if environ["PATH_INFO"].startswith("/static/"):
        return pages
    faults = {b'autocomplete="off"': b'autocomplete="on" ', b'class="journey"': b'class="nothing"'}
    return [_with(faults, page) for page in pages]


def _with(faults: dict[bytes, bytes], page: bytes) -> bytes:
    for right, wrong in faults.items():
        page = page.replace(right, wrong)
    return page
