"""Findings, notes and reports as texts, finished HTML, their sources numbered in the order in which they are
cited."""

from collections.abc import Mapping

from django.utils.formats import date_format
from django.utils.safestring import SafeString

from questionnaire import rules
from questionnaire.citations import CitedText, Note, Notes
from questionnaire.journey.journey import Journey
from questionnaire.rendering.texts import Html, filled_in, words
from questionnaire.rules import Finding, FutureChange, Law
from questionnaire.rules.rule import APPLIES, DEPENDS, DOES_NOT_APPLY, LOW
from questionnaire.wording.types import ReportWords, Text

from .kinds import KIND_OF_YES
from .result import Answer

NOTHING = Html("")


class Texts:
    """The texts of one result, in the order of its page. `notes`: the sources cited so far."""

    def __init__(self, journey: Journey) -> None:
        self.journey = journey
        self.law = rules.law_on(journey.day)
        self.law_then = rules.law_on(rules.DECREE.day)
        self.compiled_then = {topic.topic: topic for topic in rules.compiled(self.law_then)}
        self.notes = Notes()
        self.words = words()

    def cite(self, sources: tuple[str, ...]) -> list[Note]:
        return self.notes.cite(sources, self.law)

    def answer(self, found: Finding, law: Law | None = None) -> Answer:
        """A finding in short, under a law; today's without one."""
        words = self.words
        if len(found.rules) == 1:
            notes = self.notes.cite(rules.RULES[found.rules[0]].sources, law or self.law)
            passage = CitedText(words.rules[found.rules[0]].answer, notes)
        else:
            passage = CitedText(words.topics[found.topic].verdicts[found.verdict], [])
        return Answer(
            label=self.label(found),
            sureness=NOTHING if found.ask_first else words.sureness[found.certainty],
            leaning=words.leanings[found.leaning] if found.leaning else NOTHING,
            passage=passage,
        )

    def attached(self, it: rules.Attached, words: Mapping[str, tuple[Text, ...]]) -> CitedText:
        """A note or a step, with its later sentences once they hold."""
        text, *later = words[it.id]
        if later and it.later and self.law.has(it.later):
            text = SafeString(f"{text} {later[0]}")  # both are finished
        return CitedText(text, self.cite(it.sources))

    def report(self, id: str) -> tuple[ReportWords, CitedText]:
        words = self.words.reports[id]
        return words, CitedText(words.stands, self.cite(rules.REPORTS[id].sources))

    def missing(self, found: Finding) -> list[str]:
        """The facts that a finding depends on and that the person can be asked."""
        may_be_asked = self.journey.answers.may_be_asked
        return [name for name in found.depends_on if may_be_asked(rules.FACTS[name])]

    def then_of(self, found: Finding) -> Answer | None:
        """The answer of a topic on the day of the decree, None where it is the same or depends."""
        if found.verdict == DEPENDS:
            return None
        then = rules.finding(self.compiled_then[found.topic], self.journey.answers, self.law_then)
        return self.answer(then, self.law_then) if rules.outcome_changed(then, found) else None

    def future_change(self, change: FutureChange) -> tuple[Text, Answer]:
        """When a change comes, and the answer after it."""
        counts = [self.words.questions[name] for name in self.missing(change.finding)]
        when = in_time(self.words.future_changes, change)
        return when, self.answer(change.finding)._replace(counts=counts)

    def label(self, found: Finding) -> Text:
        """The headline: of the rule, or of the topic or the verdict where several rules are possible."""
        labels = list(dict.fromkeys(self.words.rules[rule].label for rule in found.rules))
        if len(labels) == 1 and not found.ask_first:
            return labels[0]
        if found.ask_first:
            return self.words.topics[found.topic].depends
        is_choice = found.verdict == APPLIES and KIND_OF_YES.get(found.topic) == "choice"
        return self.words.several_rules["choice" if is_choice else found.verdict]

    def until(self, change: FutureChange, label: Text) -> Text:
        """Until when an answer holds, where a birthday or the law ends it with a yes or a no that is not in
        doubt, and its headline does not say so."""
        then = change.finding
        is_sure = then.verdict in (APPLIES, DOES_NOT_APPLY) and then.certainty != LOW
        is_named = change.age is not None and str(change.age) in label
        is_told = change.kind in self.words.until and is_sure and not is_named
        return in_time(self.words.until, change) if is_told else NOTHING


def in_time(words: Mapping[str, Text], change: FutureChange) -> Text:
    """The words for the time of a change, with its age or day."""
    if change.age is not None:
        return filled_in(words[change.kind], {"age": change.age})
    return (
        filled_in(words[change.kind], {"day": date_format(change.day)}) if change.day else words[change.kind]
    )
