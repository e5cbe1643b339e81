"""Ten times more visitors than the site has threads, for a minute.

Measures how long they wait, whether all wait alike, how much memory the workers take, and whether the site is
as fast afterwards as before.

A response other than a page or a redirect, or a broken connection, ends it with an error.
"""

import argparse
import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from statistics import median

from questionnaire.journey.journey import TYPICAL_ANSWERS

from .client import Visitor
from .server import Gunicorn

ANSWERS = {name: str(value) for name, value in TYPICAL_ANSWERS.items()}
THREADS = 4  # of each worker, as shipped


@dataclass(frozen=True)
class Load:
    """The measurements of some visitors: the seconds of each request, the requests of each visitor, and how
    many were sent again because the site had closed the connection."""

    took: list[float]
    each: list[int]
    again: int

    def within(self, share: float) -> float:
        """The seconds within which this share of the requests was answered."""
        return sorted(self.took)[ceil(share * len(self.took)) - 1]

    @property
    def fairness(self) -> float:
        """The requests of the visitor who got the fewest, as a share of the usual number."""
        return min(self.each) / median(self.each)


@dataclass(frozen=True)
class Pressure:
    """Load before, during and after; the memory of each worker before, and its maximum, in bytes."""

    before: Load
    during: Load
    after: Load
    memory: dict[int, int]
    most: dict[int, int]

    @property
    def growth(self) -> int:
        """The largest growth of a worker in bytes; raises KeyError if one was replaced."""
        return max(self.most[pid] - self.memory[pid] for pid in self.most)


async def visits(visitor: Visitor, go_on: Callable[[], bool]) -> None:
    """One journey after another, until `go_on` returns False before a step."""
    while True:
        visitor.cookie = ""
        await visitor.open("/en/check/1/")
        while not visitor.path.endswith("/answers/"):
            if not go_on():
                visitor.close()
                return
            await visitor.answer(ANSWERS.get(visitor.fact, "unknown"))
        await visitor.open("/en/check/result/")


async def load(port: int, visitors: int, seconds: float) -> Load:
    """So many visitors, each with a connection, without pauses."""
    took: list[float] = []
    people = [Visitor(port, took=took, patience=120) for _ in range(visitors)]
    until = time.monotonic() + seconds
    async with asyncio.TaskGroup() as group:
        for person in people:
            group.create_task(visits(person, lambda: time.monotonic() < until))
    return Load(took, [person.sent for person in people], sum(person.again for person in people))


async def pressure(copy: Gunicorn, visitors: int, seconds: float) -> Pressure:
    """A tenth of the time with one visitor a worker; then all visitors; then one a worker again."""
    few = len(copy.workers())
    before = await load(copy.port, few, seconds / 10)
    memory, most = copy.memory(), copy.memory()

    async def watch() -> None:
        while True:
            for pid, size in copy.memory().items():
                most[pid] = max(size, most.get(pid, 0))
            await asyncio.sleep(0.5)

    watching = asyncio.create_task(watch())
    during = await load(copy.port, visitors, seconds)
    watching.cancel()
    return Pressure(before, during, await load(copy.port, few, seconds / 10), memory, most)


def main(arguments: list[str]) -> None:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(prog="script/bench pressure", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--times", type=int, default=10, help="visitors for each thread")
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args(arguments)
    visitors = given.times * given.workers * THREADS
    with Gunicorn(workers=given.workers) as copy:
        seen = asyncio.run(pressure(copy, visitors, given.seconds))
    for name, part in (("before", seen.before), ("under pressure", seen.during), ("after", seen.after)):
        half, most, all_ = (1000 * part.within(share) for share in (0.5, 0.99, 1))
        print(f"{name:15}{len(part.each):5} visitors {len(part.took):7} requests", end="")
        print(f"   50% within {half:5.0f} ms   99% {most:5.0f} ms   all {all_:5.0f} ms")
    print(f"after/before       {seen.after.within(0.5) / seen.before.within(0.5):.2f} of the time for half")
    print(f"fairness           the least served visitor got {seen.during.fairness:.0%} of the usual pages")
    print(f"sent again         {seen.during.again} requests, on connections that the site had closed")
    size = max(seen.memory.values())
    print(f"memory of a worker {size / 1e6:.1f} MB, {seen.growth / 1e6:.1f} MB more at most")
