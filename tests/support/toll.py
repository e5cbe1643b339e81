"""What a fault costs people who are on their way: requests sent, journeys lost, error pages seen."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import cycle, islice

from benchmarks.client import Refused
from questionnaire import rules
from tests.support.journeys import every_value

from .cluster import Person
from .proxies import Proxy

PEOPLE = 16
JOURNEYS = 4  # of each


async def _walk(person: Person, journeys: Iterator[dict[str, str]]) -> list[str]:
    """Each journey to its end, or to where it was lost; returns what was met with instead."""
    met = []
    for answers in journeys:
        try:
            await person.go(answers)
        except (Refused, OSError, EOFError) as problem:
            met.append(str(problem) or type(problem).__name__)
    await person.closed()
    return met


async def _everybody(people: Sequence[Person]) -> list[str]:
    journeys = cycle(every_value(rules.today()))
    walks = [_walk(person, iter(list(islice(journeys, JOURNEYS)))) for person in people]
    async with asyncio.timeout(120):
        return [one for met in await asyncio.gather(*walks) for one in met]


def toll(proxy: Proxy) -> tuple[int, list[str]]:
    """How many requests people sent through a proxy, and what they met with where a journey was lost."""
    people = [Person(proxy.port, proxy.tls) for _ in range(PEOPLE)]
    met = asyncio.run(_everybody(people))
    return sum(person.sent for person in people), met
