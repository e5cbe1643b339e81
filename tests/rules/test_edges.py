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
