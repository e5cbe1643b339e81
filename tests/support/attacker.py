"""An attacker who sends bytes as they are, and what may come back of them."""

import re
import socket

from django.test import override_settings

from questionnaire.journey import session
from tests.conftest import KEY
from tests.support.walker import Walker

KEPT = {"citizenship": "russian", "acquired": "birth"}


class Attacker(Walker):
    """A visitor with two answers, whose requests are bytes."""

    def raw(self, head: str, body: bytes = b"", headers: bytes = b"") -> tuple[int, bytes]:
        """The status and the whole of what came back to a request line; 0 where the connection was cut."""
        own = f"{head} HTTP/1.1\r\nHost: localhost:{self.port}\r\nCookie: {self.cookie}\r\n"
        own += "Connection: close\r\n"
        own += f"Content-Length: {len(body)}\r\n" if body else ""
        parts = []
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
                connection.sendall(own.encode("latin-1", "replace") + headers + b"\r\n" + body)
                connection.shutdown(socket.SHUT_WR)
                while part := connection.recv(65536):
                    parts.append(part)
        except ConnectionError:
            pass
        whole = b"".join(parts)
        return (int(whole.split(b" ", 2)[1]) if whole.startswith(b"HTTP/") else 0), whole


def is_harmless(status: int, whole: bytes) -> bool:
    """Whether an answer is no fault of ours; gunicorn says 501 to a transfer coding that it does not know."""
    tells_of_error = b"Traceback" in whole or b"/check/stopped/fault/" in whole.split(b"\r\n\r\n")[0]
    return (status < 500 or status == 501) and not tells_of_error


def kept(whole: bytes) -> dict[str, object]:
    """The answers in the cookie that came back; those of before where none came."""
    cookie = re.search(rb'set-cookie: __Host-s="?([^";\r]*)', whole, re.IGNORECASE)
    if cookie is None:
        return dict(KEPT)
    with override_settings(SECRET_KEY=KEY):
        content = session.unseal(cookie[1].decode()) or {}
    answers: dict[str, object] = content.get("answers", {})
    return answers


def token(attacker: Attacker) -> bytes:
    """What the site expects in every form of this visitor."""
    return attacker.page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0].encode()
