"""Copies behind HAProxy that are killed, drained and given a new key, and nobody notices."""

from pathlib import Path

import pytest

from tests.conftest import apart
from tests.support import cluster

pytestmark = pytest.mark.slow


def test_nobody_loses_an_answer_or_sees_an_error_while_copies_come_and_go(tmp_path: Path) -> None:
    people = apart(lambda: cluster.run(tmp_path, print)).people
    assert all(person.journeys for person in people)
