"""Django's own templates as data for the offline file: lists of texts and tags that its runtime fills in.

So every page of the file is written once, in templates/. Translations, and all that is known when the file
is made, stand in it as text. It refuses what it does not know: a tag or filter without an entry here.
Tags: value, if (path, then, else), same (path, path, then, else), for (names, path, each), with (name, path,
then), of (name, path, path of a key, then), include (template), count (path, a text for each number).
"""

import re
from functools import singledispatchmethod
from typing import Any, cast

from crispy_forms.templatetags.crispy_forms_tags import CrispyFormNode
from django.template import Node, NodeList, Template
from django.template.base import FilterExpression, TextNode, VariableNode
from django.template.defaulttags import CsrfTokenNode, ForNode, IfNode, LoadNode, URLNode, WithNode
from django.template.loader import get_template
from django.template.loader_tags import BlockNode, ExtendsNode, IncludeNode
from django.templatetags.cache import CacheNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import gettext, ngettext

from .expressions import Expressions, Tags

MOST = 30  # questions still to come, at most
PLAIN_TEXT = {"result_text.html", "offline/entry_lines.html"}  # where line breaks count
# Filters that write notes as HTML, and the templates that say the same.
OF_NOTES = {name: f"offline/{name}.html" for name in ("links", "entries", "entry_lines")}


class Compiler(Expressions):
    """Compiles templates, and those that they include, for the active language."""

    def __init__(self, known: dict[str, Any]) -> None:
        """Takes what is known already, by name."""
        super().__init__(known)
        self.templates: dict[str, Tags] = {}

    def add(self, name: str) -> None:
        """Compile a template, of a page its main part, unless it is there. Raises ValueError for a tag, a
        filter or a test that the runtime does not know."""
        if name in self.templates:
            return
        self.templates[name] = []
        template: Template = get_template(name).template  # type: ignore[attr-defined]
        top = next(iter(template.nodelist), None)
        nodes = top.blocks["main"].nodelist if isinstance(top, ExtendsNode) else template.nodelist
        tags = self.all(nodes)
        self.templates[name] = tags if name in PLAIN_TEXT else _closer(tags)

    def all(self, nodes: NodeList) -> Tags:
        """The tags of some nodes, texts beside each other joined."""
        joined: Tags = []
        for tag in (tag for node in nodes for tag in self.one(node)):
            if isinstance(tag, str) and joined and isinstance(joined[-1], str):
                joined[-1] += tag
            elif tag != "":
                joined.append(tag)
        return joined

    @singledispatchmethod
    def one(self, node: Node) -> Tags:
        """The tags of a node."""
        raise ValueError(f"the offline file cannot show {node!r}")

    @one.register
    def _(self, node: TextNode) -> Tags:
        return [node.s]

    @one.register(LoadNode)
    @one.register(CsrfTokenNode)
    def _(self, node: Node) -> Tags:
        return []

    @one.register
    def _(self, node: VariableNode) -> Tags:
        expression = node.filter_expression
        for filter, _args in expression.filters:
            if filter.__name__ in OF_NOTES:
                self.add(OF_NOTES[filter.__name__])
                return [["with", "notes", str(expression.var), [["include", OF_NOTES[filter.__name__]]]]]
        return self.value(expression)

    @one.register
    def _(self, node: TranslateNode) -> Tags:
        return [node.render(self.known)]

    @one.register
    def _(self, node: BlockTranslateNode) -> Tags:
        message, names = node.render_token_list(node.singular)
        if node.plural and node.counter:
            plural, _names = node.render_token_list(node.plural)
            texts = [ngettext(message, plural, number) % {node.countervar: number} for number in range(MOST)]
            return [["count", self.path(node.counter), texts]]
        pieces = re.split(r"%\((\w+)\)s", gettext(message).replace("%%", "%"))
        values = {name: self.value(node.extra_context.get(name) or _named(name)) for name in names}
        return [tag for i, piece in enumerate(pieces) for tag in (values[piece] if i % 2 else [piece])]

    @one.register
    def _(self, node: IfNode) -> Tags:
        tags: Tags = []
        for test, nodes in reversed(node.conditions_nodelists):
            if test is None or self.known_truth(test) is True:
                tags = self.all(nodes)
            elif self.known_truth(test) is None:
                tags = self.test(test, self.all(nodes), tags)
        return tags

    @one.register
    def _(self, node: ForNode) -> Tags:
        if node.is_reversed or node.nodelist_empty:
            raise ValueError(f"the offline file cannot show {node!r}")
        path = self.path(cast(FilterExpression, node.sequence))
        path = "form.fields" if path == "form" else path  # a form of Django is a list of its fields
        return [["for", node.loopvars, path, self.all(cast(NodeList, node.nodelist_loop))]]

    @one.register
    def _(self, node: WithNode) -> Tags:
        return self.within(node.extra_context, self.all(node.nodelist))

    @one.register
    def _(self, node: IncludeNode) -> Tags:
        name = node.template.resolve(self.known)
        self.add(name)
        return self.within(node.extra_context, [["include", name]])

    @one.register
    def _(self, node: CrispyFormNode) -> Tags:
        self.add("offline/form.html")
        return [["with", "form", node.form, [["include", "offline/form.html"]]]]

    @one.register
    def _(self, node: URLNode) -> Tags:
        return [
            f"#/{node.view_name.resolve(self.known)}",
            *(tag for a in node.args for tag in ["/", *self.value(a)]),
        ]

    @one.register(BlockNode)
    @one.register(CacheNode)
    def _(self, node: BlockNode | CacheNode) -> Tags:
        return self.all(node.nodelist)

    def within(self, named: dict[str, FilterExpression], tags: Tags) -> Tags:
        """Tags for which some values have names."""
        for name, expression in reversed(named.items()):
            of = [key for filter, args in expression.filters if filter.__name__ == "of" for _, key in args]
            path = self.path(expression)
            tags = [["of", name, path, of[0].var, tags]] if of else [["with", name, path, tags]]
        return tags


def _named(name: str) -> FilterExpression:
    """A plain name as an expression."""
    return Template(f"{{{{ {name} }}}}").nodelist[0].filter_expression  # type: ignore[attr-defined,no-any-return]


def _closer(tags: Any) -> Any:
    """Tags whose texts have one blank for any number of blanks and line breaks."""
    if isinstance(tags, str):
        return re.sub(r"[ \n]+", " ", tags)
    return [_closer(tag) for tag in tags] if isinstance(tags, list) else tags
