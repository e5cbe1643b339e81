"""Debian's Firefox ESR with its profile in a folder, driven through Marionette."""

import subprocess
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.conftest import free_port, need

from .profiles import SEND, TO_END, to_next_page

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its own imports are old
    from marionette_driver.by import By
    from marionette_driver.errors import MarionetteException
    from marionette_driver.marionette import Marionette
    from marionette_driver.wait import Wait

# Firefox as people have it, but that it writes its session file at once, and no copy of its own start page.
PREFERENCES = {
    "browser.startup.homepage.abouthome_cache.enabled": False,
    "browser.sessionstore.interval": 200,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "remote.prefs.recommended": False,
}

# Ends once the page was painted again: only then does the browser know how far it was scrolled. Without
# script nothing calls back, and no test needs it.
PAINTED = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"

# Asks the browser to write its session file, as its own timer does.
SAVE_SESSION = """
const [done] = arguments;
const { TabStateFlusher } = ChromeUtils.importESModule(
    "resource:///modules/sessionstore/TabStateFlusher.sys.mjs");
const { SessionSaver } = ChromeUtils.importESModule("resource:///modules/sessionstore/SessionSaver.sys.mjs");
TabStateFlusher.flushWindow(Services.wm.getMostRecentWindow("navigator:browser"))
    .then(() => SessionSaver.run())
    .then(() => done(null), (problem) => done(String(problem)));
"""


class Firefox:
    """Firefox through Marionette."""

    def __init__(self, marionette: Any, process: subprocess.Popen[bytes], script: bool) -> None:
        self._marionette = marionette
        self._process = process
        self._script = script
        self.go = marionette.navigate

    def click(self, selector: str) -> None:
        """See Browser."""
        part = self._marionette.find_element(By.CSS_SELECTOR, selector)
        self._marionette.execute_script("arguments[0].scrollIntoView({block: 'center'})", [part])
        part.click()  # by itself it would scroll it to just below the edge, where the header lies

    def _to_next_page(self, act: Callable[[], object]) -> None:
        to_next_page(
            lambda source: self._marionette.execute_script(f"return ({source})()"), act, MarionetteException
        )

    def follow(self, selector: str) -> None:
        """See Browser."""
        self._to_next_page(lambda: self.click(selector))

    def back(self) -> None:
        """See Browser."""
        self._to_next_page(self._marionette.go_back)

    def reload(self) -> None:
        """See Browser."""
        self._to_next_page(self._marionette.refresh)

    def type(self, selector: str, text: str) -> None:
        """See Browser."""
        field = self._marionette.find_element(By.CSS_SELECTOR, selector)
        self._marionette.execute_script("arguments[0].removeAttribute('maxlength')", [field])
        field.clear()
        field.send_keys(text)

    def to_end(self) -> int:
        """See Browser."""
        return int(self._marionette.execute_script(f"return ({TO_END})()"))

    def send(self) -> None:
        """See Browser."""
        self._to_next_page(lambda: self._marionette.execute_script(f"({SEND})()"))

    def print(self) -> None:
        """See Browser."""
        self._marionette._send_message("WebDriver:Print", {})

    def save_session(self) -> None:
        """See Browser."""
        if self._script:
            self._marionette.execute_async_script(PAINTED)
        with self._marionette.using_context(Marionette.CONTEXT_CHROME):
            problem = self._marionette.execute_async_script(SAVE_SESSION)
        assert problem is None, problem

    @property
    def console(self) -> list[str]:
        """All that stands in the console of the browser."""
        messages = "return Services.console.getMessageArray().map((one) => String(one))"
        with self._marionette.using_context(Marionette.CONTEXT_CHROME):
            return list(self._marionette.execute_script(messages))

    def kill(self) -> None:
        """See Browser."""
        self._process.kill()
        self._process.wait()

    def value(self, selector: str) -> str:
        """What a field holds."""
        field = self._marionette.find_element(By.CSS_SELECTOR, selector)
        return str(self._marionette.execute_script("return arguments[0].value", [field]))

    def enter(self, frame: str, element: str, style: tuple[str, str]) -> None:
        """Go into a frame, once an element in it is shown in a style. Raises if it never is."""

        def there(marionette: Any) -> bool:
            marionette.switch_to_frame()  # anew each time: a frame that loads is another one after
            marionette.switch_to_frame(marionette.find_element(By.CSS_SELECTOR, frame))
            found = marionette.find_element(By.CSS_SELECTOR, element)
            return bool(found.value_of_css_property(style[0]) == style[1])

        Wait(self._marionette, timeout=30, ignored_exceptions=(MarionetteException,)).until(there)

    def to_new_tab(self, address: str) -> None:
        """Go to the tab that was opened last, once it shows an address. Raises if it never does."""

        def there(marionette: Any) -> bool:
            marionette.switch_to_window(marionette.window_handles[-1])
            return bool(marionette.get_url() == address)

        Wait(self._marionette, timeout=20).until(there)

    @property
    def page(self) -> str:
        """See Browser."""
        return str(self._marionette.page_source)

    @property
    def address(self) -> str:
        """See Browser."""
        return str(self._marionette.get_url())


@contextmanager
def firefox(
    profile: Path, script: bool = True, preferences: dict[str, int] | None = None
) -> Iterator[Firefox]:
    """Firefox with a profile, and more preferences if given; closed in good order at the end unless it was
    killed."""
    port = free_port()
    all_ = {**PREFERENCES, "marionette.port": port, "javascript.enabled": script, **(preferences or {})}
    lines = [f'user_pref("{name}", {str(value).lower()});' for name, value in all_.items()]
    profile.mkdir()
    (profile / "user.js").write_text("\n".join(lines))
    process = subprocess.Popen(
        [
            need("firefox-esr"),
            "--headless",
            "--marionette",
            "--remote-allow-system-access",
            "--no-remote",
            "--profile",
            profile,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        marionette = Marionette(host="127.0.0.1", port=port)
        marionette.raise_for_port(timeout=60)
        marionette.start_session()
        yield Firefox(marionette, process, script)
        if process.poll() is not None:
            return
        marionette.set_context(Marionette.CONTEXT_CHROME)
        marionette.execute_script("Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)")
        process.wait(timeout=30)
    finally:
        process.kill()
        process.wait()
