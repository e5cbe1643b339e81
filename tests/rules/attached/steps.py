"""Every step of the law sheet, in its order."""

from . import ALWAYS, CONTRACT_OPEN, DRAFT_OPEN, LEAVING, VISITS, stands

NOT_REGISTERED = "loss.at_risk loss.before_the_law"

STEPS = {
    "ask_extract": stands(
        "2025-09-30",
        DRAFT_OPEN,
        "draft.abroad_off_register mobilisation.residual mobilisation.abroad",
        LEAVING,
    ),
    "check_military_id": stands(
        ALWAYS,
        "draft.turned_27_before_2024 mobilisation.turned_27_before_2024 mobilisation.women",
        "mobilisation.residual training.residual training.turned_27_before_2024 draft.in_reserve",
    ),
    "ask_deferment": stands(ALWAYS, DRAFT_OPEN),
    "alternative_service": stands(
        ALWAYS, DRAFT_OPEN.replace("draft.decided_otherwise", "").replace("draft.decided ", "")
    ),
    "appeal_decision": stands(ALWAYS, "draft.decided draft.decided_otherwise draft.liable leaving.decision"),
    "challenge_summons": stands(
        "2023-08-04",
        "leaving.summons leaving.other_summons draft.abroad_summoned mobilisation.abroad_summoned",
        "draft.liable",
    ),
    "lawyer_before_travel": stands(
        ALWAYS,
        VISITS,
        "leaving.serving leaving.criminal_case leaving.draft_age leaving.reserve draft.two_homes",
        "loss.two_homes",
    ),
    "proof_abroad": stands(
        ALWAYS, VISITS, "draft.two_homes mobilisation.two_homes loss.two_homes notification.on_entry"
    ),
    "leave_register": stands(
        "2023-04-14", "draft.abroad_on_register leaving.visit_registered mobilisation.residual"
    ),
    "proof_foreign_service": stands(
        ALWAYS, "draft.treaty_service draft.treaty_open mobilisation.open_treaty"
    ),
    "mobilisation_deferment": stands(ALWAYS, "mobilisation.residual mobilisation.turned_27_before_2024"),
    "training_papers": stands(ALWAYS, "training.residual training.ground"),
    "refuse_contract": stands(ALWAYS, CONTRACT_OPEN, "draft.serving draft.liable"),
    "foreigner_refuse": stands(
        ALWAYS,
        CONTRACT_OPEN,
        "residence_condition.required residence_condition.required_for_citizenship",
        "residence_condition.kazakhstan_moldova_citizenship",
    ),
    "answer_false_summons": stands("2023-08-01", "draft.foreign_citizen mobilisation.not_a_citizen"),
    "register_two_weeks": stands("2023-12-15", NOT_REGISTERED),
    "new_citizen_rights": stands("2023-12-15", NOT_REGISTERED, "loss.registered", DRAFT_OPEN),
    "challenge_loss": stands("2023-10-26", NOT_REGISTERED, "loss.evasion loss.offence loss.offence_open"),
    "lawyer_on_list": stands("2023-10-26", "loss.offence loss.offence_open"),
    "notify_ministry": stands(
        "2023-10-26", "notification.sixty_days notification.on_entry notification.temporary_permit"
    ),
    "ukraine_declaration": stands("2023-06-17", "notification.ukraine"),
    "check_citizenship": stands(ALWAYS, "draft.foreign_citizen"),
}
