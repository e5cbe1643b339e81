"""The notes that stand beside rules: what each rests on, beside which rules, for whom, from which day on.

A note changes no verdict. Law sheet, section 3, "Notes"; the words are elsewhere.
"""

from .attached import (
    CONTRACT_OPEN,
    DRAFT_OPEN,
    LIVE,
    RUSSIAN,
    TOPIC,
    VISITS,
    Attached,
    Beside,
    Table,
    beside,
    rules_of,
    visits,
)
from .law import (
    AIRPORTS,
    BILL_ON_LOSS,
    BILL_ON_NOTICES,
    CITIZENSHIP_LAW,
    CONSCRIPTS_PRESSED,
    CONSULAR_PASSPORTS,
    DECISION_ONE_YEAR,
    DECREE_821,
    DEPORTED,
    DRAFT_AGE_RAISED,
    ELECTRONIC_SUMMONS,
    ENDS_OF_SERVICE,
    EXIT_BAR,
    FALSE_SUMMONSES,
    FOREIGNERS_PRESSED,
    LONGER_LIST,
    OCCUPIED_DISPUTED,
    ONE_YEAR_CONTRACTS,
    OVER_AGE_LISTED,
    PASSPORTS_HANDED_IN,
    PETITIONS,
    PRISONERS_PRESSED,
    RESERVISTS,
    SUMMONS_IN_USE,
    THIRTY_DISPUTED,
    TREATY_END_URGED,
    UKRAINE_DECLARATION,
    YEAR_ROUND,
)
from .rule import APPLIES, HIGH, LOW, MEDIUM, UNCLEAR

SUMMONED = (
    *DRAFT_OPEN,
    "draft.deferred",
    "leaving.summons",
    "leaving.draft_age",
    "leaving.visit_registered",
    "leaving.other_summons",
)
RENOUNCING = (
    "draft.abroad_off_register",
    "draft.abroad_on_register",
    "draft.liable",
    "draft.too_young",
    "mobilisation.residual",
    "mobilisation.abroad",
)

_TABLE = (
    Attached(
        "year_round",
        HIGH,
        (
            "tls-412",
            "rbc-2025-11",
        ),
        (beside("draft.liable", "draft.foreign_service"),),
        since=YEAR_ROUND,
    ),
    Attached(
        "summons_served",
        HIGH,
        (
            "summons-2023",
            "klerk-2025-09",
            "tls-412",
        ),
        (beside(*SUMMONED),),
        since=ELECTRONIC_SUMMONS,
        later=YEAR_ROUND,
    ),
    Attached(
        "summons_in_use",
        HIGH,
        (
            "klerk-2025-09",
            "meduza-2025-08",
        ),
        (beside(*SUMMONED),),
        since=SUMMONS_IN_USE,
    ),
    Attached(
        "summons_exit_bar",
        HIGH,
        (
            "114fz-15-1",
            "tass-2023-08",
        ),
        (beside(*DRAFT_OPEN, "draft.deferred"),),
        since=EXIT_BAR,
    ),
    Attached(
        "summons_limits",
        HIGH,
        (
            "iguides-2026",
            "klerk-2025-09",
        ),
        (beside(*SUMMONED),),
        since=ELECTRONIC_SUMMONS,
    ),
    Attached(
        "decision_one_year",
        HIGH,
        (
            "tass-2025-09-30",
            "interfax-2025-04",
        ),
        (beside(*DRAFT_OPEN, "leaving.decision"),),
        since=DECISION_ONE_YEAR,
    ),
    Attached(
        "passport_handed_in",
        HIGH,
        (
            "passport-2023",
            "passport-2023-2",
        ),
        (
            beside("draft.decided", "draft.decided_otherwise", "leaving.decision"),
            beside("leaving.serving", citizenship=RUSSIAN),
        ),
        since=PASSPORTS_HANDED_IN,
    ),
    Attached(
        "consular_passport",
        LOW,
        (
            "tehnowar-2024",
            "ng-europe-2024",
        ),
        (
            beside(
                "draft.abroad_on_register",
                "draft.decided",
                "leaving.visit_registered",
                "leaving.decision",
                "leaving.summons",
                "leaving.other_summons",
                residence=("abroad", "both"),
            ),
        ),
        since=CONSULAR_PASSPORTS,
    ),
    Attached(
        "airports_2025",
        MEDIUM,
        (
            "united24-2025",
            "novyny-2025",
        ),
        (*VISITS,),
        since=AIRPORTS,
    ),
    Attached(
        "deported_2025",
        MEDIUM,
        ("visaverge-2025",),
        (
            *VISITS,
            beside("mobilisation.residual", residence=("abroad", "both")),
        ),
        since=DEPORTED,
    ),
    Attached(
        "russian_papers_only",
        HIGH,
        (
            "azimuth-2024",
            "konsugroup-2023",
        ),
        (
            beside(*rules_of(TOPIC["leaving"]), citizenship=RUSSIAN),
            *VISITS,
        ),
    ),
    Attached(
        "no_consular_help",
        MEDIUM,
        (
            "us-embassy-2022-09",
            "62fz-6",
        ),
        (
            *visits(citizenship="russian_and_other"),
            beside("mobilisation.residual", "draft.liable", citizenship="russian_and_other"),
        ),
    ),
    Attached(
        "papers_in_russia",
        LOW,
        (
            "nord-2013",
            "53fz-8",
        ),
        (*VISITS,),
    ),
    Attached(
        "article_8",
        MEDIUM,
        (
            "53fz-8",
            "jur-perevod",
            "rferl-register-2023",
        ),
        (
            beside(
                "draft.abroad_on_register",
                "draft.abroad_summoned",
                "mobilisation.abroad_summoned",
                "leaving.visit_registered",
                "draft.two_homes",
            ),
            beside("mobilisation.residual", residence=("abroad", "both")),
        ),
        later=ELECTRONIC_SUMMONS,
    ),
    Attached(
        "ends_at_30",
        HIGH,
        ("439fz",),
        (beside("draft.abroad_off_register", *DRAFT_OPEN, "draft.deferred", "draft.treaty_service"),),
        since=DRAFT_AGE_RAISED,
    ),
    Attached(
        "thirty_disputed",
        MEDIUM,
        (
            "mail-2026-02",
            "sibfm-2026-02-16",
        ),
        (beside("draft.over_age", age=(30, 30)),),
        since=THIRTY_DISPUTED,
    ),
    Attached(
        "where_conscripts_serve",
        MEDIUM,
        (
            "kartapolov-2025",
            "genstaff-2025",
            "cherta-2024-08",
        ),
        (beside(*DRAFT_OPEN, "draft.serving"),),
        since=OCCUPIED_DISPUTED,
    ),
    Attached(
        "absence_fine",
        MEDIUM,
        (
            "kommersant-absence",
            "netprizyvu",
        ),
        (beside(*DRAFT_OPEN, "mobilisation.residual"),),
        since=YEAR_ROUND,
    ),
    Attached(
        "pressure_conscripts",
        HIGH,
        (
            "svpressa-2024-12",
            "oboz-2026-01",
        ),
        (
            beside("draft.serving", service="conscript"),
            beside(*DRAFT_OPEN),
            beside(*CONTRACT_OPEN, citizenship=RUSSIAN),
        ),
        since=CONSCRIPTS_PRESSED,
    ),
    Attached(
        "pressure_new_citizens",
        HIGH,
        (
            "kavkazuzel-2025",
            "zona-2023",
            "censor-2025",
        ),
        (
            beside(
                "loss.at_risk",
                "loss.before_the_law",
                "loss.registered",
                *DRAFT_OPEN,
                *CONTRACT_OPEN,
                citizenship=RUSSIAN,
                acquired="naturalised",
            ),
        ),
        since=FOREIGNERS_PRESSED,
    ),
    Attached(
        "pressure_foreigners",
        HIGH,
        (
            "bearr-2024",
            "kunuz-2024",
            "band-2024",
            "zona-2023",
        ),
        (
            beside(*CONTRACT_OPEN, "contract.drug_penalty", citizenship=("other", "stateless")),
            beside(*rules_of(TOPIC["residence_condition"], APPLIES, UNCLEAR)),
        ),
        since=FOREIGNERS_PRESSED,
    ),
    Attached(
        "pressure_prisoners",
        HIGH,
        (
            "kunuz-2024",
            "rferl-prisoners-2024",
        ),
        (beside(*CONTRACT_OPEN, conviction="serving"),),
        since=FOREIGNERS_PRESSED,
    ),
    Attached(
        "citizenship_paper",
        MEDIUM,
        ("kunuz-2024",),
        (beside("contract.foreign_record"),),
        since=PRISONERS_PRESSED,
    ),
    Attached(
        "home_country_law",
        HIGH,
        (
            "newsweek-ro-2022",
            "mail-uz-2025",
            "tj-embassy-2022",
        ),
        (
            beside(*CONTRACT_OPEN, citizenship="other"),
            beside("residence_condition.required", "residence_condition.required_for_citizenship"),
        ),
    ),
    Attached(
        "student_visa",
        MEDIUM,
        (
            "mail-2025-12",
            "band-2024",
        ),
        (
            beside(
                "contract.foreign_citizen",
                "residence_condition.not_applying",
                "residence_condition.other_route",
            ),
        ),
        since=DECREE_821,
    ),
    Attached(
        "no_end",
        HIGH,
        (
            "decree-647",
            "supreme-court-2023",
        ),
        (beside(*rules_of(TOPIC["contract"], APPLIES)),),
    ),
    Attached(
        "one_year_runs_on",
        MEDIUM,
        (
            "forbes-2023",
            "decree-647",
        ),
        (beside("contract.foreign_citizen", "contract.stateless", "residence_condition.required"),),
        since=ONE_YEAR_CONTRACTS,
    ),
    Attached(
        "how_it_ends",
        MEDIUM,
        (
            "peaceplea-2025",
            "atas-2022",
        ),
        (beside("contract.serving"),),
        since=ENDS_OF_SERVICE,
    ),
    Attached(
        "short_way",
        MEDIUM,
        (
            "decree-690",
            "decree-10",
            "nsn-821",
        ),
        (beside("contract.foreign_citizen", "contract.stateless"),),
    ),
    Attached(
        "drug_no_protection",
        MEDIUM,
        ("bearr-2024",),
        (beside("contract.drug_penalty", "contract.drug_penalty_open"),),
    ),
    Attached("lawfully_in_russia", MEDIUM, ("53fz-34-foreign",), (beside("contract.foreign_citizen"),)),
    Attached(
        "summons_to_foreigner",
        MEDIUM,
        ("azattyk-2023",),
        (beside("draft.foreign_citizen", "mobilisation.not_a_citizen"),),
        since=FALSE_SUMMONSES,
    ),
    Attached(
        "if_you_become_citizen",
        HIGH,
        ("kavkazuzel-2025",),
        (
            beside(
                "draft.foreign_citizen",
                "draft.stateless",
                "draft.stateless_over_age",
                "mobilisation.not_a_citizen",
                unless=("applying", "no"),
            ),
            beside("contract.foreign_record"),
        ),
    ),
    Attached(
        "still_a_citizen",
        MEDIUM,
        (
            "agnabeya",
            "sras",
            "chileru",
        ),
        (
            beside(
                "draft.foreign_citizen",
                "mobilisation.not_a_citizen",
                "leaving.not_a_citizen",
                citizenship="other",
            ),
        ),
    ),
    Attached(
        "answer_as_18",
        HIGH,
        ("53fz-22",),
        (beside("draft.too_young", "mobilisation.too_young", "leaving.too_young"),),
    ),
    Attached(
        "registration_at_17",
        MEDIUM,
        (
            "53fz-9",
            "ornatus",
        ),
        (beside("draft.too_young", age=(15, 17), sex="male", citizenship=RUSSIAN),),
    ),
    Attached(
        "renouncing",
        MEDIUM,
        (
            "62fz-20",
            "mod-dual-2022",
            "geneva-consulate",
        ),
        (
            beside(*RENOUNCING, citizenship=RUSSIAN, residence=("abroad", "both")),
            beside(*RENOUNCING, citizenship="russian_and_other"),
        ),
    ),
    Attached(
        "left_unit",
        MEDIUM,
        (
            "peaceplea-2025",
            "rferl-deserter-2024",
        ),
        (
            beside("draft.serving", "mobilisation.serving", "contract.serving", "leaving.serving"),
            beside("draft.record", "leaving.criminal_case", conviction=LIVE, conviction_offence="evasion"),
        ),
    ),
    Attached(
        "medics",
        MEDIUM,
        (
            "oblvesti-2022",
            "mkset-2022",
        ),
        (
            beside(
                "mobilisation.women",
                "mobilisation.residual",
                "training.women",
                "loss.women_with_specialty",
                "leaving.women",
                "leaving.reserve",
                sex="female",
            ),
        ),
    ),
    Attached(
        "over_age_listed",
        MEDIUM,
        ("rferl-2023-01",),
        (beside("mobilisation.out_of_reserve", "leaving.past_reserve_age"),),
        since=OVER_AGE_LISTED,
    ),
    Attached(
        "mobilisation_deferments",
        HIGH,
        (
            "31fz-18",
            "decree-664",
            "sbory-lawyer",
        ),
        (
            beside(
                "mobilisation.residual",
                "mobilisation.turned_27_before_2024",
                "mobilisation.senior_officer",
                "mobilisation.two_homes",
            ),
        ),
    ),
    Attached(
        "dpr_lpr_service",
        MEDIUM,
        (
            "interfax-2025-04",
            "citizenzakon-2025",
            "privet-rostov-2025",
            "kazan-2025-01",
        ),
        (
            beside("draft.served", "draft.exempt", "draft.occupied"),
            beside("mobilisation.not_in_reserve", residence="occupied"),
        ),
        since=DECISION_ONE_YEAR,
    ),
    Attached(
        "treaty_tj_urged",
        MEDIUM,
        (
            "gazeta-2025-12",
            "asiaplus-2025-12",
        ),
        (beside("draft.treaty_service", "draft.treaty_residence", other_citizenship="tajikistan"),),
        since=TREATY_END_URGED,
    ),
    Attached(
        "treaty_notice",
        MEDIUM,
        ("time56-2022",),
        (
            beside(
                "notification.sixty_days",
                "notification.on_entry",
                citizenship="russian_and_other",
                other_citizenship=("tajikistan", "abkhazia", "south_ossetia"),
            ),
        ),
    ),
    Attached(
        "reservists_under_contract",
        HIGH,
        (
            "kommersant-reserve-2025",
            "rtvi-2025-12",
        ),
        (beside("training.residual", "mobilisation.residual"),),
        since=RESERVISTS,
    ),
    Attached(
        "reserve_leave_law",
        MEDIUM,
        (
            "31fz-21",
            "interfax-2022-09",
            "yugopolis-2022",
        ),
        (beside("leaving.reserve", "leaving.other_summons", "mobilisation.residual"),),
    ),
    Attached(
        "other_bars",
        HIGH,
        ("114fz-15",),
        (beside(*(id for id in rules_of(TOPIC["leaving"]) if id != "leaving.criminal_case")),),
    ),
    Attached(
        "loss_other_grounds",
        HIGH,
        (
            "138fz-22",
            "138fz-24",
            "tass-2025-09",
        ),
        (
            beside(
                "loss.not_yet",
                "loss.too_young",
                "loss.women",
                "loss.registered",
                "loss.serving",
                "loss.unfit",
                "loss.past_reserve_age",
                "loss.abroad",
                "loss.occupied",
                "loss.two_homes",
                "loss.women_with_specialty",
                "loss.at_risk",
                "loss.before_the_law",
            ),
        ),
        since=CITIZENSHIP_LAW,
    ),
    Attached(
        "loss_consequence",
        MEDIUM,
        (
            "stahanov-2024",
            "kavkazuzel-2025",
        ),
        (
            beside(
                "loss.at_risk",
                "loss.before_the_law",
                "loss.evasion",
                "loss.offence",
                "loss.offence_open",
                "loss.occupied",
            ),
        ),
        since=CITIZENSHIP_LAW,
    ),
    Attached(
        "loss_bill",
        MEDIUM,
        (
            "interfax-2026-01",
            "vedomosti-2026-02",
        ),
        (beside("loss.at_risk"),),
        since=BILL_ON_LOSS,
    ),
    Attached(
        "loss_crimea",
        MEDIUM,
        ("kommersant-2025-08",),
        (beside("loss.offence", "loss.evasion", "loss.offence_open", "loss.at_risk"),),
        since=LONGER_LIST,
    ),
    Attached(
        "kept_address",
        MEDIUM,
        (
            "refworld-2014",
            "centr-zashity",
            "klerk-2026",
        ),
        (
            beside(
                "notification.on_entry",
                "notification.lives_abroad_before_2023",
                "draft.abroad_off_register",
                "mobilisation.abroad",
            ),
        ),
        later=BILL_ON_LOSS,
    ),
    Attached(
        "temporary_permit",
        LOW,
        (
            "centr-zashity",
            "mid-newyork",
        ),
        (
            beside(
                "notification.on_entry",
                "notification.lives_abroad_before_2023",
                "notification.temporary_permit",
            ),
        ),
    ),
    Attached(
        "bill_2028", MEDIUM, ("newsru-2026-01",), (beside("notification.on_entry"),), since=BILL_ON_NOTICES
    ),
    Attached(
        "ukraine_papers",
        MEDIUM,
        ("aif-2023-06",),
        (beside("notification.ukraine"),),
        since=UKRAINE_DECLARATION,
    ),
    Attached(
        "ask_first_2023",
        MEDIUM,
        ("zona-2023",),
        (beside("residence_condition.not_yet"),),
        since=FOREIGNERS_PRESSED,
    ),
    Attached(
        "petition_2026",
        LOW,
        ("tass-2025-12-02",),
        (beside("residence_condition.required", "residence_condition.other_route"),),
        since=PETITIONS,
    ),
    Attached("foreign_record_open", LOW, (), (), because=("conviction", "criminal_case", "drug_penalty")),
)
NOTES = Table(_TABLE)

_STATELESS = ("contract.stateless", "contract.stateless_before_2025")
_FOREIGN = ("contract.foreign_citizen", "contract.foreign_record")


def _but(topic: str, *but: str) -> Beside:
    return beside(*(id for id in rules_of(TOPIC[topic]) if id not in but))


# What the decree says, beside every result of a topic.
_DECREE_TABLE = (
    Attached(
        "decree_conscripts",
        HIGH,
        ("decree", "aif"),
        (_but("draft", "draft.foreign_citizen", "draft.stateless", "draft.stateless_over_age"),),
    ),
    Attached("decree_foreigners", HIGH, ("vk",), (beside("draft.foreign_citizen", *_FOREIGN),)),
    Attached(
        "decree_stateless",
        HIGH,
        ("aif", "vk", "mt"),
        (beside("draft.stateless", "draft.stateless_over_age", *_STATELESS),),
    ),
    Attached("decree_contracts", HIGH, ("aif", "asiaplus"), (_but("contract", *_STATELESS, *_FOREIGN),)),
    Attached("decree_peacetime", HIGH, ("decree", "mod-dual-2022"), (_but("mobilisation"),)),
    Attached("another_decree", HIGH, ("mail-2025-12",), (_but("residence_condition"),)),
    Attached("another_law_loss", HIGH, ("281fz",), (_but("loss_of_citizenship"),)),
    Attached("another_law_notice", HIGH, ("kommersant-138fz",), (_but("notification"),)),
)
DECREE_NOTES = {note.id: note for note in _DECREE_TABLE}


def decree_notes(rules: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of what the decree says beside any of the rules."""
    return tuple(
        note.id for note in _DECREE_TABLE if any(not group.rules.isdisjoint(rules) for group in note.beside)
    )
