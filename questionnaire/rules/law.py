"""The law by date: every day on which something changes, and what holds on a day.

No rule names a date; each asks the `Law` of a day. Dates before the decree are an error, never a
fallback. Nothing newer than March 2026 was found: the law of that time is carried forward.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

MOSCOW = timezone(timedelta(hours=3), "MSK")
LAST_CHECKED = date(2026, 3, 18)


@dataclass(frozen=True)
class Change:
    """A day from which something is different, and the sources that say so. `reported`: from that day
    something was reported that a note tells; the law is as before."""

    id: str
    day: date
    sources: tuple[str, ...]
    reported: bool = False


def _reported(id: str, day: date, *sources: str) -> Change:
    return Change(id, day, sources, reported=True)


DECREE = Change("decree", date(2022, 11, 14), ("decree", "aif"))
CONVICTS_MOBILISED = Change("convicts_mobilised", date(2022, 11, 15), ("421fz",))
OVER_AGE_LISTED = _reported("over_age_listed", date(2023, 1, 24), "rferl-2023-01")
THREE_MONTHS_DROPPED = Change("three_months_dropped", date(2023, 4, 14), ("babel-2023",))
ELECTRONIC_SUMMONS = Change("electronic_summons", date(2023, 4, 14), ("summons-2023",))
ONE_YEAR_CONTRACTS = Change("one_year_contracts", date(2023, 5, 15), ("forbes-2023", "decree-690"))
COURT_ON_MOBILISATION = Change(
    "court_on_mobilisation", date(2023, 5, 23), ("supreme-court-2023", "decree-647")
)
UKRAINE_DECLARATION = Change("ukraine_declaration", date(2023, 6, 17), ("abakan-2023", "aif-2023-06"))
RECORD_BAR_LIFTED = Change("record_bar_lifted", date(2023, 6, 24), ("269fz", "kommersant-2023-06"))
FALSE_SUMMONSES = _reported("false_summonses", date(2023, 8, 1), "azattyk-2023")
EXIT_BAR = Change("exit_bar", date(2023, 8, 4), ("114fz-15-1", "tass-2023-08"))
FOREIGNERS_PRESSED = _reported("foreigners_pressed", date(2023, 8, 28), "zona-2023")
OCCUPIED_ANNOUNCED = Change("occupied_announced", date(2023, 9, 30), ("genstaff-2023",))
CITIZENSHIP_LAW = Change("citizenship_law", date(2023, 10, 26), ("kommersant-138fz", "tass-2025-09"))
PASSPORTS_HANDED_IN = Change("passports_handed_in", date(2023, 12, 11), ("passport-2023", "passport-2023-2"))
LOSS_IN_COURT = Change("loss_in_court", date(2023, 12, 15), ("eanews-2023-12",))
FSB_CLOSED = Change("fsb_closed", date(2023, 12, 25), ("639fz",))
DRAFT_AGE_RAISED = Change("draft_age_raised", date(2024, 1, 1), ("439fz",))
DECREE_10 = Change("decree_10", date(2024, 1, 4), ("decree-10",))
SUSPECTS_ADMITTED = Change("suspects_admitted", date(2024, 3, 23), ("64fz",))
CONSULAR_PASSPORTS = _reported("consular_passports", date(2024, 5, 25), "tehnowar-2024", "ng-europe-2024")
LOSS_OF_CITIZENSHIP = Change("loss_of_citizenship", date(2024, 8, 8), ("281fz",))
DEFENDANTS_ADMITTED = Change("defendants_admitted", date(2024, 10, 2), ("340fz",))
PRISONERS_PRESSED = _reported("prisoners_pressed", date(2024, 10, 15), "kunuz-2024")
CONSCRIPTS_PRESSED = _reported("conscripts_pressed", date(2024, 12, 1), "svpressa-2024-12")
ABKHAZIA_TREATY = Change("abkhazia_treaty", date(2025, 4, 25), ("abkhazia-service", "abkhazia-force"))
ENDS_OF_SERVICE = _reported("ends_of_service", date(2025, 5, 1), "peaceplea-2025")
STATELESS_CONTRACTS = Change("stateless_contracts", date(2025, 7, 7), ("vedomosti-2025-09", "meduza-2025-06"))
SUMMONS_IN_USE = Change("summons_in_use", date(2025, 8, 1), ("klerk-2025-09", "meduza-2025-08"))
LONGER_LIST = Change("longer_list", date(2025, 8, 11), ("kommersant-2025-08", "newsru-ru-2025-08"))
SOUTH_OSSETIA_TREATY = Change(
    "south_ossetia_treaty", date(2025, 8, 18), ("ossetia-service", "tass-treaties", "gazeta-2025-08")
)
OCCUPIED_DISPUTED = Change("occupied_disputed", date(2025, 9, 23), ("kartapolov-2025",))
DECISION_ONE_YEAR = Change("decision_one_year", date(2025, 9, 30), ("tass-2025-09-30", "interfax-2025-04"))
RESERVISTS = _reported("reservists", date(2025, 11, 4), "kommersant-reserve-2025")
DECREE_821 = Change("decree_821", date(2025, 11, 5), ("mail-2025-12", "rferl-2025-12"))
AIRPORTS = Change("airports", date(2025, 11, 20), ("united24-2025", "novyny-2025"))
TREATY_END_URGED = Change("treaty_end_urged", date(2025, 12, 2), ("gazeta-2025-12", "asiaplus-2025-12"))
TRAINING_DECREE = Change("training_decree", date(2025, 12, 8), ("rbc-2025-12",))
DEPORTED = _reported("deported", date(2025, 12, 9), "visaverge-2025")
REGULATION_EXTENDED = Change("regulation_extended", date(2025, 12, 22), ("vedomosti-2025-12",))
YEAR_ROUND = Change("year_round", date(2026, 1, 1), ("tls-412", "rbc-2025-11"))
BILL_ON_NOTICES = _reported("bill_on_notices", date(2026, 1, 23), "newsru-2026-01")
BILL_ON_LOSS = _reported("bill_on_loss", date(2026, 1, 28), "interfax-2026-01")
THIRTY_DISPUTED = _reported("thirty_disputed", date(2026, 2, 17), "mail-2026-02")
BARS_CALLED_FEW = Change("bars_called_few", date(2026, 3, 4), ("vedomosti-2026-03",))
APPEALS_BILL = Change("appeals_bill", date(2026, 3, 10), ("kommersant-2026-03-10", "nsn-2026-03"))
PETITIONS = Change("petitions", date(2026, 4, 15), ("tass-2025-12-02",))

DAYS = tuple(sorted((c for c in globals().values() if isinstance(c, Change)), key=lambda c: c.day))
CHANGES = tuple(change for change in DAYS if not change.reported)

RESERVE_SOURCES = ("326fz", "reserve-table")
LAST_YEAR = (
    2033  # from then on every man of 50 to 54 was born in 1978 or later, and nothing hangs on the year
)


@dataclass(frozen=True, eq=False)  # one object a period
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
        """The age, in years, at which men of other ranks are out of the reserve whatever their birthday: it
        rises from 50 for men born to 1973 by a year for each year of birth, to 55 (326fz)."""
        return min(max((self.year - 1922) // 2, 50), 55)


def _starts() -> list[date]:
    new_years = {date(year, 1, 1) for year in range(DECREE.day.year + 1, LAST_YEAR + 1)}
    return sorted({change.day for change in DAYS} | new_years)


PERIODS = tuple(Law(start) for start in _starts())
_STARTS = [law.start for law in PERIODS]


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
    return PERIODS[bisect_right(_STARTS, day) - 1]
