"""The answers that suffice: of those given, a smallest set that settles what a diagram ends in.

"Smallest" means that none of the set can be left out; another set may have fewer.
"""

from collections.abc import Collection, Sequence
from typing import Any

from questionnaire.rules.answers import NEEDING_ANOTHER, Answers
from questionnaire.rules.facts import FACTS, ORDER
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, UNCLEAR

from .compiled import CompiledTopic
from .diagram import Node, indexes, walked

NEEDING = [
    [fact.index for fact in NEEDING_ANOTHER if fact.needs and FACTS[fact.needs] is needed] for needed in ORDER
]


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
    return smallest(topic.verdicts, order, answers, wanted)


def smallest(
    diagram: Any, order: Sequence[int], answers: Answers, wanted: Collection[object]
) -> tuple[str, ...]:
    """The facts that stay when each answered one of `order` is left out in turn, unless the diagram could
    then end in something else than `wanted`. With a fact go those that need its answer."""
    kept: list[int | None] = [None] * len(ORDER)
    for index in order:
        kept[index] = answers.values[index]
    for index in order:
        tried = kept.copy()
        for left_out in (index, *NEEDING[index]):
            tried[left_out] = None
        if _ends_only_in(wanted, diagram, tried):
            kept = tried
    return tuple([ORDER[index].name for index in sorted(order) if kept[index] is not None])


def _ends_only_in(wanted: Collection[object], diagram: Any, values: Sequence[int | None]) -> bool:
    waiting = [diagram]
    seen = set()
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Node):
            if part not in wanted:
                return False
            continue
        value = values[part.index]
        if value is not None:
            waiting.append(part.by_value[value])
        elif part not in seen:
            seen.add(part)
            waiting.extend(part.branches)
    return True
