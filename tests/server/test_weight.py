"""What a visit weighs: every byte that the site sends, heads of responses too, as a browser asks for it."""

import re
from collections.abc import Iterator

import pytest

from tests.conftest import Server
from tests.support.visitor import GERMAN_IN_MOSCOW
from tests.support.walker import Answer, Walker

MOST_REQUESTS = 4
MOST_FIRST = 11_000  # bytes: the first page with all it loads
MOST_JOURNEY = 200_000  # a dozen questions and the result, with the first page
MOST = {"css": 5_000, "js": 2_000, "svg": 500}
LANGUAGES = ["en", "ru"]
BROWSER = {"Accept_Encoding": "gzip, deflate, br"}


def size(answer: Answer) -> int:
    """The bytes of a response: its status line, headers and body."""
    head = sum(len(name) + len(value) + len(": \r\n") for name, value in answer.headers)
    return len(f"HTTP/1.1 {answer.status} OK\r\n\r\n") + head + len(answer.body)


@pytest.fixture
def walker(server: Server) -> Walker:
    """A visitor on a real socket."""
    return Walker(server.port)


def loaded(walker: Walker, language: str) -> Iterator[tuple[str, Answer]]:
    """The landing page, then all that it names for loading, with their addresses."""
    page = walker.send("GET", f"/{language}/")  # plain, to read it
    yield f"/{language}/", walker.send("GET", f"/{language}/", **BROWSER)
    for tag in re.findall(r"<(?:link|script|img|source)\b[^>]*>", page.body.decode()):
        address = re.search(r'(?:href|src)="([^"]+)"', tag)
        if address and not re.search(r'rel="(alternate|canonical|apple-touch-icon)"', tag):
            yield address[1], walker.send("GET", address[1], **BROWSER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_takes_four_requests_and_eleven_kilobytes(walker: Walker, language: str) -> None:
    answers = dict(loaded(walker, language))
    assert all(answer.status == 200 for answer in answers.values())
    assert len(answers) <= MOST_REQUESTS
    assert sum(size(answer) for answer in answers.values()) < MOST_FIRST


@pytest.mark.parametrize("kind", MOST)
def test_no_file_of_a_page_is_larger_than_planned(walker: Walker, kind: str) -> None:
    files = [(path, answer) for path, answer in loaded(walker, "en") if path.endswith(f".{kind}")]
    assert files
    assert all(len(answer.body) < MOST[kind] for _, answer in files)


def test_files_come_compressed_by_brotli_and_may_be_kept_for_ever(walker: Walker) -> None:
    files = [answer for path, answer in loaded(walker, "en") if path.startswith("/static/")]
    assert {answer.header("Content-Encoding") for answer in files} == {"br"}
    assert all("immutable" in answer.header("Cache-Control") for answer in files)


def test_no_script_holds_up_the_page(walker: Walker) -> None:
    scripts = re.findall(r"<script\b[^>]*>", walker.send("GET", "/en/").body.decode())
    assert scripts
    assert all(" defer" in script for script in scripts)


def test_pages_load_no_font_and_no_picture_but_small_svg(walker: Walker) -> None:
    paths = [path for path, _ in loaded(walker, "en")][1:]
    style = next(answer for path, answer in loaded(walker, "en") if path.endswith(".css"))
    assert {path.rpartition(".")[2] for path in paths} == {"css", "js", "svg"}
    assert style.status == 200
    plain = walker.send("GET", next(path for path in paths if path.endswith(".css"))).body
    assert b"@font-face" not in plain
    assert b"url(" not in plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_journey_of_a_dozen_questions_stays_under_200_kilobytes(walker: Walker, language: str) -> None:
    sizes = [size(answer) for _, answer in loaded(walker, language)]
    asked = 0
    path = f"/{language}/check/1/"
    while not path.endswith("/answers/") and asked < 20:
        sizes.append(size(walker.send("GET", path, **BROWSER)))
        walker.open(path)
        answer = walker.post(path, {walker.fact: GERMAN_IN_MOSCOW[walker.fact]})
        sizes.append(size(answer))
        path = answer.header("Location")
        asked += 1
    sizes += [
        size(walker.send("GET", f"/{language}/check/{page}/", **BROWSER)) for page in ("answers", "result")
    ]
    assert 12 <= asked < 20
    assert sum(sizes) < MOST_JOURNEY
