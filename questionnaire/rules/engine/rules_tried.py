"""The rules that a finding went through: each that was tried, and the answers that settle whether it fits."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import ORDER

from .compiled import CompiledTopic
from .diagram import Node, descended, walked
from .findings import Finding
from .sufficient import smallest


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
            yield RuleTried(rule, fits, _settling(condition, fits, answers))
        if fits:
            return


def _settling(condition: Any, fits: bool, answers: Answers) -> tuple[str, ...]:
    path, part = descended(condition, answers.values)
    if len(path) == 1 and part is fits:  # as for most rules; one answer alone cannot be left out
        return (ORDER[path[0]].name,)
    if isinstance(part, Node):
        path = [index for index in walked(condition, answers.values)[0] if answers.values[index] is not None]
    return smallest(condition, path[::-1], answers, (fits,))
