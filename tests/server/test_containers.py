"""The Containerfile and deploy/compose.yaml built and run by podman-compose: three copies behind Caddy. Where
this machine lets no container run, the tests say so and are skipped."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import apart
from tests.support.cluster import FIRST, Cluster, Person
from tests.support.podman import Compose, Container, Podman
from tests.support.visitor import GERMAN_IN_MOSCOW
from tests.support.walker import Walker

pytestmark = pytest.mark.slow

COPIES = ("copy1", "copy2", "copy3")
PATIENCE = 30  # error pages that a person may see, for one kill and ten drains
each_service = pytest.mark.parametrize("name", [*COPIES, "caddy"])


@pytest.fixture(scope="module")
def site(base: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compose]:
    """What compose.yaml runs, gone after the tests."""
    podman, folder = Podman(), tmp_path_factory.mktemp("compose")
    try:
        podman.make_base(base("bookworm"), folder / "base")
        yield Compose(podman, folder, FIRST)
    finally:
        podman.remove()


def test_a_journey_goes_through_caddy(site: Compose) -> None:
    walker = Walker(site.port, site.tls)
    assert walker.walk(GERMAN_IN_MOSCOW)[0] == "citizenship"
    assert "Yes, the draft can reach you" in walker.open("/en/check/result/").body.decode()


def test_a_copy_writes_to_no_disk_and_is_nobody(site: Compose) -> None:
    code = """
import os
found = [os.getuid()]
for folder in ("/", "/site", "/usr", "/etc", "/home", "/opt", "/var"):
    try:
        open(f"{folder}/x", "w")
        found.append(folder)
    except OSError:
        pass
print(found)
"""
    assert site.python("copy1", code) == "[65534]\n"


def test_a_copy_cannot_reach_outside(site: Compose) -> None:
    routes = site.python("copy1", "print(open('/proc/net/route').read())").splitlines()[1:]
    assert all(line.split()[1] != "00000000" for line in routes if line)


@each_service
def test_neither_swap_nor_core_dumps_are_possible(site: Compose, name: str) -> None:
    (state,) = json.loads(site.podman("inspect", f"deploy_{name}_1"))
    limits = state["HostConfig"]
    assert limits["MemorySwap"] == limits["Memory"] == 512 * 2**20
    assert {"Name": "RLIMIT_CORE", "Soft": 0, "Hard": 0} in limits["Ulimits"]


def test_a_copy_has_no_privilege(site: Compose) -> None:
    (state,) = json.loads(site.podman("inspect", "deploy_copy1_1"))
    assert state["EffectiveCaps"] in (None, [])
    assert state["HostConfig"]["ReadonlyRootfs"] is True
    status = site.python("copy1", "print(open('/proc/self/status').read())")
    assert "CapEff:\t0000000000000000" in status
    assert "NoNewPrivs:\t1" in status


def test_no_answer_is_lost_while_containers_restart(site: Compose) -> None:
    people = [Person(site.port, site.tls, tries_left=PATIENCE) for _ in range(8)]
    copies = [Container(site, name) for name in COPIES]
    apart(lambda: asyncio.run(Cluster(copies, people, print).run()))
    assert all(person.journeys for person in people)
    seen = sum(PATIENCE - person.tries_left for person in people)
    print(f"{sum(person.sent for person in people)} requests, {seen} error pages of Caddy, each tried again.")


def test_the_containers_write_no_line(site: Compose) -> None:
    assert all(site.podman("logs", f"deploy_{name}_1") == "" for name in COPIES)
