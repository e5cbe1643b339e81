"""What search engines and messengers are told of each public page, by the name of its address.

A preview stands on a phone that others see: it says nothing of law or of the person. A description may.
"""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from .types import Text


class PageWords(NamedTuple):
    """A page's description in search engines, and its line in the preview of messengers."""

    description: Text
    preview: Text


PUBLIC_PAGES = {
    "start": PageWords(
        _("Can Russia draft you if you have a second citizenship or live abroad?"),
        _("A few questions. Plain answers, with sources. Nothing is stored."),
    ),
    "law_pages.decree": PageWords(
        _("What the decree of 14 November 2022 says of dual citizens, what changed since, and all sources."),
        _("What was written, what changed since, and all sources."),
    ),
    "law_pages.how": PageWords(
        _("How each answer on the draft and the law around it follows: every rule, in its order."),
        _("How each answer follows, step by step."),
    ),
    "privacy": PageWords(
        _("What this self-check keeps, where and how long: nothing about you on the server."),
        _("What is kept, where, and how long."),
    ),
    "sharing.embed": PageWords(
        _("Link, button, QR code, leaflet and card of the self-check, for sites and organisations."),
        _("For sites and organisations: a link, a button, a card."),
    ),
    "offline.about": PageWords(
        _("The self-check as one file that needs no network, with its checksum."),
        _("All questions in one file that needs no network."),
    ),
}
