"""What the newspaper reported: beside which rules each statement stands, and for whom."""

import pytest

from questionnaire import rules
from questionnaire.rules.reports import attached_reports
from tests.support.sample_person import MAN

from .edges import Edge
from .test_edges import ROWS, found, named

DUAL = (
    "draft.liable draft.decided draft.decided_otherwise draft.foreign_service draft.abroad_on_register "
    "draft.treaty_residence draft.treaty_open draft.two_homes"
)
RECORD = (
    "contract.listed_offence contract.record_bar contract.on_trial contract.grave_offence "
    "contract.record_allowed"
)
REPORTS = {
    "dual_draft": DUAL,
    "residence_abroad": (
        "draft.abroad_off_register draft.abroad_summoned draft.abroad_on_register draft.two_homes"
    ),
    "stateless_draft": (
        "draft.stateless draft.stateless_over_age contract.stateless contract.stateless_before_2025"
    ),
    "exempt_before": DUAL,
    "ranks": DUAL,
    "contract_record": f"contract.drug_penalty contract.drug_penalty_open {RECORD}",
    "record_bar": RECORD,
    "three_months": ("contract.three_months contract.not_yet_served contract.dual_citizen contract.citizen"),
    "mobilisation_over": (
        "mobilisation.residual mobilisation.turned_27_before_2024 mobilisation.senior_officer leaving.reserve"
    ),
    "foreigner_citizenship": (
        "contract.foreign_citizen residence_condition.required "
        "residence_condition.required_for_citizenship residence_condition.may_be_met"
    ),
    "half_million": "",
}
FOR_DUAL_CITIZENS = {"dual_draft", "exempt_before", "ranks"}


def test_the_reports_follow_the_order_of_the_article() -> None:
    assert list(rules.REPORTS) == list(REPORTS)


def test_every_report_comes_from_the_article() -> None:
    assert {report.sources[0] for report in rules.REPORTS.values()} == {"mt"}


@pytest.mark.parametrize("id", REPORTS)
def test_a_report_stands_beside_the_rules_that_the_sheet_names(id: str) -> None:
    beside = REPORTS[id].split()
    assert set(beside) <= rules.RULES.keys()
    for rule in rules.RULES:
        assert (id in attached_reports((rule,), dual=True)) is (rule in beside)


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_beside_a_rule_stand_its_reports(row: Edge) -> None:
    person = {**MAN, **row.facts}
    dual = person["citizenship"] == "russian_and_other"
    beside = [id for id, ids in REPORTS.items() if row.rule in ids.split()]
    shown = [id for id in beside if dual or id not in FOR_DUAL_CITIZENS]
    assert list(found(row).reports) == shown
