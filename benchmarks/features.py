"""What a watcher of the line makes of one journey: requests, answers, and from them numbers to learn from."""

import statistics
from dataclasses import dataclass
from itertools import groupby, pairwise

from .relay import Piece

EARLY = 3  # questions that everybody answers
ANSWER = 1000  # bytes; what comes back with fewer is no page, but TLS itself


@dataclass(frozen=True)
class Exchange:
    """A request and its answer: bytes, TLS records of the answer, milliseconds to its first and last byte."""

    up: int
    down: int
    records: int
    first: float
    last: float


def exchanges(pieces: list[Piece]) -> list[Exchange]:
    """The requests and answers in what passed; the handshake of TLS is none."""
    turns = [list(turn) for _, turn in groupby(pieces, key=lambda piece: piece.up)]
    found = []
    for asked, answered in pairwise(turns):
        size = sum(piece.size for piece in answered)
        if answered[0].up or size < ANSWER or asked is turns[0]:
            continue
        sent = asked[-1].when
        found.append(
            Exchange(
                sum(piece.size for piece in asked),
                size,
                sum(piece.records for piece in answered),
                (answered[0].when - sent) * 1000,
                (answered[-1].when - sent) * 1000,
            )
        )
    return found


def features(passed: list[Exchange]) -> dict[str, list[float]]:
    """What the watcher learns from, by kind. The first page, which has a size of its own, stands alone; sizes
    are those of steps that everybody takes, so that only "counts" holds how many there were."""
    first, result = passed[0], passed[-1]
    posts, pages = passed[2:-2:2], passed[1:-2:2]
    early = [*posts[:EARLY], *pages[:EARLY]]
    sizes = [float(size) for step in [*early, result] for size in (step.up, step.down, step.records)]
    counts = [float(len(passed)), float(sum(step.up + step.down for step in passed[1:]))]
    times = [step.last for step in [*early, passed[-2]]]
    of_result = [result.first, result.last]
    whole = [*_spread([step.last for step in posts]), *_spread([step.last for step in pages])]
    return {
        "first page": [float(first.up), float(first.down), float(first.records)],
        "sizes": sizes,
        "time of the result": of_result,
        "all times": [*times, *whole, *of_result],
        "counts": counts,
        "everything": [float(first.down), *sizes, *counts, *times, *whole, *of_result],
    }


def _spread(values: list[float]) -> list[float]:
    return [
        min(values),
        statistics.median(values),
        statistics.mean(values),
        max(values),
        statistics.pstdev(values),
    ]
