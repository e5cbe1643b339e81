"""How threads share memory; whether the computer may swap: what the start warns of, and what forbids it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from config import memory

NO_SWAP = "Filename\tType\tSize\tUsed\tPriority\n"
SWAP = f"{NO_SWAP}/dev/sda2\tpartition\t1000\t0\t-2\n"
STARTED = "from config import gunicorn, memory; memory.may_swap = lambda: {}; gunicorn.on_starting(None)"


def computer(root: Path, swaps: str | None, group: str = "/", **limits: str) -> Path:
    """The files of a computer: its swap areas, hidden where None; the control group of this process; the
    limit of swap in each of its groups (the outermost is called `top`)."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(f"0::{group}\n")
    if swaps is not None:
        (root / "proc/swaps").write_text(swaps)
    for name, limit in limits.items():
        folder = root / "sys/fs/cgroup" / name.replace("top", "").replace("__", "/")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "memory.swap.max").write_text(f"{limit}\n")
    return root


@pytest.mark.parametrize(
    ("swaps", "limits", "may"),
    [
        (NO_SWAP, {}, False),
        (SWAP, {}, True),
        (SWAP, {"site__copy": "max"}, True),
        (SWAP, {"site__copy": "0"}, False),
        (SWAP, {"site": "0", "site__copy": "max"}, False),
        (SWAP, {"top": "0"}, False),
        (SWAP, {"other": "0"}, True),
        (None, {}, True),
        (None, {"site__copy": "0"}, False),
    ],
)
def test_swap_is_possible_unless_there_is_none_or_a_group_forbids_it(
    tmp_path: Path, swaps: str | None, limits: dict[str, str], may: bool
) -> None:
    assert memory.may_swap(computer(tmp_path, swaps, "/site/copy", **limits)) == may


def test_a_crash_of_gunicorn_dumps_no_memory() -> None:
    allowed = "from resource import *; setrlimit(RLIMIT_CORE, (getrlimit(RLIMIT_CORE)[1],) * 2); "
    loaded = f"{allowed}from config import gunicorn; print(*getrlimit(RLIMIT_CORE))"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert done.stdout == "0 0\n"


def test_the_threads_of_a_worker_share_one_arena() -> None:
    threads = (
        "import ctypes, threading; from config import gunicorn; together = threading.Barrier(9); "
        "take = lambda: (bytearray(9999), together.wait()); "
        "[threading.Thread(target=take).start() for _ in range(8)]; take(); ctypes.CDLL(None).malloc_stats()"
    )
    done = subprocess.run([sys.executable, "-c", threads], capture_output=True, text=True, check=True)
    assert re.findall("^Arena .*", done.stderr, re.MULTILINE) == ["Arena 0:"]


def test_a_computer_without_proc_may_swap(tmp_path: Path) -> None:
    assert memory.may_swap(tmp_path)


@pytest.mark.parametrize("may", [True, False])
def test_the_start_warns_in_one_line_where_swap_is_possible(may: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED.format(may)], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("", f"{memory.WARNING}\n" if may else "")
