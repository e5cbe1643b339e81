"""The site with one fault: its forms say `autocomplete="on"`. What browsers then keep has to be found."""

from collections.abc import Callable, Iterable
from typing import Any

from config.wsgi import application as site


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """The site, with the word changed in unpacked pages of the same length."""
    environ["HTTP_ACCEPT_ENCODING"] = "identity"
    pages = site(environ, start_response)
    if environ["PATH_INFO"].startswith("/static/"):
        return pages
    return [page.replace(b'autocomplete="off"', b'autocomplete="on" ') for page in pages]
