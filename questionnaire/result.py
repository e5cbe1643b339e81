"""From findings to a result that can be read: every sentence with the numbers of its sources.

Adds no law: each sentence is the wording of a rule, a remark or a report, found by its id.
"""

from dataclasses import dataclass, field
from datetime import date

from questionnaire import rules
from questionnaire.rules import Finding, Source
from questionnaire.rules.sources import citable

from .journey import Journey
from .pages import said
from .wording import QUESTIONS, REMARKS, REPORTS, RULES, SOURCES, TOPICS
from .wording.terms import CERTAINTIES, CERTAINTY_LABELS, KINDS, LEANINGS, VERDICTS
from .wording.words import QuestionWords, ReportWords, SourceWords, Text, TopicWords

# Rules that only say that a topic is about other people: one line each.
ABOUT_OTHERS = {
    "mobilisation.not_a_citizen",
    "residence_condition.citizen",
    "residence_condition.not_yet",
    "residence_condition.women",
    "residence_condition.not_applying",
    "loss.not_a_citizen",
    "loss.by_birth",
    "loss.not_yet",
    "notification.not_a_citizen",
    "notification.nothing_to_tell",
}


@dataclass(frozen=True)
class Note:
    """A source with its number in this result."""

    number: int
    source: Source
    words: SourceWords
    kind: Text


@dataclass(frozen=True)
class Passage:
    """Sentences, and the notes that they rest on."""

    text: Text
    notes: list[Note]


@dataclass(frozen=True)
class Line:
    """A rule that is still possible, what it would come to, and the notes that it rests on."""

    when: Text
    verdict: Text
    notes: list[Note]


@dataclass(frozen=True)
class Section:
    """What a result says of one topic."""

    finding: Finding
    words: TopicWords
    label: Text
    certainty_label: Text
    leaning: Text
    answer: Passage
    because: list[Text]
    decree: list[Passage]
    law: list[Passage]
    reports: list[tuple[ReportWords, Passage]]
    certainty: Text
    ask_first: QuestionWords | None
    depends_on: list[QuestionWords]
    lines: list[Line]


@dataclass(frozen=True)
class Result:
    """A whole result, its topics sorted into those about the person and the others."""

    day: date
    sections: list[Section]
    others: list[Section]
    notes: list[Note] = field(default_factory=list)


def result_of(journey: Journey) -> Result:
    """The result of a journey."""
    writer = _Writer(journey)
    findings = journey.findings()
    concerning = [found for found in findings if not ABOUT_OTHERS.issuperset(found.rules)]
    others = [found for found in findings if found not in concerning]
    return Result(
        day=journey.day,
        sections=[writer.section(found) for found in concerning],
        others=[writer.section(found) for found in others],
        notes=writer.notes,
    )


class _Writer:
    """Puts findings into words and numbers the sources in the order in which they are first cited."""

    def __init__(self, journey: Journey) -> None:
        self.journey = journey
        self.law = rules.law_on(journey.day)
        self.notes: list[Note] = []

    def section(self, found: Finding) -> Section:
        words = TOPICS[found.topic]
        settled = [RULES[rule] for rule in found.rules] if len(found.rules) == 1 else []
        remarks = rules.remarks(found.rules, self.law)
        if not settled:  # what is said of the law has to hold for every rule still possible
            remarks = tuple(r for r in remarks if r.part == "decree" or set(found.rules) <= set(r.beside))
        answer = settled[0].answer if settled else words.verdicts[found.verdict]
        may_be_asked = self.journey.answers.may_be_asked
        depends_on = [QUESTIONS[name] for name in found.depends_on if may_be_asked(rules.FACTS[name])]
        return Section(
            finding=found,
            words=words,
            label=VERDICTS[found.verdict],
            certainty_label="" if found.ask_first else CERTAINTY_LABELS[found.certainty],
            leaning=LEANINGS[found.leaning] if found.leaning else "",
            answer=Passage(answer, self.cite(found.sources) if settled else []),
            because=[said(name, self.journey.counting[name]) for name in found.because],
            decree=[self.remark(remark) for remark in remarks if remark.part == "decree"],
            law=[Passage(text, []) for rule in settled for text in rule.law]
            + [self.remark(remark) for remark in remarks if remark.part == "law"],
            reports=[self.report(id) for id in found.reports],
            certainty=CERTAINTIES[found.certainty],
            ask_first=QUESTIONS[found.ask_first] if found.ask_first else None,
            depends_on=depends_on,
            lines=[] if settled else self.lines(found),
        )

    def remark(self, remark: rules.Remark) -> Passage:
        return Passage(REMARKS[remark.id], self.cite(remark.sources))

    def report(self, id: str) -> tuple[ReportWords, Passage]:
        return REPORTS[id], Passage(REPORTS[id].stands, self.cite(rules.REPORTS[id].sources))

    def lines(self, found: Finding) -> list[Line]:
        """The rules still possible, in their order."""
        known = [rules.RULES[rule] for rule in found.rules]
        return [Line(RULES[rule.id].when, VERDICTS[rule.verdict], self.cite(rule.sources)) for rule in known]

    def cite(self, ids: tuple[str, ...]) -> list[Note]:
        """The notes of the sources that count on that day, numbered where they are new."""
        known = {note.source.id: note for note in self.notes}
        for id in citable(ids, self.law):
            if id not in known:
                source = rules.SOURCES[id]
                known[id] = Note(len(self.notes) + 1, source, SOURCES[id], KINDS[source.kind])
                self.notes.append(known[id])
        return sorted((known[id] for id in citable(ids, self.law)), key=lambda note: note.number)
