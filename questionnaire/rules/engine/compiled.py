"""The compiled diagrams of all topics: one set a law period, made once and kept.

Nothing in an answer makes another. A rule asks a law little, so most periods share most diagrams: what was
compiled under one law serves every law that answers the same.
"""

from collections.abc import Callable, Hashable, Mapping
from functools import cache
from typing import Any, NamedTuple, cast

from questionnaire.rules.facts import Person
from questionnaire.rules.law import PERIODS, Change, Law
from questionnaire.rules.rule import Topic
from questionnaire.rules.topics import TOPICS

from .diagram import DiagramBuilder, Node, indexes

Function = Callable[[Person, Law], Hashable]


class CompiledTopic(NamedTuple):
    """The diagram of a topic under a law; and what is left of it where only the verdict and leaning count.
    By the ids of its rules, in their order: the condition of each, as a diagram that ends in True or False,
    and the indexes of all facts that the rules up to it read."""

    topic: str
    diagram: Any
    verdicts: Any
    conditions: Mapping[str, Any]
    reads: Mapping[str, frozenset[int]]


class _ObservedLaw:
    """A law that remembers what it was asked, and what it answered."""

    def __init__(self, law: Law) -> None:
        self._law = law
        self.changes: dict[Change, bool] = {}
        self.values: dict[str, object] = {}

    def has(self, change: Change) -> bool:
        self.changes[change] = self._law.has(change)
        return self.changes[change]

    def __getattr__(self, name: str) -> object:
        self.values[name] = getattr(self._law, name)
        return self.values[name]

    def agrees_with(self, law: Law) -> bool:
        """Whether another law answers the same."""
        return all(law.has(change) is had for change, had in self.changes.items()) and all(
            getattr(law, name) == value for name, value in self.values.items()
        )


class Compiler:
    """Compiles topics, and shares what is equal between laws: diagrams, and parts of them."""

    def __init__(self) -> None:
        self._builder = DiagramBuilder()
        self._compiled: dict[Hashable, list[tuple[_ObservedLaw, Any]]] = {}
        self._verdicts: dict[Node, Any] = {}

    def topic(self, topic: Topic, law: Law) -> CompiledTopic:
        """Each rule compiled alone, then joined by if-then-else from the last one up."""
        conditions = {rule.id: self._function(rule.fits, rule.fits, law) for rule in topic.rules}
        diagram: Any = None
        for rule in reversed(topic.rules):
            outcome = self._function(rule, rule.outcome, law)
            diagram = self._builder.choose(conditions[rule.id], outcome, diagram)
        read: frozenset[int] = frozenset()
        reads = {
            id: (read := self._builder.only(read | indexes(condition)))
            for id, condition in conditions.items()
        }
        return CompiledTopic(topic.name, diagram, self._verdicts_of(diagram), conditions, reads)

    def forget(self) -> None:
        """Forget what was shared: later diagrams share nothing with earlier ones."""
        self._builder = DiagramBuilder()
        self._compiled.clear()
        self._verdicts.clear()

    def _verdicts_of(self, part: Any) -> Any:
        if not isinstance(part, Node):
            return part.verdict, part.leaning
        if part not in self._verdicts:
            branches = [self._verdicts_of(branch) for branch in part.branches]
            self._verdicts[part] = self._builder.node(part.index, part.upto, branches)
        return self._verdicts[part]

    def _function(self, key: Hashable, function: Function, law: Law) -> Any:
        known = self._compiled.setdefault(key, [])
        for observed, diagram in known:
            if observed.agrees_with(law):
                return diagram
        observed = _ObservedLaw(law)
        diagram = self._builder.compile(lambda person: function(person, cast(Law, observed)))
        known.append((observed, diagram))
        return diagram


_COMPILER = Compiler()


def compile_topic(topic: Topic, law: Law) -> CompiledTopic:
    """The diagram of a topic under a law, sharing nothing with others."""
    return Compiler().topic(topic, law)


@cache
def compiled(law: Law) -> tuple[CompiledTopic, ...]:
    """The diagrams of all topics under a law."""
    return tuple(_COMPILER.topic(topic, law) for topic in TOPICS)


def compile_all() -> None:
    """Compile every period, so that no later call has to; half of what that took is then of no use."""
    for law in PERIODS:
        compiled(law)
    _COMPILER.forget()
