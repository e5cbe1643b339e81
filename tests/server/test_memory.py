"""What the memory of a worker still holds after the exit: with the settings that docs/operating.md names for
this, no answer. Read as the same user or root may, from /proc."""

import contextlib
from pathlib import Path

import pytest

from benchmarks.server import Gunicorn
from tests.support.visitor import GERMAN_IN_MOSCOW
from tests.support.walker import Walker

pytestmark = pytest.mark.slow

SETTINGS = {
    "PYTHONMALLOC": "malloc",
    "GLIBC_TUNABLES": "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0",
}
# As a form sends answers, and as the cookie holds them; a worker without a visitor holds none of it.
ANSWERS = {f"{fact}={value}" for fact, value in GERMAN_IN_MOSCOW.items()} | {'"sex":"male","age":25'}


def readable(pid: int) -> bytes:
    """All that a process has in memory, as far as it can be read."""
    parts = []
    with (
        Path(f"/proc/{pid}/maps").open() as areas,
        Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory,
    ):
        for area in areas:
            start, end = (int(number, 16) for number in area.split()[0].split("-"))
            with contextlib.suppress(OSError, ValueError, OverflowError):  # pages of the kernel
                memory.seek(start)
                parts.append(memory.read(end - start))
    return b"\n".join(parts)


def answers_in(copy: Gunicorn) -> set[str]:
    """The answers that stand in the memory of the workers."""
    memory = b"\n".join(readable(pid) for pid in copy.workers())
    return {answer for answer in ANSWERS if answer.encode() in memory}


def left_behind(environment: dict[str, str]) -> set[str]:
    """The answers that stand there right after three people came to their results and left."""
    with Gunicorn(workers=1, environment=environment) as copy:
        assert Walker(copy.port).send("GET", "/en/").status == 200
        assert answers_in(copy) == set()
        for _ in range(3):
            walker = Walker(copy.port)
            walker.walk(GERMAN_IN_MOSCOW)
            assert walker.open("/en/check/result/").status == 200
            assert walker.send("GET", "/en/exit/").status == 303
        return answers_in(copy)


def test_with_the_settings_for_memory_no_answer_is_left_in_it() -> None:
    assert left_behind(SETTINGS) == set()


def test_a_value_that_a_worker_holds_is_found() -> None:
    key = "a key that this test looks for in the memory of a worker"
    with Gunicorn(workers=1, environment={**SETTINGS, "SECRET_KEY": key}) as copy:
        (worker,) = copy.workers()
        assert key.encode() in readable(worker)


def test_the_settings_are_those_that_operators_are_told() -> None:
    told = (Path(__file__).parents[2] / "docs/operating.md").read_text()
    assert all(f"{name}={value}" in told for name, value in SETTINGS.items())
