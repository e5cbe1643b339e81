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
from django.template import Context, Node, NodeList, Template
from django.template.base import FilterExpression, TextNode, Variable, VariableNode
from django.template.defaulttags import CsrfTokenNode, ForNode, IfNode, LoadNode, URLNode, WithNode
from django.template.loader import get_template
from django.template.loader_tags import BlockNode, ExtendsNode, IncludeNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import gettext, ngettext

Tags = list[Any]
DONE_BEFORE = {"date", "iso_date", "ljust"}  # dates come written out; nothing is filled up to a length
ASKED_OF_FIELDS = {"is_radioselect", "is_checkboxselectmultiple"}
MOST = 30  # questions still to come, at most
PLAIN_TEXT = "result_text.html"  # where line breaks count


class Compiler:
    """Compiles templates, and those that they include, for the active language."""

    def __init__(self, known: dict[str, Any]) -> None:
        """Takes what is known already, by name."""
        self.known = Context(known)
        self.templates: dict[str, Tags] = {}
        self.literals: set[str] = set()

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
        self.templates[name] = tags if name == PLAIN_TEXT else _closer(tags)

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
        return self.value(node.filter_expression)

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

    @one.register
    def _(self, node: BlockNode) -> Tags:
        return self.all(node.nodelist)

    def within(self, named: dict[str, FilterExpression], tags: Tags) -> Tags:
        """Tags for which some values have names."""
        for name, expression in reversed(named.items()):
            of = [key for filter, args in expression.filters if filter.__name__ == "of" for _, key in args]
            path = self.path(expression)
            tags = [["of", name, path, of[0].var, tags]] if of else [["with", name, path, tags]]
        return tags

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


def _named(name: str) -> FilterExpression:
    """A plain name as an expression."""
    return Template(f"{{{{ {name} }}}}").nodelist[0].filter_expression  # type: ignore[attr-defined,no-any-return]


def _closer(tags: Any) -> Any:
    """Tags whose texts have one blank for any number of blanks and line breaks."""
    if isinstance(tags, str):
        return re.sub(r"[ \n]+", " ", tags)
    return [_closer(tag) for tag in tags] if isinstance(tags, list) else tags
