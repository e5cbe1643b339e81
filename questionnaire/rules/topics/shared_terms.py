"""Terms that several topics share. Law sheet, section 3, "Words used below" and the reserve ages."""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import ABKHAZIA_TREATY, DRAFT_AGE_RAISED, SOUTH_OSSETIA_TREATY, Law
from questionnaire.rules.rule import HIGH, LOW, MEDIUM, Certainty


def russian_citizen(person: Person) -> bool:
    """A citizen of Russia, with or without another citizenship."""
    return person.citizenship == "russian" or person.citizenship == "russian_and_other"


def citizen_of_treaty_state(person: Person, law: Law) -> bool:
    """A citizen of Russia and of a state with a treaty on military service in force: Tajikistan (treaty-tj),
    Abkhazia (abkhazia-force), South Ossetia (tass-treaties)."""
    return person.citizenship == "russian_and_other" and (
        person.other_citizenship == "tajikistan"
        or (person.other_citizenship == "abkhazia" and law.has(ABKHAZIA_TREATY))
        or (person.other_citizenship == "south_ossetia" and law.has(SOUTH_OSSETIA_TREATY))
    )


def _served_in_own_state(person: Person) -> bool:
    return person.service == "other_state" and person.served_in == person.other_citizenship


def treaty_case(person: Person, law: Law) -> bool:
    """Served in the army of the treaty state whose citizen one is too."""
    return citizen_of_treaty_state(person, law) and _served_in_own_state(person)


def open_treaty_case(person: Person, law: Law) -> bool:
    """The same with South Ossetia, before it is known that the treaty was in force (ossetia-law)."""
    return (
        not law.has(SOUTH_OSSETIA_TREATY)
        and person.citizenship == "russian_and_other"
        and person.other_citizenship == "south_ossetia"
        and _served_in_own_state(person)
    )


def live_conviction(person: Person) -> bool:
    """A conviction in Russia that has not lapsed (criminal-code-86)."""
    return person.conviction == "serving" or person.conviction == "outstanding"


def open_case(person: Person) -> bool:
    """A criminal case in Russia at the inquiry, investigation or trial."""
    return person.criminal_case != "none"


def live_record(person: Person) -> bool:
    """A live conviction or an open case."""
    return live_conviction(person) or open_case(person)


def serving_now(person: Person) -> bool:
    """Serving in the Russian army now, drafted, under contract or mobilised."""
    return person.service == "conscript" or person.service == "contract"


def never_served_russia(person: Person) -> bool:
    """No Russian service and no training for the reserve: none at all, or another state's."""
    return person.service == "none" or person.service == "other_state"


def woman_in_the_reserve(person: Person) -> bool:
    """A woman with completed service, training for the reserve, or a military specialty (53fz-8)."""
    return person.sex == "female" and (
        person.service == "completed"
        or person.service == "reserve_training"
        or person.military_specialty == "yes"
    )


def early_born(person: Person, law: Law) -> bool:
    """From 2024, under 30 and born before 1997 (439fz, pankov-2023)."""
    if not law.has(DRAFT_AGE_RAISED) or person.age >= law.draft_age:
        return False
    open_age = law.year - 1997  # the one age that both years of birth can have
    return person.age > open_age or (person.age == open_age and person.birthday_passed == "no")


def early_born_in_the_reserve(person: Person, law: Law) -> bool:
    """Early-born, and the military ID says so."""
    return early_born(person, law) and person.in_reserve == "yes"


def not_yet_in_the_reserve(person: Person, law: Law) -> bool:
    """A man of draft age who has not served in Russia, not exempt, and freed by no treaty (53fz-52)."""
    return (
        person.sex == "male"
        and person.age < law.draft_age
        and never_served_russia(person)
        and person.ground != "exempt"
        and not treaty_case(person, law)
        and not open_treaty_case(person, law)
        and not early_born(person, law)
    )


def outside_the_reserve_certainty(person: Person, law: Law) -> Certainty:
    """How sure it is that a man is not yet in the reserve: if a treaty excuses service elsewhere, he is."""
    if person.service == "other_state":
        return LOW
    return MEDIUM if person.residence == "occupied" else HIGH


def past_reserve_age(person: Person, law: Law) -> bool:
    """At or over the age at which the reserve ends: women 45, women officers 50, men who are officers 70, men
    of other ranks by their year of birth (326fz, reserve-table)."""
    if person.reserve_rank == "officer":
        return person.age >= (50 if person.sex == "female" else 70)
    if person.sex == "female":
        return person.age >= 45
    if person.age >= law.reserve_age:
        return True
    open_age = (
        law.reserve_age - 1
    )  # of two possible years of birth, here in even years only the older is past
    return law.year % 2 == 0 and 50 <= open_age == person.age and person.birthday_passed == "no"


def reserve_age_certainty(person: Person, law: Law) -> Certainty:
    """How sure the age at which the reserve ends is: for officers before 2024, less."""
    return MEDIUM if person.reserve_rank == "officer" and not law.has(DRAFT_AGE_RAISED) else HIGH
