"""Compiles functions of a person into reduced ordered decision diagrams, and joins them by if-then-else.

The function is called with a partially known person. Where it reads a fact that is not known, each value is
tried in turn (an age splits where a comparison needs it), so that every possible person is covered. Ordered:
facts follow the questionnaire on every path. Reduced: equal parts are one object, and a fact whose branches
are all the same is left out. So a fact is in a diagram exactly if some answer to it could still matter.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, cast

from questionnaire.rules.facts import FACTS, ORDER, Fact, Person

Known = dict[str, tuple[int, int]]


class Node:
    """A fact and where its values lead: `branches[i]` for values up to and including `upto[i]`. `indexes`:
    those of all facts here or further down."""

    __slots__ = ("branches", "by_value", "index", "indexes", "upto")

    def __init__(
        self, index: int, upto: tuple[int, ...], branches: tuple[Any, ...], indexes: frozenset[int]
    ) -> None:
        self.index = index
        self.upto = upto
        self.branches = branches
        self.indexes = indexes
        starts = (-1, *upto)
        self.by_value = [b for i, b in enumerate(branches) for _ in range(upto[i] - starts[i])]

    @property
    def fact(self) -> Fact:
        """The fact that decides here."""
        return ORDER[self.index]

    def branch(self, value: int) -> Any:
        """The diagram that remains once the fact has this value (its index; an age: itself)."""
        return self.by_value[value]


class _NeedsFact(Exception):
    """A fact was read that the walk has not yet decided."""

    def __init__(self, fact: Fact, upto: tuple[int, ...]) -> None:
        self.fact = fact
        self.upto = upto


class _Age:
    """An age known to lie between two bounds; a comparison that they straddle is undecided."""

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def __ge__(self, limit: int) -> bool:
        if self.low < limit <= self.high:
            raise _NeedsFact(FACTS["age"], (limit - 1, self.high))
        return self.low >= limit

    def __lt__(self, limit: int) -> bool:
        return not self >= limit

    def __gt__(self, limit: int) -> bool:
        return self >= limit + 1

    def __le__(self, limit: int) -> bool:
        return not self > limit

    def __eq__(self, limit: object) -> bool:
        return isinstance(limit, int) and self >= limit and self <= limit

    __hash__ = None  # type: ignore[assignment]  # an interval is no key


class _PartialPerson:
    """A person of whom only some facts are known, as bounds on the index of the value."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def __getattr__(self, name: str) -> object:
        fact = FACTS[name]
        low, high = self._known.get(name, (0, fact.last))
        if not fact.values:
            return _Age(low, high)
        if low < high:
            raise _NeedsFact(fact, tuple(range(low, high + 1)))
        return fact.values[low]


class DiagramBuilder:
    """Makes diagrams in which equal parts are the same object."""

    def __init__(self) -> None:
        self._nodes: dict[tuple[Any, ...], Node] = {}
        self._sets: dict[frozenset[int], frozenset[int]] = {}
        self._chosen: dict[tuple[Any, Any, Any], Any] = {}

    def node(self, index: int, upto: Sequence[int], branches: Sequence[Any]) -> Any:
        """The diagram that decides by a fact; just the branch, where all branches are the same."""
        last = len(branches) - 1
        kept = [i for i in range(last + 1) if i == last or branches[i] != branches[i + 1]]
        if len(kept) == 1:
            return branches[0]
        key = (index, tuple(upto[i] for i in kept), tuple(branches[i] for i in kept))
        if key not in self._nodes:
            below = frozenset((index,)).union(*map(indexes, branches))
            self._nodes[key] = Node(*key, self.only(below))
        return self._nodes[key]

    def only(self, indexes: frozenset[int]) -> frozenset[int]:
        """One object for all equal sets, which most nodes have in common."""
        return self._sets.setdefault(indexes, indexes)

    def choose(self, test: Any, yes: Any, no: Any) -> Any:
        """If-then-else: the diagram that goes on with `yes` where `test` ends in True, else with `no`."""
        if test is True or yes == no:
            return yes
        if test is False:
            return no
        key = (test, yes, no)
        if key not in self._chosen:
            nodes = [part for part in key if isinstance(part, Node)]
            index = min(node.index for node in nodes)
            upto = sorted({end for node in nodes if node.index == index for end in node.upto})
            branches = [self.choose(*(_given(part, index, value) for part in key)) for value in upto]
            self._chosen[key] = self.node(index, upto, branches)
        return self._chosen[key]

    def compile(self, ask: Callable[[Person], Hashable], known: Known | None = None) -> Any:
        """The diagram of a function of a person: a node for each fact read, the results as leaves."""
        known = known or {}
        try:
            return ask(cast(Person, _PartialPerson(known)))
        except _NeedsFact as needed:
            fact, upto = needed.fact, needed.upto
        low = known.get(fact.name, (0, 0))[0]
        result: Any = None
        for i in reversed(range(len(upto))):
            start = upto[i - 1] + 1 if i else low
            compiled = self.compile(ask, {**known, fact.name: (start, upto[i])})
            below = self.node(fact.index, (upto[i], fact.last), (True, False))
            result = compiled if result is None else self.choose(below, compiled, result)
        return result


def _given(diagram: Any, index: int, value: int) -> Any:
    """A diagram once the fact of an index has a value, where that fact is at its top."""
    at_top = isinstance(diagram, Node) and diagram.index == index
    return diagram.branch(value) if at_top else diagram


def indexes(diagram: Any) -> frozenset[int]:
    """The indexes of all facts in a diagram."""
    return diagram.indexes if isinstance(diagram, Node) else frozenset()


def nodes(diagram: Any) -> Iterator[Node]:
    """Every node of a diagram once, from the top."""
    seen: set[Node] = set()
    waiting = [diagram]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Node) and part not in seen:
            seen.add(part)
            yield part
            waiting.extend(part.branches)


def descended(diagram: Any, answers: Sequence[int | None]) -> tuple[list[int], Any]:
    """The indexes of the answered facts on the way down to the first open one, and the diagram there; where
    all that matters is answered, the result."""
    path, part = [], diagram
    while isinstance(part, Node) and (value := answers[part.index]) is not None:
        path.append(part.index)
        part = part.by_value[value]
    return path, part


def walked(diagram: Any, answers: Sequence[int | None]) -> tuple[list[int], set[Any]]:
    """The indexes of the facts on the paths that answers leave, answered or not, in their order, and every
    result at their ends."""
    straight, part = descended(diagram, answers)
    if not isinstance(part, Node):
        return straight, {part}
    facts = set(straight)
    ends: set[Any] = set()
    waiting, seen = [part], {part}
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Node):
            ends.add(part)
            continue
        facts.add(part.index)
        value = answers[part.index]
        for branch in part.branches if value is None else (part.by_value[value],):
            if branch not in seen:
                seen.add(branch)
                waiting.append(branch)
    return sorted(facts), ends


def leaves(diagram: Any) -> set[Any]:
    """Every result that a diagram can end in."""
    if not isinstance(diagram, Node):
        return {diagram}
    return {branch for node in nodes(diagram) for branch in node.branches if not isinstance(branch, Node)}
