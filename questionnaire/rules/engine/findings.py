"""From answers and a date to findings: verdicts, reasons, and what is missing."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from questionnaire.rules.answers import Answers
from questionnaire.rules.cited import REPORTED, cited_under
from questionnaire.rules.facts import FACTS, ORDER
from questionnaire.rules.law import Law, law_on
from questionnaire.rules.notes import NOTES
from questionnaire.rules.reports import attached_reports
from questionnaire.rules.rule import (
    CERTAINTIES,
    DEPENDS,
    LOW,
    UNCLEAR,
    VERDICTS,
    Certainty,
    Leaning,
    Outcome,
    Verdict,
)
from questionnaire.rules.sources import citable
from questionnaire.rules.steps import STEPS
from questionnaire.rules.topics import RANK, RULES

from .compiled import CompiledTopic, compiled
from .diagram import Node, descended, indexes, walked
from .reading_frequency import reading, readings_under
from .restricted import restricted
from .sufficient import sufficient


class Finding(NamedTuple):
    """What a topic comes to for the answers given. The last three: for `depends` only; `sufficient`: for any
    other verdict."""

    topic: str
    verdict: Verdict
    leaning: Leaning
    rules: tuple[str, ...]
    certainty: Certainty
    because: tuple[str, ...]
    sources: tuple[str, ...]
    reports: tuple[str, ...]
    sufficient: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    possible: tuple[Verdict, ...] = ()
    ask_first: str | None = None


def findings(answers: Answers, day: date) -> tuple[Finding, ...]:
    """A finding for each topic, in the order of the law sheet. Raises ValueError before the decree."""
    law = law_on(day)
    return tuple(_complete(topic, finding(topic, answers, law), answers, law) for topic in compiled(law))


def ask_first(findings: Iterable[Finding]) -> str | None:
    """The one fact most worth finding out: the first of most topics, ties by the questionnaire's order."""
    named = [found.ask_first for found in findings if found.ask_first]
    return max(named, key=lambda name: (named.count(name), -FACTS[name].index), default=None)


def outcome_changed(then: Finding, now: Finding) -> bool:
    """Whether a topic came to something else on another day, where the answers suffice on both."""
    if DEPENDS in (then.verdict, now.verdict):
        return False
    if (then.verdict, then.leaning) != (now.verdict, now.leaning):
        return True
    return then.rules != now.rules and len(then.rules) == len(now.rules) == 1


def verdict_of(diagram: Any, values: Sequence[int | None]) -> tuple[Verdict, Leaning]:
    """The verdict and the leaning that a topic's diagram of verdicts, or a part of it, comes to; `values`:
    those of `Answers`."""
    part: Any = descended(diagram, values)[1]
    if not isinstance(part, Node):
        return part  # type: ignore[no-any-return]
    found: Any = None
    waiting, seen = [part], {part}
    while waiting:
        part = waiting.pop()
        value = values[part.index]
        for branch in part.branches if value is None else (part.by_value[value],):
            if branch in seen:
                continue
            seen.add(branch)
            if isinstance(branch, Node):
                waiting.append(branch)
            elif found is None:
                found = branch
            elif found[0] == branch[0] == UNCLEAR:
                found = UNCLEAR, None
            else:
                return DEPENDS, None  # whatever else is possible
    return found  # type: ignore[no-any-return]


def finding(topic: CompiledTopic, answers: Answers, law: Law) -> Finding:
    """What one topic, compiled under a law, comes to; without its notes, steps and sufficient answers."""
    path, part = descended(topic.diagram, answers.values)
    if isinstance(part, Node):
        return _open_finding(topic, answers, law)
    return _settled(topic, {part}, path, answers, law)


def _complete(topic: CompiledTopic, found: Finding, answers: Answers, law: Law) -> Finding:
    """The finding with the notes and steps that stand beside it, and the answers that suffice for it."""
    return found._replace(
        notes=NOTES.standing(found.rules, answers, law, found.because, found.depends_on),
        steps=STEPS.standing(found.rules, answers, law, found.because, found.depends_on),
        sufficient=() if found.verdict == DEPENDS else sufficient(topic, found.rules, answers),
    )


def _open_finding(topic: CompiledTopic, answers: Answers, law: Law) -> Finding:
    path, outcomes = walked(topic.diagram, answers.values)
    answered = [index for index in path if answers.values[index] is not None]
    settled = _settled(topic, outcomes, answered, answers, law)
    if settled.verdict != DEPENDS:
        return settled
    left = restricted(topic.diagram, answers.values)
    possible = {outcome.verdict for outcome in outcomes}
    known = readings_under(law).get(topic.topic, {})  # none for a topic that was compiled alone
    frequency = reading(left, topic.reads, known).facts
    return settled._replace(
        depends_on=tuple(ORDER[index].name for index in sorted(indexes(left))),
        possible=tuple(verdict for verdict in VERDICTS if verdict in possible),
        ask_first=ORDER[max(frequency, key=lambda index: (round(frequency[index], 9), -index))].name,
    )


def _settled(
    topic: CompiledTopic, outcomes: set[Outcome], path: list[int], answers: Answers, law: Law
) -> Finding:
    """What the outcomes still possible agree on; `path`: the indexes of the answered facts."""
    dual = answers.value("citizenship") == "russian_and_other"
    if len(outcomes) == 1:
        rule, verdict, leaning, certainty = next(iter(outcomes))
        rules: tuple[str, ...] = (rule,)
        read = topic.reads[rule]
        sources, reports = cited_under(law)[RULES[rule].sources], REPORTED[rule, dual]
    else:
        verdict, leaning = agreed({(outcome.verdict, outcome.leaning) for outcome in outcomes})
        rules = tuple(sorted({outcome.rule for outcome in outcomes}, key=RANK.__getitem__))
        certainty = max((outcome.certainty for outcome in outcomes), key=CERTAINTIES.index)
        read = frozenset().union(*(topic.reads[rule] for rule in rules))
        sources = citable(tuple(id for rule in rules for id in RULES[rule].sources), law)
        reports = attached_reports(rules, dual)
    return Finding(
        topic.topic,
        verdict,
        leaning,
        rules,
        LOW if verdict == UNCLEAR and leaning is None else certainty,
        tuple([ORDER[index].name for index in path if index in read]),
        sources,
        reports,
    )


def agreed(verdicts: set[tuple[Verdict, Leaning]]) -> tuple[Verdict, Leaning]:
    """What several verdicts with their leanings agree on."""
    if len(verdicts) == 1:
        return next(iter(verdicts))
    return (UNCLEAR, None) if {verdict for verdict, _leaning in verdicts} == {UNCLEAR} else (DEPENDS, None)
