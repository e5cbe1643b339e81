"""Copies behind HAProxy that are killed, drained and given a new key, that die together or whose clocks are
apart; and no visitor notices."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from benchmarks.server import Gunicorn
from tests.conftest import apart
from tests.support import cluster, proxies
from tests.support.toll import toll

pytestmark = [pytest.mark.slow, pytest.mark.alone]


def test_no_answer_is_lost_while_instances_restart(tmp_path: Path) -> None:
    people = apart(lambda: cluster.run(tmp_path, print, people=12))
    assert all(person.journeys for person in people)


@pytest.fixture
def copy() -> Iterator[Callable[..., Gunicorn]]:
    """Starts copies of one worker, which end with the test."""
    with ExitStack() as stack:

        def start(*application: str, **environment: str) -> Gunicorn:
            one = Gunicorn(*application, workers=1, environment=environment)
            stack.callback(one.kill)
            return one

        yield start


def test_a_clock_70_seconds_ahead_costs_nobody_a_journey(
    tmp_path: Path, copy: Callable[..., Gunicorn]
) -> None:
    copies = [copy(), copy(), copy("tests.support.ahead", CLOCK_AHEAD="70")]
    with proxies.haproxy(tmp_path, *(one.port for one in copies)) as balancer:
        sent, met = apart(lambda: toll(balancer))
    print(f"One clock of three 70 s ahead: {sent} requests, {len(met)} journeys lost.")
    assert met == []


def test_one_copy_of_three_serves_everybody(tmp_path: Path, copy: Callable[..., Gunicorn]) -> None:
    copies = [copy() for _ in range(3)]
    with proxies.haproxy(tmp_path, *(one.port for one in copies)) as balancer:
        for dead in copies[:2]:
            dead.kill()
        sent, met = apart(lambda: toll(balancer))
    print(f"Two copies of three dead: {sent} requests, {len(met)} journeys lost.")
    assert met == []
