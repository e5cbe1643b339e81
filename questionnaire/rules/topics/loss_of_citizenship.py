"""Could acquired citizenship be ended? Law sheet, section 3, `loss_of_citizenship`; the first fit decides.

Two grounds are assessed: not registering with the military, and a conviction.
"""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import CITIZENSHIP_LAW, LOSS_IN_COURT, LOSS_OF_CITIZENSHIP, Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Certainty, Topic

from . import shared_terms
from .shared_terms import live_conviction, russian_citizen, serving_now

topic = Topic("loss_of_citizenship", prefix="loss")


@topic.rule(DOES_NOT_APPLY, HIGH, "281fz", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "281fz", "138fz-22", "seldon-138fz", about_others=True)
def by_birth(person: Person, law: Law) -> bool:
    return person.acquired == "birth"


@topic.rule(APPLIES, MEDIUM, "tass-2025-09", "vs-2025-08", "stahanov-2024")
def evasion(person: Person, law: Law) -> bool:
    return law.has(CITIZENSHIP_LAW) and live_conviction(person) and person.conviction_offence == "evasion"


def _offence_certainty(person: Person, law: Law) -> Certainty:
    return MEDIUM if law.has(CITIZENSHIP_LAW) else LOW


@topic.rule(
    UNCLEAR,
    _offence_certainty,
    "138fz-22",
    "tass-2025-09",
    "kommersant-2025-08",
    "newsru-ru-2025-08",
    "vs-2025-08",
    "kommersant-2020",
    leaning=APPLIES,
)
def offence(person: Person, law: Law) -> bool:
    return live_conviction(person) and (
        person.conviction_offence == "listed"
        or (law.has(CITIZENSHIP_LAW) and person.conviction_offence == "grave")
    )


def _must_register(person: Person, law: Law) -> bool:
    """A man of 18 and over in Russia, off the register, who could be in the reserve."""
    return (
        person.sex == "male"
        and person.age >= 18
        and not shared_terms.past_reserve_age(person, law)
        and person.military_register == "off"
        and person.residence == "russia"
        and not serving_now(person)
        and person.ground != "unfit"
    )


@topic.rule(
    APPLIES,
    HIGH,
    "281fz",
    "newday-2025-11",
    "kommersant-2025-09",
    "kavkazuzel-2025",
    "pomoshurista-2025-03",
)
def at_risk(person: Person, law: Law) -> bool:
    return law.has(LOSS_OF_CITIZENSHIP) and _must_register(person, law)


@topic.rule(UNCLEAR, LOW, "eanews-2023-12", leaning=APPLIES)
def before_the_law(person: Person, law: Law) -> bool:
    return law.has(LOSS_IN_COURT) and not law.has(LOSS_OF_CITIZENSHIP) and _must_register(person, law)


@topic.rule(UNCLEAR, LOW, "138fz-24", "tass-2025-09", "vs-2025-08")
def offence_open(person: Person, law: Law) -> bool:
    return law.has(CITIZENSHIP_LAW) and person.conviction != "none"


def _not_yet_certainty(person: Person, law: Law) -> Certainty:
    return MEDIUM if law.has(LOSS_IN_COURT) else HIGH


@topic.rule(DOES_NOT_APPLY, _not_yet_certainty, "281fz", about_others=True)
def not_yet(person: Person, law: Law) -> bool:
    return not law.has(LOSS_OF_CITIZENSHIP)


@topic.rule(DOES_NOT_APPLY, LOW, "281fz")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female" and person.military_specialty == "no"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "281fz", "pomoshurista-2025-03")
def registered(person: Person, law: Law) -> bool:
    return person.military_register == "on"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-8")
def serving(person: Person, law: Law) -> bool:
    return serving_now(person)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8", "53fz-23")
def unfit(person: Person, law: Law) -> bool:
    return person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "326fz", "reserve-table")
def past_reserve_age(person: Person, law: Law) -> bool:
    return shared_terms.past_reserve_age(person, law)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8", "united24-2025")
def abroad(person: Person, law: Law) -> bool:
    return person.residence == "abroad"


@topic.rule(UNCLEAR, LOW, "kommersant-2025-08", "seldon-138fz")
def occupied(person: Person, law: Law) -> bool:
    return person.residence == "occupied"


@topic.rule(UNCLEAR, LOW, "53fz-8", "klerk-2026")
def two_homes(person: Person, law: Law) -> bool:
    return person.residence == "both"


@topic.rule(UNCLEAR, LOW, "53fz-8")
def women_with_specialty(person: Person, law: Law) -> bool:
    return True
