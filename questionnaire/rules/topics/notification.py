"""Must the Interior Ministry be notified of a second status? Law sheet, section 3, `notification`."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, Topic

from .shared_terms import russian_citizen

topic = Topic("notification")


@topic.rule(DOES_NOT_APPLY, HIGH, "kommersant-138fz", about_others=True)
def not_a_citizen(person: Person, law: Law) -> bool:
    return not russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "kommersant-138fz", about_others=True)
def nothing_to_tell(person: Person, law: Law) -> bool:
    return person.citizenship == "russian" and person.foreign_residence_permit == "no"


@topic.rule(DOES_NOT_APPLY, HIGH, "kommersant-138fz", "newsru-2026-01")
def on_entry(person: Person, law: Law) -> bool:
    return person.residence == "abroad"


@topic.rule(APPLIES, HIGH, "kommersant-138fz", "dron-fines", "klerk-2026")
def sixty_days(person: Person, law: Law) -> bool:
    return True
