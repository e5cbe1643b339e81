"""Each rule on its edges: the day before and the day of each date, the age before and at each limit."""

from importlib import import_module

import pytest

from questionnaire import rules
from tests.support.sample_person import MAN, find

from .edges import Edge

TABLES = [import_module(f"tests.rules.edges.{topic.name}") for topic in rules.TOPICS]
ROWS: list[Edge] = [row for table in TABLES for row in table.EDGES]
TOPIC_OF = {rule.id: topic.name for topic in rules.TOPICS for rule in topic.rules}


def named(value: object) -> str:
    """A row of a table in the name of its test."""
    if isinstance(value, Edge):
        return f"{value.rule} {value.on} {' '.join(map(str, value.facts.values()))}"
    return str(value)


def found(row: Edge) -> rules.Finding:
    """The finding of the topic of a row's rule, for its person on its day."""
    return find(TOPIC_OF[row.rule], {**MAN, **row.facts}, row.on)


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_the_rule_decides(row: Edge) -> None:
    assert found(row).rules == (row.rule,)


def test_every_rule_of_the_law_sheet_stands_in_the_table() -> None:
    assert {row.rule for row in ROWS} == set(rules.RULES)


ABOUT_OTHERS = {
    "mobilisation.not_a_citizen",
    "training.not_a_citizen",
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


def test_rules_about_others_say_that_the_topic_does_not_apply() -> None:
    about_others = {rule.id for rule in rules.RULES.values() if rule.about_others}
    assert about_others >= ABOUT_OTHERS
    assert {rules.RULES[id].verdict for id in about_others} == {"does_not_apply"}


def test_a_rule_that_is_not_assessed_is_unclear_without_a_leaning() -> None:
    not_assessed = {rule.id: rule for rule in rules.RULES.values() if not rule.assessed}
    assert "contract.age_or_health" in not_assessed
    assert {(rule.verdict, rule.leaning) for rule in not_assessed.values()} == {("unclear", None)}
