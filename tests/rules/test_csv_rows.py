"""CSV on the command line, as spreadsheets write it: the same findings and the same errors as with JSON."""

import csv
import io
import itertools
import json
import subprocess

import pytest

from questionnaire.rules import TOPICS
from questionnaire.rules.formats import BadInput
from questionnaire.rules.formats.csv_rows import COLUMNS, CsvRows

from .test_command_line import run

DAY = ("--on", "2026-11-23")


def run_csv(text: str) -> subprocess.CompletedProcess[str]:
    return run(text, "--format", "csv", *DAY)


def results(text: str, separator: str = ",") -> list[dict[str, str]]:
    done = run_csv(text)
    assert (done.returncode, done.stderr) == (0, "")
    return list(csv.DictReader(io.StringIO(done.stdout), delimiter=separator))


def test_a_row_says_what_json_says() -> None:
    given = {"citizenship": "russian", "sex": "male", "age": 40, "residence": "unknown"}
    names = ",".join(given)
    [row] = results(f"{names}\n{','.join(map(str, given.values()))}\n")
    result = json.loads(run(json.dumps(given), *DAY).stdout)
    for found in result["findings"]:
        for name in COLUMNS:
            value = found.get(name, []) or ""
            text = " ".join(value) if isinstance(value, list) else value
            assert row[f"{found['topic']}.{name}"] == text
    assert (row["on"], row["next_question"]) == (result["on"], result["next_question"])


def test_there_is_a_row_for_each_person_with_its_line() -> None:
    rows = results("sex,age\nfemale,20\n\n,\nmale,70\n")
    assert [row["line"] for row in rows] == ["2", "4", "5"]


def test_the_columns_of_a_result_are_those_of_each_topic() -> None:
    [row] = results("age\n20\n")
    columns = [f"{topic.name}.{name}" for topic in TOPICS for name in COLUMNS]
    assert list(row) == ["line", "on", *columns, "next_question"]


def test_semicolons_and_a_byte_order_mark_of_excel_are_read() -> None:
    [row] = results("\ufeffsex;age;\r\nfemale;20;\r\n", ";")
    assert row["draft.rules"] == "draft.foreign_citizen draft.women"


def test_an_empty_or_missing_cell_is_a_fact_that_was_not_asked() -> None:
    short, empty, withheld = results("sex,citizenship\nmale\nmale,\nmale,withheld\n")
    assert short["next_question"] == empty["next_question"] == "citizenship"
    assert withheld["next_question"] != "citizenship"


def test_spaces_and_quotes_around_cells_do_not_matter() -> None:
    [row] = results('"sex", age \n"female", 20 \n')
    assert row["draft.rules"] == "draft.foreign_citizen draft.women"


def test_every_file_has_its_own_row_of_facts() -> None:
    texts = ([b"sex\n", b"female\n"], [b"age;sex\n", b"20;male\n"])
    form = CsvRows()
    assert [given for text in texts for _, given in form.people(text, "a file")] == [
        {"sex": "female"},
        {"age": 20, "sex": "male"},
    ]


def test_it_reads_one_row_at_a_time() -> None:
    endless = itertools.chain([b"age\n"], itertools.repeat(b"20\n"))
    assert next(CsvRows().people(endless, "a file")) == (2, {"age": 20})


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("shoe\n1\n", "line 1: 'shoe': no such fact; allowed are citizenship, "),
        ("age,age\n", 'line 1: "age": given more than once'),
        ("age\n20\n20.0\n", "line 3: age: not an allowed value; allowed are a whole number from 0 to 120, "),
        ("age\n121\n", "line 2: age: not an allowed value; allowed are a whole number from 0 to 120, "),
        ("age\n²\n", "line 2: age: not an allowed value; allowed are a whole number from 0 to 120, "),
        ("sex\n\nmale\nMale\n", "line 4: sex: not an allowed value; allowed are male, female, unknown, "),
        ("age\n" + "9" * 5000, "line 2: age: not an allowed value; allowed are a whole number from 0 to "),
        ("age\n20,male\n", "line 2: a cell without a fact above it"),
        ("age,,sex\n20,x,male\n", "line 2: a cell without a fact above it"),
        ('sex\n"male\n', "line 2: malformed CSV: unexpected end of data"),
        ('sex\n"male"x\n', "line 2: malformed CSV: ',' expected after '\"'"),
        ('sex\n"' + "m" * 200_000, "line 2: malformed CSV: field larger than field limit (131072)"),
        ("", "line 1: no row that names the facts"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_with_status_2(text: str, line: str) -> None:
    done = run_csv(text)
    assert done.returncode == 2
    assert done.stderr.startswith(f"standard input {line}")
    assert len(done.stderr.splitlines()) == 1


def test_what_is_no_text_is_named_with_its_line() -> None:
    with pytest.raises(BadInput, match=r"^a file line 2: not text in UTF-8$"):
        list(CsvRows().people([b"sex\n", b"\xec\n"], "a file"))
