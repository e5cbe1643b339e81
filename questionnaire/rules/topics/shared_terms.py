"""Terms that several topics share. Law sheet, section 3, "Words used below" and the reserve ages."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import DRAFT_AGE_RAISED, Law


def russian_citizen(person: Person) -> bool:
    """A citizen of Russia, with or without another citizenship."""
    return person.citizenship == "russian" or person.citizenship == "russian_and_other"


def tajik_too(person: Person) -> bool:
    """A citizen of Russia and Tajikistan, the one state with a dual citizenship treaty (treaty-tj)."""
    return person.citizenship == "russian_and_other" and person.other_citizenship == "tajikistan"


def treaty_case(person: Person) -> bool:
    """Served in another state's army, and a citizen of Tajikistan too (treaty-tj)."""
    return person.service == "other_state" and tajik_too(person)


def sentence_in_force(person: Person) -> bool:
    """A conviction in Russia that has not lapsed (criminal-code-86)."""
    return person.conviction == "serving" or person.conviction == "outstanding"


def live_record(person: Person) -> bool:
    """A conviction in Russia that has not lapsed, or an open criminal case there."""
    return sentence_in_force(person) or person.criminal_case != "none"


def serving_now(person: Person) -> bool:
    """Serving in the Russian army now, drafted or under contract."""
    return person.service == "conscript" or person.service == "contract"


def never_served_russia(person: Person) -> bool:
    """No Russian service and no training for the reserve: none at all, or another state's."""
    return person.service == "none" or person.service == "other_state"


def early_born(person: Person, law: Law) -> bool:
    """From 2024, under 30 and born before 1997 (439fz, pankov-2023); the age leaves one year open."""
    if not law.has(DRAFT_AGE_RAISED) or person.age >= law.draft_age:
        return False
    open_age = law.year - 1997
    return person.age > open_age or (person.age == open_age and person.born_before_1997 == "yes")


def past_reserve_age(person: Person, law: Law) -> bool:
    """At or over the age at which the reserve ends: women 45, women officers 50, men who are
    officers 70, men of other ranks by the year (326fz, reserve-table)."""
    ranks, officers = (45, 50) if person.sex == "female" else (law.reserve_age, 70)
    return person.age >= (ranks if person.reserve_rank == "other_ranks" else officers)
