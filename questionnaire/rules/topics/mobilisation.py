"""What of a second wave of mobilisation? Law sheet, section 3, `mobilisation`; the first fit decides."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import CONVICTS_MOBILISED, DRAFT_AGE_RAISED, Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Certainty, Topic

from .shared_terms import (
    early_born,
    never_served_russia,
    past_reserve_age,
    russian_citizen,
    sentence_in_force,
    serving_now,
    treaty_case,
)

topic = Topic("mobilisation")


@topic.rule(DOES_NOT_APPLY, HIGH, "decree-647", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-52")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, HIGH, "decree-647")
def serving(person: Person, law: Law) -> bool:
    return serving_now(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-23")
def unfit(person: Person, law: Law) -> bool:
    return person.sex == "male" and person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-8")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female" and person.service != "completed" and person.military_specialty == "no"


def _outside_the_reserve(person: Person, law: Law) -> bool:
    return (
        person.sex == "male"
        and never_served_russia(person)
        and person.ground != "exempt"
        and not treaty_case(person)
    )


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-52")
def not_in_reserve(person: Person, law: Law) -> bool:
    return person.age < law.draft_age and not early_born(person, law) and _outside_the_reserve(person, law)


def _reserve_age_certainty(person: Person, law: Law) -> Certainty:
    if law.has(DRAFT_AGE_RAISED) or person.reserve_rank != "officer":
        return HIGH
    return MEDIUM


@topic.rule(DOES_NOT_APPLY, _reserve_age_certainty, "326fz", "reserve-table")
def out_of_reserve(person: Person, law: Law) -> bool:
    return past_reserve_age(person, law)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "mod-2022")
def abroad(person: Person, law: Law) -> bool:
    return person.residence == "abroad" and person.military_register == "off"


@topic.rule(DOES_NOT_APPLY, HIGH, "421fz")
def listed_offence(person: Person, law: Law) -> bool:
    return sentence_in_force(person) and person.offence == "listed"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "421fz")
def grave_before(person: Person, law: Law) -> bool:
    return not law.has(CONVICTS_MOBILISED) and sentence_in_force(person) and person.offence == "grave"


@topic.rule(UNCLEAR, LOW, "421fz")
def sentence(person: Person, law: Law) -> bool:
    return person.conviction == "serving"


@topic.rule(UNCLEAR, MEDIUM, "pankov-2023", "kartapolov-2023", "prosecutor-reserve", leaning=APPLIES)
def turned_27_before_2024(person: Person, law: Law) -> bool:
    return early_born(person, law) and _outside_the_reserve(person, law) and person.in_reserve == "no"


@topic.rule(UNCLEAR, LOW, "53fz-8", "klerk-2026")
def two_homes(person: Person, law: Law) -> bool:
    return person.residence == "both" and person.military_register == "off"


@topic.rule(UNCLEAR, LOW, "reserve-table")
def senior_officer(person: Person, law: Law) -> bool:
    return person.sex == "male" and person.age >= 60 and person.reserve_rank == "officer"


@topic.rule(APPLIES, HIGH, "decree-647", "peskov-2022", "supreme-court-2023", "mod-dual-2022")
def residual(person: Person, law: Law) -> bool:
    return True
