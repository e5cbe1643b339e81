"""Must the Interior Ministry be notified of a second status? Law sheet, section 3, `notification`."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import CITIZENSHIP_LAW, UKRAINE_DECLARATION, Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Certainty, Topic

from .shared_terms import russian_citizen

topic = Topic("notification")


@topic.rule(DOES_NOT_APPLY, HIGH, "kommersant-138fz", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "kommersant-138fz", about_others=True)
def nothing_to_tell(person: Person, law: Law) -> bool:
    return person.citizenship == "russian" and person.foreign_residence_permit == "no"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "142fz", "507fz", "refworld-2014")
def lives_abroad_before_2023(person: Person, law: Law) -> bool:
    return not law.has(CITIZENSHIP_LAW) and person.residence == "abroad"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "kommersant-138fz", "newsru-2026-01", "mid-newyork")
def on_entry(person: Person, law: Law) -> bool:
    return person.residence == "abroad"


@topic.rule(UNCLEAR, LOW, "mid-newyork", "centr-zashity", leaning=DOES_NOT_APPLY)
def temporary_permit(person: Person, law: Law) -> bool:
    return person.citizenship == "russian" and person.foreign_residence_permit == "temporary"


def _ukrainian_too(person: Person) -> bool:
    return person.citizenship == "russian_and_other" and person.other_citizenship == "ukraine"


@topic.rule(UNCLEAR, MEDIUM, "mvdlnr", "zavolzhsky-62fz", "abakan-2023", "kommersant-138fz", leaning=APPLIES)
def ukraine(person: Person, law: Law) -> bool:
    return _ukrainian_too(person) and (law.has(UKRAINE_DECLARATION) or person.residence == "occupied")


def _duty_certainty(person: Person, law: Law) -> Certainty:
    return MEDIUM if _ukrainian_too(person) else HIGH


@topic.rule(APPLIES, _duty_certainty, "kommersant-138fz", "142fz", "507fz", "dron-fines", "klerk-2026")
def sixty_days(person: Person, law: Law) -> bool:
    return True
