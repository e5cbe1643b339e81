"""How long an answer took does not show: it is sent at the next even step after it was asked for."""

from itertools import count
from typing import Any

import pytest
from django.test import Client

from questionnaire.middleware.pacing import STEP
from tests.support.visitor import someone


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were slept; a request seems to take 7 ms, the next one 14, then 21 and so on."""
    seconds: list[float] = []
    ends = (time for number in count(1) for time in (number, number + 0.007 * number))
    monkeypatch.setattr("questionnaire.middleware.pacing.perf_counter", lambda: next(ends))
    monkeypatch.setattr("questionnaire.middleware.pacing.sleep", seconds.append)
    return seconds


def test_an_answer_is_sent_at_the_next_step(slept: list[float]) -> None:
    client = someone({"citizenship": "russian"})
    for path in ("1/", "answers/", "result/"):
        client.get(f"/en/check/{path}")
    for number, seconds in enumerate(slept, 1):
        assert 0 <= seconds < STEP
        steps = (0.007 * number + seconds) / STEP
        assert steps == pytest.approx(round(steps), abs=1e-6)
    assert len(slept) == 3


@pytest.mark.parametrize(
    ("method", "path", "data"),
    [("post", "check/1/", {"citizenship": "other"}), ("get", "check/99/", {}), ("get", "exit/", {})],
)
def test_redirects_of_a_journey_are_sent_in_steps_too(
    method: str, path: str, data: dict[str, Any], slept: list[float]
) -> None:
    response = getattr(someone({"citizenship": "russian"}), method)(f"/en/{path}", data)
    assert (response.status_code, len(slept)) == (303, 1)


@pytest.mark.parametrize("path", ["/en/", "/en/decree/", "/healthz", "/version.json"])
def test_what_is_the_same_for_everybody_waits_for_nothing(path: str, slept: list[float]) -> None:
    assert Client().get(path).status_code == 200
    assert not slept
