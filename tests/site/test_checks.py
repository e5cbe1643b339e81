"""`manage.py check` names everything without words at once, with the file to edit, and dies of none of it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import CheckMessage

from questionnaire import checks, offline, wording
from questionnaire.wording import labels
from questionnaire.wording.topics import FILES
from tests.conftest import KEY

SEX = wording.QUESTIONS["sex"]
DRAFT = FILES["draft"]
# A table of words, one of its keys, and what the check has to say of it: id, kind and file.
TABLES: list[tuple[dict[str, Any], str, str, str, str]] = [
    (DRAFT.RULES, "draft.served", "E001", "rule", "topics/draft.py"),
    (wording.QUESTIONS, "sex", "E006", "fact", "questions.py"),
    (SEX.values, "male", "E007", "value of sex", "questions.py"),
    (wording.UNANSWERED, "unknown", "E007", "value of every fact", "questions.py"),
    (SEX.because, "male", "E008", "reason of sex", "questions.py"),
    (wording.SECTIONS, "record", "E010", "section", "questions.py"),
    (wording.TOPICS["draft"].verdicts, "depends", "E011", "verdict of draft", "topics/draft.py"),
    (wording.FUTURE_CHANGES, "law", "E012", "future change", "future_changes.py"),
    (wording.CHANGES, "decree", "E013", "change", "changes.py"),
    (wording.NOTES, "short_way", "E014", "note", "notes.py"),
    (wording.DECREE_NOTES, "decree_peacetime", "E014", "note", "notes.py"),
    (wording.STEPS, "proof_abroad", "E019", "step", "steps.py"),
    (wording.REPORTS, "ranks", "E015", "report", "reports.py"),
    (wording.OPEN_QUESTIONS, "thirty", "E016", "open question", "decree_page.py"),
    (wording.SOURCES, "mt", "E017", "source", "sources.py"),
    (labels.VERDICTS, "depends", "E018", "verdict", "labels.py"),
    (labels.CERTAINTIES, "low", "E018", "certainty", "labels.py"),
    (labels.CERTAINTY_LABELS, "low", "E018", "certainty", "labels.py"),
    (labels.KINDS, "press", "E018", "kind of source", "labels.py"),
]
# Words that need not be there, and may only be of something.
OPTIONAL: list[tuple[dict[str, Any], str, str, str]] = [
    (wording.QUESTIONS["citizenship"].value_hints, "E009", "value of citizenship", "questions.py"),
    (wording.SHORT_ANSWERS, "E015", "report", "decree_page.py"),
]


@contextmanager
def changed(table: dict[str, Any]) -> Iterator[list[CheckMessage]]:
    """A table that may be changed, and afterwards is as before, in its order too; with the errors found
    before, so that words missing in the project fail one test and not these."""
    before = dict(table)
    yield checks.words_fit_rules()
    table.clear()
    table.update(before)


def only_new(before: list[CheckMessage]) -> tuple[str, str, str]:
    """The id, the text and the hint of the one error that is not among those of before."""
    (new,) = (message for message in checks.words_fit_rules() if message not in before)
    return str(new.id).removeprefix("questionnaire."), new.msg, str(new.hint)


def test_rules_and_words_fit() -> None:
    assert checks.words_fit_rules() == []


@pytest.mark.parametrize(("table", "key", "id", "kind", "file"), TABLES)
def test_missing_words_are_named_with_their_file(
    table: dict[str, Any], key: str, id: str, kind: str, file: str
) -> None:
    with changed(table) as before:
        del table[key]
        found = only_new(before)
    assert found[:2] == (id, f"{kind} without words: {key}")
    assert found[2].startswith(f"Add '{key}' to ")
    assert found[2].endswith(f" in questionnaire/wording/{file}.")


@pytest.mark.parametrize(
    ("table", "id", "kind", "file"),
    [*((table, id, kind, file) for table, _key, id, kind, file in TABLES), *OPTIONAL],
)
def test_leftover_words_are_named_with_their_file(
    table: dict[str, Any], id: str, kind: str, file: str
) -> None:
    with changed(table) as before:
        table["nothing"] = next(iter(table.values()))
        found = only_new(before)
    assert found[:2] == (id, f"words without a {kind}: nothing")
    assert found[2].startswith("Remove 'nothing' from ")
    assert found[2].endswith(f" in questionnaire/wording/{file}.")


def test_a_file_of_words_without_a_topic_is_named() -> None:
    with changed(FILES) as before:
        FILES["nothing"] = DRAFT
        found = only_new(before)
    assert found[:2] == ("E005", "words without a topic: nothing")
    assert found[2] == "Delete questionnaire/wording/topics/nothing.py, or add the topic to the rules."


def test_any_failure_to_make_the_offline_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise KeyError("sex")

    monkeypatch.setattr(offline, "problem", fail)
    monkeypatch.setattr(checks.words, "problems", lambda: iter(()))
    (error,) = checks.the_offline_file_can_be_made()
    assert (error.id, error.msg) == ("questionnaire.E004", "no offline file: KeyError: 'sex'")
    monkeypatch.setattr(checks.words, "problems", lambda: iter([error]))
    assert checks.the_offline_file_can_be_made() == []  # missing words are named as such


def manage(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command of manage.py, run on the project in a folder."""
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=folder,
        env={**os.environ, "SECRET_KEY": KEY},
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_is_named_at_once_in_a_broken_project(project: Path) -> None:
    words = project / "questionnaire" / "wording"
    for file, statement in {
        "questions.py": "del QUESTIONS['sex'], QUESTIONS['route'].values['other'], SECTIONS['record']",
        "sources.py": "del SOURCES['mt']",
        "reports.py": "del REPORTS['ranks']",
        "notes.py": "del NOTES['short_way']",
        "steps.py": "del STEPS['proof_abroad']",
        "changes.py": "del CHANGES['decree']",
        "decree_page.py": "del OPEN_QUESTIONS['thirty']",
        "future_changes.py": "del FUTURE_CHANGES['law']",
        "labels.py": "del VERDICTS['depends'], KINDS['press']",
        "topics/draft.py": "del RULES['draft.served']",
        "topics/mobilisation.py": "del RULES",
        "topics/loss_of_citizenship.py": "del TOPIC",
    }.items():
        with (words / file).open("a") as end:
            end.write(f"\n{statement}\n")
    (words / "topics" / "notification.py").unlink()
    (project / "locale" / "ru" / "LC_MESSAGES" / "django.po").write_text("nonsense")
    told = manage(project, "check").stderr
    assert "Traceback" not in told
    for text in (
        "E001) rule without words: draft.served",
        "E001) rule without words: mobilisation.women",
        "E001) rule without words: notification.on_entry",
        "E002) ru: the catalogue cannot be read",
        "E005) topic without words: loss_of_citizenship",
        "E005) topic without words: notification",
        "E006) fact without words: sex",
        "E007) value of route without words: other",
        "E010) section without words: record",
        "E012) future change without words: law",
        "E013) change without words: decree",
        "E014) note without words: short_way",
        "E015) report without words: ranks",
        "E016) open question without words: thirty",
        "E017) source without words: mt",
        "E018) verdict without words: depends",
        "E018) kind of source without words: press",
        "E019) step without words: proof_abroad",
    ):
        assert f"questionnaire.{text}" in told
    assert "HINT: Define TOPIC in questionnaire/wording/topics/notification.py." in told
    assert "then edit locale/ru/LC_MESSAGES/django.po." in told


def test_failing_checks_do_not_stop_set_up_and_pictures(project: Path) -> None:
    (project / "questionnaire" / "wording" / "topics" / "notification.py").unlink()
    (project / "static" / "share-en.png").unlink()
    for words in (("compile_translations",), ("collectstatic", "--noinput"), ("share_picture", "en")):
        done = manage(project, *words)
        assert done.returncode == 0, done.stderr
