"""Large text and narrow windows: no page scrolls sideways, and what can be pressed can be reached."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.conftest import Server
from tests.support.visitor import GERMAN_IN_MOSCOW

from .conftest import give
from .test_browser import shown

PUBLIC = ["", "decree/", "how/", "privacy/", "embed/", "offline/", "nothing/", "check/again/"]
PROBLEMS = ["check/stopped/cookies/", "check/stopped/refused/"]
JOURNEY = ["check/1/", "check/4/", "check/5/", "check/answers/", "check/result/", "check/result/all/"]
ERRORS = ["check/1/", "check/4/"]  # with an error at the field
WIDTHS = [390, 320, 260, 195]  # the last is 390 pixels at a zoom of 200%
ROOT = {"as set": "", "200%": "225%"}  # the stylesheet's own size of text is 112.5%

# What is wider than the window, and what a finger cannot reach where it stands after a jump to it.
FAULTS = """() => {
  const faults = [], width = innerWidth;
  for (const part of [document.documentElement, document.body])
    if (part.scrollWidth > width) {
      const beyond = (one) => one.getBoundingClientRect().right > width + 1 && !one.closest(".skip, .hidden");
      const wide = [...document.querySelectorAll("body *")].find(beyond);
      faults.push(`${part.scrollWidth} wide: ${wide?.outerHTML.slice(0, 90)}`);
    }
  const exit = document.querySelector("a.exit").getBoundingClientRect();
  if (exit.height > innerHeight / 4) faults.push(`the exit is ${exit.height} high`);
  const reached = "main :is(a, button, label, summary, input[type=text], h1), header p a";
  for (const one of document.querySelectorAll(reached)) {
    one.scrollIntoView({ block: "start" });
    const box = one.getClientRects()[0];
    if (!box || one.closest(".hidden, details:not([open]) > :not(summary)")) continue;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    const seen = top && (one.contains(top) || top.contains(one));
    if (!seen) faults.push(`covered: ${one.outerHTML.slice(0, 90)}`);
  }
  return faults;
}"""


def faults_of(page: Page) -> dict[str, list[str]]:
    """What is wrong with a page, by width and size of text."""
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        for name, size in ROOT.items():
            page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
            faults = page.evaluate(FAULTS)
            if faults:
                found[f"{width}, {name}"] = faults[:3]
    return found


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("path", PUBLIC + PROBLEMS)
def test_a_public_page_fits_a_narrow_window_and_large_text(
    open_page: Callable[..., Page], server: Server, path: str, language: str
) -> None:
    page = open_page()
    page.goto(f"{server.address}/{language}/{path}")
    assert faults_of(page) == {}


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("path", JOURNEY)
def test_a_page_of_the_journey_fits_a_narrow_window_and_large_text(
    open_page: Callable[..., Page], server: Server, path: str, language: str
) -> None:
    page = open_page()
    give(page, GERMAN_IN_MOSCOW)
    page.goto(f"{server.address}/{language}/{path}")
    assert shown(page) == f"/{language}/{path}"
    assert faults_of(page) == {}


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("path", ERRORS)
def test_an_error_fits_a_narrow_window_and_large_text(
    open_page: Callable[..., Page], server: Server, path: str, language: str
) -> None:
    page = open_page()
    give(
        page,
        {name: GERMAN_IN_MOSCOW[name] for name in ("citizenship", "acquired", "sex")} if "4" in path else {},
    )
    page.goto(f"{server.address}/{language}/{path}")
    page.click("main form button")
    page.wait_for_selector(".error-summary")
    assert faults_of(page) == {}
