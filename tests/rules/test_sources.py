"""The registers of sources and changes: their forms, and from when each counts."""

import re
from datetime import date, datetime, tzinfo
from typing import get_args

import pytest

from questionnaire import rules
from questionnaire.rules import law, sources
from questionnaire.rules.sources import citable

# From which day a source speaks of the law, and to which; every other counts under every law.
FIRST = {
    "2023-01-24": "asiaplus-2023-01 rferl-2023-01",
    "2023-04-14": "summons-2023 klerk-2025-09 rbc-2023-04",
    "2023-05-15": "forbes-2023",
    "2023-05-23": "supreme-court-2023",
    "2023-06-24": "269fz kommersant-2023-06 special-register",
    "2023-08-04": "tass-2023-08 114fz-15-1 amulex",
    "2023-10-26": (
        "tass-2025-09 138fz-22 138fz-24 vs-2025-08 stahanov-2024 mid-newyork geneva-consulate seldon-138fz"
    ),
    "2023-12-11": "passport-2023 rferl-passport-2023 passport-2023-2 konsugroup-2023",
    "2023-12-25": "639fz",
    "2024-01-01": "439fz",
    "2024-01-04": "decree-10",
    "2024-03-23": "64fz",
    "2024-05-25": "tehnowar-2024 ng-europe-2024",
    "2024-10-02": "340fz",
    "2025-04-25": "abkhazia-force",
    "2025-08-01": "iguides-2026 klerk-2025-08 meduza-2025-08",
    "2025-08-11": "kommersant-2025-08 newsru-ru-2025-08",
    "2025-08-18": "tass-treaties gazeta-2025-08",
    "2025-09-23": "kartapolov-2025 vedomosti-2025-09-23 genstaff-2025",
    "2025-09-30": (
        "tass-2025-09-30 interfax-2025-04 citizenzakon-2025 privet-rostov-2025 gazeta-spb-2025 focus-2025-09"
    ),
    "2025-11-05": "observatorul-2025 esolutions-2025 nsn-821 mail-821 orenburg-821 rusvesna-821",
    "2025-11-20": "novaya-2025-11 united24-2025 novyny-2025",
    "2025-12-02": "gazeta-2025-12 asiaplus-2025-12 tass-2025-12-02",
    "2025-12-08": "life-2025-12 rbc-2025-12",
    "2025-12-09": "visaverge-2025 m24-2025-12",
    "2025-12-22": "vedomosti-2025-12",
    "2026-01-01": (
        "rbc-2025-11 svo-sudimost-2026 tls-412 sibfm-2026-02-16 gazeta-2025-10 kommersant-absence acs-2026"
    ),
    "2026-02-17": "sibfm-2026-02-17 mail-2026-02",
    "2026-03-04": "vedomosti-2026-03",
    "2026-03-10": "kommersant-2026-03-10 nsn-2026-03",
}
LAST = {
    "2023-10-25": "62fz-6",
    "2024-01-03": "decree-690",
    "2025-11-04": "decree-10",
}
CAUTION = (
    "mt summons-2023 meduza-2025-06 peskov-2022 meduza-2025-08 rferl-2025-12 newsgram-2025-12 "
    "rferl-ossetia-2022 rferl-register-2023 rferl-2023-01 rferl-prisoners-2024 rferl-passport-2023 "
    "rferl-deserter-2024 azattyk-2023 refworld-2014 ng-europe-2024 united24-2025 censor-2025 oboz-2026-01 "
    "novyny-2025 focus-2025-09 babel-2023 stahanov-2024 kavkazuzel-2025 bearr-2024 cherta-2024-08 zona-2023 "
    "mod-dual-2022 peaceplea-contract peaceplea-2025"
)

CHANGE_DAYS = """
2022-11-14 2022-11-15
2023-04-14 2023-05-15 2023-05-23 2023-06-17 2023-06-24 2023-08-04 2023-09-30 2023-10-26 2023-12-11
2023-12-15 2023-12-25
2024-01-01 2024-01-04 2024-03-23 2024-08-08 2024-10-02
2025-04-25 2025-07-07 2025-08-01 2025-08-11 2025-08-18 2025-09-23 2025-09-30 2025-11-05 2025-11-20
2025-12-02 2025-12-08 2025-12-22
2026-01-01 2026-03-04 2026-03-10 2026-04-15
"""


def _by_source(table: dict[str, str]) -> dict[str, date]:
    return {id: date.fromisoformat(day) for day, ids in table.items() for id in ids.split()}


each_source = pytest.mark.parametrize("source", rules.SOURCES.values(), ids=lambda source: source.id)


@each_source
def test_a_source_has_id_date_kind_and_address_in_due_form(source: rules.Source) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", source.id)
    assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", source.date)
    assert source.kind in {"law", "official", "press", "commentary"}
    assert re.fullmatch(r"https?://[a-z0-9.-]+\.[a-z0-9-]+\.?/\S*[^\sX]", source.address)


@each_source
def test_a_source_counts_from_its_own_date_to_its_own_end(source: rules.Source) -> None:
    first, last = (_by_source(table).get(source.id) for table in (FIRST, LAST))
    for period in rules.PERIODS:
        expected = (not first or period.start >= first) and (not last or period.start <= last)
        assert source.counts(period) is expected


def test_the_sources_that_count_for_a_time_only_are_known() -> None:
    assert (_by_source(FIRST) | _by_source(LAST)).keys() <= rules.SOURCES.keys()


def test_sources_whose_links_are_punished_have_a_caution() -> None:
    assert {source.id for source in rules.SOURCES.values() if source.caution} == set(CAUTION.split())


def test_a_source_is_cited_once() -> None:
    assert citable(("aif", "decree", "aif"), rules.PERIODS[0]) == ("aif", "decree")


def test_only_the_sources_that_count_are_cited() -> None:
    assert citable(("439fz", "aif"), rules.PERIODS[0]) == ("aif",)


def test_where_no_source_counts_all_are_cited() -> None:
    assert citable(("439fz", "269fz"), rules.PERIODS[0]) == ("439fz", "269fz")


def test_the_kinds_of_sources_are_named() -> None:
    assert get_args(sources.Kind) == ("law", "official", "press", "commentary")


def test_a_change_is_called_as_its_constant() -> None:
    changes = {name: value for name, value in vars(law).items() if isinstance(value, law.Change)}
    assert {change.id.upper(): change for change in changes.values()} == changes
    assert set(law.DAYS) == set(changes.values())
    assert list(rules.CHANGES) == [change for change in law.DAYS if not change.reported]


def test_the_law_changes_on_the_days_that_the_sheet_names() -> None:
    assert {str(change.day) for change in rules.CHANGES} == set(CHANGE_DAYS.split())


def test_a_period_begins_on_each_day_and_each_new_year() -> None:
    starts = [period.start for period in rules.PERIODS]
    new_years = {date(year, 1, 1) for year in range(2023, 2034)}
    assert starts == sorted({change.day for change in law.DAYS} | new_years)


def test_the_law_was_last_checked_on_18_march_2026() -> None:
    assert date(2026, 3, 18) == rules.LAST_CHECKED


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-23T20:59:59+00:00", date(2026, 11, 23)),
        ("2026-11-23T21:00:00+00:00", date(2026, 11, 24)),
    ],
)
def test_a_day_begins_in_moscow(now: str, day: date, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock:
        @staticmethod
        def now(zone: tzinfo) -> datetime:
            return datetime.fromisoformat(now).astimezone(zone)

    monkeypatch.setattr(law, "datetime", Clock)
    assert rules.today() == day
