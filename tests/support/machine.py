"""Turns on the machine: tests that need it alone wait until the other processes of the run pause.

Two locks do it, on this file and its folder. Every test passes the gate and takes the room, shared; one that
needs the machine alone takes the room for itself, and keeps the gate shut while it waits, so that no other
test starts before it.
"""

import fcntl
import os
from pathlib import Path

GATE, ROOM = Path(__file__), Path(__file__).parent


class Turn:
    """The turn of this process: for one test beside others, or for several that need the machine alone."""

    def __init__(self) -> None:
        self._room: int | None = None

    def take(self, *, alone: bool) -> None:
        """Wait for a turn; nothing to wait for where the last one was not ended."""
        if self._room is not None:
            return
        gate, self._room = os.open(GATE, os.O_RDONLY), os.open(ROOM, os.O_RDONLY)
        fcntl.flock(gate, fcntl.LOCK_EX)
        fcntl.flock(self._room, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        os.close(gate)

    def end(self) -> None:
        """Let others have the machine."""
        if self._room is not None:
            os.close(self._room)
            self._room = None
