"""The topics in the order of the law sheet, and their diagrams, grown once for a period and kept.

Nothing in an answer makes a diagram grow.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from questionnaire.rules.law import PERIODS, Law
from questionnaire.rules.rule import Rule, Topic
from questionnaire.rules.topics import (
    contract,
    draft,
    loss_of_citizenship,
    mobilisation,
    notification,
    residence_condition,
)

from .diagram import Forest, places

TOPICS = (
    draft.topic,
    contract.topic,
    mobilisation.topic,
    residence_condition.topic,
    loss_of_citizenship.topic,
    notification.topic,
)
RULES = {rule.id: rule for topic in TOPICS for rule in topic.rules}


class Grown(NamedTuple):
    """The diagram of a topic under a law, and the places of the facts read up to each rule."""

    topic: str
    diagram: Any
    reads: Mapping[str, frozenset[int]]


def grow_topic(topic: Topic, law: Law) -> Grown:
    """The diagram of a topic: its rules, grown one by one, the last first, and joined."""
    forest = Forest()
    diagram: Any = None
    tests = {}
    for rule in reversed(topic.rules):
        tests[rule.id], outcome = _grow_rule(forest, rule, law)
        diagram = forest.choose(tests[rule.id], outcome, diagram)
    read: frozenset[int] = frozenset()
    reads = {}
    for rule in topic.rules:
        read |= places(tests[rule.id])
        reads[rule.id] = read
    return Grown(topic.name, diagram, reads)


def _grow_rule(forest: Forest, rule: Rule, law: Law) -> tuple[Any, Any]:
    """The diagrams of whom a rule fits, and of what it says of them."""
    return (
        forest.grow(lambda person: rule.fits(person, law)),
        forest.grow(lambda person: rule.outcome(person, law)),
    )


@cache
def grown(law: Law) -> tuple[Grown, ...]:
    """The diagrams of all topics under a law."""
    return tuple(grow_topic(topic, law) for topic in TOPICS)


def grow_all() -> None:
    """Grow every period, so that no later call has to."""
    for law in PERIODS:
        grown(law)
