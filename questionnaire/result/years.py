"""The picture of a person's years: for each topic that moves with age, bars from the age where it begins to
the age where it ends, if nothing but time passes."""

from dataclasses import dataclass

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.rendering.texts import filled_in, words
from questionnaire.rules import Span
from questionnaire.wording.types import Text, TopicWords

FIRST, LAST = 14, 75  # the ages shown, at least
WIDTH = 5  # of a year, in the units of the picture


@dataclass(frozen=True)
class Bar:
    """A stretch of years, in the units of the picture and in words."""

    kind: str
    x: int
    width: int
    text: Text


@dataclass(frozen=True)
class TopicYears:
    """The bars of a topic."""

    words: TopicWords
    bars: list[Bar]


@dataclass(frozen=True)
class Years:
    """The picture: its width, where the present age stands, and its topics."""

    age: int
    width: int
    today: int
    topics: list[TopicYears]


def years_of(journey: Journey, life: rules.Life) -> Years | None:
    """The picture of a journey; None without an age, or where nothing moves with it."""
    age = journey.relevant.get("age")
    if not isinstance(age, int):
        return None
    to_come = [
        (one.topic, [span for span in one.spans if not span.end or span.end > age])
        for one in rules.years(journey.answers, journey.day, life)
    ]
    if not any(spans for _topic, spans in to_come):
        return None
    first, last = min(FIRST, age), max(LAST, age + 1)
    return Years(
        age=age,
        width=(last - first) * WIDTH,
        today=(age - first) * WIDTH,
        topics=[
            TopicYears(words().topics[topic], [_bar(span, first, last) for span in spans])
            for topic, spans in to_come
            if spans
        ],
    )


def _bar(span: Span, first: int, last: int) -> Bar:
    start, end = max(span.start, first), min(span.end or last, last)
    texts = words().spans if span.end else words().spans_without_end
    text = filled_in(texts[span.kind], {"start": span.start, "end": span.end})
    return Bar(span.kind, (start - first) * WIDTH, (end - start) * WIDTH, text)
