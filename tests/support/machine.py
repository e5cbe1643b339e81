"""Turns on the machine: a test that needs it alone waits until the other processes of the run pause.

Two locks do it, on this file and its folder. Every test passes the gate and takes the room, shared; one that
needs the machine alone takes the room for itself and keeps the gate shut while it waits, so that no other
test starts before it.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GATE, ROOM = Path(__file__), Path(__file__).parent


@contextmanager
def machine(*, alone: bool) -> Iterator[None]:
    """Hold the machine for one test, alone or beside tests of other processes."""
    with _locked(GATE, fcntl.LOCK_EX) as gate, _locked(ROOM, fcntl.LOCK_EX if alone else fcntl.LOCK_SH):
        fcntl.flock(gate, fcntl.LOCK_UN)
        yield


@contextmanager
def _locked(path: Path, kind: int) -> Iterator[int]:
    file = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(file, kind)
        yield file
    finally:
        os.close(file)
