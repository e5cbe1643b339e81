"""The decision table of a law period as text: canonical, short and readable; table_reader.py reads it back.

Each topic lists its outcomes, then its diagram from the top, one line a node: a number, the fact, and
where its values lead: to another number, or to the outcome that ends the search. Equal diagrams give equal
texts in every process, so a hash of the text names the rules.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from questionnaire.rules.engine.compiled import CompiledTopic, compiled
from questionnaire.rules.engine.diagram import Node, leaves
from questionnaire.rules.facts import Fact
from questionnaire.rules.law import Law
from questionnaire.rules.rule import CERTAINTIES, Outcome
from questionnaire.rules.topics import RANK


def table(topics: Iterable[CompiledTopic]) -> str:
    """The decision table of compiled topics as text."""
    return "\n".join("\n".join(_topic_lines(topic)) + "\n" for topic in topics)


@cache
def fingerprint(law: Law) -> str:
    """Twelve hexadecimal digits that name the rules of a period: another outcome for anyone gives others."""
    return hashlib.sha256(table(compiled(law)).encode()).hexdigest()[:12]


def in_words(fact: Fact, values: Iterable[int]) -> str:
    """The names of a fact's values, given by their indexes; ages as spans such as 18-29."""
    if fact.values:
        return ", ".join(fact.values[value] for value in sorted(values))
    spans: list[tuple[int, int]] = []
    for age in sorted(values):
        joined = spans and spans[-1][1] == age - 1
        spans[-1:] = [(spans[-1][0], age)] if joined else [*spans[-1:], (age, age)]
    return ", ".join(f"{low}-{high}" if low < high else str(low) for low, high in spans)


def targets(node: Node) -> list[tuple[frozenset[int], Any]]:
    """The branches of a node, each with all values (their indexes; ages) that lead to it."""
    led: defaultdict[Any, list[int]] = defaultdict(list)
    starts = (0, *(end + 1 for end in node.upto))
    for low, high, branch in zip(starts, node.upto, node.branches, strict=False):
        led[branch] += range(low, high + 1)
    return [(frozenset(values), branch) for branch, values in led.items()]


def numbered(diagram: Any) -> dict[Node, int]:
    """The nodes of a diagram with their numbers: by fact in the questionnaire's order, then as met first
    when the branches are followed in turn."""
    met: dict[Node, None] = {}

    def visit(part: Any) -> None:
        if isinstance(part, Node) and part not in met:
            met[part] = None
            for branch in part.branches:
                visit(branch)

    visit(diagram)
    return {node: number for number, node in enumerate(sorted(met, key=lambda node: node.index), 1)}


def outcomes(diagram: Any) -> list[Outcome]:
    """All that a diagram can end in, by rule in their order, the surest first."""
    return sorted(
        leaves(diagram), key=lambda o: (RANK[o.rule], CERTAINTIES.index(o.certainty), str(o.leaning))
    )


def _labels(diagram: Any) -> dict[Outcome, str]:
    """A short name for each outcome: its rule; with the certainty and any leaning where it has several."""
    ends = outcomes(diagram)
    several = {rule for rule, times in Counter(end.rule for end in ends).items() if times > 1}
    return {end: f"{end.rule} ({_details(end)})" if end.rule in several else end.rule for end in ends}


def _details(outcome: Outcome) -> str:
    return f"{outcome.certainty}, leaning {outcome.leaning}" if outcome.leaning else outcome.certainty


def _topic_lines(topic: CompiledTopic) -> Iterator[str]:
    labels = _labels(topic.diagram)
    numbers = numbered(topic.diagram)
    yield topic.topic
    for outcome, label in labels.items():
        yield f"{label}: {outcome.verdict}, {_details(outcome)}"
    for node, number in numbers.items():
        led = (
            f"{in_words(node.fact, values)} -> {numbers.get(branch) or labels[branch]}"
            for values, branch in targets(node)
        )
        yield f"{number} {node.fact.name}: {' | '.join(led)}"
