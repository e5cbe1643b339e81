"""A seized device: what a browser writes to restore its tabs holds no number that tells how long the pages
were, and so which questions they asked."""

from pathlib import Path

import pytest

from tests.conftest import Server
from tests.support import session_files
from tests.support.firefox import firefox
from tests.support.seizure import Open, choose, html_of
from tests.support.visitor import GERMAN_IN_MOSCOW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # Marionette's sockets
]

HEIGHTS = 3  # of question pages at one width


def read_to_the_end(
    open_: Open, address: str, profile: Path, *, script: bool = True, kill: bool = True
) -> list[int]:
    """Read each question to its end; how far down each end was. To be killed, the browser writes at each page
    where it is; to be closed, at the last one alone, as what it writes when it closes is what counts. Then it
    goes to another site."""
    with open_(profile, script) as browser:
        browser.go(f"{address}/en/check/1/")
        ends = []
        while 'class="answers"' not in html_of(browser):
            choose(browser, GERMAN_IN_MOSCOW)
            end = browser.to_end()
            if "error-summary" not in html_of(browser):  # as where a click was lost
                ends.append(end)
            if kill:
                browser.save_session()
                session_files.wait_for(profile, browser.address)
            browser.send()
        browser.to_end()
        browser.save_session()
        session_files.wait_for(profile, browser.address)
        browser.go(f"{address.replace('localhost', '127.0.0.1')}/healthz")  # another site, so another process
        browser.save_session()
        session_files.wait_for(profile, browser.address)
        if kill:
            browser.kill()
    return ends


@pytest.mark.parametrize("kill", [True, False], ids=["killed", "closed"])
def test_the_session_holds_no_scroll_position(
    open_: Open, server: Server, tmp_path: Path, kill: bool
) -> None:
    profile = tmp_path / "profile"
    assert any(read_to_the_end(open_, server.address, profile, kill=kill))
    assert session_files.scrolled(profile) == set()
    assert session_files.anchors(profile) <= {"html"}


def test_without_script_the_scroll_positions_name_no_question(
    open_: Open, server: Server, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    ends = read_to_the_end(open_, server.address, profile, script=False)
    assert len(set(ends)) <= HEIGHTS
    assert open_ is firefox or session_files.scrolled(profile) == set()


def test_scroll_positions_of_ordinary_pages_are_found(open_: Open, leaky: Server, tmp_path: Path) -> None:
    ends = read_to_the_end(open_, leaky.address, tmp_path / "profile", script=False)
    assert len(set(ends) & session_files.scrolled(tmp_path / "profile")) > HEIGHTS
