"""The site as shipped, through a real socket: gunicorn with the configuration of the repository."""

import contextlib
import os
import re
import signal
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

import pytest

from questionnaire.errors import PROBLEMS
from tests.conftest import ROOT, Server, free_port
from tests.support.profiles import until
from tests.support.walker import Walker


def _send(server: Server, method: str, path: str, **more: object) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("localhost", server.port, timeout=10)
    connection.request(method, path, **more)  # type: ignore[arg-type]
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def _token(page: bytes) -> str:
    return page.split(b'name="csrfmiddlewaretoken" value="')[1].split(b'"')[0].decode()


@contextlib.contextmanager
def running(folder: Path, workers: int) -> Iterator[Server]:
    """The site with so many workers."""
    server = Server(folder, WEB_CONCURRENCY=str(workers))
    try:
        yield server
    finally:
        server.stop()


def workers(server: Server) -> list[str]:
    """The ids of the workers' processes."""
    pid = server.process.pid
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def replace(server: Server, worker: str) -> None:
    """Kill a worker, and wait until gunicorn has another."""
    number = len(workers(server))
    os.kill(int(worker), signal.SIGKILL)
    until(lambda: worker not in workers(server) and len(workers(server)) == number, "no new worker came")


def cores(server: Server) -> list[set[int]]:
    """The cores on which each worker may run, in their order; none of one that has just ended."""
    with contextlib.suppress(ProcessLookupError):
        return sorted((os.sched_getaffinity(int(worker)) for worker in workers(server)), key=sorted)
    return []


def test_a_post_is_answered_by_a_303_and_a_new_cookie(server: Server) -> None:
    first, page = _send(server, "GET", "/en/check/1/")
    cookie = first.headers["Set-Cookie"].split(";")[0]
    body = urlencode({"csrfmiddlewaretoken": _token(page), "citizenship": "russian"})
    headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    answer, text = _send(server, "POST", "/en/check/1/", body=body, headers=headers)
    assert (answer.status, answer.headers["Location"], text.strip()) == (303, "/en/check/2/", b"")
    assert answer.headers["Set-Cookie"].split(";")[0] != cookie


def test_each_worker_keeps_to_a_core_of_its_own_and_a_new_one_to_that_of_the_dead(tmp_path: Path) -> None:
    each = [{core} for core in sorted(os.sched_getaffinity(0))]
    with running(tmp_path, len(each)) as server:
        until(lambda: cores(server) == each, "the workers never kept to a core each")
        for worker in workers(server)[::-1]:
            replace(server, worker)
            until(lambda: cores(server) == each, "the new worker did not take the core of the dead")


def test_a_post_over_https_behind_a_proxy_is_taken(server: Server) -> None:
    first, page = _send(server, "GET", "/en/check/1/")
    headers = {
        "Cookie": first.headers["Set-Cookie"].split(";")[0],
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": f"https://localhost:{server.port}",
        "X-Forwarded-Proto": "https",
    }
    body = urlencode({"csrfmiddlewaretoken": _token(page), "citizenship": "russian"})
    answer, _ = _send(server, "POST", "/en/check/1/", body=body, headers=headers)
    assert answer.headers["Location"] == "/en/check/2/"


def test_static_files_are_hashed_compressed_and_kept(server: Server) -> None:
    _, page = _send(server, "GET", "/en/")
    path = page.split(b'rel="stylesheet" href="')[1].split(b'"')[0].decode()
    response, _ = _send(server, "GET", path, headers={"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert "immutable" in response.headers["Cache-Control"]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_page_is_the_same_when_it_is_sent_again(server: Server, method: str) -> None:
    answers = [_send(server, method, "/ru/privacy/", headers={"Accept-Encoding": "gzip"}) for _ in range(3)]
    first, *others = [({**dict(head.headers), "Date": ""}, head.status, body) for head, body in answers]
    assert others == [first, first]
    assert bool(first[2]) is (method == "GET")


def test_a_stranger_host_is_refused(server: Server) -> None:
    response, _ = _send(server, "GET", "/en/", headers={"Host": "elsewhere.example"})
    assert response.status == 400


@pytest.mark.parametrize("header", ["SCRIPT_NAME", "PATH_INFO", "Script-Name"])
def test_no_header_moves_a_page_or_its_addresses(server: Server, header: str) -> None:
    _, before = _send(server, "GET", "/en/how/")
    _, page = _send(server, "GET", "/en/how/", headers={header: "/en"})
    moved, _ = _send(server, "GET", "//elsewhere.example/en/how/", headers={header: "//elsewhere.example"})
    _, after = _send(server, "GET", "/en/how/")
    assert moved.status == 404
    assert before == page == after


def test_no_request_of_a_stranger_writes_a_line(tmp_path: Path) -> None:
    own = Server(tmp_path)
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    many = "&".join(f"a{number}=1" for number in range(100))
    for host in ("elsewhere.example", "a_b", "localhost:x", "[", "localhost@elsewhere.example"):
        _send(own, "GET", "/en/", headers={"Host": host})
    for path in ("/en/check/1/", "/en/", "/healthz", "/static/none", "/oembed"):
        _send(own, "GET", f"{path}?{many}")
        for body in (many, "x" * 20_000, "a=%ff%00", ""):
            _send(own, "POST", path, body=body, headers=form)
    walker = Walker(own.port)
    walker.open("/en/check/1/")
    walker.post("/en/check/1/", {f"a{number}": "1" for number in range(30)})
    for reason in (*PROBLEMS, "none"):
        _send(own, "GET", f"/en/check/stopped/{reason}/")
    for cookie in ("__Host-s=x", "__Host-s=\xe9", "=", "__Host-s=" + "x" * 4000):
        _send(own, "GET", "/en/check/result/", headers={"Cookie": cookie})
    _send(own, "GET", "/oembed?format=xml")
    for raw in (b"\0", b"GET /en/ HTTP/9.9\r\n\r\n", b"GET /en/ HTTP/1.1\r\n\xff: \r\n\r\n"):
        _cut(own, raw)
    _cut(
        own,
        b"POST /en/check/1/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\n\r\ncitizenship=rus",
    )
    assert own.stop() == 0
    assert own.written == ""


def _cut(server: Server, sent: bytes) -> None:
    """Send something and hang up; waits until the server has done so too."""
    with socket.create_connection(("localhost", server.port), timeout=10) as line:
        line.sendall(sent)
        line.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionError), line.makefile("rb") as stream:
            stream.read()


def test_nothing_is_written_of_a_journey(tmp_path: Path) -> None:
    own = Server(tmp_path)
    _send(own, "GET", "/en/check/1/?citizenship=stateless")
    first, page = _send(own, "GET", "/en/check/1/")
    cookie = first.headers["Set-Cookie"].split(";")[0]
    body = urlencode({"csrfmiddlewaretoken": _token(page), "citizenship": "stateless"})
    headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    _send(own, "POST", "/en/check/1/", body=body, headers=headers)
    _send(own, "POST", "/en/check/1/", body="citizenship=stateless", headers=headers)
    _send(own, "GET", "/en/stateless/")
    assert own.stop() == 0
    written = own.written
    assert "stateless" not in written
    assert "/check/" not in written


@contextlib.contextmanager
def _script_server(folder: Path, *options: str) -> Iterator[tuple[int, str]]:
    """The port of a started script/server, and the line in which it says where it serves."""
    port = free_port()
    process = subprocess.Popen(
        [ROOT / "script/server", *options],
        env={**os.environ, "PORT": str(port), "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    try:
        yield port, next(line for line in process.stdout if "localhost" in line)
    finally:
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        assert process.wait(timeout=30) in (0, -signal.SIGTERM)


def test_script_server_prints_its_address_and_stops_on_sigterm(tmp_path: Path) -> None:
    with _script_server(tmp_path) as (port, line):
        assert f" http://localhost:{port} " in line


def test_script_server_with_https_has_a_certificate_for_localhost(tmp_path: Path) -> None:
    with _script_server(tmp_path, "--https") as (port, line):
        assert f" https://localhost:{port} " in line
        walker = Walker(port, ssl.create_default_context(cadata=_certificate(port)))
        walker.open("/en/check/1/")
        walker.answer("stateless")
        assert walker.path == "/en/check/2/"
        assert list(tmp_path.iterdir()) == []  # the key is in no file


def _certificate(port: int) -> str:
    """The certificate at a port of this machine, once something listens there."""
    until = time.monotonic() + 30
    while True:
        try:
            return ssl.get_server_certificate(("localhost", port))
        except OSError:
            assert time.monotonic() < until
            time.sleep(0.05)


@pytest.mark.parametrize("port", ["0", "70000", "http"])
def test_script_server_refuses_a_port_that_is_none(port: str) -> None:
    done = subprocess.run(
        [ROOT / "script/server"],
        env={**os.environ, "PORT": port},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "PORT" in done.stderr) == (1, True)


@pytest.mark.parametrize("path", ["/en/", "/en/check/1/", "/en/nothing/", "/static/nothing.css"])
def test_no_version_of_the_server_is_sent(server: Server, path: str) -> None:
    response, _ = _send(server, "GET", path)
    assert not re.search(r"\d", response.headers.get("Server", ""))
    assert "X-Powered-By" not in response.headers


def _bytes(server: Server, path: str, cookie: str = "") -> tuple[str, int]:
    """The status of an answer, and how many bytes of it came through the socket."""
    request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"
    with socket.create_connection(("localhost", server.port), timeout=10) as line:
        line.sendall(request.encode())
        with line.makefile("rb") as stream:
            received = stream.read()
    return received[9:12].decode(), len(received)


def test_redirects_have_one_size_on_the_socket(server: Server) -> None:
    first, _ = _send(server, "GET", "/en/check/1/")
    cookie = first.headers["Set-Cookie"].split(";")[0]
    answers = [
        _bytes(server, "/en/check/answers/"),
        _bytes(server, "/en/check/99/", cookie),
        _bytes(server, "/en/check/result/", "__Host-s=forged"),
        _bytes(server, "/en/exit/", cookie),
    ]
    assert {status for status, _ in answers} == {"303"}
    assert len({size for _, size in answers}) == 1
