"""For search engines: robots.txt and sitemap.xml, which name the public pages and keep out of the journey."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import escape
from django.utils.translation import override
from django.views.decorators.http import require_safe

from questionnaire.wording.pages import PUBLIC_PAGES

from .journey.session import cookieless
from .languages import origin


@require_safe
@cookieless
def robots(request: HttpRequest) -> HttpResponse:
    """Which addresses robots may ask for. Pages of a journey say `noindex` themselves."""
    lines = ["User-agent: *"]
    lines += [
        f"Disallow: /{code}/{part}/" for code, _name in settings.LANGUAGES for part in ("check", "exit")
    ]
    lines.append(f"Sitemap: {origin(request)}/sitemap.xml")
    return HttpResponse("".join(f"{line}\n" for line in lines), content_type="text/plain; charset=utf-8")


@require_safe
@cookieless
def sitemap(request: HttpRequest) -> HttpResponse:
    """The public pages in every language (sitemaps.org)."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]
    for code, _name in settings.LANGUAGES:
        with override(code):
            addresses = [origin(request) + reverse(name) for name in PUBLIC_PAGES]
        lines += [f"<url><loc>{escape(address)}</loc></url>" for address in addresses]
    lines.append("</urlset>\n")
    return HttpResponse("\n".join(lines), content_type="application/xml; charset=utf-8")


@require_safe
@cookieless
def icon(request: HttpRequest, name: str) -> HttpResponse:
    """The icon for browsers that ask at the root whatever a page says."""
    return redirect(static(name))
