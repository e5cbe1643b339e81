"""A person who answers everything, to vary in tests, and short ways to ask the rules about one."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from questionnaire import rules
from questionnaire.rules.engine.diagram import Node

TODAY = date(2026, 11, 23)

MAN: dict[str, Any] = {
    "citizenship": "russian_and_other",
    "other_citizenship": "another",
    "acquired": "birth",
    "sex": "male",
    "age": 24,
    "birthday_passed": "yes",
    "service": "none",
    "months_served": "3_or_more",
    "education": "school",
    "reserve_rank": "other_ranks",
    "military_specialty": "no",
    "in_reserve": "no",
    "ground": "none",
    "summons": "none",
    "foreign_residence_permit": "no",
    "residence": "russia",
    "military_register": "on",
    "applying": "no",
    "served_in": "another",
    "route": "family_or_long_residence",
    "conviction": "none",
    "conviction_offence": "other",
    "criminal_case": "none",
    "case_offence": "other",
    "drug_penalty": "no",
}


def find(topic: str, person: dict[str, Any], on: date | str = TODAY) -> rules.Finding:
    """The finding of a topic for a person on a day."""
    day = date.fromisoformat(on) if isinstance(on, str) else on
    return next(found for found in rules.findings(rules.Answers(person), day) if found.topic == topic)


def paths(diagram: Any) -> Iterator[tuple[dict[str, Any], rules.Outcome]]:
    """Every way down a diagram: the answers that lead there (of an age the highest that does), the end."""
    if not isinstance(diagram, Node):
        yield {}, diagram
        return
    for end, branch in zip(diagram.upto, diagram.branches, strict=True):
        value = diagram.fact.values[end] if diagram.fact.values else end
        for below, outcome in paths(branch):
            yield {diagram.fact.name: value, **below}, outcome
