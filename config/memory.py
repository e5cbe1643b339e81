"""What the workers hold in memory, answers among it: how much, and whether it could reach a disk."""

import ctypes
from contextlib import suppress
from pathlib import Path

WARNING = (
    "WARNING: this computer may swap, and answers in memory could reach its disk. Switch swap off, or forbid "
    "it to this service: MemorySwapMax=0 (systemd), memswap_limit (compose)."
)
M_ARENA_MAX = -8  # of glibc's malloc.h


def share_between_threads() -> None:
    """Let all threads take memory from one arena, where the C library is glibc. One of them runs Python at a
    time; with arenas of their own, each keeps what its largest page took."""
    with suppress(AttributeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 1)


def may_swap(root: Path = Path("/")) -> bool:
    """Whether this process could be swapped out, or that cannot be told. `root`: where /proc and /sys are."""
    try:
        areas = (root / "proc/swaps").read_text().splitlines()[1:]  # below a heading
    except OSError:  # hidden, as by the sample for systemd
        areas = ["perhaps"]
    return bool(areas) and not _is_forbidden(root)


def _is_forbidden(root: Path) -> bool:
    """Whether a control group of this process (cgroup v2) allows it no swap."""
    try:
        group = (root / "proc/self/cgroup").read_text().rpartition("::/")[2].strip()
    except OSError:
        return False
    here = root / "sys/fs/cgroup" / group
    return any(_says_none(folder / "memory.swap.max") for folder in (here, *here.parents))


def _says_none(file: Path) -> bool:
    try:
        return file.read_text().strip() == "0"
    except OSError:
        return False
