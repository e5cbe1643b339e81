"""The date in `?on=`, with which a reviewer reads the law of another day on the pages about the law.

It only selects a period whose rules are compiled already: all its days have one page, which names the period.
No page about a person reads it.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from questionnaire import rules
from questionnaire.wording.types import Text

LATEST = date(2099, 12, 31)
NOT_WRITTEN = _("Write the date like 31.01.2024 or 2024-01-31.")
NO_DAY = "-"
DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", re.ASCII)


@dataclass(frozen=True)
class LawDate:
    """A day of the law: today, or the first of the period that was chosen. `chosen`: the address named a day;
    `error`: what it named is not a valid day."""

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

    @property
    def last(self) -> date | None:
        """The last day of the period; None where no end is known."""
        later = [law.start for law in rules.PERIODS if law.start > self.day]
        return later[0] - timedelta(days=1) if later else None


def day_as_written(text: str) -> date:
    """The day in a text such as 2024-01-31, 31.01.2024 or 31/01/2024. Raises ValueError for any other."""
    text = text.strip()
    found = DAY_FIRST.fullmatch(text)
    if found:
        day, month, year = map(int, found.groups())
        return date(year, month, day)
    return rules.parse_day(text)


def date_from_query(request: HttpRequest) -> LawDate:
    """The day that `?on=` names, today without it; today and an error if no law of it is known."""
    text = request.GET.get("on")
    if text is None:
        return LawDate(rules.today())
    try:
        day = day_as_written(text)
    except ValueError:
        return LawDate(rules.today(), error=NOT_WRITTEN)
    if not rules.DECREE.day <= day <= LATEST:
        return LawDate(
            rules.today(),
            error=_("This site knows the law from 14 November 2022 to 2099. Choose a day between."),
        )
    return LawDate(rules.law_on(day).start, chosen=True)


def period_in_query(request: HttpRequest) -> dict[str, str]:
    """The query of the page that shows the law of `?on=`: the same for all days of a period, and for all that
    is no day."""
    chosen = date_from_query(request)
    if chosen.error:
        return {"on": NO_DAY if chosen.error == NOT_WRITTEN else str(date.max)}
    return {"on": str(chosen.day)} if chosen.chosen else {}
