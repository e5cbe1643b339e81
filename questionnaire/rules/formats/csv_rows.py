"""CSV as spreadsheets write it: a row of facts, then a row a person; a row of results goes out for each.

Cells are separated by commas, or by semicolons where the first row has more of those; results likewise.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from questionnaire.rules import FACTS, TOPICS, Finding

from . import BadInput, decoded

COLUMNS = ("verdict", "leaning", "certainty", "rules", "because", "depends_on")  # of each topic
HEADER = ("line", "on", *(f"{topic.name}.{name}" for topic in TOPICS for name in COLUMNS), "next_question")
LAYOUT = (
    "CSV: the first row names facts, in any order; each further row is a person. An empty cell is a fact "
    "that was not asked; unknown and withheld are values as in JSON. UTF-8; commas or semicolons between "
    "cells. The result has a row for each person: line (of the input), on (the date), for each topic "
    f"{', '.join(f'TOPIC.{name}' for name in COLUMNS)}, and next_question. A space stands between several "
    "values in a cell."
)


class CsvRows:
    """Reads rows of facts and writes rows of results, separated as the first text that was read."""

    def __init__(self) -> None:
        self._separator = ""
        self._began = False

    def people(self, lines: Iterable[bytes], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """The facts of each row with the number of the line on which it begins. `name`: what the text is
        called in an error. Raises BadInput."""
        texts = (decoded(line, number, name) for number, line in enumerate(lines, 1))
        first = next(texts, "")
        separator = ";" if first.count(";") > first.count(",") else ","
        self._separator = self._separator or separator
        facts: list[str] = []
        for number, row in _rows(first, texts, separator, name):
            where = f"{name} line {number}"
            if not facts:
                facts = _checked(row, where)
                continue
            given = [(fact, cell) for fact, cell in zip_longest(facts, row, fillvalue="") if cell]
            if not all(fact for fact, _ in given):
                raise BadInput(f"{where}: a cell without a fact above it")
            yield number, {fact: _value(fact, cell) for fact, cell in given}
        if not facts:
            raise BadInput(f"{name} line 1: no row that names the facts")

    def result(self, line: int, on: date, findings: Sequence[Finding], question: str | None) -> str:
        """What the law comes to for one person, as a row; before the first one, the row of headings."""
        cells = [_cell(getattr(finding, name)) for finding in findings for name in COLUMNS]
        text = io.StringIO()
        writer = csv.writer(text, delimiter=self._separator, lineterminator="\n")
        if not self._began:
            writer.writerow(HEADER)
            self._began = True
        writer.writerow((line, on, *cells, question or ""))
        return text.getvalue()


def _rows(first: str, rest: Iterator[str], separator: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that are not blank, spaces around cells taken away, with the line on which each begins."""

    def lines() -> Iterator[str]:
        yield first
        yield from rest

    reader = csv.reader(lines(), delimiter=separator, strict=True)
    start = 1
    try:
        for row in reader:
            if row:
                yield start, [cell.strip() for cell in row]
            start = reader.line_num + 1
    except csv.Error as error:
        raise BadInput(f"{name} line {start}: malformed CSV: {str(error).split(' - ')[0]}") from None


def _checked(names: list[str], where: str) -> list[str]:
    """The facts of a row of headings; empty columns may be among them. Raises BadInput."""
    for index, name in enumerate(names):
        if name and name in names[:index]:
            raise BadInput(f"{where}: {json.dumps(name)}: given more than once")
        if name and name not in FACTS:
            raise BadInput(f"{where}: {name[:60]!a}: no such fact; allowed are {', '.join(FACTS)}")
    return names


def _value(fact: str, cell: str) -> object:
    """The value that a cell names: a number where the fact is one."""
    is_number = not FACTS[fact].values and cell.isascii() and cell.isdigit() and len(cell) <= 20
    return int(cell) if is_number else cell


def _cell(value: str | tuple[str, ...] | None) -> str:
    return " ".join(value) if isinstance(value, tuple) else value or ""
