"""Outcome changes in short: from which verdict to which, and what all whom it reaches have in common.

Made for readers, who look whether a change concerns them. Weaker than the changes themselves: of those who
have it all in common, only some are reached.
"""

from collections.abc import Iterable
from typing import NamedTuple

from questionnaire.rules.facts import Fact
from questionnaire.rules.rule import Verdict

from .law_diff import OutcomeChange, Values


class VerdictChange(NamedTuple):
    """A change from one verdict to another within a topic (or of what an unclear one leans to, if they are
    the same), and the values that facts have for all whom it reaches, in the order of the questionnaire."""

    topic: str
    old: Verdict
    new: Verdict
    common: tuple[tuple[Fact, frozenset[int]], ...]


def verdict_changes(found: Iterable[OutcomeChange]) -> list[VerdictChange]:
    """The changes of verdicts among outcome changes, in their order; others are left out."""
    joined: dict[tuple[str, Verdict, Verdict], Values] = {}
    for change in found:
        if change.changes_verdict:
            key = (change.topic, change.old.verdict, change.new.verdict)
            joined[key] = _either(joined[key], change.common) if key in joined else change.common
    return [
        VerdictChange(*key, tuple(sorted(common.items(), key=lambda pair: pair[0].index)))
        for key, common in joined.items()
    ]


def _either(one: Values, other: Values) -> Values:
    """What restricts those whom either restricts; a fact that can then have any value is left out."""
    both = {fact: one[fact] | other[fact] for fact in one.keys() & other.keys()}
    return {fact: values for fact, values in both.items() if len(values) <= fact.last}
