"""A relay on 127.0.0.1 that passes TLS on unread and keeps what anybody on the line sees: when how many bytes
went which way. It runs in a process of its own, so that its clock waits for nobody.

    with Relay(port_of_the_site) as relay:
        relay.port, relay.seen()  # Pieces since the last call, oldest first
"""

import asyncio
import multiprocessing
import socket
import time
from multiprocessing.connection import Connection
from types import TracebackType
from typing import NamedTuple

from .server import free_port

LONGEST = 3600  # seconds after which it ends in any case
LARGEST = 2**16  # bytes read at once


class Piece(NamedTuple):
    """Bytes that came at once: when (time.perf_counter), from the visitor or to them, how many, and how many
    TLS records begin in them."""

    when: float
    up: bool
    size: int
    records: int


class Relay:
    """A relay to a port of this computer, from `with` to its end."""

    def __init__(self, to: int) -> None:
        self.port = free_port()
        self._pipe, other = multiprocessing.Pipe()
        self._process = multiprocessing.get_context("spawn").Process(
            target=_run, args=(self.port, to, other), daemon=True
        )

    def __enter__(self) -> "Relay":
        self._process.start()
        self._pipe.recv()  # it listens
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.join()

    def seen(self) -> list[Piece]:
        """What passed since the last call."""
        self._pipe.send(None)
        return [Piece(*piece) for piece in self._pipe.recv()]


def _run(port: int, to: int, pipe: Connection) -> None:
    asyncio.run(_relay(port, to, pipe))


async def _relay(port: int, to: int, pipe: Connection) -> None:
    pieces: list[Piece] = []
    tasks: set[asyncio.Task[None]] = set()

    def tell() -> None:
        pipe.recv()
        pipe.send([tuple(piece) for piece in pieces])
        pieces.clear()

    async def both_ways(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        further, back = await asyncio.open_connection("127.0.0.1", to)
        for stream in (writer, back):
            stream.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for source, target, up in ((reader, back, True), (further, writer, False)):
            task = asyncio.create_task(_copy(source, target, up, pieces))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(both_ways, "127.0.0.1", port)
    asyncio.get_running_loop().add_reader(pipe.fileno(), tell)
    pipe.send(None)
    async with server:
        await asyncio.sleep(LONGEST)


async def _copy(
    source: asyncio.StreamReader, target: asyncio.StreamWriter, up: bool, pieces: list[Piece]
) -> None:
    left = 0  # bytes of a record that are still to come
    head = b""
    try:
        while data := await source.read(LARGEST):
            now, records, rest = time.perf_counter(), 0, data
            while rest:
                if left:
                    taken = min(left, len(rest))
                    left, rest = left - taken, rest[taken:]
                    continue
                need = 5 - len(head)  # of the five bytes before each record
                head, rest = head + rest[:need], rest[need:]
                if len(head) == 5:
                    records += 1
                    left, head = int.from_bytes(head[3:]), b""
            pieces.append(Piece(now, up, len(data), records))
            target.write(data)
            await target.drain()
    except ConnectionError:
        pass
    finally:
        target.close()
