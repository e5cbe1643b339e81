"""Print the rules of a day: the whole decision table as text, or its rules as CSV or JSON."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from questionnaire import rules
from questionnaire.law_pages.exports import as_csv, as_json, topics_of

from ._law_day import law_from_option


class Command(BaseCommand):
    """`manage.py decision_table`: for reviewers of the rules."""

    help = (
        "Prints the decision table of the law of a day. As text: the possible outcomes of each topic, then "
        "its questions, one a line, with where each answer leads. As CSV or JSON: its rules in order, with "
        "conditions in words, verdicts, certainties and sources; as JSON the questions too."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the options."""
        topics = ", ".join(topic.name for topic in rules.TOPICS)
        parser.add_argument("--on", metavar="YYYY-MM-DD", help="the day; by default today in Moscow")
        parser.add_argument("--topic", default="", metavar="TOPIC", help=f"one of {topics}; by default all")
        parser.add_argument(
            "--format", choices=("text", "csv", "json"), default="text", help="by default text"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print it. Raises CommandError for a day without law and for an unknown topic."""
        law = law_from_option(options["on"])
        try:
            topics = topics_of(law, options["topic"])
        except ValueError as error:
            raise CommandError(f"{options['topic']}: {error}") from None
        if options["format"] == "text":
            text = rules.table(topics)
        else:
            text = (as_csv if options["format"] == "csv" else as_json)(law, options["topic"])
        self.stdout.write(text, ending="")
