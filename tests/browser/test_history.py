"""A seized device: with script, a browser's history, session files and caches are the same after journeys of
5, 10 and 17 questions, whatever happened on the way."""

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from questionnaire.offline import file_name, file_of
from tests.conftest import Server
from tests.support.firefox import firefox
from tests.support.history import Trace, cached, trace, wait_for_visit
from tests.support.profiles import Browser, chromium, until
from tests.support.seizure import Open, choose, fact_asked, html_of
from tests.support.webkit import webkit

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),  # Marionette's sockets
]

FILES = 4  # that a journey loads; WebKit's caches name the first question too
JOURNEYS = {
    5: {"citizenship": "other", "sex": "male", "age": "20", "service": "contract", "applying": "no"},
    10: {
        "citizenship": "stateless",
        "sex": "male",
        "age": "45",
        "service": "completed",
        "applying": "citizenship",
        "route": "family_or_long_residence",
        "conviction": "serving",
        "conviction_offence": "grave",
        "criminal_case": "trial",
        "case_offence": "listed",
    },
    17: {
        "citizenship": "russian",
        "acquired": "naturalised",
        "sex": "female",
        "age": "45",
        "service": "none",
        "reserve_rank": "other_ranks",
        "military_specialty": "yes",
        "ground": "unfit",
        "summons": "decision",
        "foreign_residence_permit": "temporary",
        "residence": "abroad",
        "military_register": "off",
        "conviction": "outstanding",
        "conviction_offence": "other",
        "criminal_case": "investigation",
        "case_offence": "other",
        "drug_penalty": "yes",
    },
}


@pytest.fixture(scope="module")
def https_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site over HTTPS."""
    running = Server(tmp_path_factory.mktemp("https"), https=True)
    yield running
    running.stop()


@pytest.fixture(scope="module", params=["chromium", "firefox", "webkit"])
def open_(request: pytest.FixtureRequest) -> Open:
    """Opens one of the three browsers with a profile, with or without script."""
    if request.param == "chromium":
        return partial(chromium, request.getfixturevalue("playwright"))
    return firefox if request.param == "firefox" else webkit


@pytest.fixture(scope="module")
def site(request: pytest.FixtureRequest, open_: Open) -> Server:
    """The site as the browser takes it: WebKit sends a secure cookie over HTTPS alone."""
    running: Server = request.getfixturevalue("https_server" if open_ is webkit else "server")
    return running


def answer(browser: Browser, answers: dict[str, str]) -> str:
    """Answer the question on the page, read it to its end and go on; returns the fact."""
    fact = fact_asked(browser)
    choose(browser, answers)
    browser.to_end()
    browser.follow("main form button")
    return fact


def journey(browser: Browser, answers: dict[str, str], *, detours: bool) -> float:
    """From the first question to the result; with an error, Back, a change and a print on the way, if wanted.
    Returns when the first question was answered."""
    asked = {answer(browser, answers)}
    begun = time.time()
    if detours:
        browser.follow("main form button")
        browser.click(".error-summary a")
        for _ in range(2):
            asked.add(answer(browser, answers))
        for _ in range(3):
            browser.back()
        answer(browser, answers)
    while 'class="answers"' not in html_of(browser):
        asked.add(answer(browser, answers))
    assert asked == set(answers)
    if detours:
        browser.follow(".answers a")
        answer(browser, answers)
    browser.follow("main a.button")
    if detours:
        browser.follow("a.secondary")
        browser.print()
        browser.back()
    return begun


def left_by(
    open_: Open,
    start: str,
    elsewhere: str,
    profile: Path,
    answers: dict[str, str],
    *,
    script: bool = True,
    detours: bool = False,
) -> Trace:
    """What a journey from a start page leaves in a browser that was closed; with detours, that was killed."""
    own = start.removesuffix("/en/")
    with open_(profile, script) as browser:
        browser.go(start)
        browser.follow("main a.button")
        begun = journey(browser, answers, detours=detours)
        browser.save_session()
        browser.go(elsewhere)
        browser.save_session()
        wait_for_visit(profile, elsewhere)
        if script and own != start:
            files = FILES + (open_ is webkit)
            until(lambda: len(cached(profile, own)) >= files, "the browser never wrote its cache")
        if detours:
            browser.kill()
    left = trace(profile, own)
    assert left.visits
    assert left.steps
    assert not script or left.last < begun
    return left


def away(site: Server) -> str:
    """An address of another site."""
    return site.address.replace("localhost", "127.0.0.1") + "/healthz"


@pytest.mark.parametrize("detours", [False, True], ids=["closed", "detours, killed"])
def test_with_script_a_journey_of_any_length_leaves_the_same(
    open_: Open, site: Server, tmp_path: Path, detours: bool
) -> None:
    one, *others = [
        left_by(open_, f"{site.address}/en/", away(site), tmp_path / str(length), answers, detours=detours)
        for length, answers in JOURNEYS.items()
    ]
    assert others == [one, one]
    assert [address for address, _ in one.visits if address[-2:-1].isdigit()] == ["/en/check/1/"]


def test_without_script_the_comparison_finds_how_many_questions_there_were(
    open_: Open, site: Server, tmp_path: Path
) -> None:
    few, more = (
        left_by(
            open_, f"{site.address}/en/", away(site), tmp_path / str(length), JOURNEYS[length], script=False
        )
        for length in (5, 10)
    )
    assert len(more.visits) == len(few.visits) + 5
    assert len(more.steps) > len(few.steps)


def test_a_journey_of_any_length_through_the_offline_file_leaves_the_same(
    open_: Open, site: Server, tmp_path: Path
) -> None:
    file = tmp_path / file_name("en")
    file.write_bytes(file_of("en"))
    few, more = (
        left_by(open_, file.as_uri(), away(site), tmp_path / str(length), JOURNEYS[length], detours=True)
        for length in (5, 17)
    )
    assert few == more
    assert len(set(more.steps)) <= 2
