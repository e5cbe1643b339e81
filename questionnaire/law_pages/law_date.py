"""The date in `?on=`, with which a reviewer reads the law of another day on the pages about the law.

It only selects a period whose rules are compiled already. No page about a person reads it.
"""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from questionnaire import rules
from questionnaire.wording.types import Text

LATEST = date(2099, 12, 31)


@dataclass(frozen=True)
class LawDate:
    """A day of the law. `chosen`: the address named it; `error`: what it named is not a valid day."""

    day: date
    chosen: bool = False
    error: Text = ""

    @property
    def status(self) -> int:
        """The HTTP status of a page about this date."""
        return 400 if self.error else 200

    @property
    def law(self) -> rules.Law:
        """The law of that day."""
        return rules.law_on(self.day)


def date_from_query(request: HttpRequest) -> LawDate:
    """The day that `?on=YYYY-MM-DD` names, today without it; today and an error if no law of it is known."""
    text = request.GET.get("on")
    if text is None:
        return LawDate(rules.today())
    try:
        day = rules.parse_day(text)
    except ValueError:
        return LawDate(rules.today(), error=_("Write the date as year, month and day, such as 2024-01-31."))
    if not rules.DECREE.day <= day <= LATEST:
        return LawDate(
            rules.today(),
            error=_("This site knows the law from 14 November 2022 to 2099. Choose a day between."),
        )
    return LawDate(day, chosen=True)
