"""What the turns change that come by themselves, case by case, for the offline file.

It asks questionnaire/rules/engine/future_changes.py about every combination of a few facts, and joins those
that come to the same. It refuses a turn that hangs on any other fact.
"""

from questionnaire.rules import FACTS, Answers, Fact
from questionnaire.rules.engine.future_changes import CHANGED_BY, FutureChangeKind, changes

Told = dict[str, str | None]  # None where it is left open
Conditions = list[tuple[int, list[int]]]  # the place of a fact, and the numbers of its values; -1: left open
Cases = list[tuple[Conditions, dict[str, object]]]
ALSO = ("conviction", "criminal_case", "offence")  # what a change may hang on besides what it changes


def cases(kind: FutureChangeKind) -> list[tuple[FutureChangeKind, Conditions, dict[str, object]]]:
    """The situations in which a turn comes, and the answers that it changes then. Raises ValueError for a
    turn that hangs on another fact."""
    facts = [FACTS[name] for name in dict.fromkeys((CHANGED_BY[kind][0], *ALSO))]
    return [(kind, when, after) for when, after in _told_apart(kind, facts, {})]


def _told_apart(kind: FutureChangeKind, facts: list[Fact], told: Told) -> Cases:
    """The cases among people of whom so much is told; a fact stands only in those that it tells apart."""
    if not facts:
        after = changes(kind, _OnlySome(told))
        return [] if after is None else [([], {name: value or "unknown" for name, value in after.items()})]
    fact, *others = facts
    groups: list[tuple[list[int], Cases]] = []
    for number, value in enumerate((*fact.values, None)):
        found = _told_apart(kind, others, {**told, fact.name: value})
        same = next((numbers for numbers, other in groups if other == found), None)
        if same is None:
            groups.append((same := [], found))
        same.append(number if value else -1)
    if len(groups) == 1:
        return groups[0][1]
    return [([(fact.index, numbers), *when], after) for numbers, found in groups for when, after in found]


class _OnlySome(Answers):
    """Answers to some facts, which say nothing of any other."""

    def __init__(self, told: Told) -> None:
        super().__init__({name: value for name, value in told.items() if value})
        self.told = told

    def value(self, name: str) -> str | None:
        """As in `Answers`. Raises ValueError for another fact."""
        if name not in self.told:
            raise ValueError(f"the runtime knows no turn that hangs on {name}")
        return super().value(name)
