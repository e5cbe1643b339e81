"""Which question to ask next, and which questions are a person's: both follow from the diagrams alone."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import ORDER, Fact
from questionnaire.rules.law import Law, law_on

from .compiled import compiled
from .diagram import DiagramBuilder, Node, indexes


def next_question(answers: Answers, day: date) -> Fact | None:
    """The first fact, in the questionnaire's order, that could still change a finding and was not asked."""
    return next(iter(_open(answers, law_on(day))), None)


def questions(answers: Answers, day: date) -> list[Fact]:
    """The questions of this person: those on the paths that the answers before them leave, and the open ones.

    An answer to any other question has no effect.
    """
    law = law_on(day)
    still_open = _open(answers, law)
    last = max(answers.asked, default=-1)
    fronts: list[set[Node]] = [set() for _ in ORDER]  # by fact: the nodes that the answers so far lead to

    def lead_to(parts: Iterable[Any]) -> None:
        for part in parts:
            if isinstance(part, Node):
                fronts[part.index].add(part)

    lead_to(topic.diagram for topic in compiled(law))
    asked = []
    for fact, front in zip(ORDER[: last + 1], fronts, strict=False):
        value = answers.values[fact.index]
        for node in front:
            lead_to(node.branches if value is None else (node.branch(value),))
        known = fact.index in answers.asked and answers.may_be_asked(fact)
        if front and (known or fact in still_open):
            asked.append(fact)
    return asked + [fact for fact in still_open if fact.index > last]


def _open(answers: Answers, law: Law) -> list[Fact]:
    builder = DiagramBuilder()
    left = (indexes(builder.given(topic.diagram, answers.values)) for topic in compiled(law))
    still = frozenset[int]().union(*left) - answers.asked
    return [ORDER[index] for index in sorted(still) if answers.may_be_asked(ORDER[index])]
