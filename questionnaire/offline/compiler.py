"""Compiles the pages' templates for the offline file: what differs there from the server."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from django.template.base import FilterExpression

from questionnaire.rendering.compiler import Compiler, Tags, filter_name
from questionnaire.rules.facts import ORDER

from .label_data import counted

# Filters of notes, for which templates in offline/ say the same.
NOTE_FILTERS = {"entries", "entry_lines", "links", "marks"}
NUMBERS = {
    "start": 0,
    "journey.answers": -1,
    "result.result": -2,
    "result.everything": -3,
}  # of the pages that are no questions
ACTIONS = {"result.paper": "paper", "journey.restart": "again"}


class OfflineCompiler(Compiler):
    """Compiles for runtime/3_templates.js. Links hold the numbers of pages; nothing is sent, so no form has a
    token."""

    runtime = "the offline file"
    filters: ClassVar[Mapping[str, int]] = {"date": 0, "of": 1}
    done_before = frozenset({"source.date|iso_date", "value|ljust:form.longest"})

    def value(self, expression: FilterExpression) -> Tags:
        """As everywhere; notes by templates, which the runtime has instead of filters."""
        names = [filter_name(function) for function, _arguments in expression.filters]
        if names and names[-1] in NOTE_FILTERS:
            notes = self.expression(expression, expression.filters[:-1])
            return [self.included(f"offline/_{names[-1]}.html", {"notes": notes})]
        return super().value(expression)

    def form(self, path: str) -> Tags:
        """A template of its own shows a form."""
        return [self.included("offline/_form.html", {"form": path})]

    def address(self, name: str, *values: Any) -> Tags:
        """The number of a page, or the name of an action."""
        if name == "journey.question":
            return ["#/", ["value", values[0]]]
        if name not in NUMBERS and name not in ACTIONS:
            self.refuse(f"page {name}")
        return [f"#/{(NUMBERS | ACTIONS)[name]}"]

    def counted(self, text: Callable[[int], str], number: Any) -> Tags:
        """The forms of a text, up to as many as there are questions."""
        return [["counted", counted(text, len(ORDER)), number]]
