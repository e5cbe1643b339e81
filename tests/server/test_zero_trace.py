"""No trace on the server: journeys with every value of every fact, and crashes, forgeries and nonsense on
the way, through gunicorn as shipped; then every place that could hold an answer is searched."""

import contextlib
import re
import socket
import time
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from unittest import mock

import pytest
from django.test import override_settings

from questionnaire import rules
from questionnaire.journey import session
from tests.conftest import KEY, ROOT, Server
from tests.support.journeys import every_value
from tests.support.leftovers import changed_since, commands, named_sockets, tree, written_by
from tests.support.traces import TYPED, betraying, found_in, telling
from tests.support.walker import Walker

pytestmark = [pytest.mark.slow, pytest.mark.alone]

FAULTS = ("result", "beside", "half", "kill")
ADDRESSES = r"/en/(check/(\d+|answers|result|again|stopped/[a-z-]+)/)?"
LOG_LINE = (
    r"ERROR [\w.]+: \w+ at /[^ ]+\.py:\d+"
    r"|ERROR gunicorn\.error: Worker \(pid:\d+\) was sent SIGKILL! Perhaps out of memory\?"
)
SHARED = [Path(folder) for folder in ("/tmp", "/var/tmp", "/dev/shm", "/var/log")]  # noqa: S108


@dataclass
class Trace:
    """What is left to search after all journeys."""

    folder: Path
    started: float
    walkers: list[Walker]
    processes: dict[str, bytes]
    open_files: set[str]
    sockets: set[str]
    output: str


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> Trace:
    """Walks, lets the server crash, looks at its processes while they run, and stops it."""
    folder = tmp_path_factory.mktemp("trace")
    for name in ("home", "tmp"):
        (folder / name).mkdir()
    server = Server(
        folder,
        "tests.support.faulty_site:application",
        HOME=str(folder / "home"),
        TMPDIR=str(folder / "tmp"),
    )
    started = time.time()
    walkers = []
    for number, answers in enumerate(every_value(rules.today())):
        walker = Walker(server.port)
        walkers.append(walker)
        assert walker.walk(answers) == list(answers)
        assert walker.open("/en/check/result/").status == 200
        fall_ill(walker, answers, FAULTS[number % len(FAULTS)])
    pids = tree(server.process.pid)
    trace = Trace(
        folder, started, walkers, commands(pids), set(written_by(pids)), set(named_sockets(pids)), ""
    )
    server.stop()
    trace.output = server.written
    return trace


def fall_ill(walker: Walker, answers: dict[str, str], fault: str) -> None:
    """Everything that can go wrong at the end of a journey; every request names answers where it can."""
    told = "&".join(f"{name}={value}" for name, value in answers.items())
    walker.open("/en/check/1/")
    walker.post("/en/check/1/", {"citizenship": "none of these", "case_offence": "grave"})
    walker.post("/en/check/4/", {"age": TYPED})
    walker.post("/en/check/1/", answers, X_Fault="answer")
    walker.open("/en/check/1/")
    with contextlib.suppress(HTTPException, OSError):
        walker.send("GET", "/en/check/result/", X_Fault=fault)
    with contextlib.suppress(HTTPException, OSError):
        walker.send("POST", "/en/check/1/", told, X_Fault=fault)
    walker.send("POST", "/en/check/1/", told, Content_Type="multipart/form-data; boundary=x")
    nonsense = Walker(walker.port)
    nonsense.send("GET", f"/en/?{told}", User_Agent=told, Referer=f"http://localhost/?{told}")
    nonsense.send("DELETE", f"/en/check/{told}/")
    nonsense.send("GET", "/en/", Host=told)
    with socket.create_connection(("127.0.0.1", walker.port), timeout=20) as raw:
        raw.sendall(f"{told}\r\n{told}: {told}\r\n\r\n".encode())
        raw.recv(1000)
    for cookie in (walker.cookie[:-9], f"{walker.cookie}{told}", expired(answers)):
        walker.cookie = cookie
        walker.open("/en/check/answers/")


def expired(answers: dict[str, str]) -> str:
    """A cookie of this server, of an hour ago."""
    with (
        override_settings(SECRET_KEY=KEY),
        mock.patch("time.time", return_value=time.time() - 3600),
    ):
        return f"__Host-s={session.seal({'answers': answers})}"


def test_addresses_hold_no_answer(trace: Trace) -> None:
    for walker in trace.walkers:
        for line in walker.seen:
            if line.startswith("/"):
                assert re.fullmatch(ADDRESSES, line)


def test_titles_and_headers_hold_no_answer(trace: Trace) -> None:
    seen = "\n".join(line for walker in trace.walkers for line in walker.seen)
    assert found_in(seen.encode(), betraying()) == set()


def test_the_crashes_were_real(trace: Trace) -> None:
    assert trace.output.count("ERROR django.request: RuntimeError at ") > len(trace.walkers)
    assert "ERROR gunicorn.error: RuntimeError at " in trace.output
    assert "was sent SIGKILL" in trace.output


def test_output_holds_no_answer_but_class_file_and_line(trace: Trace) -> None:
    assert found_in(trace.output.encode(), betraying()) == set()
    for line in trace.output.splitlines():
        assert re.fullmatch(LOG_LINE, line)


def test_the_process_list_holds_no_answer(trace: Trace) -> None:
    for command in trace.processes.values():
        assert found_in(command, betraying()) == set()


def test_nothing_is_written_in_home_or_temporary_folder(trace: Trace) -> None:
    assert [path for path in trace.folder.rglob("*") if path.is_file()] == [trace.folder / "output"]


def test_no_file_is_open_for_writing_but_the_output(trace: Trace) -> None:
    heartbeat = re.compile(r"/dev/shm/wgunicorn-\w+ \(deleted\)|/dev/null")  # noqa: S108
    assert {path for path in trace.open_files if not heartbeat.fullmatch(path)} == {
        str(trace.folder / "output")
    }


def test_there_is_no_control_socket(trace: Trace) -> None:
    assert trace.sockets == set()


@pytest.mark.parametrize("folder", [ROOT, Path.home(), *SHARED], ids=str)
def test_no_file_written_meanwhile_holds_an_answer(trace: Trace, folder: Path) -> None:
    for path in changed_since(folder, trace.started):
        with contextlib.suppress(FileNotFoundError):  # others come and go
            assert found_in(path.read_bytes() + path.name.encode(), telling()) == set(), path
