"""Each rule on its edges: the day before and the day of each date, the age before and at each limit."""

import pytest

from questionnaire import rules
from tests.support.sample_person import MAN, find

from .edges import (
    Edge,
    contract,
    draft,
    leaving,
    loss_of_citizenship,
    mobilisation,
    notification,
    residence_condition,
    training,
)

TABLES = {
    "draft": draft.EDGES,
    "contract": contract.EDGES,
    "mobilisation": mobilisation.EDGES,
    "training": training.EDGES,
    "leaving": leaving.EDGES,
    "loss_of_citizenship": loss_of_citizenship.EDGES,
    "notification": notification.EDGES,
    "residence_condition": residence_condition.EDGES,
}
ROWS = [(topic, row) for topic, rows in TABLES.items() for row in rows]


def _named(value: object) -> str:
    if isinstance(value, Edge):
        return f"{value.rule} {value.on} {' '.join(map(str, value.facts.values()))}"
    return str(value)


@pytest.mark.parametrize(("topic", "row"), ROWS, ids=_named)
def test_the_rule_decides(topic: str, row: Edge) -> None:
    assert find(topic, {**MAN, **row.facts}, row.on).rules == (row.rule,)


def test_every_rule_of_the_law_sheet_stands_in_the_table() -> None:
    assert len(rules.RULES) == 131
    assert {row.rule for _, row in ROWS} == set(rules.RULES)


def test_every_row_of_a_topic_is_of_that_topic() -> None:
    for topic, row in ROWS:
        assert row.rule in {rule.id for known in rules.TOPICS if known.name == topic for rule in known.rules}


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
