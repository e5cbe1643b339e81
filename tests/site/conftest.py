"""Nothing waits in these tests; each begins in English and without a page kept, whatever came before it."""

from collections.abc import Iterator

import pytest
from django.utils import translation

from questionnaire.shared_pages import PAGES


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


@pytest.fixture(autouse=True)
def no_page_kept() -> None:
    """Pages that are the same for all readers are made anew, with the settings of the test."""
    PAGES.clear()
