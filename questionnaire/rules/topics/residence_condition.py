"""Must a foreigner serve to stay? Law sheet, section 3, `residence_condition`; the first fit decides.

About Decree 821 of 5 November 2025, not the decree of 2022.
"""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import DECREE_821, Law
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Topic

from .shared_terms import russian_citizen

topic = Topic("residence_condition")


@topic.rule(DOES_NOT_APPLY, HIGH, "mail-2025-12", about_others=True)
def citizen(person: Person, law: Law) -> bool:
    return russian_citizen(person)


@topic.rule(DOES_NOT_APPLY, HIGH, "mail-2025-12", about_others=True)
def not_yet(person: Person, law: Law) -> bool:
    return not law.has(DECREE_821)


@topic.rule(DOES_NOT_APPLY, HIGH, "mail-2025-12", about_others=True)
def women(person: Person, law: Law) -> bool:
    return person.sex == "female"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "mail-2025-12")
def age(person: Person, law: Law) -> bool:
    return person.age < 18 or person.age >= 65


@topic.rule(DOES_NOT_APPLY, HIGH, "mail-2025-12", about_others=True)
def not_applying(person: Person, law: Law) -> bool:
    return person.applying == "no"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "newsgram-2025-12")
def belarus(person: Person, law: Law) -> bool:
    return person.citizenship == "other" and person.other_citizenship == "belarus"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "newsgram-2025-12")
def kazakhstan_moldova(person: Person, law: Law) -> bool:
    return (
        person.citizenship == "other"
        and person.applying == "residence_permit"
        and (person.other_citizenship == "kazakhstan" or person.other_citizenship == "moldova")
    )


@topic.rule(UNCLEAR, LOW, "newsgram-2025-12")
def ukraine(person: Person, law: Law) -> bool:
    return person.citizenship == "other" and person.other_citizenship == "ukraine"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "newsgram-2025-12")
def route(person: Person, law: Law) -> bool:
    return person.route == "specialist_or_study"


@topic.rule(UNCLEAR, LOW, "mail-2025-12")
def other_route(person: Person, law: Law) -> bool:
    return person.route == "other"


@topic.rule(UNCLEAR, LOW, "mail-2025-12", leaning=DOES_NOT_APPLY)
def may_be_met(person: Person, law: Law) -> bool:
    return person.service == "contract" or person.service == "completed"


@topic.rule(APPLIES, MEDIUM, "newsgram-2025-12")
def required_for_citizenship(person: Person, law: Law) -> bool:
    return person.applying == "citizenship"


@topic.rule(APPLIES, HIGH, "mail-2025-12", "rferl-2025-12")
def required(person: Person, law: Law) -> bool:
    return True
