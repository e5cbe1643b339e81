"""Can this person be conscripted? Law sheet, section 3, `draft`, in its order; the first fit decides."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import DRAFT_AGE_RAISED, OCCUPIED_DISPUTED, TREATY_END_URGED, Law
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

from .shared_terms import early_born, live_record, russian_citizen, serving_now, tajik_too, treaty_case

topic = Topic("draft")


@topic.rule(DOES_NOT_APPLY, HIGH, "vk", "vedomosti-2025-12")
def foreign_citizen(person: Person, law: Law) -> bool:
    return person.citizenship == "other"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-22")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-22")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-23")
def serving(person: Person, law: Law) -> bool:
    return russian_citizen(person) and serving_now(person)


def _thirty_is_disputed(person: Person, law: Law) -> Certainty:
    return MEDIUM if law.has(DRAFT_AGE_RAISED) and person.age == law.draft_age else HIGH


@topic.rule(DOES_NOT_APPLY, _thirty_is_disputed, "53fz-22", "439fz")
def over_age(person: Person, law: Law) -> bool:
    return person.age >= law.draft_age


@topic.rule(
    UNCLEAR,
    MEDIUM,
    "53fz-22",
    "vedomosti-2025-09",
    "meduza-2025-06",
    "mt",
    leaning=DOES_NOT_APPLY,
)
def stateless(person: Person, law: Law) -> bool:
    return person.citizenship == "stateless"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-23")
def served(person: Person, law: Law) -> bool:
    return person.service == "completed"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-22", "53fz-52")
def reserve_trained(person: Person, law: Law) -> bool:
    return person.service == "reserve_training"


def _treaty_certainty(person: Person, law: Law) -> Certainty:
    return LOW if law.has(TREATY_END_URGED) else MEDIUM


@topic.rule(DOES_NOT_APPLY, _treaty_certainty, "treaty-tj", "53fz-23-foreign", "gazeta-2025-12")
def treaty_service(person: Person, law: Law) -> bool:
    return treaty_case(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-23", "53fz-52")
def exempt(person: Person, law: Law) -> bool:
    return person.ground == "exempt" or person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, HIGH, "pankov-2023", "kartapolov-2023")
def in_reserve(person: Person, law: Law) -> bool:
    return early_born(person, law) and person.in_reserve == "yes"


def _record_certainty(person: Person, law: Law) -> Certainty:
    if law.age_of_record_sources <= 0:
        return HIGH
    return MEDIUM if law.age_of_record_sources <= 2 else LOW


@topic.rule(DOES_NOT_APPLY, _record_certainty, "53fz-23-3", "66ru", "criminal-code-86")
def record(person: Person, law: Law) -> bool:
    return live_record(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-24")
def deferred(person: Person, law: Law) -> bool:
    return person.ground == "deferment"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8", "53fz-22", "mod-2022")
def abroad_off_register(person: Person, law: Law) -> bool:
    return person.residence == "abroad" and person.military_register == "off"


@topic.rule(
    UNCLEAR,
    MEDIUM,
    "pankov-2023",
    "kartapolov-2023",
    "prosecutor-reserve",
    leaning=DOES_NOT_APPLY,
)
def turned_27_before_2024(person: Person, law: Law) -> bool:
    return early_born(person, law)


@topic.rule(APPLIES, LOW, "53fz-23-foreign", "53fz-23")
def foreign_service(person: Person, law: Law) -> bool:
    registered = person.residence != "occupied" and person.military_register == "on"
    return person.service == "other_state" and (person.residence == "russia" or registered)


@topic.rule(UNCLEAR, LOW, "treaty-tj", "gazeta-2025-12")
def treaty_residence(person: Person, law: Law) -> bool:
    away = person.residence == "abroad" or person.residence == "both"
    return away and person.military_register == "on" and tajik_too(person)


@topic.rule(APPLIES, HIGH, "53fz-22", "summons-2023", "tass-2023-08")
def abroad_on_register(person: Person, law: Law) -> bool:
    return person.residence == "abroad"


def _occupied_leaning(person: Person, law: Law) -> Leaning:
    return None if law.has(OCCUPIED_DISPUTED) else APPLIES


@topic.rule(UNCLEAR, LOW, "genstaff-2023", "kartapolov-2025", leaning=_occupied_leaning)
def occupied(person: Person, law: Law) -> bool:
    return person.residence == "occupied"


@topic.rule(UNCLEAR, LOW, "53fz-8", "klerk-2026")
def two_homes(person: Person, law: Law) -> bool:
    return person.residence == "both" and person.military_register == "off"


@topic.rule(
    APPLIES,
    HIGH,
    "decree",
    "aif",
    "constitution-62",
    "62fz-6",
    "53fz-22",
    "439fz",
    "rbc-2025-11",
    "kommersant-2025-09-22",
)
def liable(person: Person, law: Law) -> bool:
    return True
