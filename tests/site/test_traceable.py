"""Every sentence of every result rests on a rule, a note, a step or a report with certainty and sources."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest

from questionnaire import rules
from questionnaire.citations import CitedText
from questionnaire.journey.journey import Journey
from questionnaire.rendering.texts import words
from questionnaire.result.builder import result_of
from questionnaire.result.result import Answer, Line, Result, Topic
from questionnaire.rules.sources import citable
from tests.support.sample_person import TODAY, paths

LAW = rules.law_on(TODAY)
WORDS = words()
NO_SOURCE = "foreign_record_open"  # the note that says that something is not known
DECREED = rules.law_on(rules.DECREE.day)


def _found(topic: str, answers: dict[str, Any]) -> tuple[Line, Journey, Result]:
    journey = Journey(answers, TODAY)
    result = result_of(journey)
    return next(s for s in _summaries(result) if s.finding.topic == topic), journey, result


def _summaries(result: Result) -> list[Line]:
    return [*result.topics, *result.others]


def _untraced(section: Line, journey: Journey) -> Iterator[str]:
    found = section.finding
    yield from _untraced_answer(section.answer, found, LAW)
    for change, (_, answer) in zip(
        rules.future_changes(journey.answers, TODAY)[found.topic], section.future_changes, strict=True
    ):
        yield from _untraced_answer(answer, change.finding, LAW)
    if section.then:
        then = next(f for f in rules.findings(journey.answers, rules.DECREE.day) if f.topic == found.topic)
        yield from _untraced_answer(section.then, then, DECREED)
    if not isinstance(section, Topic):
        return
    own = [str(text) for rule in found.rules for text in WORDS.rules[rule].law]
    decree_notes = rules.decree_notes(found.rules)
    decree = _texts(decree_notes, rules.DECREE_NOTES, WORDS.decree_notes)
    yield from _untraced_passages(section.decree, decree)
    notes = _texts(found.notes, rules.NOTES, WORDS.notes)
    yield from _untraced_passages((p for p in section.law if str(p.text) not in own), notes)
    for id, (report, passage) in zip(found.reports, section.reports, strict=True):
        if report != WORDS.reports[id] or not _cites(passage, rules.REPORTS[id].sources, LAW):
            yield str(passage.text)


def _untraced_steps(result: Result) -> Iterator[str]:
    named = {id for summary in _summaries(result) for id in summary.finding.steps}
    steps = _texts(named, rules.STEPS, WORDS.steps)
    all_steps = [*result.steps, *result.more_steps]
    yield from _untraced_passages(all_steps, steps)
    yield from steps.keys() - {str(passage.text) for passage in all_steps}
    for line in result.box.lines if result.box else []:
        if str(line.text) not in map(str, WORDS.box_lines.values()) or not line.notes:
            yield str(line.text)


def _texts(ids: Iterable[str], table: Mapping[str, rules.Attached], texts: Any) -> dict[str, rules.Attached]:
    """Notes or steps by their texts, the later sentences included: by now all count."""
    return {" ".join(texts[id]): table[id] for id in ids}


def _untraced_passages(passages: Iterable[CitedText], known: Mapping[str, rules.Attached]) -> Iterator[str]:
    for passage in passages:
        it = known.get(str(passage.text))
        if (
            not it
            or it.certainty not in rules.CERTAINTIES
            or (it.id != NO_SOURCE and not _cites(passage, it.sources, LAW))
        ):
            yield str(passage.text)


def _untraced_answer(answer: Answer, found: rules.Finding, law: rules.Law) -> Iterator[str]:
    if found.certainty not in rules.CERTAINTIES:
        yield str(answer.label)
    if len(found.rules) == 1:
        (rule,) = found.rules
        if str(answer.passage.text) != str(WORDS.rules[rule].answer):
            yield str(answer.passage.text)
        if not _cites(answer.passage, rules.RULES[rule].sources, law):
            yield str(answer.passage.text)


def _cites(passage: CitedText, sources: tuple[str, ...], law: rules.Law) -> bool:
    return bool(passage.notes) and {note.source.id for note in passage.notes} == set(citable(sources, law))


@pytest.mark.parametrize("topic", [topic.topic for topic in rules.compiled(LAW)])
def test_every_sentence_of_a_result_rests_on_a_rule_with_sources(topic: str) -> None:
    compiled = next(one for one in rules.compiled(LAW) if one.topic == topic)
    walked = 0
    for answers, outcome in paths(compiled.diagram):
        section, journey, result = _found(topic, answers)
        assert section.finding.rules == (outcome.rule,)
        assert [*_untraced(section, journey), *_untraced_steps(result)] == []
        walked += 1
    assert walked >= len({outcome.rule for _, outcome in paths(compiled.diagram)})


def test_an_open_result_names_its_rules_with_their_sources() -> None:
    for topic in rules.TOPICS:
        section, _, _ = _found(topic.name, {"citizenship": "unknown"})
        assert isinstance(section, Topic)
        lines = sorted(
            (line for _, lines in section.possible for line in lines), key=lambda line: line.number
        )
        assert [line.when for line in lines] == [WORDS.rules[rule].when for rule in section.finding.rules]
        assert all(line.notes for line in lines)
