"""What organisations paste, in a bare page of another origin: what it looks like, opens, loads and sends."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, Route, expect

from tests.conftest import Server, need
from tests.support.firefox import firefox
from tests.support.other_site import site_that_says
from tests.support.profiles import FLAGS

from .test_browser import violations

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# As WordPress frames what it does not know.
STRICT = 'sandbox="allow-scripts"'
BLOCKED = "--test-third-party-cookie-phaseout"
STYLES = ("backgroundColor", "color", "borderTopColor", "borderTopLeftRadius", "textDecorationLine")
Paste = Callable[..., str]


@pytest.fixture
def paste() -> Iterator[Paste]:
    """Puts HTML into a bare page elsewhere; the address of that page."""
    with ExitStack() as sites:

        def put(code: str, **headers: str) -> str:
            page = f"<!DOCTYPE html><title>Elsewhere</title><body>{code}</body>"
            return f"{sites.enter_context(site_that_says(page, **headers))}/secret-page/?tag=1"

        yield put


def snippet(page: Page, server: Server, id: str, query: str = "") -> str:
    """What the page for organisations gives to copy."""
    page.goto(f"{server.address}/en/embed/{query}")
    return page.locator(f"textarea#{id}").input_value()


def look(page: Page, selector: str) -> list[str]:
    """How an element looks, as far as the snippet decides it."""
    found: list[str] = page.eval_on_selector(
        selector, "(element, styles) => styles.map(style => getComputedStyle(element)[style])", STYLES
    )
    return found


def requests_of(page: Page) -> list[tuple[str, dict[str, str]]]:
    """Every request that the page goes on to make, with its headers, filled while it is used."""
    seen: list[tuple[str, dict[str, str]]] = []
    page.context.on("request", lambda request: seen.append((request.url, request.all_headers())))
    return seen


@pytest.mark.parametrize("id", ["link", "button"])
def test_a_link_or_button_loads_nothing_and_sends_no_referrer(
    page: Page, server: Server, paste: Paste, id: str
) -> None:
    page.goto(paste(snippet(page, server, id)))
    seen = requests_of(page)
    page.reload()
    assert [url for url, _ in seen if server.address in url] == []
    with page.expect_navigation():
        page.click("a")
    assert page.url == f"{server.address}/en/"
    assert [headers for _, headers in seen if "secret-page" in str(headers.values())] == []
    assert page.context.cookies() == []


@pytest.mark.parametrize("kind", ["light", "dark"])
def test_a_button_looks_elsewhere_as_it_does_here(
    page: Page, server: Server, paste: Paste, kind: str
) -> None:
    code = snippet(page, server, "button", f"?look={kind}")
    here = look(page, f".as-{kind}")
    page.goto(paste(code))
    assert look(page, "a") == here


def test_the_card_in_a_frame_opens_the_site_in_a_new_tab(page: Page, server: Server, paste: Paste) -> None:
    page.goto(paste(snippet(page, server, "frame", "?language=ru&look=dark")))
    card = page.frame_locator("iframe")
    expect(card.locator("h1")).to_have_css("font-size", "18px")  # its stylesheet is there
    with page.context.expect_page() as opened:
        card.locator("a").click()
    tab = opened.value
    tab.wait_for_load_state()
    assert tab.url == f"{server.address}/ru/"
    assert tab.evaluate("[opener, document.referrer]") == [None, ""]
    with tab.expect_navigation():
        tab.click("main a.button")
    assert tab.locator("main form").count() == 1


def test_the_card_sends_no_referrer_and_sets_no_cookie(page: Page, server: Server, paste: Paste) -> None:
    code = snippet(page, server, "frame")
    seen = requests_of(page)
    with page.expect_request("**/static/card.*"):  # the frame loads late
        page.goto(paste(code))
    page.frame_locator("iframe").locator("h1").wait_for()
    ours = {url: headers for url, headers in seen if server.address in url}
    assert any("/embed/card/en/" in url for url in ours)
    assert any("/static/card." in url for url in ours)
    assert not [headers for headers in ours.values() if "secret-page" in str(headers)]
    assert page.context.cookies() == []


def test_a_frame_that_locks_links_up_still_shows_the_address(
    page: Page, server: Server, paste: Paste
) -> None:
    code = re.sub(r'sandbox="[^"]*"', STRICT, snippet(page, server, "frame"))
    assert STRICT in code
    page.goto(paste(code))
    card = page.frame_locator("iframe")
    expect(card.locator("h1")).to_have_css("font-size", "18px")
    expect(card.locator(".address span")).to_have_text(f"{server.address}/en/")
    card.locator("a").click()
    assert len(page.context.pages) == 1
    assert "/secret-page/" in page.url


def test_the_card_works_where_cookies_in_frames_are_blocked(
    playwright: Playwright, server: Server, paste: Paste
) -> None:
    cookie = "third=party; SameSite=None; Secure"
    third = paste("", Set_Cookie=cookie).replace("127.0.0.1", "localhost")
    browser = playwright.chromium.launch(executable_path=need("chromium"), args=[*FLAGS, BLOCKED])
    try:
        page = browser.new_page()
        code = snippet(page, server, "frame")
        page.goto(paste(f'{code}<iframe src="{third}"></iframe>'), wait_until="load")
        assert page.context.cookies() == []
        with page.context.expect_page() as opened:
            page.frame_locator("iframe").first.locator("a").click()
        opened.value.wait_for_url(f"{server.address}/en/")
        page.goto(third)  # in no frame its cookie is kept
        assert {found.get("name") for found in page.context.cookies()} == {"third"}
    finally:
        browser.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Marionette's sockets
def test_the_card_works_in_firefox_with_cookies_in_frames_blocked(
    tmp_path: Path, server: Server, paste: Paste
) -> None:
    with firefox(tmp_path / "profile", preferences={"network.cookie.cookieBehavior": 1}) as browser:
        browser.go(f"{server.address}/ru/embed/")
        code = browser.value("#frame")
        browser.go(paste(code))
        browser.enter("iframe", "h1", ("font-size", "18px"))
        browser.click("a")
        browser.to_new_tab(f"{server.address}/ru/")
        browser.follow("main a.button")
        assert browser.address == f"{server.address}/ru/check/"
        # a frame that locks links up still shows the address
        browser.go(paste(f'<iframe {STRICT} src="{server.address}/embed/card/en/"></iframe>'))
        browser.enter("iframe", "h1", ("font-size", "18px"))
        assert f"<span>{server.address}/en/</span>" in browser.page


def test_a_page_that_isolates_itself_may_frame_the_card(page: Page, server: Server, paste: Paste) -> None:
    code = snippet(page, server, "frame")
    page.goto(paste(code, Cross_Origin_Embedder_Policy="require-corp"))
    expect(page.frame_locator("iframe").locator("h1")).to_have_text("Self-check")


def test_the_questionnaire_cannot_be_framed(page: Page, server: Server, paste: Paste) -> None:
    page.goto(paste(f'<iframe src="{server.address}/en/check/1/"></iframe>'))
    page.frames[-1].wait_for_url("chrome-error://**", wait_until="commit")


@pytest.mark.parametrize("query", ["", "?language=ru&look=dark", "?language=ru&look=plain"])
def test_the_page_shows_the_card_as_it_will_look(page: Page, server: Server, query: str) -> None:
    page.goto(f"{server.address}/en/embed/{query}")
    card = page.frame_locator("main iframe")
    expect(card.locator("h1")).to_have_css("font-size", "18px")
    assert card.locator("html").evaluate("root => root.scrollHeight <= root.clientHeight")


def test_the_buttons_copy(open_page: Callable[..., Page], server: Server) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    code = snippet(page, server, "button")
    page.click("[data-copy=button]")
    expect(page.locator("[data-copy=button]")).to_have_text("Copied")
    page.route("**/privacy/", _readable)
    page.goto(f"{server.address}/en/privacy/")
    assert page.evaluate("navigator.clipboard.readText()") == code


def _readable(route: Route) -> None:
    """A page of ours, as it would be if it were allowed to read the clipboard."""
    headers = {k: v for k, v in route.fetch().headers.items() if k != "permissions-policy"}
    route.fulfill(body="<title>Self-check</title>", headers={**headers, "content-encoding": "identity"})


def test_without_script_everything_is_there_but_the_copy_buttons(
    open_page: Callable[..., Page], server: Server
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{server.address}/en/embed/")
    page.click("text=for dark pages")
    assert page.url.endswith("?language=en&look=dark#look")
    assert "#a9cdf3" in page.locator("textarea#button").input_value()
    assert page.locator("[data-copy]:visible").count() == 0


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_accessibility_violation_on_the_page_and_the_card(
    page: Page, server: Server, language: str
) -> None:
    for kind in ("light", "dark", "plain"):
        page.goto(f"{server.address}/{language}/embed/?look={kind}")
        page.frame_locator("main iframe").locator("h1").wait_for()
        assert violations(page) == []
