"""The registers of sources, reports, remarks and changes: their forms, and from when each counts."""

import re
from datetime import date, datetime, tzinfo
from typing import get_args

import pytest

from questionnaire import rules
from questionnaire.rules import law, sources
from questionnaire.rules.rule import APPLIES
from questionnaire.rules.sources import citable

# Beside every other source, which counts under every law.
COUNTS: dict[str, tuple[str | None, str | None]] = {
    "62fz-6": (None, "2023-10-25"),
    "439fz": ("2024-01-01", None),
    "rbc-2025-11": ("2026-01-01", None),
    "summons-2023": ("2023-04-14", None),
    "tass-2023-08": ("2023-08-04", None),
    "kartapolov-2025": ("2025-09-23", None),
    "269fz": ("2023-06-24", None),
    "kommersant-2023-06": ("2023-06-24", None),
    "64fz": ("2024-03-23", None),
    "340fz": ("2024-10-02", None),
    "vedomosti-2026-03": ("2026-03-04", None),
    "vedomosti-2025-12": ("2025-12-22", None),
    "forbes-2023": ("2023-05-15", None),
    "decree-690": (None, "2024-01-03"),
    "decree-10": ("2024-01-04", None),
    "supreme-court-2023": ("2023-05-23", None),
    "gazeta-2025-12": ("2025-12-02", None),
    "iguides-2026": ("2025-08-01", None),
}

each_source = pytest.mark.parametrize("source", rules.SOURCES.values(), ids=lambda source: source.id)


@each_source
def test_a_source_has_id_date_kind_and_address_in_due_form(source: rules.Source) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", source.id)
    assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", source.date)
    assert source.kind in {"law", "official", "press", "commentary"}
    assert re.fullmatch(r"https?://[a-z0-9.-]+\.[a-z0-9-]+/\S*[^\sX]", source.address)


@each_source
def test_a_source_counts_from_its_own_date_to_its_own_end(source: rules.Source) -> None:
    first, last = (date.fromisoformat(day) if day else None for day in COUNTS.get(source.id, (None, None)))
    for period in rules.PERIODS:
        expected = (not first or period.start >= first) and (not last or period.start <= last)
        assert source.counts(period) is expected


def test_sources_whose_links_are_punished_have_a_caution() -> None:
    assert {source.id for source in rules.SOURCES.values() if source.caution} == {
        "mt",
        "summons-2023",
        "meduza-2025-06",
        "peskov-2022",
        "rferl-2025-12",
        "newsgram-2025-12",
    }


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
    assert set(rules.CHANGES) == set(changes.values())


def test_the_reports_follow_the_order_of_the_article() -> None:
    assert list(rules.REPORTS) == [
        "dual_draft",
        "residence_abroad",
        "stateless_draft",
        "exempt_before",
        "ranks",
        "contract_record",
        "record_bar",
        "three_months",
        "mobilisation_over",
        "foreigner_citizenship",
        "half_million",
    ]


def test_three_reports_are_for_dual_citizens_alone() -> None:
    alone = {report.id for report in rules.REPORTS.values() if report.for_dual_citizens}
    assert alone == {"dual_draft", "exempt_before", "ranks"}


def test_every_report_comes_from_the_article() -> None:
    assert {report.sources[0] for report in rules.REPORTS.values()} == {"mt"}


def test_each_rule_has_one_remark_on_the_decree() -> None:
    for rule in rules.RULES:
        found = rules.remarks((rule,), rules.PERIODS[0])
        assert len([remark for remark in found if remark.part == "decree"]) == 1


@pytest.mark.parametrize(
    ("id", "part", "first"),
    [
        ("decree_conscripts", "decree", "2022-11-14"),
        ("decree_foreigners", "decree", "2022-11-14"),
        ("decree_stateless", "decree", "2022-11-14"),
        ("decree_contracts", "decree", "2022-11-14"),
        ("decree_peacetime", "decree", "2022-11-14"),
        ("another_decree", "decree", "2022-11-14"),
        ("another_law_loss", "decree", "2022-11-14"),
        ("another_law_notice", "decree", "2022-11-14"),
        ("year_round", "law", "2026-01-01"),
        ("law_offers", "law", "2022-11-14"),
        ("summons_served", "law", "2023-04-14"),
        ("summons_in_use", "law", "2025-08-01"),
        ("summons_exit_bar", "law", "2023-08-04"),
        ("summons_limits", "law", "2023-08-04"),
        ("no_end", "law", "2022-11-14"),
        ("one_year_contract", "law", "2023-05-15"),
        ("short_way", "law", "2022-11-14"),
    ],
)
def test_a_remark_has_its_part_and_counts_from_its_own_date(id: str, part: str, first: str) -> None:
    remark = rules.REMARKS[id]
    assert remark.part == part
    for period in rules.PERIODS:
        shown = remark in rules.remarks(remark.attached_to, period)
        assert shown is (period.start >= date.fromisoformat(first))


def test_the_remark_law_offers_goes_with_every_draft_that_applies() -> None:
    applying = {rule.id for rule in rules.RULES.values() if rule.verdict == APPLIES}
    drafted = {rule for rule in applying if rule.startswith("draft.")}
    assert set(rules.REMARKS["law_offers"].attached_to) == drafted


def test_the_remark_no_end_goes_with_every_possible_contract() -> None:
    applying = {rule.id for rule in rules.RULES.values() if rule.verdict == APPLIES}
    signed = {rule for rule in applying if rule.startswith("contract.")}
    assert set(rules.REMARKS["no_end"].attached_to) == signed


def test_the_law_was_last_checked_on_11_march_2026() -> None:
    assert date(2026, 3, 11) == rules.LAST_CHECKED


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
