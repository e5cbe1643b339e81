"""What would betray an answer: names, values, labels and rules, and where they stand in bytes."""

import contextlib
import re
import zlib
from collections.abc import Collection, Iterable
from functools import cache

import lz4.block

from questionnaire import rules, wording

SHORTEST = 6  # characters; shorter ones stand in any large file by chance
LONG_VALUE = 8
TYPED = "83619274"  # an age that is refused, and must be found nowhere


@cache
def betraying() -> frozenset[str]:
    """Field names, values (long ones, and all with their name), labels, rules and short answers."""
    found = {TYPED, *rules.FACTS, *rules.RULES}
    for fact in rules.ORDER:
        words = wording.QUESTIONS[fact.name]
        values = (*fact.values, *rules.UNANSWERED)
        found |= {f"{fact.name}={value}" for value in values}
        found |= {f'"{fact.name}": "{value}"' for value in values}
        found |= {value for value in values if len(value) >= LONG_VALUE}
        found |= {str(label) for label in (words.title, words.name, *words.values.values())}
    found |= {str(label) for label in wording.UNANSWERED.values()}
    found |= {str(words.answer) for words in wording.RULES.values()}
    return frozenset(text for text in found if len(text) >= SHORTEST)


@cache
def telling() -> frozenset[str]:
    """Of these, what stands nowhere but beside an answer: for places in which others write too."""
    return frozenset(text for text in betraying() if "=" in text or '"' in text or text == TYPED)


def found_in(data: bytes, texts: Collection[str]) -> set[str]:
    """The texts that stand in data as UTF-8 or UTF-16, also where a part of it is packed."""
    everything = b"\n".join((data, *_unpacked(data)))
    narrow = everything.replace(b"\0", b"")  # makes UTF-16 of plain letters UTF-8
    found: set[str] = set()
    for text, parts in _by_parts(frozenset(texts)):
        if parts <= found and (
            text.encode() in narrow or (not text.isascii() and text.encode("utf-16-le") in everything)
        ):
            found.add(text)
    return found


@cache
def _by_parts(texts: frozenset[str]) -> list[tuple[str, set[str]]]:
    """Each text with those that stand within it, which need searching first; saves most of the work."""
    ordered = sorted(texts, key=len)
    return [(text, {part for part in ordered if part != text and part in text}) for text in ordered]


def _unpacked(data: bytes) -> Iterable[bytes]:
    """What Firefox (lz4 behind a mark of its own) and web servers (gzip) have packed."""
    if data.startswith(b"mozLz40\0"):
        with contextlib.suppress(lz4.block.LZ4BlockError):  # half written
            yield lz4.block.decompress(data[8:])
    for start in re.finditer(rb"\x1f\x8b\x08", data):
        with contextlib.suppress(zlib.error):  # these bytes by chance
            yield zlib.decompressobj(wbits=31).decompress(data[start.start() :], 10_000_000)
