"""The texts of a page, each with the language that it is marked as; those read aloud from attributes too."""

from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"br", "hr", "img", "input", "link", "meta"}
READ_ALOUD = ("aria-label", "alt", "title", "placeholder")


class Text(NamedTuple):
    """A text between two tags, or of an attribute."""

    text: str
    language: str


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.languages = [("", "")]
        self.texts: list[Text] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        language = attributes.get("lang") or self.languages[-1][1]
        self.texts += [Text(attributes[name] or "", language) for name in READ_ALOUD if name in attributes]
        if tag not in VOID:
            self.languages.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        while self.languages.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(Text(" ".join(data.split()), self.languages[-1][1]))


def texts_of(page: str) -> list[Text]:
    """Every text of a page, in its order."""
    parser = _Texts()
    parser.feed(page)
    parser.close()
    return parser.texts
