"""Could a contract be signed with this person? Law sheet, section 3, `contract`; the first fit decides.

Health and the upper age are not assessed.
"""

from questionnaire.rules.facts import Person
from questionnaire.rules.law import (
    DEFENDANTS_ADMITTED,
    RECORD_BAR_LIFTED,
    STATELESS_CONTRACTS,
    SUSPECTS_ADMITTED,
    THREE_MONTHS_DROPPED,
    Law,
)
from questionnaire.rules.rule import APPLIES, DOES_NOT_APPLY, HIGH, LOW, MEDIUM, UNCLEAR, Certainty, Topic

from .shared_terms import live_record, russian_citizen

topic = Topic("contract")


@topic.rule(DOES_NOT_APPLY, HIGH, "babel-2023")
def too_young(person: Person, law: Law) -> bool:
    return person.age < 18


@topic.rule(APPLIES, HIGH, "decree-647", "supreme-court-2023")
def serving(person: Person, law: Law) -> bool:
    return person.service == "contract"


@topic.rule(DOES_NOT_APPLY, HIGH, "vedomosti-2025-09", "meduza-2025-06")
def stateless_before_2025(person: Person, law: Law) -> bool:
    return person.citizenship == "stateless" and not law.has(STATELESS_CONTRACTS)


def _listed_certainty(person: Person, law: Law) -> Certainty:
    return MEDIUM if law.has(RECORD_BAR_LIFTED) else HIGH


@topic.rule(DOES_NOT_APPLY, _listed_certainty, "regnum", "kommersant-2023-06", "vedomosti-2026-03")
def listed_offence(person: Person, law: Law) -> bool:
    return live_record(person) and person.offence == "listed"


@topic.rule(DOES_NOT_APPLY, HIGH, "regnum", "mt")
def record_bar(person: Person, law: Law) -> bool:
    return not law.has(RECORD_BAR_LIFTED) and live_record(person)


def _drug_certainty(person: Person, law: Law) -> Certainty:
    return LOW if law.has(RECORD_BAR_LIFTED) else HIGH


@topic.rule(DOES_NOT_APPLY, _drug_certainty, "regnum", "atlas")
def drug_penalty(person: Person, law: Law) -> bool:
    return person.drug_penalty == "yes"


@topic.rule(DOES_NOT_APPLY, MEDIUM, "340fz")
def on_trial(person: Person, law: Law) -> bool:
    return not law.has(DEFENDANTS_ADMITTED) and person.criminal_case == "trial"


@topic.rule(UNCLEAR, LOW, "asiaplus", "269fz")
def foreign_record(person: Person, law: Law) -> bool:
    return not russian_citizen(person) and live_record(person)


@topic.rule(UNCLEAR, LOW, "kommersant-2023-06", "64fz", "vedomosti-2026-03")
def grave_offence(person: Person, law: Law) -> bool:
    return live_record(person) and person.offence == "grave"


@topic.rule(UNCLEAR, LOW, "269fz", "criminal-code-86")
def lapsed_conviction(person: Person, law: Law) -> bool:
    return not law.has(RECORD_BAR_LIFTED) and person.conviction == "lapsed"


@topic.rule(UNCLEAR, LOW, "269fz", leaning=DOES_NOT_APPLY)
def lapsed_listed(person: Person, law: Law) -> bool:
    return person.conviction == "lapsed" and person.offence == "listed"


@topic.rule(DOES_NOT_APPLY, HIGH, "dni-2009", "mt")
def three_months(person: Person, law: Law) -> bool:
    return (
        not law.has(THREE_MONTHS_DROPPED)
        and russian_citizen(person)
        and person.service == "conscript"
        and person.months_served == "under_3"
        and person.education == "school"
    )


@topic.rule(DOES_NOT_APPLY, MEDIUM, "dni-2009", "babel-2023")
def not_yet_served(person: Person, law: Law) -> bool:
    return (
        not law.has(THREE_MONTHS_DROPPED)
        and russian_citizen(person)
        and person.sex == "male"
        and person.age < law.draft_age
        and person.service == "none"
        and person.education == "school"
    )


@topic.rule(UNCLEAR, LOW, "53fz-23", assessed=False)
def age_or_health(person: Person, law: Law) -> bool:
    unfit = russian_citizen(person) and person.sex == "male" and person.ground == "unfit"
    return person.age >= 65 or unfit


def _suspect_certainty(person: Person, law: Law) -> Certainty:
    if law.has(SUSPECTS_ADMITTED) or person.criminal_case != "investigation":
        return HIGH
    return MEDIUM


@topic.rule(APPLIES, _suspect_certainty, "269fz", "64fz", "340fz")
def record_allowed(person: Person, law: Law) -> bool:
    return live_record(person)


@topic.rule(APPLIES, MEDIUM, "269fz")
def lapsed_allowed(person: Person, law: Law) -> bool:
    return person.conviction == "lapsed"


@topic.rule(APPLIES, HIGH, "vedomosti-2025-09", "vedomosti-2025-12")
def stateless(person: Person, law: Law) -> bool:
    return person.citizenship == "stateless"


@topic.rule(APPLIES, HIGH, "vk", "forbes-2023", "decree-690", "decree-10")
def foreign_citizen(person: Person, law: Law) -> bool:
    return person.citizenship == "other"


@topic.rule(APPLIES, HIGH, "aif", "asiaplus", "vk")
def dual_citizen(person: Person, law: Law) -> bool:
    return person.citizenship == "russian_and_other" or person.foreign_residence_permit == "yes"


@topic.rule(APPLIES, HIGH, "decree")
def citizen(person: Person, law: Law) -> bool:
    return True
