"""Say in sentences whose outcome changes between the law of one day and that of another."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from questionnaire import rules

from ._law_day import law_from_option


class Command(BaseCommand):
    """`manage.py law_diff`: for those who review the rules."""

    help = (
        "Says whose outcome changes between the laws of two days: how many answer combinations, what all of "
        "them have in common, and from which verdict and rule to which. A combination is one path through "
        "the questions under both laws; how many people have it is not known here. The same answers are "
        "compared, the age included. Last come changes that leave the verdict as it was."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the arguments."""
        parser.add_argument("old", metavar="DATE", help="the first day, YYYY-MM-DD")
        parser.add_argument("new", metavar="DATE", help="the second day, YYYY-MM-DD")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the sentences. Raises CommandError for a day without law."""
        old, new = (
            {topic.topic: topic.diagram for topic in rules.compiled(law_from_option(options[day]))}
            for day in ("old", "new")
        )
        for line in rules.descriptions(rules.outcome_changes(old, new)):
            self.stdout.write(line)
