"""Reads a decision table back into diagrams, also one that was written for other facts than today's.

A value of today that a table does not know leads to None there. A fact that is no more comes after all of
today's. Every line of a fact has to name the same values; nothing is guessed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

from questionnaire.rules.engine.diagram import DiagramBuilder
from questionnaire.rules.facts import FACTS, ORDER, Fact
from questionnaire.rules.rule import CERTAINTIES, VERDICTS, Outcome

_NODE = re.compile(r"\d+ (\w+): (.+)")
_NUMBERS = re.compile(r"\d+(-\d+)?")


class ParsedTable(NamedTuple):
    """A decision table: the diagram of each topic, the facts that its indexes mean, and the values that
    the table knows of each fact by name (none: numbers)."""

    diagrams: Mapping[str, Any]
    facts: tuple[Fact, ...]
    values: Mapping[str, frozenset[str]]


def parsed(text: str) -> ParsedTable:
    """The diagrams and facts of a decision table. Raises ValueError, naming the line that is wrong."""
    values = _values_by_fact(text)
    gone = sorted(values.keys() - FACTS.keys())
    facts = dict(FACTS)
    for index, name in enumerate(gone, len(ORDER)):
        facts[name] = Fact(name, index, "", tuple(sorted(values[name])))
    diagrams = {
        lines[0]: _diagram(lines[1:], facts, values) for lines in map(str.splitlines, text.split("\n\n"))
    }
    return ParsedTable(diagrams, tuple(facts.values()), values)


def _leads(rest: str) -> dict[str, str]:
    """Where each value, or span of numbers, leads: by the words of a line."""
    parts = (part.split(" -> ") for part in rest.split(" | "))
    return {word: target for words, target in parts for word in words.split(", ")}


def _values_by_fact(text: str) -> dict[str, frozenset[str]]:
    """The values of each fact, as most of its lines name them."""
    found: defaultdict[str, Counter[frozenset[str]]] = defaultdict(Counter)
    for line in text.splitlines():
        if match := _NODE.fullmatch(line):
            words = (word for part in match[2].split(" | ") for word in part.split(" -> ")[0].split(", "))
            found[match[1]][frozenset(word for word in words if not _NUMBERS.fullmatch(word))] += 1
    return {name: sets.most_common(1)[0][0] for name, sets in found.items()}


def _diagram(lines: list[str], facts: Mapping[str, Fact], values: Mapping[str, frozenset[str]]) -> Any:
    builder = DiagramBuilder()
    known: dict[str, Any] = {}
    ends = [line for line in lines if not line[0].isdigit()]
    for line in (*ends, *reversed(lines[len(ends) :])):
        name, _, rest = line.partition(": ")
        try:
            if line in ends:
                known[name] = _outcome(name.split(" (")[0], *rest.split(", "))
            else:
                number, fact = name.split()
                leads = {word: known[target] for word, target in _leads(rest).items()}
                known[number] = _node(builder, facts[fact], leads, values[fact])
        except (IndexError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"not a line of a decision table: {line}") from error
    return known["1"] if "1" in known else known[ends[0].partition(": ")[0]]


def _outcome(rule: str, verdict: str, certainty: str, leaning: str = "") -> Outcome:
    lean = leaning.removeprefix("leaning ") or None
    return Outcome(
        rule,
        _one_of(VERDICTS, verdict),
        _one_of((*VERDICTS, None), lean),
        _one_of(CERTAINTIES, certainty),
    )


def _one_of(allowed: Any, word: str | None) -> Any:
    return allowed[allowed.index(word)]


def _node(builder: DiagramBuilder, fact: Fact, leads: Mapping[str, Any], values: frozenset[str]) -> Any:
    """The diagram that decides by a fact, its parts brought into today's order of facts."""
    if fact.values:
        if leads.keys() != values:
            raise ValueError(f"other values than in most lines of {fact.name}")
        branches = [leads.get(value) for value in fact.values]
    else:
        by_number = {number: branch for word, branch in leads.items() for number in _span(word)}
        branches = [by_number[number] for number in range(fact.last + 1)]
    result = branches[-1]
    for index in reversed(range(fact.last)):
        if branches[index] != branches[index + 1]:
            below = builder.node(fact.index, (index, fact.last), (True, False))
            result = builder.choose(below, branches[index], result)
    return result


def _span(word: str) -> range:
    low, _, high = word.partition("-")
    return range(int(low), int(high or low) + 1)
