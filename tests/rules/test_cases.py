"""People with their answers: the verdicts, rules, notes and steps that each must get, and must not."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from questionnaire import rules

CASES = Path(__file__).with_name("cases")


def cases(name: str) -> pytest.MarkDecorator:
    """A test for each line of a file of cases."""
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    read = [json.loads(line) for line in lines]
    return pytest.mark.parametrize("case", read, ids=lambda case: f"{case['name']}, {case['on']}")


def findings(case: dict[str, Any]) -> tuple[rules.Finding, ...]:
    return rules.findings(rules.Answers(case["situation"]), date.fromisoformat(case["on"]))


def verdicts(case: dict[str, Any]) -> dict[str, str]:
    return {found.topic: found.verdict for found in findings(case) if found.topic in case["expect"]}


@cases("personas.jsonl")
def test_a_persona_gets_the_verdicts_as_written(case: dict[str, Any]) -> None:
    assert verdicts(case) == case["expect"]


@cases("people.jsonl")
def test_a_real_case_gets_the_verdicts_as_written(case: dict[str, Any]) -> None:
    assert verdicts(case) == case["expect"]


@cases("people.jsonl")
def test_a_real_case_gets_every_rule_note_and_step_it_must(case: dict[str, Any]) -> None:
    got = {id for found in findings(case) for id in (*found.rules, *found.notes, *found.steps)}
    assert set(case["must"]) <= got


@cases("people.jsonl")
def test_a_real_case_gets_no_rule_note_or_step_it_must_not(case: dict[str, Any]) -> None:
    found = findings(case)
    deciding = {one.rules[0] for one in found if len(one.rules) == 1}
    shown = {id for one in found for id in (*one.notes, *one.steps)}
    assert set(case["must_not"]).isdisjoint(deciding | shown)


def test_every_id_that_a_case_names_is_known() -> None:
    lines = (CASES / "people.jsonl").read_text(encoding="utf-8").splitlines()
    named = {id for case in map(json.loads, lines) for id in (*case["must"], *case["must_not"])}
    assert named <= rules.RULES.keys() | rules.NOTES.keys() | rules.STEPS.keys()
