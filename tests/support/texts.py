"""The texts of a page, each with the language that it is marked as, and the foreign words in them."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"br", "hr", "img", "input", "link", "meta"}
LATIN = re.compile(r"[A-Za-z][A-Za-z.’'/-]*")
# A letter alone is a name: of a category of fitness, or of a part of a law.
CYRILLIC = re.compile(r"[А-Яа-яЁё]{2,}")
ADDRESS = re.compile(r"https?://\S+|\b[0-9a-f]{12}\b|[\w.-]+\.(?:ru|com|org|media|il|ph)\b")
# Names that Russian readers know in Latin letters.
NAMES = {
    "Tor",
    "Browser",
    "Chromium",
    "Firefox",
    "Safari",
    "The",
    "Moscow",
    "Times",
    "RFE/RL",
    "CSV",
    "JSON",
    "Shift",
    "SHA-",
    "Linux",
    "macOS",
    "Windows",
    "PowerShell",
}
NAMES |= {"cookie", "IP-", "HTML", "WordPress", "oEmbed", "QR", "SVG", "PNG"}
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
        if tag == "text":
            self.texts.append(Text("", language))
        if tag not in VOID:
            self.languages.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        while self.languages.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        inside = self.languages[-1]
        data = " ".join(data.split())
        if inside[0] in ("text", "tspan"):  # a text in a picture is one, whatever lines it is broken into
            self.texts[-1] = Text(f"{self.texts[-1].text} {data}".strip(), inside[1])
        elif data and inside[0] not in ("code", "textarea"):
            self.texts.append(Text(data, inside[1]))


def texts_of(page: str) -> list[Text]:
    """Every text of a page in its order, but no code, such as the id of a rule or HTML to copy."""
    parser = _Texts()
    parser.feed(page)
    parser.close()
    return [text for text in parser.texts if text.text]


def foreign_words(text: str, language: str) -> set[str]:
    """The words of a text, in English or Russian, that are in the letters of the other language. English
    may name Russian terms, in brackets or quotes or among at least as many words of its own."""
    if language == "en":
        russian = CYRILLIC.findall(re.sub(r"\([^()]*\)|“[^”]*”", "", text))
        return set(russian) if len(russian) > len(LATIN.findall(text)) else set()
    return {word.rstrip(".") for word in LATIN.findall(ADDRESS.sub("", text))} - NAMES
