"""The years of a life in which a topic applies or is open, if nothing but time passes.

Up to the present age the law of the day counts, as if the person had that age on it; from then on the law as
it is known for each birthday.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import OLDEST
from questionnaire.rules.law import PERIODS, Law, law_on
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY
from questionnaire.rules.topics import RULES

from .birth_dates import age_on, birthdays, births_of
from .compiled import CompiledTopic, compiled
from .diagram import walked
from .findings import verdict_of
from .future_changes import age_limits

SpanKind = Literal["applies", "open"]
Situation = tuple[tuple[CompiledTopic, ...], Answers]


class Span(NamedTuple):
    """Ages from `start` to before `end` (None: no end is known). Open: unclear, or it depends on answers or
    on the year of birth."""

    start: int
    end: int | None
    kind: SpanKind


class TopicYears(NamedTuple):
    """A topic and the spans of age in which it applies or is open; between them it does not apply."""

    topic: str
    spans: tuple[Span, ...]


def years(answers: Answers, day: date) -> tuple[TopicYears, ...]:
    """The spans of every topic that concerns the person and in which ages differ, in the order of the law
    sheet. None without an age. Raises ValueError before the decree."""
    births = births_of(answers, day)
    if not births:
        return ()
    law, age = law_on(day), age_on(births[0], day)
    starts = [_starts(topic.topic, law, births, age) for topic in compiled(law)]
    situations = {start: _situations(answers, births, start, age, law) for start in set().union(*starts)}
    found = []
    for number, topic in enumerate(compiled(law)):
        kinds = {start: _kind(number, situations[start]) for start in sorted(starts[number])}
        if len(set(kinds.values())) > 1 and not _is_about_others(topic, answers):
            found.append(TopicYears(topic.topic, tuple(_spans(kinds))))
    return tuple(found)


def _starts(topic: str, law: Law, births: Iterable[date], age: int) -> set[int]:
    """The ages at which a verdict can become another; from each to the next nothing changes."""
    first_birthdays = (
        age_on(birth, start - timedelta(days=1)) + 1 for start in _new_days(topic, law) for birth in births
    )
    starts = {0, age + 1, *age_limits(topic, law), *first_birthdays}
    return {start for start in starts if start <= OLDEST}


@cache
def _new_days(topic: str, law: Law) -> list[date]:
    """The days after a law period on which the diagram of a topic becomes another."""
    periods = [period for period in PERIODS if period.start >= law.start]
    diagrams = [one.verdicts for period in periods for one in compiled(period) if one.topic == topic]
    return [
        period.start
        for period, (before, after) in zip(periods[1:], pairwise(diagrams), strict=True)
        if before != after
    ]


def _situations(answers: Answers, births: Iterable[date], start: int, age: int, law: Law) -> list[Situation]:
    """The diagrams that count and the person at an age; in years to come, for each birth that is possible."""
    if start <= age:
        return [(compiled(law), answers.changed({"age": start}))]
    return [(compiled(law_on(day)), person) for day, person in birthdays(answers, births, start)]


def _kind(number: int, situations: Iterable[Situation]) -> SpanKind | None:
    """What the topic of a number comes to; None where it does not apply."""
    verdicts = {verdict_of(topics[number], person)[0] for topics, person in situations}
    if verdicts == {DOES_NOT_APPLY}:
        return None
    return "applies" if verdicts == {APPLIES} else "open"


def _is_about_others(topic: CompiledTopic, answers: Answers) -> bool:
    _path, outcomes = walked(topic.diagram, answers.values)
    return all(RULES[outcome.rule].about_others for outcome in outcomes)


def _spans(kinds: Mapping[int, SpanKind | None]) -> Iterator[Span]:
    changes = [0, *(after for before, after in pairwise(kinds) if kinds[before] != kinds[after])]
    for start, end in zip(changes, [*changes[1:], None], strict=True):
        if kind := kinds[start]:
            yield Span(start, end, kind)
