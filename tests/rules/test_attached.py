"""Notes and steps beside the rules of the law sheet: from their first day, for the people named."""

from datetime import date, timedelta
from typing import Any

import pytest

from questionnaire import rules
from tests.support.sample_person import MAN, find

from .attached import ALWAYS
from .attached.conditions import APART
from .attached.first_days import BORN_WITH_THEIR_RULES, FIRST_DAYS
from .attached.notes import NOTES
from .attached.steps import STEPS
from .edges import Edge
from .test_edges import ROWS, found, named

ALL = {**NOTES, **STEPS}
KNOWN = {**rules.NOTES, **rules.STEPS}
CONDITIONAL = {id for id, _, _ in APART}

each_one = pytest.mark.parametrize("id", ALL)


def attached(row: Edge) -> tuple[str, ...]:
    """The notes and steps beside the finding of a row, which has to be by its rule."""
    one = found(row)
    assert one.rules == (row.rule,)
    return one.notes + one.steps


def test_notes_and_steps_are_those_of_the_sheet_in_its_order() -> None:
    assert list(rules.NOTES) == list(NOTES)
    assert list(rules.STEPS) == list(STEPS)


@each_one
def test_it_stands_beside_the_rules_that_the_sheet_names(id: str) -> None:
    beside = {rule for group in KNOWN[id].beside for rule in group.rules}
    assert beside == ALL[id].rules
    assert beside <= rules.RULES.keys()


@each_one
def test_it_stands_from_the_day_that_the_sheet_names(id: str) -> None:
    assert str(KNOWN[id].since.day) == ALL[id].first


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_beside_a_rule_stands_what_the_sheet_puts_there_in_its_order(row: Edge) -> None:
    beside = {id for id, one in ALL.items() if row.rule in one.rules and one.first <= row.on}
    shown = attached(row)
    assert beside - CONDITIONAL <= {*shown} - {"foreign_record_open"} <= beside
    assert shown == tuple(id for id in ALL if id in shown)


@pytest.mark.parametrize(("id", "row"), FIRST_DAYS, ids=named)
def test_it_stands_on_its_first_day_and_not_the_day_before(id: str, row: Edge) -> None:
    assert row.on == ALL[id].first
    assert id in attached(row)
    assert id not in attached(row._replace(on=str(date.fromisoformat(row.on) - timedelta(days=1))))


def test_each_first_day_is_tried() -> None:
    dated = {id for id, one in ALL.items() if one.first != ALWAYS}
    assert {id for id, _ in FIRST_DAYS} == dated - BORN_WITH_THEIR_RULES


@pytest.mark.parametrize(("id", "stands", "stands_not"), APART, ids=named)
def test_it_stands_for_the_people_named_alone(id: str, stands: Edge, stands_not: Edge) -> None:
    assert id in attached(stands)
    assert id not in attached(stands_not)


def test_each_condition_is_tried() -> None:
    conditional = {id for id, one in KNOWN.items() if any(group.conditions for group in one.beside)}
    assert conditional | {"foreign_record_open"} == CONDITIONAL


@each_one
def test_it_has_a_source_that_counts_on_its_first_day(id: str) -> None:
    law = rules.law_on(date.fromisoformat(ALL[id].first))
    counting = [source for source in KNOWN[id].sources if rules.SOURCES[source].counts(law)]
    assert bool(counting) is (id != "foreign_record_open")


def without(*names: str, **facts: Any) -> dict[str, Any]:
    return {name: value for name, value in {**MAN, **facts}.items() if name not in names}


@pytest.mark.parametrize("fact", ["conviction", "criminal_case", "drug_penalty"])
def test_what_a_foreign_record_does_is_open_where_the_reasons_name_one(fact: str) -> None:
    for topic in rules.TOPICS:
        one = find(topic.name, without(*({"conviction", "criminal_case", "drug_penalty"} - {fact})))
        assert ("foreign_record_open" in one.notes) is (fact in one.because)


def test_citizenship_is_to_be_checked_where_a_finding_depends_on_it() -> None:
    for topic in rules.TOPICS:
        one = find(topic.name, without("citizenship"))
        assert ("check_citizenship" in one.steps) is ("citizenship" in one.depends_on)
        assert "check_citizenship" not in find(topic.name, MAN).steps


def test_where_it_depends_only_what_stands_beside_every_possible_rule_is_shown() -> None:
    one = find("draft", without("residence", military_register="off"))
    assert (one.verdict, one.rules[0]) == ("depends", "draft.abroad_off_register")
    assert {"ends_at_30", "ask_extract"} <= {*one.notes, *one.steps}
    assert {"summons_served", "ask_deferment"}.isdisjoint({*one.notes, *one.steps})


def test_where_rules_agree_what_stands_beside_any_of_them_is_shown() -> None:
    one = find("draft", without("summons"))
    assert (one.verdict, one.rules) == ("applies", ("draft.decided", "draft.liable"))
    assert {"passport_handed_in", "year_round", "alternative_service"} <= {*one.notes, *one.steps}


@pytest.mark.parametrize(
    ("id", "topic", "fact"),
    [
        ("pressure_new_citizens", "contract", "acquired"),
        ("renouncing", "mobilisation", "citizenship"),
        ("challenge_summons", "draft", "summons"),
    ],
)
def test_a_condition_on_a_fact_that_is_not_answered_is_not_met(id: str, topic: str, fact: str) -> None:
    one = find(topic, without(fact, acquired="naturalised"))
    assert id not in one.notes + one.steps


def test_unless_a_fact_has_a_value_shows_the_note_where_it_is_not_answered() -> None:
    untold = {"citizenship": "other", "sex": "male", "age": 24}
    assert "if_you_become_citizen" in find("draft", untold).notes


def test_an_answer_left_over_from_another_branch_shows_no_note() -> None:
    left_over = {"acquired": "naturalised", "residence": "abroad"}
    for citizenship in ("other", "stateless"):
        for age in (16, 24):
            person = without(*left_over, citizenship=citizenship, age=age)
            for topic in rules.TOPICS:
                assert find(topic.name, {**person, **left_over}) == find(topic.name, person)


OF_THE_DECREE = {
    "contract",
    "draft",
    "loss_of_citizenship",
    "mobilisation",
    "notification",
    "residence_condition",
}


def test_a_note_of_the_decree_stands_beside_each_rule_of_its_topics_alone() -> None:
    for topic in rules.TOPICS:
        for rule in topic.rules:
            assert len(rules.decree_notes((rule.id,))) == (topic.name in OF_THE_DECREE)
