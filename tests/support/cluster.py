"""Three copies of the site behind a proxy as in deploy/, and people in the middle of their journeys while
copies are killed, drained and given a new key, one at a time. Everybody reads the summary after each answer:
it must list all that this person answered. No error page, lost answer or dropped connection is accepted;
an answer half sent by a copy that is killed may be cut, and is asked for again.

test_cluster.py and script/cluster run it with HAProxy and copies of this computer, test_containers.py with
the containers of compose.yaml; on 127.0.0.1, with a bounded time.
"""

import asyncio
import html
import re
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Protocol

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
FIRST = {"SECRET_KEY": OLD, "SECRET_KEY_FALLBACKS": ""}
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
    tries_left: int = 0  # error pages of the proxy that this person accepts, each followed by another try
    stepped: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, method: str, path: str, body: bytes = b"") -> Answer:
        """As every visitor; once more where the answer was cut, and after an error page of the proxy."""
        try:
            answer = await super().send(method, path, body)
        except (ConnectionError, EOFError):
            if not self.begun:
                raise
            self.cut += 1
            answer = await super().send(method, path, body)
        while answer.status in (502, 503) and self.tries_left:
            self.tries_left -= 1
            await asyncio.sleep(1)
            answer = await super().send(method, path, body)
        return answer

    @property
    def listed(self) -> list[str]:
        """The answers that the open page, the summary, lists."""
        texts = re.findall(r"<dt>.*?<dd>(.*?)</dd>", self.page, re.DOTALL)
        return [_plain(text) for text in texts]

    async def go(self, answers: dict[str, str]) -> None:
        """A whole journey; raises Refused where an answer is not in the summary, or the way back is lost."""
        self.cookie, self.given = "", []
        await self.open("/en/check/1/")
        while self.path != SUMMARY:
            fact, value = self.fact, answers.get(self.fact, "unknown")
            await self.answer(value)
            self.given.append(_plain(str(as_label(fact, value))))
            there = self.path
            await self.open(SUMMARY)
            if sorted(self.listed) != sorted(self.given):  # the summary lists them by section
                raise Refused(f"{len(self.listed)} answers listed, {len(self.given)} given, or other ones")
            await self.open(there)
            if self.path != there:
                raise Refused(f"{there} led to {self.path}")
            self.stepped.set()
        self.journeys += 1


def _plain(text: str) -> str:
    """A text without its marks."""
    return html.unescape(re.sub("<.*?>", "", text))


class Copy(Protocol):
    """A copy of the site, wherever it runs."""

    def start(self, key: dict[str, str]) -> None:
        """Start it anew with a key and its fallbacks; returns once it answers."""

    def stop(self) -> None:
        """End the requests under way, and then the copy."""

    def kill(self) -> None:
        """End it at once."""


class Local:
    """A copy on this computer at a free port, which ends with the stack."""

    def __init__(self, stack: ExitStack) -> None:
        self.port = free_port()
        self.start(FIRST)
        stack.callback(self.kill)

    def start(self, key: dict[str, str]) -> None:
        """Start it anew with a key and its fallbacks."""
        self._server = Gunicorn(workers=1, port=self.port, environment=key)

    def stop(self) -> None:
        """End the requests under way, and then the copy."""
        self._server.stop()

    def kill(self) -> None:
        """End it at once."""
        self._server.kill()


class Cluster:
    """The copies, so many people, and what happens to them; `tell` takes each line for people."""

    def __init__(self, copies: Sequence[Copy], people: list[Person], tell: Callable[[str], None]) -> None:
        self.copies, self.people, self.tell, self.start = copies, people, tell, time.monotonic()
        self.key = FIRST

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
        await asyncio.to_thread(self.copies[0].start, self.key)
        await self._everybody_goes_on("Copy 1 is back")
        await asyncio.to_thread(self.copies[1].stop)
        await self._everybody_goes_on("Copy 2 was drained")
        await asyncio.to_thread(self.copies[1].start, self.key)
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

    def _restart(self, index: int) -> None:
        self.copies[index].stop()
        self.copies[index].start(self.key)

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


def run(folder: Path, tell: Callable[[str], None], people: int = PEOPLE) -> list[Person]:
    """Start copies of this computer behind HAProxy, let it happen, and end it all; returns the people. Raises
    an ExceptionGroup of all that they met with and should not have, or TimeoutError."""
    with ExitStack() as stack:
        copies = [Local(stack) for _ in range(3)]
        balancer = stack.enter_context(proxies.haproxy(folder, *(copy.port for copy in copies)))
        everybody = [Person(balancer.port, balancer.tls) for _ in range(people)]
        asyncio.run(Cluster(copies, everybody, tell).run())
    return everybody


def main() -> None:
    """Run it and tell people."""
    print(f"Starting three copies, HAProxy, and {PEOPLE} people; a minute or two, at most {LONGEST // 60}.")
    with tempfile.TemporaryDirectory() as folder:
        people = run(Path(folder), print)
    sent, ended, cut = (
        sum(getattr(person, what) for person in people) for what in ("sent", "journeys", "cut")
    )
    print(f"{sent} requests, {ended} journeys came to their end, {cut} answers were cut and asked for again.")
    print("No journey, no answer was lost; no error page was seen.")


if __name__ == "__main__":
    django.setup()
    main()
