"""The law of a day that is given to a command; another value ends the command with one line."""

from django.core.management.base import CommandError

from questionnaire import rules


def law_from_option(text: str | None) -> rules.Law:
    """The law of a day written YYYY-MM-DD, of today without one. Raises CommandError for any other text, and
    for a day before the decree."""
    try:
        day = rules.today() if text is None else rules.parse_day(text)
    except ValueError:
        raise CommandError(f"{text}: a date is written YYYY-MM-DD, such as 2024-01-31") from None
    try:
        return rules.law_on(day)
    except ValueError as error:
        raise CommandError(f"{text}: {error}") from None
