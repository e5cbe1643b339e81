"""Every edition of the rules that a printout can name: its first day, its fingerprint, its decision table.

Stored are those up to today's rules: editions/editions.txt lists them in their order, editions/tables/ has
the table of each. Those that begin later by the calendar alone are read from the rules. Without Django.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from questionnaire import rules

FOLDER = Path(__file__).parent / "editions"
LIST = "editions.txt"


@dataclass(frozen=True)
class Edition:
    """An edition of the rules; `day` is the first on which it counted."""

    day: date
    table: str

    @property
    def fingerprint(self) -> str:
        """Its name on paper, as `rules.fingerprint` makes it."""
        return hashlib.sha256(self.table.encode()).hexdigest()[:12]


def stored(folder: Path = FOLDER) -> list[Edition]:
    """The stored editions, the oldest first. Raises ValueError where a table is not the one listed."""
    found = []
    for line in (folder / LIST).read_text(encoding="utf-8").splitlines():
        day, fingerprint = line.split()
        edition = Edition(
            date.fromisoformat(day), (folder / f"tables/{fingerprint}.txt").read_text(encoding="utf-8")
        )
        if edition.fingerprint != fingerprint:
            raise ValueError(f"the table of {fingerprint} is that of {edition.fingerprint}")
        found.append(edition)
    return found


@cache
def _stored_once() -> list[Edition]:
    return stored()


def editions(day: date) -> list[Edition]:
    """Every edition up to a day, the newest first."""
    known = _stored_once()
    later = [law for law in rules.PERIODS if known[-1].day < law.start <= day]
    begun = [Edition(law.start, rules.table(rules.compiled(law))) for law in later]
    return [*known, *_different(known[-1], begun)][::-1]


def keep(tables: Mapping[date, str], day: date, folder: Path = FOLDER) -> None:
    """Store what nobody could know any more once the rules have changed: of the rules before, whose `tables`
    are given by the first days of their periods, the editions that began by the calendar; and the edition
    of the rules of `day`."""
    last = stored(folder)[-1]
    past = [Edition(start, table) for start, table in sorted(tables.items()) if last.day < start <= day]
    now = Edition(day, rules.table(rules.compiled(rules.law_on(day))))
    for edition in _different(last, [*past, now]):
        (folder / f"tables/{edition.fingerprint}.txt").write_text(edition.table, encoding="utf-8")
        with (folder / LIST).open("a", encoding="utf-8") as listed:
            listed.write(f"{edition.day} {edition.fingerprint}\n")


def _different(last: Edition, following: list[Edition]) -> Iterator[Edition]:
    """Those that differ from the one before them."""
    for edition in following:
        if edition.table != last.table:
            yield edition
            last = edition
