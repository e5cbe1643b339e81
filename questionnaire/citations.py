"""The notes of one result: sources numbered in the order in which they are first cited.

It cites only the sources that count under the law of the day in question.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from questionnaire import rules
from questionnaire.rules.cited import cited_under
from questionnaire.wording.types import SourceWords, Text

from .rules import Law, Source
from .wording import SOURCES


class Note(NamedTuple):
    """A source with its number in a list of sources."""

    number: int
    source: Source
    words: SourceWords


class CitedText(NamedTuple):
    """Sentences, and the notes that they rest on."""

    text: Text
    notes: list[Note]


@dataclass
class Notes:
    """The sources cited so far."""

    known: dict[str, Note] = field(default_factory=dict)

    def cite(self, ids: tuple[str, ...], law: Law) -> list[Note]:
        """The notes of the sources of a rule, a note, a step or a report that count under a law, numbered
        where they are new."""
        known = self.known
        found = []
        for id in cited_under(law)[ids]:
            if id not in known:
                known[id] = Note(len(known) + 1, rules.SOURCES[id], SOURCES[id])
            found.append(known[id])
        return sorted(found) if len(found) > 1 else found
