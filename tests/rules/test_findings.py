"""What a finding says of answers that are missing, or of two days, beside its verdict."""

import itertools
from collections import Counter
from typing import Any

import pytest

from questionnaire import rules
from questionnaire.rules.engine.diagram import DiagramBuilder, Node, nodes
from tests.support.sample_person import MAN, TODAY, find

FOREIGNER = {**MAN, "citizenship": "other", "applying": "citizenship", "other_citizenship": "kazakhstan"}
NEW_CITIZEN = {**MAN, "acquired": "naturalised", "military_register": "off", "age": 51}


def untold(person: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in person.items() if name not in names}


def most_often_read(topic: rules.Topic, told: dict[str, Any]) -> str:
    """The fact to find out first, counted in every world that the answers leave, one by one."""
    answers = rules.Answers(told)
    compiled = next(one for one in rules.compiled(rules.law_on(TODAY)) if one.topic == topic.name)
    left = DiagramBuilder().given(compiled.diagram, answers.values)
    indexes = sorted({node.index for node in nodes(left)})
    read: Counter[int] = Counter()
    for values in itertools.product(*(range(rules.ORDER[index].last + 1) for index in indexes)):
        world = dict(zip(indexes, values, strict=True))
        way, part = [], left
        while isinstance(part, Node):
            way.append(part.index)
            part = part.branch(world[part.index])
        read.update(index for index in way if index in compiled.reads[part.rule])
    return rules.ORDER[max(read, key=lambda index: (read[index], -index))].name


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("draft", untold(MAN, "sex", "age")),
        ("draft", untold(MAN, "age", "ground")),
        ("draft", untold(MAN, "age", "residence", "military_register")),
        ("draft", untold(MAN, "service", "ground", "conviction", "criminal_case")),
        ("contract", untold(MAN, "age", "conviction", "criminal_case")),
        ("contract", untold(MAN, "conviction", "criminal_case", "offence", "drug_penalty")),
        ("mobilisation", untold(MAN, "age", "reserve_rank", "service")),
        ("mobilisation", untold(MAN, "sex", "service", "military_specialty")),
        ("residence_condition", untold(FOREIGNER, "age", "applying")),
        ("residence_condition", untold(FOREIGNER, "sex", "applying", "other_citizenship", "route")),
        ("residence_condition", untold(FOREIGNER, "applying", "service")),
        ("residence_condition", untold(FOREIGNER, "other_citizenship", "service")),
        ("loss_of_citizenship", untold(NEW_CITIZEN, "acquired", "age")),
        ("loss_of_citizenship", untold(NEW_CITIZEN, "sex", "age", "military_specialty")),
        ("loss_of_citizenship", untold(NEW_CITIZEN, "military_register", "residence", "service")),
        ("notification", {}),
        ("notification", {"citizenship": "russian"}),
    ],
)
def test_what_to_find_out_first_is_read_in_most_of_the_worlds_left(topic: str, told: dict[str, Any]) -> None:
    rule_list = next(one for one in rules.TOPICS if one.name == topic)
    assert find(topic, told).ask_first == most_often_read(rule_list, told)


def test_a_settled_finding_depends_on_nothing() -> None:
    found = find("draft", MAN)
    assert (found.depends_on, found.possible, found.ask_first) == ((), (), None)


def test_an_open_finding_names_every_answer_on_the_ways_that_are_left() -> None:
    assert find("draft", untold(MAN, "sex", "ground")).because == (
        "citizenship",
        "age",
        "service",
        "residence",
        "conviction",
        "criminal_case",
    )


def test_rules_that_are_unclear_in_different_ways_lean_nowhere_and_are_of_low_certainty() -> None:
    told = {**untold(MAN, "born_before_1997"), "age": 27, "residence": "occupied"}
    found = find("draft", told, "2024-06-01")
    assert found.rules == ("draft.turned_27_before_2024", "draft.occupied")
    assert (found.verdict, found.leaning, found.certainty) == ("unclear", None, "low")


def test_the_certainty_is_the_lowest_of_the_rules_still_possible() -> None:
    assert find("draft", {**untold(MAN, "age"), "conviction": "serving"}).certainty == "low"


def test_the_fact_named_by_most_topics_is_worth_most() -> None:
    found = [find("draft", untold(MAN, "sex")), find("draft", untold(MAN, "ground"))]
    assert rules.ask_first([*found, found[1]]) == "ground"


def test_of_facts_named_as_often_the_one_that_is_asked_first_is_worth_most() -> None:
    found = [find("draft", untold(MAN, "ground")), find("draft", untold(MAN, "sex"))]
    assert rules.ask_first(found) == "sex"


def test_where_nothing_is_open_nothing_is_worth_finding_out() -> None:
    assert rules.ask_first(rules.findings(rules.Answers(MAN), TODAY)) is None


def outcome_changed(told: dict[str, Any], then: str, topic: str = "draft") -> bool:
    return rules.outcome_changed(find(topic, told, then), find(topic, told))


def test_another_verdict_has_moved() -> None:
    assert outcome_changed({**MAN, "age": 28}, "2022-11-14")


def test_another_leaning_has_moved() -> None:
    assert outcome_changed({**MAN, "residence": "occupied"}, "2022-11-14")


def test_another_rule_has_moved_though_the_verdict_stays() -> None:
    assert outcome_changed({**FOREIGNER, "sex": "female"}, "2022-11-14", "residence_condition")


def test_what_is_the_same_has_not_moved() -> None:
    assert not outcome_changed(MAN, "2022-11-14")


def test_what_depends_on_either_day_has_not_moved() -> None:
    settled, left_open = find("draft", MAN), find("draft", untold(MAN, "sex"))
    assert not rules.outcome_changed(settled, left_open)
    assert not rules.outcome_changed(left_open, settled)


def test_other_rules_for_several_worlds_have_not_moved() -> None:
    one = find("draft", {"citizenship": "russian", "age": 35, "service": "none"})
    assert one.rules == ("draft.women", "draft.over_age")
    assert not rules.outcome_changed(find("draft", {**MAN, "sex": "female"}), one)


def test_an_unclear_verdict_that_leans_is_as_sure_as_its_leaning() -> None:
    found = find("draft", {**MAN, "citizenship": "stateless"})
    assert (found.verdict, found.leaning, found.certainty) == ("unclear", "does_not_apply", "medium")


def test_of_two_facts_worth_as_much_the_one_asked_earlier_is_named() -> None:
    told = {**untold(MAN, "conviction", "drug_penalty"), "citizenship": "russian", "offence": "grave"}
    assert find("contract", told).ask_first == "conviction"
