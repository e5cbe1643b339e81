"""What a finding says besides its verdict: of missing answers, and of two days."""

import itertools
from collections import Counter
from typing import Any

import pytest

from questionnaire import rules
from questionnaire.rules.engine.diagram import Node, nodes
from questionnaire.rules.engine.restricted import restricted
from tests.support.sample_person import MAN, TODAY, find

FOREIGNER = {**MAN, "citizenship": "other", "applying": "citizenship", "other_citizenship": "kazakhstan"}
NEW_CITIZEN = {**MAN, "acquired": "naturalised", "military_register": "off", "age": 51}


def without(person: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in person.items() if name not in names}


def most_often_read(topic: rules.Topic, known: dict[str, Any]) -> str:
    """The fact to find out first, counted in every remaining case, one by one."""
    answers = rules.Answers(known)
    compiled = next(one for one in rules.compiled(rules.law_on(TODAY)) if one.topic == topic.name)
    left = restricted(compiled.diagram, answers.values)
    indexes = sorted({node.index for node in nodes(left)})
    read: Counter[int] = Counter()
    for values in itertools.product(*(range(rules.ORDER[index].last + 1) for index in indexes)):
        case = dict(zip(indexes, values, strict=True))
        path, part = [], left
        while isinstance(part, Node):
            path.append(part.index)
            part = part.branch(case[part.index])
        read.update(index for index in path if index in compiled.reads[part.rule])
    return rules.ORDER[max(read, key=lambda index: (read[index], -index))].name


@pytest.mark.parametrize(
    ("topic", "known"),
    [
        ("draft", without(MAN, "sex", "age")),
        ("draft", without(MAN, "age", "ground")),
        ("draft", without(MAN, "age", "residence", "military_register")),
        ("draft", without(MAN, "service", "ground", "conviction", "criminal_case")),
        ("contract", without(MAN, "age", "conviction", "criminal_case")),
        ("contract", without(MAN, "conviction", "conviction_offence", "drug_penalty")),
        ("mobilisation", without(MAN, "age", "reserve_rank", "service")),
        ("mobilisation", without(MAN, "sex", "service", "military_specialty")),
        ("residence_condition", without(FOREIGNER, "age", "applying")),
        ("residence_condition", without(FOREIGNER, "sex", "applying", "other_citizenship", "route")),
        ("residence_condition", without(FOREIGNER, "applying", "service")),
        ("residence_condition", without(FOREIGNER, "other_citizenship", "service")),
        ("loss_of_citizenship", without(NEW_CITIZEN, "acquired", "age")),
        ("loss_of_citizenship", without(NEW_CITIZEN, "sex", "age", "military_specialty")),
        ("loss_of_citizenship", without(NEW_CITIZEN, "military_register", "residence", "service")),
        ("notification", {}),
        ("notification", {"citizenship": "russian"}),
    ],
)
def test_ask_first_is_read_in_most_of_the_remaining_cases(topic: str, known: dict[str, Any]) -> None:
    rule_list = next(one for one in rules.TOPICS if one.name == topic)
    assert find(topic, known).ask_first == most_often_read(rule_list, known)


def test_a_settled_finding_depends_on_nothing() -> None:
    found = find("draft", MAN)
    assert (found.depends_on, found.possible, found.ask_first) == ((), (), None)


def test_an_open_finding_names_every_answer_on_the_paths_left() -> None:
    assert find("draft", without(MAN, "sex", "ground")).because == (
        "citizenship",
        "age",
        "service",
        "summons",
        "residence",
        "conviction",
        "criminal_case",
    )


def test_unclear_rules_of_different_leanings_have_none_and_are_low() -> None:
    known = {**without(MAN, "birthday_passed"), "age": 27, "residence": "occupied"}
    found = find("draft", known, "2024-06-01")
    assert found.rules == ("draft.turned_27_before_2024", "draft.occupied")
    assert (found.verdict, found.leaning, found.certainty) == ("unclear", None, "low")


def test_the_certainty_is_the_lowest_of_the_rules_still_possible() -> None:
    served = {"service": "other_state", "served_in": "tajikistan", "other_citizenship": "tajikistan"}
    found = find("draft", {**without(MAN, "age"), **served})
    assert (found.rules[-1], found.certainty) == ("draft.treaty_service", "low")


def test_the_fact_that_most_topics_name_is_asked_first() -> None:
    found = [find("draft", without(MAN, "sex")), find("draft", without(MAN, "ground"))]
    assert rules.ask_first([*found, found[1]]) == "ground"


def test_of_facts_named_as_often_the_first_in_order_is_asked_first() -> None:
    found = [find("draft", without(MAN, "ground")), find("draft", without(MAN, "sex"))]
    assert rules.ask_first(found) == "sex"


def test_with_nothing_open_there_is_no_ask_first() -> None:
    assert rules.ask_first(rules.findings(rules.Answers(MAN), TODAY)) is None


def outcome_changed(known: dict[str, Any], then: str, topic: str = "draft") -> bool:
    return rules.outcome_changed(find(topic, known, then), find(topic, known))


def test_another_verdict_is_a_change() -> None:
    assert outcome_changed({**MAN, "age": 28}, "2022-11-14")


def test_another_leaning_is_a_change() -> None:
    assert outcome_changed({**MAN, "residence": "occupied"}, "2023-09-30")


def test_another_rule_with_the_same_verdict_is_a_change() -> None:
    assert outcome_changed({**FOREIGNER, "sex": "female"}, "2022-11-14", "residence_condition")


def test_the_same_finding_is_no_change() -> None:
    assert not outcome_changed(MAN, "2022-11-14")


def test_a_finding_that_depends_on_either_day_is_no_change() -> None:
    settled, left_open = find("draft", MAN), find("draft", without(MAN, "sex"))
    assert not rules.outcome_changed(settled, left_open)
    assert not rules.outcome_changed(left_open, settled)


def test_several_rules_on_one_day_are_no_change() -> None:
    one = find("draft", {"citizenship": "russian", "age": 35, "service": "none"})
    assert one.rules == ("draft.women", "draft.over_age")
    assert not rules.outcome_changed(find("draft", {**MAN, "sex": "female"}), one)


def test_an_unclear_verdict_that_leans_is_as_sure_as_its_leaning() -> None:
    found = find("draft", {**MAN, "citizenship": "stateless"})
    assert (found.verdict, found.leaning, found.certainty) == ("unclear", "does_not_apply", "medium")


def test_of_facts_read_as_often_ask_first_is_the_earlier() -> None:
    known = {
        **without(MAN, "conviction", "drug_penalty"),
        "citizenship": "russian",
        "conviction_offence": "grave",
    }
    assert find("contract", known).ask_first == "conviction"
