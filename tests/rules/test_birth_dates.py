"""When a person can have been born, by age on a day: no more exactly than the answers say."""

from datetime import date

import pytest

from questionnaire import rules
from questionnaire.rules.engine.birth_dates import age_on, aged, births_of, years_on
from tests.support.sample_person import TODAY

FIRST, LAST = date(1996, 11, 24), date(1997, 11, 23)  # of those who are 29 on that day


def births(**given: object) -> tuple[date, ...]:
    return births_of(rules.Answers(given), TODAY)


def test_an_age_leaves_a_year_of_births() -> None:
    assert births(age=24) == (date(2001, 11, 24), date(2002, 11, 23))


def test_without_an_age_there_are_no_birth_dates() -> None:
    assert births(age="withheld") == ()


@pytest.mark.parametrize(
    ("early", "expected"),
    [
        ("yes", (FIRST, date(1996, 12, 31))),
        ("no", (date(1997, 1, 1), LAST)),
        ("unknown", (FIRST, LAST)),
    ],
)
def test_the_year_of_birth_narrows_what_the_age_leaves_open(early: str, expected: tuple[date, ...]) -> None:
    assert births(age=29, born_before_1997=early) == expected


@pytest.mark.parametrize("age", [28, 30])
@pytest.mark.parametrize("early", ["yes", "no"])
def test_a_year_of_birth_against_the_age_is_ignored(age: int, early: str) -> None:
    assert births(age=age, born_before_1997=early) == births(age=age)


def test_on_31_december_an_age_leaves_one_year_of_birth() -> None:
    born = births_of(rules.Answers({"age": 29, "born_before_1997": "no"}), date(2025, 12, 31))
    assert born == (date(1996, 1, 1), date(1996, 12, 31))


def test_29_february_is_1_march_where_a_year_has_none() -> None:
    assert years_on(date(2004, 2, 29), 23) == date(2027, 3, 1)
    assert years_on(date(2004, 2, 29), 24) == date(2028, 2, 29)


def test_a_person_is_a_year_older_on_the_birthday_itself() -> None:
    born = date(2000, 11, 23)
    assert (age_on(born, date(2026, 11, 22)), age_on(born, date(2026, 11, 23))) == (25, 26)


@pytest.mark.parametrize("early", ["yes", "no", "unknown"])
def test_a_year_of_birth_that_the_age_leaves_open_stays_as_given(early: str) -> None:
    answers = rules.Answers({"age": 29, "born_before_1997": early})
    later = aged(answers, (FIRST, LAST), 30)
    assert later.value("born_before_1997") == answers.value("born_before_1997")
    assert later.values[rules.FACTS["age"].index] == 30


@pytest.mark.parametrize(
    ("born", "early"),
    [
        ((date(1995, 11, 24), date(1996, 11, 23)), "yes"),
        ((date(1997, 1, 1), date(1997, 11, 23)), "no"),
    ],
)
def test_a_year_of_birth_follows_from_the_possible_birth_dates(born: tuple[date, ...], early: str) -> None:
    assert aged(rules.Answers({"age": 20}), born, 30).value("born_before_1997") == early


def test_no_one_is_older_than_120() -> None:
    births = (date(1906, 11, 24), date(1907, 11, 23))
    assert aged(rules.Answers({}), births, 130).values[rules.FACTS["age"].index] == 120
