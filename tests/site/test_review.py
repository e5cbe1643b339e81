"""The review day: the report names everything that hangs on a source, and the links are asked for quietly."""

import json
import select
import socket
from collections.abc import Iterator
from datetime import date
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from django.core.management import CommandError, call_command

from questionnaire import rules
from questionnaire.review import links, report
from questionnaire.review.search_words import SEARCH_WORDS
from tests.conftest import free_port
from tests.support.other_site import serving

DAY = date(2026, 11, 28)


class Site(BaseHTTPRequestHandler):
    """A site whose pages a test sets: their text, or a status and a place to go."""

    server: ThreadingHTTPServer
    pages: ClassVar[dict[str, str | tuple[int, str]]] = {}
    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []
    at_once: ClassVar[list[int]] = [0, 0]  # now, and most

    def do_GET(self) -> None:
        self.at_once[0] += 1
        self.at_once[1] = max(self.at_once)
        self.asked.append((self.path, dict(self.headers)))
        page = self.pages.get(self.path, (404, ""))
        status, place = page if isinstance(page, tuple) else (200, "")
        self.send_response(status)
        self.send_header("Set-Cookie", "known=you")
        if place:
            self.send_header("Location", place)
        self.end_headers()
        if isinstance(page, str):
            self.wfile.write(page.encode())
        self.at_once[0] -= 1

    def do_CONNECT(self) -> None:
        """As a proxy: lead to the site itself, whatever host is named."""
        self.asked.append((f"CONNECT {self.path}", {}))
        self.send_response(200)
        self.end_headers()
        self.wfile.flush()
        with socket.create_connection(("127.0.0.1", self.server.server_port)) as there:
            both = (self.connection, there)
            while ready := select.select(both, (), (), 2)[0]:
                for one in ready:
                    data = one.recv(65536)
                    if not data:
                        return
                    both[one is self.connection].sendall(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of the site on loopback, empty at first."""
    monkeypatch.setattr(Site, "pages", {})
    monkeypatch.setattr(Site, "asked", [])
    monkeypatch.setattr(Site, "at_once", [0, 0])
    with serving(Site) as address:
        yield address


def check(site: str, seen: Path, *paths: str, proxy: str = "") -> list[str]:
    return list(links.check({path.strip("/"): site + path for path in paths}, seen, proxy))


def test_the_report_names_every_source_and_what_hangs_on_it() -> None:
    text = "\n".join(report.lines(DAY))
    assert all(f"\n{id}: " in text and source.address in text for id, source in rules.SOURCES.items())
    for rule in rules.RULES.values():
        for source in rule.sources:
            part = text.split(f"\n{source}: ")[1].split("\n\n")[0]
            assert rule.id in part


def test_what_rests_on_one_source_comes_first() -> None:
    first, old, rest = "\n".join(report.lines(DAY)).split("sources ==")[1:4]
    alone = {rule.sources[0] for rule in rules.RULES.values() if len(set(rule.sources)) == 1}
    assert alone
    assert all(f"\n{id}: " in first for id in alone)
    assert "(alone)" not in old + rest
    assert "[OLD]" not in rest


@pytest.mark.parametrize(
    ("written", "old"),
    [
        ("2024-11-28", False),
        ("2024-11-27", True),
        ("2024-11", False),
        ("2024-10", True),
        ("2024", False),
        ("2023", True),
        ("", True),
    ],
)
def test_a_source_is_old_after_two_years(written: str, old: bool) -> None:
    assert report.is_old(written, DAY) == old


def test_an_undated_source_is_as_good_as_old() -> None:
    text = "\n".join(report.lines(DAY))
    assert all(
        "[OLD]" in text.split(f"\n{id}: ")[1].split("\n")[0]
        for id, one in rules.SOURCES.items()
        if not one.date
    )


def test_every_open_question_has_words_to_search_for() -> None:
    assert SEARCH_WORDS.keys() == rules.OPEN_QUESTIONS.keys()
    text = "\n".join(report.lines(DAY))
    assert all(words in text for words in SEARCH_WORDS.values())


def test_without_the_option_nothing_is_asked(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *to: pytest.fail(f"called out to {to[1:]}"))
    call_command("review")
    assert "Open questions" in capsys.readouterr().out


def test_a_link_that_is_gone_is_named_with_the_reason(site: str, tmp_path: Path) -> None:
    Site.pages |= {"/a": "here", "/b": (410, ""), "/c": (302, "/c"), "/d": (302, "ftp://elsewhere/")}
    assert check(site, tmp_path / "seen", "/a", "/b", "/c", "/d") == [
        f"gone: b: it answers 410: {site}/b",
        f"gone: c: too many redirects: {site}/c",
        f"gone: d: it leads to no page: {site}/d",
        "4 addresses: 3 gone, 0 changed, 1 new.",
    ]


def test_a_host_that_does_not_answer_is_gone(tmp_path: Path) -> None:
    nobody = f"http://127.0.0.1:{free_port()}"
    assert check(nobody, tmp_path / "seen", "/a")[0].startswith("gone: a: no answer (ConnectionRefusedError)")


def test_a_page_that_trickles_is_given_up(monkeypatch: pytest.MonkeyPatch, site: str, tmp_path: Path) -> None:
    monkeypatch.setattr(links, "SECONDS", 0.000001)
    monkeypatch.setattr(HTTPConnection, "connect", _connect_in_time)
    Site.pages |= {"/a": "slow"}
    assert check(site, tmp_path / "seen", "/a")[0].startswith("gone: a: no answer (TimeoutError)")


def _connect_in_time(connection: Any) -> None:
    connection.sock = socket.create_connection((connection.host, connection.port), 10)


def test_a_page_changed_if_its_visible_text_did(site: str, tmp_path: Path) -> None:
    Site.pages |= {"/a": "<p>Old   words</p><script>1</script>", "/b": "<p>Same\nwords</p>"}
    check(site, tmp_path / "seen", "/a", "/b")
    Site.pages |= {"/a": "<p>New words</p>", "/b": "<p>Same words<script>2</script></p><style>p {}</style>"}
    assert check(site, tmp_path / "seen", "/a", "/b") == [
        f"changed: a: {site}/a",
        "2 addresses: 0 gone, 1 changed, 0 new.",
    ]


def test_of_a_page_only_a_hash_is_remembered(site: str, tmp_path: Path) -> None:
    Site.pages |= {"/a": "words"}
    check(site, tmp_path / "seen", "/a")
    assert json.loads((tmp_path / "seen").read_text()) == {"a": links.text_hash(b"<b>words</b>")}


def test_links_are_asked_one_at_a_time_without_cookies(site: str, tmp_path: Path) -> None:
    Site.pages |= {"/a": (302, "/b"), "/b": "there"}
    check(site, tmp_path / "seen", "/a", "/b")
    assert [path for path, _headers in Site.asked] == ["/a", "/b", "/b"]
    assert {name.lower() for _path, headers in Site.asked for name in headers} == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
    }
    assert Site.at_once[1] == 1


def test_a_proxy_is_told_the_host_and_no_one_looks_it_up(site: str, tmp_path: Path) -> None:
    Site.pages |= {"/a": "through"}
    lines = check("http://source.invalid", tmp_path / "seen", "/a", proxy=site)
    assert lines == ["1 addresses: 0 gone, 0 changed, 1 new."]
    assert [path for path, _headers in Site.asked] == ["CONNECT source.invalid:80", "/a"]


@pytest.mark.parametrize("proxy", ["127.0.0.1:9080", "socks5://127.0.0.1:9050", "http://a b:1"])
def test_a_wrong_proxy_asks_nothing(proxy: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REVIEW_PROXY", proxy)
    with pytest.raises(CommandError, match="REVIEW_PROXY"):
        call_command("review", "--check-links", "--seen", tmp_path / "seen")
