"""The answers that suffice for a finding: of those given, a smallest set that settles its verdict."""

from collections.abc import Sequence

from questionnaire.rules.answers import Answers
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, UNCLEAR

from .compiled import CompiledTopic
from .diagram import indexes, walked
from .smallest import smallest


def sufficient(topic: CompiledTopic, rules: Sequence[str], answers: Answers) -> tuple[str, ...]:
    """The facts whose answers alone give a topic the verdict and the leaning that all answers give it.

    Many sets may suffice, and the one to name is the one that fits the sentence of the rule that decided: so
    what none of the deciding `rules` reads is left out first. After that the last questions go first: they
    are asked only for what the first ones leave open, and those say most about a person.
    """
    path, outcomes = walked(topic.diagram, answers.values)
    wanted = {(outcome.verdict, outcome.leaning) for outcome in outcomes}
    if len(wanted) > 1 or (UNCLEAR, None) in wanted:  # unclear either way has no leaning either
        wanted = {(UNCLEAR, leaning) for leaning in (None, APPLIES, DOES_NOT_APPLY)}
    read = frozenset().union(*(indexes(topic.conditions[rule]) for rule in rules))
    order = sorted(path, key=lambda index: (index in read, -index))
    return smallest(topic.verdicts, order, answers.values, wanted)
