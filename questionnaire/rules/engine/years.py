"""The years of a life in which a topic applies or is open, if nothing but time passes."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Literal, NamedTuple

from questionnaire.rules.answers import Answers
from questionnaire.rules.law import law_on
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY
from questionnaire.rules.topics import RULES

from .compiled import CompiledTopic, compiled
from .diagram import walked
from .life import Life, Results

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


def years(answers: Answers, day: date, life: Life | None = None) -> tuple[TopicYears, ...]:
    """The spans of every topic that concerns the person and in which ages differ, in the order of the law
    sheet. None without an age. Raises ValueError before the decree. `life`: of these answers on that day, if
    it is known already."""
    life = life or Life(answers, day)
    found = []
    for number, topic in enumerate(compiled(law_on(day))):
        starts = _starts(life.results(number))
        if len(starts) > 1 and not _is_about_others(topic, answers):
            ends = [start for start, _kind in starts[1:]]
            spans = [
                Span(start, end, kind)
                for (start, kind), end in zip(starts, [*ends, None], strict=True)
                if kind
            ]
            found.append(TopicYears(topic.topic, tuple(spans)))
    return tuple(found)


def _starts(results: Iterable[Results]) -> list[tuple[int, SpanKind | None]]:
    """The ages at which something else begins, and what; None where the topic does not apply."""
    found: list[tuple[int, SpanKind | None]] = []
    age = 0
    for one, ages in groupby(results):
        kind = _kind(one)
        if not found or found[-1][1] != kind:
            found.append((age, kind))
        age += len(list(ages))
    return found


def _kind(results: Results) -> SpanKind | None:
    verdicts = {verdict for verdict, _leaning in results}
    if verdicts == {DOES_NOT_APPLY}:
        return None
    return "applies" if verdicts == {APPLIES} else "open"


def _is_about_others(topic: CompiledTopic, answers: Answers) -> bool:
    _path, outcomes = walked(topic.diagram, answers.values)
    return all(RULES[outcome.rule].about_others for outcome in outcomes)
