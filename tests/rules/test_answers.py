"""What a person may answer: the values of each fact, and nothing else is accepted."""

from typing import Any

import pytest

from questionnaire import rules

AGE_REFUSED = "age: not an allowed value; allowed are a whole number from 0 to 120, unknown, withheld"
SEX_REFUSED = "sex: not an allowed value; allowed are male, female, unknown, withheld"


def refusal(given: dict[str, object]) -> str:
    with pytest.raises(ValueError, match="allowed are") as error:
        rules.Answers(given)
    return str(error.value)


@pytest.mark.parametrize("age", [0, 120])
def test_an_age_from_0_to_120_is_allowed(age: int) -> None:
    assert rules.Answers({"age": age}).values[rules.FACTS["age"].index] == age


@pytest.mark.parametrize("age", [-1, 121, True, 20.0, "20", None])
def test_any_other_age_is_an_error_that_says_what_is_allowed(age: object) -> None:
    assert refusal({"age": age}) == AGE_REFUSED


@pytest.mark.parametrize("sex", ["", "Male", 1, None, ["male"]])
def test_an_unknown_value_is_an_error_that_names_the_allowed_ones(sex: object) -> None:
    assert refusal({"sex": sex}) == SEX_REFUSED


def test_an_unknown_fact_is_an_error_that_names_the_known_ones() -> None:
    allowed = ", ".join(fact.name for fact in rules.ORDER)
    assert refusal({"shoe": 1}) == f"'shoe': no such fact; allowed are {allowed}"


def test_the_name_of_an_unknown_fact_is_cut_after_60_letters() -> None:
    assert refusal({"x" * 61: 1}).startswith(f"'{'x' * 60}': ")


@pytest.mark.parametrize("unanswered", ["unknown", "withheld"])
def test_a_fact_that_is_not_answered_is_asked_and_has_no_value(unanswered: str) -> None:
    answers = rules.Answers({"sex": unanswered})
    assert answers.asked == {rules.FACTS["sex"].index}
    assert answers.value("sex") is None


@pytest.mark.parametrize(
    ("fact", "value", "needed", "known"),
    [
        ("birthday_passed", "yes", "age", 29),
        ("served_in", "abkhazia", "other_citizenship", "abkhazia"),
        ("conviction_offence", "grave", "conviction", "serving"),
        ("case_offence", "grave", "criminal_case", "trial"),
    ],
)
def test_an_answer_has_no_effect_without_the_one_it_needs(
    fact: str, value: str, needed: str, known: object
) -> None:
    assert rules.Answers({fact: value}).value(fact) is None
    assert rules.Answers({fact: value, needed: "unknown"}).value(fact) is None
    assert rules.Answers({fact: value, needed: known}).value(fact) == value


def test_changed_answers_equal_those_given_so() -> None:
    before: dict[str, Any] = {"citizenship": "russian", "sex": "male"}
    changed = rules.Answers(before).changed({"sex": "female", "age": 20})
    given = rules.Answers({**before, "sex": "female", "age": 20})
    assert (changed.values, changed.asked) == (given.values, given.asked)


def test_a_removed_answer_leaves_the_fact_open() -> None:
    assert rules.Answers({"sex": "male"}).changed({"sex": None}).value("sex") is None


def test_changed_answers_leave_the_first_ones_alone() -> None:
    answers = rules.Answers({"sex": "male"})
    answers.changed({"sex": "female"})
    assert answers.value("sex") == "male"
