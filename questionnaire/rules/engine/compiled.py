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

from .diagram import DiagramBuilder, indexes

TOPICS = (
    draft.topic,
    contract.topic,
    mobilisation.topic,
    residence_condition.topic,
    loss_of_citizenship.topic,
    notification.topic,
)
RULES = {rule.id: rule for topic in TOPICS for rule in topic.rules}


class CompiledTopic(NamedTuple):
    """The diagram of a topic under a law, and the places of the facts read up to each rule."""

    topic: str
    diagram: Any
    reads: Mapping[str, frozenset[int]]


def compile_topic(topic: Topic, law: Law) -> CompiledTopic:
    """The diagram of a topic: its rules, grown one by one, the last first, and joined."""
    builder = DiagramBuilder()
    diagram: Any = None
    tests = {}
    for rule in reversed(topic.rules):
        tests[rule.id], outcome = _compile_rule(builder, rule, law)
        diagram = builder.choose(tests[rule.id], outcome, diagram)
    read: frozenset[int] = frozenset()
    reads = {}
    for rule in topic.rules:
        read |= indexes(tests[rule.id])
        reads[rule.id] = read
    return CompiledTopic(topic.name, diagram, reads)


def _compile_rule(builder: DiagramBuilder, rule: Rule, law: Law) -> tuple[Any, Any]:
    """The diagrams of whom a rule fits, and of what it says of them."""
    return (
        builder.compile(lambda person: rule.fits(person, law)),
        builder.compile(lambda person: rule.outcome(person, law)),
    )


@cache
def compiled(law: Law) -> tuple[CompiledTopic, ...]:
    """The diagrams of all topics under a law."""
    return tuple(compile_topic(topic, law) for topic in TOPICS)


def compile_all() -> None:
    """Grow every period, so that no later call has to."""
    for law in PERIODS:
        compiled(law)
