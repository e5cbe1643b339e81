"""What a browser writes down to restore its tabs: addresses, and how far each page was scrolled."""

import contextlib
import json
import re
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lz4.block

APP_UNITS = 60  # of Firefox in a CSS pixel
NAVIGATION = 6  # Chromium's command that holds the state of a page
# How the parts of that state begin that say what was in view, and a point in it: with their size and version.
VIEW = struct.pack("<II", 56, 1)
POINT = struct.pack("<II", 16, 0)


def scrolled(profile: Path) -> set[int]:
    """Every position but the top that stands in the session files, in CSS pixels."""
    found = {offset for state in _chromium(profile) for offset in _offsets(state)}
    return (found | {offset for session in _firefox(profile) for offset in _positions(session)}) - {0}


def anchors(profile: Path) -> set[str]:
    """The parts of a page that Chromium wrote down as being at the top of the window."""
    return {text for state in _chromium(profile) for text in _anchors(state)} - {""}


def entries(profile: Path, address: str) -> int:
    """How many steps of a tab's history show an address, in the fullest file."""
    chromium = {state[8:12] for state in _chromium(profile) if address.encode() in state}
    firefox: list[int] = [
        sum(entry["url"].startswith(address) for entry in tab["entries"])
        for session in _firefox(profile)
        for window in session["windows"]
        for tab in window["tabs"]
    ]
    return max(len(chromium), *firefox, 0)


def steps(profile: Path, address: str) -> list[tuple[str, str]]:
    """What one could go back to at an address: addresses with their titles, in the fullest file. (Without
    titles from WebKit, and each address twice.)"""
    found = [_chromium_steps(profile), *_firefox_steps(profile), _webkit_steps(profile, address)]
    return max(([step for step in steps if step[0].startswith(address)] for steps in found), key=len)


def _chromium_steps(profile: Path) -> list[tuple[str, str]]:
    """The last of what was written of each step: behind its number, address and title with their lengths."""
    last = {}
    for state in _chromium(profile):
        number, size = struct.unpack_from("<II", state, 8)
        after = 16 + -(-size // 4) * 4
        (letters,) = struct.unpack_from("<I", state, after)
        title = state[after + 4 : after + 4 + 2 * letters].decode("utf-16-le")
        last[number] = (state[16 : 16 + size].decode(), title)
    return [last[number] for number in sorted(last)]


def _firefox_steps(profile: Path) -> Iterator[list[tuple[str, str]]]:
    for session in _firefox(profile):
        for window in session["windows"]:
            for tab in window["tabs"]:
                yield [(entry["url"], entry.get("title", "")) for entry in tab["entries"]]


def _webkit_steps(profile: Path, address: str) -> list[tuple[str, str]]:
    session = profile / "session"
    state = session.read_bytes() if session.is_file() else b""
    found = re.findall(re.escape(address.encode()) + rb"[^\0]*", state)
    return [(text.decode(), "") for text in found]


def wait_for(profile: Path, address: str) -> None:
    """Wait until the session files tell of a page. Raises if they never do."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if any(address.encode() in state for state in _chromium(profile)):
            return
        if any(f'"{address}"' in json.dumps(session) for session in _firefox(profile)):
            return
        time.sleep(0.1)
    raise AssertionError(f"the browser never wrote {address}")


def _firefox(profile: Path) -> Iterator[dict[str, Any]]:
    """The session files of Firefox: JSON, packed."""
    for path in profile.rglob("*.jsonlz4*"):
        if "sessionstore" in str(path):
            with contextlib.suppress(lz4.block.LZ4BlockError, FileNotFoundError, ValueError):  # half written
                yield json.loads(lz4.block.decompress(path.read_bytes()[8:]))


def _positions(part: Any, name: str = "") -> Iterator[int]:
    """The vertical positions in Firefox's JSON: of a tab in pixels, of a page's `presState` in units."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "scroll" and isinstance(value, str):
                position = int(value.split(",")[1])
                yield round(position / APP_UNITS) if name == "presState" else position
            else:
                yield from _positions(value, key)
    elif isinstance(part, list):
        for value in part:
            yield from _positions(value, name)


def _chromium(profile: Path) -> Iterator[bytes]:
    """The pages in Chromium's session files: a log of commands, each behind its length and its number."""
    for path in profile.rglob("Sessions/Session_*"):
        log = path.read_bytes()
        place = 8
        while place + 3 <= len(log):
            (size,) = struct.unpack_from("<H", log, place)
            if log[place + 2] == NAVIGATION:
                yield log[place + 3 : place + 2 + size]
            place += 2 + size


def _views(state: bytes) -> Iterator[int]:
    """Where the parts of a page's state begin that say what was in view."""
    return (match.start() for match in re.finditer(re.escape(VIEW), state))


def _offsets(state: bytes) -> Iterator[int]:
    """How far down a page was scrolled, of each part that says so."""
    for view in _views(state):
        point = _follow(state, view + 16)
        if point and state[point : point + 8] == POINT:
            yield int.from_bytes(state[point + 12 : point + 16], "little", signed=True)


def _anchors(state: bytes) -> Iterator[str]:
    """The selector of what was at the top of the window, of each part that says so."""
    for view in _views(state):
        text = _follow(state, view + 32)
        letters = text and _follow(state, text + 8)
        if letters:
            (count,) = struct.unpack_from("<I", state, letters + 4)
            yield state[letters + 8 : letters + 8 + 2 * count].decode("utf-16-le")


def _follow(state: bytes, place: int) -> int:
    """Where a pointer leads that counts from its own place; 0 where there is none."""
    distance = int.from_bytes(state[place : place + 8], "little")
    return place + distance if distance and place + distance + 16 <= len(state) else 0
