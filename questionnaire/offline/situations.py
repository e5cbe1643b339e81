"""What the turns change that come by themselves, case by case, for the offline file.

It asks questionnaire/rules/turning.py about every situation, and joins those that come to the same.
"""

from questionnaire.rules import FACTS, Answers, Fact
from questionnaire.rules.turning import CHANGED_BY, TurnKind, changes

Conditions = list[tuple[int, list[int]]]  # the place of a fact, and the numbers of its values; -1: left open
Cases = list[tuple[Conditions, dict[str, object]]]
ALSO = ("conviction", "criminal_case", "offence")  # what else a change may hang on


def cases(kind: TurnKind) -> list[tuple[TurnKind, Conditions, dict[str, object]]]:
    """The situations in which a turn comes, and the answers that it changes then."""
    names = dict.fromkeys((CHANGED_BY[kind][0], *ALSO))
    return [(kind, when, after) for when, after in _told_apart(kind, [FACTS[name] for name in names], {})]


def _told_apart(kind: TurnKind, facts: list[Fact], told: dict[str, str]) -> Cases:
    """The cases among people of whom so much is told; a fact stands only in those that it tells apart."""
    if not facts:
        after = changes(kind, Answers(told))
        return [] if after is None else [([], {name: value or "unknown" for name, value in after.items()})]
    fact, *others = facts
    groups: list[tuple[list[int], Cases]] = []
    for number, value in enumerate((*fact.values, None)):
        found = _told_apart(kind, others, {**told, fact.name: value} if value else told)
        same = next((numbers for numbers, other in groups if other == found), None)
        if same is None:
            groups.append((same := [], found))
        same.append(number if value else -1)
    if len(groups) == 1:
        return groups[0][1]
    return [([(fact.place, numbers), *when], after) for numbers, found in groups for when, after in found]
