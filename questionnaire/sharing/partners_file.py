"""Organisations that this instance names, read from one TOML file; a mistake in it stops the start.

Names and contacts are untrusted: short, of plain characters, and with links to a site, an onion service, a
telephone or a mailbox only. Free of Django, so that the settings can import it.
"""

import re
import tomllib
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

MOST = 50  # organisations in a file
NAME, HOURS, LINK = 80, 80, 120  # characters; a result with the longest still has to fit its size
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SLUG_LENGTH = 32  # it is stored in the cookie
NO_SLUGS = {"check", "exit"}  # addresses of the journey contain these
HOST = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
KEYS = {"slug", "name", "languages", "hotline", "mail", "site", "onion", "hours"}


class BadPartners(Exception):
    """What is wrong with the file, one mistake a line."""


@dataclass(frozen=True)
class Partner:
    """An organisation; `name` and `hours` by language; links that it did not give are empty."""

    slug: str
    name: Mapping[str, str]
    languages: tuple[str, ...]
    hotline: str
    mail: str
    site: str
    onion: str
    hours: Mapping[str, str]


def read(path: str, ours: Collection[str], known: Collection[str]) -> dict[str, Partner]:
    """The organisations of a file by their slugs; none for an empty path. `ours`: the languages of the site,
    `known`: those that have a name here. Raises BadPartners, naming every mistake."""
    if not path:
        return {}
    content = toml_of(path)
    listed = content.get("partner")
    if set(content) != {"partner"} or not isinstance(listed, list) or len(listed) > MOST:
        raise BadPartners(
            f"{path}: it has to hold tables called [[partner]], at most {MOST}, and nothing else"
        )
    problems, partners = [], {}
    for number, given in enumerate(listed, 1):
        found = list(_problems(given, ours, known))
        if not found and given["slug"] in partners:
            found = ["slug: given to another one before"]
        problems += [f"{path}: partner {number}: {problem}" for problem in found]
        if not found:
            partners[given["slug"]] = _partner(given)
    if problems:
        raise BadPartners("\n".join(problems))
    return partners


def toml_of(path: str) -> dict[str, Any]:
    """What a TOML file holds. Raises BadPartners where it cannot be read."""
    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadPartners(f"{path}: {error}") from None
    except RecursionError:
        raise BadPartners(f"{path}: nested too deeply") from None


def _partner(given: dict[str, Any]) -> Partner:
    links = {key: given.get(key, "") for key in LINKS}
    hours = given.get("hours", {})
    return Partner(given["slug"], given["name"], tuple(given["languages"]), hours=hours, **links)


def _problems(given: Any, ours: Collection[str], known: Collection[str]) -> Iterator[str]:
    if not isinstance(given, dict):
        yield "not a table"
        return
    yield from (f"{key!a}: there is no such key" for key in sorted(given.keys() - KEYS))
    slug = given.get("slug")
    if not isinstance(slug, str) or not SLUG.fullmatch(slug) or len(slug) > SLUG_LENGTH or slug in NO_SLUGS:
        yield f"slug: small letters, digits and single hyphens, at most {SLUG_LENGTH}, not check or exit"
    yield from text_problems("name", given.get("name"), ours, NAME)
    if "hours" in given:
        yield from text_problems("hours", given["hours"], ours, HOURS)
    spoken = given.get("languages")
    if (
        not isinstance(spoken, list)
        or not 1 <= len(spoken) <= 6
        or not all(isinstance(code, str) and code in known for code in spoken)
        or len(set(spoken)) < len(spoken)
    ):
        yield 'languages: a list of one to six different codes, such as ["ru", "en"]'
    for key in LINKS.keys() & given.keys():
        if not is_link(key, given[key]):
            yield f"{key}: {LINKS[key]}, at most {LINK} characters"
    if not LINKS.keys() & given.keys():
        yield f"one of these is needed: {', '.join(LINKS)}"


def text_problems(key: str, texts: Any, ours: Collection[str], longest: int) -> Iterator[str]:
    """What is wrong with a text that has to be given in each of our languages."""
    if not isinstance(texts, dict) or texts.keys() != set(ours):
        yield f"{key}: a text for each of these languages and no other: {', '.join(ours)}"
        return
    for language, text in texts.items():
        if (
            not isinstance(text, str)
            or not 1 <= len(text.strip()) <= len(text) <= longest
            or not _plain(text)
        ):
            yield f"{key}.{language}: one line of at most {longest} characters, without control characters"


def _plain(text: str) -> bool:
    """Whether a text holds no character that controls, hides, reverses or breaks lines."""
    return not any(unicodedata.category(letter)[0] == "C" or letter in "\u2028\u2029" for letter in text)


LINKS = {
    "hotline": "a number such as tel:+00-000-000-00-00",
    "mail": "an address such as mailto:help@example.org, with nothing behind it",
    "site": "an address such as https://example.org/, without user, port, wildcard, ? or #",
    "onion": "an address such as http://….onion/ (version 3), without user, port, ? or #",
}


def is_link(key: str, link: Any) -> bool:
    """Whether a link of an organisation is of the kind that LINKS says."""
    if not isinstance(link, str) or len(link) > LINK or not re.fullmatch(r"[!-~]+", link):
        return False
    if key == "hotline":
        return bool(re.fullmatch(r"tel:\+?[0-9]+(-[0-9]+)*", link)) and 3 <= sum(map(str.isdigit, link)) <= 15
    if key == "mail":
        name, _, host = link.removeprefix("mailto:").partition("@")
        return link.startswith("mailto:") and bool(re.fullmatch(r"[\w.+-]+", name) and HOST.fullmatch(host))
    return _is_address(link, onion=key == "onion")


def _is_address(link: str, *, onion: bool) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    schemes = ("http", "https") if onion else ("https",)
    host = parts.netloc  # as written: no user, no port, no capitals
    if parts.scheme not in schemes or not HOST.fullmatch(host) or not re.fullmatch(r"[\w./~-]*", parts.path):
        return False
    is_onion = bool(re.fullmatch(r"([a-z0-9-]+\.)?[a-z2-7]{56}\.onion", host))
    return (
        is_onion == onion
        and host.endswith(".onion") == onion
        and link == f"{parts.scheme}://{host}{parts.path}"
    )
