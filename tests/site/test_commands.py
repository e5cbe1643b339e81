"""The commands for reviewers of the rules: what they print, and their errors."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from questionnaire import rules

TABLES = Path(__file__).parents[1] / "rules" / "tables"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command and returns what it printed."""

    def run_(*words: str) -> str:
        call_command(*words)
        return capsys.readouterr().out

    return run_


def test_the_decision_table_is_the_one_that_is_stored(run: Any) -> None:
    assert run("decision_table", "--on", "2024-01-02") == (TABLES / "2024-01-01.txt").read_text()


def test_the_decision_table_is_of_today_without_a_day(run: Any) -> None:
    assert run("decision_table") == rules.table(rules.compiled(rules.law_on(rules.today())))


def test_the_decision_table_can_be_of_one_topic(run: Any) -> None:
    assert run("decision_table", "--topic", "notification").splitlines()[0] == "notification"
    assert "\n\n" not in run("decision_table", "--topic", "notification")


def test_the_decision_table_can_be_csv(run: Any) -> None:
    rows = list(csv.DictReader(run("decision_table", "--format", "csv", "--topic", "draft").splitlines()))
    assert rows[0]["rule"] == "draft.foreign_citizen"
    assert {row["topic"] for row in rows} == {"draft"}


def test_the_decision_table_can_be_json(run: Any) -> None:
    content = json.loads(run("decision_table", "--format", "json", "--on", "2024-01-02"))
    assert content["law_from"] == "2024-01-01"
    assert [topic["topic"] for topic in content["topics"]] == [topic.name for topic in rules.TOPICS]


def test_the_difference_of_two_days_is_in_sentences(run: Any) -> None:
    lines = run("law_diff", "2023-12-31", "2024-01-01").splitlines()
    assert lines[0].startswith(
        "1 answer combination, all of men of 27 to 29 with citizenship stateless: draft"
    )


def test_the_difference_within_a_period_is_nothing(run: Any) -> None:
    assert run("law_diff", "2024-01-01", "2024-01-03") == "No outcome changes.\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("law_diff", "2022-11-13", "2024-01-01"), "2022-11-13: no law is known before 2022-11-14"),
        (("law_diff", "2024-01-01", "soon"), "soon: a date is written YYYY-MM-DD"),
        (("decision_table", "--on", "2024-02-30"), "2024-02-30: a date is written YYYY-MM-DD"),
        (("decision_table", "--topic", "war"), "war: no such topic; allowed are draft, contract"),
    ],
)
def test_bad_input_gives_one_line(words: tuple[str, ...], told: str) -> None:
    with pytest.raises(CommandError) as error:
        call_command(*words)
    assert str(error.value).startswith(told)
    assert "\n" not in str(error.value)
