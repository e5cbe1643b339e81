"""The notes and steps of the law sheet: from which day each stands, and beside which rules."""

from typing import NamedTuple


class Stands(NamedTuple):
    """The first day of a note or a step, and the ids of the rules beside which it stands."""

    first: str
    rules: frozenset[str]


def stands(first: str, *groups: str) -> Stands:
    """A row: its first day, and ids of rules, separated by spaces."""
    return Stands(first, frozenset(" ".join(groups).split()))


ALWAYS = "2022-11-14"
DRAFT_OPEN = (
    "draft.liable draft.decided draft.decided_otherwise draft.foreign_service draft.abroad_summoned "
    "draft.abroad_on_register draft.occupied draft.two_homes draft.turned_27_before_2024 "
    "draft.treaty_residence draft.treaty_open "
)
VISITS = (
    "draft.abroad_off_register draft.abroad_summoned draft.abroad_on_register mobilisation.abroad "
    "mobilisation.abroad_summoned loss.abroad training.abroad leaving.visit_registered "
    "leaving.visit_unregistered leaving.decision leaving.summons leaving.other_summons leaving.reserve "
)
CONTRACT_OPEN = (
    "contract.foreign_record contract.grave_offence contract.lapsed_conviction contract.lapsed_listed "
    "contract.drug_penalty_open contract.age_or_health contract.record_allowed contract.lapsed_allowed "
    "contract.stateless contract.foreign_citizen contract.dual_citizen contract.citizen "
)
LEAVING = (
    "leaving.serving leaving.criminal_case leaving.not_a_citizen leaving.too_young leaving.women "
    "leaving.decision leaving.summons leaving.other_summons leaving.unfit leaving.past_reserve_age "
    "leaving.visit_registered leaving.visit_unregistered leaving.draft_age leaving.reserve "
)
