"""Nothing waits in these tests, and each begins in English, whatever language the one before it read."""

from collections.abc import Iterator

import pytest
from django.utils import translation


@pytest.fixture(scope="session", autouse=True)
def at_once() -> Iterator[None]:
    """Takes the waiting out of questionnaire/middleware/pacing.py."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("questionnaire.middleware.pacing.sleep", lambda seconds: None)
        yield


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """A request leaves its language active in the process: the next test does not inherit it."""
    with translation.override("en"):
        yield
