"""The privacy page: every line names a test that exists, and the limits stand there too."""

import ast
import html

import pytest
from django.test import Client

from questionnaire.wording.privacy import PRIVACY_TABLE, PrivacyRow
from tests.conftest import ROOT


@pytest.fixture
def page() -> str:
    """The page as text."""
    return html.unescape(Client().get("/en/privacy/").content.decode())


@pytest.mark.parametrize("line", PRIVACY_TABLE, ids=lambda line: str(line.what))
def test_each_line_names_a_test_that_exists(line: PrivacyRow) -> None:
    assert line.tests
    for test in line.tests:
        path, name = test.split("::")
        tree = ast.parse((ROOT / path).read_text())
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("line", PRIVACY_TABLE, ids=lambda line: str(line.what))
def test_each_line_stands_on_the_page_in_full(line: PrivacyRow, page: str) -> None:
    for text in (line.what, line.where, line.how_long, line.who, *line.tests):
        assert str(text) in page


@pytest.mark.parametrize(
    "limit",
    [
        "how many questions",
        "how long you paused",
        "an age was typed",
        "how many digits",
        "history",
        "provider",
        "records",
    ],
)
def test_the_limits_of_privacy_stand_on_the_page(limit: str, page: str) -> None:
    limits = page[page.index("What still shows on the line") :]
    assert limit in limits
