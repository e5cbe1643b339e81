"""The path of one person through the questionnaire, derived from the answers on every request.

No progress is stored. The rules alone determine the order of the questions, and which answers count.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from questionnaire import rules
from questionnaire.rules import Fact

# The answers that lead to no further question for most people; the estimate of how many follow uses them.
TYPICAL_ANSWERS = {
    "citizenship": "russian_and_other",
    "acquired": "birth",
    "sex": "male",
    "age": 24,
    "service": "none",
    "reserve_rank": "other_ranks",
    "military_specialty": "no",
    "ground": "none",
    "summons": "none",
    "foreign_residence_permit": "no",
    "residence": "russia",
    "military_register": "on",
    "applying": "no",
    "other_citizenship": "another",
    "conviction": "none",
    "criminal_case": "none",
    "drug_penalty": "no",
}


class Journey:
    """The questions of a person on a day, from the answers given (values of facts, `unknown` or `withheld`).
    Values that do not fit the facts, as from an older version of the site, are left out."""

    def __init__(self, given: Mapping[str, object], day: date) -> None:
        self.day = day
        self.given = {name: value for name, value in given.items() if _is_allowed(name, value)}

    @cached_property
    def _path(self) -> list[Fact]:
        return rules.questions(rules.Answers(self.given), self.day)

    @cached_property
    def open(self) -> Fact | None:
        """The fact of the first open question, None if every question is answered."""
        return next((fact for fact in self._path if fact.name not in self.given), None)

    @cached_property
    def steps(self) -> list[Fact]:
        """The questions answered so far, and the open one."""
        return [fact for fact in self._path if fact.name in self.given or fact is self.open]

    @cached_property
    def relevant(self) -> dict[str, object]:
        """The answers that count."""
        return {fact.name: self.given[fact.name] for fact in self._path if fact.name in self.given}

    @cached_property
    def answers(self) -> rules.Answers:
        """The answers that count, as the rules take them."""
        return rules.Answers(self.relevant)

    def step(self, number: int) -> Fact | None:
        """The question with this number, counted from 1, if there is one."""
        return self.steps[number - 1] if 0 < number <= len(self.steps) else None

    def number(self, fact: Fact) -> int | None:
        """The number of a question, None where it is not one of this person's."""
        return self.steps.index(fact) + 1 if fact in self.steps else None

    def still_to_come(self, number: int) -> int:
        """How many questions follow the one with this number, if the remaining answers are typical."""
        supposed = {**TYPICAL_ANSWERS, **self.relevant}
        path = rules.counting(rules.Answers(supposed), self.day)
        here = self.steps[number - 1].index
        return sum(fact.index > here for fact in path)

    def findings(self) -> tuple[rules.Finding, ...]:
        """The findings for the answers that count, on that day."""
        return rules.findings(self.answers, self.day)


def _is_allowed(name: str, value: object) -> bool:
    if value in rules.UNANSWERED:
        return name in rules.FACTS
    try:
        rules.FACTS[name].value_index(value)
    except (KeyError, ValueError):
        return False
    return True
