"""A topic: one question to the law, answered by an ordered list of rules; the first that fits decides.

A rule is a plain function of a person and the law of a date, with a verdict, a certainty and sources.
A certainty or a leaning that itself depends on the person or the date is a function of both.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeVar

from .facts import Person
from .law import Law

Verdict = Literal["applies", "does_not_apply", "unclear", "depends"]
Leaning = Literal["applies", "does_not_apply"] | None
Certainty = Literal["high", "medium", "low"]

APPLIES: Literal["applies"] = "applies"
DOES_NOT_APPLY: Literal["does_not_apply"] = "does_not_apply"
UNCLEAR: Literal["unclear"] = "unclear"
DEPENDS: Literal["depends"] = "depends"
VERDICTS: tuple[Verdict, ...] = (APPLIES, DOES_NOT_APPLY, UNCLEAR)

HIGH: Certainty = "high"
MEDIUM: Certainty = "medium"
LOW: Certainty = "low"
CERTAINTIES: tuple[Certainty, ...] = (HIGH, MEDIUM, LOW)  # from the surest

T = TypeVar("T")
Fits = Callable[[Person, Law], bool]
Depending = Callable[[Person, Law], T]


class Outcome(NamedTuple):
    """The result of a topic for one person: the rule that decided, its verdict, leaning and certainty."""

    rule: str
    verdict: Verdict
    leaning: Leaning
    certainty: Certainty


@dataclass(frozen=True)
class Rule:
    """One row of the law sheet. `fits` supposes that no rule before it did. `about_others`: it only says that
    the topic is about other people. `assessed`: whether we assess those whom it fits."""

    id: str
    verdict: Verdict
    certainty: Certainty | Depending[Certainty]
    leaning: Leaning | Depending[Leaning]
    sources: tuple[str, ...]
    fits: Fits
    about_others: bool = False
    assessed: bool = True

    def outcome(self, person: Person, law: Law) -> Outcome:
        """The outcome of this rule for a person whom it fits."""
        certainty = self.certainty(person, law) if callable(self.certainty) else self.certainty
        leaning = self.leaning(person, law) if callable(self.leaning) else self.leaning
        return Outcome(self.id, self.verdict, leaning, certainty)


class Topic:
    """An ordered list of rules under one name; `prefix` begins the rules' ids."""

    def __init__(self, name: str, prefix: str = "") -> None:
        self.name = name
        self.prefix = prefix or name
        self.rules: list[Rule] = []

    def rule(
        self,
        verdict: Verdict,
        certainty: Certainty | Depending[Certainty],
        *sources: str,
        leaning: Leaning | Depending[Leaning] = None,
        about_others: bool = False,
        assessed: bool = True,
    ) -> Callable[[Fits], Fits]:
        """Add the decorated function as the next rule, under its own name."""

        def add(fits: Fits) -> Fits:
            rule_id = f"{self.prefix}.{fits.__name__}"
            self.rules.append(
                Rule(rule_id, verdict, certainty, leaning, sources, fits, about_others, assessed)
            )
            return fits

        return add

    def decide(self, person: Person, law: Law) -> Outcome:
        """The outcome of the first rule that fits; the last rule of every topic fits everyone."""
        return next(rule.outcome(person, law) for rule in self.rules if rule.fits(person, law))
