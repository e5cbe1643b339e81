"""The rules that a finding went through: those before the last do not fit, and the answers say why."""

from typing import Any

from hypothesis import given, settings

from questionnaire import rules
from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.engine.diagram import leaves, walked
from tests.support.sample_person import MAN, TODAY, paths

from .test_findings import without
from .test_questions import PARTIAL

LAW = rules.law_on(TODAY)


def tried(topic: CompiledTopic, person: dict[str, Any]) -> tuple[rules.RuleTried, ...]:
    answers = rules.Answers(person)
    return rules.rules_tried(topic, rules.finding(topic, answers, LAW), answers)


def tried_in(name: str, person: dict[str, Any]) -> tuple[rules.RuleTried, ...]:
    return tried(next(topic for topic in rules.compiled(LAW) if topic.topic == name), person)


def is_smallest(condition: Any, person: dict[str, Any], one: rules.RuleTried) -> bool:
    """Whether these answers alone settle a condition, and no fewer of them do."""
    alone = {name: person[name] for name in one.facts}

    def ends(answers: dict[str, Any]) -> set[Any]:
        return walked(condition, rules.Answers(answers).values)[1]

    return ends(alone) == {one.fits} and all(len(ends(without(alone, name))) == 2 for name in one.facts)


def is_right(topic: CompiledTopic, person: dict[str, Any]) -> bool:
    return all(is_smallest(topic.conditions[one.rule], person, one) for one in tried(topic, person))


def test_on_one_in_ten_paths_the_facts_settle_each_rule_and_none_is_too_many() -> None:
    for topic in rules.compiled(LAW):
        for person, _outcome in list(paths(topic.diagram))[::10]:
            assert is_right(topic, person), person


@settings(max_examples=200, deadline=None)
@given(PARTIAL)
def test_with_answers_missing_the_facts_settle_each_rule_too(person: dict[str, Any]) -> None:
    for topic in rules.compiled(LAW):
        found = rules.finding(topic, rules.Answers(person), LAW)
        assert bool(tried(topic, person)) is (len(found.rules) == 1)
        assert is_right(topic, person)


def test_only_the_last_rule_fits_and_it_is_the_one_that_decided() -> None:
    for topic in rules.compiled(LAW):
        found = rules.finding(topic, rules.Answers(MAN), LAW)
        *before, last = tried(topic, MAN)
        assert (last.rule, last.fits) == (found.rules[0], True)
        assert not any(one.fits for one in before)


def test_a_rule_that_fits_everybody_else_rests_on_no_answer() -> None:
    assert tried_in("draft", MAN)[-1] == ("draft.liable", True, ())


def test_each_rule_before_has_the_answers_that_exclude_it() -> None:
    found = {one.rule: one.facts for one in tried_in("draft", MAN)}
    assert found["draft.women"] == ("sex",)
    assert found["draft.too_young"] == found["draft.over_age"] == ("age",)
    assert found["draft.record"] == ("conviction", "criminal_case")
    assert found["draft.deferred"] == ("ground",)


def test_rules_come_in_the_order_of_the_law_sheet_and_end_with_the_deciding_one() -> None:
    names = [one.rule for one in tried_in("draft", {**MAN, "age": 17})]
    assert names == ["draft.foreign_citizen", "draft.women", "draft.too_young"]


def test_a_rule_not_in_force_is_not_tried() -> None:
    gone = {
        rule
        for topic in rules.compiled(LAW)
        for rule, condition in topic.conditions.items()
        if leaves(condition) == {False}
    }
    assert "mobilisation.grave_before" in gone
    assert gone.isdisjoint(one.rule for topic in rules.compiled(LAW) for one in tried(topic, MAN))


def test_where_several_rules_are_possible_none_is_tried() -> None:
    assert tried_in("draft", {"citizenship": "russian", "age": 35, "service": "none"}) == ()
    assert tried_in("draft", without(MAN, "sex")) == ()
