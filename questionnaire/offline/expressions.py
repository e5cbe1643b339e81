"""Django's expressions and conditions as data for the offline file: where the runtime finds a value.

It refuses what the runtime does not know: a filter or a test without an entry here.
"""

from typing import Any

from django.template import Context
from django.template.base import FilterExpression, Variable

Tags = list[Any]
DONE_BEFORE = {"date", "iso_date", "ljust"}  # dates come written out; nothing is filled up to a length
ASKED_OF_FIELDS = {"is_radioselect", "is_checkboxselectmultiple"}


class Expressions:
    """Compiles expressions; `known` is what has a value already, `literals` are the texts compared with."""

    def __init__(self, known: dict[str, Any]) -> None:
        self.known = Context(known)
        self.literals: set[str] = set()

    def value(self, expression: FilterExpression) -> Tags:
        """The tags of an expression: a text, where its value is known."""
        if self.is_known(expression):
            return [str(expression.resolve(self.known))]
        upper = [filter for filter, _args in expression.filters if filter.__name__ == "upper"]
        return [["upper" if upper else "value", self.path(expression)]]

    def is_known(self, expression: FilterExpression) -> bool:
        """Whether the value of an expression does not wait for an answer."""
        var = expression.var
        return not isinstance(var, Variable) or not var.lookups or var.lookups[0] in self.known

    def path(self, expression: FilterExpression) -> str:
        """Where the runtime finds a value: names joined by dots. Raises ValueError for an unknown filter."""
        path = str(expression.var)
        for filter, _args in expression.filters:
            name = filter.__name__
            if name in ASKED_OF_FIELDS:
                path += f".{name}"
            elif name not in {"of", "upper", *DONE_BEFORE}:
                raise ValueError(f"the offline file knows no filter {name}")
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
        if known is not None:
            return yes if known else no
        if test.id == "literal":
            return [["if", self.path(test.value), yes, no]]
        if test.id == "not":
            return self.test(test.first, no, yes)
        if test.id == "and":
            return self.test(test.first, self.test(test.second, yes, no), no)
        if test.id == "or":
            return self.test(test.first, yes, self.test(test.second, yes, no))
        one, other = self.side(test.first), self.side(test.second)
        if test.id == "in":
            return [["of", "chosen", other, one, [["if", "chosen", yes, no]]]]
        if test.id in ("==", "is"):
            return [["same", one, other, yes, no]]
        if test.id in ("!=", "is not"):
            return [["same", one, other, no, yes]]
        raise ValueError(f"the offline file knows no test {test.id}")

    def side(self, side: Any) -> str:
        """Where the runtime finds one side of a comparison; a text itself among the literals."""
        if not self.is_known(side.value):
            return self.path(side.value)
        text = side.value.resolve(self.known)
        if text is not None:  # what the runtime does not find is none
            self.literals.add(text)
        return f"literals.{text}"
