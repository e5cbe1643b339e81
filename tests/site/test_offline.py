"""The file that needs no network, and the page that offers it: small, and the same bytes everywhere."""

import hashlib
import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.template import Template
from django.test import Client

from questionnaire import checks, offline, rules
from questionnaire.offline import change_data, label_data, paths
from questionnaire.offline.templates import Compiler
from questionnaire.versions import texts_version
from tests.conftest import KEY, ROOT

LANGUAGES = [code for code, _name in settings.LANGUAGES]
LARGEST = 512_000  # bytes
LARGEST_RUNTIME = 16_000


def text_of(language: str) -> str:
    return offline.file_of(language).decode(offline.CHARSETS.get(language, "utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_small_enough_to_pass_on(language: str) -> None:
    assert len(offline.file_of(language)) < LARGEST


def test_the_runtime_is_small_enough_to_read() -> None:
    (runtime,) = re.findall(r"<script>(.*?)</script>", text_of("en"), re.DOTALL)
    assert len(runtime) < LARGEST_RUNTIME


@pytest.mark.slow
def test_another_key_operator_and_process_make_the_same_bytes(tmp_path: Path) -> None:
    environment = {**os.environ, "SECRET_KEY": KEY, "OPERATOR_NAME": "Somebody", "PYTHONHASHSEED": "7"}
    command = [sys.executable, "manage.py", "offline", "-o", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    for code in LANGUAGES:
        assert (tmp_path / offline.file_name(code)).read_bytes() == offline.file_of(code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_gives_the_hash_of_what_it_offers(language: str) -> None:
    page = Client().get(f"/{language}/offline/").content.decode()
    for code in LANGUAGES:
        response = Client().get(f"/{language}/offline/check-{code}.html")
        assert response.headers["Content-Disposition"] == f'attachment; filename="check-{code}.html"'
        assert f'href="/{language}/offline/check-{code}.html"' in page
        assert hashlib.sha256(response.content).hexdigest() in page
        assert offline.hashes()[code] in page


def test_nothing_on_the_way_packs_or_pads_the_file() -> None:
    response = Client(headers={"Accept-Encoding": "gzip"}).get("/en/offline/check-en.html")
    assert "Content-Encoding" not in response.headers
    assert response.content == offline.file_of("en")


def test_there_is_no_file_in_a_language_that_is_not_on_offer() -> None:
    assert Client().get("/en/offline/check-xx.html").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_names_the_one_script_and_every_style(language: str) -> None:
    text = text_of(language)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    for tag, number in (("script", 1), ("style", 2)):
        contents = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert len(contents) == number
        assert all(content.isascii() for content in contents)  # so that a hash is one in every encoding
        hashes = " ".join(f"'{offline.policy_hash(content)}'" for content in contents)
        assert f"{tag}-src {hashes};" in policy[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_versions_of_rules_and_texts_stand_in_the_file(language: str) -> None:
    text = text_of(language)
    assert rules.fingerprint(rules.law_on(rules.LAST_CHECKED)) in text
    assert texts_version() in text
    assert rules.LAST_CHECKED.isoformat() in text


def test_the_name_and_the_title_say_nothing() -> None:
    assert [offline.file_name(code) for code in LANGUAGES] == ["check-en.html", "check-ru.html"]
    assert "<title>Self-check</title>" in text_of("en")


def test_the_command_writes_one_language_and_prints_its_hash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "file"
    call_command("offline", "--lang", "en", "-o", str(path))
    assert path.read_bytes() == offline.file_of("en")
    assert capsys.readouterr().out == f"{offline.hashes()['en']}  {path}\n"


def test_the_command_says_where_it_cannot_write(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No such file"):
        call_command("offline", "--lang", "en", "-o", str(tmp_path / "none" / "file"))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{{ somebody.name }}", "has nothing for somebody.name"),
        ("{% for one in all %}{{ one }}{% endfor %}", "has nothing for all"),
        ("{{ section.finding.topic }}", "has nothing for section.finding.topic"),
        ("{{ result.day|title }}", "knows no filter title"),
        ("{{ result.day|date:'Y' }}", "knows no filter date"),
        ("{{ result.ask_first.name|upper }}", "knows no filter upper"),
        ("{% url 'privacy' %}", "has no page privacy"),
        (
            "{% load i18n %}{% blocktranslate asvar words %}Words{% endblocktranslate %}",
            "cannot show .*Block",
        ),
        ("{% if number > 3 %}!{% endif %}", "knows no test >"),
        ("{% now 'Y' %}", "cannot show .*NowNode"),
    ],
)
def test_what_the_runtime_cannot_show_is_refused(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Compiler({}).all(Template(text).nodelist)


def test_what_is_cited_may_be_nothing_and_cannot_be_asked_for() -> None:
    compiler = Compiler({})
    compiler.all(Template("{% load question_tags %}{{ result.notes|links }}").nodelist)
    compiler.check()
    compiler.all(Template("{% if result.notes %}Sources{% endif %}").nodelist)
    with pytest.raises(ValueError, match="whether these are empty"):
        compiler.check()


def test_a_turn_that_hangs_on_a_fact_that_the_runtime_does_not_look_at_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def changes(kind: str, answers: rules.Answers) -> None:
        answers.value("sex")

    monkeypatch.setattr(change_data, "changes", changes)
    with pytest.raises(ValueError, match="hangs on sex"):
        change_data.cases("return")


def test_a_language_that_writes_its_days_in_another_order_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_data, "date_format", "{0:%B} {0.day}, {0.year}".format)
    with pytest.raises(ValueError, match="in this order"):
        label_data.around_the_year(11)


def test_letters_that_the_charset_lacks_are_on_the_page_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offline, "texts_version", lambda: "Zürich \N{OWL}")
    text = offline.file_of.__wrapped__("ru").decode("windows-1251")
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', text)
    assert found
    assert html.unescape(json.loads(found[1])["texts_version"]) == "Zürich \N{OWL}"


def test_a_list_that_the_runtime_would_take_for_something_when_it_is_empty_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paths, "IN_A_LIST", [])
    with pytest.raises(ValueError, match=r"whether these are empty.*section\.future_changes"):
        Compiler(offline.KNOWN).page("result/result.html")


@pytest.fixture
def no_file_can_be_made(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A law is known that changes in a way that the file cannot tell."""
    soon = rules.Change("soon", rules.LAST_CHECKED + timedelta(days=200), ("decree",))
    monkeypatch.setattr(rules, "CHANGES", (*rules.CHANGES, soon))

    def forget() -> None:
        for kept in (offline.file_of, offline.problem, offline.hashes):
            kept.cache_clear()

    forget()
    yield
    monkeypatch.undo()
    forget()


@pytest.mark.usefixtures("no_file_can_be_made")
def test_where_no_file_can_be_made_the_site_says_so_and_goes_on() -> None:
    assert "has no file to offer" in Client().get("/en/offline/").content.decode()
    assert Client().get("/en/offline/check-en.html").status_code == 404
    assert Client().get("/version.json").json()["offline"] == {}


@pytest.mark.usefixtures("no_file_can_be_made")
def test_the_checks_say_why_no_file_can_be_made() -> None:
    assert [error.id for error in checks.the_offline_file_can_be_made()] == ["questionnaire.E004"]
