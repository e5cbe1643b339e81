"""Could this person be called to training camps of the reserve? Law sheet, section 3, `training`."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Certainty, Topic

from .shared_terms import (
    early_born,
    live_conviction,
    never_served_russia,
    not_yet_in_the_reserve,
    open_treaty_case,
    outside_the_reserve_certainty,
    past_reserve_age,
    reserve_age_certainty,
    russian_citizen,
    serving_now,
    treaty_case,
)

topic = Topic("training")


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-54", "rbc-2025-12", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-55")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-54")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-54", "53fz-52")
def serving(person: Person, law: Law) -> bool:
    return serving_now(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-23")
def unfit(person: Person, law: Law) -> bool:
    return person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, outside_the_reserve_certainty, "53fz-54", "53fz-52")
def not_in_reserve(person: Person, law: Law) -> bool:
    return not_yet_in_the_reserve(person, law)


@topic.rule(DOES_NOT_APPLY, reserve_age_certainty, "326fz", "reserve-table")
def out_of_reserve(person: Person, law: Law) -> bool:
    return past_reserve_age(person, law)


@topic.rule(DOES_NOT_APPLY, LOW, "dzer-2026")
def conviction(person: Person, law: Law) -> bool:
    return live_conviction(person)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-55-list")
def abroad(person: Person, law: Law) -> bool:
    return person.residence == "abroad"


@topic.rule(UNCLEAR, MEDIUM, "53fz-55-list", "voen-advokaty", leaning=DOES_NOT_APPLY)
def ground(person: Person, law: Law) -> bool:
    return person.ground == "exempt" or person.ground == "deferment"


@topic.rule(UNCLEAR, LOW, "pankov-2023", "prosecutor-reserve", leaning=APPLIES)
def turned_27_before_2024(person: Person, law: Law) -> bool:
    outside = early_born(person, law) and person.in_reserve == "no" and not treaty_case(person, law)
    return never_served_russia(person) and (
        outside or (open_treaty_case(person, law) and person.age < law.draft_age)
    )


@topic.rule(UNCLEAR, LOW, "53fz-55-list")
def two_homes(person: Person, law: Law) -> bool:
    return person.residence == "both"


@topic.rule(UNCLEAR, LOW, "reserve-table")
def senior_officer(person: Person, law: Law) -> bool:
    return person.age >= 60 and person.reserve_rank == "officer"


def _residual_certainty(person: Person, law: Law) -> Certainty:
    return MEDIUM if person.residence == "occupied" else HIGH


@topic.rule(
    APPLIES,
    _residual_certainty,
    "53fz-54",
    "53fz-55",
    "53fz-55-list",
    "life-2025-12",
    "m24-2025-12",
    "rbc-2025-12",
    "dzer-2026",
)
def residual(person: Person, law: Law) -> bool:
    return True
