"""What tests share: the running site, turns on the machine, and failing instead of skipping with --all."""

import os
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import pytest

from benchmarks.server import free_port as free_port

from .support.machine import Turn

ROOT = Path(__file__).parent.parent
KEY = "a key for tests that is long enough to be one"
T = TypeVar("T")

TRIED: Counter[str] = Counter()
TURN = Turn()


@pytest.fixture(scope="session")
def tried() -> Counter[str]:
    """How many inputs of each kind the attacks have tried; printed at the end of the run."""
    return TRIED


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the counts of a worker process to the process that started it."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["tried"] = dict(TRIED)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Add the counts of a worker process that ended; a crashed one has none."""
    TRIED.update(getattr(node, "workeroutput", {}).get("tried", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many inputs were tried."""
    if TRIED:
        terminalreporter.write_line(f"Inputs tried: {dict(TRIED)}")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Where several processes run tests, pause the others during tests that need the machine alone."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        TURN.take(alone=_needs_machine(item))
    try:
        return (yield)
    finally:
        if not _needs_machine(item) or not _needs_machine(nextitem):
            TURN.end()


def _needs_machine(item: pytest.Item | None) -> bool:
    return item is not None and item.get_closest_marker("alone") is not None


def need(program: str) -> str:
    """The path of a program; without it the test is skipped, or fails where all tests have to run."""
    return shutil.which(program) or lacking(program)


def lacking(what: str) -> NoReturn:
    """Skip the test, or fail it where all tests have to run."""
    message = f"{what} is not installed"
    if os.environ.get("REQUIRE_ALL"):
        pytest.fail(message)
    pytest.skip(message)


def apart(work: Callable[[], T]) -> T:
    """What a piece of work gives, done in a thread of its own: once a browser was driven, an event loop runs
    in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


class Server:
    """The site as shipped, run by gunicorn on a free port; its output goes to a file. A test may name
    another application than the site's, HTTPS with a certificate that nobody vouches for, and more of the
    environment."""

    def __init__(
        self, folder: Path, application: str = "config.wsgi", *, https: bool = False, **more: str
    ) -> None:
        self.port = free_port()
        self.scheme = "https" if https else "http"
        self.address = f"{self.scheme}://localhost:{self.port}"
        self.output = folder / "output"
        environment = {
            **os.environ,
            "SECRET_KEY": KEY,
            "ALLOWED_HOSTS": "localhost,127.0.0.1",
            "EXIT_ADDRESS": f"{self.scheme}://127.0.0.1:{self.port}/healthz",
            "PORT": str(self.port),
            **more,
        }
        command = [sys.executable, "-m", "gunicorn", "--config", "config/gunicorn.py", application]
        if https:
            command = [sys.executable, "-m", "config.certificate", *command]
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self._wait()
        self._written_at_start = self.output.stat().st_size

    @property
    def written(self) -> str:
        """All that it has written since it runs."""
        return self.output.read_bytes()[self._written_at_start :].decode()

    def _wait(self) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if self.scheme == "https":
                connection: HTTPConnection = HTTPSConnection(
                    "localhost",
                    self.port,
                    timeout=5,
                    context=ssl._create_unverified_context(),  # noqa: S323
                )
            else:
                connection = HTTPConnection("localhost", self.port, timeout=5)
            try:
                connection.request("GET", "/healthz")
                connection.getresponse().read()
                return
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
            finally:
                connection.close()
        self.process.kill()
        self.process.wait()
        raise RuntimeError(self.output.read_text())

    def stop(self) -> int:
        """Ask it to stop; returns the exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One running site for all tests that need one."""
    running = Server(tmp_path_factory.mktemp("server"))
    yield running
    running.stop()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project's sources, which a test may change."""
    for name in ("config", "locale", "questionnaire", "static", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "manage.py", tmp_path)
    return tmp_path
