"""Lawful next steps beside a result: what each rests on, beside which rules, for whom, from which day on.

Never how to evade service. Law sheet, section 3, "Steps"; the words are elsewhere.
"""

from collections.abc import Collection

from .attached import CONTRACT_OPEN, DRAFT_OPEN, RUSSIAN, TOPIC, VISITS, Attached, Table, beside, rules_of
from .facts import OLDEST
from .law import (
    APPEALS_BILL,
    CITIZENSHIP_LAW,
    DECISION_ONE_YEAR,
    ELECTRONIC_SUMMONS,
    EXIT_BAR,
    FALSE_SUMMONSES,
    LOSS_IN_COURT,
    UKRAINE_DECLARATION,
    YEAR_ROUND,
)
from .rule import HIGH, LOW, MEDIUM

_TABLE = (
    Attached(
        "ask_extract",
        HIGH,
        (
            "klerk-2025-09",
            "klerk-2025-08",
            "gazeta-spb-2025",
        ),
        (
            beside(*DRAFT_OPEN, "draft.abroad_off_register", "mobilisation.residual", "mobilisation.abroad"),
            beside(*rules_of(TOPIC["leaving"]), citizenship=RUSSIAN, age=(18, OLDEST)),
        ),
        since=DECISION_ONE_YEAR,
    ),
    Attached(
        "check_military_id",
        MEDIUM,
        (
            "prosecutor-reserve",
            "nagrazhdanke",
        ),
        (
            beside(
                "draft.turned_27_before_2024",
                "mobilisation.turned_27_before_2024",
                "mobilisation.women",
                "mobilisation.residual",
                "training.residual",
                "training.turned_27_before_2024",
                "draft.in_reserve",
            ),
        ),
    ),
    Attached(
        "ask_deferment",
        HIGH,
        (
            "53fz-24",
            "gazeta-2025-10",
        ),
        (beside(*DRAFT_OPEN),),
        later=YEAR_ROUND,
    ),
    Attached(
        "alternative_service",
        MEDIUM,
        (
            "acs",
            "mosreg-acs",
            "acs-2026",
        ),
        (beside(*(id for id in DRAFT_OPEN if id not in ("draft.decided", "draft.decided_otherwise"))),),
    ),
    Attached(
        "appeal_decision",
        MEDIUM,
        (
            "53fz-28",
            "kommersant-2026-03-10",
            "nsn-2026-03",
        ),
        (beside("draft.decided", "draft.decided_otherwise", "draft.liable", "leaving.decision"),),
        later=APPEALS_BILL,
    ),
    Attached(
        "challenge_summons",
        MEDIUM,
        (
            "focus-2025-09",
            "114fz-15-1",
        ),
        (
            beside(
                "leaving.summons",
                "leaving.other_summons",
                "draft.abroad_summoned",
                "mobilisation.abroad_summoned",
            ),
            beside("draft.liable", summons="summons"),
        ),
        since=EXIT_BAR,
    ),
    Attached(
        "lawyer_before_travel",
        HIGH,
        (
            "us-embassy-2022-09",
            "united24-2025",
        ),
        (
            *VISITS,
            beside(
                "leaving.serving",
                "leaving.criminal_case",
                "leaving.draft_age",
                "leaving.reserve",
                "draft.two_homes",
                "loss.two_homes",
            ),
        ),
    ),
    Attached(
        "proof_abroad",
        MEDIUM,
        ("jur-perevod",),
        (
            *VISITS,
            beside("draft.two_homes", "mobilisation.two_homes", "loss.two_homes", "notification.on_entry"),
        ),
    ),
    Attached(
        "leave_register",
        MEDIUM,
        (
            "53fz-8",
            "jur-perevod",
            "netprizyvu",
            "rferl-register-2023",
        ),
        (
            beside("draft.abroad_on_register", "leaving.visit_registered"),
            beside("mobilisation.residual", residence=("abroad", "both"), military_register="on"),
        ),
        since=ELECTRONIC_SUMMONS,
    ),
    Attached(
        "proof_foreign_service",
        LOW,
        (
            "treaty-tj",
            "abkhazia-service",
            "document-legion",
        ),
        (beside("draft.treaty_service", "draft.treaty_open", "mobilisation.open_treaty"),),
    ),
    Attached(
        "mobilisation_deferment",
        HIGH,
        (
            "31fz-18",
            "decree-664",
        ),
        (beside("mobilisation.residual", "mobilisation.turned_27_before_2024"),),
    ),
    Attached("training_papers", MEDIUM, ("sbory-lawyer",), (beside("training.residual", "training.ground"),)),
    Attached(
        "refuse_contract",
        MEDIUM,
        (
            "vseadvokaty-43921",
            "peaceplea-contract",
        ),
        (
            beside(*CONTRACT_OPEN, citizenship=RUSSIAN),
            beside("draft.serving", service="conscript"),
            beside("draft.liable"),
        ),
    ),
    Attached(
        "foreigner_refuse",
        MEDIUM,
        (
            "observatorul-2025",
            "mail-uz-2025",
        ),
        (
            beside(*CONTRACT_OPEN, citizenship=("other", "stateless")),
            beside(
                "residence_condition.required",
                "residence_condition.required_for_citizenship",
                "residence_condition.kazakhstan_moldova_citizenship",
            ),
        ),
    ),
    Attached(
        "answer_false_summons",
        MEDIUM,
        ("azattyk-2023",),
        (beside("draft.foreign_citizen", "mobilisation.not_a_citizen"),),
        since=FALSE_SUMMONSES,
    ),
    Attached(
        "register_two_weeks",
        MEDIUM,
        (
            "eanews-2023-12",
            "newday-2025-11",
            "kommersant-2025-09",
            "kavkazuzel-2025",
            "pomoshurista-2025-03",
        ),
        (beside("loss.at_risk", "loss.before_the_law"),),
        since=LOSS_IN_COURT,
    ),
    Attached(
        "new_citizen_rights",
        MEDIUM,
        (
            "kavkazuzel-2025",
            "pomoshurista-2025-03",
        ),
        (
            beside(
                "loss.at_risk", "loss.before_the_law", "loss.registered", *DRAFT_OPEN, acquired="naturalised"
            ),
        ),
        since=LOSS_IN_COURT,
    ),
    Attached(
        "challenge_loss",
        MEDIUM,
        (
            "kavkazuzel-2025",
            "pomoshurista-2025-03",
            "vs-2025-08",
        ),
        (beside("loss.at_risk", "loss.before_the_law", "loss.evasion", "loss.offence", "loss.offence_open"),),
        since=CITIZENSHIP_LAW,
    ),
    Attached(
        "lawyer_on_list",
        HIGH,
        (
            "138fz-22",
            "tass-2025-09",
        ),
        (beside("loss.offence", "loss.offence_open"),),
        since=CITIZENSHIP_LAW,
    ),
    Attached(
        "notify_ministry",
        HIGH,
        (
            "nplaw-2024",
            "mid-newyork",
            "kommersant-138fz",
        ),
        (beside("notification.sixty_days", "notification.on_entry", "notification.temporary_permit"),),
        since=CITIZENSHIP_LAW,
    ),
    Attached(
        "ukraine_declaration",
        HIGH,
        (
            "mvdlnr",
            "abakan-2023",
            "aif-2023-06",
        ),
        (beside("notification.ukraine"),),
        since=UKRAINE_DECLARATION,
    ),
    Attached(
        "check_citizenship",
        MEDIUM,
        (
            "chileru",
            "agnabeya",
        ),
        (beside("draft.foreign_citizen"),),
        depending_on="citizenship",
    ),
)
STEPS = Table(_TABLE)

# Steps whose term runs for the people of these rules, the most pressing first.
TERMS = {
    "challenge_summons": frozenset(
        ("leaving.summons", "leaving.other_summons", "draft.abroad_summoned", "mobilisation.abroad_summoned")
    ),
    "register_two_weeks": frozenset(("loss.at_risk", "loss.before_the_law")),
    "notify_ministry": frozenset(("notification.sixty_days",)),
    "appeal_decision": frozenset(("draft.decided", "draft.decided_otherwise", "leaving.decision")),
}
# What comes before the other steps, which stand as in the sheet.
_FIRST = ("lawyer_before_travel", "challenge_loss", "answer_false_summons", "alternative_service")


def by_deadline(ids: Collection[str], running: Collection[str] = ()) -> list[str]:
    """Steps, by their ids, in the order in which they are due; `running`: those whose term runs now."""
    order = dict.fromkeys((*(id for id in TERMS if id in running), *_FIRST, *STEPS))
    return [id for id in order if id in ids]
