"""Every note of the law sheet, in its order."""

from . import ALWAYS, CONTRACT_OPEN, DRAFT_OPEN, LEAVING, VISITS, stands

SUMMONED = (
    f"{DRAFT_OPEN} draft.deferred leaving.summons leaving.draft_age leaving.visit_registered "
    "leaving.other_summons"
)
LOSS = (
    "loss.not_yet loss.too_young loss.women loss.registered loss.serving loss.unfit loss.past_reserve_age "
    "loss.abroad loss.occupied loss.two_homes loss.women_with_specialty loss.at_risk loss.before_the_law"
)
LOST = "loss.at_risk loss.before_the_law loss.evasion loss.offence loss.offence_open loss.occupied"

NOTES = {
    "year_round": stands("2026-01-01", "draft.liable draft.foreign_service"),
    "summons_served": stands("2023-04-14", SUMMONED),
    "summons_in_use": stands("2025-08-01", SUMMONED),
    "summons_exit_bar": stands("2023-08-04", DRAFT_OPEN, "draft.deferred"),
    "summons_limits": stands("2023-04-14", SUMMONED),
    "decision_one_year": stands("2025-09-30", DRAFT_OPEN, "leaving.decision"),
    "passport_handed_in": stands(
        "2023-12-11", "draft.decided draft.decided_otherwise leaving.decision leaving.serving"
    ),
    "consular_passport": stands(
        "2024-05-25",
        "draft.abroad_on_register draft.decided leaving.visit_registered leaving.decision",
        "leaving.summons leaving.other_summons",
    ),
    "airports_2025": stands("2025-11-20", VISITS),
    "deported_2025": stands("2025-12-09", VISITS, "mobilisation.residual"),
    "russian_papers_only": stands(ALWAYS, LEAVING, VISITS),
    "no_consular_help": stands(ALWAYS, VISITS, "mobilisation.residual draft.liable"),
    "papers_in_russia": stands(ALWAYS, VISITS),
    "article_8": stands(
        ALWAYS,
        "draft.abroad_on_register draft.abroad_summoned mobilisation.abroad_summoned",
        "mobilisation.residual leaving.visit_registered draft.two_homes",
    ),
    "ends_at_30": stands(
        "2024-01-01", DRAFT_OPEN, "draft.abroad_off_register draft.deferred draft.treaty_service"
    ),
    "thirty_disputed": stands("2026-02-17", "draft.over_age"),
    "where_conscripts_serve": stands("2025-09-23", DRAFT_OPEN, "draft.serving"),
    "absence_fine": stands("2026-01-01", DRAFT_OPEN, "mobilisation.residual"),
    "pressure_conscripts": stands("2024-12-01", "draft.serving", DRAFT_OPEN, CONTRACT_OPEN),
    "pressure_new_citizens": stands(
        "2023-08-28", "loss.at_risk loss.before_the_law loss.registered", DRAFT_OPEN, CONTRACT_OPEN
    ),
    "pressure_foreigners": stands(
        "2023-08-28",
        CONTRACT_OPEN,
        "contract.drug_penalty residence_condition.kazakhstan_moldova_citizenship",
        "residence_condition.ukraine residence_condition.other_route residence_condition.may_be_met",
        "residence_condition.required_for_citizenship residence_condition.required",
    ),
    "pressure_prisoners": stands("2023-08-28", CONTRACT_OPEN),
    "citizenship_paper": stands("2024-10-15", "contract.foreign_record"),
    "home_country_law": stands(
        ALWAYS,
        CONTRACT_OPEN,
        "residence_condition.required residence_condition.required_for_citizenship",
    ),
    "student_visa": stands(
        "2025-11-05",
        "contract.foreign_citizen residence_condition.not_applying residence_condition.other_route",
    ),
    "no_end": stands(
        ALWAYS,
        "contract.serving contract.record_allowed contract.lapsed_allowed contract.stateless",
        "contract.foreign_citizen contract.dual_citizen contract.citizen",
    ),
    "one_year_runs_on": stands(
        "2023-05-15", "contract.foreign_citizen contract.stateless residence_condition.required"
    ),
    "how_it_ends": stands("2025-05-01", "contract.serving"),
    "short_way": stands(ALWAYS, "contract.foreign_citizen contract.stateless"),
    "drug_no_protection": stands(ALWAYS, "contract.drug_penalty contract.drug_penalty_open"),
    "lawfully_in_russia": stands(ALWAYS, "contract.foreign_citizen"),
    "summons_to_foreigner": stands("2023-08-01", "draft.foreign_citizen mobilisation.not_a_citizen"),
    "if_you_become_citizen": stands(
        ALWAYS,
        "draft.foreign_citizen draft.stateless draft.stateless_over_age mobilisation.not_a_citizen",
        "contract.foreign_record",
    ),
    "still_a_citizen": stands(
        ALWAYS, "draft.foreign_citizen mobilisation.not_a_citizen leaving.not_a_citizen"
    ),
    "answer_as_18": stands(ALWAYS, "draft.too_young mobilisation.too_young leaving.too_young"),
    "registration_at_17": stands(ALWAYS, "draft.too_young"),
    "renouncing": stands(
        ALWAYS,
        "draft.abroad_off_register draft.abroad_on_register draft.liable draft.too_young",
        "mobilisation.residual mobilisation.abroad",
    ),
    "left_unit": stands(
        ALWAYS,
        "draft.serving mobilisation.serving contract.serving leaving.serving draft.record",
        "leaving.criminal_case",
    ),
    "medics": stands(
        ALWAYS,
        "mobilisation.women mobilisation.residual training.women loss.women_with_specialty",
        "leaving.women leaving.reserve",
    ),
    "over_age_listed": stands("2023-01-24", "mobilisation.out_of_reserve leaving.past_reserve_age"),
    "mobilisation_deferments": stands(
        ALWAYS,
        "mobilisation.residual mobilisation.turned_27_before_2024 mobilisation.senior_officer",
        "mobilisation.two_homes",
    ),
    "dpr_lpr_service": stands(
        "2025-09-30", "draft.served draft.exempt draft.occupied mobilisation.not_in_reserve"
    ),
    "treaty_tj_urged": stands("2025-12-02", "draft.treaty_service draft.treaty_residence"),
    "treaty_notice": stands(ALWAYS, "notification.sixty_days notification.on_entry"),
    "reservists_under_contract": stands("2025-11-04", "training.residual mobilisation.residual"),
    "reserve_leave_law": stands(ALWAYS, "leaving.reserve leaving.other_summons mobilisation.residual"),
    "other_bars": stands(ALWAYS, LEAVING.replace("leaving.criminal_case", "")),
    "loss_other_grounds": stands("2023-10-26", LOSS),
    "loss_consequence": stands("2023-10-26", LOST),
    "loss_bill": stands("2026-01-28", "loss.at_risk"),
    "loss_crimea": stands("2025-08-11", "loss.offence loss.evasion loss.offence_open loss.at_risk"),
    "kept_address": stands(
        ALWAYS,
        "notification.on_entry notification.lives_abroad_before_2023 draft.abroad_off_register",
        "mobilisation.abroad",
    ),
    "temporary_permit": stands(
        ALWAYS,
        "notification.on_entry notification.lives_abroad_before_2023 notification.temporary_permit",
    ),
    "bill_2028": stands("2026-01-23", "notification.on_entry"),
    "ukraine_papers": stands("2023-06-17", "notification.ukraine"),
    "ask_first_2023": stands("2023-08-28", "residence_condition.not_yet"),
    "petition_2026": stands("2026-04-15", "residence_condition.required residence_condition.other_route"),
    "foreign_record_open": stands(ALWAYS),
}
