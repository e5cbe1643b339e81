"""The answers that suffice: enough for the verdict and its leaning, and none of them too many."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from questionnaire import rules
from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.engine.findings import verdict_of
from questionnaire.rules.engine.sufficient import sufficient
from tests.support.sample_person import MAN, TODAY, find, paths

from .test_findings import without
from .test_questions import PARTIAL

LAW = rules.law_on(TODAY)


def verdict(topic: CompiledTopic, person: dict[str, Any]) -> tuple[str, str | None]:
    return verdict_of(topic.verdicts, rules.Answers(person).values)


def is_smallest(topic: CompiledTopic, person: dict[str, Any], facts: tuple[str, ...]) -> bool:
    """Whether these answers of a person settle the verdict of all of them, and none can be left out."""
    alone = {name: person[name] for name in facts}
    wanted = verdict(topic, person)
    fewer = [verdict(topic, without(alone, name)) for name in facts]
    return verdict(topic, alone) == wanted and wanted not in fewer


def of_paths(topic: CompiledTopic) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    for person, outcome in paths(topic.diagram):
        yield person, sufficient(topic, (outcome.rule,), rules.Answers(person))


@pytest.mark.parametrize("topic", rules.compiled(LAW), ids=lambda topic: topic.topic)
def test_on_every_path_the_sufficient_answers_are_a_smallest_set(topic: CompiledTopic) -> None:
    assert [person for person, facts in of_paths(topic) if not is_smallest(topic, person, facts)] == []


@settings(max_examples=200, deadline=None)
@given(PARTIAL)
def test_with_answers_missing_the_set_is_a_smallest_too(person: dict[str, Any]) -> None:
    found = rules.findings(rules.Answers(person), TODAY)
    for topic, one in zip(rules.compiled(LAW), found, strict=True):
        if one.verdict == "depends":
            assert one.sufficient == ()
        else:
            assert is_smallest(topic, person, one.sufficient)


@pytest.mark.parametrize(
    ("topic", "person", "facts"),
    [
        ("draft", {"sex": "female"}, ("sex",)),
        ("draft", {"age": 35}, ("age",)),
        ("draft", {"sex": "female", "age": 35}, ("sex",)),
        ("draft", {"service": "completed"}, ("citizenship", "service", "summons")),
        ("mobilisation", {"citizenship": "other"}, ("citizenship",)),
        ("training", {"ground": "unfit"}, ("ground",)),
        ("leaving", {"criminal_case": "investigation", "summons": "decision"}, ("criminal_case",)),
        ("mobilisation", {"sex": "female", "age": 60}, ("sex", "service", "military_specialty")),
    ],
)
def test_the_reasons_fit_the_rule_that_decided(
    topic: str, person: dict[str, Any], facts: tuple[str, ...]
) -> None:
    assert find(topic, {**MAN, **person}).sufficient == facts


def test_rules_that_agree_on_a_verdict_have_sufficient_answers() -> None:
    found = find("draft", {"citizenship": "russian", "age": 35, "service": "none"})
    assert (found.rules, found.sufficient) == (("draft.women", "draft.over_age"), ("age",))


def test_an_answer_that_only_decides_the_leaning_is_among_them() -> None:
    person = {**MAN, "age": 27, "birthday_passed": "no", "residence": "occupied"}
    leaning, open_ = (
        find("draft", one, "2024-06-01") for one in (person, without(person, "birthday_passed"))
    )
    assert (leaning.leaning, open_.verdict, open_.leaning) == ("does_not_apply", "unclear", None)
    assert "birthday_passed" in leaning.sufficient
    assert {"age", "residence"} <= set(open_.sufficient)


def test_an_answer_never_suffices_without_the_one_that_it_supposes() -> None:
    person = {**MAN, "conviction": "outstanding", "conviction_offence": "listed"}
    assert find("contract", person).sufficient == ("service", "conviction", "conviction_offence")
