"""When a person can have been born, by age on a day: no more exactly than the answers say."""

from datetime import date

import pytest

from questionnaire import rules
from questionnaire.rules.engine.birth_dates import age_on, answers_on, births_of, years_on
from tests.support.sample_person import TODAY

FIRST, LAST = date(1996, 11, 24), date(1997, 11, 23)  # of those who are 29 on that day


def births(**given: object) -> tuple[date, ...]:
    return births_of(rules.Answers(given), TODAY)


def test_an_age_leaves_a_year_of_births() -> None:
    assert births(age=24) == (date(2001, 11, 24), date(2002, 11, 23))


def test_without_an_age_there_are_no_birth_dates() -> None:
    assert births(age="withheld") == ()


@pytest.mark.parametrize(
    ("passed", "expected"),
    [
        ("no", (FIRST, date(1996, 12, 31))),
        ("yes", (date(1997, 1, 1), LAST)),
        ("unknown", (FIRST, LAST)),
    ],
)
def test_the_birthday_narrows_what_the_age_leaves_open(passed: str, expected: tuple[date, ...]) -> None:
    assert births(age=29, birthday_passed=passed) == expected


@pytest.mark.parametrize("passed", ["yes", "no"])
def test_on_31_december_an_age_leaves_one_year_of_birth(passed: str) -> None:
    born = births_of(rules.Answers({"age": 29, "birthday_passed": passed}), date(2025, 12, 31))
    assert born == (date(1996, 1, 1), date(1996, 12, 31))


def test_29_february_is_1_march_where_a_year_has_none() -> None:
    assert years_on(date(2004, 2, 29), 23) == date(2027, 3, 1)
    assert years_on(date(2004, 2, 29), 24) == date(2028, 2, 29)


def test_a_person_is_a_year_older_on_the_birthday_itself() -> None:
    born = date(2000, 11, 23)
    assert (age_on(born, date(2026, 11, 22)), age_on(born, date(2026, 11, 23))) == (25, 26)


@pytest.mark.parametrize(
    ("day", "age", "passed"),
    [
        (date(2026, 11, 22), 28, "no"),
        (date(2026, 11, 23), 29, "yes"),
        (date(2026, 12, 31), 29, "yes"),
        (date(2027, 1, 1), 29, "no"),
    ],
)
def test_answers_on_a_day_have_the_age_and_the_birthday_of_that_day(day: date, age: int, passed: str) -> None:
    later = answers_on(rules.Answers({"age": 20, "sex": "male"}), LAST, day)
    assert (later.values[rules.FACTS["age"].index], later.value("birthday_passed")) == (age, passed)
    assert later.value("sex") == "male"


def test_a_birthday_of_29_february_has_come_on_1_march() -> None:
    born = date(2004, 2, 29)
    passed = [answers_on(rules.Answers({}), born, date(2027, month, 1)) for month in (2, 3)]
    assert [answers.value("birthday_passed") for answers in passed] == ["no", "yes"]


def test_no_one_is_older_than_120() -> None:
    oldest = answers_on(rules.Answers({}), date(1906, 11, 24), TODAY.replace(year=2036))
    assert oldest.values[rules.FACTS["age"].index] == 120
