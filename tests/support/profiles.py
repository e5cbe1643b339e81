"""A browser that keeps its profile in a folder, driven by the little that a journey needs: here Chromium."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Error, Playwright

from tests.conftest import need

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
PATIENCE = 20  # seconds
PHONE = {"width": 390, "height": 844}

# Scrolls to the end, whichever part of the page scrolls, and says how far that was.
TO_END = """() => {
    const parts = [document.scrollingElement, document.body];
    for (const part of parts) part.scrollTo(0, part.scrollHeight);
    return Math.round(Math.max(...parts.map((part) => part.scrollTop)));
}"""


# Marks the page; and whether another is there instead, which script may have put in place.
MARK = "() => document.querySelector('h1')?.setAttribute('data-old', '')"
IS_NEXT = "() => document.readyState === 'complete' && !document.querySelector('[data-old]')"

# Sends the form without moving the page.
SEND = "() => document.querySelector('main form').requestSubmit()"


def until(there: Callable[[], bool], what: str) -> None:
    """Wait until something is so. Raises TimeoutError if it never is."""
    end = time.monotonic() + PATIENCE
    while not there():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.1)  # sooner, Firefox lays pages out anew that were just scrolled


def to_next_page(
    run: Callable[[str], object], act: Callable[[], object], lost: type[Exception] = Error
) -> None:
    """Act, and wait until another page is there, loaded or put in place by script. `run` gives what a
    function returns in the page; it raises `lost` where one page goes and another comes."""
    run(MARK)
    act()

    def is_next() -> bool:
        with suppress(lost):
            return bool(run(IS_NEXT))
        return False

    until(is_next, "no other page comes")


class Browser(Protocol):
    """What a journey needs of a browser."""

    def go(self, address: str) -> None:
        """Open an address."""

    def click(self, selector: str) -> None:
        """Click the first element that a selector finds."""

    def follow(self, selector: str) -> None:
        """Click what leads to another page, and wait until it is there."""

    def type(self, selector: str, text: str) -> None:
        """Type into a field, however long the text."""

    def back(self) -> None:
        """The Back button."""

    def reload(self) -> None:
        """The Reload button."""

    def to_end(self) -> int:
        """Scroll to the end of the page; returns how far that was, in pixels."""

    def send(self) -> None:
        """Send the form from wherever the page is scrolled to, and wait for the next page."""

    def print(self) -> None:
        """Print the page into nothing."""

    def save_session(self) -> None:
        """Write the session file now, where the browser can be asked to: another writes it a little later."""

    def kill(self) -> None:
        """End the browser at once, as when a phone's battery is taken out."""

    @property
    def page(self) -> str:
        """The page's HTML."""

    @property
    def address(self) -> str:
        """The page's address."""


class Chromium:
    """Chromium through Playwright."""

    def __init__(self, page: Any, profile: Path) -> None:
        self._page = page
        self._profile = profile
        self.go = page.goto
        self.click = page.click

    def _to_next_page(self, act: Callable[[], object]) -> None:
        to_next_page(self._page.evaluate, act)

    def follow(self, selector: str) -> None:
        """See Browser."""
        self._to_next_page(lambda: self._page.click(selector))

    def back(self) -> None:
        """See Browser."""
        self._to_next_page(self._page.go_back)

    def reload(self) -> None:
        """See Browser."""
        self._to_next_page(self._page.reload)

    def type(self, selector: str, text: str) -> None:
        """See Browser."""
        self._page.eval_on_selector(selector, "field => field.removeAttribute('maxlength')")
        self._page.fill(selector, text)

    def to_end(self) -> int:
        """See Browser."""
        return int(self._page.evaluate(TO_END))

    def send(self) -> None:
        """See Browser."""
        self._to_next_page(lambda: self._page.evaluate(SEND))

    def print(self) -> None:
        """See Browser."""
        self._page.pdf()

    def save_session(self) -> None:
        """See Browser."""

    def kill(self) -> None:
        """See Browser."""
        own = f"--user-data-dir={self._profile}".encode()
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(FileNotFoundError, ProcessLookupError):
                arguments = path.read_bytes().split(b"\0")
                if own in arguments and not any(one.startswith(b"--type=") for one in arguments):
                    os.kill(int(path.parent.name), signal.SIGKILL)

    @property
    def page(self) -> str:
        """See Browser."""
        return str(self._page.content())

    @property
    def address(self) -> str:
        """See Browser."""
        return str(self._page.url)


@contextmanager
def chromium(playwright: Playwright, profile: Path, script: bool = True) -> Iterator[Chromium]:
    """Chromium with a profile, as large as a phone; closed in good order at the end unless it was killed."""
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=need("chromium"),
        args=FLAGS,
        java_script_enabled=script,
        viewport={"width": PHONE["width"], "height": PHONE["height"]},
    )
    yield Chromium(context.pages[0], profile)
    with suppress(Error):  # it was killed
        context.close()
