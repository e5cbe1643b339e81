"""What the tests of containers share."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.support import debian


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the archive of a base of Debian, by the name of the release."""
    folder = tmp_path_factory.getbasetemp()
    return partial(debian.base, folder=folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder)
