"""What stands beside the rules that decided, for some people only: the shape of notes and steps.

A condition is data (a fact and the values that meet it), so that the offline file can carry it. A fact that
was not asked or not answered meets no condition. Law sheet, section 3, "Notes".
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from .answers import Answers
from .facts import FACTS
from .law import DECREE, Change, Law
from .rule import Certainty, Topic, Verdict
from .topics import TOPICS

RUSSIAN = ("russian", "russian_and_other")
LIVE = ("serving", "outstanding")


@dataclass(frozen=True)
class Condition:
    """A fact, by its index, and the values, by theirs (of an age: itself), that meet it; `unless`: those that
    do not, while all others and no answer do."""

    fact: int
    values: frozenset[int]
    unless: bool = False

    def is_met(self, answers: Answers) -> bool:
        """Whether a person's answers meet it."""
        value = answers.values[self.fact]
        return (value in self.values) != self.unless


@dataclass(frozen=True)
class Beside:
    """Rules by their ids, and the conditions that a person has to meet all of."""

    rules: frozenset[str]
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Attached:
    """A note or a step: how sure it is, its sources, beside which rules it stands, and from which day on.
    `later`: the day from which the second of its texts counts. `because`: it also stands where the reasons
    name one of these facts; `depending_on`: where a finding depends on this one."""

    id: str
    certainty: Certainty
    sources: tuple[str, ...]
    beside: tuple[Beside, ...]
    since: Change = DECREE
    later: Change | None = None
    because: tuple[str, ...] = ()
    depending_on: str = ""


def beside(
    *rules: str,
    unless: tuple[str, str] | None = None,
    age: tuple[int, int] | None = None,
    **facts: str | tuple[str, ...],
) -> Beside:
    """Rules, for people whose facts have one of the values given; `age`: from and to, inclusive; `unless`: a
    fact and the value that must not have been answered."""
    conditions = [
        Condition(FACTS[name].index, frozenset(map(FACTS[name].values.index, _all(values))))
        for name, values in facts.items()
    ]
    if age:
        conditions.append(Condition(FACTS["age"].index, frozenset(range(age[0], age[1] + 1))))
    if unless:
        fact = FACTS[unless[0]]
        conditions.append(Condition(fact.index, frozenset([fact.values.index(unless[1])]), unless=True))
    return Beside(frozenset(rules), tuple(conditions))


def _all(values: str | tuple[str, ...]) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else values


def rules_of(topic: Topic, *verdicts: Verdict) -> tuple[str, ...]:
    """The ids of a topic's rules, all or those with one of the verdicts."""
    return tuple(rule.id for rule in topic.rules if not verdicts or rule.verdict in verdicts)


class Table(dict[str, Attached]):
    """Notes or steps by their ids, and by what they stand beside."""

    def __init__(self, entries: Iterable[Attached]) -> None:
        super().__init__({one.id: one for one in entries})
        self._order = {id: number for number, id in enumerate(self)}
        self._beside: defaultdict[str, list[tuple[str, tuple[Condition, ...]]]] = defaultdict(list)
        self._named: defaultdict[str, list[str]] = defaultdict(list)
        self._open: defaultdict[str, list[str]] = defaultdict(list)
        for one in self.values():
            for group in one.beside:
                for rule in group.rules:
                    self._beside[rule].append((one.id, group.conditions))
            for fact in one.because:
                self._named[fact].append(one.id)
            if one.depending_on:
                self._open[one.depending_on].append(one.id)

    def standing(
        self,
        rules: Collection[str],
        answers: Answers,
        law: Law,
        because: Iterable[str] = (),
        depends_on: Collection[str] = (),
    ) -> tuple[str, ...]:
        """The ids of the entries that stand beside a finding under a law: beside one of its rules (where it
        depends: beside every rule still possible), or by what its reasons name or it depends on."""
        beside = [self._beside_rule(rule, answers) for rule in rules]
        ids = beside[0].intersection(*beside) if depends_on else beside[0].union(*beside)
        ids.update(*(self._named[fact] for fact in because if fact in self._named))
        ids.update(*(self._open[fact] for fact in depends_on if fact in self._open))
        if not ids:
            return ()
        return tuple(sorted([id for id in ids if law.has(self[id].since)], key=self._order.__getitem__))

    def _beside_rule(self, rule: str, answers: Answers) -> set[str]:
        beside = self._beside.get(rule, ())
        return {id for id, conditions in beside if _are_met(conditions, answers)}


def _are_met(conditions: tuple[Condition, ...], answers: Answers) -> bool:
    return not conditions or all(one.is_met(answers) for one in conditions)


TOPIC = {topic.name: topic for topic in TOPICS}
DRAFT_OPEN = (
    "draft.liable",
    "draft.decided",
    "draft.decided_otherwise",
    "draft.foreign_service",
    "draft.abroad_summoned",
    "draft.abroad_on_register",
    "draft.occupied",
    "draft.two_homes",
    "draft.turned_27_before_2024",
    "draft.treaty_residence",
    "draft.treaty_open",
)
CONTRACT_OPEN = tuple(
    id for id in rules_of(TOPIC["contract"], "applies", "unclear") if id != "contract.serving"
)


def visits(**facts: Any) -> tuple[Beside, Beside]:
    """The sheet's group "Visits": people abroad, and what a visit to Russia may bring."""
    return (
        beside(
            "draft.abroad_off_register",
            "draft.abroad_summoned",
            "draft.abroad_on_register",
            "mobilisation.abroad",
            "mobilisation.abroad_summoned",
            "loss.abroad",
            "training.abroad",
            "leaving.visit_registered",
            "leaving.visit_unregistered",
            **facts,
        ),
        beside(
            "leaving.decision",
            "leaving.summons",
            "leaving.other_summons",
            "leaving.reserve",
            residence=("abroad", "both"),
            **facts,
        ),
    )


VISITS = visits()
