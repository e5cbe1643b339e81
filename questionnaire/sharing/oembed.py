"""oEmbed 1.0: other sites turn the address of a landing page into a link, and nothing more.

The response is of the type `link`: it has no width or height, so it fits any request, and no picture or frame
that readers would load from here. WordPress shows it as a plain link, outside its sandboxed frames.
"""

from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import get_language, get_language_from_path, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from questionnaire.journey.session import cookieless
from questionnaire.languages import origin
from questionnaire.middleware.query_strings import accepts_query

LANDING_PAGES = {"start", "sharing.landing"}
DAY = 24 * 60 * 60  # seconds


def discovery(request: HttpRequest) -> str:
    """The oEmbed address of this landing page; empty on another page."""
    if request.resolver_match is None or request.resolver_match.url_name not in LANDING_PAGES:
        return ""
    here = origin(request)
    return f"{here}{reverse('sharing.oembed')}?{urlencode({'url': here + request.path, 'format': 'json'})}"


@accepts_query("url", "format", "maxwidth", "maxheight", "dnt")  # WordPress always adds dnt, "do not track"
@require_safe
@cookieless
def oembed(request: HttpRequest) -> HttpResponse:
    """The link for the address `url`. 404 if that is no landing page of ours, 501 for XML."""
    if request.GET.get("format", "json") != "json":
        return HttpResponse("Only JSON is on offer.\n", status=501, content_type="text/plain")
    language = _language_of(request.GET.get("url", ""), request.get_host())
    if language is None:
        return HttpResponse("Not a landing page of this site.\n", status=404, content_type="text/plain")
    with override(language):
        link = {
            "version": "1.0",
            "type": "link",
            "title": _("Self-check: a few questions, answers with sources"),
            "provider_name": _("Self-check"),
            "provider_url": f"{origin(request)}{reverse('start')}",
            "cache_age": DAY,
        }
    return JsonResponse(link)


def _language_of(address: str, host: str) -> str | None:
    """The language of a landing page of ours; None for any other address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or parts.netloc.lower() != host.lower():
        return None
    if parts.path in ("", "/"):  # redirects to a language
        return get_language()
    language = get_language_from_path(parts.path)
    if language is None:
        return None
    try:
        with override(language):
            found = resolve(parts.path)
            known = found.kwargs.get("slug", "") in ("", *settings.PARTNERS)
    except Resolver404:
        return None
    return language if found.url_name in LANDING_PAGES and known else None
