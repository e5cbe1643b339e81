"""Asks a public database of known holes about every pinned package; without one in reach, says so.

Exit status: 0 nothing is known or nothing could be asked, 1 a pinned version has a known hole.
"""

import json
import os
import re
import sys
from collections.abc import Iterable
from http.client import HTTPException
from pathlib import Path
from urllib.request import Request, urlopen

ROOT = Path(__file__).parent.parent
DATABASE = "https://api.osv.dev/v1/querybatch"  # it takes many questions at once
SECONDS = 10
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ \\;]+)", re.MULTILINE)


def pins(files: Iterable[Path]) -> list[tuple[str, str]]:
    """The names and versions that requirements files pin, each once."""
    return sorted({pin for file in files for pin in PIN.findall(file.read_text())})


def known_holes(pinned: list[tuple[str, str]], database: str = DATABASE) -> dict[tuple[str, str], list[str]]:
    """The numbers of known holes by package; raises OSError, HTTPException or ValueError where the database
    gives no answer."""
    asked = [{"package": {"ecosystem": "PyPI", "name": name}, "version": version} for name, version in pinned]
    body = json.dumps({"queries": asked}).encode()
    request = Request(database, body, {"Content-Type": "application/json"})  # noqa: S310  # ours, see above
    with urlopen(request, timeout=SECONDS) as response:  # noqa: S310
        answers = json.load(response)["results"]
    numbers = [[hole["id"] for hole in answer.get("vulns", ())] for answer in answers]
    return {pin: found for pin, found in zip(pinned, numbers, strict=True) if found}


def main(database: str) -> int:
    """Ask and tell; returns the exit status."""
    pinned = pins(sorted(ROOT.glob("requirements*.txt")))
    try:
        found = known_holes(pinned, database)
    except (OSError, HTTPException, ValueError, LookupError, TypeError, AttributeError) as error:
        print(f"Known holes in {len(pinned)} pinned packages: not checked ({type(error).__name__}).")
        return 0
    print(f"Known holes in {len(pinned)} pinned packages: {len(found)} have one.")
    for (name, version), numbers in found.items():
        print(f"{name} {version}: {', '.join(numbers)}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(os.environ.get("HOLES_DATABASE", DATABASE)))
