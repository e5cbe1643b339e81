"""JSON in, JSON out: one object of facts, or one a line; a line of findings for each.

A fault in the input ends the run with one line on standard error and exit status 2; nothing is guessed.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from . import Answers, Finding, findings, law_on, next_question, parse_day, today

LONGEST = 100_000  # characters of one object spread over lines; none that makes sense is near it


class BadInput(Exception):
    """What is wrong with the input, in one line."""


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


def objects(lines: Iterable[bytes], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each JSON object of a text with the name of the line on which it begins. Raises BadInput."""
    text, start = "", 0
    for number, line in enumerate(lines, 1):
        if not text:
            start = number
        try:
            text += line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise BadInput(f"{name} line {number}: not text in UTF-8") from None
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
        yield where, given
        text = ""
    if text:
        raise BadInput(f"{name} line {start}: malformed JSON: it ends too early")


def as_json(finding: Finding) -> dict[str, Any]:
    """A finding as the JSON interface shows it: what concerns `depends` stands only there."""
    shown = finding._asdict()
    if not finding.depends_on:
        for key in ("depends_on", "possible", "ask_first"):
            del shown[key]
    return shown


def _lines(files: list[str]) -> Iterator[tuple[str, Iterable[bytes]]]:
    if not files:
        yield "standard input", sys.stdin.buffer
    for name in files:
        with Path(name).open("rb") as lines:
            yield name, lines


def run(on: date, files: list[str]) -> None:
    """Write the findings of every object in the files, or in standard input. Raises BadInput, OSError."""
    for name, lines in _lines(files):
        for where, given in objects(lines, name):
            try:
                answers = Answers(given)
            except ValueError as error:
                raise BadInput(f"{where}: {error}") from None
            question = next_question(answers, on)
            result = {
                "on": on.isoformat(),
                "findings": [as_json(finding) for finding in findings(answers, on)],
                "next_question": question.name if question else None,
            }
            print(json.dumps(result))


def main() -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m questionnaire.rules",
        description="Reads JSON objects of facts (one object, or one a line) and writes, for each, "
        "one line of JSON with what the law comes to. Not legal advice.",
    )
    parser.add_argument("--on", metavar="YYYY-MM-DD", help="the date assessed (today in Moscow)")
    parser.add_argument("files", metavar="FILE", nargs="*", help="standard input without any")
    options = parser.parse_args()
    try:
        on = today() if options.on is None else parse_day(options.on)
        law_on(on)
    except ValueError as error:
        print(f"--on: {error}", file=sys.stderr)
        return 2
    try:
        run(on, options.files)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except (BadInput, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
