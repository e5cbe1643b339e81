"""The nodes of Django's templates as data for the offline file: texts and tags.

Translations, and all that is known when the file is made, stand in it as text. It refuses what it does not
know: a tag or filter without an entry here.
Tags: value (names of a path), if (path, then, else), same (path, path, then, else), for (name, path, each),
cite (path of sources, name of a template); what is last may be left out. See paths.py for paths.
"""

import re
from collections.abc import Mapping
from functools import singledispatchmethod
from typing import Any, cast

from crispy_forms.templatetags.crispy_forms_tags import CrispyFormNode
from django.template import Node, NodeList, Template
from django.template.base import FilterExpression, TextNode, VariableNode
from django.template.defaulttags import CsrfTokenNode, ForNode, IfNode, LoadNode, URLNode, WithNode
from django.template.loader import get_template
from django.template.loader_tags import BlockNode, IncludeNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import gettext, ngettext

from questionnaire.rules.facts import ORDER

from .expressions import Expressions, Tags
from .paths import ONE, as_data, entries

NUMBERS = {"start": 0, "journey.answers": -1, "result.result": -2}  # of the pages that are no questions
ACTIONS = {"result.paper": "paper", "journey.restart": "again"}
MOST = len(ORDER)  # questions still to come
# Where line breaks count.
PLAIN_TEXT = {
    *("result/_plain_text.html", "result/_versions.html", "_last_checked.html"),
    *("offline/_entry_lines.html", "offline/_marks.html"),
}
OF_NOTES = ("links", "marks", "entries", "entry_lines")  # filters; offline/ has templates that say the same
FORMS = {"form": ("offline/_form.html", {}), "paper.form": ("offline/_paper_form.html", {"form": "paper"})}


class Nodes(Expressions):
    """Compiles nodes and the templates that they include, for the active language."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        super().__init__(known)
        self.lists: set[str] = set()  # paths that are gone through

    def included(self, name: str, **names: str) -> Tags:
        """The tags of a template that another includes, with names for what it shows."""
        template: Template = cast(Any, get_template(name)).template
        with self.within(name, names):
            return self.all(template.nodelist)

    def all(self, nodes: NodeList) -> Tags:
        """The tags of some nodes, texts beside each other joined."""
        joined: Tags = []
        for tag in (tag for node in nodes for tag in self.one(node)):
            if isinstance(tag, str) and joined and isinstance(joined[-1], str):
                joined[-1] += tag
            elif tag != "":
                joined.append(tag)
        return joined

    def first_that_holds(self, conditions: list[tuple[Any, NodeList]]) -> Tags:
        """The tags of a condition and of those that follow it; of none that is known not to hold."""
        if not conditions:
            return []
        (test, nodes), *others = conditions
        holds = True if test is None else self.known_truth(test)
        if holds is None:
            return self.test(test, self.all(nodes), self.first_that_holds(others))
        return self.all(nodes) if holds else self.first_that_holds(others)

    @singledispatchmethod
    def one(self, node: Node) -> Tags:
        """The tags of a node."""
        raise ValueError(f"the offline file cannot show {node!r}")

    @one.register
    def _(self, node: TextNode) -> Tags:
        return [node.s if self.template in PLAIN_TEXT else re.sub(r"[ \n]+", " ", node.s)]

    @one.register(LoadNode)
    @one.register(CsrfTokenNode)
    def _(self, node: Node) -> Tags:
        return []

    @one.register
    def _(self, node: VariableNode) -> Tags:
        expression = node.filter_expression
        for filter, _args in expression.filters:
            if filter.__name__ in OF_NOTES:
                path = self.found_at(str(expression.var))
                self.lists.add(path)
                return [["cite", as_data(path), filter.__name__]]
        return self.value(expression)

    @one.register
    def _(self, node: TranslateNode) -> Tags:
        return [node.render(self.known)]

    @one.register
    def _(self, node: BlockTranslateNode) -> Tags:
        if node.message_context or node.asvar:
            raise ValueError(f"the offline file cannot show {node!r}")
        message, names = node.render_token_list(node.singular)
        if node.plural and node.counter:
            plural, _names = node.render_token_list(node.plural)
            texts = [
                ngettext(message, plural, number) % {node.countervar: number} for number in range(MOST + 1)
            ]
            self.texts[message] = texts
            return [["value", "texts", message, self.path(node.counter)]]
        pieces = re.split(r"%\((\w+)\)s", gettext(message).replace("%%", "%"))
        values = {name: self.value(node.extra_context.get(name) or _named(name)) for name in names}
        return [tag for i, piece in enumerate(pieces) for tag in (values[piece] if i % 2 else [piece])]

    @one.register
    def _(self, node: IfNode) -> Tags:
        return self.first_that_holds(node.conditions_nodelists)

    @one.register
    def _(self, node: ForNode) -> Tags:
        if node.is_reversed or node.nodelist_empty:
            raise ValueError(f"the offline file cannot show {node!r}")
        path = self.written(cast(FilterExpression, node.sequence))
        if path in ONE:
            with self.within(self.template, {node.loopvars[0]: path}):
                return [["if", as_data(path), self.all(cast(NodeList, node.nodelist_loop))]]
        self.lists.add(path)
        entry, names = entries(path, list(node.loopvars))
        with self.within(self.template, names):
            return [["for", entry, as_data(path), self.all(cast(NodeList, node.nodelist_loop))]]

    @one.register
    def _(self, node: WithNode) -> Tags:
        names = {name: self.written(expression) for name, expression in node.extra_context.items()}
        with self.within(self.template, names):
            return self.all(node.nodelist)

    @one.register
    def _(self, node: IncludeNode) -> Tags:
        names = {name: self.written(expression) for name, expression in node.extra_context.items()}
        return self.included(node.template.resolve(self.known), **names)

    @one.register
    def _(self, node: CrispyFormNode) -> Tags:
        if node.form not in FORMS:
            raise ValueError(f"the offline file has no form {node.form}")
        template, names = FORMS[node.form]
        return self.included(template, **names)

    @one.register
    def _(self, node: URLNode) -> Tags:
        name = node.view_name.resolve(self.known)
        if name == "journey.question":
            return ["#/", *self.value(node.args[0])]
        if name not in NUMBERS and name not in ACTIONS:
            raise ValueError(f"the offline file has no page {name}")
        return [f"#/{(NUMBERS | ACTIONS)[name]}"]

    @one.register
    def _(self, node: BlockNode) -> Tags:
        return self.all(node.nodelist)


def _named(name: str) -> FilterExpression:
    """A plain name as an expression."""
    return Template(f"{{{{ {name} }}}}").nodelist[0].filter_expression  # type: ignore[attr-defined,no-any-return]
