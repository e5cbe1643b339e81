"""Nothing waits in these tests: what is sent a step later to hide how long it took is sent at once."""

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def at_once() -> Iterator[None]:
    """Takes the waiting out of questionnaire/middleware/pacing.py."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("questionnaire.middleware.pacing.sleep", lambda seconds: None)
        yield
