"""Django's makemessages, in the form of our catalogues: one line a text, files without line numbers, no date,
and no copy of a text as it was before.

So after a change of one sentence only the lines of that sentence differ.
"""

from pathlib import Path

from django.core.management.base import CommandParser
from django.core.management.commands import makemessages

LEFT_OUT = ('"POT-Creation-Date: ', "#| ")  # what differs every time; a changed text's old one, which git has


class Command(makemessages.Command):
    """`manage.py makemessages --all`: brings every catalogue up to date with code and templates."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare Django's options, with defaults for our form."""
        super().add_arguments(parser)
        parser.set_defaults(
            add_location="file", no_wrap=True, no_obsolete=True, ignore_patterns=["tests", "benchmarks"]
        )

    def write_po_file(self, potfile: str, locale: str) -> None:
        """Write a catalogue, without what our form leaves out."""
        super().write_po_file(potfile, locale)
        path = Path(potfile).parent / locale / "LC_MESSAGES" / "django.po"
        lines = path.read_text().splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith(LEFT_OUT)))
