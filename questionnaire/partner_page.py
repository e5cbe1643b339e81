"""The landing page of an organisation that this copy names.

Which organisation it was travels in the encrypted cookie, and in no address after this page. The page itself
neither sets nor reads the cookie: only its button does, and that touches no answer. The organisation hears
nothing of it.
"""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from questionnaire.journey.session import cookieless

from .languages import origin
from .partners import Partner
from .redirects import redirect_303, redirect_to_problem
from .who_can_help import shown


@csrf_exempt  # there is no cookie yet to hold a token; see _from_here
@require_http_methods(["GET", "HEAD", "POST"])
def landing(request: HttpRequest, slug: str) -> HttpResponse:
    """The start page with an organisation's name; a POST, from here alone, starts with it."""
    partner = settings.PARTNERS.get(slug)
    if partner is None:
        raise Http404
    if request.method != "POST":
        return _page(request, partner)
    if not _from_here(request):
        return redirect_to_problem("refused")
    request.session["partner"] = slug
    return redirect_303("journey.question", 1)


@cookieless
def _page(request: HttpRequest, partner: Partner) -> HttpResponse:
    return render(request, "start.html", {"partner": shown(partner)})


def _from_here(request: HttpRequest) -> bool:
    """Whether the browser says that a form of our own was sent. Without a word from it: no."""
    said = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    return any(said) and said[0] in (None, "same-origin") and said[1] in (None, origin(request))
