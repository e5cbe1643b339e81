"""The compiled diagrams of all topics: one set a law period, made once and kept.

Nothing in an answer makes another.
"""

from collections.abc import Callable, Hashable, Mapping
from functools import cache
from typing import Any, NamedTuple

from questionnaire.rules.facts import Person
from questionnaire.rules.law import PERIODS, Law
from questionnaire.rules.rule import Topic
from questionnaire.rules.topics import TOPICS

from .diagram import DiagramBuilder, indexes


class CompiledTopic(NamedTuple):
    """The diagram of a topic under a law; and by the ids of its rules, in their order: the condition of each,
    as a diagram that ends in True or False, and the indexes of all facts that the rules up to it read."""

    topic: str
    diagram: Any
    conditions: Mapping[str, Any]
    reads: Mapping[str, frozenset[int]]


def compile_topic(topic: Topic, law: Law) -> CompiledTopic:
    """The diagram of a topic: each rule compiled alone, then joined by if-then-else from the last one up."""
    builder = DiagramBuilder()

    def compile_function(function: Callable[[Person, Law], Hashable]) -> Any:
        return builder.compile(lambda person: function(person, law))

    conditions = {rule.id: compile_function(rule.fits) for rule in topic.rules}
    diagram: Any = None
    for rule in reversed(topic.rules):
        diagram = builder.choose(conditions[rule.id], compile_function(rule.outcome), diagram)
    read: frozenset[int] = frozenset()
    reads = {id: (read := read | indexes(condition)) for id, condition in conditions.items()}
    return CompiledTopic(topic.name, diagram, conditions, reads)


@cache
def compiled(law: Law) -> tuple[CompiledTopic, ...]:
    """The diagrams of all topics under a law."""
    return tuple(compile_topic(topic, law) for topic in TOPICS)


def compile_all() -> None:
    """Compile every period, so that no later call has to."""
    for law in PERIODS:
        compiled(law)
