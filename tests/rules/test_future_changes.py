"""Future changes of a finding: only those that come by themselves, each at its date or age."""

from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given, settings

from questionnaire import rules
from questionnaire.rules.engine.birth_dates import age_on
from tests.support.sample_person import MAN, TODAY, find

from .test_questions import COMPLETE, DAYS

# What a person could do to get another verdict is left out on purpose.
ALLOWED = {
    "birthday",
    "law",
    "conviction_lapses",
    "case_reaches_trial",
    "case_ends",
    "penalty_expires",
    "deferment_ends",
    "service_ends",
    "return",
}
AWAY = {"residence": "abroad", "military_register": "off"}
SUSPECT = {"criminal_case": "investigation"}
FOREIGNER = {"citizenship": "other", "applying": "residence_permit"}


def future_changes_of(
    topic: str, person: dict[str, Any], on: date | str = TODAY
) -> dict[str, rules.FutureChange]:
    day = date.fromisoformat(on) if isinstance(on, str) else on
    return {change.kind: change for change in rules.future_changes(rules.Answers(person), day)[topic]}


def test_the_kinds_of_future_changes_come_by_themselves() -> None:
    assert set(get_args(rules.FutureChangeKind)) == ALLOWED
    assert set(rules.CHANGED_BY) == ALLOWED - {"birthday", "law"}


def test_a_future_change_is_nothing_a_person_could_choose() -> None:
    ends = {(name, end) for name, _, end in rules.CHANGED_BY.values()}
    assert ends == {
        ("conviction", "lapsed"),
        ("criminal_case", "trial"),
        ("criminal_case", "none"),
        ("drug_penalty", "no"),
        ("ground", "none"),
        ("service", "completed"),
        ("residence", "russia"),
    }


@settings(max_examples=150, deadline=None)
@given(COMPLETE, DAYS)
def test_every_future_change_is_allowed_and_changes_the_verdict(person: dict[str, Any], day: date) -> None:
    answers = rules.Answers(person)
    for found in rules.findings(answers, day):
        for change in rules.future_changes(answers, day)[found.topic]:
            assert change.kind in ALLOWED
            assert (change.finding.verdict, change.finding.leaning) != (found.verdict, found.leaning)
            assert (change.age is not None) is (change.kind == "birthday")
            assert (change.day is not None) is (change.kind == "law")


@pytest.mark.parametrize(
    ("topic", "person", "age", "verdict"),
    [
        ("draft", {"age": 25}, 30, "does_not_apply"),
        ("draft", {"age": 17}, 18, "applies"),
        ("draft", {"age": 29, "birthday_passed": "no"}, 30, "does_not_apply"),
        ("contract", {"age": 10}, 18, "applies"),
        ("mobilisation", {"age": 24}, 30, "applies"),
        ("mobilisation", {"age": 44, "sex": "female", "service": "completed"}, 45, "does_not_apply"),
        ("mobilisation", {"age": 55, "reserve_rank": "officer"}, 60, "unclear"),
        ("residence_condition", {**FOREIGNER, "age": 40}, 65, "does_not_apply"),
    ],
)
def test_the_next_birthday_that_matters_is_named(
    topic: str, person: dict[str, Any], age: int, verdict: str
) -> None:
    change = future_changes_of(topic, {**MAN, **person})["birthday"]
    assert (change.age, change.finding.verdict) == (age, verdict)


@pytest.mark.parametrize(("age", "ends"), [(40, 55), (48, 55), (49, 54), (50, 53), (51, 52)])
def test_the_reserve_ends_at_the_age_of_that_later_year(age: int, ends: int) -> None:
    person = {**MAN, "age": age, "service": "completed"}
    assert future_changes_of("mobilisation", person)["birthday"].age == ends


def test_past_every_limit_no_birthday_is_named() -> None:
    assert "birthday" not in future_changes_of("mobilisation", {**MAN, "age": 71, "service": "completed"})


def test_a_change_into_a_rule_not_assessed_is_not_reported() -> None:
    assert "birthday" not in future_changes_of("contract", {**MAN, "age": 40})


def test_without_an_age_no_birthday_is_named() -> None:
    assert "birthday" not in future_changes_of("draft", {**MAN, "age": "withheld"})


def test_an_open_verdict_can_be_settled_by_a_birthday() -> None:
    person = {**MAN, "residence": "unknown", "military_register": "off"}
    assert find("draft", person).verdict == "depends"
    assert future_changes_of("draft", person)["birthday"].finding.verdict == "does_not_apply"


def test_a_known_law_date_is_named_with_its_day() -> None:
    change = future_changes_of("contract", {**MAN, "conviction": "outstanding"}, "2023-06-01")["law"]
    assert (change.day, change.finding.rules) == (date(2023, 6, 24), ("contract.record_allowed",))


def test_a_birthday_is_not_taken_for_a_law_date() -> None:
    assert "law" not in future_changes_of("draft", {**MAN, "age": 26}, "2023-12-30")


@pytest.mark.parametrize("passed", ["yes", "no"])
@pytest.mark.parametrize("age", range(26, 30))
def test_a_new_year_alone_changes_no_birth_year(age: int, passed: str) -> None:
    person = {**MAN, "age": age, "birthday_passed": passed}
    assert "law" not in future_changes_of("draft", person, "2025-06-01")


def test_a_birthday_on_the_day_of_a_law_date_is_no_law_date() -> None:
    person = {**MAN, "age": 29}  # on 1 January with the birthday come: born that day
    changes = future_changes_of("draft", person, "2025-01-01")
    assert (changes["birthday"].age, "law" in changes) == (30, False)


def test_raising_the_draft_age_changes_the_finding_at_28() -> None:
    change = future_changes_of("draft", {**MAN, "age": 24}, "2023-06-01")
    assert change["birthday"].age == 30
    older = future_changes_of("draft", {**MAN, "age": 27, "in_reserve": "no"}, "2023-06-01")
    assert older["law"].finding.verdict == "unclear"


@pytest.mark.parametrize(
    ("kind", "topic", "person", "on", "verdict"),
    [
        ("conviction_lapses", "draft", {"conviction": "outstanding"}, "2026-11-23", "applies"),
        ("case_ends", "draft", {"criminal_case": "investigation"}, "2026-11-23", "applies"),
        (
            "case_reaches_trial",
            "contract",
            {"criminal_case": "investigation"},
            "2024-09-01",
            "does_not_apply",
        ),
        ("penalty_expires", "contract", {"drug_penalty": "yes"}, "2026-11-23", "applies"),
        ("deferment_ends", "draft", {"ground": "deferment"}, "2026-11-23", "applies"),
        ("service_ends", "mobilisation", {"service": "conscript"}, "2026-11-23", "applies"),
        ("return", "draft", AWAY, "2026-11-23", "applies"),
        ("return", "draft", {**AWAY, "residence": "both"}, "2026-11-23", "applies"),
    ],
)
def test_a_future_change_leads_to_the_rules_verdict(
    kind: str, topic: str, person: dict[str, Any], on: str, verdict: str
) -> None:
    assert future_changes_of(topic, {**MAN, **person}, on)[kind].finding.verdict == verdict


def test_the_offence_of_a_conviction_stays_known_once_it_lapses() -> None:
    person = {**MAN, "conviction": "outstanding", "conviction_offence": "listed"}
    lapsed = future_changes_of("contract", person)["conviction_lapses"].finding
    assert lapsed.rules == ("contract.lapsed_listed",)


def test_the_offence_of_a_case_says_nothing_once_it_ends() -> None:
    person = {**MAN, "conviction": "lapsed", "criminal_case": "trial", "case_offence": "listed"}
    ended = future_changes_of("contract", person)["case_ends"].finding
    assert ended.rules == ("contract.lapsed_allowed",)


def test_a_birthday_of_29_february_can_fall_on_1_march() -> None:
    assert age_on(date(2004, 2, 29), date(2027, 2, 28)) == 22
    assert age_on(date(2004, 2, 29), date(2027, 3, 1)) == 23


@pytest.mark.parametrize("service", ["conscript", "contract"])
def test_service_of_either_kind_ends(service: str) -> None:
    assert "service_ends" in future_changes_of("mobilisation", {**MAN, "service": service})


def test_only_birthdays_have_an_age_and_only_law_dates_a_day() -> None:
    born = future_changes_of("draft", {**MAN, "age": 17})["birthday"]
    law = future_changes_of("contract", {**MAN, "conviction": "outstanding"}, "2023-06-01")["law"]
    end = future_changes_of("draft", {**MAN, "ground": "deferment"})["deferment_ends"]
    assert (born.age, born.day) == (18, None)
    assert (law.age, law.day) == (None, date(2023, 6, 24))
    assert (end.age, end.day) == (None, None)


def test_a_past_birthday_needs_no_law_before_the_decree() -> None:
    assert future_changes_of("draft", {**MAN, "age": 18}, "2022-11-14")["birthday"].age == 30


def test_after_the_last_known_change_birthdays_are_still_named() -> None:
    assert future_changes_of("draft", {**MAN, "age": 25}, "2040-06-01")["birthday"].age == 30


def test_a_law_date_is_named_without_an_age_too() -> None:
    change = future_changes_of("residence_condition", {**MAN, **FOREIGNER, "age": "withheld"}, "2025-11-04")[
        "law"
    ]
    assert change.day == date(2025, 11, 5)


def test_two_changes_a_day_apart_are_two_law_dates() -> None:
    person = {**MAN, "service": "completed", "conviction": "outstanding", "conviction_offence": "grave"}
    assert future_changes_of("mobilisation", person, "2022-11-14")["law"].day == date(2022, 11, 15)
