"""The catalogues are whole, made from the sources as they are, and leave no result half translated."""

import dataclasses
import difflib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import polib
import pytest
from django.utils import translation
from django.utils.functional import Promise
from pytest_django.fixtures import Settings

from questionnaire import checks
from questionnaire.checks import catalogues
from questionnaire.journey.journey import Journey
from questionnaire.result.builder import result_of
from questionnaire.rules import Finding
from questionnaire.wording.labels import SEVERAL_RULES
from questionnaire.wording.types import SourceWords
from tests.conftest import ROOT, need
from tests.support.everyone import journeys, people
from tests.support.texts import foreign_words

DAY = date(2026, 11, 23)
CATALOGUES = sorted((ROOT / "locale").glob("*/LC_MESSAGES/django.po"))
HEADER = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n != 1;"\n\n'

each_catalogue = pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parts[-3])


def test_every_language_on_offer_is_whole() -> None:
    assert checks.languages_are_whole() == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ('msgid "a"\nmsgstr ""', "not translated: a"),
        ('msgid "a"\nmsgstr " "', "not translated: a"),
        ('#, fuzzy\nmsgid "a"\nmsgstr "b"', "not certain (fuzzy): a"),
        ('msgid "%(a)s"\nmsgstr "%(b)s"', "with other placeholders: %(a)s"),
        ('msgid "%(a)s %(a)s"\nmsgstr "%(a)s"', "with other placeholders: %(a)s %(a)s"),
        ('msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"', "not in every plural form: a"),
        ('msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] ""', "not translated: a"),
        (
            'msgid "%(n)s a"\nmsgid_plural "%(n)s as"\nmsgstr[0] "b"\nmsgstr[1] "%(n)s"',
            "with other placeholders: %(n)s a",
        ),
    ],
)
def test_the_check_finds_what_is_not_whole(entry: str, problem: str) -> None:
    assert list(catalogues.of_catalogue(polib.pofile(HEADER + entry))) == [problem]


def test_a_whole_entry_is_no_problem() -> None:
    entry = 'msgid "%(n)s a"\nmsgid_plural "%(n)s as"\nmsgstr[0] "%(n)s b"\nmsgstr[1] "%(n)s bs"'
    assert list(catalogues.of_catalogue(polib.pofile(HEADER + entry))) == []


def test_a_header_without_plurals_is_a_problem() -> None:
    assert list(catalogues.of_catalogue(polib.pofile('msgid "a"\nmsgstr "b"')))


def test_a_language_without_a_catalogue_is_refused(settings: Settings) -> None:
    settings.LANGUAGES = [("en", "English"), ("kk", "Қазақша")]
    assert [problem.msg for problem in checks.languages_are_whole()] == ["kk: there is no catalogue"]


def test_a_catalogue_without_a_text_of_the_wording_is_refused(settings: Settings, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "locale", tmp_path / "locale")
    file = tmp_path / "locale" / "ru" / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(file))
    gone = next(
        entry for entry in catalogue if entry.occurrences == [("questionnaire/wording/topics/draft.py", "")]
    )
    catalogue.remove(gone)
    catalogue.save(str(file))
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    assert [problem.msg for problem in checks.languages_are_whole()] == [
        f"ru: not in the catalogue: {gone.msgid}"
    ]


def collect_texts(project: Path) -> None:
    """Bring the catalogues of a copy of the project up to date with its texts."""
    for program in ("xgettext", "msgmerge", "msguniq", "msgattrib"):
        need(program)
    subprocess.run([sys.executable, "manage.py", "makemessages", "--all"], cwd=project, check=True)


def test_collecting_all_texts_anew_changes_no_catalogue(project: Path) -> None:
    collect_texts(project)
    for file in CATALOGUES:
        assert (project / file.relative_to(ROOT)).read_text() == file.read_text()


def test_a_changed_sentence_changes_its_own_lines_alone(project: Path) -> None:
    words = project / "questionnaire/wording/topics/notification.py"
    words.write_text(words.read_text().replace("To conceal either", "To hide either"))
    collect_texts(project)
    for file in CATALOGUES:
        before, after = (path.read_text().splitlines() for path in (file, project / file.relative_to(ROOT)))
        old, mark, new = list(difflib.unified_diff(before, after, n=0, lineterm=""))[3:]
        assert mark == "+#, fuzzy"
        assert new[1:] == old[1:].replace("To conceal either", "To hide either")


def test_a_new_text_gets_no_translation_of_another(project: Path) -> None:
    words = project / "questionnaire/wording/topics/notification.py"
    text = "You must tell the Interior Ministry of it within a set time"
    words.write_text(f'{words.read_text()}\nNEW = _("{text}, or not.")\n')
    collect_texts(project)
    for file in CATALOGUES:
        catalogue = polib.pofile(str(project / file.relative_to(ROOT)))
        assert [entry.msgid for entry in catalogue if not entry.translated()] == [f"{text}, or not."]
        assert not any(
            entry.fuzzy or (entry.msgid == f"{text}, or not." and entry.msgstr) for entry in catalogue
        )


@each_catalogue
def test_a_catalogue_names_nobody(file: Path) -> None:
    text = file.read_text()
    assert not re.search("Last-Translator|Language-Team|PO-Revision-Date", text)
    assert not re.search(r"^#(?!: |, |$)", text, re.M)


class Walk(NamedTuple):
    """What was seen of results in both languages, each made once."""

    met: set[tuple[Any, ...]]  # combinations of rules
    texts: dict[str, set[str]]
    different: list[Any]  # the answers whose results have another shape in the other language


@pytest.fixture(scope="module")
def walk() -> Walk:
    """A walk to each distinct result, and the unanswered ones. Where no topic has a new finding, or a known
    one for new reasons, no text is new: of those the rules alone are looked at. Labels that only changes to
    come may need are added."""
    seen = Walk(set(), {"en": set(), "ru": set()}, [])
    parts: set[Any] = set()
    for journey in journeys(DAY):
        findings = journey.findings()
        seen.met.add(tuple(found.rules for found in findings))
        new = {(found, _reasons(journey, found)) for found in findings} - parts
        if not new:
            continue
        parts |= new
        shapes = []
        for language, texts in seen.texts.items():
            with translation.override(language):
                result = result_of(journey)
                texts.update(_texts(result))
                shapes.append(_shape(result))
        if shapes[0] != shapes[1]:
            seen.different.append(journey.answers)
    for language, texts in seen.texts.items():
        with translation.override(language):
            texts.update(map(str, SEVERAL_RULES.values()))
    return seen


def _reasons(journey: Journey, found: Finding) -> tuple[object, ...]:
    """The answers that a finding rests on; an age stands in the same words whatever it is."""
    answers = (journey.relevant.get(fact) for fact in found.because)
    return tuple(type(value) if isinstance(value, int) else value for value in answers)


@pytest.mark.slow
def test_the_walk_meets_every_combination_of_rules(walk: Walk) -> None:
    assert {tuple((outcome.rule,) for outcome in outcomes) for outcomes in people(DAY)} <= walk.met
    assert len(walk.met) > 1000


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_result_holds_words_of_the_other_language(walk: Walk, language: str) -> None:
    assert {
        text: foreign for text in walk.texts[language] if (foreign := foreign_words(text, language))
    } == {}


@pytest.mark.slow
def test_both_languages_give_the_same_results(walk: Walk) -> None:
    assert walk.different == []


def _is_words(value: Any) -> bool:
    return isinstance(value, str | Promise)


def _parts(value: Any) -> list[Any]:
    """What a value of a result is made of, but what the rules say, and names of sources."""
    if isinstance(value, SourceWords) or type(value).__module__.startswith("questionnaire.rules"):
        return []
    if dataclasses.is_dataclass(value):
        return [getattr(value, field.name) for field in dataclasses.fields(value) if field.name != "kind"]
    if isinstance(value, dict):
        return list(value.values())
    return list(value) if isinstance(value, list | tuple) else []


def _texts(value: Any) -> Iterator[str]:
    if _is_words(value):
        yield str(value)
    for part in _parts(value):
        yield from _texts(part)


def _shape(value: Any) -> Any:
    """A result without its words: findings, the rest as it is nested, and which texts are empty."""
    if _is_words(value):
        return bool(str(value))
    return [_shape(part) for part in _parts(value)] or value
