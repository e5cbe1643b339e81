"""Compares another instance of the site with this one, by its /version.json, and their clocks, by its /healthz.
It changes nothing.

Exit status: 0 the instances are the same, 1 they differ, 2 the other one could not be read.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from .versions import versions

SECONDS = 30
APART = 60  # seconds between two clocks; instances with one key can bear five minutes
MOST = 10_000  # bytes of a response; a genuine one has about 300
DESCRIPTION = """\
Compare another instance of the site with this one: its rules, its texts, the day on which its law was last
checked; and its clock with this computer's. Takes the address of any of its pages. Equal instances can still
treat visitors differently: the other one reports its own versions."""


class CannotAsk(Exception):
    """Why the other instance could not be read, in one line."""


def site_of(address: str) -> str:
    """The scheme and host of the instance with a page at this address. Raises CannotAsk."""
    try:
        parts = urlsplit(address)
        right = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
        _ = parts.port  # raises ValueError
    except ValueError:
        right = False
    if not right:
        raise CannotAsk(f"not the address of a site, such as https://example.org/: {address}")
    return f"{parts.scheme}://{parts.netloc}"


def response_of(asked: str) -> bytes:
    """The body of a response; more than it should be is cut. Raises CannotAsk."""
    try:
        with urlopen(Request(asked), timeout=SECONDS) as response:  # noqa: S310  # http or https
            answered, body = response.url, response.read(MOST + 1)
    except HTTPError as error:
        error.close()
        raise CannotAsk(
            f"{asked} answers {error.code}: not an instance of this site, or an old one"
        ) from None
    except (OSError, HTTPException, ValueError) as error:
        raise CannotAsk(f"{asked} cannot be reached: {error or type(error).__name__}") from None
    if urlsplit(answered).hostname != urlsplit(asked).hostname:
        raise CannotAsk(f"{asked} leads to another site: {answered!a}")
    return bytes(body)


def versions_at(site: str) -> dict[str, str]:
    """The versions that the instance there reports. Raises CannotAsk."""
    asked = f"{site}/version.json"
    body = response_of(asked)
    try:
        told = json.loads(body) if len(body) <= MOST else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or not all(isinstance(told.get(name), str) for name in versions()):
        raise CannotAsk(
            f"{asked} does not say its versions: not an instance of this site, or another edition"
        )
    return {name: told[name] for name in versions()}


def differences(here: dict[str, str], there: dict[str, str]) -> list[str]:
    """A line for each version in which two instances differ."""
    return [
        f"{name}: {ours} here, {there[name]!a} there" for name, ours in here.items() if ours != there[name]
    ]


def clock_at(site: str) -> list[str]:
    """A line if the clock of the instance there differs from ours, else none. Raises CannotAsk."""
    asked, sent = f"{site}/healthz", datetime.now(UTC)
    parts = response_of(asked).decode("ascii", "replace").split()[1:]
    try:
        there = datetime.fromisoformat(*parts[:1]).astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        raise CannotAsk(f"{asked} does not say its time: another edition of this site") from None
    behind = (sent - there).total_seconds()
    ahead = (there - datetime.now(UTC)).total_seconds()  # between the two it was on its way
    if max(behind, ahead) <= APART:
        return []
    return [f"clock: {max(behind, ahead):.0f} s {'ahead' if ahead > behind else 'behind'} there"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare and print the result; returns the exit status."""
    parser = argparse.ArgumentParser(
        "script/mirror-check", description=DESCRIPTION, epilog=(__doc__ or "").splitlines()[-1]
    )
    parser.add_argument("address", help="such as https://example.org/")
    address = parser.parse_args(arguments).address
    here = versions()
    try:
        site = site_of(address)
        different = [*differences(here, versions_at(site)), *clock_at(site)]
    except CannotAsk as problem:
        print(f"script/mirror-check: {problem}", file=sys.stderr)
        return 2
    print("\n".join(different) or f"The same: rules {here['rules']}, texts {here['texts']}.")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
