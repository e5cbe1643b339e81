"""What the changes that come by themselves do to answers, case by case, as data for the offline file.

It asks questionnaire/rules/engine/future_changes.py about every combination of a few facts, and joins those
that come to the same. A change that depends on any other fact is refused.
"""

from typing import Any

from questionnaire.rules import FACTS, Answers, Fact
from questionnaire.rules.engine.future_changes import CHANGED_BY, FutureChangeKind, changes

Given = dict[str, str | None]  # None where it is left open
Conditions = list[tuple[int, list[int]]]  # the index of a fact, and the numbers of its values; -1: left open
Cases = list[tuple[Conditions, dict[str, object]]]


def cases(kind: FutureChangeKind) -> list[dict[str, Any]]:
    """The cases in which a change comes, and the answers that it changes then. Raises ValueError for a change
    that depends on another fact."""
    facts = [FACTS[CHANGED_BY[kind][0]]]
    return [{"kind": kind, "when": when, "changes": after} for when, after in _cases(kind, facts, {})]


def _cases(kind: FutureChangeKind, facts: list[Fact], given: Given) -> Cases:
    """The cases among people who gave these answers; a condition names only facts that make a difference."""
    if not facts:
        after = changes(kind, _OnlySome(given))
        return [] if after is None else [([], {name: value or "unknown" for name, value in after.items()})]
    fact, *others = facts
    groups: list[tuple[list[int], Cases]] = []
    for number, value in enumerate((*fact.values, None)):
        found = _cases(kind, others, {**given, fact.name: value})
        same = next((numbers for numbers, other in groups if other == found), None)
        if same is None:
            groups.append((same := [], found))
        same.append(number if value else -1)
    if len(groups) == 1:
        return groups[0][1]
    return [([(fact.index, numbers), *when], after) for numbers, found in groups for when, after in found]


class _OnlySome(Answers):
    """Answers to some facts; any other must not be read."""

    def __init__(self, given: Given) -> None:
        super().__init__({name: value for name, value in given.items() if value})
        self.given = given

    def value(self, name: str) -> str | None:
        """As in `Answers`. Raises ValueError for another fact."""
        if name not in self.given:
            raise ValueError(f"the runtime knows no change that depends on {name}")
        return super().value(name)
