"""Can acquired citizenship be lost for not registering? Law sheet, section 3, `loss_of_citizenship`."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import LOSS_OF_CITIZENSHIP, Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Topic

from . import shared_terms
from .shared_terms import russian_citizen, serving_now

topic = Topic("loss_of_citizenship", prefix="loss")


@topic.rule(DOES_NOT_APPLY, HIGH, "281fz", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "281fz", about_others=True)
def by_birth(person: Person, law: Law) -> bool:
    return person.acquired == "birth"


@topic.rule(DOES_NOT_APPLY, HIGH, "281fz", about_others=True)
def not_yet(person: Person, law: Law) -> bool:
    return not law.has(LOSS_OF_CITIZENSHIP)


@topic.rule(DOES_NOT_APPLY, LOW, "281fz")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8")
def women(person: Person, law: Law) -> bool:
    return person.sex == "female" and person.military_specialty == "no"


@topic.rule(DOES_NOT_APPLY, HIGH, "281fz")
def registered(person: Person, law: Law) -> bool:
    return person.military_register == "on"


@topic.rule(DOES_NOT_APPLY, HIGH, "53fz-8")
def serving(person: Person, law: Law) -> bool:
    return serving_now(person)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8", "53fz-23")
def unfit(person: Person, law: Law) -> bool:
    return person.sex == "male" and person.ground == "unfit"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "326fz", "reserve-table")
def past_reserve_age(person: Person, law: Law) -> bool:
    return shared_terms.past_reserve_age(person, law)


@topic.rule(DOES_NOT_APPLY, MEDIUM, "53fz-8")
def abroad(person: Person, law: Law) -> bool:
    return person.residence == "abroad"


@topic.rule(UNCLEAR, LOW, "53fz-8", "klerk-2026")
def two_homes(person: Person, law: Law) -> bool:
    return person.residence == "both"


@topic.rule(UNCLEAR, LOW, "53fz-8")
def women_with_specialty(person: Person, law: Law) -> bool:
    return person.sex == "female"


@topic.rule(APPLIES, HIGH, "281fz", "kommersant-2025-09", "kavkazuzel-2025")
def at_risk(person: Person, law: Law) -> bool:
    return True
