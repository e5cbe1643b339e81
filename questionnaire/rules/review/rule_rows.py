"""The rules of a topic as rows for people: those that can decide under a law, with all they can come to.

A rule that cannot decide for anyone in that period has no row. The words of a rule are found by its id.
"""

from typing import NamedTuple

from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.facts import ORDER
from questionnaire.rules.law import Law
from questionnaire.rules.rule import Certainty, Leaning, Verdict
from questionnaire.rules.sources import citable
from questionnaire.rules.topics import RULES, TOPICS

from .decision_table import outcomes


class Row(NamedTuple):
    """A rule that can decide under a law: its number in its topic, and all that it can come to."""

    number: int
    rule: str
    verdict: Verdict
    leanings: tuple[Leaning, ...]
    certainties: tuple[Certainty, ...]
    sources: tuple[str, ...]
    facts: tuple[str, ...]


def rows(topic: CompiledTopic, law: Law) -> list[Row]:
    """The rules of a topic, compiled under a law, that can decide there, in their order. `sources` are those
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
                facts=tuple(ORDER[index].name for index in sorted(topic.reads[rule_id])),
            )
        )
    return found
