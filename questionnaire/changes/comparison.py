"""What changed for whom: between an edition of the rules and a law of today's, and from one law to the next.

Nothing here depends on a reader. Each comparison is made once; those that the
pages need, before the workers start.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from questionnaire import rules

from .editions import Edition, editions


@dataclass(frozen=True)
class Comparison:
    """What differs between old and new rules. `new`, `gone`: topics that only one of them has; `verdicts`:
    changes of a verdict, by topic in the order of results; `reasons`: topics in which only a rule or a
    certainty changed."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    verdicts: Mapping[str, tuple[rules.VerdictChange, ...]]
    reasons: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether all is the same."""
        return not (self.new or self.gone or self.verdicts or self.reasons)


def _compared(old: Mapping[str, Any], new: Mapping[str, Any], facts: tuple[rules.Fact, ...]) -> Comparison:
    found = rules.outcome_changes(old, new, facts)
    changes = rules.verdict_changes(found)
    verdicts = {
        topic: of_topic
        for topic in new
        if (of_topic := tuple(change for change in changes if change.topic == topic))
    }
    return Comparison(
        new=tuple(topic for topic in new if topic not in old),
        gone=tuple(topic for topic in old if topic not in new),
        verdicts=verdicts,
        reasons=tuple(
            topic for topic in new if topic not in verdicts and any(one.topic == topic for one in found)
        ),
    )


def _diagrams(law: rules.Law) -> dict[str, Any]:
    return {topic.topic: topic.diagram for topic in rules.compiled(law)}


@cache
def since(edition: Edition, law: rules.Law) -> Comparison:
    """What changed from an edition to today's rules under a law."""
    old = rules.parsed(edition.table)
    return _compared(old.diagrams, _diagrams(law), old.facts)


@cache
def on(law: rules.Law) -> Comparison:
    """What changed on the first day of a law, by today's rules; nothing on the day of the decree."""
    before = rules.PERIODS[max(rules.PERIODS.index(law) - 1, 0)]
    return _compared(_diagrams(before), _diagrams(law), rules.ORDER)


def compare_all(day: date) -> None:
    """Make every comparison that the pages of a day need."""
    for edition in editions(day):
        since(edition, rules.law_on(day))
    for law in rules.PERIODS:
        if law.start <= day:
            on(law)
