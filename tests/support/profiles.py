"""A browser that keeps its profile in a folder, driven by the little that a journey needs: here Chromium."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Playwright

from tests.browser.conftest import FLAGS
from tests.conftest import need


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

    @property
    def page(self) -> str:
        """The page's HTML."""

    @property
    def address(self) -> str:
        """The page's address."""


class Chromium:
    """Chromium through Playwright."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self.go = page.goto
        self.click = page.click
        self.back = page.go_back
        self.reload = page.reload

    def follow(self, selector: str) -> None:
        """See Browser."""
        with self._page.expect_navigation():
            self._page.click(selector)

    def type(self, selector: str, text: str) -> None:
        """See Browser."""
        self._page.eval_on_selector(selector, "field => field.removeAttribute('maxlength')")
        self._page.fill(selector, text)

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
    """Chromium with a profile; closed in good order at the end."""
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=need("chromium"), args=FLAGS, java_script_enabled=script
    )
    yield Chromium(context.pages[0])
    context.close()
