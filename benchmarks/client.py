"""A visitor as a browser without script: one HTTP/1.1 connection kept alive, one cookie, one page open.

Runs on asyncio, so that thousands fit into one thread. It raises an error for a response that it does not
understand, and for a page with another status than expected.

    visitor = Visitor(port)                 # tls=context speaks HTTPS; took=[] collects seconds a request
    await visitor.walk(answers)             # the whole questionnaire as a new person, to the summary
    await visitor.open("/en/check/result/") # any page, following redirects
    await visitor.answer("russian")         # the question that is open
    await visitor.post(path, {"a": "b"})    # any form, with the token of the open page
    await visitor.send("GET", "/healthz")   # one request as it is
    visitor.path, visitor.page, visitor.sent, visitor.again
    visitor.close()                         # or: await visitor.closed()
"""

import asyncio
import re
import ssl
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urlencode

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
FIELD = re.compile(r'name="(?!csrfmiddlewaretoken)(\w+)"')


class Refused(Exception):
    """A response that a visitor should never see; names its status and the request."""


@dataclass
class Answer:
    """A response; names of headers are in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Visitor:
    """One person at the site on a port of this computer."""

    port: int
    tls: ssl.SSLContext | None = None
    patience: float = 30  # seconds for one request
    packed: bool = True  # ask for pages packed by gzip, as all browsers do
    took: list[float] | None = None  # collects the seconds of each request
    cookie: str = ""
    etag: str = ""  # of a page that it has already
    path: str = ""
    page: str = ""
    sent: int = 0  # requests
    again: int = 0  # requests sent once more, because a keep-alive connection had been closed
    begun: bool = False  # whether the head of the last answer came
    _streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = field(default=None, repr=False)

    async def send(self, method: str, path: str, body: bytes = b"") -> Answer:
        """One request. Like a browser, sends it again if a keep-alive connection turns out to be closed;
        raises OSError, EOFError or TimeoutError without a whole response."""
        start = time.perf_counter()
        self.sent += 1
        reused = self._streams is not None
        try:
            answer = await self._exchange(method, path, body)
        except (ConnectionError, EOFError):
            if not reused or self.begun:
                raise
            self.again += 1
            answer = await self._exchange(method, path, body)
        if self.took is not None:
            self.took.append(time.perf_counter() - start)
        if cookie := answer.headers.get("set-cookie"):
            self.cookie = "" if "Max-Age=0" in cookie else cookie.split(";")[0]
        return answer

    async def open(self, path: str) -> Answer:
        """Open a page, following redirects; raises Refused unless its status is 200."""
        answer = await self.send("GET", path)
        while answer.status in (302, 303):
            path = answer.headers["location"]
            answer = await self.send("GET", path)
        if answer.status != 200:
            raise Refused(f"{answer.status} for GET {path}")
        self.path, self.page = path, answer.body.decode()
        return answer

    async def post(self, path: str, form: dict[str, str]) -> Answer:
        """Post a form with the token of the open page, and open the page that it redirects to; raises Refused
        without a redirect."""
        token = TOKEN.search(self.page)
        answer = await self.form(path, {"csrfmiddlewaretoken": token[1] if token else "", **form})
        if answer.status != 303:
            raise Refused(f"{answer.status} for POST {path}")
        return await self.open(answer.headers["location"])

    async def form(self, path: str, form: dict[str, str]) -> Answer:
        """Post a form as it is."""
        return await self.send("POST", path, urlencode(form).encode())

    @property
    def fact(self) -> str:
        """The name of the fact that the open page asks for; raises Refused if it asks for none."""
        found = FIELD.search(self.page.partition("<main")[2])
        if not found:
            raise Refused(f"no question at {self.path}")
        return found[1]

    async def answer(self, value: str) -> None:
        """Answer the open question and open the next page."""
        name = "age_unanswered" if self.fact == "age" and not value.isdigit() else self.fact
        await self.post(self.path, {name: value})

    async def walk(self, answers: dict[str, str], language: str = "en") -> list[str]:
        """As a new person, from the first question to the summary; what `answers` lacks is unknown.
        Returns the facts asked for."""
        self.cookie = ""
        await self.open(f"/{language}/check/1/")
        asked = []
        while not self.path.endswith("/answers/"):
            asked.append(self.fact)
            await self.answer(answers.get(self.fact, "unknown"))
        return asked

    def close(self) -> None:
        """Close the connection; the next request opens another."""
        if self._streams:
            self._streams[1].close()
        self._streams = None

    async def closed(self) -> None:
        """Close the connection and wait until it is closed; over TLS this takes more than a moment."""
        writer = self._streams[1] if self._streams else None
        self.close()
        if writer:
            with suppress(OSError):
                await writer.wait_closed()

    async def _exchange(self, method: str, path: str, body: bytes) -> Answer:
        try:
            async with asyncio.timeout(self.patience):
                if not self._streams:
                    self._streams = await asyncio.open_connection("127.0.0.1", self.port, ssl=self.tls,
                        server_hostname="localhost" if self.tls else None)  # fmt: skip
                reader, writer = self._streams
                self.begun = False
                writer.write(self._head(method, path, len(body)) + body)
                return await self._read(reader)
        except BaseException:
            if self._streams:
                self._streams[1].transport.abort()
            self._streams = None
            raise

    def _head(self, method: str, path: str, length: int) -> bytes:
        host = f"localhost:{self.port}"
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host}"]
        if self.packed:
            lines.append("Accept-Encoding: gzip")
        if self.cookie:
            lines.append(f"Cookie: {self.cookie}")
        if self.etag:
            lines.append(f"If-None-Match: {self.etag}")
        if method == "POST":
            lines += [
                f"Origin: {'https' if self.tls else 'http'}://{host}",
                "Content-Type: application/x-www-form-urlencoded",
                f"Content-Length: {length}",
            ]
        return "\r\n".join([*lines, "\r\n"]).encode()

    async def _read(self, reader: asyncio.StreamReader) -> Answer:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")[:-2]
        self.begun = True
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        if headers.get("content-encoding") == "gzip":
            body = zlib.decompress(body, 31)
        if headers.get("connection", "").lower() == "close":
            self.close()
        return Answer(int(first.split()[1]), headers, body)
