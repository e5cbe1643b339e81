"""How often each open fact would be read, from a diagram: which one is worth finding out first."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from questionnaire.rules.law import Law

from .compiled import CompiledTopic, compiled
from .diagram import Node, nodes


class Reading(NamedTuple):
    """Of a part of a diagram: by fact, in which part of the cases the fact is on the path to a rule that
    reads it, each value of a fact counting as much as any other. From `ends` the readings of the parts above
    are made: in which part of the cases it ends in rules up to which these facts are read."""

    ends: Mapping[frozenset[int], float]
    facts: Mapping[int, float]


@cache
def readings_under(law: Law) -> Mapping[str, Mapping[Node, Reading]]:
    """Of each topic under a law, the readings of all parts of its diagram. Laws share many."""
    return {topic.topic: _readings(topic) for topic in compiled(law)}


def _readings(topic: CompiledTopic) -> Mapping[Node, Reading]:
    known = _known(tuple(topic.reads.items()))
    for node in sorted(nodes(topic.diagram), key=lambda node: -node.index):
        known[node] = reading(node, topic.reads, known)
    return known


@cache
def _known(reads: Hashable) -> dict[Node, Reading]:
    """The readings found so far where rules read these facts, under whichever law."""
    return {}


def reading(part: Any, reads: Mapping[str, frozenset[int]], known: Mapping[Node, Reading]) -> Reading:
    """The reading of a diagram, of which some parts may be known; `reads`: by rule, the facts that the rules
    up to it read."""
    new: dict[Node, Reading] = {}  # each part once, though many ways lead to it

    def of(part: Any) -> Reading:
        if not isinstance(part, Node):
            return Reading({reads[part.rule]: 1.0}, {})
        found = known.get(part) or new.get(part)
        if not found:
            found = new[part] = _joined(part, [of(branch) for branch in part.branches])
        return found

    return of(part)


def _joined(node: Node, below: Iterable[Reading]) -> Reading:
    """The reading of a node, from those of its branches."""
    ends: defaultdict[frozenset[int], float] = defaultdict(float)
    facts: defaultdict[int, float] = defaultdict(float)
    width, low = node.fact.last + 1, -1
    for high, branch in zip(node.upto, below, strict=True):
        weight, low = (high - low) / width, high
        for read, share in branch.ends.items():
            ends[read] += weight * share
        for index, share in branch.facts.items():
            facts[index] += weight * share
    facts[node.index] = sum(share for read, share in ends.items() if node.index in read)
    return Reading(dict(ends), dict(facts))
