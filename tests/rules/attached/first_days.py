"""A person for each note and step that begins on a day of its own, to whom it stands from that day on.

The rule decides on the day before too, so that nothing but the day keeps the note away.
"""

from tests.rules.edges import (
    AWAY,
    DECISION,
    FOREIGNER,
    NEW_CITIZEN,
    SERVED,
    SUMMONS,
    Edge,
    case,
    citizen_of,
    conviction,
    edge,
    served_in,
)

ABROAD = {"residence": "abroad"}
LISTED = conviction("serving", "listed")
FIRST_DAYS: list[tuple[str, Edge]] = [
    ("year_round", edge("draft.liable", on="2026-01-01")),
    ("summons_served", edge("draft.liable", on="2023-04-14")),
    ("summons_in_use", edge("draft.liable", on="2025-08-01")),
    ("summons_exit_bar", edge("draft.liable", on="2023-08-04")),
    ("summons_limits", edge("draft.liable", on="2023-04-14")),
    ("decision_one_year", edge("draft.liable", on="2025-09-30")),
    ("passport_handed_in", edge("draft.decided", DECISION, on="2023-12-11")),
    ("consular_passport", edge("draft.abroad_on_register", ABROAD, on="2024-05-25")),
    ("airports_2025", edge("draft.abroad_off_register", AWAY, on="2025-11-20")),
    ("deported_2025", edge("draft.abroad_off_register", AWAY, on="2025-12-09")),
    ("ends_at_30", edge("draft.liable", on="2024-01-01")),
    ("thirty_disputed", edge("draft.over_age", age=30, on="2026-02-17")),
    ("where_conscripts_serve", edge("draft.liable", on="2025-09-23")),
    ("absence_fine", edge("draft.liable", on="2026-01-01")),
    ("pressure_conscripts", edge("draft.liable", on="2024-12-01")),
    ("pressure_new_citizens", edge("draft.liable", acquired="naturalised", on="2023-08-28")),
    ("pressure_foreigners", edge("contract.foreign_citizen", FOREIGNER, on="2023-08-28")),
    ("pressure_prisoners", edge("contract.record_allowed", conviction("serving"), on="2023-08-28")),
    ("citizenship_paper", edge("contract.foreign_record", FOREIGNER, case("trial"), on="2024-10-15")),
    ("student_visa", edge("contract.foreign_citizen", FOREIGNER, on="2025-11-05")),
    ("one_year_runs_on", edge("contract.foreign_citizen", FOREIGNER, on="2023-05-15")),
    ("how_it_ends", edge("contract.serving", service="contract", on="2025-05-01")),
    ("summons_to_foreigner", edge("draft.foreign_citizen", FOREIGNER, on="2023-08-01")),
    ("over_age_listed", edge("mobilisation.out_of_reserve", SERVED, age=60, on="2023-01-24")),
    ("dpr_lpr_service", edge("draft.served", SERVED, on="2025-09-30")),
    ("treaty_tj_urged", edge("draft.treaty_service", served_in("tajikistan"), on="2025-12-02")),
    ("reservists_under_contract", edge("training.residual", SERVED, on="2025-11-04")),
    ("loss_other_grounds", edge("loss.not_yet", NEW_CITIZEN, on="2023-10-26")),
    ("loss_consequence", edge("loss.offence", NEW_CITIZEN, LISTED, on="2023-10-26")),
    ("loss_bill", edge("loss.at_risk", NEW_CITIZEN, on="2026-01-28")),
    ("loss_crimea", edge("loss.at_risk", NEW_CITIZEN, on="2025-08-11")),
    ("bill_2028", edge("notification.on_entry", ABROAD, on="2026-01-23")),
    (
        "ukraine_papers",
        edge("notification.ukraine", citizen_of("ukraine"), residence="occupied", on="2023-06-17"),
    ),
    ("ask_first_2023", edge("residence_condition.not_yet", FOREIGNER, on="2023-08-28")),
    ("petition_2026", edge("residence_condition.required", FOREIGNER, on="2026-04-15")),
    ("ask_extract", edge("draft.liable", on="2025-09-30")),
    ("challenge_summons", edge("draft.liable", SUMMONS, on="2023-08-04")),
    ("leave_register", edge("draft.abroad_on_register", ABROAD, on="2023-04-14")),
    ("answer_false_summons", edge("draft.foreign_citizen", FOREIGNER, on="2023-08-01")),
    ("new_citizen_rights", edge("draft.liable", NEW_CITIZEN, on="2023-12-15")),
    ("challenge_loss", edge("loss.offence", NEW_CITIZEN, LISTED, on="2023-10-26")),
    ("lawyer_on_list", edge("loss.offence", NEW_CITIZEN, LISTED, on="2023-10-26")),
    ("notify_ministry", edge("notification.sixty_days", on="2023-10-26")),
    (
        "ukraine_declaration",
        edge("notification.ukraine", citizen_of("ukraine"), residence="occupied", on="2023-06-17"),
    ),
]
BORN_WITH_THEIR_RULES = {"register_two_weeks"}  # their rules decide only from that day on
