"""Fills in what compiler.py compiled: the server's twin of questionnaire/offline/runtime/3_templates.js.

Each tag becomes a function that adds to the page; an expression one that takes its value from a scope.
"""

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter, itemgetter
from typing import Any

from django.utils.safestring import SafeString

from .compiler import Tags
from .texts import html

Scope = dict[str, Any]
Add = Callable[[str], None]
Fill = Callable[[Scope, Add], None]
Value = Callable[[Scope], Any]


class Filler:
    """Fills in a page and what it includes. `templates`: the included ones, compiled, by name; `filters`: the
    functions of filters, by name."""

    def __init__(
        self, page: Tags, templates: Mapping[str, Tags], filters: Mapping[str, Callable[..., Any]]
    ) -> None:
        self.functions = {**OPERATORS, **filters}
        self.included: dict[str, Fill] = {}
        for name, tags in templates.items():
            self.included[name] = self.all(tags)
        self.page = self.all(page)

    def filled(self, scope: Scope) -> str:
        """The page with values for its names."""
        parts: list[str] = []
        self.page(scope, parts.append)
        return "".join(parts)

    def all(self, tags: Iterable[Any]) -> Fill:
        """Fills in some tags, one after the other."""
        parts = [tag if isinstance(tag, str) else getattr(self, f"tag_{tag[0]}")(*tag[1:]) for tag in tags]
        if len(parts) == 1 and not isinstance(parts[0], str):
            return parts[0]  # type: ignore[no-any-return]

        def fill(scope: Scope, add: Add) -> None:
            for part in parts:
                if isinstance(part, str):
                    add(part)
                else:
                    part(scope, add)

        return fill

    def tag_value(self, expression: Any) -> Fill:
        """A value: finished HTML as it is, anything else made so, nothing for None."""
        value = self.value(expression)

        def fill(scope: Scope, add: Add) -> None:
            text = value(scope)
            if type(text) is SafeString:
                add(text)
            elif text is not None:
                plain = str(text)
                add(plain if plain.isascii() and plain.isalnum() else html(text))

        return fill

    def tag_if(self, test: Any, yes: Tags, no: Tags) -> Fill:
        """One part or the other."""
        holds, then, otherwise = self.value(test), self.all(yes), self.all(no)

        def fill(scope: Scope, add: Add) -> None:
            (then if holds(scope) else otherwise)(scope, add)

        return fill

    def tag_with(self, names: Mapping[str, Any], tags: Tags) -> Fill:
        """A part that may use more names."""
        return self._with(names, self.all(tags))

    def tag_include(self, name: str, names: Mapping[str, Any]) -> Fill:
        """Another template, which compiler.py compiled before this one."""
        return self._with(names, self.included[name])

    def _with(self, names: Mapping[str, Any], part: Fill) -> Fill:
        values = {name: self.value(expression) for name, expression in names.items()}
        if not values:
            return part

        def fill(scope: Scope, add: Add) -> None:
            part({**scope, **{name: value(scope) for name, value in values.items()}}, add)

        return fill

    def tag_for(self, names: list[str], expression: Any, tags: Tags) -> Fill:
        """A part for each item; several names share out the parts of an item."""
        items, each = self.value(expression), self.all(tags)
        first, *others = names

        def fill(scope: Scope, add: Add) -> None:
            loop: dict[str, int] = {}
            inner = {**scope, "forloop": loop}
            for number, item in enumerate(items(scope) or ()):
                loop["counter0"], loop["counter"] = number, number + 1
                if others:
                    inner.update(zip(names, item, strict=True))
                else:
                    inner[first] = item
                each(inner, add)

        return fill

    def value(self, expression: Any) -> Value:
        """The function that takes the value of an expression from a scope."""
        if isinstance(expression, str):
            return _path(*expression.split("."))
        if isinstance(expression, list):
            function, values = self.functions[expression[0]], [self.value(one) for one in expression[1:]]
            if len(values) == 1:
                only = values[0]
                return lambda scope: function(only(scope))
            return lambda scope: function(*[value(scope) for value in values])
        constant = html(expression["text"]) if isinstance(expression, dict) else expression
        return lambda scope: constant


OPERATORS: dict[str, Callable[..., Any]] = {
    "not": lambda one: not one,
    "and": lambda one, other: one and other,
    "or": lambda one, other: one or other,
    "==": lambda one, other: one == other,
    "in": lambda item, items: item in (items or ()),
}


def _path(first: str, *names: str) -> Value:
    """Looks a name up, and further names in what it stands for: keys, fields, or places in a list."""

    if not names:
        return itemgetter(first)
    fields = attrgetter(".".join(names))

    def value(scope: Scope) -> Any:
        found = scope[first]
        try:
            return fields(found)
        except AttributeError:  # keys, places in a list, or nothing
            for name in names:
                if found is None:
                    return None
                if isinstance(found, Mapping):
                    found = found.get(name)
                else:
                    found = found[int(name)] if name.isdigit() else getattr(found, name)
            return found

    return value
