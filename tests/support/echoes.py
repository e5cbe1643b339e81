"""Three copies that give back what was sent to them, and come and go; and visitors behind a proxy, who each
send what no other sends. So whoever reads something else has read what was another's."""

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from benchmarks.client import Visitor
from tests.conftest import free_port

from .proxies import Proxy

VISITORS, SECONDS = 32, 8
UP, DOWN = 0.1, 0.05  # seconds of a copy


class Echo:
    """A copy at a free port."""

    def __init__(self) -> None:
        self.port, self._open = free_port(), set[asyncio.StreamWriter]()

    async def come(self) -> None:
        """Begin to answer."""
        self._server = await asyncio.start_server(self._answer, "127.0.0.1", self.port)

    def go(self) -> None:
        """End, and all connections with it."""
        self._server.close()
        for writer in self._open:
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = re.search(rb"(?i)content-length: (\d+)", head)
                body = await reader.readexactly(int(length[1])) if length else head.split()[1]
                await asyncio.sleep(0.002)
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
        finally:
            self._open.discard(writer)


async def _visit(visitor: Visitor, name: str, until: float, met: Counter[str]) -> None:
    number = 0
    while time.monotonic() < until:
        number += 1
        sent = f"/{name}-{number}" * 40
        try:
            if number % 2:
                answer = await visitor.send("GET", sent)
            else:
                answer = await visitor.send("POST", "/", sent.encode())
        except (EOFError, ConnectionError):
            met["cut"] += 1
            continue
        if answer.status != 200:
            met["error page"] += 1
        else:
            met["own" if answer.body.decode() == sent else "of another"] += 1
    await visitor.closed()


async def visit(run: Callable[..., AbstractContextManager[Proxy]], folder: Path) -> Counter[str]:
    """How often visitors behind a proxy met with what, while one copy after another goes and comes back."""
    met, echoes = Counter[str](), [Echo() for _ in range(3)]
    for echo in echoes:
        await echo.come()
    context = run(folder, *(echo.port for echo in echoes))
    proxy = await asyncio.to_thread(context.__enter__)
    until = time.monotonic() + SECONDS
    try:
        async with asyncio.TaskGroup() as group:
            for number in range(VISITORS):
                visitor = Visitor(proxy.port, proxy.tls)
                group.create_task(_visit(visitor, f"visitor{number}", until, met))
            while time.monotonic() < until:
                for echo in echoes:
                    await asyncio.sleep(UP)
                    echo.go()
                    await asyncio.sleep(DOWN)
                    await echo.come()
    finally:
        await asyncio.to_thread(context.__exit__, None, None, None)
        for echo in echoes:
            echo.go()
    return met
