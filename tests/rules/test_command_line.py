"""The command line of the rules with JSON, good and bad."""

import io
import itertools
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

import pytest

from questionnaire.rules import FACTS, TOPICS
from questionnaire.rules.__main__ import main
from questionnaire.rules.formats import BadInput
from questionnaire.rules.formats.json_lines import LONGEST, JsonLines

ROOT = Path(__file__).parents[2]


def run(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(text.encode()))
    with (
        patch.object(sys, "argv", ["__main__.py", *arguments]),
        patch.object(sys, "stdin", stdin),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            status = main()
        except SystemExit as ended:
            status = int(ended.code or 0)
    return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())


def test_it_needs_no_package() -> None:
    code = (  # -I and -S: no site packages, so no Django
        f"import sys, runpy; sys.path.insert(0, {str(ROOT)!r}); "
        "runpy.run_module('questionnaire.rules', run_name='__main__', alter_sys=True)"
    )
    alone = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, "--on", "2026-11-23"],
        input='{"age": 20}',
        capture_output=True,
        text=True,
        check=False,
    )
    assert (alone.returncode, alone.stdout) == (0, run('{"age": 20}', "--on", "2026-11-23").stdout)


def test_one_line_of_findings_for_each_line() -> None:
    done = run('{"age": 20}\n\n{"sex": "female"}\n', "--on", "2026-11-23")
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result["on"] for result in results] == ["2026-11-23"] * 2
    topics = [found["topic"] for found in results[0]["findings"]]
    assert topics == [topic.name for topic in TOPICS]


def test_a_finding_has_its_notes_and_steps() -> None:
    known = '{"citizenship": "other", "sex": "female"}'
    found = json.loads(run(known, "--on", "2026-11-23").stdout)["findings"][0]
    assert list(found)[-2:] == ["notes", "steps"]
    assert found["notes"] == ["summons_to_foreigner", "if_you_become_citizen", "still_a_citizen"]
    assert found["steps"] == ["answer_false_summons", "check_citizenship"]


def test_one_object_may_spread_over_lines() -> None:
    done = run('{\n "citizenship": "russian",\n "sex": "female"\n}\n')
    assert json.loads(done.stdout)["findings"][0]["rules"] == ["draft.women"]


def test_files_are_read_in_turn(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text('{"age": 20}')
    assert len(run("", str(tmp_path / "a"), str(tmp_path / "b")).stdout.splitlines()) == 2


def test_a_settled_finding_has_no_depends_on() -> None:
    found = json.loads(run('{"citizenship": "other"}').stdout)["findings"][0]
    assert "depends_on" not in found
    assert found["because"] == ["citizenship"]


def test_a_withheld_answer_is_not_asked_again() -> None:
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
        ("[" * 50_000, ["line 1", "nested too deeply"]),
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
    assert next(JsonLines().people(endless, "a file")) == (1, {"age": 20})


def test_a_file_that_is_no_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"{}\n\xff\xfe")
    done = run("", str(tmp_path / "a"))
    assert (done.returncode, "line 2: not text" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"age": 1, "age": 2}', 'standard input line 1: "age": given more than once'),
        ("[1]", "standard input line 1: not a JSON object of facts"),
        ("{]", "standard input line 1: malformed JSON: Expecting property name enclosed in double quotes"),
        ('{}\n{"age": 20\n\n', "standard input line 2: malformed JSON: it ends too early"),
        ('{"age": 20', "standard input line 1: malformed JSON: it ends too early"),
        ("[" * 50_000, "standard input line 1: malformed JSON: nested too deeply"),
        ('\n{"age": ' + "9" * 21 + "}", "standard input line 2: a number is far too long"),
        (
            '{"age": ' + "9" * 20 + "}",
            "standard input line 1: age: not an allowed value; "
            "allowed are a whole number from 0 to 120, unknown, withheld",
        ),
    ],
)
def test_an_error_names_the_input_line(text: str, line: str) -> None:
    done = run(text)
    assert (done.returncode, done.stderr) == (2, line + "\n")


@pytest.mark.parametrize(
    ("on", "line"),
    [
        ("2022-11-13", "--on: no law is known before 2022-11-14"),
        ("20261123", "--on: a date is written YYYY-MM-DD"),
    ],
)
def test_what_is_wrong_with_the_date_is_said(on: str, line: str) -> None:
    assert run("{}", "--on", on).stderr == line + "\n"


def test_a_file_that_is_no_text_is_named_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"{}\n\xff\xfe")
    done = run("", str(tmp_path / "a"))
    assert done.stderr == f"{tmp_path / 'a'} line 2: not text in UTF-8\n"


def test_good_input_ends_with_status_0_and_no_error_line() -> None:
    done = run("{}")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_result_has_the_day_the_findings_and_the_next_question() -> None:
    result = json.loads(run("{}", "--on", "2026-11-23").stdout)
    assert list(result) == ["on", "findings", "next_question"]


def test_with_nothing_left_to_ask_the_next_question_is_null() -> None:
    asked = json.dumps(dict.fromkeys(FACTS, "withheld"))
    assert json.loads(run(asked).stdout)["next_question"] is None


def test_an_open_finding_says_what_it_depends_on() -> None:
    on_what = {"depends_on", "possible", "ask_first"}
    of_all, of_women = (json.loads(run(text).stdout)["findings"][0] for text in ("{}", '{"sex": "female"}'))
    assert on_what < of_all.keys()
    assert on_what.isdisjoint(of_women)


def test_an_endless_object_is_an_error() -> None:
    endless = itertools.chain([b'{"age":\n'], itertools.repeat(b" " * 999 + b"\n", 2 * LONGEST // 1000))
    with pytest.raises(BadInput, match="a file line 1: malformed JSON: Expecting value"):
        list(JsonLines().people(endless, "a file"))


def test_help_says_how_it_is_called_and_what_it_does() -> None:
    words = " ".join(run("", "--help").stdout.split())
    for sentence in (
        "usage: python -m questionnaire.rules [-h] [--on YYYY-MM-DD] [--format {json,csv}] [FILE ...] Reads",
        "Reads JSON objects of facts (one object, or one a line) and writes, for each, one line of JSON "
        "with what the law comes to. Not legal advice. positional",
        " FILE standard input without any options",
        " --on YYYY-MM-DD the date assessed (today in Moscow)",
        " CSV: the first row names facts, in any order; each further row is a person. An empty cell ",
        "for each topic TOPIC.verdict, TOPIC.leaning, TOPIC.certainty, TOPIC.rules, TOPIC.because, ",
    ):
        assert sentence in words


def test_it_ends_quietly_when_its_output_is_closed() -> None:
    words = [sys.executable, "-m", "questionnaire.rules"]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin
        assert process.stdout
        process.stdout.close()
        process.stdin.write(b"{}\n")
        process.stdin.close()
        assert process.wait(timeout=30) == 0
        assert process.stderr
        assert process.stderr.read() == b""
