"""The file that needs no network, and the page that offers it: small, and the same bytes everywhere."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.template import Origin, Template
from django.test import Client

from questionnaire import checks, offline, rules
from questionnaire.offline import change_data, label_data
from questionnaire.offline.compiler import OfflineCompiler
from questionnaire.offline.stylesheet import styles_of
from questionnaire.versions import texts_version
from tests.conftest import KEY, ROOT

LANGUAGES = [code for code, _name in settings.LANGUAGES]
LARGEST = 512_000  # bytes
LARGEST_RUNTIME = 24_000  # without comments


def text_of(language: str) -> str:
    """The file in a language."""
    return offline.file_of(language).decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_has_at_most_512_kb(language: str) -> None:
    assert len(offline.file_of(language)) < LARGEST


def test_the_runtime_has_at_most_24_kb_of_code() -> None:
    (runtime,) = re.findall(r"<script>(.*?)</script>", text_of("en"), re.DOTALL)
    assert len(re.sub(r"^\s*//.*\n", "", runtime, flags=re.MULTILINE).encode()) < LARGEST_RUNTIME


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_says_that_it_is_utf_8(language: str) -> None:
    assert '<meta charset="utf-8">' in text_of(language)


def test_a_text_with_an_age_stands_in_the_file_once_a_form() -> None:
    assert text_of("en").count("years old") == 1


def test_the_file_has_no_styles_of_other_pages() -> None:
    style = re.findall(r"<style>(.*?)</style>", text_of("en"), re.DOTALL)[0]
    assert ".kind-duty" in style
    assert ".timeline" not in style
    assert ".flow" not in style


def test_a_style_is_kept_where_all_its_classes_are_used() -> None:
    stylesheet = """
        p { margin: 0 } /* .one */
        .one, .two { color: red }
        .one .two { color: blue }
        .kind-a:not(.two) { color: green }
        @media print { .two { display: none } .one { border: 0 } }
        @media screen { .two { display: none } }
    """
    kept = styles_of(stylesheet, '<p class="one kind-">')
    assert re.sub(r"\s+", " ", kept).strip() == (
        "p { margin: 0 } .one { color: red } .kind-a:not(.two) { color: green } "
        "@media print { .one { border: 0 } }"
    )


@pytest.mark.slow
def test_another_key_and_operator_make_the_same_bytes(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "SECRET_KEY": KEY,
        "OPERATOR_NAME": "An operator",
        "PYTHONHASHSEED": "7",
    }
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


def test_the_file_is_sent_neither_compressed_nor_padded() -> None:
    response = Client(headers={"Accept-Encoding": "gzip"}).get("/en/offline/check-en.html")
    assert "Content-Encoding" not in response.headers
    assert response.content == offline.file_of("en")


def test_there_is_no_file_in_an_unknown_language() -> None:
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
        hashes = " ".join(f"'{offline.policy_hash(content)}'" for content in contents)
        assert f"{tag}-src {hashes};" in policy[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_versions_of_rules_and_texts_stand_in_the_file(language: str) -> None:
    text = text_of(language)
    assert rules.fingerprint(rules.law_on(rules.LAST_CHECKED)) in text
    assert texts_version() in text
    assert rules.LAST_CHECKED.isoformat() in text


def test_the_name_and_the_title_are_neutral() -> None:
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
        ("{{ stranger.name }}", "value stranger.name"),
        ("{% for one in all %}{{ one }}{% endfor %}", "value all"),
        ("{% for one in result.sections %}{% endfor %}{{ one }}", "value one"),
        ("{% for one in result.sections %}{{ forloop.last }}{% endfor %}", "value forloop.last"),
        ("{{ result.day|title }}", "filter title as in result.day|title"),
        ("{{ result.day|date:'Y' }}", "filter date as in result.day|date:'Y'"),
        ("{% url 'privacy' %}", "page privacy"),
        (
            "{% load i18n %}{% blocktranslate asvar words %}.{% endblocktranslate %}",
            "tag like {% blocktranslate asvar words %}",
        ),
        ("{% load i18n %}{% translate result.day %}", "tag like {% translate result.day %}"),
        (
            "{% for one in result.sections reversed %}{% endfor %}",
            "tag like {% for one in result.sections reversed %}",
        ),
        (
            "{% for one in result.sections %}{% empty %}.{% endfor %}",
            "tag like {% for one in result.sections %}",
        ),
        ("{% include result.template %}", "tag like {% include result.template %}"),
        ("{% with offline=result.day %}{% endwith %}", "name offline that has another value"),
        ("{% if result.day > 3 %}!{% endif %}", "operator >"),
        ("{% now 'Y' %}", "tag now"),
    ],
)
def test_what_the_runtime_lacks_is_refused_with_its_place(text: str, problem: str) -> None:
    template = Template(f"Some text\n\n{text}", Origin("", "page.html"))
    with pytest.raises(ValueError, match=f"^page.html, line 3: the offline file has no {re.escape(problem)}"):
        OfflineCompiler(offline.KNOWN, {"result"}).all(template.nodelist)


def test_a_branch_for_the_server_alone_is_not_compiled() -> None:
    text = "{% if not offline and result.day %}{% now 'Y' %}{% elif offline or result.day %}File{% endif %}"
    assert OfflineCompiler(offline.KNOWN, {"result"}).all(Template(text).nodelist) == ["File"]


def test_a_future_change_that_depends_on_an_unforeseen_fact_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def changes(kind: str, answers: rules.Answers) -> None:
        answers.value("sex")

    monkeypatch.setattr(change_data, "changes", changes)
    with pytest.raises(ValueError, match="depends on sex"):
        change_data.cases("return")


def test_a_language_that_writes_days_with_a_zero_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_data, "date_format", "{0:%d %B %Y}".format)
    with pytest.raises(ValueError, match="without a zero"):
        label_data.date_pattern(11)


@pytest.fixture
def no_file_can_be_made(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A change of the law to come is known, for which the runtime has no code."""
    soon = rules.Change("soon", date(rules.LAST_CHECKED.year + 1, 1, 1), ("decree",))
    monkeypatch.setattr(rules, "CHANGES", (*rules.CHANGES, soon))

    def clear_caches() -> None:
        for function in (offline.file_of, offline.problem, offline.hashes):
            function.cache_clear()

    clear_caches()
    yield
    monkeypatch.undo()
    clear_caches()


@pytest.mark.usefixtures("no_file_can_be_made")
def test_the_site_says_where_no_file_can_be_made() -> None:
    assert "has no file to offer" in Client().get("/en/offline/").content.decode()
    assert Client().get("/en/offline/check-en.html").status_code == 404
    assert Client().get("/version.json").json()["offline"] == {}


@pytest.mark.usefixtures("no_file_can_be_made")
def test_the_checks_say_why_no_file_can_be_made() -> None:
    assert [error.id for error in checks.the_offline_file_can_be_made()] == ["questionnaire.E004"]
