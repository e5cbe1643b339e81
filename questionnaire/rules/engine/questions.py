"""Which question to ask next, and which questions are a person's: both follow from the diagrams alone."""

from datetime import date

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import ORDER, Fact
from questionnaire.rules.law import Law, law_on

from .compiled import compiled
from .diagram import Node, descended, indexes
from .restricted import restricted


def next_question(answers: Answers, day: date) -> Fact | None:
    """The first fact, in the questionnaire's order, that could still change a finding and was not asked."""
    return next(iter(_open(answers, law_on(day))), None)


def questions(answers: Answers, day: date) -> list[Fact]:
    """The questions of this person: those that count, and the open ones."""
    law = law_on(day)
    return sorted({*_counting(answers, law), *_open(answers, law)}, key=lambda fact: fact.index)


def counting(answers: Answers, day: date) -> list[Fact]:
    """The questions asked that lie on the paths which the answers before them leave. An answer to any other
    has no effect."""
    return sorted(_counting(answers, law_on(day)), key=lambda fact: fact.index)


def _counting(answers: Answers, law: Law) -> set[Fact]:
    last = max(answers.asked, default=-1)
    found: set[int] = set()
    for topic in compiled(law):
        path, part = descended(topic.diagram, answers.values)
        found.update(path)
        waiting, seen = [part], {part}
        while waiting:  # where a question was asked and not answered, every way down counts
            part = waiting.pop()
            if isinstance(part, Node) and part.index <= last:
                found.add(part.index)
                value = answers.values[part.index]
                below = {*part.branches} if value is None else {part.by_value[value]}
                waiting.extend(below - seen)
                seen |= below
    return {ORDER[index] for index in found & answers.asked if answers.may_be_asked(ORDER[index])}


def _open(answers: Answers, law: Law) -> list[Fact]:
    left = (indexes(restricted(topic.diagram, answers.values)) for topic in compiled(law))
    still = frozenset[int]().union(*left) - answers.asked
    return [ORDER[index] for index in sorted(still) if answers.may_be_asked(ORDER[index])]
