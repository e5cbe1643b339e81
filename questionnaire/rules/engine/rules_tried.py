"""The rules that a finding went through: each that was tried, and the answers that settle whether it fits."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from questionnaire.rules.answers import Answers

from .compiled import CompiledTopic
from .diagram import Node, descended, walked
from .findings import Finding
from .smallest import settling, smallest


class RuleTried(NamedTuple):
    """A rule, whether it fits, and a smallest set of the person's answers that settles it: their facts."""

    rule: str
    fits: bool
    facts: tuple[str, ...]


def rules_tried(topic: CompiledTopic, finding: Finding, answers: Answers) -> tuple[RuleTried, ...]:
    """The rules of a topic in their order, up to the one that decided; without those that fit nobody under
    this law. None where several rules are still possible."""
    return () if len(finding.rules) > 1 else tuple(_tried(topic, finding.rules[0], answers))


def _tried(topic: CompiledTopic, deciding: str, answers: Answers) -> Iterator[RuleTried]:
    for rule, condition in topic.conditions.items():
        fits = rule == deciding
        if condition is not False:
            yield RuleTried(rule, fits, _settling(condition, fits, answers.values))
        if fits:
            return


def _settling(condition: Any, fits: bool, values: Sequence[int | None]) -> tuple[str, ...]:
    part = descended(condition, values)[1]
    if not isinstance(part, Node):
        facts: tuple[str, ...] = descended(settling(condition), values)[1]
        return facts
    answered = [index for index in walked(condition, values)[0] if values[index] is not None]
    return smallest(condition, answered[::-1], values, (fits,))
