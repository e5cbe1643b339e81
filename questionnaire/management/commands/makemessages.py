"""Django's makemessages, in the form of our catalogues: one line a text, files without line numbers, no date.

So after a change of one sentence only the lines of that sentence differ. A changed text keeps its
translation, marked fuzzy; a new one has none, where gettext would guess, and may guess the opposite.
"""

import re
from collections.abc import Collection
from pathlib import Path

from django.core.management.base import CommandParser
from django.core.management.commands import makemessages

DATE = '"POT-Creation-Date: '
BEFORE = "#| "  # begins the lines that say which text a fuzzy translation belonged to


class Command(makemessages.Command):
    """`manage.py makemessages --all`: brings every catalogue up to date with code and templates."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare Django's options, with defaults for our form."""
        super().add_arguments(parser)
        parser.set_defaults(
            add_location="file", no_wrap=True, no_obsolete=True, ignore_patterns=["tests", "benchmarks"]
        )

    def write_po_file(self, potfile: str, locale: str) -> None:
        """Write a catalogue in our form."""
        super().write_po_file(potfile, locale)
        path = Path(potfile).parent / locale / "LC_MESSAGES" / "django.po"
        entries = [entry.splitlines() for entry in path.read_text().rstrip("\n").split("\n\n")]
        texts = [_text(entry) for entry in entries]
        path.write_text("\n\n".join("\n".join(_in_our_form(entry, texts)) for entry in entries) + "\n")


def _text(entry: list[str]) -> list[str]:
    """The lines with the text of an entry."""
    return [line for line in entry if not line.startswith(("#", "msgstr"))]


def _in_our_form(entry: list[str], texts: Collection[list[str]]) -> list[str]:
    """The lines of an entry; `texts`: those in use, whose translations belong to them alone."""
    before = [line.removeprefix(BEFORE) for line in entry if line.startswith(BEFORE)]
    kept = [line for line in entry if not line.startswith((BEFORE, DATE))]
    if before in texts:
        unmarked = [line.replace("#, fuzzy, ", "#, ") for line in kept if line != "#, fuzzy"]
        return [re.sub(r'^(msgstr\S*) ".*"$', r'\1 ""', line) for line in unmarked]
    return kept
