"""Puts the findings of a journey into words, and numbers their sources in the order of the page."""

from collections.abc import Sequence
from typing import TypeVar

from questionnaire import rules
from questionnaire.citations import CitedText
from questionnaire.journey.journey import Journey
from questionnaire.rendering.texts import Html, filled_in
from questionnaire.rules import Finding
from questionnaire.wording.types import Text

from .box import BEFORE_TRAVEL, KEPT_THERE, Box, is_away, pressing, terms_running
from .kinds import KINDS, Kind, kind_of
from .result import Line, OpenQuestion, PossibleRule, Reasons, Result, RuleTried, Topic
from .texts import NOTHING, Texts
from .years import years_of

T = TypeVar("T", bound=Text)
IN_SIGHT = 5  # steps; the others are folded


def result_of(journey: Journey) -> Result:
    """The result of a journey."""
    return _Builder(journey).result()


def _about_others(found: Finding) -> bool:
    """Whether a finding says no more than that its topic is about other people: one line is enough."""
    return all(rules.RULES[rule].about_others for rule in found.rules)


class _Builder:
    """Builds the parts of a result in the order of its page."""

    def __init__(self, journey: Journey) -> None:
        self.journey = journey
        self.texts = Texts(journey)
        self.words = self.texts.words
        self.as_reason = {name: self.reason(name, value) for name, value in journey.relevant.items()}
        self.findings = journey.findings()
        self.shown: set[str] = set()  # the notes, by id, and passages of earlier topics
        self.life = rules.Life(journey.answers, journey.day)
        self.future_changes = rules.future_changes(journey.answers, journey.day, self.life)
        self.compiled = {topic.topic: topic for topic in rules.compiled(self.texts.law)}

    def result(self) -> Result:
        box = self.box()
        own = [found for found in self.findings if not _about_others(found)]
        topics = [self.topic(found) for found in sorted(own, key=self.rank)]
        steps = rules.by_deadline(
            {id for found in self.findings for id in found.steps}, terms_running(self.findings)
        )
        cited = [self.texts.attached(rules.STEPS[id], self.words.steps) for id in steps]
        others = [self.line(found) for found in self.findings if found not in own]
        because = {name for found in self.findings for name in found.because}
        printed = len(self.texts.notes.known)
        for topic in topics:  # numbered last, so that the print, which leaves them out, has no gaps
            topic.possible = self.possible(topic.finding)
        notes = list(self.texts.notes.known.values())
        return Result(
            day=self.journey.day,
            box=box,
            topics=topics,
            others=others,
            steps=cited[:IN_SIGHT],
            more_steps=cited[IN_SIGHT:],
            years=years_of(self.journey, self.life),
            facts=[self.words.questions[fact.name] for fact in rules.ORDER if fact.name in because],
            notes=notes[:printed],
            notes_of_possible_rules=notes[printed:],
        )

    def rank(self, found: Finding) -> tuple[int, bool]:
        """Where a topic stands: by its kind, and leaving Russia first of its kind for people abroad."""
        return KINDS.index(self.kind(found)), not (is_away(self.journey) and found.topic == "leaving")

    def kind(self, found: Finding) -> Kind:
        return kind_of(found, bool(self.future_changes[found.topic]))

    def box(self) -> Box | None:
        """What presses, if anything does."""
        pressed = pressing(self.findings, self.journey)
        if not pressed:
            return None
        kind, ids = pressed
        steps = {**rules.NOTES, **rules.STEPS, KEPT_THERE: rules.STEPS[BEFORE_TRAVEL]}
        sources = [steps[id].sources for id in ids]
        first = rules.ask_first(self.findings)
        fact = {"turning_18": "age", "open_question": first}.get(kind)
        return Box(
            kind,
            title=self.words.box_titles[kind],
            lines=[
                CitedText(self.words.box_lines[id], self.texts.cite(one))
                for id, one in zip(ids, sources, strict=True)
            ],
            question=self.words.questions[first] if first and kind == "open_question" else None,
            number=self.journey.number(rules.FACTS[fact]) if fact else None,
        )

    def line(self, found: Finding) -> Line:
        """A topic as one line."""
        changes = self.future_changes[found.topic]
        answer = self.texts.answer(found)
        return Line(
            finding=found,
            words=self.words.topics[found.topic],
            kind=self.kind(found),
            answer=answer,
            until=self.texts.until(changes[0], answer.label) if changes else "",
            future_changes=[self.texts.future_change(change) for change in changes],
            then=self.texts.then_of(found),
        )

    def topic(self, found: Finding) -> Topic:
        """A topic in full, its sources cited in the order of the page."""
        line = self.line(found)
        tried = rules.rules_tried(self.compiled[found.topic], found, self.journey.answers)
        settled = [self.words.rules[rule] for rule in found.rules] if len(found.rules) == 1 else []
        new = self.new(found.notes)
        law = self.new([text for rule in settled for text in rule.law])
        return Topic(
            **vars(line),
            reasons=self.reasons(found, tried),
            ask_first=self.open_question(found.ask_first) if found.ask_first else None,
            depends_on=[self.open_question(name) for name in self.texts.missing(found)],
            decree=[
                self.texts.attached(rules.DECREE_NOTES[id], self.words.decree_notes)
                for id in rules.decree_notes(found.rules)
            ],
            law=[CitedText(text, []) for text in law]
            + [self.texts.attached(rules.NOTES[id], self.words.notes) for id in new],
            reports=[self.texts.report(id) for id in found.reports],
            certainty=self.words.certainties[found.certainty],
            possible=[],
            tried=self.tried(tried),
        )

    def new(self, passages: Sequence[T]) -> list[T]:
        """Those of a topic's passages, or ids of notes, that stand in no earlier topic."""
        new = [one for one in passages if str(one) not in self.shown]
        self.shown.update(map(str, new))
        return new

    def reasons(self, found: Finding, tried: Sequence[rules.RuleTried]) -> Reasons:
        """The answers that settle a verdict, with those that the deciding rule names."""
        named = {*found.sufficient, *(tried[-1].facts if tried else ())}
        values = [(name, value) for name, value in self.journey.relevant.items() if name in named]
        denied = [(name, value) for name, value in values if value in self.words.questions[name].denied]
        return Reasons(
            given=[self.as_reason[name] for name, value in values if (name, value) not in denied],
            none_of=[self.words.questions[name].denied[str(value)] for name, value in denied],
        )

    def reason(self, name: str, value: object) -> Text:
        """An answer as it completes "you said that"; of an unanswered question, nothing does."""
        because = self.words.questions[name].because
        if isinstance(value, int):
            return Html(filled_in(because[""], {"age": value}))
        return because.get(str(value), NOTHING)

    def open_question(self, name: str) -> OpenQuestion:
        return OpenQuestion(self.words.questions[name], self.journey.number(rules.FACTS[name]))

    def possible(self, found: Finding) -> list[tuple[Text, list[PossibleRule]]]:
        """The rules that are still possible, numbered in their order, by verdict; none where one decided."""
        if len(found.rules) == 1:
            return []
        numbered = [(rules.RULES[id], number) for number, id in enumerate(found.rules, 1)]
        return [
            (
                self.words.leading_to[verdict],
                [
                    PossibleRule(
                        number,
                        self.words.rules[rule.id].when,
                        self.words.rules[rule.id].label,
                        self.texts.cite(rule.sources),
                    )
                    for rule, number in numbered
                    if rule.verdict == verdict
                ],
            )
            for verdict in rules.VERDICTS
            if any(rule.verdict == verdict for rule, _number in numbered)
        ]

    def tried(self, tried: Sequence[rules.RuleTried]) -> list[RuleTried]:
        """The rules that were tried, in words."""
        words, reasons = self.words.rules, self.as_reason
        return [
            RuleTried(words[id].when, fits, [reasons[name] for name in facts]) for id, fits, facts in tried
        ]
