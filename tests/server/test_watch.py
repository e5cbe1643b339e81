"""What a watcher sees of people over TLS: sizes are the same for all (docs/watch.md says what is not)."""

import asyncio
from pathlib import Path

import pytest

from benchmarks.features import exchanges, features
from benchmarks.invented import invented
from benchmarks.relay import Relay
from benchmarks.watch import walk
from tests.conftest import Server, apart
from tests.support import proxies


@pytest.mark.slow
def test_the_steps_that_everybody_takes_have_one_size_over_tls(server: Server, tmp_path: Path) -> None:
    people = invented(4, seed=1)
    with proxies.nginx(tmp_path, server.port) as proxy, Relay(proxy.port) as relay:
        apart(lambda: asyncio.run(walk(people, relay, proxy.tls)))
    assert len({person.told["citizenship"] for person in people}) > 1
    bytes_each_way = {
        tuple((step.up, step.down) for step in [*passed[2:8], passed[-1]])
        for passed in (exchanges(person.pieces) for person in people)
    }
    assert len(bytes_each_way) == 1
    assert len({len(features(exchanges(person.pieces))["everything"]) for person in people}) == 1
