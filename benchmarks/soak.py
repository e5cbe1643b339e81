"""Very many requests to one instance, and whether its memory stays as it was.

A response other than a page or a redirect, or a broken connection, ends it with an error.
"""

import argparse
import asyncio
from collections.abc import Callable

from .client import Visitor
from .pressure import THREADS, visits
from .server import Gunicorn


async def soak(
    server: Gunicorn, requests: int, every: int, report: Callable[[int, dict[int, int]], None]
) -> list[dict[int, int]]:
    """Send about so many requests; after each `every`, report how many, and the memory of each worker by
    process id, in bytes. Returns these in order."""
    people = [Visitor(server.port) for _ in range(len(server.workers()) * THREADS)]
    seen: list[dict[int, int]] = []

    def go_on() -> bool:
        sent = sum(person.sent for person in people)
        if sent >= every * (len(seen) + 1):
            seen.append(server.memory())
            report(sent, seen[-1])
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

    def report(sent: int, memory: dict[int, int]) -> None:
        sizes = "  ".join(f"{size / 1e6:.1f} MB" for size in memory.values())
        print(f"{sent:8} requests, the workers hold  {sizes}", flush=True)

    with Gunicorn(workers=given.workers) as server:
        asyncio.run(soak(server, given.requests, given.every, report))
