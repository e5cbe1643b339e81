"""Fills in what compiler.py compiled: the server's twin of questionnaire/offline/runtime/3_templates.js.

A page becomes one Python function, as template engines do it: tags become statements, and names of a template
become variables. It is made of our own templates alone, before the workers fork. It gathers bytes: as a text,
a page would be made, copied and encoded anew for every reader.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Any

from django.utils.safestring import SafeString

from .compiler import Tags
from .texts import Html, html

OPERATORS = {"and": "({} and {})", "or": "({} or {})", "==": "({} == {})", "in": "({} in ({} or ()))"}
LOOP = {"counter": "({} + 1)", "counter0": "{}"}
Names = Mapping[str, str]  # the variable of each name in a template


def filler(
    page: Tags,
    templates: Mapping[str, Tags],
    functions: Mapping[str, Callable[..., Any]],
    names: Iterable[str],
) -> Callable[..., list[bytes]]:
    """The function that fills in a page, and returns its pieces; it takes a value for each of the names.
    `templates`: those that the page includes, compiled, by name; `functions`: those of filters, by name."""
    source = _Source(templates)
    source.add(0, f"def fill({', '.join(sorted(names))}):")
    source.add(1, "_parts = []")  # no name in a template begins with "_"
    source.add(1, "_add = _parts.append")
    source.tags(1, page, {name: name for name in names})
    source.add(1, "return _parts")
    filters = {f"filter_{name}": one for name, one in functions.items()}
    scope: dict[str, Any] = {**filters, "Html": Html, "_shown": _shown}
    exec("\n".join(source.lines), scope)  # noqa: S102  # no text of a visitor is in it
    fill: Callable[..., list[bytes]] = scope["fill"]
    return fill


def _shown(value: object) -> bytes:
    """A value as it stands on a page: finished HTML as it is, nothing for None."""
    if type(value) is SafeString:
        return value.encode()
    if value is None:
        return b""
    plain = str(value)
    return (plain if plain.isascii() and (plain.isalnum() or plain.isidentifier()) else html(value)).encode()


class _Source:
    """The lines of the function."""

    def __init__(self, templates: Mapping[str, Tags]) -> None:
        self.templates = templates
        self.lines: list[str] = []
        self.number = count()

    def add(self, depth: int, line: str) -> None:
        self.lines.append("    " * depth + line)

    def tags(self, depth: int, tags: Tags, names: Names) -> None:
        """The statements for some tags."""
        if not tags:
            self.add(depth, "pass")
        for tag in tags:
            if isinstance(tag, str):
                self.add(depth, f"_add({tag.encode()!r})")
            else:
                getattr(self, f"tag_{tag[0]}")(depth, names, *tag[1:])

    def tag_value(self, depth: int, names: Names, expression: Any) -> None:
        """A value."""
        self.add(depth, f"_value = {_code(expression, names)}")
        self.add(depth, "_add(_value.utf8 if type(_value) is Html else _shown(_value))")

    def tag_if(self, depth: int, names: Names, test: Any, yes: Tags, no: Tags) -> None:
        """One part or the other."""
        self.add(depth, f"if {_code(test, names)}:")
        self.tags(depth + 1, yes, names)
        if no:
            self.add(depth, "else:")
            self.tags(depth + 1, no, names)

    def tag_with(self, depth: int, names: Names, more: Mapping[str, Any], tags: Tags) -> None:
        """A part that may use more names."""
        inner = {**names}
        for name, expression in more.items():
            inner[name] = f"{name}_{next(self.number)}"
            self.add(depth, f"{inner[name]} = {_code(expression, names)}")
        self.tags(depth, tags, inner)

    def tag_include(self, depth: int, names: Names, template: str, more: Mapping[str, Any]) -> None:
        """Another template."""
        self.tag_with(depth, names, more, self.templates[template])

    def tag_for(self, depth: int, names: Names, own: list[str], expression: Any, tags: Tags) -> None:
        """A part for each item; several names share out the parts of an item."""
        number = next(self.number)
        inner = {**names, "forloop": f"index_{number}", **{name: f"{name}_{number}" for name in own}}
        item = ", ".join(inner[name] for name in own)
        items = _code(expression, names)
        self.add(depth, f"for index_{number}, ({item}) in enumerate({items} or ()):")
        self.tags(depth + 1, tags, inner)


def _code(expression: Any, names: Names) -> str:
    """The code of an expression."""
    if isinstance(expression, str):
        first, *fields = expression.split(".")
        if first == "forloop":
            return LOOP[fields[0]].format(names[first])
        return names[first] + "".join(f"[{field}]" if field.isdigit() else f".{field}" for field in fields)
    if isinstance(expression, list):
        function, *values = expression
        codes = [_code(value, names) for value in values]
        if function == "not":
            return f"(not {codes[0]})"
        if function in OPERATORS:
            return OPERATORS[function].format(*codes)
        return f"filter_{function}({', '.join(codes)})"
    return repr(expression["text"]) if isinstance(expression, dict) else repr(expression)
