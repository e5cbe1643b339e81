"""Each rule on its edges: the day before and the day of each date, the age before and at each limit."""

from typing import Any

import pytest

from questionnaire import rules
from tests.support.sample_person import MAN, find

FOREIGNER = {"citizenship": "other", "applying": "residence_permit"}
STATELESS = {"citizenship": "stateless"}
TAJIK = {"other_citizenship": "tajikistan"}
TREATY = {**TAJIK, "service": "other_state"}
WOMAN = {"sex": "female"}
SPECIALIST = {"sex": "female", "military_specialty": "yes"}
NEW_CITIZEN = {"acquired": "naturalised", "military_register": "off"}
AWAY = {"residence": "abroad", "military_register": "off"}
SERVED = {"service": "completed"}

# What differs from a Russian man of 24 with a second citizenship who lives in Russia; the day; the rule.
EDGES: list[tuple[str, str, dict[str, Any]]] = [
    ("draft.foreign_citizen", "2026-11-23", {**FOREIGNER, **WOMAN}),
    ("draft.women", "2026-11-23", WOMAN),
    ("draft.women", "2026-11-23", {**WOMAN, **STATELESS, "age": 17}),
    ("draft.too_young", "2026-11-23", {"age": 17}),
    ("draft.liable", "2026-11-23", {"age": 18}),
    ("draft.serving", "2026-11-23", {"age": 30, "service": "conscript"}),
    ("draft.serving", "2026-11-23", {"service": "contract"}),
    ("draft.liable", "2023-12-31", {"age": 26}),
    ("draft.over_age", "2023-12-31", {"age": 27}),
    ("draft.in_reserve", "2024-01-01", {"age": 27, "born_before_1997": "yes", "in_reserve": "yes"}),
    ("draft.liable", "2024-01-01", {"age": 27, "born_before_1997": "no"}),
    ("draft.liable", "2027-01-01", {"age": 29, "born_before_1997": "yes", "in_reserve": "yes"}),
    ("draft.over_age", "2027-01-01", {"age": 30}),
    ("draft.over_age", "2026-11-23", {**STATELESS, "age": 30}),
    ("draft.stateless", "2026-11-23", {**STATELESS, "age": 29, **SERVED}),
    ("draft.served", "2026-11-23", SERVED),
    ("draft.reserve_trained", "2026-11-23", {"service": "reserve_training"}),
    ("draft.treaty_service", "2026-11-23", TREATY),
    ("draft.foreign_service", "2026-11-23", {**TREATY, "citizenship": "russian"}),
    ("draft.foreign_service", "2026-11-23", {"service": "other_state", "military_register": "off"}),
    ("draft.foreign_service", "2026-11-23", {"service": "other_state", "residence": "both"}),
    ("draft.two_homes", "2026-11-23", {**AWAY, "service": "other_state", "residence": "both"}),
    ("draft.occupied", "2026-11-23", {"service": "other_state", "residence": "occupied"}),
    ("draft.exempt", "2026-11-23", {"ground": "exempt", "conviction": "serving"}),
    ("draft.exempt", "2026-11-23", {"ground": "unfit"}),
    ("draft.in_reserve", "2026-12-31", {"age": 29, "born_before_1997": "yes", "in_reserve": "yes"}),
    ("draft.turned_27_before_2024", "2026-12-31", {"age": 29, "born_before_1997": "yes"}),
    ("draft.turned_27_before_2024", "2025-06-01", {"age": 29, "born_before_1997": "no"}),
    ("draft.liable", "2025-06-01", {"age": 27, "born_before_1997": "yes"}),
    ("draft.record", "2026-11-23", {"conviction": "outstanding", "ground": "deferment"}),
    ("draft.record", "2026-11-23", {"criminal_case": "trial"}),
    ("draft.liable", "2026-11-23", {"conviction": "lapsed"}),
    ("draft.deferred", "2026-11-23", {**AWAY, "ground": "deferment"}),
    ("draft.abroad_off_register", "2026-11-23", {**AWAY, "service": "other_state"}),
    ("draft.treaty_residence", "2026-11-23", {**TAJIK, "residence": "both"}),
    ("draft.treaty_residence", "2026-11-23", {**TAJIK, "residence": "abroad"}),
    ("draft.abroad_on_register", "2026-11-23", {"residence": "abroad"}),
    ("draft.occupied", "2026-11-23", {"residence": "occupied"}),
    ("draft.two_homes", "2026-11-23", {"residence": "both", "military_register": "off"}),
    ("draft.liable", "2026-11-23", {"residence": "both"}),
    ("draft.liable", "2026-11-23", {"military_register": "off"}),
    ("contract.too_young", "2026-11-23", {"age": 17, "service": "contract"}),
    ("contract.dual_citizen", "2026-11-23", {"age": 18}),
    ("contract.serving", "2026-11-23", {**STATELESS, "service": "contract"}),
    ("contract.stateless_before_2025", "2025-07-06", STATELESS),
    ("contract.stateless", "2025-07-07", STATELESS),
    ("contract.listed_offence", "2022-11-14", {"conviction": "serving", "offence": "listed"}),
    ("contract.listed_offence", "2026-11-23", {"criminal_case": "trial", "offence": "listed"}),
    ("contract.record_bar", "2023-06-23", {"criminal_case": "investigation"}),
    ("contract.record_allowed", "2023-06-24", {"criminal_case": "investigation"}),
    ("contract.drug_penalty", "2026-11-23", {"drug_penalty": "yes", "criminal_case": "trial"}),
    ("contract.on_trial", "2024-10-01", {"criminal_case": "trial"}),
    ("contract.record_allowed", "2024-10-02", {"criminal_case": "trial"}),
    ("contract.foreign_record", "2026-11-23", {**FOREIGNER, "conviction": "serving", "offence": "grave"}),
    ("contract.foreign_record", "2026-11-23", {**STATELESS, "conviction": "serving"}),
    ("contract.grave_offence", "2026-11-23", {"conviction": "outstanding", "offence": "grave"}),
    ("contract.lapsed_conviction", "2023-06-23", {"conviction": "lapsed", "offence": "listed"}),
    ("contract.lapsed_listed", "2023-06-24", {"conviction": "lapsed", "offence": "listed"}),
    ("contract.lapsed_allowed", "2023-06-24", {"conviction": "lapsed"}),
    ("contract.three_months", "2023-04-13", {"service": "conscript", "months_served": "under_3"}),
    ("contract.dual_citizen", "2023-04-13", {"service": "conscript"}),
    ("contract.dual_citizen", "2023-04-14", {"service": "conscript", "months_served": "under_3"}),
    ("contract.not_yet_served", "2023-04-13", {"age": 26}),
    ("contract.dual_citizen", "2023-04-13", {"age": 27}),
    ("contract.dual_citizen", "2023-04-13", {"education": "higher_or_vocational"}),
    ("contract.dual_citizen", "2023-04-13", WOMAN),
    ("contract.age_or_health", "2026-11-23", {**FOREIGNER, "age": 65}),
    ("contract.foreign_citizen", "2026-11-23", {**FOREIGNER, "age": 64, "ground": "unfit"}),
    ("contract.age_or_health", "2026-11-23", {"ground": "unfit", "conviction": "serving"}),
    ("contract.dual_citizen", "2026-11-23", {**WOMAN, "ground": "unfit"}),
    ("contract.dual_citizen", "2026-11-23", {"citizenship": "russian", "foreign_residence_permit": "yes"}),
    ("contract.citizen", "2026-11-23", {"citizenship": "russian"}),
    ("mobilisation.not_a_citizen", "2026-11-23", {**STATELESS, "age": 17}),
    ("mobilisation.too_young", "2026-11-23", {"age": 17, "service": "conscript"}),
    ("mobilisation.serving", "2026-11-23", {"service": "conscript", "ground": "unfit"}),
    ("mobilisation.unfit", "2026-11-23", {**SERVED, "ground": "unfit"}),
    ("mobilisation.women", "2026-11-23", WOMAN),
    ("mobilisation.residual", "2026-11-23", {**WOMAN, **SERVED, "ground": "unfit"}),
    ("mobilisation.not_in_reserve", "2026-11-23", {"age": 29, **AWAY}),
    ("mobilisation.abroad", "2026-11-23", {"age": 30, **AWAY}),
    ("mobilisation.not_in_reserve", "2023-12-31", {"age": 26}),
    ("mobilisation.residual", "2023-12-31", {"age": 27}),
    ("mobilisation.residual", "2026-11-23", {"ground": "exempt"}),
    ("mobilisation.residual", "2026-11-23", TREATY),
    ("mobilisation.residual", "2026-11-23", {**SPECIALIST, "age": 44}),
    ("mobilisation.out_of_reserve", "2026-11-23", {**SPECIALIST, "age": 45}),
    ("mobilisation.residual", "2026-11-23", {**SPECIALIST, "age": 49, "reserve_rank": "officer"}),
    ("mobilisation.out_of_reserve", "2026-11-23", {**SPECIALIST, "age": 50, "reserve_rank": "officer"}),
    ("mobilisation.senior_officer", "2026-11-23", {"age": 69, "reserve_rank": "officer"}),
    ("mobilisation.out_of_reserve", "2026-11-23", {"age": 70, "reserve_rank": "officer"}),
    ("mobilisation.listed_offence", "2026-11-23", {**SERVED, "conviction": "serving", "offence": "listed"}),
    ("mobilisation.residual", "2026-11-23", {**SERVED, "criminal_case": "trial", "offence": "listed"}),
    ("mobilisation.grave_before", "2022-11-14", {**SERVED, "conviction": "outstanding", "offence": "grave"}),
    ("mobilisation.residual", "2022-11-15", {**SERVED, "conviction": "outstanding", "offence": "grave"}),
    ("mobilisation.sentence", "2022-11-15", {**SERVED, "conviction": "serving", "offence": "grave"}),
    ("mobilisation.turned_27_before_2024", "2026-11-23", {"age": 29, "born_before_1997": "yes"}),
    ("mobilisation.residual", "2026-11-23", {"age": 29, "born_before_1997": "yes", "in_reserve": "yes"}),
    ("mobilisation.two_homes", "2026-11-23", {**SERVED, "residence": "both", "military_register": "off"}),
    ("mobilisation.residual", "2026-11-23", {"age": 59, "reserve_rank": "officer"}),
    ("mobilisation.senior_officer", "2026-11-23", {"age": 60, "reserve_rank": "officer"}),
    ("residence_condition.citizen", "2026-11-23", {}),
    ("residence_condition.not_yet", "2025-11-04", FOREIGNER),
    ("residence_condition.required", "2025-11-05", FOREIGNER),
    ("residence_condition.women", "2026-11-23", {**FOREIGNER, **WOMAN}),
    ("residence_condition.age", "2026-11-23", {**FOREIGNER, "age": 17}),
    ("residence_condition.required", "2026-11-23", {**FOREIGNER, "age": 18}),
    ("residence_condition.required", "2026-11-23", {**FOREIGNER, "age": 64}),
    ("residence_condition.age", "2026-11-23", {**FOREIGNER, "age": 65}),
    ("residence_condition.not_applying", "2026-11-23", {"citizenship": "other"}),
    ("residence_condition.belarus", "2026-11-23", {**FOREIGNER, "other_citizenship": "belarus"}),
    (
        "residence_condition.required",
        "2026-11-23",
        {**FOREIGNER, **STATELESS, "other_citizenship": "belarus"},
    ),
    ("residence_condition.kazakhstan_moldova", "2026-11-23", {**FOREIGNER, "other_citizenship": "moldova"}),
    (
        "residence_condition.required_for_citizenship",
        "2026-11-23",
        {"citizenship": "other", "applying": "citizenship", "other_citizenship": "kazakhstan"},
    ),
    ("residence_condition.ukraine", "2026-11-23", {**FOREIGNER, "other_citizenship": "ukraine"}),
    ("residence_condition.route", "2026-11-23", {**FOREIGNER, "route": "specialist_or_study"}),
    ("residence_condition.other_route", "2026-11-23", {**FOREIGNER, **SERVED, "route": "other"}),
    ("residence_condition.may_be_met", "2026-11-23", {**FOREIGNER, **SERVED}),
    ("residence_condition.may_be_met", "2026-11-23", {**FOREIGNER, "service": "contract"}),
    ("loss.not_a_citizen", "2026-11-23", {**FOREIGNER, **NEW_CITIZEN}),
    ("loss.by_birth", "2026-11-23", {"military_register": "off"}),
    ("loss.not_yet", "2024-08-07", NEW_CITIZEN),
    ("loss.at_risk", "2024-08-08", NEW_CITIZEN),
    ("loss.too_young", "2026-11-23", {**NEW_CITIZEN, "age": 17}),
    ("loss.at_risk", "2026-11-23", {**NEW_CITIZEN, "age": 18}),
    ("loss.women", "2026-11-23", {**NEW_CITIZEN, **WOMAN}),
    ("loss.registered", "2026-11-23", {**NEW_CITIZEN, "military_register": "on"}),
    ("loss.serving", "2026-11-23", {**NEW_CITIZEN, "service": "contract"}),
    ("loss.unfit", "2026-11-23", {**NEW_CITIZEN, "ground": "unfit"}),
    ("loss.women_with_specialty", "2026-11-23", {**NEW_CITIZEN, **SPECIALIST, "age": 44, "ground": "unfit"}),
    ("loss.past_reserve_age", "2026-11-23", {**NEW_CITIZEN, **SPECIALIST, "age": 45}),
    ("loss.at_risk", "2026-11-23", {**NEW_CITIZEN, "age": 51}),
    ("loss.past_reserve_age", "2026-11-23", {**NEW_CITIZEN, "age": 52}),
    ("loss.abroad", "2026-11-23", {**NEW_CITIZEN, "residence": "abroad"}),
    ("loss.two_homes", "2026-11-23", {**NEW_CITIZEN, "residence": "both"}),
    ("notification.not_a_citizen", "2026-11-23", STATELESS),
    ("notification.nothing_to_tell", "2026-11-23", {"citizenship": "russian"}),
    ("notification.sixty_days", "2026-11-23", {"citizenship": "russian", "foreign_residence_permit": "yes"}),
    ("notification.on_entry", "2026-11-23", {"residence": "abroad"}),
    ("notification.sixty_days", "2026-11-23", {}),
]


TOPIC_OF = {rule.id: topic.name for topic in rules.TOPICS for rule in topic.rules}


@pytest.mark.parametrize(("rule", "on", "facts"), EDGES, ids=lambda value: str(value).replace("'", ""))
def test_the_rule_decides(rule: str, on: str, facts: dict[str, Any]) -> None:
    assert find(TOPIC_OF[rule], {**MAN, **facts}, on).rules == (rule,)


def test_every_rule_of_the_law_sheet_stands_in_the_table() -> None:
    assert {rule for rule, _, _ in EDGES} == set(rules.RULES)


@pytest.mark.parametrize(
    ("on", "limit"),
    [
        ("2022-11-14", 50),
        ("2023-12-31", 50),
        ("2024-01-01", 51),
        ("2025-12-31", 51),
        ("2026-01-01", 52),
        ("2027-12-31", 52),
        ("2028-01-01", 53),
        ("2029-12-31", 53),
        ("2030-01-01", 54),
        ("2031-12-31", 54),
        ("2032-01-01", 55),
        ("2040-06-01", 55),
    ],
)
def test_men_of_other_ranks_leave_the_reserve_by_the_year(on: str, limit: int) -> None:
    before = find("mobilisation", {**MAN, **SERVED, "age": limit - 1}, on)
    after = find("mobilisation", {**MAN, **SERVED, "age": limit}, on)
    assert (before.rules, after.rules) == (("mobilisation.residual",), ("mobilisation.out_of_reserve",))


@pytest.mark.parametrize(
    ("topic", "on", "facts", "certainty"),
    [
        ("draft", "2026-11-23", {"age": 30}, "medium"),
        ("draft", "2026-11-23", {"age": 31}, "high"),
        ("draft", "2023-12-31", {"age": 30}, "high"),
        ("draft", "2025-12-01", TREATY, "medium"),
        ("draft", "2025-12-02", TREATY, "low"),
        ("draft", "2023-12-31", {"conviction": "serving"}, "high"),
        ("draft", "2024-01-01", {"conviction": "serving"}, "medium"),
        ("draft", "2025-12-31", {"conviction": "serving"}, "medium"),
        ("draft", "2026-01-01", {"conviction": "serving"}, "low"),
        ("contract", "2023-06-23", {"drug_penalty": "yes"}, "high"),
        ("contract", "2023-06-24", {"drug_penalty": "yes"}, "low"),
        ("contract", "2023-06-23", {"conviction": "serving", "offence": "listed"}, "high"),
        ("contract", "2023-06-24", {"conviction": "serving", "offence": "listed"}, "medium"),
        ("contract", "2024-03-22", {"criminal_case": "investigation"}, "medium"),
        ("contract", "2024-03-23", {"criminal_case": "investigation"}, "high"),
        ("contract", "2024-03-22", {"conviction": "serving"}, "high"),
        ("mobilisation", "2023-12-31", {"age": 70, "reserve_rank": "officer"}, "medium"),
        ("mobilisation", "2024-01-01", {"age": 70, "reserve_rank": "officer"}, "high"),
        ("mobilisation", "2023-12-31", {"age": 70}, "high"),
    ],
)
def test_certainty_follows_the_date_and_the_person(
    topic: str, on: str, facts: dict[str, Any], certainty: str
) -> None:
    assert find(topic, {**MAN, **facts}, on).certainty == certainty


@pytest.mark.parametrize(("on", "leaning"), [("2025-09-22", "applies"), ("2025-09-23", None)])
def test_the_occupied_regions_have_no_leaning_from_23_september_2025(on: str, leaning: str) -> None:
    found = find("draft", {**MAN, "residence": "occupied"}, on)
    assert (found.verdict, found.leaning) == ("unclear", leaning)


ABOUT_OTHERS = {
    "mobilisation.not_a_citizen",
    "residence_condition.citizen",
    "residence_condition.not_yet",
    "residence_condition.women",
    "residence_condition.not_applying",
    "loss.not_a_citizen",
    "loss.by_birth",
    "loss.not_yet",
    "notification.not_a_citizen",
    "notification.nothing_to_tell",
}


def test_rules_about_others_are_sure_that_the_topic_does_not_apply() -> None:
    about_others = {rule.id for rule in rules.RULES.values() if rule.about_others}
    assert about_others >= ABOUT_OTHERS
    for id in about_others:
        assert (rules.RULES[id].verdict, rules.RULES[id].certainty) == ("does_not_apply", "high")


def test_a_rule_that_is_not_assessed_is_unclear_without_a_leaning() -> None:
    not_assessed = {rule.id: rule for rule in rules.RULES.values() if not rule.assessed}
    assert "contract.age_or_health" in not_assessed
    assert {(rule.verdict, rule.leaning) for rule in not_assessed.values()} == {("unclear", None)}
