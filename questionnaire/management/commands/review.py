"""Say what a volunteer checks every month; with --check-links, ask whether the sources are still there."""

import os
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from questionnaire import rules
from questionnaire.review import links, report


class Command(BaseCommand):
    """`manage.py review`: the review day."""

    help = (
        "Prints each source with its date, its kind and the rules that hang on it: first those on which "
        "something rests alone, then those older than two years; and the open questions with Russian words "
        "to search for. With --check-links, asks each address instead, one at a time, and says which are "
        "gone or have changed since the last time. The environment variable REVIEW_PROXY names an HTTP proxy "
        "for that, such as Tor’s HTTPTunnelPort: http://127.0.0.1:9080."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("--check-links", action="store_true", help="ask each address; this calls out")
        parser.add_argument(
            "--seen",
            type=Path,
            default=Path("review-links.json"),
            help="the file of hashes of the last time (default: %(default)s)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the report, or what came of the links. Raises CommandError for a bad proxy."""
        if not options["check_links"]:
            for line in report.lines(rules.today()):
                self.stdout.write(line)
            return
        proxy = os.environ.get("REVIEW_PROXY", "")
        if proxy and not links.is_proxy(proxy):
            raise CommandError("REVIEW_PROXY: an HTTP proxy such as http://127.0.0.1:9080")
        addresses = {id: source.address for id, source in rules.SOURCES.items()}
        for line in links.check(addresses, options["seen"], proxy):
            self.stdout.write(line)
            self.stdout.flush()
