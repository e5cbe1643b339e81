"""The summary of a person's answers, and how each answer is said."""

from typing import Any

from questionnaire import rules

from .journey import Journey
from .wording import QUESTIONS, SECTIONS, UNANSWERED
from .wording.words import Text


def said(name: str, value: object) -> Text:
    """What a person said, as it completes "you said that"."""
    because = QUESTIONS[name].because
    return because[str(value)] if rules.FACTS[name].values else because[""] % {"age": value}


def shown(name: str, value: object) -> Text:
    """An answer as on the radio button; an age as the number itself."""
    return {**QUESTIONS[name].values, **UNANSWERED}.get(str(value), str(value))


def summary(journey: Journey) -> dict[str, Any]:
    """The answers that count, by section in their order, each with the number of its question."""
    groups: list[tuple[Text, list[dict[str, Any]]]] = []
    for number, fact in enumerate(journey.steps, 1):
        if fact.name not in journey.counting:
            continue
        heading = SECTIONS[fact.section]
        if not groups or groups[-1][0] != heading:
            groups.append((heading, []))
        value = journey.counting[fact.name]
        groups[-1][1].append(
            {"words": QUESTIONS[fact.name], "answer": shown(fact.name, value), "number": number}
        )
    open_number = journey.number(journey.open) if journey.open else None
    return {"groups": groups, "open_number": open_number}
