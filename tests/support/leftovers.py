"""What processes leave to be found: their commands, open files, named sockets, and files written since."""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT


def tree(pid: int) -> list[int]:
    """A process and all that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(below for child in children for below in tree(int(child)))]


def commands(pids: list[int]) -> dict[str, bytes]:
    """What the process list shows of processes."""
    return {
        f"{pid} {name}": Path(f"/proc/{pid}/{name}").read_bytes()
        for pid in pids
        for name in ("cmdline", "comm", "environ")
    }


def written_by(pids: list[int]) -> Iterator[str]:
    """The files that processes hold open for writing."""
    for pid in pids:
        for entry in Path(f"/proc/{pid}/fd").iterdir():
            with contextlib.suppress(FileNotFoundError):
                flags = int(
                    re.findall(r"flags:\s+(\d+)", Path(f"/proc/{pid}/fdinfo/{entry.name}").read_text())[0], 8
                )
                target = os.readlink(entry)
                if target.startswith("/") and flags & (os.O_WRONLY | os.O_RDWR):
                    yield target


def named_sockets(pids: list[int]) -> Iterator[str]:
    """The paths of the Unix sockets that processes hold."""
    held = set()
    for entry in (entry for pid in pids for entry in Path(f"/proc/{pid}/fd").iterdir()):
        with contextlib.suppress(FileNotFoundError):  # closed meanwhile
            held.add(os.readlink(entry))
    for line in Path("/proc/net/unix").read_text().splitlines()[1:]:
        inode, *path = line.split()[6:]
        if path and f"socket:[{inode}]" in held:
            yield path[0]


def changed_since(folder: Path, moment: float) -> Iterator[Path]:
    """The files of a folder that were written since; other checkouts are not ours to judge."""
    for here, folders, files in os.walk(folder):
        if ".git" in folders and Path(here) != ROOT:
            folders.clear()
            continue
        folders[:] = [name for name in folders if name != ".git"]
        for name in files:
            path = Path(here, name)
            with contextlib.suppress(OSError):
                if path.is_file() and path.stat().st_ctime >= moment:
                    yield path
