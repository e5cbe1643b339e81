"""A person for every result: from the diagrams of all topics together, one for each distinct set of rules."""

from datetime import date
from typing import Any

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.rules.engine.diagram import Node


def people(day: date) -> dict[tuple[Any, ...], dict[str, object]]:
    """The answers of one person for each distinct combination of outcomes, one of each topic, on a day."""
    found: dict[tuple[Any, ...], dict[str, object]] = {}
    seen: set[tuple[Any, ...]] = set()

    def walk(parts: tuple[Any, ...], given: dict[str, object]) -> None:
        if parts in seen:
            return
        seen.add(parts)
        standing = [part for part in parts if isinstance(part, Node)]
        if not standing:
            found[parts] = given
            return
        index = min(node.index for node in standing)
        here = [node for node in standing if node.index == index]
        fact = here[0].fact
        for value in sorted({end for node in here for end in node.upto}):
            below = tuple(
                part.branch(value) if isinstance(part, Node) and part.index == index else part
                for part in parts
            )
            walk(below, {**given, fact.name: fact.values[value] if fact.values else value})

    walk(tuple(topic.diagram for topic in rules.compiled(rules.law_on(day))), {})
    return found


def journeys(day: date) -> list[Journey]:
    """A journey to every distinct result on a day, and those of people who do not know or tell anything."""
    settled = [Journey(given, day) for given in people(day).values()]
    unanswered = [Journey(dict.fromkeys(rules.FACTS, value), day) for value in rules.UNANSWERED]
    return [*settled, *unanswered]


def stopped_after(last: str, day: date) -> list[dict[str, object]]:
    """The answers of people who gave or left open each fact up to one, and answered none after it: their
    results are the longest, as they have to name all that is still possible. One for each distinct place."""
    start = tuple(frozenset([topic.diagram]) for topic in rules.compiled(rules.law_on(day)))
    ways: dict[tuple[frozenset[Any], ...], dict[str, object]] = {start: {}}
    for fact in rules.ORDER[: rules.FACTS[last].index + 1]:
        further: dict[tuple[frozenset[Any], ...], dict[str, object]] = {}
        for front, given in ways.items():
            here = {part for parts in front for part in parts if _asks(part, fact)}
            for value in [*sorted({end for node in here for end in node.upto}), None]:
                answer = "unknown" if value is None else fact.values[value] if fact.values else value
                below = tuple(_below(parts, fact, value) for parts in front)
                further.setdefault(below, {**given, fact.name: answer} if here else given)
        ways = further
    return list(ways.values())


def _asks(part: Any, fact: rules.Fact) -> bool:
    return isinstance(part, Node) and part.index == fact.index


def _below(parts: frozenset[Any], fact: rules.Fact, value: int | None) -> frozenset[Any]:
    """Where parts of diagrams may lead with the value of a fact; None: with any."""
    here = {part for part in parts if _asks(part, fact)}
    led = {branch for node in here for branch in (node.branches if value is None else [node.branch(value)])}
    return parts - here | led
