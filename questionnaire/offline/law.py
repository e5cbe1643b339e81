"""The rules as data for the offline file: the diagrams of the decree's day and of every period from the day
the law was last checked, as one list of parts in which equal parts stand once.

It decides nothing: it only writes down what the diagrams say. No words for people.
"""

from typing import Any

from questionnaire import rules
from questionnaire.journey import PLAIN
from questionnaire.result import ABOUT_OTHERS
from questionnaire.rules.diagram import Node
from questionnaire.rules.facts import OLDEST
from questionnaire.rules.grown import Grown
from questionnaire.rules.turning import CHANGED_BY, NOT_ASSESSED, age_limits

DECREE = rules.law_on(rules.DECREE.day)
CHECKED = rules.law_on(rules.LAST_CHECKED)
LAWS = (DECREE, *(law for law in rules.PERIODS if law.start >= CHECKED.start))


class _Parts:
    """A list of the parts of diagrams, each after those that it leads to."""

    def __init__(self) -> None:
        self.places: dict[Any, int] = {}
        self.rules = met()

    def place(self, part: Any, topic: Grown) -> int:
        """Where a part stands in the list; it is added if it is new."""
        if isinstance(part, Node):
            branches = tuple(self.place(branch, topic) for branch in part.branches)
            key: Any = (part.place, part.upto, branches)
        else:
            read = sum(1 << place for place in topic.reads[part.rule])
            key = (self.rules.index(part.rule), part.certainty, part.leaning, read)
        return self.places.setdefault(key, len(self.places))


def law_data() -> dict[str, Any]:
    """All that the runtime knows of the law. Of `parts`, a leaf is a rule's number, its certainty, leaning
    and, as bits, the places of the facts read up to it; a node is a place, the values up to which, and where
    they lead. Raises ValueError where a change of the law to come is known."""
    if any(change.day > rules.LAST_CHECKED for change in rules.CHANGES):
        raise ValueError("the runtime knows no change of the law to come, only the turns of a year")
    parts = _Parts()
    return {
        "periods": [
            {
                "start": law.start.isoformat(),
                "fingerprint": rules.fingerprint(law),
                "topics": [parts.place(topic.diagram, topic) for topic in rules.grown(law)],
                "limits": [age_limits(topic.topic, law) for topic in rules.grown(law)],
            }
            for law in LAWS
        ],
        "parts": list(parts.places),
        "oldest": OLDEST,
        "decree": rules.DECREE.day.isoformat(),
        "checked": rules.LAST_CHECKED.isoformat(),
        "changed_by": CHANGED_BY,
        "not_assessed": NOT_ASSESSED,
        "about_others": sorted(ABOUT_OTHERS),
        "plain": PLAIN,
    }


def met(*laws: rules.Law) -> list[str]:
    """The rules that somebody can meet under any of the laws; under all of the file, without one."""
    topics = [(topic, law) for law in laws or LAWS for topic in rules.grown(law)]
    known = {row.rule for topic, law in topics for row in rules.rows(topic, law)}
    return [rule for rule in rules.RULES if rule in known]
