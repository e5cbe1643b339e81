"""A result in words: what its page, its print and its plain text show.

It adds no law: each sentence is the wording of a rule, a note, a step or a report, found by its id.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from questionnaire.citations import CitedText, Note
from questionnaire.rules import Finding
from questionnaire.wording.types import QuestionWords, ReportWords, Text, TopicWords

from .box import Box
from .kinds import Kind
from .years import Years


class Answer(NamedTuple):
    """A finding in short: headline, how sure, leaning, and the short answer."""

    label: Text
    sureness: Text  # empty where the certainty is high, or where it depends
    leaning: Text
    passage: CitedText
    counts: Sequence[QuestionWords] = ()  # what it depends on, instead of the passage


@dataclass
class Line:
    """A topic as one line: its answer, its kind, and until when it holds if the person's age or a day of the
    law ends it (empty otherwise)."""

    finding: Finding
    words: TopicWords
    kind: Kind
    answer: Answer
    until: Text
    future_changes: list[tuple[Text, Answer]]
    then: Answer | None  # its answer on the day of the decree, if another


class Reasons(NamedTuple):
    """The answers given that settle a verdict: those that say that something is so, and the names of what the
    others deny."""

    given: list[Text]
    none_of: list[Text]


class PossibleRule(NamedTuple):
    """A rule that is still possible: its rank among them, headline, and the notes that it rests on."""

    number: int
    when: Text
    label: Text
    notes: list[Note]


class RuleTried(NamedTuple):
    """A rule that was tried: whom it fits, whether it did, and because of which answers."""

    when: Text
    fits: bool
    because: list[Text]


class OpenQuestion(NamedTuple):
    """A fact that a finding depends on, and the number of its question where there is one to go to."""

    words: QuestionWords
    number: int | None


@dataclass
class Topic(Line):
    """A topic that concerns the person, in full."""

    reasons: Reasons
    ask_first: OpenQuestion | None
    depends_on: list[OpenQuestion]
    possible: list[tuple[Text, list[PossibleRule]]]  # by verdict
    tried: list[RuleTried]
    decree: list[CitedText]
    law: list[CitedText]
    reports: list[tuple[ReportWords, CitedText]]
    certainty: Text


@dataclass(frozen=True)
class Result:
    """A whole result: the topics that concern the person, and the others as lines."""

    day: date
    box: Box | None
    topics: list[Topic]
    others: list[Line]
    steps: list[CitedText]
    more_steps: list[CitedText]
    years: Years | None
    facts: list[QuestionWords]  # those that the answers to count, to ask a client for
    notes: list[Note]
    notes_of_possible_rules: list[Note]  # those that nothing else cites; not on paper, as the rules are not

    @property
    def changed(self) -> list[Line]:
        """The topics with another headline on the day the decree was signed."""
        lines = (*self.topics, *self.others)
        return [one for one in lines if one.then and one.then.label != one.answer.label]

    @property
    def reaches_nobody(self) -> bool:
        """Whether no topic reaches the person as things stand."""
        return not self.box and all(line.kind in ("no", "not_while", "choice") for line in self.topics)
