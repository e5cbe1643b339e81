"""Whole journeys as the benchmarks send them, at the site and through benchmarks/wizard.py."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import product

from .client import Answer, Visitor
from .pressure import ANSWERS

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
PUBLIC = (  # in each language
    *("", "check/1/", "decree/", "decree/?on=2023-08-10", "how/", "how/rules.csv", "how/rules.json"),
    *("changes/", "changes.atom", "embed/", "embed/qr.png", "embed/leaflet/", "offline/", "privacy/"),
    "nothing/",
)
WITHOUT_LANGUAGE = ("sitemap.xml", "version.json", "embed/card/en/", "nothing")
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass(frozen=True)
class Request:
    """One request as sent, with its cookie and what the sender has already, and the size of the answer."""

    kind: str
    method: str
    path: str
    cookie: str
    body: bytes
    size: int
    etag: str = ""


@dataclass
class Recorder(Visitor):
    """A visitor that records its requests, each under the kind of the moment."""

    kind: str = ""
    recorded: list[Request] = field(default_factory=list)

    async def send(self, method: str, path: str, body: bytes = b"") -> Answer:
        """One request, recorded."""
        cookie, etag = self.cookie, self.etag
        answer = await super().send(method, path, body)
        kind = self.kind or ("answer" if method == "POST" else _page(path))
        size = int(answer.headers.get("content-length", 0))
        self.recorded.append(Request(kind, method, path, cookie, body, size, etag))
        return answer


def _page(path: str) -> str:
    return "result" if path.endswith("/result/") else "question" if "/check/" in path else "start"


async def journey(visitor: Visitor, person: dict[str, str], language: str) -> None:
    """A whole journey as a new visitor: the landing page, every question, the summary, the result."""
    visitor.cookie = ""
    await visitor.open(f"/{language}/")
    await visitor.walk(person, language)
    await visitor.open(f"/{language}/check/result/")


async def wizard(visitor: Visitor, person: dict[str, str], _language: str) -> None:
    """The same questions through benchmarks/wizard.py, as a new visitor."""
    visitor.cookie = ""
    page = (await visitor.send("GET", "/")).body.decode()
    for name in ANSWERS:
        token = TOKEN.search(page)
        form = {
            "csrfmiddlewaretoken": token[1] if token else "",
            "wizard-current_step": name,
            f"{name}-{name}": person.get(name, "24" if name == "age" else "unknown"),
        }
        page = (await visitor.form("/", form)).body.decode()
    if "<h1>Result</h1>" not in page:
        raise RuntimeError("the wizard did not come to its end")


def recorded(port: int, walk: Callable[[Visitor, dict[str, str], str], Awaitable[None]]) -> list[Request]:
    """The requests of one journey of each person in each language."""

    async def all_of_them() -> list[Request]:
        recorder = Recorder(port)
        for person, language in product(PEOPLE, LANGUAGES):
            await walk(recorder, person, language)
        recorder.close()
        return recorder.recorded

    return asyncio.run(all_of_them())


def public_pages(port: int) -> list[Request]:
    """What anybody can ask for in each language, and the same asked for by somebody who has it."""

    async def all_of_them() -> list[Request]:
        recorder = Recorder(port)
        named = [(f"/…/{path}", f"/{language}/{path}") for language, path in product(LANGUAGES, PUBLIC)]
        for name, address in named + [(f"/{path}", f"/{path}") for path in WITHOUT_LANGUAGE]:
            recorder.cookie, recorder.etag, recorder.kind = "", "", f"GET {name}"
            answer = await recorder.send("GET", address)
            if "etag" in answer.headers:
                recorder.etag, recorder.kind = answer.headers["etag"], "had already (304)"
                await recorder.send("GET", address)
        recorder.close()
        return recorder.recorded

    return asyncio.run(all_of_them())
