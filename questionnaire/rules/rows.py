"""The rules of a topic as rows for people: those that can decide under a law, with all they can come to.

A rule that no one can meet in that period has no row. No words: those are found by the rule's id.
"""

from typing import NamedTuple

from .facts import ORDER
from .grown import RULES, TOPICS, Grown
from .law import Law
from .sources import citable
from .table import outcomes
from .topic import Certainty, Leaning, Verdict


class Row(NamedTuple):
    """A rule that can decide under a law: its number in its topic, and all that it can come to."""

    number: int
    rule: str
    verdict: Verdict
    leanings: tuple[Leaning, ...]
    certainties: tuple[Certainty, ...]
    sources: tuple[str, ...]
    facts: tuple[str, ...]


def rows(topic: Grown, law: Law) -> list[Row]:
    """The rules of a topic, grown under a law, that can decide there, in their order. `sources` are those
    that count then; `facts` are all that had to be read to come as far as this rule."""
    found = []
    ends = outcomes(topic.diagram)
    ids = [rule.id for rule in next(known for known in TOPICS if known.name == topic.topic).rules]
    for rule_id in dict.fromkeys(outcome.rule for outcome in ends):
        own = [outcome for outcome in ends if outcome.rule == rule_id]
        found.append(
            Row(
                number=ids.index(rule_id) + 1,
                rule=rule_id,
                verdict=own[0].verdict,
                leanings=tuple(dict.fromkeys(outcome.leaning for outcome in own)),
                certainties=tuple(dict.fromkeys(outcome.certainty for outcome in own)),
                sources=citable(RULES[rule_id].sources, law),
                facts=tuple(ORDER[place].name for place in sorted(topic.reads[rule_id])),
            )
        )
    return found
