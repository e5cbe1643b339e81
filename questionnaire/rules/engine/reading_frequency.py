"""How often each open fact would be read, from a diagram: which one is worth finding out first."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from .diagram import Node, nodes


def reading_frequency(left: Any, reads: Mapping[str, frozenset[int]]) -> dict[int, float]:
    """For each fact left, the part of the remaining cases in which it is on the path to a rule that reads it;
    each value of a fact counts as much as any other."""
    order = sorted(nodes(left), key=lambda node: node.index)
    weighted = {node: _weighted(node) for node in order}
    ends: dict[Any, dict[str, float]] = {}  # by node: the part of the cases below it that end in each rule
    for node in reversed(order):
        total: defaultdict[str, float] = defaultdict(float)
        for weight, branch in weighted[node]:
            if isinstance(branch, Node):
                for rule, fraction in ends[branch].items():
                    total[rule] += weight * fraction
            else:
                total[branch.rule] += weight
        ends[node] = total
    reached: defaultdict[Any, float] = defaultdict(float, {left: 1.0})
    frequency: defaultdict[int, float] = defaultdict(float)
    for node in order:
        share = reached[node]
        for rule, fraction in ends[node].items():
            if node.index in reads[rule]:
                frequency[node.index] += share * fraction
        for weight, branch in weighted[node]:
            reached[branch] += share * weight
    return frequency


def _weighted(node: Node) -> list[tuple[float, Any]]:
    """The branches of a node, each with the part of the values that lead there."""
    width, low, weighted = node.fact.last + 1, -1, []
    for high, branch in zip(node.upto, node.branches, strict=True):
        weighted.append(((high - low) / width, branch))
        low = high
    return weighted
