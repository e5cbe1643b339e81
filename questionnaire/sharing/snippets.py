"""What organisations copy into their own pages: a link, a button, a frame. Plain HTML without script, images
or styles from here; only the frame loads anything before a click.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.translation import get_language, gettext_lazy, override
from django.utils.translation import gettext as _

from questionnaire.languages import origin

# How a button looks on other sites; our own page allows no inline style, so kit.css repeats it. WordPress
# drops "display" from what an Author pastes: the height of the line keeps the button clear of its neighbours.
SHAPE = "padding:.6em 1.4em;border-radius:6px;font-weight:600;line-height:2.8;text-decoration:none;"
LOOKS = {
    "light": "background:#1f4e79;color:#fff;border:2px solid #1f4e79",
    "dark": "background:#a9cdf3;color:#10202f;border:2px solid #a9cdf3",
    "plain": "background:none;color:inherit;border:2px solid currentcolor",
}
LOOK_NAMES: dict[str, Promise] = {
    "light": gettext_lazy("for light pages"),
    "dark": gettext_lazy("for dark pages"),
    "plain": gettext_lazy("plain"),
}
FRAME = {"width": 320, "height": 250}
# The frame may open the site in a new tab, and nothing else: no script, no form, no storage.
SANDBOX = "allow-popups allow-popups-to-escape-sandbox"


@dataclass(frozen=True)
class Kit:
    """The choices on the page for organisations; addresses begin with `origin`."""

    origin: str
    language: str
    look: str
    partner: str  # the organisation whose landing page is meant, empty for the start page

    def page(self, name: str, **kwargs: Any) -> str:
        """The path of one of our pages in the language of the kit."""
        with override(self.language):
            return reverse(name, kwargs=kwargs)

    @property
    def address(self) -> str:
        """The address of the link, button, card, code and leaflet."""
        return self.origin + (
            self.page("sharing.landing", slug=self.partner) if self.partner else self.page("start")
        )

    @property
    def query(self) -> str:
        """The query that passes the organisation on to a page of codes or leaflets."""
        return f"?{urlencode({'with': self.partner})}" if self.partner else ""

    @property
    def card(self) -> str:
        """The address of the card to be framed."""
        chosen = {"look": self.look, **({"with": self.partner} if self.partner else {})}
        return f"{self.origin}{reverse('sharing.card', args=[self.language])}?{urlencode(chosen)}"

    @property
    def link_text(self) -> str:
        """The text of a link."""
        with override(self.language):
            return _("Self-check: a few questions, answers with sources")

    @property
    def button_text(self) -> str:
        """The text of a button."""
        with override(self.language):
            return _("Open the self-check")

    @property
    def link(self) -> str:
        """The snippet of a plain link."""
        html = '<a href="{}" lang="{}" rel="noreferrer">{}</a>'
        return format_html(html, self.address, self.language, self.link_text)

    @property
    def button(self) -> str:
        """The snippet of a link that looks like a button."""
        # Themes of WordPress put blocks alone into the column of the text.
        html = '<p><a href="{}" lang="{}" rel="noreferrer" style="{}">{}</a></p>'
        return format_html(html, self.address, self.language, SHAPE + LOOKS[self.look], self.button_text)

    @property
    def frame(self) -> str:
        """The snippet of the card in a frame."""
        html = (
            '<div style="width:{}px;max-width:100%">'  # themes give a bare frame the width of their column
            '<iframe src="{}" title="{}" lang="{}" width="{}" height="{}" sandbox="{}"'
            ' referrerpolicy="no-referrer" loading="lazy" style="border:0;max-width:100%"></iframe></div>'
        )
        width, height = FRAME["width"], FRAME["height"]
        return format_html(html, width, self.card, self.link_text, self.language, width, height, SANDBOX)


def kit_of(request: HttpRequest) -> Kit:
    """The choices in the address: a language, a look, an organisation. Without them: the page's language, the
    first look, none."""
    languages = [code for code, _name in settings.LANGUAGES]
    language, look, partner = (request.GET.get(name, "") for name in ("language", "look", "with"))
    return Kit(
        origin=origin(request),
        language=language if language in languages else get_language() or settings.LANGUAGE_CODE,
        look=look if look in LOOKS else next(iter(LOOKS)),
        partner=partner if partner in settings.PARTNERS else "",
    )


def choices_in_query(request: HttpRequest) -> dict[str, str]:
    """The choices that the address names, without those that nobody offers."""
    languages = dict(settings.LANGUAGES)
    offered: dict[str, Collection[str]] = {"language": languages, "look": LOOKS, "with": settings.PARTNERS}
    return {name: request.GET[name] for name in offered if request.GET.get(name) in offered[name]}


def choices(kit: Kit) -> list[dict[str, Any]]:
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
