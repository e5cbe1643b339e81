"""The law by date: every day on which something changes, and what holds on a day.

No rule names a date; each asks the `Law` of a day. Dates before the decree are an error, never a
fallback. Nothing newer than March 2026 was found: the law of that time is carried forward.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple

MOSCOW = timezone(timedelta(hours=3), "MSK")
LAST_CHECKED = date(2026, 3, 11)


class Change(NamedTuple):
    """A day from which something is different, and the sources that say so."""

    id: str
    day: date
    sources: tuple[str, ...]


DECREE = Change("decree", date(2022, 11, 14), ("decree", "aif"))
CONVICTS_MOBILISED = Change("convicts_mobilised", date(2022, 11, 15), ("421fz",))
THREE_MONTHS_DROPPED = Change("three_months_dropped", date(2023, 4, 14), ("babel-2023",))
ELECTRONIC_SUMMONS = Change("electronic_summons", date(2023, 4, 14), ("summons-2023",))
ONE_YEAR_CONTRACTS = Change("one_year_contracts", date(2023, 5, 15), ("forbes-2023", "decree-690"))
COURT_ON_MOBILISATION = Change(
    "court_on_mobilisation", date(2023, 5, 23), ("supreme-court-2023", "decree-647")
)
RECORD_BAR_LIFTED = Change("record_bar_lifted", date(2023, 6, 24), ("269fz", "kommersant-2023-06"))
EXIT_BAR = Change("exit_bar", date(2023, 8, 4), ("tass-2023-08",))
CITIZENSHIP_LAW = Change("citizenship_law", date(2023, 10, 26), ("kommersant-138fz",))
DRAFT_AGE_RAISED = Change("draft_age_raised", date(2024, 1, 1), ("439fz",))
DECREE_10 = Change("decree_10", date(2024, 1, 4), ("decree-10",))
SUSPECTS_ADMITTED = Change("suspects_admitted", date(2024, 3, 23), ("64fz",))
LOSS_OF_CITIZENSHIP = Change("loss_of_citizenship", date(2024, 8, 8), ("281fz",))
DEFENDANTS_ADMITTED = Change("defendants_admitted", date(2024, 10, 2), ("340fz",))
STATELESS_CONTRACTS = Change("stateless_contracts", date(2025, 7, 7), ("vedomosti-2025-09", "meduza-2025-06"))
SUMMONS_IN_USE = Change("summons_in_use", date(2025, 8, 1), ("iguides-2026",))
OCCUPIED_DISPUTED = Change("occupied_disputed", date(2025, 9, 23), ("kartapolov-2025",))
DECREE_821 = Change("decree_821", date(2025, 11, 5), ("mail-2025-12", "rferl-2025-12"))
TREATY_END_URGED = Change("treaty_end_urged", date(2025, 12, 2), ("gazeta-2025-12",))
REGULATION_EXTENDED = Change("regulation_extended", date(2025, 12, 22), ("vedomosti-2025-12",))
YEAR_ROUND = Change("year_round", date(2026, 1, 1), ("rbc-2025-11",))
BARS_CALLED_FEW = Change("bars_called_few", date(2026, 3, 4), ("vedomosti-2026-03",))

CHANGES = tuple(sorted((c for c in globals().values() if isinstance(c, Change)), key=lambda c: c.day))

RESERVE_AGES = {2022: 50, 2024: 51, 2026: 52, 2028: 53, 2030: 54, 2032: 55}  # from the first of January
RESERVE_SOURCES = ("326fz", "reserve-table")


@dataclass(frozen=True)
class Law:
    """The law of a period: from `start` until the next day on which something changes."""

    start: date

    def has(self, change: Change) -> bool:
        """Whether the change had come by then."""
        return change.day <= self.start

    @property
    def year(self) -> int:
        """The calendar year (the last one known, once nothing more depends on it)."""
        return self.start.year

    @property
    def draft_age(self) -> int:
        """The age, in years, from which no one is drafted (53fz-22, 439fz)."""
        return 30 if self.has(DRAFT_AGE_RAISED) else 27

    @property
    def reserve_age(self) -> int:
        """The age, in years, at which men of other ranks leave the reserve (326fz)."""
        return max(age for year, age in RESERVE_AGES.items() if year <= self.year)

    @property
    def age_of_record_sources(self) -> int:
        """Whole years since 2023, when the sources on the draft and a record are from (53fz-23-3, 66ru)."""
        return self.year - 2023


def _starts() -> list[date]:
    new_years = {date(year, 1, 1) for year in range(DECREE.day.year + 1, max(RESERVE_AGES) + 1)}
    return sorted({change.day for change in CHANGES} | new_years)


PERIODS = tuple(Law(start) for start in _starts())


def parse_day(text: str) -> date:
    """The day that a text writes as YYYY-MM-DD. Raises ValueError for any other text, other ISO forms too."""
    day = date.fromisoformat(text)
    if text != day.isoformat():
        raise ValueError("a date is written YYYY-MM-DD")
    return day


def today() -> date:
    """Today in Moscow."""
    return datetime.now(MOSCOW).date()


def law_on(day: date) -> Law:
    """The law of the period that a day falls into. Raises ValueError before the decree."""
    if day < DECREE.day:
        raise ValueError(f"no law is known before {DECREE.day}")
    return PERIODS[bisect_right([law.start for law in PERIODS], day) - 1]
