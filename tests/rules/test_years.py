"""The years of a life in which a topic applies or is open, if nothing but time passes."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from questionnaire import rules
from questionnaire.rules.engine.birth_dates import answers_on, births_of, years_on
from questionnaire.rules.facts import OLDEST
from tests.support.sample_person import MAN, TODAY

from .test_findings import without
from .test_questions import DAYS, PARTIAL

SERVED = {"service": "completed"}


def spans(topic: str, changes: dict[str, Any], on: str = str(TODAY)) -> list[tuple[Any, ...]] | None:
    """The spans of a topic; None where it has none of its own."""
    found = rules.years(rules.Answers({**MAN, **changes}), date.fromisoformat(on))
    return next((list(map(tuple, one.spans)) for one in found if one.topic == topic), None)


def kind_at(number: int, answers: rules.Answers, day: date, age: int) -> str | None:
    """The kind of the topic of a number at an age, by the finding."""
    now = answers.values[rules.FACTS["age"].index]
    assert now is not None
    if age <= now:
        persons = [(answers.changed({"age": age}), day)]
    else:
        days = [(birth, years_on(birth, age)) for birth in births_of(answers, day)]
        persons = [(answers_on(answers, birth, then), then) for birth, then in days]
    laws = [(person, rules.law_on(then)) for person, then in persons]
    verdicts = {rules.finding(rules.compiled(law)[number], person, law).verdict for person, law in laws}
    if len(verdicts) > 1:
        return "open"
    return {"applies": "applies", "does_not_apply": None}.get(verdicts.pop(), "open")


@settings(max_examples=100, deadline=None)
@given(PARTIAL, DAYS)
def test_the_spans_are_those_of_asking_at_every_age(person: dict[str, Any], day: date) -> None:
    answers = rules.Answers(person)
    found = {one.topic: one.spans for one in rules.years(answers, day)}
    if "age" not in person:
        assert found == {}
        return
    for number, topic in enumerate(rules.compiled(rules.law_on(day))):
        one = rules.finding(topic, answers, rules.law_on(day))
        kinds = [kind_at(number, answers, day, age) for age in range(OLDEST + 1)]
        if len(set(kinds)) == 1 or all(rules.RULES[rule].about_others for rule in one.rules):
            assert topic.topic not in found
            continue
        shown: list[str | None] = [None] * (OLDEST + 1)
        for start, end, kind in found[topic.topic]:
            ages = range(start, OLDEST + 1 if end is None else end)
            assert ages
            for age in ages:
                assert shown[age] is None
                shown[age] = kind
        assert shown == kinds
        assert not any(
            before.kind == after.kind and before.end == after.start
            for before, after in zip(found[topic.topic], found[topic.topic][1:], strict=False)
        )


@pytest.mark.parametrize("age", [10, 18, 24, 29, 45])
def test_a_plain_citizen_can_be_drafted_from_18_to_30(age: int) -> None:
    assert spans("draft", {"age": age}) == [(18, 30, "applies")]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ({}, [(18, 55, "applies")]),
        ({"age": 60}, [(18, 52, "applies")]),
        ({"reserve_rank": "officer"}, [(18, 60, "applies"), (60, 70, "open")]),
        ({"sex": "female"}, [(18, 45, "applies")]),
        ({"sex": "female", "reserve_rank": "officer"}, [(18, 50, "applies")]),
    ],
)
def test_mobilisation_ends_with_the_reserve_of_a_rank(
    person: dict[str, Any], expected: list[tuple[Any, ...]]
) -> None:
    assert spans("mobilisation", {**SERVED, **person}) == expected


def test_years_that_are_unclear_are_open() -> None:
    treaty = {"other_citizenship": "tajikistan", "residence": "abroad"}
    assert spans("draft", treaty) == [(18, 30, "open")]


def test_years_that_depend_on_an_answer_are_open() -> None:
    assert spans("draft", {"ground": "unknown"}) == [(18, 30, "open")]


def test_years_in_which_the_year_of_birth_decides_are_open() -> None:
    person = {**SERVED, "age": 49}
    assert spans("mobilisation", {**person, "birthday_passed": "yes"}) == [(18, 54, "applies")]
    assert spans("mobilisation", {**person, "birthday_passed": "no"}) == [(18, 53, "applies")]
    unknown = spans("mobilisation", {**person, "birthday_passed": "unknown"})
    assert unknown == [(18, 53, "applies"), (53, 54, "open")]


def test_a_man_of_29_born_before_1997_has_an_open_year() -> None:
    early = {"age": 29, "birthday_passed": "no"}
    assert spans("draft", early) == [(18, 29, "applies"), (29, 30, "open")]
    assert spans("mobilisation", early) == [(29, 30, "open"), (30, 55, "applies")]


@pytest.mark.parametrize("topic", ["draft", "mobilisation", "training"])
def test_a_woman_without_a_specialty_has_no_years_of_service(topic: str) -> None:
    assert spans(topic, {"sex": "female"}) is None


def test_what_is_about_others_has_no_years() -> None:
    applying = {"citizenship": "other", "applying": "residence_permit", "age": 40}
    assert spans("residence_condition", applying) == [(18, 65, "applies")]
    assert spans("residence_condition", applying, "2025-11-04") is None  # the decree is of the next day


def test_without_an_age_there_are_no_years() -> None:
    assert rules.years(rules.Answers(without(MAN, "age")), TODAY) == ()
    assert rules.years(rules.Answers({**MAN, "age": "withheld"}), TODAY) == ()


def test_years_to_come_are_under_the_law_of_each_birthday() -> None:
    person = {"age": 40, "conviction": "outstanding"}
    assert spans("contract", person, "2023-06-01") == [(41, 65, "applies"), (65, None, "open")]
    assert spans("contract", {**person, "birthday_passed": "no"}, "2022-11-20") == [
        (42, 65, "applies"),
        (65, None, "open"),
    ]


def test_no_span_begins_after_the_highest_age() -> None:
    assert spans("contract", {"age": OLDEST}) == [(18, 65, "applies"), (65, None, "open")]
