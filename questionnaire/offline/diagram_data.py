"""The rules as data for the offline file: the decision diagrams of the decree's day and of every period from
the day the law was last checked, each part of them once; and the changes that come by themselves.

It decides nothing: it only writes down what the rules say. No words for people.
"""

import itertools
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from questionnaire import rules
from questionnaire.journey.journey import TYPICAL_ANSWERS
from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.engine.diagram import Node, leaves, nodes
from questionnaire.rules.engine.future_changes import CHANGED_BY, age_limits
from questionnaire.rules.rule import CERTAINTIES, LOW

from .change_data import cases

DECREE = rules.law_on(rules.DECREE.day)
CHECKED = rules.law_on(rules.LAST_CHECKED)
LAWS = (DECREE, *(law for law in rules.PERIODS if law.start >= CHECKED.start))


def law_data() -> dict[str, Any]:
    """All that the runtime knows of the law. Raises ValueError where that is not all.

    Of `periods`: `topics` has the roots of diagrams, `age_limits` the ages at which a verdict can change;
    `cites` says where rules keep the sources that count then; `conditions` has numbers in the list of that
    name: there each rule of a topic that fits anyone, with its own condition, from the last check on. Of
    `outcomes`: `reads` has a 1 for each fact that was read before. Of `nodes`: the index of a fact; where its
    values lead (0 and 1: to the end of a condition, that does not fit or does; after them the number of an
    outcome, then of a node); for how many values each, one unless said.
    """
    for before, law in itertools.pairwise(LAWS[1:]):
        if law.start in {change.day for change in rules.CHANGES} and _diagrams(before) != _diagrams(law):
            raise ValueError("the runtime knows no change of the law to come, only changes of the year")
    parts = _Parts(topic for law in LAWS for topic in rules.compiled(law))
    return {
        "periods": [
            {
                "start": law.start.isoformat(),
                "fingerprint": rules.fingerprint(law),
                "cites": "then" if law is DECREE else "now",
                "topics": {topic.topic: parts.number(topic.diagram, topic) for topic in rules.compiled(law)},
                "conditions": {
                    topic.topic: parts.conditions_of(topic)
                    for topic in rules.compiled(law)
                    if law is not DECREE
                },
                "age_limits": {topic.topic: age_limits(topic.topic, law) for topic in rules.compiled(law)},
            }
            for law in LAWS
        ],
        **parts.data(),
        "situations": [case for kind in CHANGED_BY for case in cases(kind)],
        "low": CERTAINTIES.index(LOW),
        "typical_answers": TYPICAL_ANSWERS,
        "last_checked": rules.LAST_CHECKED.isoformat(),
        "old_after": (rules.LAST_CHECKED + timedelta(days=365)).isoformat(),
    }


def _diagrams(law: rules.Law) -> list[Any]:
    return [topic.diagram for topic in rules.compiled(law)]


def asked_under(law: rules.Law) -> set[str]:
    """The facts that still decide something under a law."""
    return {node.fact.name for topic in rules.compiled(law) for node in nodes(topic.diagram)}


class _Parts:
    """The parts of diagrams, each after those that it leads to; first False and True, and all outcomes."""

    def __init__(self, topics: Iterable[CompiledTopic]) -> None:
        self.rules = deciding_rules()
        self.outcomes: dict[Any, int] = {}
        for topic in topics:
            for outcome in sorted(leaves(topic.diagram), key=str):
                self.outcomes.setdefault(self._outcome(outcome, topic), 2 + len(self.outcomes))
        self.nodes: dict[Any, int] = {}
        self.conditions: dict[Any, int] = {}

    def _outcome(self, outcome: rules.Outcome, topic: CompiledTopic) -> Any:
        reads = (int(fact.index in topic.reads[outcome.rule]) for fact in rules.ORDER)
        return self.rules.index(outcome.rule), outcome, tuple(reads)

    def number(self, part: Any, topic: CompiledTopic) -> int:
        """The number of a part; a node is added if it is new."""
        if isinstance(part, bool):
            return int(part)
        if not isinstance(part, Node):
            return self.outcomes[self._outcome(part, topic)]
        to = tuple(self.number(branch, topic) for branch in part.branches)
        widths = tuple(end - start for start, end in zip((-1, *part.upto), part.upto, strict=False))
        return self.nodes.setdefault((part.index, to, widths), 2 + len(self.outcomes) + len(self.nodes))

    def conditions_of(self, topic: CompiledTopic) -> int:
        """The number of the list of a topic's conditions. Raises ValueError for a rule that has no number."""
        conditions = [(rule, part) for rule, part in topic.conditions.items() if part is not False]
        numbers = tuple((self.rules.index(rule), self.number(part, topic)) for rule, part in conditions)
        return self.conditions.setdefault(numbers, len(self.conditions))

    def data(self) -> dict[str, Any]:
        """All lists."""
        return {
            "conditions": list(self.conditions),
            "outcomes": [
                {
                    "rule": rule,
                    "verdict": outcome.verdict,
                    "certainty": CERTAINTIES.index(outcome.certainty),
                    "reads": reads,
                    "leaning": outcome.leaning,
                }
                for rule, outcome, reads in self.outcomes
            ],
            "nodes": [
                (index, to, widths) if sum(widths) > len(to) else (index, to)
                for index, to, widths in self.nodes
            ],
        }


def deciding_rules(*laws: rules.Law) -> list[str]:
    """The rules that can decide under any of the laws; under all of the file, without one."""
    topics = [(topic, law) for law in laws or LAWS for topic in rules.compiled(law)]
    known = {row.rule for topic, law in topics for row in rules.rows(topic, law)}
    return [rule for rule in rules.RULES if rule in known]
