"""Whose outcome changes between stored decision tables and today's rules: said once for all law periods.

A distinct pair of tables is compared once, however many periods have it. What is new or gone is named, and
the rest is compared.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.engine.diagram import indexes
from questionnaire.rules.facts import FACTS, ORDER
from questionnaire.rules.law import Law

from .decision_table import table
from .law_diff import OutcomeChange, outcome_changes, sentence
from .table_reader import ParsedTable, parsed

Today = Mapping[Law, Sequence[CompiledTopic]]


def changes_since(stored: Mapping[date, str], today: Today) -> list[str]:
    """Lines that say what is new, what is gone, and whose outcome changes in which periods; none where all is
    the same. `stored`: tables by the first day of their periods; a period without one is compared with the
    table before it. Raises ValueError for a malformed table."""
    tables = {text: parsed(text) for text in dict.fromkeys(stored.values())}
    compared: dict[tuple[str, str], list[OutcomeChange]] = {}
    found: dict[Law, list[OutcomeChange]] = {}
    for law, topics in today.items():
        old, new = _stored_before(stored, law), table(topics)
        if (old, new) not in compared:
            diagrams = {topic.topic: topic.diagram for topic in topics}
            compared[old, new] = outcome_changes(tables[old].diagrams, diagrams, tables[old].facts)
        found[law] = compared[old, new]
    starts = [str(law.start) for law in today]
    return [
        *_new_and_gone("period ", map(str, stored), starts),
        *_names_new_and_gone(tables.values(), today),
        *_by_period(found),
    ]


def _stored_before(stored: Mapping[date, str], law: Law) -> str:
    return stored[max((day for day in stored if day <= law.start), default=min(stored))]


def _names_new_and_gone(tables: Collection[ParsedTable], today: Today) -> Iterator[str]:
    """The topics, facts and values that only the stored tables or only today's rules know."""
    topics = [topic for compiled in today.values() for topic in compiled]
    yield from _new_and_gone(
        "topic ", (name for one in tables for name in one.diagrams), (topic.topic for topic in topics)
    )
    read = frozenset[int]().union(*(indexes(topic.diagram) for topic in topics))
    old_values: defaultdict[str, set[str]] = defaultdict(set)
    for one in tables:
        for name, values in one.values.items():
            old_values[name] |= values
    yield from _new_and_gone("", (name for name in old_values), (ORDER[index].name for index in read))
    for name in old_values.keys() & {ORDER[index].name for index in read}:
        yield from _new_and_gone(f"{name}: ", old_values[name], FACTS[name].values)


def _new_and_gone(what: str, old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    before, now = dict.fromkeys(old), dict.fromkeys(new)
    yield from (f"{what}{name} is new." for name in now if name not in before)
    yield from (f"{what}{name} is gone." for name in before if name not in now)


def _by_period(found: Mapping[Law, Sequence[OutcomeChange]]) -> Iterator[str]:
    """Each change once, under the periods in which it holds; the number of combinations may differ there."""
    same: defaultdict[Any, dict[Law, OutcomeChange]] = defaultdict(dict)
    for law, changes in found.items():
        for change in changes:
            key = (change.topic, change.old, change.new, frozenset(change.common.items()))
            same[key][law] = change
    together: defaultdict[tuple[Law, ...], list[str]] = defaultdict(list)
    for in_law in same.values():
        least, *_, most = sorted([*in_law.values()] * 2, key=lambda change: change.combinations)
        together[tuple(in_law)].append(sentence(least, most.combinations))
    for laws, sentences in together.items():
        yield f"{_spans(laws, list(found))}:"
        yield from (f"- {text}" for text in sentences)


def _spans(laws: Sequence[Law], all_laws: Sequence[Law]) -> str:
    """The periods in words, those that follow one another as one span."""
    if len(laws) == len(all_laws):
        return "In every period"
    spans: list[list[int]] = []
    for index in map(all_laws.index, laws):
        if spans and spans[-1][1] == index - 1:
            spans[-1][1] = index
        else:
            spans.append([index, index])
    words = []
    for first, last in spans:
        start = all_laws[first].start
        end = all_laws[last + 1].start - timedelta(days=1) if last + 1 < len(all_laws) else None
        words.append(f"on {end}" if end == start else f"from {start} " + (f"to {end}" if end else "on"))
    text = ", ".join(words)
    return text[0].upper() + text[1:]
