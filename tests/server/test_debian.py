"""Debian 12 and 13 from their packages, in containers of systemd-nspawn without a network: script/setup makes
a fresh copy ready from the wheels of a release, and systemd starts the unit of deploy/."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.nspawn import UNIT, Machine

pytestmark = pytest.mark.slow

EXPOSURE = 1.0  # of 10, as systemd-analyze counts; 0.1 of it because a worker may choose its core


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def machine(
    request: pytest.FixtureRequest,
    base: Callable[[str], Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Machine]:
    """A Debian on which the unit runs."""
    machine = Machine(request.param, base(request.param), tmp_path_factory.mktemp(request.param))
    try:
        machine.set_up()
        machine.boot()
        yield machine
    finally:
        machine.end()


def process(machine: Machine, what: str) -> str:
    """A file of /proc on the first process of the unit."""
    pid = machine.run("systemctl", "show", "--property=MainPID", "--value", UNIT).strip()
    return machine.run("cat", f"/proc/{pid}/{what}")


def test_the_unit_answers(machine: Machine) -> None:
    assert "<h1" in machine.ask("/en/")
    assert machine.run("systemctl", "is-active", UNIT) == "active\n"


def test_the_unit_exposes_little(machine: Machine) -> None:
    told = machine.run("systemd-analyze", "security", "--no-pager", UNIT)
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", told)
    assert found, told
    assert float(found[1]) <= EXPOSURE


def test_the_unit_may_neither_swap_nor_dump_its_memory(machine: Machine) -> None:
    assert machine.run("systemctl", "show", "--property=MemorySwapMax", UNIT) == "MemorySwapMax=0\n"
    assert re.search(r"^Max core file size +0 +0 ", process(machine, "limits"), re.MULTILINE)


def test_the_unit_has_no_privilege(machine: Machine) -> None:
    status = process(machine, "status")
    assert "CapEff:\t0000000000000000" in status
    assert "NoNewPrivs:\t1" in status
    assert not re.search(r"^Uid:.*\t0\b", status, re.MULTILINE)


def test_each_worker_of_the_unit_keeps_to_one_core(machine: Machine) -> None:
    pid = machine.run("systemctl", "show", "--property=MainPID", "--value", UNIT).strip()
    workers = process(machine, f"task/{pid}/children").split()
    cores = [machine.run("grep", "Cpus_allowed_list", f"/proc/{worker}/status") for worker in workers]
    assert len(cores) == len(os.sched_getaffinity(0))
    assert all(re.fullmatch(r"Cpus_allowed_list:\t\d+\n", of_one) for of_one in cores)


def test_the_unit_comes_back_after_a_crash(machine: Machine) -> None:
    before = machine.run("systemctl", "show", "--property=MainPID", UNIT)
    machine.run("systemctl", "kill", "--signal=KILL", UNIT)
    machine.wait()
    assert machine.run("systemctl", "show", "--property=MainPID", UNIT) != before


def test_the_journal_tells_nothing_of_a_visit(machine: Machine) -> None:
    words = ("journalctl", "--no-pager", "--output=cat", "--unit", UNIT)
    before = machine.run(*words)
    assert "Started" in before
    machine.ask("/ru/check/1/")
    assert "HTTP Error 404" in machine.ask("/no-such-page/")
    assert machine.run(*words) == before
