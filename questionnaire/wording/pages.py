"""What search engines and messengers are told of each public page, by the name of its address.

A preview stands on a phone that others see: it says nothing of law or of the person. A description may; so
may the title of a page about the law, which is the same for every reader.
"""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from .types import Text


class PageWords(NamedTuple):
    """A page's title, which the site's name follows (the start page has none but that), its description in
    search engines, and its line in the preview of messengers."""

    title: Text
    description: Text
    preview: Text


PUBLIC_PAGES = {
    "start": PageWords(
        "",
        _("Can Russia draft you if you have a second citizenship or live abroad?"),
        _("A few questions. Plain answers, with sources. Nothing is stored."),
    ),
    "law_pages.decree": PageWords(
        _("The decree of 14 November 2022 and second citizenship"),
        _("What the decree of 14 November 2022 says of dual citizens, what changed since, and all sources."),
        _("What was written, what changed since, and all sources."),
    ),
    "law_pages.how": PageWords(
        _("Draft, contract, mobilisation: the rules step by step"),
        _("How each answer on the draft and the law around it follows: every rule, in its order."),
        _("How each answer follows, step by step."),
    ),
    "changes.changes": PageWords(
        _("What changed in Russian draft law, day by day"),
        _(
            "On which day the law or these rules changed, whose answer moved, and whether a printout still "
            "holds."
        ),
        _("Is a printout still right? What changed since, by date."),
    ),
    "privacy": PageWords(
        _("Privacy"),
        _("What this self-check keeps, where and how long: nothing about you on the server."),
        _("What is kept, where, and how long."),
    ),
    "sharing.embed": PageWords(
        _("Link to this site"),
        _("Link, button, QR code, leaflet and card of the self-check, for sites and organisations."),
        _("For sites and organisations: a link, a button, a card."),
    ),
    "offline.about": PageWords(
        _("The questionnaire as one file"),
        _("The self-check as one file that needs no network, with its checksum."),
        _("All questions in one file that needs no network."),
    ),
}
