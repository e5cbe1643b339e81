"""The facts that the rules read of a person: each with its values and section, in the order of the questions.

The class below is the one list. When a question is asked follows from the rules. Law sheet, section 2.
"""

from dataclasses import dataclass
from typing import Annotated, Literal, get_args, get_origin, get_type_hints

YesNo = Literal["yes", "no"]

OLDEST = 120
UNANSWERED = ("unknown", "withheld")


class Person:
    """One person, as the rules read them: each attribute is a fact, annotated with its values, its section
    and, where there is one, the fact that must have been answered before it is asked."""

    citizenship: Annotated[Literal["russian", "russian_and_other", "other", "stateless"], "citizenship"]
    acquired: Annotated[Literal["birth", "naturalised"], "citizenship"]
    sex: Annotated[Literal["male", "female"], "service"]
    age: Annotated[int, "service"]
    birthday_passed: Annotated[YesNo, "service", "age"]
    service: Annotated[
        Literal["contract", "conscript", "completed", "reserve_training", "other_state", "none"],
        "service",
    ]
    months_served: Annotated[Literal["under_3", "3_or_more"], "service"]
    education: Annotated[Literal["school", "higher_or_vocational"], "service"]
    reserve_rank: Annotated[Literal["other_ranks", "officer"], "service"]
    military_specialty: Annotated[YesNo, "service"]
    in_reserve: Annotated[YesNo, "service"]
    ground: Annotated[Literal["unfit", "exempt", "deferment", "none"], "service"]
    summons: Annotated[Literal["decision", "summons", "none"], "service"]
    foreign_residence_permit: Annotated[Literal["permanent", "temporary", "no"], "residency"]
    residence: Annotated[Literal["russia", "abroad", "both", "occupied"], "residency"]
    military_register: Annotated[Literal["on", "off"], "residency"]
    applying: Annotated[Literal["no", "residence_permit", "citizenship"], "residency"]
    other_citizenship: Annotated[
        Literal[
            "tajikistan",
            "abkhazia",
            "south_ossetia",
            "belarus",
            "kazakhstan",
            "moldova",
            "ukraine",
            "another",
        ],
        "citizenship",
    ]
    served_in: Annotated[
        Literal["tajikistan", "abkhazia", "south_ossetia", "another"], "service", "other_citizenship"
    ]
    route: Annotated[Literal["family_or_long_residence", "specialist", "other"], "residency"]
    conviction: Annotated[Literal["serving", "outstanding", "lapsed", "none"], "record"]
    conviction_offence: Annotated[Literal["listed", "evasion", "grave", "other"], "record", "conviction"]
    criminal_case: Annotated[Literal["trial", "investigation", "none"], "record"]
    case_offence: Annotated[Literal["listed", "grave", "other"], "record", "criminal_case"]
    drug_penalty: Annotated[YesNo, "record"]


@dataclass(frozen=True, eq=False)  # one object a fact
class Fact:
    """A fact: its index in the questionnaire, its section, its values (none: whole years of age), and
    the fact that it needs answered to be asked at all."""

    name: str
    index: int
    section: str
    values: tuple[str, ...]
    needs: str | None = None

    @property
    def last(self) -> int:
        """The highest index of a value; for the age, the highest age."""
        return len(self.values) - 1 if self.values else OLDEST

    @property
    def allowed(self) -> str:
        """The values allowed, for an error message."""
        named = self.values or (f"a whole number from 0 to {OLDEST}",)
        return ", ".join((*named, *UNANSWERED))

    def value_index(self, value: object) -> int:
        """The index of a value (of an age: itself). Raises ValueError for any other value."""
        if self.values:
            if isinstance(value, str) and value in self.values:
                return self.values.index(value)
        elif type(value) is int and 0 <= value <= OLDEST:
            return value
        raise ValueError(f"{self.name}: not an allowed value; allowed are {self.allowed}")


def _facts() -> dict[str, Fact]:
    facts = {}
    for index, (name, hint) in enumerate(get_type_hints(Person, include_extras=True).items()):
        kind, section, *needs = get_args(hint)
        values = get_args(kind) if get_origin(kind) is Literal else ()
        facts[name] = Fact(name, index, section, values, *needs)
    return facts


FACTS = _facts()
ORDER = tuple(FACTS.values())
