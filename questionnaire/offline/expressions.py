"""Django's expressions and conditions as data for the offline file: where the runtime finds a value.

It refuses what the runtime does not know: a filter or a test without an entry here.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.template import Context
from django.template.base import FilterExpression, Variable

from .label_data import around_the_year
from .paths import KEPT_OTHERWISE, ROOTS, as_data, first_of, known_as

Tags = list[Any]
# Filters that are done with when the file is made, each with the one path that it may stand at.
DONE_BEFORE = {("iso_date", "note.source.date"), ("ljust", "value"), ("date", "result.day")}
IN_CAPITALS = {"topics.[section.topic].question": "topics.[section.topic].question_in_capitals"}


class Expressions:
    """Compiles expressions; `known` is what has a value already. Gathers in `texts` what the runtime compares
    with or chooses from."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        self.known = Context(known)
        self.texts: dict[str, Any] = {}
        self.tested: set[str] = set()  # paths that are something or nothing
        self.template = ""  # the one being compiled
        self.names: dict[str, str] = {}  # what its names stand for, where that is another path

    @contextmanager
    def within(self, template: str, names: Mapping[str, str]) -> Iterator[None]:
        """Goes on in a template in which some names stand for other paths."""
        before = self.template, self.names
        self.template, self.names = template, {**self.names, **names}
        yield
        self.template, self.names = before

    def value(self, expression: FilterExpression) -> Tags:
        """The tags of an expression: a text, where its value is known."""
        if self.is_known(expression):
            return [str(expression.resolve(self.known))]
        if any(filter.__name__ == "date" for filter, _args in expression.filters):
            return _written_out(self.written(expression))
        return [["value", *self.path(expression)]]

    def is_known(self, expression: FilterExpression) -> bool:
        """Whether the value of an expression does not wait for an answer."""
        var = expression.var
        return not isinstance(var, Variable) or not var.lookups or var.lookups[0] in self.known

    def path(self, expression: FilterExpression) -> list[Any]:
        """Where the runtime finds a value, as data."""
        return as_data(self.written(expression))

    def written(self, expression: FilterExpression) -> str:
        """Where the runtime finds a value. Raises ValueError for an unknown filter."""
        path = self.found_at(str(expression.var))
        for filter, args in expression.filters:
            name = filter.__name__
            if name == "of":
                path += f".[{self.found_at(args[0][1].var)}]"
            elif name == "upper" and path in IN_CAPITALS:
                path = IN_CAPITALS[path]
            elif name == "is_radioselect":
                path += f".{name}"
            elif (name, path) not in DONE_BEFORE or (name == "date" and args):
                raise ValueError(f"the offline file knows no filter {name} of {path}")
        return path

    def found_at(self, name: str) -> str:
        """Where the runtime finds what the template calls by a name. Raises ValueError for nothing."""
        first, dot, rest = name.partition(".")
        path = known_as(self.names.get(first, first) + dot + rest, self.template)
        known = ROOTS | {entry.partition(".")[0] for entry in self.names.values()}
        if path.partition(".")[0] not in known or re.fullmatch(KEPT_OTHERWISE, path):
            raise ValueError(f"the offline file has nothing for {name} of {self.template}")
        return path

    def known_truth(self, test: Any) -> bool | None:
        """Whether a condition holds, None where that waits for an answer."""
        if test.id == "literal":
            return bool(test.value.resolve(self.known)) if self.is_known(test.value) else None
        sides = [self.known_truth(side) for side in (test.first, test.second) if side]
        if test.id == "not":
            return None if sides[0] is None else not sides[0]
        settles: bool = test.id == "or"  # what one side alone can settle
        return settles if test.id in ("and", "or") and settles in sides else None

    def test(self, test: Any, yes: Tags, no: Tags) -> Tags:
        """The tags of a condition. Raises ValueError for one that the runtime does not know."""
        known = self.known_truth(test)
        if known is not None or yes == no:
            return no if known is False else yes
        if test.id == "literal":
            path = first_of(self.written(test.value))
            self.tested.add(path)
            return [_tag("if", as_data(path), yes, no)]
        if test.id == "not":
            return self.test(test.first, no, yes)
        if test.id == "and":
            return self.test(test.first, self.test(test.second, yes, no), no)
        if test.id == "or":
            return self.test(test.first, yes, self.test(test.second, yes, no))
        if test.id == "in":
            key, mapping = self.written(test.first.value), self.written(test.second.value)
            return [_tag("if", as_data(f"{mapping}.[{key}]"), yes, no)]
        one, other = self.side(test.first), self.side(test.second)
        if test.id in ("==", "is"):
            return [_tag("same", one, other, yes, no)]
        if test.id in ("!=", "is not"):
            return [_tag("same", one, other, no, yes)]
        raise ValueError(f"the offline file knows no test {test.id}")

    def side(self, side: Any) -> list[Any]:
        """Where the runtime finds one side of a comparison; a known one is kept among the texts."""
        if not self.is_known(side.value):
            return self.path(side.value)
        text = side.value.resolve(self.known)
        if text is not None:  # what the runtime does not find is none
            self.texts[text] = text
        return ["texts", str(text)]


def _tag(*tag: Any) -> Tags:
    """A tag, its last part left out where that is empty."""
    return list(tag if tag[-1] else tag[:-1])


def _written_out(day: str) -> Tags:
    """A day, of which the runtime has year, month and date, as readers of the language write it."""
    paths = (f"days.[{day}.2]", f"months.[{day}.1]", f"{day}.0")
    return [*(["value", *as_data(path)] for path in paths), around_the_year(11)[1]]
