"""Very many requests to one copy, and whether its memory stays as it was.

Any answer but a page or a redirect, and any connection that breaks, ends it with an error.
"""

import argparse
import asyncio
from collections.abc import Callable

from .client import Visitor
from .pressure import THREADS, visits
from .server import Gunicorn


async def soak(
    copy: Gunicorn, requests: int, every: int, tell: Callable[[int, dict[int, int]], None]
) -> list[dict[int, int]]:
    """Send about so many requests; after each `every`, tell how many, and the bytes of each worker by process
    id. Returns these bytes in order."""
    people = [Visitor(copy.port) for _ in range(len(copy.workers()) * THREADS)]
    seen: list[dict[int, int]] = []

    def go_on() -> bool:
        sent = sum(person.sent for person in people)
        if sent >= every * (len(seen) + 1):
            seen.append(copy.memory())
            tell(sent, seen[-1])
        return sent < requests

    async with asyncio.TaskGroup() as group:
        for person in people:
            group.create_task(visits(person, go_on))
    return seen


def main(arguments: list[str]) -> None:
    """Run it and print the memory as it goes."""
    parser = argparse.ArgumentParser(prog="script/bench soak", description=__doc__)
    parser.add_argument("--requests", type=int, default=200_000)
    parser.add_argument("--every", type=int, default=20_000)
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args(arguments)

    def tell(sent: int, memory: dict[int, int]) -> None:
        sizes = "  ".join(f"{size / 1e6:.1f} MB" for size in memory.values())
        print(f"{sent:8} requests, the workers hold  {sizes}", flush=True)

    with Gunicorn(workers=given.workers) as copy:
        asyncio.run(soak(copy, given.requests, given.every, tell))
