"""A seized device: a browser walks through the offline file, and keeps its profile. Then every file of the
profile is searched for answers, for steps of the history and for scroll positions."""

from pathlib import Path

import pytest
from django.utils.translation import override

from questionnaire.offline import file_name, file_of
from questionnaire.wording import RULES
from tests.support import session_files
from tests.support.firefox import firefox
from tests.support.seizure import (
    MOMENTS,
    Open,
    Search,
    answer,
    choose,
    fact_asked,
    html_of,
    wait_until_written,
)
from tests.support.traces import TYPED, betraying
from tests.support.visitor import GERMAN_IN_MOSCOW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # Marionette's sockets
]


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
                browser.save_session()
                wait_until_written(profile, file.name)
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
        browser.save_session()
        wait_until_written(profile, file.name)
    found["ended"] = Search(profile, texts)()
    return found


def test_the_offline_file_leaves_no_answer_in_the_profile(open_: Open, tmp_path: Path) -> None:
    file = tmp_path / file_name("en")
    file.write_bytes(file_of("en"))
    with open_(tmp_path / "control", True) as browser:
        browser.go((tmp_path / "nothing.html").as_uri().replace("nothing.html", ""))
        wait_until_written(tmp_path / "control", tmp_path.name)
    texts = set(betraying()) - Search(tmp_path / "control", set(betraying()))()
    assert {TYPED, "citizenship", "russian_and_other", "draft.liable"} <= texts
    found = seize_file(open_, file, tmp_path / "profile", texts)
    assert found == {moment: set() for moment in MOMENTS}


def test_the_search_finds_the_answers_that_a_leaky_file_leaves(open_: Open, tmp_path: Path) -> None:
    file = tmp_path / file_name("en")
    leaky = file_of("en").replace(b"'sha256-", b"'unsafe-inline' 'ignored-")
    step = b'if (!history.state) history.pushState(1, "");'
    assert step in leaky
    file.write_bytes(leaky.replace(step, b'history.pushState(1, "", "#" + Object.entries(given));'))
    found = seize_file(
        open_, file, tmp_path / "profile", {"citizenship", "drug_penalty", "russian_and_other"}
    )
    assert found["ended"]


def test_the_offline_file_leaves_two_entries_and_no_scroll_position(open_: Open, tmp_path: Path) -> None:
    file, profile = tmp_path / file_name("en"), tmp_path / "profile"
    file.write_bytes(file_of("en"))
    with open_(profile, True) as browser:
        browser.go(file.as_uri())
        browser.click("main a.button")
        while 'class="answers"' not in html_of(browser):
            answer(browser, GERMAN_IN_MOSCOW)
        assert browser.to_end() > 0
        browser.go("about:license" if open_ is firefox else "chrome://version")
        browser.save_session()
        session_files.wait_for(profile, file.as_uri())
        browser.kill()
    assert session_files.entries(profile, file.as_uri()) == 2
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
