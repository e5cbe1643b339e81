"""JSON in, JSON out: one object of facts, or one a line; a line of findings for each.

A fault in the input ends the run with one line on standard error and exit status 2; nothing is guessed.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from . import Answers, Finding, findings, law_on, next_question, today

LONGEST = 100_000  # characters of one object spread over lines; none that makes sense is near it


class BadInput(Exception):
    """What is wrong with the input, in one line."""


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    repeated = [name for name in names if names.count(name) > 1]
    if repeated:
        raise ValueError(f"{repeated[0]}: given more than once")
    return dict(pairs)


def objects(lines: Iterable[str], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each JSON object of a text with the name of the line on which it begins. Raises BadInput."""
    text, start = "", 0
    for number, line in enumerate(lines, 1):
        if not text:
            start = number
        text += line
        if not text.strip():
            text = ""
            continue
        where = f"{name} line {start}"
        try:
            given = json.loads(text, object_pairs_hook=_no_repeats)
        except json.JSONDecodeError as error:
            if error.pos >= len(text.rstrip()) and len(text) < LONGEST:
                continue
            raise BadInput(f"{where}: malformed JSON: {error.msg}") from None
        except (ValueError, RecursionError) as error:
            raise BadInput(f"{where}: {error}") from None
        if not isinstance(given, dict):
            raise BadInput(f"{where}: not a JSON object of facts")
        yield where, given
        text = ""
    if text:
        raise BadInput(f"{name} line {start}: malformed JSON: it ends too early")


def as_json(finding: Finding) -> dict[str, Any]:
    """A finding as the JSON interface shows it: what concerns `depends` stands only there."""
    shown = asdict(finding)
    if not finding.depends_on:
        for key in ("depends_on", "possible", "ask_first"):
            del shown[key]
    return shown


def _lines(files: list[str]) -> Iterator[tuple[str, Iterable[str]]]:
    if not files:
        sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        yield "standard input", sys.stdin
    for name in files:
        with Path(name).open(encoding="utf-8") as lines:
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
            print(json.dumps(result, ensure_ascii=False))


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
        on = date.fromisoformat(options.on) if options.on else today()
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
    except (BadInput, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
