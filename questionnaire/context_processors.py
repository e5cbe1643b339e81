"""What every template may show: who runs this instance, how old the law is, the page's other addresses."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from questionnaire import rules
from questionnaire.sharing.oembed import discovery
from questionnaire.wording.pages import PUBLIC_PAGES

from .languages import in_each_language, origin, without_prefix


def site(request: HttpRequest) -> dict[str, Any]:
    """What the site says of itself, and the oEmbed address of a public page."""
    return {**about(), "oembed": discovery(request)}


def about() -> dict[str, Any]:
    """Who runs this instance, when the law was last checked, and whether this instance has a page of who can
    help: the same for every request of a day."""
    return {
        "operator_name": settings.OPERATOR_NAME,
        "operator_contact": settings.OPERATOR_CONTACT,
        "names_helpers": bool(settings.HELPERS),
        "last_checked": rules.LAST_CHECKED,
        "out_of_date": (rules.today() - rules.LAST_CHECKED).days > 365,
    }


def languages(request: HttpRequest) -> dict[str, Any]:
    """Each language named in itself, with the address of this page in it; and the address that lets the
    browser choose, for pages that search engines may list."""
    rest = without_prefix(request)
    found = request.resolver_match
    listed = found is not None and "/check/" not in request.path
    return {
        "languages": in_each_language(rest),
        "address_in_any_language": rest if listed else "",
        "origin": origin(request) if listed else "",
        "path": request.path,
        "page_words": PUBLIC_PAGES.get(found.url_name or "") if found and listed else None,
    }
