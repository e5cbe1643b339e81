"""What the operator sets, read from the environment and checked once, at the start.

Each function takes the environment and returns one setting; a wrong one raises BadSetting, whose one line
names the setting, what is wrong with it and what is allowed. No message holds a key.
"""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

Environment = Mapping[str, str]

KEY_LENGTH, KEY_VARIETY = 32, 8  # characters, and different ones among them
A_KEY = (
    f"a random text of {KEY_LENGTH} characters or more, {KEY_VARIETY} of them different, without commas, and "
    "without blanks at its ends"
)
LINE_LENGTH = 200  # characters of a text that is shown; pages have to fit their size with it
ADDRESS_LENGTH = 500  # a redirect has to fit its size with it
ONION = re.compile(r"https?://([a-z0-9-]+\.)*[a-z2-7]{56}\.onion(:[0-9]+)?")
HOST = re.compile(
    r"(\*|(?:\[[0-9a-f:.]+\]|\.?[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?))(?::([1-9][0-9]{0,4}))?", re.IGNORECASE
)


class BadSetting(Exception):
    """A setting with which nothing starts; its text is one line."""

    def __init__(self, name: str, wrong: str, allowed: str) -> None:
        super().__init__(" ".join(f"{name}: {wrong}. Allowed: {allowed}.".splitlines()))


def secret_key(environment: Environment) -> str:
    """The key, from SECRET_KEY or from the file that SECRET_KEY_FILE names. Raises BadSetting."""
    name, text = _given_or_filed(environment, "SECRET_KEY")
    if not text:
        raise BadSetting("SECRET_KEY", "not set, and no SECRET_KEY_FILE either", A_KEY)
    return _key(name, text)


def fallback_keys(environment: Environment) -> list[str]:
    """The keys that still open cookies: SECRET_KEY_FALLBACKS with commas between them, or the file that
    SECRET_KEY_FALLBACKS_FILE names, one a line. Raises BadSetting."""
    name, text = _given_or_filed(environment, "SECRET_KEY_FALLBACKS")
    return [_key(name, key) for key in _parts(text, r"[,\n]")]


def hosts(environment: Environment, name: str) -> list[str]:
    """The names under which the site answers, none where it is not set. Raises BadSetting."""
    return [host for host, _port in _hosts(environment, name)]


def ports(environment: Environment, name: str) -> frozenset[str]:
    """The ports that the site's addresses may name: its own, and those of its hosts. Raises BadSetting."""
    own = environment.get("BIND") or f":{environment.get('PORT') or 8000}"
    return frozenset([own.rpartition(":")[2], *(port for _host, port in _hosts(environment, name) if port)])


def _hosts(environment: Environment, name: str) -> list[tuple[str, str]]:
    found = []
    for text in _parts(environment.get(name, ""), ","):
        host = HOST.fullmatch(text)
        if not host:
            allowed = "names with commas between them, such as a.example, with a port where readers see one"
            raise BadSetting(name, f"{text!a} is no host", allowed)
        found.append((host[1], host[2] or ""))
    return found


def line(environment: Environment, name: str) -> str:
    """A text to show, empty where it is not set. Raises BadSetting."""
    text = environment.get(name, "").strip()
    if len(text) > LINE_LENGTH or not _is_plain(text):
        wrong = "too long, or with line breaks or control characters"
        raise BadSetting(name, wrong, f"one line of at most {LINE_LENGTH} characters")
    return text


def address(environment: Environment, name: str, default: str) -> str:
    """The address of a page elsewhere. Raises BadSetting, for an empty one too."""
    text = environment.get(name, default)
    try:
        parts = urlsplit(text)
        right = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
        _ = parts.port  # raises ValueError
    except ValueError:
        right = False
    if (
        not right
        or len(text) > ADDRESS_LENGTH
        or not re.fullmatch(r"[^\s\\\"<>]+", text)
        or not _is_plain(text)
    ):
        allowed = (
            f"an address of at most {ADDRESS_LENGTH} characters, such as {default}, or unset for that one"
        )
        raise BadSetting(name, f"{text[:80]!a} is no http or https address" if text else "empty", allowed)
    return text


def onion_address(environment: Environment, name: str) -> str:
    """The address of an onion service without a slash at its end, empty where not set. Raises BadSetting."""
    text = environment.get(name, "").rstrip("/")
    if text and not ONION.fullmatch(text):
        allowed = "http:// and the 56 letters and digits of an onion service (version 3) and .onion, no path"
        raise BadSetting(name, f"{text[:80]!a} is no address of one", allowed)
    return text


def switch(environment: Environment, name: str) -> bool:
    """Whether something is switched on. Raises BadSetting for what is neither on nor off."""
    text = environment.get(name, "")
    if text not in ("", "0", "1"):
        raise BadSetting(name, f"{text[:80]!a} is neither on nor off", "1 for on; 0, empty or unset for off")
    return text == "1"


def number(environment: Environment, name: str, default: int, most: int) -> int:
    """A whole number from 1. Raises BadSetting."""
    text = environment.get(name, str(default))
    if not re.fullmatch("[0-9]{1,9}", text) or not 1 <= int(text) <= most:
        raise BadSetting(name, f"{text[:80]!a} is no such number", f"a whole number from 1 to {most}")
    return int(text)


def place(environment: Environment, name: str, default: str) -> str:
    """Where gunicorn listens, as it takes it. Raises BadSetting, for an empty one too."""
    text = environment.get(name, default)
    found = re.fullmatch(r"(?:[a-z0-9._-]+|\[[0-9a-f:.]+\]):([0-9]{1,5})|unix:/\S+|fd://[0-9]+", text, re.I)
    if not found or not 1 <= int(found[1] or 1) <= 65535:
        raise BadSetting(
            name, f"{text[:80]!a} is no place to listen at", f"an address and a port, such as {default}"
        )
    return text


def _given_or_filed(environment: Environment, name: str) -> tuple[str, str]:
    """The name and the text of a variable, or of the one with _FILE that names a file with the text."""
    filed, text = f"{name}_FILE", environment.get(name, "")
    path = environment.get(filed, "")
    if not path:
        return name, text
    if text:
        raise BadSetting(filed, f"set, and {name} too", "one of the two")
    try:
        return filed, Path(path).read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        wrong = f"{path!a} cannot be read ({type(error).__name__})"
        raise BadSetting(filed, wrong, "the path of a text file that the site may read") from None


def _parts(text: str, between: str) -> list[str]:
    return [part.strip() for part in re.split(between, text) if part.strip()]


def _key(name: str, key: str) -> str:
    if len(key) < KEY_LENGTH or len(set(key)) < KEY_VARIETY:
        raise BadSetting(name, f"a key of {len(key)} characters, {len(set(key))} of them different", A_KEY)
    if "," in key or key != key.strip() or not _is_plain(key):  # it could not become a fallback
        raise BadSetting(
            name, "a key with a comma, a control character, or a blank at one of its ends", A_KEY
        )
    return key


def _is_plain(text: str) -> bool:
    """Whether a text holds no character that controls, hides, reverses or breaks lines."""
    return not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") for letter in text)
