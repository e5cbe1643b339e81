"""What the offline file and the server show of a page, in one form to compare: tags, attributes, texts, and
plain text to the letter."""

from itertools import zip_longest
from typing import Any

from playwright.sync_api import Page

from .webkit import WebKit

# What a page shows, line by line, in one text, because Playwright is slow with lists. Left out is what the
# file has not, or has in its own way: the address and its code, links to other sites, where forms go and
# how, the button that prints.
SHOWN = """
(main) => {
  const lines = [], plain = (text) => text.replace(/\\s+/g, " ").trim();
  const leftOut = "[name=csrfmiddlewaretoken], [name=fill], .colophon, .elsewhere, p:has(> [data-print]), " +
    "[action='#/print'], .caution a";
  const ownWay = ["action", "method", "data-length", "name"];
  const numbers = { answers: -1, result: -2, "result/all": -3 };
  const numbered = (_, page) => `#/${numbers[page] ?? page}`;
  const link = (address) => address.replace(/^.{3}\\/check\\/(.*)\\/$/, numbered);
  const value = ({ name, value }) => (name === "href" ? link(value) : plain(value));
  const attributes = (part) =>
    [...part.attributes]
      .filter(({ name }) => !ownWay.includes(name) && !(name === "tabindex" && part.matches("h1")))
      .map((attribute) => `${attribute.name}=${value(attribute)}`).sort().join(" ");
  const walk = (part) => {
    if (part.nodeType === Node.TEXT_NODE) {
      if (plain(part.data)) lines.push(plain(part.data));
    } else if (part.nodeType === Node.ELEMENT_NODE) {
      if (part.matches("pre")) lines.push(part.textContent);
      else if (part.matches("[id^=note-]")) lines.push(part.id, plain(part.textContent));
      else {
        lines.push(`<${part.tagName} ${attributes(part)}>`);
        part.childNodes.forEach(walk);
        lines.push(`</${part.tagName}>`);
      }
    }
  };
  const copy = main.cloneNode(true);
  copy.querySelectorAll(leftOut).forEach((part) => part.remove());
  copy.normalize();
  copy.childNodes.forEach(walk);
  return lines.join("\\0");
}
"""
IN_FILE = f"() => ({SHOWN})(document.querySelector('main'))"
ON_SERVER = f"(html) => ({SHOWN})(new DOMParser().parseFromString(html, 'text/html').querySelector('main'))"


def in_file_and_on_server(page: Page | WebKit, response: Any) -> list[list[str]]:
    """Where the page on show and the server's part: a few lines of each; nothing where they are the same."""
    in_file = page.evaluate(IN_FILE).split("\0")
    on_server = page.evaluate(ON_SERVER, response.content.decode()).split("\0")
    assert len(on_server) > 5
    pairs = enumerate(zip_longest(in_file, on_server))
    first = next((i for i, (one, other) in pairs if one != other), None)
    if first is None:
        return []
    return [lines[max(0, first - 3) : first + 3] for lines in (in_file, on_server)]
