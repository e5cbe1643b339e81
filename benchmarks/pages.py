"""What pages cost: whole journeys at the site and through a wizard of the usual packages, alternating with as
many requests to a bare Django view.

All run under the same gunicorn settings with one worker; the site's keeps to one core, as where there is a
worker for each. The processor times of the servers are compared. Waiting times, with a worker for each core,
are printed too, and mean little on a busy machine.
"""

import argparse
import asyncio
import os
import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack
from itertools import cycle, islice, product

from .client import Visitor
from .journeys import LANGUAGES, PEOPLE, Request, journey, public_pages, recorded, wizard
from .server import Gunicorn

BARE, WIZARD = "benchmarks.bare", "benchmarks.wizard"
AT_ONCE = 16
CORES = len(os.sched_getaffinity(0))


def replayed(server: Gunicorn, requests: list[Request], times: int, *, bare: bool = False) -> float:
    """The processor time, in milliseconds a request, of requests sent so many times, by many at once."""
    todo = iter(requests * times)

    async def send() -> None:
        visitor = Visitor(server.port)
        for request in todo:
            visitor.cookie, visitor.etag = request.cookie, request.etag
            await visitor.send(request.method, f"/{request.size}" if bare else request.path, request.body)
        visitor.close()

    async def send_all() -> None:
        await asyncio.gather(*(send() for _ in range(AT_ONCE)))

    before = server.cpu_seconds()
    asyncio.run(send_all())
    return (server.cpu_seconds() - before) * 1000 / (len(requests) * times)


def kinds(requests: list[Request]) -> dict[str, list[Request]]:
    """The requests by their kinds."""
    found: dict[str, list[Request]] = {}
    for request in requests:
        found.setdefault(request.kind, []).append(request)
    return found


def compare(server: Gunicorn, bare: Gunicorn, requests: list[Request], rounds: int, least: int) -> float:
    """The ratio of what these requests cost at a server to the bare view, pair by pair: prints the costs and
    the ratio's median, lowest and highest, and returns the median."""
    times = max(1, -(-least // len(requests)))
    pairs = [
        (replayed(server, requests, times), replayed(bare, requests, times, bare=True)) for _ in range(rounds)
    ]
    ratios = sorted(one / other for one, other in pairs)
    mean = [statistics.mean(side) for side in zip(*pairs, strict=True)]
    median = statistics.median(ratios)
    print(f"{mean[0]:6.2f}  {mean[1]:6.2f}    {median:5.2f}  {ratios[0]:.2f}  {ratios[-1]:.2f}")
    return median


def wait(server: Gunicorn, walk: Callable[..., object], visitors: int, number: int) -> float:
    """Print how long so many visitors at once wait, and how many journeys are done in a second; returns the
    milliseconds within which 99 of 100 requests were answered."""
    took: list[float] = []
    todo = iter(list(islice(cycle(product(PEOPLE, LANGUAGES)), number)))

    async def walk_some() -> None:
        visitor = Visitor(server.port, took=took)
        for person, language in todo:
            await walk(visitor, person, language)  # type: ignore[misc]  # a coroutine
        visitor.close()

    async def walk_all() -> None:
        await asyncio.gather(*(walk_some() for _ in range(visitors)))

    start = time.perf_counter()
    asyncio.run(walk_all())
    speed = number / (time.perf_counter() - start)
    p50, p99 = (statistics.quantiles(took, n=100)[part - 1] * 1000 for part in (50, 99))
    print(f"{visitors:2} at once: p50 {p50:.1f} ms, p99 {p99:.1f} ms, {speed:.1f} journeys a second")
    return p99


def main(arguments: list[str]) -> None:
    """Compare, and print the cold start, the waiting times and the memory of an instance."""
    parser = argparse.ArgumentParser(prog="script/bench pages", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="pairs of measurements of each kind")
    parser.add_argument("--least", type=int, default=600, help="how many requests in each, at least")
    options = parser.parse_args(arguments)
    with ExitStack() as stack:
        site, bare, other = (
            stack.enter_context(server)
            for server in (
                Gunicorn(workers=1, one_core=True),
                Gunicorn(BARE, workers=1, ready="/1"),
                Gunicorn(WIZARD, workers=1, ready="/ready"),
            )
        )
        print("processor time a request                site    bare   ratio (median, low, high)")
        own, theirs = recorded(site.port, journey), recorded(other.port, wizard)
        for server, requests, whose in ((site, own, "site"), (other, theirs, "wizard")):
            print(f"  {whose + ', whole journeys':34}", end="")
            compare(server, bare, requests, options.rounds, options.least)
            for kind, some in kinds(requests).items():
                print(f"  {whose + ', ' + kind:34}", end="")
                compare(server, bare, some, options.rounds, options.least // 4)
        dearest = ("", 0.0)
        for kind, some in kinds(public_pages(site.port)).items():
            print(f"  {kind:34}", end="")
            dearest = max(
                dearest,
                (kind, compare(site, bare, some, options.rounds, options.least // 4)),
                key=lambda one: one[1],
            )
        print(f"dearest that anybody can ask for: {dearest[0]}, {dearest[1]:.1f} bare views")
    start = time.perf_counter()
    with (
        Gunicorn(workers=CORES) as site,
        Gunicorn(WIZARD, workers=CORES, ready="/ready") as other,
    ):
        print(f"cold start of both: {time.perf_counter() - start:.2f} s; waiting:")
        print("  site,   ", end="")
        wait(site, journey, 1, 30)
        print("  site,   ", end="")
        own_p99 = wait(site, journey, AT_ONCE, 120)
        print("  wizard, ", end="")
        their_p99 = wait(other, wizard, AT_ONCE, 120)
        print(f"p99, site to wizard: {own_p99 / their_p99:.2f}")
        most = max(site.memory().values()) / 2**20
    print(f"memory: {most:.0f} MB a worker (most of it shared with the others)")
