"""A seized device: a browser walks to the result, errors included, and keeps its profile. Then every file of
the profile is searched for answers, while the browser is open and after it was closed or killed."""

from pathlib import Path

import pytest

from tests.conftest import Server
from tests.support import session_files
from tests.support.seizure import MOMENTS, Open, Search, answer, choose, html_of, wait_until_written
from tests.support.traces import TYPED, betraying
from tests.support.visitor import GERMAN_IN_MOSCOW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # Marionette's sockets
]


def seize(
    open_: Open, server: Server, profile: Path, *, script: bool, texts: set[str], kill: bool = False
) -> dict[str, set[str]]:
    """Walk as people do, with errors, Back, Reload and the exit; what was found at each moment."""
    found, search = {}, Search(profile, texts)
    with open_(profile, script) as browser:
        browser.go(f"{server.address}/en/")
        browser.follow("a.button")
        browser.follow("main form button")
        browser.click(".error-summary a")
        while 'class="answers"' not in html_of(browser):
            if 'name="age"' in browser.page:
                answer(browser, {"age": TYPED})
                browser.save_session()
                wait_until_written(profile, browser.address)
                found["errors"] = search()
            answer(browser, GERMAN_IN_MOSCOW)
        browser.follow("a.button")
        browser.save_session()
        session_files.wait_for(profile, browser.address)
        found["result"] = search()
        browser.back()
        browser.back()
        choose(browser, {"drug_penalty": "yes"})
        browser.reload()
        choose(browser, {"drug_penalty": "yes"})
        browser.go(f"{server.address}/en/privacy/")
        browser.save_session()
        wait_until_written(profile, "/en/privacy/")
        found["back and reload"] = search()
        browser.back()
        browser.follow("a.exit")
        browser.save_session()
        session_files.wait_for(profile, browser.address)
        found["exit"] = search()
        if kill:
            browser.kill()
    found["ended"] = Search(profile, texts)()
    return found


@pytest.fixture(scope="module")
def texts(open_: Open, server: Server, tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What would betray an answer, but for what stands in a profile that never saw more than the host."""
    profile = tmp_path_factory.mktemp("control") / "profile"
    with open_(profile, True) as browser:
        browser.go(f"{server.address}/healthz")
        wait_until_written(profile, "/healthz")
    return set(betraying()) - Search(profile, set(betraying()))()


@pytest.mark.parametrize(
    ("script", "kill"),
    [(True, False), (False, False), (True, True)],
    ids=["script", "no script", "script, killed"],
)
def test_no_answer_is_left_in_the_profile(
    open_: Open, server: Server, tmp_path: Path, texts: set[str], script: bool, kill: bool
) -> None:
    assert {TYPED, "citizenship", "russian_and_other", "draft.liable"} <= texts
    found = seize(open_, server, tmp_path / "profile", script=script, texts=texts, kill=kill)
    assert found == {moment: set() for moment in MOMENTS}


def test_the_search_finds_the_answers_where_autocomplete_is_on(
    open_: Open, leaky: Server, tmp_path: Path
) -> None:
    found = seize(
        open_, leaky, tmp_path / "profile", script=True, texts={"citizenship", "drug_penalty", TYPED}
    )
    assert found["ended"]
