"""More visitors than the site has threads: none is turned away, and the memory stays bounded. No time is
asserted here; `script/bench pressure` prints how long they wait."""

import asyncio

import pytest

from benchmarks.pressure import THREADS, pressure
from benchmarks.server import Gunicorn
from benchmarks.soak import soak
from tests.conftest import apart

pytestmark = [pytest.mark.slow, pytest.mark.alone]

BOUND = 32_000_000  # bytes more for a worker; its threads keep what they once needed


def test_ten_visitors_per_thread_are_served_in_bounded_memory() -> None:
    with Gunicorn(workers=2) as copy:
        seen = apart(lambda: asyncio.run(pressure(copy, 10 * 2 * THREADS, seconds=10)))
    assert seen.during.each
    assert all(sent > 1 for sent in seen.during.each)
    assert seen.growth < BOUND


def test_memory_stays_bounded_over_many_requests() -> None:
    with Gunicorn(workers=1) as copy:
        first, *_, last = apart(lambda: asyncio.run(soak(copy, 1_000, 200, lambda *_: None)))
    assert first.keys() == last.keys()
    assert max(last.values()) - max(first.values()) < BOUND
