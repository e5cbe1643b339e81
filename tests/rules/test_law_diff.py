"""Whose outcome changes between two laws: the combinations, what they have in common, the sentences."""

import time
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questionnaire import rules
from questionnaire.rules.engine.diagram import DiagramBuilder, Node
from questionnaire.rules.review.law_diff import OutcomeChange

from .test_questions import COMPLETE


def diagrams(on: str) -> dict[str, Any]:
    return {topic.topic: topic.diagram for topic in rules.compiled(rules.law_on(date.fromisoformat(on)))}


def between(old: str, new: str) -> list[OutcomeChange]:
    return rules.outcome_changes(diagrams(old), diagrams(new))


def test_no_outcome_changes_within_a_period() -> None:
    assert between("2024-01-01", "2024-01-03") == []
    assert rules.descriptions([]) == ["No outcome changes."]


def test_the_raised_draft_age_changes_outcomes_at_27_to_29() -> None:
    lines = rules.descriptions(between("2023-12-31", "2024-01-01"))
    assert lines[0] == (
        "1 answer combination, all of men of 27 to 29 with citizenship stateless: "
        "draft does not apply -> unclear (leaning does not apply) "
        "(draft.stateless_over_age -> draft.stateless, certainty high -> medium)."
    )


def test_changes_of_rule_or_certainty_alone_come_last() -> None:
    lines = rules.descriptions(between("2023-12-31", "2024-01-01"))
    heading = lines.index("The verdict stays, by another rule or with another certainty:")
    assert 0 < heading < len(lines) - 1
    assert all(" still " in line for line in lines[heading + 1 :])
    assert not any(" still " in line for line in lines[:heading])


def test_topics_come_in_their_order() -> None:
    names = [topic.name for topic in rules.TOPICS]
    verdict_changes = [
        names.index(change.topic) for change in between("2022-11-14", "2026-03-04") if change.changes_verdict
    ]
    assert verdict_changes == sorted(verdict_changes)


def test_every_path_is_counted_when_every_outcome_changes() -> None:
    diagram = diagrams("2026-03-04")["draft"]
    gone = rules.Outcome("draft.liable", "unclear", None, "low")
    outcome_changes = rules.outcome_changes({"draft": diagram}, {"draft": gone})
    assert sum(change.combinations for change in outcome_changes) == _paths(diagram)


def test_a_change_for_everyone_has_nothing_in_common() -> None:
    one, other = (rules.Outcome("loss.not_yet", verdict, None, "high") for verdict in rules.VERDICTS[:2])
    assert rules.descriptions(
        rules.outcome_changes({"loss_of_citizenship": one}, {"loss_of_citizenship": other})
    ) == [
        "1 answer combination, with nothing in common: "
        "loss_of_citizenship applies -> does not apply (loss.not_yet)."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "2 answer combinations, all of men of 0 to 17 or 65 and over with citizenship other or stateless: "
        "residence_condition still does not apply "
        "(residence_condition.not_yet -> residence_condition.age, certainty high -> medium).",
        "2 answer combinations, all of women with citizenship other or stateless: "
        "residence_condition still does not apply "
        "(residence_condition.not_yet -> residence_condition.women).",
        "10 answer combinations, all of people of 18 and over with citizenship stateless "
        "and service not contract: "
        "contract does not apply -> unclear "
        "(contract.stateless_before_2025 -> contract.foreign_record, certainty high -> low).",
        "8 answer combinations, all of men of 18 to 69 with citizenship russian or russian_and_other "
        "and acquired naturalised and service not contract nor conscript and ground not unfit "
        "and residence russia and military_register off: "
        "loss_of_citizenship does not apply -> applies (loss.not_yet -> loss.at_risk).",
    ],
)
def test_a_sentence_says_how_many_change_who_and_why(sentence: str) -> None:
    assert sentence in rules.descriptions(between("2022-11-14", "2026-11-23"))


def test_a_change_for_all_women_is_said_so() -> None:
    one, other = (rules.Outcome("draft.women", verdict, None, "high") for verdict in rules.VERDICTS[:2])
    new = DiagramBuilder().node(rules.FACTS["sex"].index, (0, 1), (one, other))
    assert rules.descriptions(rules.outcome_changes({"draft": one}, {"draft": new})) == [
        "1 answer combination, all of women: draft applies -> does not apply (draft.women)."
    ]


def test_changes_of_a_verdict_come_first_in_a_topic() -> None:
    verdict_changes = [
        change.changes_verdict for change in between("2023-12-31", "2024-01-01") if change.topic == "draft"
    ]
    assert verdict_changes == sorted(verdict_changes, reverse=True)
    assert set(verdict_changes) == {True, False}


def test_changes_from_a_removed_rule_come_first() -> None:
    known, gone = (
        rules.Outcome(rule, "unclear", None, "low") for rule in ("draft.foreign_citizen", "draft.gone")
    )
    old = DiagramBuilder().node(rules.FACTS["sex"].index, (0, 1), (known, gone))
    outcome_changes = rules.outcome_changes(
        {"draft": old}, {"draft": rules.Outcome("draft.liable", "applies", None, "low")}
    )
    assert [change.old for change in outcome_changes] == [gone, known]


@settings(max_examples=200, deadline=None)
@given(COMPLETE, st.sampled_from(rules.PERIODS), st.sampled_from(rules.PERIODS))
def test_exactly_the_outcomes_that_differ_are_changes(
    person: dict[str, Any], old: rules.Law, new: rules.Law
) -> None:
    answers = rules.Answers(person)
    before, after = diagrams(str(old.start)), diagrams(str(new.start))
    outcome_changes = rules.outcome_changes(before, after)
    for topic in before:
        ends = _outcome(before[topic], answers), _outcome(after[topic], answers)
        mine = [
            change for change in outcome_changes if change.topic == topic and (change.old, change.new) == ends
        ]
        assert len(mine) == (ends[0] != ends[1])
        for change in mine:
            assert all(answers.values[fact.index] in values for fact, values in change.common.items())


@pytest.mark.parametrize("old", [rules.PERIODS[0], rules.PERIODS[-1]])
def test_any_two_laws_are_compared_in_a_moment(old: rules.Law) -> None:
    start = time.process_time()
    for new in rules.PERIODS:
        rules.descriptions(between(str(old.start), str(new.start)))
    assert time.process_time() - start < 5


def _paths(diagram: Any) -> int:
    return sum(_paths(part) for part in set(diagram.branches)) if isinstance(diagram, Node) else 1


def _outcome(diagram: Any, answers: rules.Answers) -> rules.Outcome:
    while isinstance(diagram, Node):
        value = answers.values[diagram.index]
        assert value is not None
        diagram = diagram.branch(value)
    outcome: rules.Outcome = diagram
    return outcome
