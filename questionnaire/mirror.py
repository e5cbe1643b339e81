"""Compares another instance of the site with this one, by its /version.json. It changes nothing.

Exit status: 0 the instances are the same, 1 they differ, 2 the other one could not be read.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from .versions import versions

SECONDS = 30
MOST = 10_000  # bytes of a response; a genuine one has about 300
DESCRIPTION = """\
Compare another instance of the site with this one: its rules, its texts, and the day on which its law was
last checked. Takes the address of any of its pages. Equal instances can still treat visitors differently: the
other one reports its own versions."""


class CannotAsk(Exception):
    """Why the other instance could not be read, in one line."""


def version_address(address: str) -> str:
    """The address of the versions of the instance with a page at this address. Raises CannotAsk."""
    try:
        parts = urlsplit(address)
        right = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
        _ = parts.port  # raises ValueError
    except ValueError:
        right = False
    if not right:
        raise CannotAsk(f"not the address of a site, such as https://example.org/: {address}")
    return f"{parts.scheme}://{parts.netloc}/version.json"


def versions_at(address: str) -> dict[str, str]:
    """The versions that the instance there reports. Raises CannotAsk."""
    asked = version_address(address)
    try:
        request = Request(asked, headers={"Accept": "application/json"})  # noqa: S310  # http or https
        with urlopen(request, timeout=SECONDS) as response:  # noqa: S310
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare and print the result; returns the exit status."""
    parser = argparse.ArgumentParser(
        "script/mirror-check", description=DESCRIPTION, epilog=(__doc__ or "").splitlines()[-1]
    )
    parser.add_argument("address", help="such as https://example.org/")
    address = parser.parse_args(arguments).address
    here = versions()
    try:
        different = differences(here, versions_at(address))
    except CannotAsk as problem:
        print(f"script/mirror-check: {problem}", file=sys.stderr)
        return 2
    print("\n".join(different) or f"The same: rules {here['rules']}, texts {here['texts']}.")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
