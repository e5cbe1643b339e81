"""Journeys that between them give every value of every fact, worked out from the diagrams of a day."""

from collections.abc import Iterator
from datetime import date

from questionnaire import rules
from questionnaire.rules.engine.diagram import Node, nodes
from questionnaire.rules.facts import Fact


def every_value(day: date) -> list[dict[str, str]]:
    """Answers in the order of the questions, as typed or chosen; an age at each end of a span of ages."""
    law = rules.law_on(day)
    missing = {fact.name: [*_values(fact, law), *rules.UNANSWERED] for fact in _asked(law)}
    journeys = []
    while open_ := [name for name in missing if missing[name]]:
        fact = rules.FACTS[open_[0]]
        way = min(_ways(fact, law), key=len)
        given: dict[str, str | int] = {}
        while asked := rules.next_question(rules.Answers(given), day):
            wanted = missing[asked.name]
            value = way[asked.name] if asked.name in way else (wanted or _values(asked, law))[-1]
            given[asked.name] = value
            if value in wanted:
                wanted.remove(value)
        if fact.name not in given:
            raise AssertionError(f"no journey asks for {fact.name}")
        journeys.append({name: str(value) for name, value in given.items()})
    return journeys


def _asked(law: rules.Law) -> list[Fact]:
    """The facts that stand in a diagram, in the questionnaire's order."""
    indexes = {node.index for topic in rules.compiled(law) for node in nodes(topic.diagram)}
    return [rules.ORDER[index] for index in sorted(indexes)]


def _values(fact: Fact, law: rules.Law) -> list[str | int]:
    """All values of a fact; of the age, the ends of the spans that the law tells apart."""
    if fact.values:
        return list(fact.values)
    ends = {
        end + more
        for topic in rules.compiled(law)
        for node in nodes(topic.diagram)
        if node.fact is fact
        for end in node.upto
        for more in (0, 1)
    }
    return sorted(end for end in ends if end <= fact.last)


def _ways(fact: Fact, law: rules.Law) -> Iterator[dict[str, str | int]]:
    """Answers before a fact under which some diagram reads it."""

    def ways(part: object, given: dict[str, str | int]) -> Iterator[dict[str, str | int]]:
        if not isinstance(part, Node) or part.index > fact.index:
            return
        if part.fact is fact:
            yield given
            return
        for end, branch in zip(part.upto, part.branches, strict=True):
            value = part.fact.values[end] if part.fact.values else end
            yield from ways(branch, {**given, part.fact.name: value})

    for topic in rules.compiled(law):
        yield from ways(topic.diagram, {})
