"""Findings in words: the sections of a result, every sentence with the numbers of its sources.

It adds no law: each sentence is the wording of a rule, a note, a step or a report, found by its id.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from django.utils.formats import date_format

from questionnaire import rules
from questionnaire.citations import CitedText, Note, Notes
from questionnaire.journey.journey import Journey
from questionnaire.journey.summary import as_reason
from questionnaire.rules import Finding, FutureChange, Law
from questionnaire.wording import (
    DECREE_NOTES,
    FUTURE_CHANGES,
    NOTES,
    QUESTIONS,
    REPORTS,
    RULES,
    STEPS,
    TOPICS,
)
from questionnaire.wording.labels import CERTAINTIES, CERTAINTY_LABELS, LEANINGS, SEVERAL_RULES
from questionnaire.wording.types import QuestionWords, ReportWords, Text, TopicWords


@dataclass(frozen=True)
class PossibleRule:
    """A rule that is still possible, its headline, and the notes that it rests on."""

    when: Text
    label: Text
    notes: list[Note]


@dataclass(frozen=True)
class Answer:
    """A finding in short: headline, certainty, leaning, and the short answer."""

    label: Text
    certainty_label: Text  # empty where it depends
    leaning: Text
    passage: CitedText
    counts: list[QuestionWords] = field(default_factory=list)  # what it depends on, instead of the passage


@dataclass(frozen=True)
class TopicSummary:
    """What a result says about any topic; `then`: its answer on the day of the decree, if another."""

    finding: Finding
    words: TopicWords
    answer: Answer
    future_changes: list[tuple[Text, Answer]]
    then: Answer | None


@dataclass(frozen=True)
class TopicSection(TopicSummary):
    """What a result says about a topic that concerns the person."""

    lines: list[PossibleRule]
    because: list[Text]
    decree: list[CitedText]
    law: list[CitedText]
    reports: list[tuple[ReportWords, CitedText]]
    certainty: Text
    ask_first: QuestionWords | None
    depends_on: list[QuestionWords]
    age_question: int | None  # the number of the question about age, where it helps to answer it as 18


@dataclass(frozen=True)
class Result:
    """A whole result: the topics that concern the person, and the others."""

    day: date
    sections: list[TopicSection]
    others: list[TopicSummary]
    ask_first: QuestionWords | None
    steps: list[CitedText]
    notes: list[Note]

    @property
    def changed(self) -> list[TopicSummary]:
        """The topics with another headline on the day the decree was signed."""
        sections = (*self.sections, *self.others)
        return [one for one in sections if one.then and one.then.label != one.answer.label]


def result_of(journey: Journey) -> Result:
    """The result of a journey."""
    builder = _ResultBuilder(journey)
    findings = journey.findings()
    concerning = [found for found in findings if not _about_others(found)]
    others = [found for found in findings if found not in concerning]
    first = rules.ask_first(findings)
    named = {id for found in findings for id in found.steps}
    return Result(
        day=journey.day,
        sections=[builder.section(found) for found in concerning],
        others=[builder.summary(found) for found in others],
        ask_first=QUESTIONS[first] if first else None,
        steps=[builder.attached(step, STEPS) for id, step in rules.STEPS.items() if id in named],
        notes=list(builder.notes.known.values()),
    )


def _about_others(found: Finding) -> bool:
    """Whether a finding says no more than that its topic is about other people: one line is enough."""
    return all(rules.RULES[rule].about_others for rule in found.rules)


class _ResultBuilder:
    """Puts findings into words and numbers the sources in the order in which they are first cited."""

    def __init__(self, journey: Journey) -> None:
        self.journey = journey
        self.law = rules.law_on(journey.day)
        self.notes = Notes()
        self.told: set[str] = set()  # the notes that stand in an earlier section
        self.future_changes = rules.future_changes(journey.answers, journey.day)
        self.law_then = rules.law_on(rules.DECREE.day)
        self.then = {
            topic.topic: rules.finding(topic, journey.answers, self.law_then)
            for topic in rules.compiled(self.law_then)
        }

    def summary(self, found: Finding) -> TopicSummary:
        answer = self.answer(found, self.law)
        return TopicSummary(
            found, TOPICS[found.topic], answer, self.future_changes_of(found), self.then_of(found)
        )

    def section(self, found: Finding) -> TopicSection:
        """A topic in full, its sources cited in the order of the page."""
        settled = [RULES[rule] for rule in found.rules] if len(found.rules) == 1 else []
        decree = rules.decree_notes(found.rules)
        new = [id for id in found.notes if id not in self.told]
        self.told.update(new)
        return TopicSection(
            finding=found,
            words=TOPICS[found.topic],
            answer=self.answer(found, self.law),
            lines=[] if settled else self.lines(found),
            because=[as_reason(name, self.journey.relevant[name]) for name in found.because],
            future_changes=self.future_changes_of(found),
            then=self.then_of(found),
            decree=[self.attached(rules.DECREE_NOTES[id], DECREE_NOTES) for id in decree],
            law=[CitedText(text, []) for rule in settled for text in rule.law]
            + [self.attached(rules.NOTES[id], NOTES) for id in new],
            reports=[self.report(id) for id in found.reports],
            certainty=CERTAINTIES[found.certainty],
            ask_first=QUESTIONS[found.ask_first] if found.ask_first else None,
            depends_on=self.missing(found),
            age_question=self.journey.number(rules.FACTS["age"]) if "answer_as_18" in new else None,
        )

    def missing(self, found: Finding) -> list[QuestionWords]:
        """The facts that a finding depends on and that the person can be asked."""
        may_be_asked = self.journey.answers.may_be_asked
        return [QUESTIONS[name] for name in found.depends_on if may_be_asked(rules.FACTS[name])]

    def answer(self, found: Finding, law: Law) -> Answer:
        """A finding under a law, in short."""
        one_rule = len(found.rules) == 1
        text = RULES[found.rules[0]].answer if one_rule else TOPICS[found.topic].verdicts[found.verdict]
        return Answer(
            label=self.label(found),
            certainty_label="" if found.ask_first else CERTAINTY_LABELS[found.certainty],
            leaning=LEANINGS[found.leaning] if found.leaning else "",
            passage=CitedText(text, self.notes.cite(found.sources, law) if one_rule else []),
        )

    def label(self, found: Finding) -> Text:
        """The headline: of the rule, or of the topic or the verdict where several rules are possible."""
        labels = list(dict.fromkeys(RULES[rule].label for rule in found.rules))
        if len(labels) == 1 and not found.ask_first:
            return labels[0]
        return TOPICS[found.topic].depends if found.ask_first else SEVERAL_RULES[found.verdict]

    def then_of(self, found: Finding) -> Answer | None:
        """The answer of a topic on the day of the decree, None where it is the same."""
        then = self.then[found.topic]
        return self.answer(then, self.law_then) if rules.outcome_changed(then, found) else None

    def future_changes_of(self, found: Finding) -> list[tuple[Text, Answer]]:
        return [self.future_change(change) for change in self.future_changes[found.topic]]

    def future_change(self, change: FutureChange) -> tuple[Text, Answer]:
        """When a change comes, and the answer after it."""
        when = FUTURE_CHANGES[change.kind]
        if change.age is not None:
            when = when % {"age": change.age}
        elif change.day is not None:
            when = when % {"day": date_format(change.day)}
        return when, replace(self.answer(change.finding, self.law), counts=self.missing(change.finding))

    def attached(self, it: rules.Attached, words: Mapping[str, tuple[Text, ...]]) -> CitedText:
        """A note or a step, with its later sentences once they hold."""
        text, *later = words[it.id]
        if later and it.later and self.law.has(it.later):
            text = f"{text} {later[0]}"
        return CitedText(text, self.notes.cite(it.sources, self.law))

    def report(self, id: str) -> tuple[ReportWords, CitedText]:
        return REPORTS[id], CitedText(
            REPORTS[id].stands, self.notes.cite(rules.REPORTS[id].sources, self.law)
        )

    def lines(self, found: Finding) -> list[PossibleRule]:
        """The rules that are still possible, in their order."""
        known = [rules.RULES[rule] for rule in found.rules]
        return [
            PossibleRule(RULES[rule.id].when, RULES[rule.id].label, self.notes.cite(rule.sources, self.law))
            for rule in known
        ]
