"""Where the runtime of the offline file finds what the templates name.

A path is written as names joined by dots; in brackets, the path to a name: `labels.[fact.id]` is the entry of
`labels` that the fact's id names. The server puts together for a page what the runtime leaves apart, so a
name of a template may stand for such a path.
"""

import re
from typing import Any

FINDING = r"(section\.then|section|future_change\.1)"
KEPT_OTHERWISE = rf"{FINDING}\.(topic|certainty|leaning|possible|sources)"  # as numbers, or not at all
GIVEN = "given.[id]"  # the answer to the question on show
FIELD_VALUES = {"plain/number.html": f"values.[{GIVEN}]", "plain/checkboxes.html": "given"}

# What the runtime has: data, what it knows of the visitor, the question on show; in a loop or for a citation.
ROOTS = {
    *("certainties", "cited", "labels", "paper", "terms", "texts", "texts_version", "topics"),
    *("answered", "given", "groups", "law", "open", "out_of_date", "result"),
    *("back", "errors", "fields", "help", "id", "number", "section", "still_to_come", "title"),
    *("value_hints", "values", "where", "why"),
    *("counter", "counter0", "notes"),
}
# What a template names, and the path to it; the first that fits.
NAMES = [
    (r"under_way|some_answered", "answered"),
    (r"open_number|journey\.open", "open"),
    (r"forloop\.(.+)", r"\1"),
    (r"form\.errors", "errors"),
    (r"form\.fact\.name", "id"),
    (r"form\.words\.(.+)", r"\1"),
    (r"form", "fields"),
    (r"words\.(.+)", r"\1"),
    (r"field\.errors", "errors.[field.name]"),
    (r"field\.html_name|field\.field\.widget\.attrs\.id", "field.id"),
    (r"field\.field\.choices", "field.options"),
    (r"paper\.rules_version", "law.fingerprint"),
    (r"paper\.(.+)", r"\1"),
    (r"result\.notes", "cited"),
    (r"row\.words\.(.+)", r"row.\1"),
    (r"row\.answer", "row.labels.[given.[row.id]]"),
    (r"section\.words\.(.+)", r"topics.[section.topic].\1"),
    (r"section\.lines", "section.rules"),
    (r"section\.certainty", "terms.certainties.[section.certainty]"),
    (rf"{FINDING}\.(?:answer\.)?label", r"terms.verdicts.[\1.verdict]"),
    (rf"{FINDING}\.(?:answer\.)?certainty_label", r"terms.certainty_labels.[\1.verdict].[\1.certainty]"),
    (rf"{FINDING}\.(?:answer\.)?leaning", r"terms.leanings.[\1.leaning]"),
    (rf"{FINDING}\.(?:answer\.)?counts", r"\1.depends_on"),
    (rf"{FINDING}\.(?:answer\.)?passage\.notes", r"\1.passage.[\1.cites]"),
    (rf"{FINDING}\.(?:answer|finding)\.(.+)", r"\1.\2"),
]
ONE = {"errors.[field.name]"}  # where the server has a list, the runtime one text or none
# What decides whether there is anything in a list: an answer, or the first of its entries.
IN_A_LIST = [
    (r"groups", "given.add_answers"),
    (r"section\.rules", "section.rules.1"),
    (
        r".*\b(answered|because|decree|depends_on|law|changed|options|others|reports|future_changes)",
        r"\g<0>.0",
    ),
]
# The name of each entry of a list, and what the names of the template's loop are of it.
ENTRIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "section.because": ("fact", ("fact.because.[told.[fact.id]]",)),
    "section.depends_on": ("fact", ("fact",)),
    "future_change.1.depends_on": ("fact", ("fact",)),
    "section.then.depends_on": ("fact", ("fact",)),
    "section.reports": ("report", ("report", "report")),
    "section.future_changes": (
        "future_change",
        ("terms.future_changes.[future_change.0]", "future_change.1"),
    ),
    "field.options": ("value", ("value", "labels.[value]")),
}


def known_as(name: str, template: str) -> str:
    """The path to what a template names."""
    if name == "field.value":
        return FIELD_VALUES.get(template, GIVEN)
    return _first(NAMES, name)


def first_of(path: str) -> str:
    """The path to what says whether something is there: of a list, to its first entry."""
    return _first(IN_A_LIST, path)


def entries(path: str, names: list[str]) -> tuple[str, dict[str, str]]:
    """The name of each entry of a list, and what the names of a template's loop over it stand for."""
    if path in ENTRIES:
        entry, parts = ENTRIES[path]
        return entry, dict(zip(names, parts, strict=True))
    if len(names) == 1:
        return names[0], {names[0]: names[0]}
    return "pair", {name: f"pair.{index}" for index, name in enumerate(names)}


def as_data(path: str) -> list[Any]:
    """A path as the runtime reads it: a list of names and of paths to names."""
    whole: list[Any] = []
    open_lists = [whole]
    for piece in re.findall(r"\[|\]|[^.\[\]]+", path):
        if piece == "[":
            inner: list[Any] = []
            open_lists[-1].append(inner)
            open_lists.append(inner)
        elif piece == "]":
            open_lists.pop()
        else:
            open_lists[-1].append(piece)
    return whole


def _first(table: list[tuple[str, str]], path: str) -> str:
    for pattern, known in table:
        match = re.fullmatch(pattern, path)
        if match:
            return match.expand(known)
    return path
