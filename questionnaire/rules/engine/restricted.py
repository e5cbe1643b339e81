"""What is left of a diagram once some facts are answered: reduced again, so that only facts are in it which
could still matter."""

from collections.abc import Callable, Sequence
from typing import Any

from .diagram import Node, descended, indexes


def restricted(diagram: Any, answers: Sequence[int | None]) -> Any:
    """What is left of a diagram under answers (the index of each value, None where unanswered)."""
    diagram = descended(diagram, answers)[1]
    answered = [index for index in indexes(diagram) if answers[index] is not None]
    if not answered:
        return diagram  # the usual case, questions answered in order
    done: dict[Node, Any] = {}

    def left(part: Any) -> Any:
        if not isinstance(part, Node) or part.indexes.isdisjoint(answered):
            return part
        if part not in done:
            value = answers[part.index]
            done[part] = _without_repeats(part, left) if value is None else left(part.by_value[value])
        return done[part]

    return left(diagram)


def _without_repeats(node: Node, left: Callable[[Any], Any]) -> Any:
    """A node with what is left of its branches; just the branch, where all are the same."""
    ends: list[int] = []
    branches: list[Any] = []
    for end, branch in zip(node.upto, map(left, node.branches), strict=True):
        if branches and _same(branches[-1], branch):
            ends[-1] = end
        else:
            ends.append(end)
            branches.append(branch)
    if len(branches) == 1:
        return branches[0]
    return Node(
        node.index, tuple(ends), tuple(branches), frozenset((node.index,)).union(*map(indexes, branches))
    )


def _same(one: Any, other: Any) -> bool:
    """Whether two diagrams are equal, though parts of them may be different objects."""
    if one is other or not (isinstance(one, Node) and isinstance(other, Node)):
        return bool(one == other)
    alike = (one.index, one.upto, one.indexes) == (other.index, other.upto, other.indexes)
    return alike and all(map(_same, one.branches, other.branches))
