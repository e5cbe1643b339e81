"""WebKitGTK, the engine of Safari, with its profile in a folder, driven through W3C WebDriver over HTTP."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.conftest import ROOT, free_port, lacking, need

from .leftovers import tree
from .profiles import PATIENCE, SEND, TO_END, to_next_page, until

PYTHON = "/usr/bin/python3"  # Debian's own, which has Debian's packages
WINDOW = ROOT / "tests/support/webkit_window.py"
EMPTY = "<html><head></head><body></body></html>"  # what a window has before its first page
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # as WebDriver names a reference to an element


def ended(pid: int) -> bool:
    """Whether a process has ended, even where nobody asks how."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


class WebKit:
    """WebKitGTK through its WebDriver, a `program`; `environment`: of its processes."""

    def __init__(self, program: str, environment: dict[str, str], profile: Path, script: bool) -> None:
        self._program, self._environment = program, environment
        self._options = [str(WINDOW), str(profile), *([] if script else ["--no-script"])]
        self._launch()

    def _launch(self) -> None:
        port = free_port()
        self._driver, self._session, self._is_fresh = f"http://127.0.0.1:{port}", "", True
        self._process = subprocess.Popen(
            [self._program, f"--port={port}"],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _ask(self, method: str, path: str, body: object = None, patience: float = 60) -> Any:
        """Raises HTTPError where the driver says no."""
        data = None if method != "POST" else json.dumps(body or {}).encode()
        request = Request(f"{self._driver}{self._session}{path}", data, method=method)  # noqa: S310
        with urlopen(request, timeout=patience) as response:  # noqa: S310  # ours, on this machine
            return json.load(response)["value"]

    def start(self) -> None:
        """Open the window; any certificate will do."""
        until(self._is_ready, "the driver does not answer")
        wanted = {
            "acceptInsecureCerts": True,
            "webkitgtk:browserOptions": {"binary": PYTHON, "args": self._options},
        }
        made = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/session/{made['sessionId']}"

    def _is_ready(self) -> bool:
        with suppress(URLError):
            return bool(self._ask("GET", "/status")["ready"])
        return False

    def _find(self, selector: str) -> dict[str, str]:
        found: dict[str, str] = self._ask("POST", "/element", {"using": "css selector", "value": selector})
        return found

    def evaluate(self, function: str, *arguments: object, patience: float = 60) -> Any:
        """What a function returns in the page, even where the page's own script is off."""
        called = f"return ({function})(...arguments)"
        return self._ask("POST", "/execute/sync", {"script": called, "args": arguments}, patience)

    def go(self, address: str) -> None:
        """See Browser. One window in a thousand stays empty, whatever it is to open; it is replaced."""
        self._ask("POST", "/url", {"url": address})
        if self._is_fresh:
            try:
                self.evaluate("() => true", patience=PATIENCE)
            except TimeoutError:
                if self.page != EMPTY:
                    raise
                self.end()
                self._launch()
                self.start()
                self._ask("POST", "/url", {"url": address})
            self._is_fresh = False

    def click(self, selector: str) -> None:
        """See Browser."""
        part = self._find(selector)
        self.evaluate("(part) => part.scrollIntoView({block: 'center'})", part)
        self._ask("POST", f"/element/{part[ELEMENT]}/click")

    def _to_next_page(self, act: Callable[[], object]) -> None:
        to_next_page(self.evaluate, act, HTTPError)

    def follow(self, selector: str) -> None:
        """See Browser."""
        self._to_next_page(lambda: self.click(selector))

    def type(self, selector: str, text: str) -> None:
        """See Browser."""
        part = self._find(selector)
        self.evaluate("(field) => field.removeAttribute('maxlength')", part)
        self._ask("POST", f"/element/{part[ELEMENT]}/clear")
        self._ask("POST", f"/element/{part[ELEMENT]}/value", {"text": text})

    def back(self) -> None:
        """See Browser."""
        self._to_next_page(lambda: self._ask("POST", "/back"))

    def reload(self) -> None:
        """See Browser."""
        self._to_next_page(lambda: self._ask("POST", "/refresh"))

    def to_end(self) -> int:
        """See Browser."""
        return int(self.evaluate(TO_END))

    def send(self) -> None:
        """See Browser."""
        self._to_next_page(lambda: self.evaluate(SEND))

    def print(self) -> None:
        """See Browser."""
        self.evaluate("() => print()")

    def save_session(self) -> None:
        """See Browser."""

    def kill(self) -> None:
        """See Browser."""
        processes = tree(self._process.pid)[1:]  # the driver itself stays
        for pid in processes:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._wait_for_the_end_of(processes)

    def end(self) -> None:
        """Kill what runs, the driver too."""
        try:
            if self._process.poll() is None:
                self.kill()
        finally:
            self._process.kill()
            self._process.wait()

    def close(self) -> None:
        """Close the window in good order, unless it was killed."""
        if self._session:
            processes = tree(self._process.pid)[1:]
            self._ask("DELETE", "")
            self._wait_for_the_end_of(processes)

    def _wait_for_the_end_of(self, processes: list[int]) -> None:
        self._session = ""
        until(lambda: all(map(ended, processes)), "the browser never ends")

    @property
    def cookies(self) -> list[str]:
        """The names of the cookies that the page has."""
        return [cookie["name"] for cookie in self._ask("GET", "/cookie")]

    @property
    def page(self) -> str:
        """See Browser."""
        return str(self._ask("GET", "/source"))

    @property
    def address(self) -> str:
        """See Browser."""
        return str(self._ask("GET", "/url"))


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees; gives its name."""
    read, write = os.pipe()
    process = subprocess.Popen(
        [need("Xvfb"), "-displayfd", str(write), "-screen", "0", "800x1000x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as line:
            yield f":{line.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def webkit(profile: Path, script: bool = True) -> Iterator[WebKit]:
    """WebKitGTK with a profile; closed in good order at the end unless it was killed."""
    program = need("WebKitWebDriver")
    bindings = "import gi; gi.require_version('WebKit2', '4.1')"
    if subprocess.run([need(PYTHON), "-c", bindings], check=False, capture_output=True).returncode:
        lacking("gir1.2-webkit2-4.1")
    profile.mkdir()
    with _screen() as screen:
        environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(profile),
            "DISPLAY": screen,
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
        }
        browser = WebKit(program, environment, profile, script)
        try:
            browser.start()
            yield browser
            browser.close()
        finally:
            browser.end()
