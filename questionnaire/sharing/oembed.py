"""oEmbed 1.0: other sites turn the address of a public page into a link, and nothing more.

The response is of the type `link`: it has no width or height, so it fits any request, and no picture or frame
that readers would load from here. WordPress shows it as a plain link, outside its sandboxed frames.
"""

from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import Resolver404, ResolverMatch, resolve, reverse
from django.utils.translation import get_language, get_language_from_path, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from questionnaire.journey.session import cookieless
from questionnaire.languages import origin
from questionnaire.middleware.query_strings import accepts_query
from questionnaire.wording.pages import PUBLIC_PAGES

DAY = 24 * 60 * 60  # seconds


def discovery(request: HttpRequest) -> str:
    """The oEmbed address of this public page; empty on another page."""
    if request.resolver_match is None or _title(request.resolver_match) is None:
        return ""
    here = origin(request)
    return f"{here}{reverse('sharing.oembed')}?{urlencode({'url': here + request.path, 'format': 'json'})}"


@accepts_query("url", "format", "maxwidth", "maxheight", "dnt")  # WordPress always adds dnt, "do not track"
@require_safe
@cookieless
def oembed(request: HttpRequest) -> HttpResponse:
    """The link for the address `url`. 404 if that is no public page of ours, 501 for XML."""
    if request.GET.get("format", "json") != "json":
        return HttpResponse("Only JSON is on offer.\n", status=501, content_type="text/plain")
    language = _language_of(request.GET.get("url", ""), request.get_host())
    with override(language):
        title = _title_at(request.GET.get("url", "")) if language else None
        if title is None:
            return HttpResponse("Not a public page of this site.\n", status=404, content_type="text/plain")
        link = {
            "version": "1.0",
            "type": "link",
            "title": title,
            "provider_name": _("Self-check"),
            "provider_url": f"{origin(request)}{reverse('start')}",
            "cache_age": DAY,
        }
    return JsonResponse(link)


def _language_of(address: str, host: str) -> str | None:
    """The language of an address of ours; None for any other address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or parts.netloc.lower() != host.lower():
        return None
    # The bare root redirects to a language.
    return get_language() if parts.path in ("", "/") else get_language_from_path(parts.path)


def _title_at(address: str) -> str | None:
    """The title of the page at an address of ours, in the language set; None where no public page is."""
    path = urlsplit(address).path
    try:
        return _title(resolve(reverse("start") if path in ("", "/") else path))
    except Resolver404:
        return None


def _title(page: ResolverMatch) -> str | None:
    """What the link to a page says; None for a page that is not public. Landing pages have one title."""
    if page.url_name in PUBLIC_PAGES and PUBLIC_PAGES[page.url_name].title:
        return f"{PUBLIC_PAGES[page.url_name].title} – {_('Self-check')}"
    if page.url_name == "start" or (
        page.url_name == "sharing.landing" and page.kwargs["slug"] in settings.PARTNERS
    ):
        return _("Self-check: a few questions, answers with sources")
    return None
