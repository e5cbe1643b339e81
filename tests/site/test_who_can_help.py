"""Who can help: off without a file; dated, of one size for all; some rows for readers abroad alone."""

import html
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire import rules
from questionnaire.checks import helpers_were_checked
from questionnaire.middleware.padding import SIZES
from questionnaire.sharing import helpers_file
from questionnaire.sharing.partners_file import BadPartners
from tests.conftest import ROOT
from tests.support.visitor import GERMAN_IN_MOSCOW, plain, size_on_the_wire, someone

EXAMPLE = ROOT / "deploy/who-can-help.example.toml"
OURS = ("en", "ru")
DAY = date(2026, 11, 28)
ABROAD = {**GERMAN_IN_MOSCOW, "age": 25, "residence": "abroad"}
IN_RUSSIA = {**GERMAN_IN_MOSCOW, "age": 25}
NEVER_NAMED = (
    r"OVD|Memorial|Agora|Buryatia|Idel|RADR|Free Russia|Human Rights First|Human Rights Watch|Amnesty|FIDH|"
    r"OMCT|Rubikus|Helpdesk|Solidarus|Demokrati|Libert|Anti-War Committee|Антивоенн|Мемориал|ОВД"
)
GOOD = """[a]
name = {en = "A", ru = "А"}
helps = {en = "A", ru = "А"}
where = {en = "A", ru = "А"}
status = {en = "A", ru = "А"}
status_day = 2026-01-01
checked = 2026-01-01
"""


@pytest.fixture(autouse=True)
def named(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> dict[str, helpers_file.Helper]:
    """The sample is switched on, on a day when all of it is fresh."""
    monkeypatch.setattr(rules, "today", lambda: DAY)
    read = helpers_file.read(str(EXAMPLE), OURS)
    settings.HELPERS = read
    return read


def page(answers: dict[str, Any], encoding: str = "", language: str = "en") -> Any:
    return someone(answers, {"Accept-Encoding": encoding}).get(f"/{language}/check/help/")


def text_of(answers: dict[str, Any], language: str = "en") -> str:
    return plain(html.unescape(page(answers, language=language).content.decode()))


def problems(folder: Path, text: str) -> str:
    """What is wrong with a file of this text."""
    path = folder / "help.toml"
    path.write_text(text)
    with pytest.raises(BadPartners) as raised:
        helpers_file.read(str(path), OURS)
    return str(raised.value).replace(f"{path}: ", "")


def test_without_a_file_there_is_no_page(settings: Settings) -> None:
    settings.HELPERS = helpers_file.read("", OURS)
    assert page(IN_RUSSIA).status_code == 404


def test_without_answers_there_is_no_page() -> None:
    assert Client().get("/en/check/help/").status_code == 303


def test_a_row_for_readers_abroad_is_for_them_alone(named: dict[str, helpers_file.Helper]) -> None:
    names = {helper.name["en"]: helper.abroad for helper in named.values()}
    told = {who: text_of(answers) for who, answers in (("abroad", ABROAD), ("russia", IN_RUSSIA))}
    assert all(name in told["abroad"] for name in names)
    assert all((name in told["russia"]) != abroad for name, abroad in names.items())


@pytest.mark.parametrize("residence", ["both", "occupied", "unknown", "withheld"])
def test_other_homes_are_not_abroad(residence: str, named: dict[str, helpers_file.Helper]) -> None:
    text = text_of({**ABROAD, "residence": residence})
    assert not any(helper.name["en"] in text for helper in named.values() if helper.abroad)


def test_how_far_the_page_was_read_is_kept_from_the_browser() -> None:
    there = page(ABROAD).content.decode()
    assert re.search(r'<body class="journey helpers" tabindex="-1" autofocus>', there)
    assert re.search(r'<link rel="stylesheet" href="/static/journey[^"]*css">', there)


@pytest.mark.parametrize(("days", "there"), [(180, True), (181, False)])
def test_a_row_is_left_out_after_180_days(days: int, there: bool, settings: Settings) -> None:
    helper = replace(settings.HELPERS["dso"], checked=DAY - timedelta(days=days))
    settings.HELPERS = {"dso": helper}
    assert (helper.name["en"] in text_of(IN_RUSSIA)) == there
    named = [str(message.msg) for message in helpers_were_checked()]
    assert any("dso" in message and str(helper.checked) in message for message in named) != there


def test_only_a_row_that_allows_it_has_a_link(named: dict[str, helpers_file.Helper]) -> None:
    text = text_of(ABROAD)
    links = set(re.findall(r'<a href="(https://[^"]+)" rel="noreferrer">', text))
    assert links == {helper.site for helper in named.values() if helper.link}
    assert all(helper.site in text for helper in named.values())


def test_the_sample_links_to_no_foreign_agent(named: dict[str, helpers_file.Helper]) -> None:
    assert not any(h.link and h.status["en"].startswith("“foreign agent”") for h in named.values())


def test_the_sample_names_no_organisation_that_is_dangerous() -> None:
    assert not re.search(NEVER_NAMED, EXAMPLE.read_text(), re.IGNORECASE)


@pytest.mark.parametrize("language", OURS)
def test_every_row_has_its_status_and_the_day_of_its_check(language: str) -> None:
    sections = text_of(ABROAD, language).split('<section class="helper">')[1:]
    assert len(sections) == len(helpers_file.read(str(EXAMPLE), OURS))
    for section in sections:
        assert {"en": "Status in Russia:", "ru": "Статус в России:"}[language] in section
        assert {"en": "Last checked on 1 July 2026", "ru": "Проверено: 1 июля 2026"}[language] in section


@pytest.mark.parametrize("encoding", ["gzip", ""])
@pytest.mark.parametrize("language", OURS)
def test_the_page_has_one_size(encoding: str, language: str, settings: Settings) -> None:
    size = SIZES["sharing.help"].gzip if encoding else SIZES["sharing.help"].plain
    assert {size_on_the_wire(page(who, encoding, language)) for who in (ABROAD, IN_RUSSIA)} == {size}
    long = {key: dict.fromkeys(OURS, "ю" * most) for key, most in helpers_file.LONGEST.items()}
    helper = replace(settings.HELPERS["dso"], **long, site=f"https://{'a' * 50}.{'b' * 50}.example/")
    settings.HELPERS = {str(number): helper for number in range(helpers_file.MOST)}
    assert size_on_the_wire(page(ABROAD, encoding, language)) == size


def test_nothing_of_it_stands_on_the_result() -> None:
    text = someone(ABROAD).get("/en/check/result/").content.decode()
    assert "Kovcheg" not in text
    assert "foreign agent" not in text


def test_the_list_is_printed_only_if_it_is_ticked() -> None:
    assert "display: none" in (ROOT / "static/journey.css").read_text().split(":has(#on-paper:checked)")[1]
    assert '<input type="checkbox" id="on-paper">' in text_of(IN_RUSSIA)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (GOOD, "", "it has to hold 1 to 25 tables"),
        ("status_day = 2026-01-01\n", "", "'a': status_day: it is missing"),
        ("checked = 2026-01-01", 'checked = "2026-01-01"', "'a': checked: a day such as"),
        ('helps = {en = "A", ', "helps = {", "'a': helps: a text for each"),
        ("[a]", "[a]\nlink = true", "'a': link: there is no site"),
        ("[a]", "[a]\nabroad = 1", "'a': abroad: true or false"),
        ("[a]", "[a]\nsite = 'http://a.example/'", "'a': site: an address such as"),
        ("[a]", "[a]\nphone = '1'", "'phone': there is no such key"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, old: str, new: str, problem: str) -> None:
    assert old in GOOD
    assert problem in problems(tmp_path, GOOD.replace(old, new))
