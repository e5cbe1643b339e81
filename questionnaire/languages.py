"""The site's languages, the address of a page in each, and the origin for absolute addresses.

The address alone determines the language: no cookie holds it, and no answer depends on it.
"""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language_from_path


def in_each_language(rest: str) -> list[dict[str, str]]:
    """Every language with the address of one page in it; `rest`: that address without the language."""
    return [{"code": code, "name": name, "address": f"/{code}{rest}"} for code, name in settings.LANGUAGES]


def origin(request: HttpRequest) -> str:
    """The scheme and the host of the request, with which our absolute addresses begin."""
    return f"{request.scheme}://{request.get_host()}"


def without_prefix(request: HttpRequest) -> str:
    """The address of a page without its language; the start page's for an address that has none."""
    code = get_language_from_path(request.path_info)
    return request.get_full_path().removeprefix(f"/{code}") if code else "/"
