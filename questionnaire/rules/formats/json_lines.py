"""JSON: one object of facts, or one a line, comes in; one line of JSON goes out for each."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from questionnaire.rules import Finding

from . import BadInput, decoded

LONGEST = 100_000  # characters of one object spread over lines; none that makes sense is near it


class JsonLines:
    """Reads JSON objects of facts and writes lines of JSON."""

    def people(self, lines: Iterable[bytes], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Each object of the text with the number of the line on which it begins. `name`: what the text is
        called in an error. Raises BadInput."""
        text, start = "", 0
        for number, line in enumerate(lines, 1):
            if not text:
                start = number
            text += decoded(line, number, name)
            if not text.strip():
                text = ""
                continue
            where = f"{name} line {start}"
            try:
                given = json.loads(text, object_pairs_hook=_no_repeats, parse_int=_number)
            except json.JSONDecodeError as error:
                if error.pos >= len(text.rstrip()) and len(text) < LONGEST:
                    continue
                raise BadInput(f"{where}: malformed JSON: {error.msg}") from None
            except RecursionError:
                raise BadInput(f"{where}: malformed JSON: nested too deeply") from None
            except ValueError as error:
                raise BadInput(f"{where}: {error}") from None
            if not isinstance(given, dict):
                raise BadInput(f"{where}: not a JSON object of facts")
            yield start, given
            text = ""
        if text:
            raise BadInput(f"{name} line {start}: malformed JSON: it ends too early")

    def result(self, line: int, on: date, findings: Sequence[Finding], question: str | None) -> str:
        """What the law comes to for one person, as a line of JSON."""
        shown = [_as_json(finding) for finding in findings]
        return json.dumps({"on": on.isoformat(), "findings": shown, "next_question": question}) + "\n"


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name, value in pairs:
        if name in given:
            raise ValueError(f"{json.dumps(name)}: given more than once")
        given[name] = value
    return given


def _number(digits: str) -> int:
    if len(digits) > 20:
        raise ValueError("a number is far too long")
    return int(digits)


def _as_json(finding: Finding) -> dict[str, Any]:
    """A finding with its fields; without those of `depends` where it does not depend."""
    shown = finding._asdict()
    if not finding.depends_on:
        for key in ("depends_on", "possible", "ask_first"):
            del shown[key]
    return shown
