"""A real browser for the tests: Debian's Chromium, driven by Playwright, at the width of a phone."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from django.test import override_settings
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from questionnaire.journey import session
from tests.conftest import KEY, Server, need
from tests.support.firefox import firefox
from tests.support.profiles import FLAGS, chromium
from tests.support.seizure import Open


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The program that drives Chromium; only one can run at a time."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """The browser itself."""
    browser = playwright.chromium.launch(executable_path=need("chromium"), args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def open_(request: pytest.FixtureRequest) -> Open:
    """Opens one of the two browsers with a profile, with or without script."""
    if request.param == "firefox":
        return firefox
    return partial(chromium, request.getfixturevalue("playwright"))


@pytest.fixture(scope="session")
def leaky(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The site with forms that say `autocomplete="on"`, and pages that scroll as any do."""
    server = Server(tmp_path_factory.mktemp("leaky"), "tests.support.leaky_site:application")
    yield server
    server.stop()


@pytest.fixture
def open_page(browser: Browser, server: Server) -> Iterator[Callable[..., Page]]:
    """Opens the start page in a fresh profile; takes Playwright's options of a context."""
    contexts = []

    def open_(**options: object) -> Page:
        size = {"width": 360, "height": 740}
        context = browser.new_context(**{"viewport": size, **options})  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{server.address}/en/")
        return page

    yield open_
    for context in contexts:
        context.close()


def give(page: Page, answers: dict[str, str], **more: str) -> None:
    """Put the cookie of a person with these answers into the browser of a page: quicker than answering."""
    typed = {name: int(value) if value.isdigit() else value for name, value in answers.items()}
    with override_settings(SECRET_KEY=KEY):
        value = session.seal({"answers": typed, "_csrftoken": "x" * 32, **more})
    site = "/".join(page.url.split("/")[:3]).replace(
        "http:", "https:"
    )  # else Chromium takes no secure cookie
    page.context.add_cookies(
        [{"name": "__Host-s", "value": value, "url": site, "secure": True, "sameSite": "Lax"}]
    )


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """The start page at phone width."""
    return open_page()
