"""The feed of changes of the law and of the rules, for organisations. It sees no cookie and sets none."""

from datetime import datetime, time

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from questionnaire import rules
from questionnaire.journey.session import cookieless
from questionnaire.languages import origin
from questionnaire.rules.law import MOSCOW
from questionnaire.shared_pages import shared

from .editions import Edition, editions
from .page import LawChanges, law_changes


@require_safe
@cookieless
@shared()
def feed(request: HttpRequest) -> HttpResponse:
    """Every edition of the rules and every day of the law up to today, the newest first."""
    day, host = rules.today(), origin(request)
    page = host + reverse("changes.changes")
    listed = Atom1Feed(
        title=_("Changes of the law and of the rules"),
        link=page,
        description=_("Who can be drafted in Russia: what changes in the law and in the answers here."),
        language=get_language(),
        author_name=settings.OPERATOR_NAME or _("Self-check"),
        feed_url=host + reverse("changes.feed"),
    )
    entries: list[Edition | LawChanges] = [*editions(day), *law_changes(day)]
    for entry in sorted(entries, key=lambda entry: entry.day, reverse=True):
        fragment, title, content = _in_words(entry, host)
        moment = datetime.combine(entry.day, time(), MOSCOW)
        listed.add_item(title, f"{page}#{fragment}", content, pubdate=moment, updateddate=moment)
    response = HttpResponse(content_type=listed.content_type)
    listed.write(response, "utf-8")
    return response


def _in_words(entry: Edition | LawChanges, host: str) -> tuple[str, str, str]:
    """The place of an entry on the page, its title, and as HTML what it says."""
    if isinstance(entry, LawChanges):
        title = "; ".join(str(words.title) for _id, words in entry.words)
        return (
            f"law-{entry.day}",
            title,
            render_to_string("changes/_law.html", {"entry": entry, "host": host}),
        )
    title = _("New edition of the rules: {fingerprint}").format(fingerprint=entry.fingerprint)
    content = _("Printed results name these rules from that day on. The page says what changed for whom.")
    return f"rules-{entry.fingerprint}", title, content
