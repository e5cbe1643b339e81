"""/.well-known/security.txt (RFC 9116): where to tell of a hole, made from the contact of the operator."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from questionnaire import rules

from .journey.session import cookieless
from .languages import origin

GOOD_FOR = timedelta(days=30)  # counted anew each day
LINKS = {  # what a contact may hold, and what makes an address of it
    "": re.compile(r"https?://[!-~]*[\w/]"),
    "mailto:": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII),
    "tel:": re.compile(r"\+[0-9][0-9 ()-]{5,20}[0-9]"),
}


@require_safe
@cookieless
def security_txt(request: HttpRequest) -> HttpResponse:
    """The file; 404 where the operator has given no contact."""
    if not settings.OPERATOR_CONTACT:
        raise Http404
    here = origin(request)
    expires = datetime.combine(rules.today() + GOOD_FOR, time(), UTC)
    lines = [
        *(
            f"Contact: {contact}"
            for contact in contacts(settings.OPERATOR_CONTACT) or [f"{here}{reverse('start')}"]
        ),
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(code for code, _ in settings.LANGUAGES)}",
        f"Canonical: {here}{request.path}",
    ]
    return HttpResponse("".join(f"{line}\n" for line in lines), content_type="text/plain; charset=utf-8")


def contacts(text: str) -> list[str]:
    """The addresses of sites, mailboxes and telephones in a text; none where it only names a person."""
    return list(_contacts(text))


def _contacts(text: str) -> Iterator[str]:
    for scheme, pattern in LINKS.items():
        for found in pattern.findall(text):
            yield scheme + (re.sub("[ ()]", "", found) if scheme == "tel:" else found)
        text = pattern.sub(" ", text)
