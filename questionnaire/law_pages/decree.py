"""The content of the page about the decree: the newspaper's statements, the timeline, the open questions.

Every day, age, certainty and source comes from the rules; no answer of a person is read.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from questionnaire import rules
from questionnaire.citations import Note
from questionnaire.rules.law import RESERVE_AGES, RESERVE_SOURCES
from questionnaire.rules.sources import citable
from questionnaire.wording import (
    CHANGES,
    OPEN_QUESTIONS,
    REMARKS,
    REPORTS,
    RESERVE_STEP,
    SHORT_ANSWERS,
    SOURCES,
    TOPICS,
)
from questionnaire.wording.labels import CERTAINTY_LABELS
from questionnaire.wording.types import ReportWords, Text

from .law_date import LawDate
from .timeline import timeline

SIGNED = (
    "decree_conscripts",
    "decree_contracts",
    "decree_foreigners",
    "decree_stateless",
    "decree_peacetime",
)
MIXED_UP = {
    "residence_condition": "another_decree",
    "loss_of_citizenship": "another_law_loss",
    "notification": "another_law_notice",
}


@dataclass(frozen=True)
class Entry:
    """A change: its number in list and picture, and whether it was in force on the day shown."""

    number: int
    id: str
    day: date
    title: Text
    text: Text
    sources: list[Note]
    in_force: bool


@dataclass(frozen=True)
class Statement:
    """What the newspaper said, how it stands, and what has changed since."""

    number: int
    id: str
    words: ReportWords
    certainty: Text
    sources: list[Note]
    changes: list[Entry]

    @property
    def unchanged(self) -> bool:
        """Whether it was still unchanged on the day shown, though something changed it later."""
        return bool(self.changes) and not any(entry.in_force for entry in self.changes)


_NUMBERS = {id: number for number, id in enumerate(rules.SOURCES, 1)}


def decree_context(law_date: LawDate) -> dict[str, Any]:
    """The content as of a day: changes up to that day apart from later ones."""
    entries = _entries(law_date.day)
    statements = _statements({entry.id: entry for entry in entries})
    picture = timeline([entry.day for entry in entries], law_date.day, rules.LAST_CHECKED)
    return {
        "law_date": law_date,
        "law": law_date.law,
        "law_sources": _cited((*rules.RULES["draft.over_age"].sources, *RESERVE_SOURCES), law_date.law),
        "short_answers": [
            (text, next(it for it in statements if it.id == id)) for id, text in SHORT_ANSWERS.items()
        ],
        "signed": _remarks(SIGNED),
        "mixed_up": list(
            zip((TOPICS[name].name for name in MIXED_UP), _remarks(MIXED_UP.values()), strict=True)
        ),
        "number_sources": _cited(("decree",)),
        "statements": statements,
        "timeline": picture,
        "rows": list(zip(picture.rows, entries, strict=True)),
        "in_force": [entry for entry in entries if entry.in_force],
        "later": [entry for entry in entries if not entry.in_force],
        "open_questions": [(OPEN_QUESTIONS[id], _cited(ids)) for id, ids in rules.OPEN_QUESTIONS.items()],
        "sources": [_note(id) for id in rules.SOURCES],
    }


def _entries(shown: date) -> list[Entry]:
    """The changes of the law and each later rise of the reserve age, by date."""
    dated = [
        (change.day, change.id, CHANGES[change.id].title, CHANGES[change.id].text, change.sources)
        for change in rules.CHANGES
    ]
    for year, age in RESERVE_AGES.items():
        day = date(year, 1, 1)
        if day > rules.DECREE.day:
            words = RESERVE_STEP.title % {"age": age}, RESERVE_STEP.text % {"age": age}
            dated.append((day, f"reserve_{age}", *words, RESERVE_SOURCES))
    dated.sort(key=lambda entry: entry[0])
    return [
        Entry(number, id, day, title, text, _cited(sources), day <= shown)
        for number, (day, id, title, text, sources) in enumerate(dated, 1)
    ]


def _statements(entries: dict[str, Entry]) -> list[Statement]:
    return [
        Statement(
            number,
            id,
            REPORTS[id],
            CERTAINTY_LABELS[report.certainty],
            _cited(report.sources),
            [entries[change.id] for change in report.changed_by],
        )
        for number, (id, report) in enumerate(rules.REPORTS.items(), 1)
    ]


def _remarks(ids: Iterable[str]) -> list[tuple[Text, Text, list[Note]]]:
    """Remarks with their certainty and sources."""
    known = [rules.REMARKS[id] for id in ids]
    return [(REMARKS[it.id], CERTAINTY_LABELS[it.certainty], _cited(it.sources)) for it in known]


def _cited(ids: tuple[str, ...], law: rules.Law | None = None) -> list[Note]:
    """The notes of sources, those with a caution last; under a law, only those that count under it."""
    chosen = citable(ids, law) if law else sorted(ids, key=lambda id: rules.SOURCES[id].caution)
    return [_note(id) for id in chosen]


def _note(source: str) -> Note:
    """A source with its number in the list of all."""
    return Note(_NUMBERS[source], rules.SOURCES[source], SOURCES[source])
