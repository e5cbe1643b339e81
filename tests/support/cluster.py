"""Three copies of the site behind HAProxy as in deploy/, and people in the middle of their journeys while
copies are killed, drained and given a new key, one at a time. Everybody reads the summary after each answer:
it must list all that this person answered. No error page, lost answer or dropped connection is accepted;
an answer half sent by a copy that is killed may be cut, and is asked for again.

The test beside it and script/cluster run it; on 127.0.0.1, with a bounded time.
"""

import asyncio
import html
import re
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

import django

from benchmarks.client import Answer, Refused, Visitor
from benchmarks.server import Gunicorn
from questionnaire import rules
from questionnaire.journey.summary import as_label
from tests.conftest import free_port

from . import proxies
from .journeys import every_value

PEOPLE = 32
LONGEST = 600  # seconds for all of it
OLD, NEW = (f"the {age} key that the three copies share" for age in ("old", "new"))
ROTATION = [  # the three steps of "A new key" in docs/operating.md: the key, and its fallbacks
    {"SECRET_KEY": OLD, "SECRET_KEY_FALLBACKS": NEW},
    {"SECRET_KEY": NEW, "SECRET_KEY_FALLBACKS": OLD},
    {"SECRET_KEY": NEW, "SECRET_KEY_FALLBACKS": ""},
]
SUMMARY = "/en/check/answers/"


@dataclass
class Person(Visitor):
    """A visitor who goes through one journey after another and keeps in mind what was answered."""

    given: list[str] = field(default_factory=list)  # on this journey, as the summary shows it
    journeys: int = 0  # that came to their end
    cut: int = 0  # answers that ended in their middle
    stepped: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, method: str, path: str, body: bytes = b"") -> Answer:
        """As every visitor; where the answer was cut, once more."""
        try:
            return await super().send(method, path, body)
        except (ConnectionError, EOFError):
            if not self.begun:
                raise
            self.cut += 1
            return await super().send(method, path, body)

    @property
    def listed(self) -> list[str]:
        """The answers that the open page, the summary, lists."""
        texts = re.findall(r"<dt>.*?<dd>(.*?)</dd>", self.page, re.DOTALL)
        return [html.unescape(re.sub("<.*?>", "", text)) for text in texts]

    async def go(self, answers: dict[str, str]) -> None:
        """A whole journey; raises Refused where an answer is not in the summary, or the way back is lost."""
        self.cookie, self.given = "", []
        await self.open("/en/check/1/")
        while self.path != SUMMARY:
            fact, value = self.fact, answers.get(self.fact, "unknown")
            await self.answer(value)
            self.given.append(str(as_label(fact, value)))
            there = self.path
            await self.open(SUMMARY)
            if sorted(self.listed) != sorted(self.given):  # the summary lists them by section
                raise Refused(f"{len(self.listed)} answers listed, {len(self.given)} given, or other ones")
            await self.open(there)
            if self.path != there:
                raise Refused(f"{there} led to {self.path}")
            self.stepped.set()
        self.journeys += 1


class Cluster:
    """The copies, so many people, and what happens to them; `tell` takes each line for people."""

    def __init__(self, folder: Path, stack: ExitStack, tell: Callable[[str], None], people: int) -> None:
        self.tell, self.start = tell, time.monotonic()
        self.key = {"SECRET_KEY": OLD, "SECRET_KEY_FALLBACKS": ""}
        self.copies: list[Gunicorn] = []
        stack.callback(self._end)
        for port in [free_port() for _ in range(3)]:
            self.copies.append(self._copy(port))
        balancer = stack.enter_context(proxies.haproxy(folder, *(copy.port for copy in self.copies)))
        self.people = [Person(balancer.port, balancer.tls) for _ in range(people)]

    def _end(self) -> None:
        for copy in self.copies:
            copy.kill()

    def _copy(self, port: int) -> Gunicorn:
        return Gunicorn(workers=1, port=port, environment=self.key)

    async def run(self) -> None:
        """Everybody walks until all has happened, and then to the end of the journey."""
        journeys = cycle(every_value(rules.today()))
        over = asyncio.Event()

        async def live(person: Person) -> None:
            try:
                while not over.is_set():
                    await person.go(next(journeys))
            finally:
                await person.closed()

        async with asyncio.timeout(LONGEST), asyncio.TaskGroup() as group:
            for person in self.people:
                group.create_task(live(person))
            await self._all_that_happens()
            over.set()
        if dropped := sum(person.again for person in self.people):
            raise Refused(f"{dropped} connections were dropped")

    async def _all_that_happens(self) -> None:
        await self._everybody_steps()
        self._say("All copies run, and everybody has begun")
        self.copies[0].kill()
        await self._everybody_goes_on("Copy 1 was killed")
        await asyncio.to_thread(self._start, 0)
        await self._everybody_goes_on("Copy 1 is back")
        await asyncio.to_thread(self.copies[1].stop)
        await self._everybody_goes_on("Copy 2 was drained")
        await asyncio.to_thread(self._start, 1)
        old = self.people[0].cookie
        for step, self.key in enumerate(ROTATION, 1):
            for index in range(3):
                await asyncio.to_thread(self._restart, index)
                await self._everybody_goes_on(f"New key, step {step}: copy {index + 1} was restarted")
        stranger = Visitor(self.people[0].port, self.people[0].tls, cookie=old)
        answer = await stranger.send("GET", SUMMARY)
        await stranger.closed()
        if answer.status == 200:
            raise Refused("the key has not changed")

    def _start(self, index: int) -> None:
        self.copies[index] = self._copy(self.copies[index].port)

    def _restart(self, index: int) -> None:
        self.copies[index].stop()
        self._start(index)

    async def _everybody_goes_on(self, after: str) -> None:
        """Wait until everybody has answered one more question, and found all answers in the summary."""
        middle = sum(bool(person.given) for person in self.people)
        await self._everybody_steps()
        self._say(f"{after}; {middle} people in mid-journey went on")

    async def _everybody_steps(self) -> None:
        for person in self.people:
            person.stepped.clear()
        for person in self.people:
            await person.stepped.wait()

    def _say(self, what: str) -> None:
        self.tell(f"{time.monotonic() - self.start:4.0f} s  {what}.")


def run(folder: Path, tell: Callable[[str], None], people: int = PEOPLE) -> Cluster:
    """Start it all, let it happen, and end it all; returns what it was. Raises an ExceptionGroup of all that
    people met with and should not have, or TimeoutError."""
    with ExitStack() as stack:
        cluster = Cluster(folder, stack, tell, people)
        asyncio.run(cluster.run())
    return cluster


def main() -> None:
    """Run it and tell people."""
    print(f"Starting three copies, HAProxy, and {PEOPLE} people; a minute or two, at most {LONGEST // 60}.")
    with tempfile.TemporaryDirectory() as folder:
        people = run(Path(folder), print).people
    sent, ended, cut = (
        sum(getattr(person, what) for person in people) for what in ("sent", "journeys", "cut")
    )
    print(f"{sent} requests, {ended} journeys came to their end, {cut} answers were cut and asked for again.")
    print("No journey, no answer was lost; no error page was seen.")


if __name__ == "__main__":
    django.setup()
    main()
