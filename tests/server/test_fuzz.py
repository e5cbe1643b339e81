"""Nonsense of every kind through a real socket: no fault of ours, a clear refusal, and no answer lost."""

import html
import re
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from urllib.parse import quote_from_bytes

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from questionnaire import rules
from tests.conftest import Server
from tests.support.attacker import KEPT, Attacker, is_harmless, kept, token
from tests.support.walker import Walker

pytestmark = pytest.mark.slow
many = settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

FORM = "application/x-www-form-urlencoded"
FIELDS = ["csrfmiddlewaretoken", "age_unanswered", *["age"] * 5, *rules.FACTS]
VALUES = sorted({value for fact in rules.ORDER for value in fact.values} | set(rules.UNANSWERED))
HEADERS = [
    *("Host", "Cookie", "Origin", "Referer", "Content-Type", "Accept-Language", "Accept-Encoding", "Range"),
    *("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "Forwarded", "Expect"),
    *("If-None-Match", "If-Modified-Since", "Upgrade", "Connection", "Transfer-Encoding", "Content-Length"),
    *("X-HTTP-Method-Override", "X-CSRFToken", "X-Real-IP", "Authorization", "TE", "Via", "Content-Encoding"),
]
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "X"]
GARBAGE = [
    b"",
    b"\0",
    b"\xff\xfe\xfa",
    b"%",
    b"%zz=%00&&==&" * 20,
    b"citizenship=" + b"x" * 9000,
    b"age=" + b"9" * 5000,
    b"age=%EF%BC%92%EF%BC%95",
    b"citizenship=other&citizenship=russian&citizenship=",
    b"citizenship[]=other&age[$gt]=1",
    b"&".join(b"a%d=1" % number for number in range(1000)),
    b'{"citizenship": "other"}',
    b"x" * 10_000_000,
]
TYPES = [
    FORM,
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/json",
    "text/plain",
    "/",
    "",
]


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of its own, which must have written nothing when all is over."""
    server = Server(tmp_path_factory.mktemp("target"))
    yield server
    server.stop()
    assert server.written == ""


@pytest.fixture(scope="module")
def attacker(target: Server) -> Attacker:
    """A visitor with two answers, who sends bytes."""
    attacker = Attacker(target.port)
    attacker.open("/en/check/1/")
    for value in KEPT.values():
        attacker.answer(value)
    return attacker


raw_values = st.one_of(
    st.sampled_from(VALUES).map(str.encode),
    st.sampled_from([b"7" * 5000, "²".encode(), "２５".encode(), b"-1", b"1e9", b"121", b""]),
    st.text(max_size=20).map(lambda text: text.encode(errors="surrogatepass")),
    st.binary(max_size=40),
)


@many
@given(st.lists(st.tuples(st.sampled_from(FIELDS), raw_values), max_size=25), st.integers(0, 30))
def test_random_forms_are_harmless(
    attacker: Attacker, tried: Counter[str], fields: list[tuple[str, bytes]], step: int
) -> None:
    data = [("csrfmiddlewaretoken", token(attacker)), *fields]
    body = "&".join(f"{name}={quote_from_bytes(value)}" for name, value in data).encode()
    status, whole = attacker.raw(f"POST /en/check/{step}/", body, f"Content-Type: {FORM}\r\n".encode())
    tried["forms"] += 1
    assert is_harmless(status, whole)
    assert status == 303
    named = {name for name, _ in fields}
    assert {name: value for name, value in KEPT.items() if name not in named}.items() <= kept(whole).items()


header_values = st.one_of(
    st.binary(max_size=60).map(lambda value: value.replace(b"\n", b"").replace(b"\r", b"")),
    st.sampled_from([b"localhost", b"elsewhere.example", b"https", b"-1", b"chunked", b"*", b"x" * 7000]),
)


@many
@given(
    st.lists(st.tuples(st.sampled_from(HEADERS), header_values), max_size=6),
    st.sampled_from(METHODS),
    st.sampled_from(["/en/", "/en/check/2/", "/en/check/result/", "/healthz", "/static/style.css", "/", "*"]),
)
def test_random_headers_are_harmless(
    attacker: Attacker, tried: Counter[str], headers: list[tuple[str, bytes]], method: str, path: str
) -> None:
    lines = b"".join(name.encode() + b": " + value + b"\r\n" for name, value in headers)
    status, whole = attacker.raw(f"{method} {path}", headers=lines)
    tried["headers"] += 1
    assert is_harmless(status, whole)


@many
@given(
    st.sampled_from(
        [
            *("/", "/en/", "/en/check/", "/en/check/stopped/", "/en/decree/?on=", "/static/", "/xx/"),
            *(
                "/oembed?url=",
                "/oembed?url=http://localhost/",
                "/embed/card/",
                "/en/with/",
                "/en/embed/?look=",
            ),
        ]
    ),
    st.one_of(
        st.binary(max_size=60).map(quote_from_bytes), st.text(st.characters(codec="latin-1"), max_size=60)
    ),
)
def test_random_addresses_are_harmless(attacker: Attacker, tried: Counter[str], start: str, end: str) -> None:
    status, whole = attacker.raw(f"GET {start}{end}")
    tried["addresses"] += 1
    assert is_harmless(status, whole)


@pytest.mark.parametrize(
    "path", ["../config/settings.py", "..%2f..%2fmanage.py", "%2e%2e/README.md", "/etc/passwd"]
)
def test_no_file_but_static_ones_is_served(attacker: Attacker, path: str) -> None:
    assert attacker.raw(f"GET /static/{path}")[0] in (400, 404)


def pages(attacker: Attacker) -> list[str]:
    """Every address of the site that links and forms lead to."""
    found, waiting = set(), ["/en/"]
    while waiting:
        path = waiting.pop()
        if path in found or "/exit/" in path:
            continue
        found.add(path)
        _, whole = attacker.raw(f"GET {path}")
        text = html.unescape(whole.decode("utf-8", "replace"))
        waiting += re.findall(r'(?:href|action)="(/[^"#?]*)', text)
    return sorted(found)


def test_a_crawler_that_posts_garbage_to_every_address(attacker: Attacker, tried: Counter[str]) -> None:
    addresses = pages(attacker)
    assert {"/en/check/1/", "/en/check/again/", "/en/decree/"} <= set(addresses)
    mark = token(attacker)
    bodies = [*GARBAGE, *(b"csrfmiddlewaretoken=%b&%b" % (mark, part) for part in GARBAGE)]
    types = cycle(TYPES)  # goes on from address to address, so that each body meets each type
    for path in addresses:
        for garbage, kind in zip(bodies, types, strict=False):
            status, whole = attacker.raw(f"POST {path}", garbage, f"Content-Type: {kind}\r\n".encode())
            tried["garbage"] += 1
            assert is_harmless(status, whole)
            if not path.startswith("/static/"):  # a huge body may cut the connection
                assert status == 303 or (len(garbage) > 1_000_000 and not status)
        for method in METHODS:
            status, whole = attacker.raw(f"{method} {path}")
            tried["methods"] += 1
            assert is_harmless(status, whole)
            assert kept(whole) == KEPT


@pytest.mark.parametrize(
    "host", ["elsewhere.example", "localhost.elsewhere.example", "[", "a b", "localhost:x", ""]
)
def test_a_forged_host_is_refused(attacker: Attacker, host: str) -> None:
    assert Walker(attacker.port).send("GET", "/en/", Host=host).status == 400


def test_a_forged_forwarded_host_moves_no_address(attacker: Attacker) -> None:
    _, whole = attacker.raw(
        "GET /", headers=b"X-Forwarded-Host: elsewhere.example\r\nForwarded: host=elsewhere.example\r\n"
    )
    assert b"elsewhere" not in whole
