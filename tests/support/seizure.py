"""A walk through the questionnaire in a browser that keeps its profile, and a search of that profile."""

import contextlib
import html
import re
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from django.conf import settings
from django.utils.translation import override

from questionnaire.wording import QUESTIONS

from .profiles import Browser
from .traces import found_in

Open = Callable[[Path, bool], AbstractContextManager[Browser]]

MOMENTS = ("errors", "result", "back and reload", "exit", "ended")  # at which a profile is searched


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


def wait_until_written(profile: Path, text: str) -> None:
    """Wait until any file of a profile holds a text. Raises if none ever does."""
    until, search = time.monotonic() + 20, Search(profile, {text})
    while time.monotonic() < until:
        if search():
            return
        time.sleep(0.1)
    raise AssertionError(f"the browser never wrote {text}")
