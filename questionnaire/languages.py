"""The languages on offer, where the same page stands in each, and the origin for addresses used elsewhere.

The address alone says the language: no cookie holds it, and no answer depends on it.
"""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language_from_path


def languages(request: HttpRequest) -> dict[str, Any]:
    """What base.html shows: each language named in itself, with the address of this page in it; and the
    address that lets the browser choose, for pages that search engines may list."""
    rest = _without_prefix(request)
    listed = request.resolver_match is not None and "/check/" not in request.path
    return {
        "languages": in_each_language(rest),
        "address_in_any_language": rest if listed else "",
        "origin": origin(request) if listed else "",
        "path": request.path,
    }


def in_each_language(rest: str) -> list[dict[str, str]]:
    """The languages with the address of one page in each; `rest`: its address without the language."""
    return [{"code": code, "name": name, "address": f"/{code}{rest}"} for code, name in settings.LANGUAGES]


def origin(request: HttpRequest) -> str:
    """The scheme and the host that were asked, with which our absolute addresses begin."""
    return f"{request.scheme}://{request.get_host()}"


def _without_prefix(request: HttpRequest) -> str:
    """The address of a page without its language; the start page's for an address that has none."""
    code = get_language_from_path(request.path_info)
    return request.get_full_path().removeprefix(f"/{code}") if code else "/"
