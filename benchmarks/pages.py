"""What pages cost: whole journeys at the site, alternating with the same requests to a bare Django view.

Both run under the same gunicorn settings with one worker. The processor times of the servers are compared;
waiting times are printed too, and mean little on a busy machine.
"""

import argparse
import asyncio
import statistics
import time
from dataclasses import dataclass, field
from itertools import cycle, islice, product

from .client import Answer, Visitor
from .pressure import ANSWERS
from .server import Gunicorn

BARE = "benchmarks.bare"
# Three people who meet most pages: nothing open, a record, much left unanswered.
PEOPLE: tuple[dict[str, str], ...] = (
    ANSWERS,
    {
        **ANSWERS,
        "citizenship": "russian",
        "age": "33",
        "service": "completed",
        "conviction": "outstanding",
        "conviction_offence": "other",
    },
    {"citizenship": "russian_and_other", "sex": "male", "age": "31", "residence": "both"},
)
LANGUAGES = ("en", "ru")
KINDS = ("all", "pages", "answers", "results")


@dataclass(frozen=True)
class Request:
    """One request as sent, with its cookie, and the size of the body of the response."""

    method: str
    path: str
    cookie: str
    body: bytes
    size: int

    def of(self, kind: str) -> bool:
        """Whether it is of a kind: everything, a page, an answer posted, or a result."""
        return {
            "all": True,
            "pages": self.method == "GET",
            "answers": self.method == "POST",
            "results": self.path.endswith("/result/"),
        }[kind]


@dataclass
class Recorder(Visitor):
    """A visitor that records its requests."""

    recorded: list[Request] = field(default_factory=list)

    async def send(self, method: str, path: str, body: bytes = b"") -> Answer:
        """One request, recorded."""
        cookie = self.cookie
        answer = await super().send(method, path, body)
        self.recorded.append(Request(method, path, cookie, body, int(answer.headers["content-length"])))
        return answer


async def journey(visitor: Visitor, person: dict[str, str], language: str) -> None:
    """A whole journey as a new visitor: the landing page, every question, the summary, the result."""
    visitor.cookie = ""
    await visitor.open(f"/{language}/")
    await visitor.walk(person, language)
    await visitor.open(f"/{language}/check/result/")


def record(port: int) -> list[Request]:
    """The requests of one journey of each person in each language."""

    async def walk() -> list[Request]:
        recorder = Recorder(port)
        for person, language in product(PEOPLE, LANGUAGES):
            await journey(recorder, person, language)
        recorder.close()
        return recorder.recorded

    return asyncio.run(walk())


def replayed(server: Gunicorn, requests: list[Request], times: int, *, bare: bool) -> float:
    """The processor time, in milliseconds a request, of these requests sent so many times."""

    async def send() -> None:
        visitor = Visitor(server.port)
        for request in requests * times:
            visitor.cookie = request.cookie
            await visitor.send(request.method, f"/{request.size}" if bare else request.path, request.body)
        visitor.close()

    before = server.cpu_seconds()
    asyncio.run(send())
    return (server.cpu_seconds() - before) * 1000 / (len(requests) * times)


def compare(site: Gunicorn, bare: Gunicorn, rounds: int, times: int) -> None:
    """Print what requests of each kind cost at both, and the ratio pair by pair."""
    requests = record(site.port)
    print("processor time a request      site    bare   ratio (median, low, high)")
    for kind in KINDS:
        chosen = [request for request in requests if request.of(kind)]
        again = max(1, times * len(requests) // len(chosen) // len(KINDS)) if kind != "all" else times
        pairs = [
            (replayed(site, chosen, again, bare=False), replayed(bare, chosen, again, bare=True))
            for _ in range(rounds)
        ]
        ratios = sorted(one / other for one, other in pairs)
        mean = [statistics.mean(side) for side in zip(*pairs, strict=True)]
        print(
            f"  {kind:24} {mean[0]:6.2f}  {mean[1]:6.2f}    "
            f"{statistics.median(ratios):.2f}  {ratios[0]:.2f}  {ratios[-1]:.2f}"
        )


def wait(site: Gunicorn, visitors: int, number: int) -> None:
    """Print how long so many visitors at once wait, and how many journeys are done in a second."""
    took: list[float] = []
    todo = iter(list(islice(cycle(product(PEOPLE, LANGUAGES)), number)))

    async def walk() -> None:
        visitor = Visitor(site.port, took=took)
        for person, language in todo:
            await journey(visitor, person, language)
        visitor.close()

    async def walk_all() -> None:
        await asyncio.gather(*(walk() for _ in range(visitors)))

    start = time.perf_counter()
    asyncio.run(walk_all())
    speed = number / (time.perf_counter() - start)
    p50, p99 = (statistics.quantiles(took, n=100)[part - 1] * 1000 for part in (50, 99))
    print(f"  {visitors:2} at once: p50 {p50:.1f} ms, p99 {p99:.1f} ms, {speed:.1f} journeys a second")


def main(arguments: list[str]) -> None:
    """Compare, and print the cold start, the waiting times and the memory of an instance."""
    parser = argparse.ArgumentParser(prog="script/bench pages", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="pairs of measurements of each kind")
    parser.add_argument("--times", type=int, default=4, help="how often every journey is sent in each")
    options = parser.parse_args(arguments)
    with Gunicorn(workers=1) as site, Gunicorn(BARE, workers=1, ready="/1") as bare:
        compare(site, bare, options.rounds, options.times)
    start = time.perf_counter()
    with Gunicorn(workers=2) as site:
        print(f"cold start: {time.perf_counter() - start:.2f} s")
        print("waiting, two workers:")
        for visitors in (1, 16):
            wait(site, visitors, 60)
        most = max(site.memory().values()) / 2**20
    print(f"memory: {most:.0f} MB a worker (most of it shared with the others)")
