"""From answers and a date to findings: verdicts, reasons, what is missing, and what to ask next.

Works on the diagrams, grown once for a period of the law and kept; nothing in an answer makes one grow.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from . import contract, draft, loss_of_citizenship, mobilisation, notification, residence_condition
from .diagram import Forest, Node, leaves, nodes
from .facts import FACTS, ORDER, UNANSWERED, Fact
from .law import PERIODS, Law, law_on
from .reports import beside
from .sources import citable
from .topic import (
    CERTAINTIES,
    DEPENDS,
    LOW,
    UNCLEAR,
    VERDICTS,
    Certainty,
    Leaning,
    Outcome,
    Topic,
    Verdict,
)

TOPICS = (
    draft.topic,
    contract.topic,
    mobilisation.topic,
    residence_condition.topic,
    loss_of_citizenship.topic,
    notification.topic,
)
RULES = {rule.id: rule for topic in TOPICS for rule in topic.rules}
_RANK = {rule_id: place for place, rule_id in enumerate(RULES)}


class Grown(NamedTuple):
    """The diagram of a topic under a law, and the places of the facts read up to each rule."""

    topic: str
    diagram: Any
    reads: Mapping[str, frozenset[int]]


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


class Answers:
    """A person's answers, checked: `values` by place in the questionnaire, `asked` the places answered at all."""

    def __init__(self, given: Mapping[str, object]) -> None:
        """Takes facts and values of the law sheet, `unknown` or `withheld`. Raises ValueError, naming the
        fact and what is allowed."""
        self.values: list[int | None] = [None] * len(ORDER)
        self.asked: set[int] = set()
        for name, value in given.items():
            if name not in FACTS:
                raise ValueError(f"{name}: no such fact; allowed are {', '.join(FACTS)}")
            fact = FACTS[name]
            self.asked.add(fact.place)
            if value not in UNANSWERED:
                self.values[fact.place] = fact.value_index(value)
        for fact in ORDER:
            if not self.may_be_asked(fact):
                self.values[fact.place] = None

    def may_be_asked(self, fact: Fact) -> bool:
        """Whether the answer that a question supposes was given (where it supposes one)."""
        return fact.needs is None or self.values[FACTS[fact.needs].place] is not None

    def value(self, name: str) -> str | None:
        """The value of a fact that has named values, None where unanswered."""
        fact = FACTS[name]
        index = self.values[fact.place]
        return None if index is None else fact.values[index]


def grow_topic(topic: Topic, law: Law) -> Grown:
    """The diagram of a topic: its rules, grown one by one, the last first, and joined."""
    forest = Forest()
    diagram: Any = None
    tests = {}
    for rule in reversed(topic.rules):
        tests[rule.id] = forest.grow(lambda person, rule=rule: rule.fits(person, law))
        outcome = forest.grow(lambda person, rule=rule: rule.outcome(person, law))
        diagram = forest.choose(tests[rule.id], outcome, diagram)
    read: frozenset[int] = frozenset()
    reads = {}
    for rule in topic.rules:
        read |= {node.place for node in nodes(tests[rule.id])}
        reads[rule.id] = read
    return Grown(topic.name, diagram, reads)


@cache
def grown(law: Law) -> tuple[Grown, ...]:
    """The diagrams of all topics under a law."""
    return tuple(grow_topic(topic, law) for topic in TOPICS)


def grow_all() -> None:
    """Grow every period, so that no later call has to."""
    for law in PERIODS:
        grown(law)


def findings(answers: Answers, day: date) -> tuple[Finding, ...]:
    """A finding for each topic, in the order of the law sheet. Raises ValueError before the decree."""
    law = law_on(day)
    return tuple(_finding(topic, answers, law) for topic in grown(law))


def next_question(answers: Answers, day: date) -> Fact | None:
    """The first fact, in the questionnaire's order, that could still change a finding and was not asked."""
    return next(iter(_open(answers, law_on(day))), None)


def questions(answers: Answers, day: date) -> list[Fact]:
    """The questions of this person: those on the way of the answers before them, and the first open ones.

    An answer to any other question says nothing.
    """
    law = law_on(day)
    still_open = set(_open(answers, law))
    fronts = [{topic.diagram} for topic in grown(law)]
    asked = []
    for fact in ORDER:
        stands = False
        for front in fronts:
            here = {node for node in front if isinstance(node, Node) and node.place == fact.place}
            value = answers.values[fact.place]
            for node in here:
                front.update(node.branches if value is None else (node.branch(value),))
            front -= here
            stands = stands or bool(here)
        known = fact.place in answers.asked and answers.may_be_asked(fact)
        if stands and (known or fact in still_open):
            asked.append(fact)
    return asked


def _open(answers: Answers, law: Law) -> list[Fact]:
    forest = Forest()
    places = {
        node.place for topic in grown(law) for node in nodes(forest.given(topic.diagram, answers.values))
    }
    return [ORDER[place] for place in sorted(places - answers.asked) if answers.may_be_asked(ORDER[place])]


def _finding(topic: Grown, answers: Answers, law: Law) -> Finding:
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
        ask_first=ORDER[max(shares, key=lambda place: (shares[place], -place))].name,
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


def _shares(left: Any, reads: Mapping[str, frozenset[int]]) -> Counter[int]:
    """For each fact left, the share of worlds in which it is on the way to a rule that reads it, each value counted once."""
    ends: dict[Any, Counter[str]] = {}

    def end(part: Any) -> Counter[str]:
        """The share of worlds below a part that end in each rule."""
        if part not in ends:
            ends[part] = total = Counter()
            if isinstance(part, Node):
                for weight, branch in _weighted(part):
                    for rule, share in end(branch).items():
                        total[rule] += weight * share
            else:
                total[part.rule] = 1
        return ends[part]

    reached: Counter[Any] = Counter({left: 1})
    shares: Counter[int] = Counter()
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
