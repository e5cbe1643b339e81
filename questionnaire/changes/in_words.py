"""Comparisons of rules in words: topic by topic, from which verdict to which, and whom it can concern."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from questionnaire import rules
from questionnaire.rules.facts import OLDEST
from questionnaire.rules.review.decision_table import in_words
from questionnaire.wording import QUESTIONS, TOPICS
from questionnaire.wording.types import Text

from .comparison import Comparison

# The verdicts as answers to the questions of the topics.
ANSWERS: dict[str, Text] = {
    "applies": pgettext_lazy("verdict", "yes"),
    "does_not_apply": pgettext_lazy("verdict", "no"),
    "unclear": pgettext_lazy("verdict", "unclear"),
}


@dataclass(frozen=True)
class Line:
    """One change of a verdict, and what is so for everyone whom it concerns."""

    what: str
    conditions: list[str]


@dataclass(frozen=True)
class TopicChanges:
    """A topic by its question, and what changed in it; without lines, only reasons and certainties did."""

    question: Text
    lines: list[Line]


def in_topics(comparison: Comparison) -> list[TopicChanges]:
    """What changed in each topic, in the order of results. A topic that is gone has no words any more."""
    found = []
    for topic, words in TOPICS.items():
        if topic in comparison.new:
            found.append(TopicChanges(words.question, [Line(_("This topic is new."), [])]))
        elif topic in comparison.verdicts:
            lines = [Line(_what(change), list(_whom(change))) for change in comparison.verdicts[topic]]
            found.append(TopicChanges(words.question, lines))
        elif topic in comparison.reasons:
            found.append(TopicChanges(words.question, []))
    return found


def _what(change: rules.VerdictChange) -> str:
    old, new = ANSWERS[change.old], ANSWERS[change.new]
    if old == new:
        return _("Still “{answer}”, but what it leans to changed.").format(answer=new)
    return _("From “{old}” to “{new}”.").format(old=old, new=new)


def _whom(change: rules.VerdictChange) -> Iterator[str]:
    """Each fact that says much of those whom a change concerns, with its values. The others are left out, so
    that the list says less, but nothing wrong."""
    for fact, values in change.common:
        if fact.name not in QUESTIONS:  # a fact of an old edition
            continue
        name = QUESTIONS[fact.name].name
        if not fact.values:
            yield f"{name}: {_ages(in_words(fact, values))}"
            continue
        out = frozenset(range(len(fact.values))) - values
        if len(values) <= 2 or len(values) <= len(out):
            yield f"{name}: {_listed(fact, values)}"
        elif len(out) == 1:
            yield _("{fact}: not {value}").format(fact=name, value=_listed(fact, out))


def _listed(fact: rules.Fact, values: frozenset[int]) -> str:
    words = QUESTIONS[fact.name].values
    return _(" or ").join(_("“{}”").format(words[fact.values[value]]) for value in sorted(values))


def _ages(spans: str) -> str:
    """Ages such as 18-29 in words."""
    words = []
    for span in spans.split(", "):
        low, dash, high = span.partition("-")
        if high == str(OLDEST):
            words.append(_("{age} and over").format(age=low))
        else:
            words.append(_("{low} to {high}").format(low=low, high=high) if dash else low)
    return _(" or ").join(words)
