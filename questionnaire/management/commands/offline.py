"""Write the questionnaire as a file that needs no network."""

import hashlib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from questionnaire.offline import file_name, file_of


class Command(BaseCommand):
    """`manage.py offline`: to pass the file on, or to check the one that an instance offers."""

    help = (
        "Writes the whole questionnaire as one HTML file that needs no network, and prints its SHA-256. "
        "The same commit writes the same bytes."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the options."""
        codes = [code for code, _name in settings.LANGUAGES]
        parser.add_argument(
            "--lang", choices=[*codes, "all"], default="all", help="by default all: a file for each language"
        )
        parser.add_argument("-o", metavar="FILE", help="the file to write; for several languages, a folder")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write it. Raises CommandError if it cannot be written."""
        every = options["lang"] == "all"
        codes = [code for code, _name in settings.LANGUAGES] if every else [options["lang"]]
        place = Path(options["o"] or ("." if every else file_name(codes[0])))
        for code in codes:
            path = place / file_name(code) if every else place
            content = file_of(code)
            try:
                path.write_bytes(content)
            except OSError as error:
                raise CommandError(f"{path}: {error.strerror}") from None
            self.stdout.write(f"{hashlib.sha256(content).hexdigest()}  {path}")
