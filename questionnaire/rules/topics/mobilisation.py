"""What of a second wave of mobilisation? Law sheet, section 3, `mobilisation`; the first fit decides."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import CONVICTS_MOBILISED, RECORD_BAR_LIFTED, Law
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
    woman_in_the_reserve,
)

topic = Topic("mobilisation")


@topic.rule(DOES_NOT_APPLY, HIGH, "decree-647", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-52")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, HIGH, "decree-647", "421fz-text")
def serving(person: Person, law: Law) -> bool:
    return serving_now(person)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8", "oblvesti-2022")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female" and not woman_in_the_reserve(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-23")
def unfit(person: Person, law: Law) -> bool:
    return person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, outside_the_reserve_certainty, "53fz-52")
def not_in_reserve(person: Person, law: Law) -> bool:
    return not_yet_in_the_reserve(person, law)


@topic.rule(DOES_NOT_APPLY, reserve_age_certainty, "326fz", "reserve-table")
def out_of_reserve(person: Person, law: Law) -> bool:
    return past_reserve_age(person, law)


@topic.rule(UNCLEAR, LOW, "53fz-8", "mod-2022")
def abroad_summoned(person: Person, law: Law) -> bool:
    return person.residence == "abroad" and person.military_register == "off" and person.summons != "none"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "mod-2022")
def abroad(person: Person, law: Law) -> bool:
    return person.residence == "abroad" and person.military_register == "off"


@topic.rule(DOES_NOT_APPLY, HIGH, "421fz", "421fz-text")
def listed_offence(person: Person, law: Law) -> bool:
    return live_conviction(person) and person.conviction_offence == "listed"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "421fz")
def grave_before(person: Person, law: Law) -> bool:
    return (
        not law.has(CONVICTS_MOBILISED) and live_conviction(person) and person.conviction_offence == "grave"
    )


def _sentence_leaning(person: Person, law: Law) -> Leaning:
    return APPLIES if law.has(RECORD_BAR_LIFTED) else None


@topic.rule(UNCLEAR, LOW, "421fz", "special-register", "53fz-8", leaning=_sentence_leaning)
def sentence(person: Person, law: Law) -> bool:
    return person.conviction == "serving"


@topic.rule(UNCLEAR, LOW, "ossetia-law", "53fz-52", "rferl-ossetia-2022", leaning=APPLIES)
def open_treaty(person: Person, law: Law) -> bool:
    return open_treaty_case(person, law) and person.age < law.draft_age


@topic.rule(UNCLEAR, MEDIUM, "pankov-2023", "kartapolov-2023", "prosecutor-reserve", leaning=APPLIES)
def turned_27_before_2024(person: Person, law: Law) -> bool:
    return (
        person.sex == "male"
        and early_born(person, law)
        and never_served_russia(person)
        and person.in_reserve == "no"
        and person.ground != "exempt"
        and not treaty_case(person, law)
    )


@topic.rule(UNCLEAR, LOW, "53fz-8", "klerk-2026")
def two_homes(person: Person, law: Law) -> bool:
    return person.residence == "both" and person.military_register == "off"


@topic.rule(UNCLEAR, LOW, "reserve-table")
def senior_officer(person: Person, law: Law) -> bool:
    return person.sex == "male" and person.age >= 60 and person.reserve_rank == "officer"


def _residual_certainty(person: Person, law: Law) -> Certainty:
    return MEDIUM if treaty_case(person, law) or person.residence == "occupied" else HIGH


@topic.rule(
    APPLIES,
    _residual_certainty,
    "decree-647",
    "peskov-2022",
    "supreme-court-2023",
    "mod-dual-2022",
    "31fz-18",
)
def residual(person: Person, law: Law) -> bool:
    return True
