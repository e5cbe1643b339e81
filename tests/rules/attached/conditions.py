"""For whom a note or a step stands beside a rule, and for whom it does not, where that hangs on the person.

Each row: the note or step, and two people beside one rule: one for whom it stands, one for whom it does not.
"""

from tests.rules.edges import (
    AWAY,
    BOTH_OFF,
    DECISION,
    FOREIGNER,
    RUSSIAN,
    SERVED,
    SPECIALIST,
    STATELESS,
    SUMMONS,
    WOMAN,
    Edge,
    case,
    citizen_of,
    conviction,
    edge,
    served_in,
)

ABROAD = {"residence": "abroad"}
NATURALISED = {"acquired": "naturalised"}
NO_PLANS = {"citizenship": "other", "applying": "no"}
APART: list[tuple[str, Edge, Edge]] = [
    (
        "passport_handed_in",
        edge("leaving.serving", service="contract"),
        edge("leaving.serving", FOREIGNER, service="contract"),
    ),
    ("airports_2025", edge("leaving.decision", DECISION, ABROAD), edge("leaving.decision", DECISION)),
    ("airports_2025", edge("leaving.summons", SUMMONS, BOTH_OFF), edge("leaving.summons", SUMMONS)),
    (
        "airports_2025",
        edge("leaving.other_summons", SUMMONS, SERVED, ABROAD),
        edge("leaving.other_summons", SUMMONS, SERVED, residence="occupied"),
    ),
    ("airports_2025", edge("leaving.reserve", AWAY, SERVED), edge("leaving.reserve", SERVED)),
    ("papers_in_russia", edge("leaving.reserve", AWAY, SERVED), edge("leaving.reserve", SERVED)),
    ("proof_abroad", edge("leaving.decision", DECISION, ABROAD), edge("leaving.decision", DECISION)),
    ("lawyer_before_travel", edge("leaving.summons", SUMMONS, AWAY), edge("leaving.summons", SUMMONS)),
    (
        "deported_2025",
        edge("mobilisation.residual", SERVED, ABROAD),
        edge("mobilisation.residual", SERVED),
    ),
    (
        "deported_2025",
        edge("mobilisation.residual", SERVED, residence="both"),
        edge("mobilisation.residual", SERVED, residence="occupied"),
    ),
    (
        "russian_papers_only",
        edge("leaving.criminal_case", case("trial")),
        edge("leaving.criminal_case", case("trial"), FOREIGNER),
    ),
    (
        "no_consular_help",
        edge("mobilisation.residual", SERVED),
        edge("mobilisation.residual", SERVED, RUSSIAN),
    ),
    ("no_consular_help", edge("draft.liable"), edge("draft.liable", RUSSIAN)),
    (
        "no_consular_help",
        edge("loss.abroad", NATURALISED, AWAY),
        edge("loss.abroad", NATURALISED, AWAY, RUSSIAN),
    ),
    (
        "no_consular_help",
        edge("leaving.reserve", AWAY, SERVED),
        edge("leaving.reserve", AWAY, SERVED, RUSSIAN),
    ),
    ("no_consular_help", edge("leaving.reserve", AWAY, SERVED), edge("leaving.reserve", SERVED)),
    (
        "article_8",
        edge("mobilisation.residual", SERVED, residence="both"),
        edge("mobilisation.residual", SERVED, military_register="off"),
    ),
    ("thirty_disputed", edge("draft.over_age", age=30), edge("draft.over_age", age=31)),
    (
        "pressure_conscripts",
        edge("draft.serving", service="conscript"),
        edge("draft.serving", service="contract"),
    ),
    (
        "pressure_conscripts",
        edge("contract.record_allowed", case("investigation")),
        edge("contract.foreign_record", FOREIGNER, case("investigation")),
    ),
    (
        "pressure_conscripts",
        edge("contract.lapsed_allowed", conviction("lapsed")),
        edge("contract.lapsed_allowed", conviction("lapsed"), FOREIGNER),
    ),
    (
        "pressure_new_citizens",
        edge("draft.liable", NATURALISED),
        edge("draft.liable"),
    ),
    (
        "pressure_new_citizens",
        edge("contract.dual_citizen", NATURALISED),
        edge("contract.foreign_citizen", NATURALISED, FOREIGNER),
    ),
    (
        "pressure_foreigners",
        edge("contract.drug_penalty_open", STATELESS, drug_penalty="yes"),
        edge("contract.drug_penalty_open", drug_penalty="yes"),
    ),
    (
        "pressure_prisoners",
        edge("contract.record_allowed", conviction("serving")),
        edge("contract.record_allowed", conviction("outstanding")),
    ),
    (
        "home_country_law",
        edge("contract.foreign_record", FOREIGNER, case("trial")),
        edge("contract.foreign_record", STATELESS, case("trial")),
    ),
    (
        "if_you_become_citizen",
        edge("draft.foreign_citizen", FOREIGNER),
        edge("draft.foreign_citizen", NO_PLANS),
    ),
    (
        "if_you_become_citizen",
        edge("draft.stateless", STATELESS, applying="citizenship"),
        edge("draft.stateless", STATELESS),
    ),
    (
        "still_a_citizen",
        edge("leaving.not_a_citizen", FOREIGNER),
        edge("leaving.not_a_citizen", STATELESS),
    ),
    ("registration_at_17", edge("draft.too_young", age=15), edge("draft.too_young", age=14)),
    ("registration_at_17", edge("draft.too_young", age=17), edge("draft.too_young", STATELESS, age=17)),
    ("renouncing", edge("draft.liable"), edge("draft.liable", RUSSIAN)),
    ("renouncing", edge("draft.liable", RUSSIAN, residence="both"), edge("draft.liable", RUSSIAN)),
    (
        "renouncing",
        edge("draft.too_young", RUSSIAN, ABROAD, age=16),
        edge("draft.too_young", STATELESS, ABROAD, age=16),
    ),
    (
        "left_unit",
        edge("draft.record", conviction("outstanding", "evasion")),
        edge("draft.record", conviction("outstanding", "grave")),
    ),
    (
        "left_unit",
        edge("leaving.criminal_case", conviction("serving", "evasion")),
        edge("leaving.criminal_case", case("trial"), conviction("lapsed", "evasion")),
    ),
    ("medics", edge("mobilisation.residual", SPECIALIST), edge("mobilisation.residual", SERVED)),
    ("medics", edge("leaving.reserve", SPECIALIST), edge("leaving.reserve", SERVED)),
    (
        "dpr_lpr_service",
        edge("mobilisation.not_in_reserve", residence="occupied"),
        edge("mobilisation.not_in_reserve"),
    ),
    (
        "treaty_tj_urged",
        edge("draft.treaty_service", served_in("tajikistan")),
        edge("draft.treaty_service", served_in("abkhazia")),
    ),
    (
        "treaty_tj_urged",
        edge("draft.treaty_residence", ABROAD, citizen_of("tajikistan")),
        edge("draft.treaty_residence", ABROAD, citizen_of("south_ossetia")),
    ),
    (
        "treaty_notice",
        edge("notification.on_entry", ABROAD, citizen_of("abkhazia")),
        edge("notification.on_entry", ABROAD, citizen_of("belarus")),
    ),
    (
        "treaty_notice",
        edge("notification.sixty_days", citizen_of("south_ossetia")),
        edge(
            "notification.sixty_days",
            RUSSIAN,
            citizen_of("south_ossetia"),
            foreign_residence_permit="permanent",
        ),
    ),
    ("foreign_record_open", edge("draft.liable"), edge("draft.women", WOMAN)),
    ("foreign_record_open", edge("contract.dual_citizen"), edge("contract.too_young", age=17)),
    ("ask_extract", edge("leaving.draft_age"), edge("leaving.criminal_case", case("trial"), FOREIGNER)),
    (
        "ask_extract",
        edge("leaving.criminal_case", case("trial"), age=18),
        edge("leaving.criminal_case", case("trial"), age=17),
    ),
    ("challenge_summons", edge("draft.liable", SUMMONS), edge("draft.liable")),
    (
        "leave_register",
        edge("mobilisation.residual", SERVED, ABROAD),
        edge("mobilisation.residual", SERVED, military_register="off"),
    ),
    (
        "leave_register",
        edge("mobilisation.residual", SERVED, residence="both"),
        edge("mobilisation.residual", SERVED),
    ),
    (
        "refuse_contract",
        edge("draft.serving", service="conscript"),
        edge("draft.serving", service="contract"),
    ),
    (
        "refuse_contract",
        edge("contract.drug_penalty_open", drug_penalty="yes"),
        edge("contract.drug_penalty_open", FOREIGNER, drug_penalty="yes"),
    ),
    (
        "foreigner_refuse",
        edge("contract.lapsed_allowed", STATELESS, conviction("lapsed")),
        edge("contract.lapsed_allowed", conviction("lapsed")),
    ),
    (
        "new_citizen_rights",
        edge("draft.liable", NATURALISED),
        edge("draft.liable"),
    ),
    (
        "consular_passport",
        edge("leaving.decision", DECISION, residence="both"),
        edge("leaving.decision", DECISION),
    ),
    (
        "consular_passport",
        edge("draft.decided", DECISION, ABROAD),
        edge("draft.decided", DECISION, residence="occupied"),
    ),
]
