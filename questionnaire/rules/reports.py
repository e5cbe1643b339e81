"""What the newspaper said: how sure our judgement of each statement is, and to which rules it is attached.

Law sheet, section 1 and "Reports beside rules". The article is the source `mt`; the words are elsewhere.
"""

from dataclasses import dataclass

from .law import (
    BARS_CALLED_FEW,
    DECREE_10,
    DECREE_821,
    DEFENDANTS_ADMITTED,
    FSB_CLOSED,
    RECORD_BAR_LIFTED,
    SUSPECTS_ADMITTED,
    THREE_MONTHS_DROPPED,
    Change,
)
from .rule import HIGH, MEDIUM, Certainty


@dataclass(frozen=True)
class Report:
    """One statement of the article. `for_dual_citizens`: it concerns only those with a second citizenship.
    `changed_by`: what has changed since in the law that it speaks of."""

    id: str
    certainty: Certainty
    sources: tuple[str, ...]
    attached_to: tuple[str, ...]
    for_dual_citizens: bool = False
    changed_by: tuple[Change, ...] = ()


_DUAL = (
    "draft.liable",
    "draft.decided",
    "draft.decided_otherwise",
    "draft.foreign_service",
    "draft.abroad_on_register",
    "draft.treaty_residence",
    "draft.treaty_open",
    "draft.two_homes",
)
_RECORD = (
    "contract.listed_offence",
    "contract.record_bar",
    "contract.on_trial",
    "contract.grave_offence",
    "contract.record_allowed",
)

_TABLE = (
    Report("dual_draft", HIGH, ("mt", "decree", "aif"), _DUAL, for_dual_citizens=True),
    Report(
        "residence_abroad",
        MEDIUM,
        ("mt", "aif", "53fz-22", "53fz-8"),
        (
            "draft.abroad_off_register",
            "draft.abroad_summoned",
            "draft.abroad_on_register",
            "draft.two_homes",
        ),
    ),
    Report(
        "stateless_draft",
        HIGH,
        ("mt", "aif", "53fz-22", "vedomosti-2025-09"),
        (
            "draft.stateless",
            "draft.stateless_over_age",
            "contract.stateless",
            "contract.stateless_before_2025",
        ),
    ),
    Report(
        "exempt_before",
        HIGH,
        ("mt", "constitution-62", "62fz-6", "us-embassy"),
        _DUAL,
        for_dual_citizens=True,
    ),
    Report(
        "ranks",
        HIGH,
        ("mt", "aif", "639fz"),
        _DUAL,
        for_dual_citizens=True,
        changed_by=(FSB_CLOSED,),
    ),
    Report(
        "contract_record",
        MEDIUM,
        ("mt", "regnum", "atlas", "53fz-34-5", "deita-2021"),
        ("contract.drug_penalty", "contract.drug_penalty_open", *_RECORD),
        changed_by=(RECORD_BAR_LIFTED,),
    ),
    Report(
        "record_bar",
        HIGH,
        ("mt", "regnum", "269fz"),
        _RECORD,
        changed_by=(RECORD_BAR_LIFTED, SUSPECTS_ADMITTED, DEFENDANTS_ADMITTED, BARS_CALLED_FEW),
    ),
    Report(
        "three_months",
        HIGH,
        ("mt", "dni-2009", "babel-2023"),
        (
            "contract.three_months",
            "contract.not_yet_served",
            "contract.dual_citizen",
            "contract.citizen",
        ),
        changed_by=(THREE_MONTHS_DROPPED,),
    ),
    Report(
        "mobilisation_over",
        HIGH,
        ("mt", "peskov-2022", "decree-647"),
        (
            "mobilisation.residual",
            "mobilisation.turned_27_before_2024",
            "mobilisation.senior_officer",
            "leaving.reserve",
        ),
    ),
    Report(
        "foreigner_citizenship",
        MEDIUM,
        ("mt", "decree-690", "decree-10", "esolutions-2025", "nsn-821"),
        (
            "contract.foreign_citizen",
            "residence_condition.required",
            "residence_condition.required_for_citizenship",
            "residence_condition.may_be_met",
        ),
        changed_by=(DECREE_10, DECREE_821),
    ),
    Report("half_million", HIGH, ("mt", "tass-2020"), ()),
)

REPORTS = {report.id: report for report in _TABLE}


def attached_reports(rules: tuple[str, ...], dual: bool) -> tuple[str, ...]:
    """The reports attached to any of the rules; `dual`: for a citizen of Russia and another state."""
    found = set(rules)
    return tuple(
        report.id
        for report in _TABLE
        if not found.isdisjoint(report.attached_to) and (dual or not report.for_dual_citizens)
    )
