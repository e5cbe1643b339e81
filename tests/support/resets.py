"""A client of HTTP/2 that begins requests and takes each back at once ("rapid reset"); bounded in number."""

import socket
import ssl
import struct
from typing import BinaryIO

from .proxies import Proxy

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
HEADERS, RESET, SETTINGS, PING = 1, 3, 4, 6
END = 5  # of the headers and of the stream
CANCEL = struct.pack(">I", 8)
METHOD_GET, SCHEME_HTTPS, AUTHORITY, PATH = b"\x82", b"\x87", b"\x01", b"\x04"  # of the static table


def _frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def _text(text: str) -> bytes:
    return bytes([len(text)]) + text.encode()


def _wait_for_pong(client: ssl.SSLSocket, stream: BinaryIO) -> None:
    """Until all that was sent before has been read."""
    client.sendall(_frame(PING, 0, 0, bytes(8)))
    while head := stream.read(9):
        stream.read(int.from_bytes(head[:3], "big"))
        if head[3] == PING:
            return


def reset(proxy: Proxy, path: str, times: int, at_once: int = 10) -> int:
    """Begins so many GETs on one connection, some at once, each taken back when all of these have been read;
    returns how many were sent before the proxy hung up."""
    tls = ssl.create_default_context(cafile=str(proxy.folder / "self-check.pem"))
    tls.set_alpn_protocols(["h2"])
    head = METHOD_GET + SCHEME_HTTPS + AUTHORITY + _text("localhost") + PATH + _text(path)
    with (
        socket.create_connection(("127.0.0.1", proxy.port), timeout=20) as line,
        tls.wrap_socket(line, server_hostname="localhost") as client,
        client.makefile("rb") as stream,
    ):
        client.sendall(PREFACE + _frame(SETTINGS, 0, 0, b""))
        for first in range(0, times, at_once):
            numbers = [2 * number + 1 for number in range(first, first + at_once)]
            try:
                client.sendall(b"".join(_frame(HEADERS, END, number, head) for number in numbers))
                _wait_for_pong(client, stream)
                client.sendall(b"".join(_frame(RESET, 0, number, CANCEL) for number in numbers))
            except OSError:
                return first
        _wait_for_pong(client, stream)
    return times
