"""What a browser writes down of the pages of a site: visits, steps to go back to, and files in its caches."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from . import session_files
from .profiles import until

# Each visit: when, in seconds since 1970, the address and its title.
QUERIES = {
    "History": """
        SELECT visit_time / 1e6 - 11644473600, urls.url, title
        FROM visits JOIN urls ON urls.id = visits.url""",
    "places.sqlite": """
        SELECT visit_date / 1e6, url, title
        FROM moz_historyvisits JOIN moz_places ON moz_places.id = place_id""",
}

Page = tuple[str, str]  # its address and its title


@dataclass(frozen=True)
class Trace:
    """All that tells of a site, and when it was visited last."""

    visits: tuple[Page, ...]
    steps: tuple[Page, ...]
    cached: tuple[str, ...]  # addresses
    last: float = field(compare=False)


def trace(profile: Path, site: str) -> Trace:
    """What a browser that has ended left of a site, whose name is taken out of addresses."""
    visits = [visit for visit in _visits(profile) if visit[1].startswith(site)]
    return Trace(
        visits=tuple((address.removeprefix(site), title) for _, address, title in visits),
        steps=tuple(
            (address.removeprefix(site), title) for address, title in session_files.steps(profile, site)
        ),
        cached=tuple(sorted(cached(profile, site))),
        last=max((when for when, _, _ in visits), default=0),
    )


def _visits(profile: Path) -> list[tuple[float, str, str]]:
    """In the order of time. WebKit keeps no list: its window writes when it was at another address."""
    found = []
    for path in profile.rglob("*"):
        if path.name in QUERIES:
            with closing(sqlite3.connect(path)) as database:
                found += database.execute(QUERIES[path.name]).fetchall()
        elif path.name == "visits":
            lines = (line.split(" ") for line in path.read_text().splitlines())
            found += [(float(when), address, "") for when, address in lines]
    return sorted(found)


def cached(profile: Path, site: str) -> set[str]:
    """What of the site is named in the browser's caches, but for icons, which are asked for at any time."""
    address = re.compile(re.escape(site.encode()) + rb"(/static/[\w.-]+?\.(?:css|js)|/\w\w/[\w./-]*)")
    files = (path for path in profile.rglob("*ache*/**/*") if path.is_file())
    return {found.decode() for path in files for found in address.findall(path.read_bytes())}


def _journal(database: Path) -> bytes:
    """The journal of a database; empty where all that was begun is done."""
    journal = database.with_name(f"{database.name}-journal")
    return journal.read_bytes() if journal.exists() else b""


def wait_for_visit(profile: Path, address: str) -> None:
    """Wait until the list of visits has an address for good: Chromium writes it some ten seconds later, and
    what stands in a database beside its journal is taken back where the browser is killed."""
    lists = ("History", "places.sqlite", "places.sqlite-wal", "visits")

    def is_written() -> bool:
        files = (path for path in profile.rglob("*") if path.name in lists)
        return any(address.encode() in path.read_bytes() and not _journal(path) for path in files)

    until(is_written, f"the browser never wrote {address}")
