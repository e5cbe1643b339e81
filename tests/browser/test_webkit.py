"""The site in the engine of Safari: the journey by clicks, leaving it, and the offline file.

The engine sends a secure cookie over HTTPS alone, to localhost too, so the site runs with a certificate here.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils.translation import override

from questionnaire.offline import file_name, file_of
from questionnaire.wording import RULES
from tests.conftest import Server
from tests.support.compare_pages import in_file_and_on_server
from tests.support.seizure import answer, fact_asked, html_of
from tests.support.visitor import GERMAN_IN_MOSCOW, someone
from tests.support.webkit import webkit

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site over HTTPS."""
    running = Server(tmp_path_factory.mktemp("https"), https=True)
    yield running
    running.stop()


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_clicks_lead_from_the_start_to_the_result(
    site: Server, tmp_path: Path, language: str, script: bool
) -> None:
    with webkit(tmp_path / "profile", script) as browser:
        browser.go(f"{site.address}/{language}/")
        browser.follow("main a.button")
        while 'class="answers"' not in html_of(browser):
            answer(browser, GERMAN_IN_MOSCOW)
        browser.follow("main a.button")
        with override(language):
            assert str(RULES["draft.liable"].answer) in browser.page.replace("&nbsp;", "\xa0")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_exit_leads_away_and_takes_the_cookie(site: Server, tmp_path: Path, script: bool) -> None:
    with webkit(tmp_path / "profile", script) as browser:
        browser.go(f"{site.address}/en/")
        browser.follow("main a.button")
        answer(browser, GERMAN_IN_MOSCOW)
        assert browser.cookies == ["__Host-s"]
        browser.follow("a.exit")
        assert browser.address.endswith("/healthz")
        browser.go(f"{site.address}/en/privacy/")
        assert browser.cookies == []


def test_over_http_a_page_says_why_no_cookie_came(server: Server, tmp_path: Path) -> None:
    with webkit(tmp_path / "profile") as browser:
        browser.go(f"{server.address}/en/")
        browser.follow("main a.button")
        answer(browser, GERMAN_IN_MOSCOW)
        assert "script/server --https" in browser.page


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_offline_file_says_what_the_site_says(tmp_path: Path, language: str) -> None:
    file = tmp_path / file_name(language)
    file.write_bytes(file_of(language))
    given: dict[str, object] = {}
    with webkit(tmp_path / "profile") as browser:
        browser.go(file.as_uri())
        browser.click("main a.button")
        number = 0
        while 'class="answers"' not in html_of(browser):
            number += 1
            page = someone(given).get(f"/{language}/check/{number}/")
            assert in_file_and_on_server(browser, page) == []
            fact = fact_asked(browser)
            given[fact] = int(GERMAN_IN_MOSCOW[fact]) if fact == "age" else GERMAN_IN_MOSCOW[fact]
            answer(browser, GERMAN_IN_MOSCOW)
        browser.click("main a.button")
        result = someone(given).get(f"/{language}/check/result/")
        assert in_file_and_on_server(browser, result) == []
