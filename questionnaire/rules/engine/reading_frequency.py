"""How often each open fact would be read, from a diagram: which one is worth finding out first."""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from typing import Any, NamedTuple

from .diagram import Node, nodes

Reads = Mapping[str, frozenset[int]]


class Reading(NamedTuple):
    """Of a part of a diagram: in which part of the cases it ends in rules that have read these facts; and by
    fact, in which part of them the fact is on the path to a rule that reads it. Each value of a fact counts
    as much as any other."""

    ends: Mapping[frozenset[int], float]
    facts: Mapping[int, float]


def readings(diagram: Any, reads: Reads, shared: dict[Hashable, Reading]) -> dict[Node, Reading]:
    """The readings of all parts of a diagram; `reads`: by rule, the facts that the rules up to it read;
    `shared`: those made before, which serve again where they are the same."""
    known: dict[Node, Reading] = {}
    for node in sorted(nodes(diagram), key=lambda node: -node.index):
        one = reading(node, reads, known)
        known[node] = shared.setdefault((*one.ends.items(), *one.facts.items()), one)
    return known


def reading(part: Any, reads: Reads, known: Mapping[Node, Reading]) -> Reading:
    """The reading of a diagram, of which some parts may be known."""
    if not isinstance(part, Node):
        return Reading({reads[part.rule]: 1.0}, {})
    if part in known:
        return known[part]
    ends: defaultdict[frozenset[int], float] = defaultdict(float)
    facts: defaultdict[int, float] = defaultdict(float)
    width, low = part.fact.last + 1, -1
    for high, branch in zip(part.upto, part.branches, strict=True):
        weight, low = (high - low) / width, high
        below = reading(branch, reads, known)
        for read, share in below.ends.items():
            ends[read] += weight * share
        for index, share in below.facts.items():
            facts[index] += weight * share
    facts[part.index] = sum(share for read, share in ends.items() if part.index in read)
    return Reading(dict(ends), dict(facts))
