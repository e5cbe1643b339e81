"""The answers that suffice for a result: of those given, a smallest set that settles what a diagram ends in.

"Smallest" means that none of the set can be left out; another set may have fewer.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from questionnaire.rules.answers import NEEDING_ANOTHER
from questionnaire.rules.facts import FACTS, ORDER

from .diagram import DiagramBuilder, Node, nodes

NEEDING = [
    [fact.index for fact in NEEDING_ANOTHER if fact.needs and FACTS[fact.needs] is needed] for needed in ORDER
]


def smallest(
    diagram: Any, order: Sequence[int], values: Sequence[int | None], wanted: Collection[object]
) -> tuple[str, ...]:
    """The facts that stay when each answered one of `order` is left out in turn, unless the diagram could
    then end in something else than `wanted`. With a fact go those that need its answer."""
    kept: list[int | None] = [None] * len(ORDER)
    for index in order:
        kept[index] = values[index]
    for index in order:
        tried = kept.copy()
        for left_out in (index, *NEEDING[index]):
            tried[left_out] = None
        if _ends_only_in(wanted, diagram, tried):
            kept = tried
    return tuple([ORDER[index].name for index in sorted(order) if kept[index] is not None])


@cache
def settling(diagram: Any) -> Any:
    """For everybody who answered all that is asked on their way down a diagram, the facts that settle its
    result: a smallest set, from which the last questions are left out first. A diagram too."""
    bounds: defaultdict[int, set[int]] = defaultdict(set)
    for node in nodes(diagram):
        bounds[node.index].update(node.upto)
    builder = DiagramBuilder()
    values: list[int | None] = [None] * len(ORDER)

    def down(part: Any, path: tuple[int, ...]) -> Any:
        if not isinstance(part, Node):
            return smallest(diagram, path[::-1], values, (part,))
        upto, branches = sorted(bounds[part.index]), []
        for value in upto:
            values[part.index] = value
            branches.append(down(part.by_value[value], (*path, part.index)))
        values[part.index] = None
        return builder.node(part.index, upto, branches)

    return down(diagram, ())


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
