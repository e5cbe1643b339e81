"""Future changes: what would change a finding by itself, and which finding would follow.

These are a birthday, a known law date, a conviction that lapses, a case that ends or reaches trial, a penalty
that expires, a deferment or service that ends, and a return to Russia. What a person could do to get another
verdict is left out on purpose.
"""

from datetime import date, timedelta
from functools import cache
from typing import Literal, NamedTuple

from questionnaire.rules.answers import Answers
from questionnaire.rules.law import CHANGES, PERIODS, Law, law_on
from questionnaire.rules.rule import Leaning, Verdict
from questionnaire.rules.topics import RULES

from .birth_dates import answers_on, years_on
from .compiled import compiled
from .diagram import nodes
from .findings import Finding, finding, verdict_of
from .life import Life

FutureChangeKind = Literal[
    "birthday",
    "law",
    "conviction_lapses",
    "case_reaches_trial",
    "case_ends",
    "penalty_expires",
    "deferment_ends",
    "service_ends",
    "return",
]

# What a future change does to one fact: its name, the values before, the value after.
CHANGED_BY: dict[FutureChangeKind, tuple[str, tuple[str, ...], str]] = {
    "conviction_lapses": ("conviction", ("serving", "outstanding"), "lapsed"),
    "case_reaches_trial": ("criminal_case", ("investigation",), "trial"),
    "case_ends": ("criminal_case", ("investigation", "trial"), "none"),
    "penalty_expires": ("drug_penalty", ("yes",), "no"),
    "deferment_ends": ("ground", ("deferment",), "none"),
    "service_ends": ("service", ("conscript", "contract"), "completed"),
    "return": ("residence", ("abroad", "both"), "russia"),
}


class FutureChange(NamedTuple):
    """A future change and the finding it leads to; `age` in years for a birthday, `day` for a law date."""

    kind: FutureChangeKind
    finding: Finding
    age: int | None = None
    day: date | None = None


def future_changes(
    answers: Answers, day: date, life: Life | None = None
) -> dict[str, tuple[FutureChange, ...]]:
    """For each topic the changes that would give another verdict or leaning than on that day, in the order
    of `FutureChangeKind`. A birthday counts only if it does so whenever in the year the person was born.
    `life`: of these answers on that day, if it is known already."""
    law = law_on(day)
    life = life or Life(answers, day)
    situations = _situations(answers)
    days = sorted({change.day for change in CHANGES if change.day > day})
    found = {}
    for number, topic in enumerate(compiled(law)):
        now = verdict_of(topic.verdicts, answers.values)
        future_changes = (
            *_birthdays(number, now, life, answers, law),
            *(change for start in days for change in _law_date(number, answers, life.births, start)),
            *(
                FutureChange(kind, finding(topic, after, law))
                for kind, after in situations
                if verdict_of(topic.verdicts, after.values) != now
            ),
        )
        found[topic.topic] = tuple([change for change in future_changes if _assessed(change.finding)])
    return found


def _assessed(found: Finding) -> bool:
    """Whether we assess it: a change into rules that we do not assess is not reported."""
    return any(RULES[rule].assessed for rule in found.rules)


def _situations(answers: Answers) -> list[tuple[FutureChangeKind, Answers]]:
    found = ((kind, changes(kind, answers)) for kind in CHANGED_BY)
    return [(kind, answers.changed(after)) for kind, after in found if after is not None]


def changes(kind: FutureChangeKind, answers: Answers) -> dict[str, object] | None:
    """The answers that a change gives (None for one that it leaves open); None where it cannot come."""
    name, starts, end = CHANGED_BY[kind]
    return {name: end} if answers.value(name) in starts else None


def _birthdays(
    number: int, now: tuple[Verdict, Leaning], life: Life, answers: Answers, law: Law
) -> list[FutureChange]:
    """The next birthday that brings another verdict of a topic, by its number."""
    results = life.results(number)
    for age in age_limits(compiled(law)[number].topic, law) if results else ():
        then = results[age]
        if age > life.age and now not in then and len(then) == 1:
            person = answers.changed({"age": age, "birthday_passed": "yes"})
            law_then = law_on(years_on(life.births[-1], age))
            found = finding(compiled(law_then)[number], person, law_then)
            return [FutureChange("birthday", found, age=age)]
    return []


def _law_date(number: int, answers: Answers, births: tuple[date, ...], start: date) -> list[FutureChange]:
    """A known day to come, if the law itself brings another verdict of a topic, by its number, on it."""
    eve = start - timedelta(days=1)
    law_before, law = law_on(eve), law_on(start)
    others = [_no_birthday_on(start, birth) for birth in births]
    then = [answers_on(answers, birth, eve) for birth in others] or [answers]
    persons = [answers_on(answers, birth, start) for birth in others] or [answers]
    before = [verdict_of(compiled(law_before)[number].verdicts, person.values) for person in then]
    after = [verdict_of(compiled(law)[number].verdicts, person.values) for person in persons]
    changed = all(old != new for old, new in zip(before, after, strict=True))
    if not changed or after[0] != after[-1]:
        return []
    return [FutureChange("law", finding(compiled(law)[number], persons[0], law), day=start)]


def _no_birthday_on(day: date, birth: date) -> date:
    """The birth date, or the next one where the birthday is that day: it is no work of the law."""
    return birth + timedelta(days=1) if (birth.month, birth.day) == (day.month, day.day) else birth


@cache
def age_limits(topic: str, law: Law) -> list[int]:
    """Every age at which a verdict of the topic can become another, under that law or a later one."""
    return sorted(
        {
            end + 1
            for period in PERIODS
            if period.start >= law.start
            for one in compiled(period)
            if one.topic == topic
            for node in nodes(one.verdicts)
            if node.fact.name == "age"
            for end in node.upto[:-1]
        }
    )
