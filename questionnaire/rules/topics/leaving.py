"""Could military duty, or a criminal case, keep this person from leaving Russia? Law sheet, `leaving`.

Debts, secrets and bankruptcy are not assessed.
"""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import ELECTRONIC_SUMMONS, EXIT_BAR, Law
from questionnaire.rules.rule import (
    APPLIES,
    DOES_NOT_APPLY,
    HIGH,
    LOW,
    MEDIUM,
    UNCLEAR,
    Certainty,
    Leaning,
    Topic,
)

from . import shared_terms
from .shared_terms import never_served_russia, open_case, russian_citizen, serving_now, woman_in_the_reserve

topic = Topic("leaving")


@topic.rule(APPLIES, HIGH, "114fz-19", "114fz-15")
def serving(person: Person, law: Law) -> bool:
    return serving_now(person)


@topic.rule(APPLIES, MEDIUM, "114fz-15", "114fz-28")
def criminal_case(person: Person, law: Law) -> bool:
    return open_case(person) or person.conviction == "serving"


@topic.rule(DOES_NOT_APPLY, HIGH, "114fz-15-1", "114fz-15", "114fz-28")
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "114fz-15-1", "114fz-15", "53fz-22")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, MEDIUM, "114fz-15-1", "114fz-15", "53fz-8")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female" and not woman_in_the_reserve(person)


@topic.rule(APPLIES, MEDIUM, "114fz-15", "vbr-2022", "passport-2023", "rferl-passport-2023")
def decision(person: Person, law: Law) -> bool:
    return person.sex == "male" and person.age < law.draft_age and person.summons == "decision"


def _of_draft_age(person: Person, law: Law) -> bool:
    return (
        person.sex == "male"
        and person.age < law.draft_age
        and never_served_russia(person)
        and (person.ground == "none" or person.ground == "deferment")
    )


def _summons_certainty(person: Person, law: Law) -> Certainty:
    return HIGH if law.has(EXIT_BAR) else MEDIUM


@topic.rule(
    APPLIES, _summons_certainty, "114fz-15-1", "tass-2023-08", "focus-2025-09", "114fz-15", "vbr-2022"
)
def summons(person: Person, law: Law) -> bool:
    return law.has(ELECTRONIC_SUMMONS) and _of_draft_age(person, law) and person.summons == "summons"


@topic.rule(UNCLEAR, LOW, "114fz-15-1", "amulex", "factsnews-2022", "asiaplus-2023-01")
def other_summons(person: Person, law: Law) -> bool:
    return person.summons != "none"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-23", "114fz-15-1")
def unfit(person: Person, law: Law) -> bool:
    return person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "326fz", "reserve-table", "31fz-21")
def past_reserve_age(person: Person, law: Law) -> bool:
    return shared_terms.past_reserve_age(person, law)


def _away(person: Person) -> bool:
    return person.residence == "abroad" or person.residence == "both"


def _visit_leaning(person: Person, law: Law) -> Leaning:
    return APPLIES if law.has(ELECTRONIC_SUMMONS) else None


@topic.rule(
    UNCLEAR,
    LOW,
    "114fz-15-1",
    "united24-2025",
    "novyny-2025",
    "tass-2023-08",
    "114fz-15",
    leaning=_visit_leaning,
)
def visit_registered(person: Person, law: Law) -> bool:
    return _of_draft_age(person, law) and _away(person) and person.military_register == "on"


@topic.rule(UNCLEAR, LOW, "united24-2025", "novyny-2025", "114fz-15-1", "visaverge-2025", "114fz-15")
def visit_unregistered(person: Person, law: Law) -> bool:
    return _of_draft_age(person, law) and _away(person)


@topic.rule(
    UNCLEAR,
    MEDIUM,
    "114fz-15-1",
    "114fz-15",
    "vbr-2022",
    "focus-2025-09",
    "novaya-2025-11",
    leaning=DOES_NOT_APPLY,
)
def draft_age(person: Person, law: Law) -> bool:
    return _of_draft_age(person, law)


@topic.rule(
    UNCLEAR,
    LOW,
    "31fz-21",
    "interfax-2022-09",
    "yugopolis-2022",
    "tass-2022-09",
    "asiaplus-2023-01",
    leaning=DOES_NOT_APPLY,
)
def reserve(person: Person, law: Law) -> bool:
    return True
