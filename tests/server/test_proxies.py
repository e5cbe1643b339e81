"""The proxies of deploy/: nginx, HAProxy and Caddy run in front of the site; tor’s file is only checked."""

import asyncio
import os
import re
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from tests.conftest import ROOT, Server, apart, need
from tests.support import proxies
from tests.support.echoes import visit
from tests.support.proxies import Proxy
from tests.support.resets import reset
from tests.support.traces import betraying, found_in
from tests.support.visitor import GERMAN_IN_MOSCOW
from tests.support.walker import Walker

pytestmark = pytest.mark.slow

STALLED = 40  # clients; the one worker has sixteen threads
PATIENCE = 5  # seconds; half of what the proxies allow a slow client
HALF_A_HEADER = "GET /en/ HTTP/1.1\r\nHost: localhost\r\nCookie: a"
HALF_A_BODY = (
    "POST /en/check/1/ HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nCookie: {cookie}\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\ncitizenship=rus"
)
each_attack = pytest.mark.parametrize("attack", [HALF_A_HEADER, HALF_A_BODY], ids=["header", "body"])
PAGE = "/en/check/stopped/expired/"  # the same for everybody, without the name of the host


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site with a single worker."""
    server = Server(tmp_path_factory.mktemp("small"), WEB_CONCURRENCY="1")
    yield server
    server.stop()


ALL, NAMES = [proxies.nginx, proxies.haproxy, proxies.caddy], ["nginx", "haproxy", "caddy"]
Run = Callable[..., AbstractContextManager[Proxy]]
each_proxy = pytest.mark.parametrize("run", ALL, ids=NAMES)


@pytest.fixture(scope="module", params=ALL, ids=NAMES)
def proxy(
    request: pytest.FixtureRequest, small: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Proxy]:
    """A proxy in front of it."""
    with request.param(tmp_path_factory.mktemp("proxy"), small.port) as running:
        yield running


@contextmanager
def stalled(walker: Walker, attack: str) -> Iterator[None]:
    """Many clients who send something and then nothing."""
    walker.open("/en/check/1/")
    sent = attack.format(host=f"localhost:{walker.port}", origin=walker.origin, cookie=walker.cookie)
    with ExitStack() as stack:
        for _ in range(STALLED):
            client = stack.enter_context(socket.socket())
            client.settimeout(20)
            client.connect(("127.0.0.1", walker.port))
            if walker.tls:
                client = stack.enter_context(walker.tls.wrap_socket(client, server_hostname="localhost"))
            client.sendall(sent.encode())
        yield


def test_a_journey_goes_through(proxy: Proxy) -> None:
    walker = proxy.walker()
    assert walker.walk(GERMAN_IN_MOSCOW)[0] == "citizenship"
    assert "Yes, the draft can reach you" in walker.open("/en/check/result/").body.decode()


@each_attack
def test_a_slow_client_holds_no_worker(proxy: Proxy, attack: str) -> None:
    with stalled(proxy.walker(), attack):
        walker = proxy.walker()
        walker.patience = PATIENCE
        assert walker.walk(GERMAN_IN_MOSCOW)[0] == "citizenship"


@each_attack
def test_without_a_proxy_slow_clients_hold_all_workers(tmp_path: Path, attack: str) -> None:
    server = Server(tmp_path, WEB_CONCURRENCY="1")
    walker = Walker(server.port, patience=PATIENCE)
    try:
        with stalled(walker, attack), pytest.raises(TimeoutError):
            walker.walk(GERMAN_IN_MOSCOW)
    finally:
        server.process.kill()  # its threads are held, so it would not stop when asked
        server.process.wait()


def test_a_huge_body_is_refused_and_loses_nothing(proxy: Proxy) -> None:
    walker = proxy.walker()
    walker.open("/en/check/1/")
    walker.answer("russian")
    with suppress(OSError):  # HAProxy may cut the connection before a client has sent it all
        assert walker.send("POST", "/en/check/2/", b"x" * 10_000_000).status == 413
    walker.open("/en/check/answers/")
    assert "Russia only" in walker.page


def test_pages_come_through_packed_as_the_site_packed_them(proxy: Proxy, small: Server) -> None:
    for packing in ("gzip", "identity"):
        here = proxy.walker().send("GET", PAGE, Accept_Encoding=packing)
        there = Walker(small.port).send("GET", PAGE, Accept_Encoding=packing)
        assert here.header("Content-Encoding") == there.header("Content-Encoding")
        assert len(here.body) == len(there.body)


def test_the_proxy_writes_nothing_of_a_journey(proxy: Proxy) -> None:
    walker = proxy.walker()
    walker.walk(GERMAN_IN_MOSCOW)
    walker.send("GET", "/en/?citizenship=stateless", User_Agent="citizenship=stateless")
    files = {path.name for path in proxy.folder.rglob("*") if path.is_file()}
    assert files <= {
        "self-check.pem",
        "self-check.key",
        "self-check-with-key.pem",
        "output",
        "nginx.conf",
        "nginx.pid",
        "haproxy.cfg",
        "Caddyfile",
        "autosave.json",
    }
    assert found_in(proxy.output, betraying()) == set()
    assert b"/en/" not in proxy.output


def first_line(proxy: Proxy, head: str, address: str = "127.0.0.1") -> bytes:
    """The status line that comes back to a request written as it is."""
    request = f"{head}Host: localhost\r\nConnection: close\r\n\r\n".encode()
    with (
        socket.create_connection((address, proxy.port), timeout=PATIENCE) as line,
        proxy.tls.wrap_socket(line, server_hostname="localhost") as client,
        client.makefile("rb") as stream,
    ):
        client.sendall(request)
        return stream.read().partition(b"\r\n")[0]


def test_the_proxy_listens_on_ipv6_too(proxy: Proxy) -> None:
    assert b" 200 " in first_line(proxy, "GET /healthz HTTP/1.1\r\n", "::1")


def test_no_header_moves_a_page_through_the_proxy(proxy: Proxy) -> None:
    elsewhere = "//elsewhere.example"
    before = proxy.walker().send("GET", "/en/how/").body
    head = f"GET {elsewhere}/en/how/ HTTP/1.1\r\nSCRIPT_NAME: {elsewhere}\r\n"
    assert b" 404 " in first_line(proxy, head)
    assert proxy.walker().send("GET", "/en/how/").body == before


@each_proxy
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_where_no_copy_answers_people_read_our_page(tmp_path: Path, run: Run, method: str) -> None:
    (tmp_path / "site").mkdir()
    site = Server(tmp_path / "site", WEB_CONCURRENCY="1")
    with run(tmp_path, site.port) as proxy:
        site.stop()
        answer = proxy.walker().send(method, "/en/check/1/", "a=b" if method == "POST" else None)
    assert answer.status in (502, 503, 504)
    assert answer.body == (ROOT / "deploy/unavailable.html").read_bytes()
    assert answer.header("Content-Type").startswith("text/html")
    assert answer.header("Cache-Control") == "no-store"


@pytest.mark.parametrize("run", ALL[:2], ids=NAMES[:2])  # Caddy passes all on
def test_most_requests_that_are_taken_back_reach_no_copy(tmp_path: Path, run: Run) -> None:
    (tmp_path / "site").mkdir()
    site = Server(tmp_path / "site", "tests.support.counting", WEB_CONCURRENCY="1")
    with run(tmp_path, site.port) as proxy:
        assert proxy.walker().send("GET", "/count").body == b"0"
        sent = reset(proxy, "/en/", times=1000, at_once=100)
        reached = int(proxy.walker().send("GET", "/count").body) - 1
    site.stop()
    print(f"{sent} requests begun and taken back, {reached} reached the copy.")
    assert sent
    assert reached < sent * 0.7


def test_a_request_that_breaks_a_copy_is_not_sent_to_the_others(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    site = Server(tmp_path / "site", "tests.support.faulty_site:application", WEB_CONCURRENCY="1")
    with proxies.haproxy(tmp_path, site.port) as proxy:
        walker = proxy.walker()
        walker.walk(GERMAN_IN_MOSCOW)
        assert walker.send("GET", "/en/check/result/", X_Fault="result").status == 500
    site.stop()
    assert site.written.count("\n") == 1


@pytest.mark.parametrize("run", ALL[1:], ids=NAMES[1:])  # nginx stands before one
def test_nobody_reads_the_page_of_another_while_copies_come_and_go(tmp_path: Path, run: Run) -> None:
    met = apart(lambda: asyncio.run(visit(run, tmp_path)))
    print(dict(met))
    assert met["own"] > 1000
    assert met["of another"] == 0


def test_the_page_of_the_proxies_says_what_the_site_says() -> None:
    page = (ROOT / "deploy/unavailable.html").read_text()
    assert not re.search(r"<(script|style|link|img)| style=|https?:", page)
    for language, part in zip(("en", "ru"), page.split("<section")[1:], strict=True):
        with override(language):
            main = render_to_string("500.html").partition("<main")[2]
        said = re.findall("<(?:h1|p)>(.*?)</", main)
        assert re.findall("<(?:h1|p)>(.*?)</", part) == said


def test_the_onion_service_finds_the_site_behind_nginx(tmp_path: Path, small: Server) -> None:
    with proxies.nginx(tmp_path, small.port) as proxy:
        assert Walker(proxy.onion).walk(GERMAN_IN_MOSCOW)[0] == "citizenship"


def test_the_caddyfile_is_valid(tmp_path: Path) -> None:
    subprocess.run(
        [need("caddy"), "validate", "--adapter", "caddyfile", "--config", ROOT / "deploy/Caddyfile"],
        env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
        check=True,
    )


def test_the_torrc_is_valid(tmp_path: Path) -> None:
    path = proxies.sample("torrc", tmp_path, {"/var/lib/tor": str(tmp_path / "tor")})
    subprocess.run([need("tor"), "--verify-config", "-f", path], check=True)
