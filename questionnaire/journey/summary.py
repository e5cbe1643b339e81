"""The summary of a person's answers, and each answer in words: as a label and as a reason."""

from typing import Any

from questionnaire import rules
from questionnaire.wording import QUESTIONS, SECTIONS, UNANSWERED
from questionnaire.wording.types import Text

from .journey import Journey


def as_reason(name: str, value: object) -> Text:
    """An answer as it completes "you said that"."""
    because = QUESTIONS[name].because
    return because[str(value)] if rules.FACTS[name].values else because[""] % {"age": value}


def as_label(name: str, value: object) -> Text:
    """An answer as on the radio button; an age as the number itself."""
    return {**QUESTIONS[name].values, **UNANSWERED}.get(str(value), str(value))


def summary(journey: Journey) -> dict[str, Any]:
    """The answers that count, by section, each with the number of its question."""
    last = [*journey.relevant][-1:]
    groups: dict[str, list[dict[str, Any]]] = {}
    for number, fact in enumerate(journey.steps, 1):
        if fact.name not in journey.relevant:
            continue
        answer = as_label(fact.name, journey.relevant[fact.name])
        row = {"words": QUESTIONS[fact.name], "answer": answer, "number": number}
        row["is_last"] = fact.name in last
        groups.setdefault(fact.section, []).append(row)
    headed = [(SECTIONS[section], rows) for section, rows in groups.items()]
    open_number = journey.number(journey.open) if journey.open else None
    return {"groups": headed, "open_number": open_number}
