"""What organisations that link here use: the page to copy from, QR codes, leaflets, the card to frame, and
the landing page of an organisation that this instance names.

None of it reveals anything about a reader, and no question opens in a frame. The organisation is stored in
the encrypted cookie, and in no address after the landing page; only its button sets the cookie.
"""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.translation import override
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from questionnaire.journey.session import cookieless
from questionnaire.languages import origin
from questionnaire.middleware.query_strings import accepts_query
from questionnaire.middleware.security_headers import CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY
from questionnaire.redirects import redirect_303, redirect_to_problem
from questionnaire.shared_pages import shared

from .partners import partner_details
from .partners_file import Partner
from .qr import TYPES, qr_code, qr_file
from .snippets import FRAME, SANDBOX, choices, choices_in_query, kit_of

COPIED = ("qr_svg", "qr_png", "leaflet", "leaflets")
# The page shows the card as it will look on other sites, and its buttons copy to the clipboard.
PAGE_HEADERS = {
    "Content-Security-Policy": f"{CONTENT_SECURITY_POLICY}; frame-src 'self'",
    "Permissions-Policy": PERMISSIONS_POLICY.replace("clipboard-write=()", "clipboard-write=(self)"),
}
# The card has a link and a stylesheet; any site may frame it, in frames without an origin too.
CARD_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *"
    ),
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Robots-Tag": "noindex",
}


@accepts_query("language", "look", "with")
@require_safe
@shared(choices_in_query)
def embed(request: HttpRequest) -> HttpResponse:
    """The page where organisations choose a language and a look, and copy the snippets."""
    kit = kit_of(request)
    pages = {name: kit.page(f"sharing.{name}") + kit.query for name in COPIED}
    with override(kit.language):
        preview_text = render_to_string("_in_short.html")
    context = {
        "kit": kit,
        "pages": pages,
        "preview": static(f"share-{kit.language}.png"),
        "preview_text": preview_text,
        "choices": choices(kit),
        "frame": FRAME,
        "sandbox": SANDBOX,
    }
    return _with_headers(PAGE_HEADERS, render(request, "sharing/embed.html", context))


@accepts_query("with")
@require_safe
@shared(choices_in_query)
def qr(request: HttpRequest, kind: str) -> HttpResponse:
    """The QR code of the start page, or of an organisation's landing page, as a file."""
    file = qr_file(kit_of(request).address, kind)
    headers = {"Content-Disposition": f'attachment; filename="self-check.{kind}"'}
    return HttpResponse(file, content_type=TYPES[kind], headers=headers)


@accepts_query("with")
@require_safe
@shared(choices_in_query)
def leaflet(request: HttpRequest, copies: int) -> HttpResponse:
    """A leaflet to print: one on a sheet of A4, or four of A6."""
    kit = kit_of(request)
    context = {
        "kit": kit,
        "qr": qr_code(kit.address),
        "copies": range(copies),
        "partner": partner_details(settings.PARTNERS.get(kit.partner)),
    }
    return render(request, "sharing/leaflet.html", context)


@accepts_query("look", "with")
@require_safe
@cookieless
@shared(choices_in_query)
def card(request: HttpRequest, language: str) -> HttpResponse:
    """A card with a link that opens the site in a new tab, for frames on other sites."""
    if language not in dict(settings.LANGUAGES):
        raise Http404
    with override(language):
        response = render(request, "sharing/card.html", {"kit": kit_of(request)})
    response["Content-Language"] = language
    return _with_headers(CARD_HEADERS, response)


def _with_headers(headers: dict[str, str], response: HttpResponse) -> HttpResponse:
    for name, value in headers.items():
        response[name] = value
    return response


@csrf_exempt  # there is no cookie yet to hold a token; see _is_same_origin
@require_http_methods(["GET", "HEAD", "POST"])
def landing(request: HttpRequest, slug: str) -> HttpResponse:
    """The start page with an organisation's name; a POST from the same origin starts a journey with it."""
    partner = settings.PARTNERS.get(slug)
    if partner is None:
        raise Http404
    if request.method != "POST":
        return _landing_page(request, partner)
    if not _is_same_origin(request):
        return redirect_to_problem("refused")
    request.session["partner"] = slug
    return redirect_303("journey.question", 1)


@cookieless
def _landing_page(request: HttpRequest, partner: Partner) -> HttpResponse:
    return render(request, "start.html", {"partner": partner_details(partner)})


def _is_same_origin(request: HttpRequest) -> bool:
    """Whether the browser's headers say that the form came from this origin. Without such headers: no."""
    sent = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    return any(sent) and sent[0] in (None, "same-origin") and sent[1] in (None, origin(request))
