"""Asks the addresses of sources whether they are still there, for a reviewer who says so; nothing else of the
site calls out. One at a time, without cookies or a referrer, within limits of time and size, through an HTTP
proxy if one is given (Tor: its HTTPTunnelPort). Of a page only a hash of its visible text is remembered.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit

SECONDS = 20  # for each step of a request, and for the whole of a page
MOST = 2_000_000  # bytes of a page
REDIRECTS = 5
KINDS: dict[str, tuple[type[HTTPConnection], int]] = {
    "http": (HTTPConnection, 80),
    "https": (HTTPSConnection, 443),
}
HIDDEN = {"script", "style", "head", "noscript", "template", "svg"}
HEADERS = {"User-Agent": "Mozilla/5.0", "Accept": "text/html", "Accept-Encoding": "identity"}


class Gone(Exception):
    """Why an address gives no page, in one line."""


class _VisibleText(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hidden: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in HIDDEN:
            self.hidden.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.hidden:
            del self.hidden[self.hidden.index(tag) :]

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(data)


def text_hash(page: bytes) -> str:
    """A hash of the visible text of a page, whatever its blanks."""
    parser = _VisibleText()
    parser.feed(page.decode("utf-8", "replace"))
    parser.close()
    return hashlib.sha256(" ".join(" ".join(parser.parts).split()).encode()).hexdigest()[:16]


def page_at(address: str, proxy: str = "") -> bytes:
    """The page at an address, after at most five redirects. Raises Gone."""
    for _ in range(REDIRECTS + 1):
        try:
            found = _asked(address, proxy)
        except (OSError, HTTPException, ValueError) as error:
            raise Gone(f"no answer ({type(error).__name__})") from None
        if isinstance(found, bytes):
            return found
        address = urljoin(address, found)
    raise Gone("too many redirects")


def _asked(address: str, proxy: str) -> bytes | str:
    """A page, or the address that it redirects to. Raises Gone for any other answer."""
    parts = urlsplit(address)
    if parts.scheme not in KINDS or not parts.hostname:
        raise Gone("it leads to no page")
    kind, usual = KINDS[parts.scheme]
    port = parts.port or usual
    if proxy:  # a tunnel for both kinds: the proxy finds the host, and sees no more of it
        through = urlsplit(proxy)
        connection = kind(through.hostname or "", through.port, timeout=SECONDS)
        connection.set_tunnel(parts.hostname, port)
    else:
        connection = kind(parts.hostname, port, timeout=SECONDS)
    try:
        target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~") + (
            f"?{parts.query}" if parts.query else ""
        )
        connection.request("GET", target, headers=HEADERS)
        response = connection.getresponse()
        if response.status in (301, 302, 303, 307, 308):
            return response.headers.get("Location") or ""
        if response.status != 200:
            raise Gone(f"it answers {response.status}")
        return _body(response)
    finally:
        connection.close()


def _body(response: HTTPResponse) -> bytes:
    """The content of an answer, cut at the limit of size. Raises TimeoutError where it trickles."""
    body, until = b"", monotonic() + SECONDS
    while len(body) < MOST and (part := response.read1(65536)):
        body += part
        if monotonic() > until:
            raise TimeoutError
    return body[:MOST]


def check(addresses: Mapping[str, str], seen: Path, proxy: str = "") -> Iterator[str]:
    """A line for each address, by its id, that is gone or has changed since the last time, and a last line.
    `seen`: the file of hashes, which is written anew."""
    known: dict[str, str] = json.loads(seen.read_text()) if seen.exists() else {}
    now, gone, changed = dict(known), 0, 0
    for id, address in addresses.items():
        try:
            now[id] = text_hash(page_at(address, proxy))
        except Gone as why:
            gone += 1
            yield f"gone: {id}: {why}: {address}"
            continue
        if id in known and known[id] != now[id]:
            changed += 1
            yield f"changed: {id}: {address}"
        seen.write_text(json.dumps(now, indent=0, sort_keys=True) + "\n")
    yield f"{len(addresses)} addresses: {gone} gone, {changed} changed, {len(now.keys() - known.keys())} new."


def is_proxy(text: str) -> bool:
    """Whether a text is the address of an HTTP proxy, such as http://127.0.0.1:9080."""
    return bool(re.fullmatch(r"http://[\w.-]+:\d{1,5}/?", text))
