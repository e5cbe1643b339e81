"""An organisation as shown to a person: on its landing page, on the result and in print."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext as _

from .partners_file import Partner


@dataclass(frozen=True)
class PartnerDetails:
    """An organisation in the language of the page; a line is a label, a text, and a link or nothing."""

    name: str
    lines: list[tuple[str, str, str]]


def partner_details(partner: Partner | None) -> PartnerDetails | None:
    """An organisation as it is shown; None for none."""
    if partner is None:
        return None
    language = get_language() or settings.LANGUAGE_CODE
    spoken = ", ".join(str(get_language_info(code)["name_translated"]) for code in partner.languages)
    lines = [
        (_("Telephone"), partner.hotline.removeprefix("tel:"), partner.hotline),
        (_("Mail"), partner.mail.removeprefix("mailto:"), partner.mail),
        (_("Site"), partner.site, partner.site),
        (_("In Tor Browser"), partner.onion, partner.onion),
        (_("Hours"), partner.hours.get(language, ""), ""),
        (_("Languages"), spoken, ""),
    ]
    return PartnerDetails(partner.name[language], [line for line in lines if line[1]])


def partner_of(request: HttpRequest) -> PartnerDetails | None:
    """The organisation in the cookie, if this instance still names it."""
    return partner_details(settings.PARTNERS.get(request.session.get("partner", "")))
