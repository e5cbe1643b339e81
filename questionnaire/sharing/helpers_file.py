"""Who can help: a TOML file of organisations with their status in Russia; a mistake in it stops the start.

Names and contacts are untrusted, as in partners_file.py. Free of Django, so that the settings can import it.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from .partners_file import BadPartners, is_link, text_problems, toml_of

MOST = 25  # rows; a page with the longest ones still has to fit its size
LONGEST = {"name": 100, "helps": 160, "where": 100, "status": 160, "warning": 200}
OPTIONAL = {"warning", "site", "link", "abroad"}
VALID = timedelta(days=180)


@dataclass(frozen=True)
class Helper:
    """A row; texts by language. `status_day`: the day of the status in Russia; `checked`: when a person last
    looked all of it up; `link`: the site may be a link; `abroad`: for readers abroad alone."""

    name: Mapping[str, str]
    helps: Mapping[str, str]
    where: Mapping[str, str]
    status: Mapping[str, str]
    status_day: date
    checked: date
    warning: Mapping[str, str] | None = None
    site: str = ""
    link: bool = False
    abroad: bool = False

    def is_stale(self, day: date) -> bool:
        """Whether nobody has checked it for 180 days."""
        return day - self.checked > VALID


KEYS = {field.name for field in fields(Helper)}


def read(path: str, ours: Collection[str]) -> dict[str, Helper]:
    """The rows of a file by their ids; none for an empty path. `ours`: the languages of the site. Raises
    BadPartners, naming every mistake."""
    if not path:
        return {}
    content = toml_of(path)
    if not 1 <= len(content) <= MOST:
        raise BadPartners(f"{path}: it has to hold 1 to {MOST} tables, one for each organisation")
    problems = [
        f"{path}: {id!a}: {problem}" for id, given in content.items() for problem in _problems(given, ours)
    ]
    if problems:
        raise BadPartners("\n".join(problems))
    return {id: Helper(**given) for id, given in content.items()}


def _problems(given: Any, ours: Collection[str]) -> Iterator[str]:
    if not isinstance(given, dict):
        yield "not a table"
        return
    yield from (f"{key!a}: there is no such key" for key in sorted(given.keys() - KEYS))
    yield from (f"{key}: it is missing" for key in sorted(KEYS - OPTIONAL - given.keys()))
    for key, longest in LONGEST.items():
        if key in given:
            yield from text_problems(key, given[key], ours, longest)
    for key in ("status_day", "checked"):
        if key in given and type(given[key]) is not date:
            yield f"{key}: a day such as 2026-11-28, without quotation marks"
    for key in ("link", "abroad"):
        if not isinstance(given.get(key, False), bool):
            yield f"{key}: true or false"
    if "site" in given and not is_link("site", given["site"]):
        yield "site: an address such as https://example.org/"
    if given.get("link") and "site" not in given:
        yield "link: there is no site"
