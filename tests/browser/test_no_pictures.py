"""Browsers that draw no pictures, such as Tor Browser's safest level: their text must not run together."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.conftest import Server

# Replaces every picture by elements that the browser does not know, as it sees them without SVG.
WITHOUT_PICTURES = """() => {
  const plain = (from) => {
    const to = document.createElement(from.localName);
    for (const { name, value } of from.attributes) to.setAttribute(name, value);
    for (const child of from.childNodes) to.append(child.nodeType === 1 ? plain(child) : child.cloneNode());
    return to;
  };
  const pictures = [...document.querySelectorAll("main svg")].filter((one) => one.checkVisibility());
  return pictures.map((one) => {
    const rest = plain(one);
    one.replaceWith(rest);
    return rest.getBoundingClientRect().height;
  });
}"""


@pytest.mark.parametrize("path", ["decree/", "how/"])
def test_a_picture_that_is_not_drawn_leaves_no_text(
    open_page: Callable[..., Page], server: Server, path: str
) -> None:
    page = open_page()
    page.goto(f"{server.address}/en/{path}")
    heights = page.evaluate(WITHOUT_PICTURES)
    assert heights
    assert set(heights) == {0}
