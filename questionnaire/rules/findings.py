"""From answers and a date to findings: verdicts, reasons, and what is missing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .answers import Answers
from .diagram import Forest, Node, leaves, nodes
from .facts import FACTS, ORDER
from .grown import RULES, Grown, grown
from .law import Law, law_on
from .reports import beside
from .sources import citable
from .topic import CERTAINTIES, DEPENDS, LOW, UNCLEAR, VERDICTS, Certainty, Leaning, Outcome, Verdict

_RANK = {rule_id: place for place, rule_id in enumerate(RULES)}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What a topic comes to for the answers given. `depends_on` and the next two: for `depends` only."""

    topic: str
    verdict: Verdict
    leaning: Leaning
    depends_on: tuple[str, ...] = ()
    possible: tuple[Verdict, ...] = ()
    ask_first: str | None = None
    rules: tuple[str, ...]
    certainty: Certainty
    because: tuple[str, ...]
    sources: tuple[str, ...]
    reports: tuple[str, ...]


def findings(answers: Answers, day: date) -> tuple[Finding, ...]:
    """A finding for each topic, in the order of the law sheet. Raises ValueError before the decree."""
    law = law_on(day)
    return tuple(finding(topic, answers, law) for topic in grown(law))


def ask_first(findings: Iterable[Finding]) -> str | None:
    """The one fact most worth finding out: the first of most topics, ties by the questionnaire's order."""
    named = [found.ask_first for found in findings if found.ask_first]
    return max(named, key=lambda name: (named.count(name), -FACTS[name].place), default=None)


def moved(then: Finding, now: Finding) -> bool:
    """Whether a topic came to something else on another day, where the answers suffice on both."""
    if DEPENDS in (then.verdict, now.verdict):
        return False
    if (then.verdict, then.leaning) != (now.verdict, now.leaning):
        return True
    return then.rules != now.rules and len(then.rules) == len(now.rules) == 1


def finding(topic: Grown, answers: Answers, law: Law) -> Finding:
    """What one topic, grown under a law, comes to."""
    part = topic.diagram
    way = []
    while isinstance(part, Node):
        value = answers.values[part.place]
        if value is None:
            return _open_finding(topic, answers, law)
        way.append(part.place)
        part = part.branch(value)
    return _settled(topic, {part}, set(way), answers, law)


def _open_finding(topic: Grown, answers: Answers, law: Law) -> Finding:
    way = _answered_on_the_way(topic.diagram, answers)
    left = Forest().given(topic.diagram, answers.values)
    outcomes = leaves(left)
    settled = _settled(topic, outcomes, way, answers, law)
    if settled.verdict != DEPENDS:
        return settled
    possible = {outcome.verdict for outcome in outcomes}
    shares = _shares(left, topic.reads)
    return replace(
        settled,
        depends_on=_names({node.place for node in nodes(left)}),
        possible=tuple(verdict for verdict in VERDICTS if verdict in possible),
        ask_first=ORDER[max(shares, key=lambda place: (round(shares[place], 9), -place))].name,
    )


def _settled(topic: Grown, outcomes: set[Outcome], way: set[int], answers: Answers, law: Law) -> Finding:
    verdicts = {outcome.verdict for outcome in outcomes}
    leanings = {outcome.leaning for outcome in outcomes}
    rules = tuple(sorted({outcome.rule for outcome in outcomes}, key=_RANK.__getitem__))
    verdict = verdicts.pop() if len(verdicts) == 1 else DEPENDS
    leaning = leanings.pop() if len(leanings) == 1 and verdict == UNCLEAR else None
    certainty = max((outcome.certainty for outcome in outcomes), key=CERTAINTIES.index)
    read = frozenset[int]().union(*(topic.reads[rule] for rule in rules))
    return Finding(
        topic=topic.topic,
        verdict=verdict,
        leaning=leaning,
        rules=rules,
        certainty=LOW if verdict == UNCLEAR and leaning is None else certainty,
        because=_names(way & read),
        sources=citable(tuple(id for rule in rules for id in RULES[rule].sources), law),
        reports=beside(rules, answers.value("citizenship")),
    )


def _names(places: set[int]) -> tuple[str, ...]:
    return tuple(ORDER[place].name for place in sorted(places))


def _answered_on_the_way(diagram: Any, answers: Answers) -> set[int]:
    way = set()
    waiting, seen = [diagram], set()
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Node) or part in seen:
            continue
        seen.add(part)
        value = answers.values[part.place]
        if value is None:
            waiting.extend(part.branches)
        else:
            way.add(part.place)
            waiting.append(part.branch(value))
    return way


def _shares(left: Any, reads: Mapping[str, frozenset[int]]) -> dict[int, float]:
    """For each fact left, the share of worlds where it is on the way to a rule that reads it; each value
    of a fact counts as much as any other."""
    ends: dict[Any, dict[str, float]] = {}

    def end(part: Any) -> dict[str, float]:
        """The share of worlds below a part that end in each rule."""
        if not isinstance(part, Node):
            return {part.rule: 1.0}
        if part not in ends:
            total: defaultdict[str, float] = defaultdict(float)
            for weight, branch in _weighted(part):
                for rule, share in end(branch).items():
                    total[rule] += weight * share
            ends[part] = total
        return ends[part]

    reached: defaultdict[Any, float] = defaultdict(float, {left: 1.0})
    shares: defaultdict[int, float] = defaultdict(float)
    for node in sorted(nodes(left), key=lambda node: node.place):
        for rule, share in end(node).items():
            if node.place in reads[rule]:
                shares[node.place] += reached[node] * share
        for weight, branch in _weighted(node):
            reached[branch] += reached[node] * weight
    return shares


def _weighted(node: Node) -> list[tuple[float, Any]]:
    starts = (-1, *node.upto[:-1])
    width = node.fact.last + 1
    return [
        ((high - low) / width, branch)
        for low, high, branch in zip(starts, node.upto, node.branches, strict=True)
    ]
