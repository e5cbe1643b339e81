"""The kit for organisations that link here: the page to copy from, QR codes, leaflets, and the card
that others may frame.

Of a reader neither tells anything to anybody. No question ever opens in a frame.
"""

from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from questionnaire.journey.session import cookieless
from questionnaire.middleware.query_strings import accepts_query
from questionnaire.middleware.security_headers import CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY

from .qr import TYPES, qr_code, qr_file
from .snippets import FRAME, LOOK_NAMES, SANDBOX, Kit, kit_of
from .who_can_help import shown

# The page shows the card as it will look elsewhere, and its buttons copy.
PAGE_HEADERS = {
    "Content-Security-Policy": f"{CONTENT_SECURITY_POLICY}; frame-src 'self'",
    "Permissions-Policy": PERMISSIONS_POLICY.replace("clipboard-write=()", "clipboard-write=(self)"),
}
# The card holds a link and its stylesheet, and may be framed by anybody, in frames without an origin too.
CARD_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *"
    ),
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Robots-Tag": "noindex",
}


@accepts_query("language", "look", "with")
@require_safe
def embed(request: HttpRequest) -> HttpResponse:
    """Choose a language and a look, see it, copy it."""
    kit = kit_of(request)
    pages = {name: kit.page(name) + kit.query for name in ("qr_svg", "qr_png", "leaflet", "leaflets")}
    with override(kit.language):
        preview_text = render_to_string("in_short.html")
    context = {
        "kit": kit,
        "pages": pages,
        "preview": static(f"share-{kit.language}.png"),
        "preview_text": preview_text,
        "choices": _choices(kit),
        "frame": FRAME,
        "sandbox": SANDBOX,
    }
    return _with(PAGE_HEADERS, render(request, "embed.html", context))


def _choices(kit: Kit) -> list[dict[str, Any]]:
    """Every language, look and organisation, each with the address that chooses it."""
    chosen = {"language": kit.language, "look": kit.look, "with": kit.partner}
    names = {
        slug: partner.name[get_language() or kit.language] for slug, partner in settings.PARTNERS.items()
    }
    partners = {"": _("nobody"), **names} if names else {}
    return [
        {
            "id": id,
            "title": title,
            "options": [
                {
                    "value": value,
                    "name": name,
                    "query": _query({**chosen, id: value}),
                    "chosen": value == chosen[id],
                }
                for value, name in options
            ],
        }
        for id, title, options in (
            ("language", _("Language of what you copy"), settings.LANGUAGES),
            ("look", _("Look of what you copy"), LOOK_NAMES.items()),
            ("with", _("In the name of"), partners.items()),
        )
        if options
    ]


def _query(chosen: dict[str, str]) -> str:
    return urlencode({name: value for name, value in chosen.items() if value})


@accepts_query("with")
@require_safe
def qr(request: HttpRequest, kind: str) -> HttpResponse:
    """The QR code of the start page, or of an organisation's landing page, as a file."""
    file = qr_file(kit_of(request).address, kind)
    headers = {"Content-Disposition": f'attachment; filename="self-check.{kind}"'}
    return HttpResponse(file, content_type=TYPES[kind], headers=headers)


@accepts_query("with")
@require_safe
def leaflet(request: HttpRequest, copies: int) -> HttpResponse:
    """A leaflet to print: one on a sheet of A4, or four of A6."""
    kit = kit_of(request)
    context = {
        "kit": kit,
        "qr": qr_code(kit.address),
        "copies": range(copies),
        "partner": shown(settings.PARTNERS.get(kit.partner)),
    }
    return render(request, "leaflet.html", context)


@accepts_query("look", "with")
@require_safe
@cookieless
def card(request: HttpRequest, language: str) -> HttpResponse:
    """A card with a link that opens the site in a tab of its own, for frames on other sites."""
    if language not in dict(settings.LANGUAGES):
        raise Http404
    with override(language):
        response = render(request, "card.html", {"kit": kit_of(request)})
    response["Content-Language"] = language
    return _with(CARD_HEADERS, response)


def _with(headers: dict[str, str], response: HttpResponse) -> HttpResponse:
    for name, value in headers.items():
        response[name] = value
    return response
