"""The content of page and feed: every edition of the rules, and every day on which the law changed."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from questionnaire import rules
from questionnaire.wording import CHANGES
from questionnaire.wording.types import ChangeWords, Text

from .comparison import on, since
from .editions import editions
from .in_words import TopicChanges, in_topics

NEW_YEAR = ChangeWords(
    _("A new calendar year"),
    _("Age limits that go by the year of birth moved on."),
)


@dataclass(frozen=True)
class EditionChanges:
    """An edition of the rules: its days (the newest has no last one), and what changed since."""

    fingerprint: str
    day: date
    until: date | None
    nothing: bool
    topics: list[TopicChanges]
    gone: int
    laws: list[tuple[date, Text]]


@dataclass(frozen=True)
class LawChanges:
    """A day of the law: the words of what it brought, each with its id (of a new year: none), and whose
    outcome it changed (the day of the decree, with which the rules begin: None)."""

    day: date
    words: list[tuple[str, ChangeWords]]
    topics: list[TopicChanges] | None


def edition_changes(day: date) -> list[EditionChanges]:
    """The editions up to a day, the newest first, compared with the rules of that day."""
    law, known = rules.law_on(day), editions(day)
    ends = [None, *(one.day for one in known)]
    found = []
    for edition, until in zip(known, ends, strict=False):
        comparison = since(edition, law)
        dated = [change for change in rules.CHANGES if edition.day < change.day <= day]
        laws = [(change.day, CHANGES[change.id].title) for change in dated]
        found.append(
            EditionChanges(
                fingerprint=edition.fingerprint,
                day=edition.day,
                until=until,
                nothing=comparison.nothing and not laws,
                topics=in_topics(comparison),
                gone=len(comparison.gone),
                laws=laws,
            )
        )
    return found


def law_changes(day: date) -> list[LawChanges]:
    """The days of the law up to a day on which it or an outcome changed, the newest first."""
    found = []
    for law in (law for law in reversed(rules.PERIODS) if law.start <= day):
        dated = [change for change in rules.CHANGES if change.day == law.start]
        comparison = on(law)
        if dated or not comparison.nothing:
            words = [(one.id, CHANGES[one.id]) for one in dated] or [("", NEW_YEAR)]
            topics = None if law == rules.PERIODS[0] else in_topics(comparison)
            found.append(LawChanges(law.start, words, topics))
    return found
