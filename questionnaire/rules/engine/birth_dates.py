"""When a person can have been born, by their age on a day, and how old that makes them on another.

No date of birth is ever asked for; what it leaves open stays open.
"""

from datetime import date, timedelta

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import FACTS, OLDEST

_YES_NO = {True: "yes", False: "no"}


def births_of(answers: Answers, day: date) -> tuple[date, ...]:
    """The first and the last day on which the person can be born; none without an age."""
    age = answers.values[FACTS["age"].index]
    if age is None:
        return ()
    first, last = years_on(day, -age - 1) + timedelta(days=1), years_on(day, -age)
    early = answers.value("born_before_1997")
    if first.year < 1997 <= last.year and early:
        return (first, date(1996, 12, 31)) if early == "yes" else (date(1997, 1, 1), last)
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


def aged(answers: Answers, births: tuple[date, ...], age: int) -> Answers:
    """The answers once the person has an age; the year of birth stays what it was."""
    born_early = {birth.year < 1997 for birth in births}
    early = answers.value("born_before_1997") if len(born_early) == 2 else _YES_NO[born_early.pop()]
    return answers.changed({"age": min(age, OLDEST), "born_before_1997": early})
