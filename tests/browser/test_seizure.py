"""A seized device: a browser walks to the result, errors included, and keeps its profile. Then every file of
the profile is searched for answers, while the browser is open and after it was closed or killed; and what it
wrote to restore its tabs, for numbers that tell how long the pages were."""

import contextlib
import html
import re
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from questionnaire.offline import file_name, file_of
from questionnaire.wording import QUESTIONS, RULES
from tests.conftest import Server
from tests.support import session_files
from tests.support.firefox import firefox
from tests.support.profiles import Browser, chromium
from tests.support.traces import TYPED, betraying, found_in
from tests.support.visitor import GERMAN_IN_MOSCOW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # Marionette's sockets
]

Open = Callable[[Path, bool], AbstractContextManager[Browser]]

HEIGHTS = 3  # of question pages at one width
MOMENTS = ("errors", "result", "back and reload", "exit", "ended")


@pytest.fixture(params=["chromium", "firefox"])
def open_(request: pytest.FixtureRequest) -> Open:
    """Opens one of the two browsers with a profile, with or without script."""
    if request.param == "firefox":
        return firefox
    return partial(chromium, request.getfixturevalue("playwright"))


@pytest.fixture(scope="module")
def leaky(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site with forms that say `autocomplete="on"`, and pages that scroll as any do."""
    server = Server(tmp_path_factory.mktemp("leaky"), "tests.support.leaky_site:application")
    yield server
    server.stop()


def answer(browser: Browser, answers: dict[str, str]) -> None:
    """Answer the question on the page, read it to its end and go on."""
    choose(browser, answers)
    browser.to_end()
    if browser.address.startswith("file:"):
        browser.click("main form button")
    else:
        browser.follow("main form button")


def choose(browser: Browser, answers: dict[str, str]) -> None:
    """Type or choose the answer to the question on the page."""
    fact = fact_asked(browser)
    for tag in re.findall(r"<input\b[^>]*>", html_of(browser)):
        part = {name: html.unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag)}
        if fact == "age" and part["type"] == "text":
            browser.type("#answer", answers["age"])
        elif part["type"] == "radio" and part["value"].strip() == answers.get(fact):
            browser.click(f"#{part['id']}")


def fact_asked(browser: Browser) -> str:
    """The fact that the heading of the page asks for."""
    (heading,) = re.findall(r"<h1\b[^>]*>(.*?)</h1>", html_of(browser), re.DOTALL)
    words = html.unescape(re.sub(r"<[^>]*>", "", heading)).strip()
    for code, _name in settings.LANGUAGES:
        with override(code):
            for fact, question in QUESTIONS.items():
                if question.title == words:
                    return fact
    raise AssertionError(f"no question: {words}")


def html_of(browser: Browser) -> str:
    """The HTML of the page but for what stands behind it in the offline file: rules, words and templates."""
    return browser.page.partition('<script type="application/json"')[0]


class Search:
    """Searches a profile for texts; called again, only in what the browser has written since."""

    def __init__(self, profile: Path, texts: set[str]) -> None:
        self.profile = profile
        self.texts = texts
        self.searched: set[tuple[Path, int, int]] = set()

    def __call__(self) -> set[str]:
        """The texts that stand in any file that is new or changed, or in its name."""
        found = found_in("\n".join(map(str, self.profile.rglob("*"))).encode(), self.texts)
        for path in self.profile.rglob("*"):
            with contextlib.suppress(FileNotFoundError):
                state = (path, path.stat().st_mtime_ns, path.stat().st_size)
                if path.is_file() and state not in self.searched:
                    found |= found_in(path.read_bytes(), self.texts)
                    self.searched.add(state)
        return found


def written(profile: Path, text: str) -> None:
    """Wait until the browser has written a text of ours, so that its session is on disk. Raises if never."""
    until, search = time.monotonic() + 20, Search(profile, {text})
    while time.monotonic() < until:
        if search():
            return
    raise AssertionError(f"the browser never wrote {text}")


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
        while "/answers/" not in browser.address:
            if 'name="age"' in browser.page:
                answer(browser, {"age": TYPED})
                written(profile, browser.address)
                found["errors"] = search()
            answer(browser, GERMAN_IN_MOSCOW)
        browser.follow("a.button")
        written(profile, "/check/result/")
        found["result"] = search()
        browser.back()
        browser.back()
        choose(browser, {"drug_penalty": "yes"})
        browser.reload()
        choose(browser, {"drug_penalty": "yes"})
        browser.go(f"{server.address}/en/privacy/")
        written(profile, "/en/privacy/")
        found["back and reload"] = search()
        browser.back()
        browser.follow("a.exit")
        written(profile, "/healthz")
        found["exit"] = search()
        if kill:
            browser.kill()
    found["ended"] = Search(profile, texts)()
    return found


def known(open_: Open, server: Server, profile: Path) -> set[str]:
    """What stands in a profile that never saw the site, only its host."""
    with open_(profile, True) as browser:
        browser.go(f"{server.address}/healthz")
        written(profile, "/healthz")
    return Search(profile, set(betraying()))()


@pytest.mark.parametrize(
    ("script", "kill"),
    [(True, False), (False, False), (True, True)],
    ids=["script", "no script", "script, killed"],
)
def test_no_answer_is_left_in_the_profile(
    open_: Open, server: Server, tmp_path: Path, script: bool, kill: bool
) -> None:
    texts = set(betraying()) - known(open_, server, tmp_path / "control")
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


def read_to_the_end(
    open_: Open, address: str, profile: Path, *, script: bool = True, kill: bool = True
) -> list[int]:
    """Read each question to its end until the browser has written where it is; how far down each end was."""
    with open_(profile, script) as browser:
        browser.go(f"{address}/en/check/1/")
        ends = []
        while "/answers/" not in browser.address:
            choose(browser, GERMAN_IN_MOSCOW)
            ends.append(browser.to_end())
            session_files.wait_for(profile, browser.address)
            browser.send()
        browser.to_end()
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
    ends = read_to_the_end(open_, leaky.address, tmp_path / "profile")
    assert len(set(ends) & session_files.scrolled(tmp_path / "profile")) > HEIGHTS


def seize_file(open_: Open, file: Path, profile: Path, texts: set[str]) -> dict[str, set[str]]:
    """Walk through the offline file as through the site; what was found at each moment."""
    found, search = {}, Search(profile, texts)
    with open_(profile, True) as browser:
        browser.go(file.as_uri())
        browser.click("main a.button")
        browser.click("main form button")
        browser.click(".error-summary a")
        while 'class="answers"' not in html_of(browser):
            if fact_asked(browser) == "age":
                choose(browser, {"age": TYPED})
                browser.click("main form button")
                written(profile, file.name)
                found["errors"] = search()
            answer(browser, GERMAN_IN_MOSCOW)
        browser.click("main a.button")
        found["result"] = search()
        browser.reload()
        browser.click("main a.button")
        answer(browser, {"citizenship": "russian_and_other"})
        found["back and reload"] = search()
        browser.click("a.exit")
        found["exit"] = search()
        browser.go("about:license" if open_ is firefox else "chrome://version")
        written(profile, file.name)
    found["ended"] = Search(profile, texts)()
    return found


def test_the_offline_file_leaves_no_answer_in_the_profile(open_: Open, tmp_path: Path) -> None:
    file = tmp_path / file_name("en")
    file.write_bytes(file_of("en"))
    with open_(tmp_path / "control", True) as browser:
        browser.go((tmp_path / "nothing.html").as_uri().replace("nothing.html", ""))
        written(tmp_path / "control", tmp_path.name)
    texts = set(betraying()) - Search(tmp_path / "control", set(betraying()))()
    assert {TYPED, "citizenship", "russian_and_other", "draft.liable"} <= texts
    found = seize_file(open_, file, tmp_path / "profile", texts)
    assert found == {moment: set() for moment in MOMENTS}


def test_the_search_finds_the_answers_that_a_leaky_file_leaves(open_: Open, tmp_path: Path) -> None:
    file = tmp_path / file_name("en")
    leaky = file_of("en").replace(b"'sha256-", b"'unsafe-inline' 'ignored-")
    step = b"else if (name) show(name);"
    assert step in leaky
    into_history = b'history.pushState(show(name), "", "#" + Object.entries(given));'
    file.write_bytes(leaky.replace(step, b"else if (name) " + into_history))
    found = seize_file(
        open_, file, tmp_path / "profile", {"citizenship", "drug_penalty", "russian_and_other"}
    )
    assert found["ended"]


def test_the_offline_file_leaves_one_entry_and_no_scroll_position(open_: Open, tmp_path: Path) -> None:
    file, profile = tmp_path / file_name("en"), tmp_path / "profile"
    file.write_bytes(file_of("en"))
    with open_(profile, True) as browser:
        browser.go(file.as_uri())
        browser.click("main a.button")
        while 'class="answers"' not in html_of(browser):
            answer(browser, GERMAN_IN_MOSCOW)
        assert browser.to_end() > 0
        browser.go("about:license" if open_ is firefox else "chrome://version")
        session_files.wait_for(profile, file.as_uri())
        browser.kill()
    assert session_files.entries(profile, file.as_uri()) == 1
    assert session_files.scrolled(profile) == set()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_offline_file_leads_to_its_result_in_firefox(tmp_path: Path, language: str) -> None:
    file = tmp_path / file_name(language)
    file.write_bytes(file_of(language))
    with firefox(tmp_path / "profile") as browser:
        browser.go(file.as_uri())
        browser.click("main a.button")
        while 'class="answers"' not in html_of(browser):
            answer(browser, GERMAN_IN_MOSCOW)
        browser.click("main a.button")
        with override(language):
            assert str(RULES["draft.liable"].answer) in html_of(browser).replace("&nbsp;", "\xa0")
