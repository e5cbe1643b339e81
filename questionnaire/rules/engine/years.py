"""The years of a life in which a topic applies or is open, if nothing but time passes.

Up to the present age the law of the day counts, as if the person had that age on it; from then on the law as
it is known for each birthday.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import OLDEST
from questionnaire.rules.law import PERIODS, Law, law_on
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, Verdict
from questionnaire.rules.topics import RULES

from .birth_dates import age_on, births_of, years_on
from .compiled import CompiledTopic, compiled
from .diagram import walked
from .future_changes import age_limits
from .life import Life

SpanKind = Literal["applies", "open"]


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
    so_far, to_come = Life(answers), Life(answers.changed({"birthday_passed": "yes"}))

    @cache
    def topics_at(start: int) -> list[tuple[CompiledTopic, ...]]:
        """The topics under the law of a birthday to come, for each birth that is possible."""
        return [compiled(one) for one in {law_on(years_on(birth, start)) for birth in births}]

    @cache
    def first_birthdays(day: date) -> set[int]:
        """The ages to which a person comes first from a day on."""
        return {age_on(birth, day - timedelta(days=1)) + 1 for birth in births}

    found = []
    for number, topic in enumerate(compiled(law)):
        starts = {0, age + 1, *age_limits(topic.topic, law)}
        starts.update(*map(first_birthdays, _new_days(topic.topic, law)))
        kinds = {}
        for start in sorted(start for start in starts if start <= OLDEST):
            if start <= age:
                kinds[start] = _kind({so_far.verdict(topic, start)[0]})
            else:
                kinds[start] = _kind({to_come.verdict(one[number], start)[0] for one in topics_at(start)})
        if len(set(kinds.values())) > 1 and not _is_about_others(topic, answers):
            found.append(TopicYears(topic.topic, tuple(_spans(kinds))))
    return tuple(found)


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


def _kind(verdicts: set[Verdict]) -> SpanKind | None:
    """What these verdicts come to; None where the topic does not apply."""
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
