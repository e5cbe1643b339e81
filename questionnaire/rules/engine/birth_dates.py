"""When a person can have been born, by their age on a day, and how old that makes them on another.

No date of birth is ever asked for; what it leaves open stays open.
"""

from datetime import date, timedelta

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import FACTS, OLDEST


def births_of(answers: Answers, day: date) -> tuple[date, ...]:
    """The first and the last day on which the person can be born; none without an age."""
    age = answers.values[FACTS["age"].index]
    if age is None:
        return ()
    first, last = years_on(day, -age - 1) + timedelta(days=1), years_on(day, -age)
    passed = answers.value("birthday_passed")
    if passed and first.year < last.year:
        return (date(last.year, 1, 1), last) if passed == "yes" else (first, date(first.year, 12, 31))
    return first, last


def years_on(day: date, years: int) -> date:
    """The same day of another year; 1 March for 29 February where that year has none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def age_on(birth: date, day: date) -> int:
    """The age, in whole years, on a day of a person born on another."""
    age = day.year - birth.year
    return age if years_on(birth, age) <= day else age - 1


def answers_on(answers: Answers, birth: date, day: date) -> Answers:
    """The answers, on a day, of a person born on another."""
    passed = "yes" if years_on(birth, day.year - birth.year) <= day else "no"
    return answers.changed({"age": min(age_on(birth, day), OLDEST), "birthday_passed": passed})
