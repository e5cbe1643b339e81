"""Properties of all answers under every law period, checked on the diagrams: nothing is sampled."""

from datetime import date

import pytest

from questionnaire import rules
from questionnaire.rules.engine.diagram import Node, leaves, nodes
from questionnaire.rules.law import DAYS, RESERVE_SOURCES
from questionnaire.rules.reports import attached_reports
from questionnaire.rules.sources import citable

MOST_NODES = 160  # of one topic; the largest has 145

each_period = pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))


@each_period
def test_every_path_ends_in_one_rule(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        assert all(isinstance(leaf, rules.Outcome) for leaf in leaves(topic.diagram))


@each_period
def test_every_finding_has_a_known_certainty_sources_and_reports(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        for leaf in leaves(topic.diagram):
            rule = rules.RULES[leaf.rule]
            assert leaf.certainty in rules.CERTAINTIES
            assert citable(rule.sources, law)
            assert set(rule.sources) <= rules.SOURCES.keys()
            assert set(attached_reports((rule.id,), dual=True)) <= rules.REPORTS.keys()


# The law that ended this bar is the only source that tells of it.
TOLD_BY_ITS_END = {"contract.on_trial"}


@each_period
def test_every_rule_that_can_decide_has_a_source_of_that_time(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        for rule in {leaf.rule for leaf in leaves(topic.diagram)} - TOLD_BY_ITS_END:
            assert any(rules.SOURCES[source].counts(law) for source in rules.RULES[rule].sources)


def test_every_rule_fires_somewhere() -> None:
    fired = {
        leaf.rule for law in rules.PERIODS for topic in rules.compiled(law) for leaf in leaves(topic.diagram)
    }
    assert fired == set(rules.RULES)


@each_period
def test_an_unclear_without_a_leaning_is_of_low_certainty(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        for leaf in leaves(topic.diagram):
            if leaf.verdict == "unclear" and leaf.leaning is None:
                assert leaf.certainty == "low"
            assert leaf.verdict == "unclear" or leaf.leaning is None


@each_period
def test_diagrams_stay_small(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        assert len(list(nodes(topic.diagram))) <= MOST_NODES


@each_period
def test_facts_follow_the_questionnaire_on_every_path(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        for node in nodes(topic.diagram):
            assert all(branch.index > node.index for branch in node.branches if isinstance(branch, Node))


def test_reports_notes_and_steps_name_known_sources() -> None:
    tables = (rules.REPORTS, rules.NOTES, rules.DECREE_NOTES, rules.STEPS)
    named = {source for table in tables for entry in table.values() for source in entry.sources}
    assert named <= rules.SOURCES.keys()


def test_changes_and_open_questions_name_known_sources() -> None:
    named = [*(change.sources for change in DAYS), *rules.OPEN_QUESTIONS.values(), RESERVE_SOURCES]
    assert {id for ids in named for id in ids} <= rules.SOURCES.keys()


def test_reports_name_known_changes() -> None:
    assert {change for report in rules.REPORTS.values() for change in report.changed_by} <= set(rules.CHANGES)


def test_a_compiled_period_is_never_compiled_again() -> None:
    rules.compile_all()
    before = rules.compiled.cache_info().misses
    for law in rules.PERIODS:
        rules.compiled(law)
    assert rules.compiled.cache_info().misses == before


@pytest.mark.parametrize(
    ("source", "last_without", "first_with"),
    [
        ("439fz", "2023-12-31", "2024-01-01"),
        ("269fz", "2023-06-23", "2023-06-24"),
        ("64fz", "2024-03-22", "2024-03-23"),
        ("340fz", "2024-10-01", "2024-10-02"),
        ("rbc-2025-11", "2025-12-31", "2026-01-01"),
        ("decree-10", "2024-01-03", "2024-01-04"),
        ("summons-2023", "2023-04-13", "2023-04-14"),
        ("tass-2023-08", "2023-08-03", "2023-08-04"),
    ],
)
def test_a_source_counts_from_its_own_date(source: str, last_without: str, first_with: str) -> None:
    entry = rules.SOURCES[source]
    assert not entry.counts(rules.law_on(date.fromisoformat(last_without)))
    assert entry.counts(rules.law_on(date.fromisoformat(first_with)))


def test_sources_with_a_caution_are_named_last() -> None:
    law = rules.PERIODS[-1]
    assert citable(("peskov-2022", "decree-647"), law) == ("decree-647", "peskov-2022")


@each_period
def test_every_fact_in_a_diagram_makes_a_difference(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        for node in nodes(topic.diagram):
            assert len(set(node.branches)) > 1
