"""How often each open fact would be read, from a diagram: which one is worth finding out first."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from .diagram import Node, nodes


def reading_frequency(left: Any, reads: Mapping[str, frozenset[int]]) -> dict[int, float]:
    """For each fact left, the part of the remaining cases in which it is on the path to a rule that reads it;
    each value of a fact counts as much as any other."""
    ends: dict[Any, dict[str, float]] = {}

    def end(part: Any) -> dict[str, float]:
        """The part of the cases below here that end in each rule."""
        if not isinstance(part, Node):
            return {part.rule: 1.0}
        if part not in ends:
            total: defaultdict[str, float] = defaultdict(float)
            for weight, branch in _weighted(part):
                for rule, fraction in end(branch).items():
                    total[rule] += weight * fraction
            ends[part] = total
        return ends[part]

    reached: defaultdict[Any, float] = defaultdict(float, {left: 1.0})
    frequency: defaultdict[int, float] = defaultdict(float)
    for node in sorted(nodes(left), key=lambda node: node.index):
        for rule, fraction in end(node).items():
            if node.index in reads[rule]:
                frequency[node.index] += reached[node] * fraction
        for weight, branch in _weighted(node):
            reached[branch] += reached[node] * weight
    return frequency


def _weighted(node: Node) -> list[tuple[float, Any]]:
    starts = (-1, *node.upto[:-1])
    width = node.fact.last + 1
    return [
        ((high - low) / width, branch)
        for low, high, branch in zip(starts, node.upto, node.branches, strict=True)
    ]
