"""Stored tables against changed rules: who is affected is said once; what is new or gone is named."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from questionnaire import rules
from questionnaire.rules.engine.compiled import CompiledTopic, compile_topic
from questionnaire.rules.facts import Person
from questionnaire.rules.review.law_diff import sentence
from questionnaire.rules.topics import draft

from .test_law_diff import diagrams
from .test_tables import STORED, TODAY

Fits = Callable[[Person, rules.Law], bool]


def with_over_age(fits: Fits) -> dict[rules.Law, tuple[CompiledTopic, ...]]:
    """Today's topics, where the rule of the draft's age limit fits others too."""
    right = rules.RULES["draft.over_age"]
    wrong = replace(right, fits=lambda person, law: fits(person, law) or right.fits(person, law))
    topic = rules.Topic("draft")
    topic.rules = [wrong if rule is right else rule for rule in draft.topic.rules]
    return {law: (compile_topic(topic, law), *TODAY[law][1:]) for law in rules.PERIODS}


def stored_with(old: str, new: str) -> dict[date, str]:
    """The stored tables, a word of them as if it had been another."""
    assert any(old in text for text in STORED.values())
    return {day: text.replace(old, new) for day, text in STORED.items()}


def test_who_is_affected_is_said_once_for_all_periods() -> None:
    lines = rules.changes_since(STORED, with_over_age(lambda person, law: person.age == 25))
    affected = (
        ", all of men of 25 with citizenship stateless: draft unclear (leaning does not apply) -> does not "
        "apply (draft.stateless -> draft.over_age, certainty medium -> high)."
    )
    assert lines[0] == "In every period:"
    assert lines.count(f"- 1 answer combination{affected}") == 1
    assert len([line for line in lines if line.endswith(affected)]) == 1


def test_the_number_of_combinations_may_differ_between_periods() -> None:
    changes = rules.outcome_changes(diagrams("2023-12-31"), diagrams("2024-01-01"))
    assert sentence(changes[0], changes[0].combinations + 2).startswith("1 to 3 answer combinations, all of")


def test_a_change_is_said_with_the_periods_in_which_it_holds() -> None:
    def fits(person: Person, law: rules.Law) -> bool:
        return person.age == 25 and law.year in (2023, 2033)

    lines = rules.changes_since(STORED, with_over_age(fits))
    assert lines[0] == "From 2023-01-01 to 2023-12-31, from 2033-01-01 on:"
    assert "In every period:" not in lines


def test_no_line_is_cut() -> None:
    lines = rules.changes_since(STORED, with_over_age(lambda person, law: True))
    assert max(map(len, lines)) > 200
    assert all(line.endswith((".", ":")) for line in lines)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("moldova", "atlantis", "other_citizenship: moldova is new."),
        ("moldova", "atlantis", "other_citizenship: atlantis is gone."),
        (" military_specialty: ", " sea_specialty: ", "military_specialty is new."),
        (" military_specialty: ", " sea_specialty: ", "sea_specialty is gone."),
        ("\nnotification\n", "\nnotice\n", "topic notification is new."),
        ("\nnotification\n", "\nnotice\n", "topic notice is gone."),
    ],
)
def test_what_is_new_or_gone_is_named(old: str, new: str, line: str) -> None:
    assert line in rules.changes_since(stored_with(old, new), TODAY)


def test_a_new_value_is_named_and_the_rest_is_compared() -> None:
    assert rules.changes_since(stored_with(" moldova", " atlantis"), TODAY) == [
        "other_citizenship: moldova is new.",
        "other_citizenship: atlantis is gone.",
    ]


def test_a_fact_that_is_gone_is_compared_by_its_values() -> None:
    lines = rules.changes_since(stored_with(" military_specialty: ", " sea_specialty: "), TODAY)
    before, after = (
        "and military_specialty no and ground not unfit and ",
        " and sea_specialty yes: mobilisation ",
    )
    assert any(before in line and after in line for line in lines)


def test_a_new_period_is_named_and_compared_with_the_one_before() -> None:
    stored = {day: text for day, text in STORED.items() if day != date(2024, 1, 4)}
    assert rules.changes_since(stored, TODAY) == ["period 2024-01-04 is new."]
