"""From an organisation's page elsewhere to a printed result that names it, in a real browser."""

import http.server
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.conftest import Server
from tests.elsewhere import site_that_says
from tests.site.invented import EXAMPLE, LONGEST
from tests.site.visitor import GERMAN_IN_MOSCOW

from .test_browser import answer, go, violations
from .test_paper import printed

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SLUG = "example-helpline"
