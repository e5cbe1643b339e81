"""The birth year, from the age and whether the birthday has come: where it decides, and where it is asked."""

from typing import Any

import pytest

from questionnaire import rules
from questionnaire.rules.engine.diagram import indexes
from questionnaire.rules.engine.restricted import restricted
from tests.support.sample_person import MAN, find

SERVED = {"service": "completed"}
NEW_CITIZEN_ABROAD = {"acquired": "naturalised", "military_register": "off", "residence": "abroad"}

# The ages at which the two possible years of birth differ in effect, by calendar year.
READ_AT: dict[int, set[int]] = {
    2024: {27, 50},
    2025: {28},
    2026: {29, 51},
    2028: {52},
    2030: {53},
    2032: {54},
}

each_period = pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))


def reserve_age(born: int) -> int:
    """The age at which a man of other ranks born in a year leaves the reserve."""
    return {1974: 51, 1975: 52, 1976: 53, 1977: 54}.get(born, 50 if born <= 1973 else 55)


@pytest.mark.parametrize("passed", ["yes", "no"])
@pytest.mark.parametrize("year", range(2023, 2041))
def test_men_of_other_ranks_leave_the_reserve_by_their_birth_year(year: int, passed: str) -> None:
    for age in range(49, 57):
        out = age >= reserve_age(year - age - (passed == "no"))
        person = {**MAN, **SERVED, "age": age, "birthday_passed": passed}
        rule = "mobilisation.out_of_reserve" if out else "mobilisation.residual"
        assert find("mobilisation", person, f"{year}-06-01").rules == (rule,)


@pytest.mark.parametrize(
    ("topic", "rule", "facts"),
    [
        ("training", "training.out_of_reserve", SERVED),
        ("leaving", "leaving.past_reserve_age", SERVED),
        ("loss_of_citizenship", "loss.past_reserve_age", NEW_CITIZEN_ABROAD),
    ],
)
@pytest.mark.parametrize("passed", ["yes", "no"])
@pytest.mark.parametrize("year", [2025, 2026, 2031, 2032, 2040])
def test_the_reserve_ends_at_the_same_age_in_every_topic(
    topic: str, rule: str, facts: dict[str, Any], passed: str, year: int
) -> None:
    for age in range(49, 57):
        out = age >= reserve_age(year - age - (passed == "no"))
        person = {**MAN, **facts, "age": age, "birthday_passed": passed}
        assert (find(topic, person, f"{year}-06-01").rules == (rule,)) is out


@pytest.mark.parametrize("passed", ["yes", "no"])
@pytest.mark.parametrize("year", range(2024, 2030))
def test_men_under_30_born_before_1997_are_early_born(year: int, passed: str) -> None:
    for age in range(18, 30):
        early = year - age - (passed == "no") < 1997
        person = {**MAN, "age": age, "birthday_passed": passed}
        rule = "draft.turned_27_before_2024" if early else "draft.liable"
        assert find("draft", person, f"{year}-06-01").rules == (rule,)


@each_period
def test_the_birthday_is_read_only_where_two_birth_years_differ_in_effect(law: rules.Law) -> None:
    age, birthday = rules.FACTS["age"].index, rules.FACTS["birthday_passed"].index
    read = set()
    for topic in rules.compiled(law):
        for years in range(121):
            values: list[int | None] = [None] * len(rules.ORDER)
            values[age] = years
            if birthday in indexes(restricted(topic.diagram, values)):
                read.add(years)
    assert read == READ_AT.get(law.start.year, set())


@pytest.mark.parametrize("age", [28, 30, 50, 52])
def test_the_birthday_says_nothing_at_other_ages(age: int) -> None:
    person = {**MAN, **SERVED, "age": age}
    passed, to_come = ({**person, "birthday_passed": value} for value in ("yes", "no"))
    for topic in rules.TOPICS:
        assert find(topic.name, passed) == find(topic.name, to_come)
