"""The summary of a person's answers, each in the words of its label."""

from typing import Any, NamedTuple

from questionnaire.rendering.texts import words
from questionnaire.wording.types import QuestionWords, Text

from .journey import Journey


class Row(NamedTuple):
    """An answer with its question, the number of it, and whether it is the last."""

    words: QuestionWords
    answer: Text
    number: int
    is_last: bool


def as_label(name: str, value: object) -> Text:
    """An answer as on the radio button, as HTML; an age as the number itself."""
    said = str(value)
    return words().questions[name].values.get(said) or words().unanswered.get(said, said)


def summary(journey: Journey) -> dict[str, Any]:
    """The answers that count, by section, each with the number of its question."""
    last = [*journey.relevant][-1:]
    groups: dict[str, list[Row]] = {}
    for number, fact in enumerate(journey.steps, 1):
        if fact.name not in journey.relevant:
            continue
        answer = as_label(fact.name, journey.relevant[fact.name])
        row = Row(words().questions[fact.name], answer, number, fact.name in last)
        groups.setdefault(fact.section, []).append(row)
    headed = [(words().sections[section], rows) for section, rows in groups.items()]
    open_number = journey.number(journey.open) if journey.open else None
    return {"groups": headed, "open_number": open_number}
