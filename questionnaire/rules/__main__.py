"""The command line of the rules: facts of people in, findings out, as JSON or CSV.

A mistake in the input ends the run with one line on standard error and exit status 2; nothing is guessed.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from questionnaire.rules import Answers, findings, law_on, next_question, parse_day, today
from questionnaire.rules.formats import BadInput
from questionnaire.rules.formats.csv_rows import LAYOUT, CsvRows
from questionnaire.rules.formats.json_lines import JsonLines

FORMATS: dict[str, type[JsonLines] | type[CsvRows]] = {"json": JsonLines, "csv": CsvRows}


def _texts(files: list[str]) -> Iterator[tuple[str, Iterable[bytes]]]:
    if not files:
        yield "standard input", sys.stdin.buffer
    for name in files:
        with Path(name).open("rb") as lines:
            yield name, lines


def run(on: date, files: list[str], form: JsonLines | CsvRows) -> None:
    """Write the findings of every person in the files, or in standard input. Raises BadInput, OSError."""
    for name, lines in _texts(files):
        for line, given in form.people(lines, name):
            try:
                answers = Answers(given)
            except ValueError as error:
                raise BadInput(f"{name} line {line}: {error}") from None
            question = next_question(answers, on)
            result = form.result(line, on, findings(answers, on), question.name if question else None)
            sys.stdout.write(result)


def main() -> int:
    """The command line; returns the exit status."""
    by_module = Path(sys.argv[0]).name == "__main__.py"
    parser = argparse.ArgumentParser(
        prog="python -m questionnaire.rules" if by_module else None,
        description="Reads JSON objects of facts (one object, or one a line) and writes, for each, "
        "one line of JSON with what the law comes to. Not legal advice.",
        epilog=LAYOUT,
    )
    parser.add_argument("--on", metavar="YYYY-MM-DD", help="the date assessed (today in Moscow)")
    parser.add_argument("--format", choices=FORMATS, default="json", help="of input and result (json)")
    parser.add_argument("files", metavar="FILE", nargs="*", help="standard input without any")
    options = parser.parse_args()
    try:
        on = today() if options.on is None else parse_day(options.on)
        law_on(on)
    except ValueError as error:
        print(f"--on: {error}", file=sys.stderr)
        return 2
    try:
        run(on, options.files, FORMATS[options.format]())
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
