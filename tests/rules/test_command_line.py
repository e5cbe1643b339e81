"""`python -m questionnaire.rules`, run as a stranger would: without Django, with good and bad input."""

import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest

from questionnaire.rules.__main__ import objects

ROOT = Path(__file__).parents[2]


def run(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    # -I and -S: no site packages, so no Django.
    code = (
        f"import sys, runpy; sys.path.insert(0, {str(ROOT)!r}); "
        "runpy.run_module('questionnaire.rules', run_name='__main__', alter_sys=True)"
    )
    return subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, *arguments],
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )


def test_one_line_of_findings_for_each_line() -> None:
    done = run('{"age": 20}\n\n{"sex": "female"}\n', "--on", "2026-11-23")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["on"] for result in results] == ["2026-11-23"] * 2
    assert [found["topic"] for found in results[0]["findings"]] == [
        "draft",
        "contract",
        "mobilisation",
        "residence_condition",
        "loss_of_citizenship",
        "notification",
    ]


def test_one_object_may_spread_over_lines() -> None:
    done = run('{\n "citizenship": "russian",\n "sex": "female"\n}\n')
    assert json.loads(done.stdout)["findings"][0]["rules"] == ["draft.women"]


def test_files_are_read_in_turn(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text('{"age": 20}')
    assert len(run("", str(tmp_path / "a"), str(tmp_path / "b")).stdout.splitlines()) == 2


def test_a_settled_finding_has_no_word_of_what_it_depends_on() -> None:
    found = json.loads(run('{"citizenship": "other"}').stdout)["findings"][0]
    assert "depends_on" not in found
    assert found["because"] == ["citizenship"]


def test_what_was_asked_and_not_answered_is_not_asked_again() -> None:
    asked = json.loads(run('{"citizenship": "withheld"}').stdout)["next_question"]
    assert asked != "citizenship"
    assert json.loads(run("{}").stdout)["next_question"] == "citizenship"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"age": 20}\n{"shoe": 1}', ["line 2", "shoe", "citizenship"]),
        ('{"sex": "x"}', ["line 1", "sex", "male, female"]),
        ('{"age": 121}', ["line 1", "age", "0 to 120"]),
        ('{"age": -1}', ["age", "0 to 120"]),
        ('{"age": true}', ["age", "0 to 120"]),
        ('{"age": 20.0}', ["age", "0 to 120"]),
        ('{"age": "20"}', ["age", "0 to 120"]),
        ('{"age": null}', ["age", "0 to 120"]),
        ('{"sex": ["male"]}', ["sex", "male, female"]),
        ('{"age": 1, "age": 2}', ["age", "more than once"]),
        ("[1]", ["line 1", "not a JSON object"]),
        ("{]", ["line 1", "malformed"]),
        ('{"age": 20', ["line 1", "malformed"]),
        ('{"a\\nb": 1}', ["line 1", "no such fact"]),
        ('{"age": ' + "9" * 5000 + "}", ["line 1", "too long"]),
        ("[" * 5000, ["line 1", "nested too deeply"]),
        ('\ufeff{"sex": 1}', ["sex", "unknown, withheld"]),
    ],
)
def test_bad_input_gives_one_line_and_status_2(text: str, words: list[str]) -> None:
    done = run(text)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize("on", ["2022-11-13", "yesterday", "2026-13-01", "", "20261123"])
def test_a_date_without_law_is_an_error(on: str) -> None:
    done = run("{}", "--on", on)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_a_missing_file_is_an_error() -> None:
    done = run("", "/no/such/file")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_it_reads_one_object_at_a_time() -> None:
    endless = itertools.repeat(b'{"age": 20}\n')
    assert next(objects(endless, "a file")) == ("a file line 1", {"age": 20})


def test_a_file_that_is_no_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"{}\n\xff\xfe")
    done = run("", str(tmp_path / "a"))
    assert (done.returncode, "line 2: not text" in done.stderr) == (2, True)
