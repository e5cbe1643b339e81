"""From an organisation's page elsewhere to a printed result that names it, in a real browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.conftest import Server
from tests.support.other_site import site_that_says
from tests.support.sample_partners import EXAMPLE
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import answer, go, shown, violations
from .test_paper import printed

pytestmark = [pytest.mark.browser, pytest.mark.slow]
START = "/with/example-helpline/"


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site that names the organisations of the example."""
    server = Server(tmp_path_factory.mktemp("named"), PARTNERS_FILE=str(EXAMPLE))
    yield server
    server.stop()


def come(page: Page, named: Server, language: str = "en") -> None:
    """Follow the link that an organisation has on its own site, and press the button."""
    link = f'<a href="{named.address}/{language}{START}?utm_source=x&age=25" rel="noreferrer">x</a>'
    with site_that_says(f"<!DOCTYPE html><title>Elsewhere</title>{link}") as elsewhere:
        page.goto(elsewhere)
        with page.expect_navigation():
            page.click("a")
    assert page.url == f"{named.address}/{language}{START}"
    assert page.context.cookies() == []
    go(page, "main form button")
    assert shown(page) == f"/{language}/check/1/"


def walk_on(page: Page, answers: dict[str, str]) -> None:
    """From the first question to the result."""
    while not shown(page).endswith("/answers/"):
        answer(page, answers)
    go(page, "main a.button")


@pytest.mark.parametrize("script", [True, False])
def test_the_way_from_a_link_elsewhere_to_the_result(
    open_page: Callable[..., Page], named: Server, script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    come(page, named)
    for _ in range(3):
        page.check("input[value~=unknown]")
        go(page, "main form button")
    page.goto(f"{named.address}/en/check/result/")
    assert page.locator(".contact a").first.get_attribute("href") == "tel:+00-000-000-00-00"


def test_the_organisation_is_asked_for_nothing(page: Page, named: Server) -> None:
    come(page, named)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    walk_on(page, GERMAN_IN_MOSCOW)
    assert asked
    assert [url for url in asked if not url.startswith(named.address) or "helpline" in url] == []


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(
    ("answers", "most"),
    [(GERMAN_IN_MOSCOW, 3), ({"citizenship": "unknown"}, 4)],
    ids=["german", "nothing"],
)
def test_the_result_prints_on_as_few_pages_with_who_can_help(
    page: Page, named: Server, tmp_path: Path, answers: dict[str, str], most: int, language: str
) -> None:
    page.goto(f"{named.address}/{language}/")
    give(page, answers, partner="example-helpline")
    page.goto(f"{page.url}check/result/")
    pages, text, _ = printed(page, tmp_path)
    assert pages <= most
    assert "+00-000-000-00-00" in text
    assert "https://helpline.example/" in text


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_accessibility_violation_and_nothing_too_wide(
    open_page: Callable[..., Page], named: Server, language: str
) -> None:
    page = open_page(viewport={"width": 320, "height": 640})
    for path in (START, "/embed/?with=example-helpline", "/embed/leaflets/?with=example-helpline"):
        page.goto(f"{named.address}/{language}{path}")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
