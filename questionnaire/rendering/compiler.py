"""Compiles Django's templates to data, which two runtimes fill in: filler.py here, and 3_templates.js in the
offline file. So every page is written once, in templates/.

A template becomes a list of texts and tags, a tag a list that starts with its name; an expression is a path
("section.answer.label"), a function of others (["of", "hints", "value"]), or a constant. Names mean what they
mean to Django. Translations, and what is known before, become text. A tag, filter or name that the runtimes
lack is refused.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import singledispatchmethod
from typing import Any, ClassVar, NoReturn, cast

from crispy_forms.templatetags.crispy_forms_tags import CrispyFormNode
from django.template import Context, Node, NodeList, Template, defaulttags
from django.template.base import FilterExpression, TextNode, Variable, VariableNode
from django.template.loader import get_template
from django.template.loader_tags import BlockNode, IncludeNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.utils.translation import gettext, ngettext

Tags = list[Any]
UNKNOWN_COUNTERS = {"forloop.first", "forloop.last", "forloop.revcounter", "forloop.revcounter0"}
# The runtimes' operators by those of Django, with whether the opposite is meant.
OPERATORS = {
    **{"==": ("==", False), "is": ("==", False), "!=": ("==", True), "is not": ("==", True)},
    **{"in": ("in", False), "not in": ("in", True)},
}


class Compiler:
    """Compiles pages and what they include, for the active language. `known`: names that have a value
    already; `names`: those for which the runtime has one. Gathers in `templates` what is included, compiled,
    by its name, and in `texts` the HTML of all. A class for each runtime says what differs."""

    runtime = "the runtime"  # as errors call it
    filters: ClassVar[Mapping[str, int]] = {}  # those of the runtime, each with how many arguments it takes
    done_before: frozenset[str] = frozenset()  # expressions whose last filter's work is done in the data

    def __init__(self, known: Mapping[str, Any], names: Iterable[str] = ()) -> None:
        self.known = Context(known)
        self.names = set(names)  # what the template being compiled may name
        self.node: Any = None  # the one being compiled
        self.templates: dict[str, Tags] = {}
        self.texts: list[str] = []

    def page(self, name: str) -> Tags:
        """The tags of a page's main part. Raises ValueError, with the template and the line, for what the
        runtime does not know."""
        extends: Any = template_named(name).nodelist[0]
        return self.all(extends.blocks["main"].nodelist)

    def included(self, name: str, expressions: Mapping[str, Any]) -> Tags:
        """The tag that includes a template, with names for expressions."""
        with self.naming(expressions):
            self.templates[name] = self.all(template_named(name).nodelist)
        return ["include", name, expressions]

    @contextmanager
    def naming(self, names: Iterable[str]) -> Iterator[None]:
        """Within it, templates may use more names."""
        before = self.names
        self.names = before | set(names)
        for name in names:
            if name in self.known:
                self.refuse(f"name {name} that has another value")
        yield
        self.names = before

    def refuse(self, what: str) -> NoReturn:
        """Raises ValueError for what the runtime lacks, with the template and the line that need it."""
        place = f"{self.node.origin.template_name}, line {self.node.token.lineno}"
        raise ValueError(f"{place}: {self.runtime} has no {what}")

    def refuse_kind(self, refused: object) -> None:
        """Refuses the tag being compiled, if it is of a kind that the runtime lacks."""
        if refused:
            self.refuse(f"tag like {{% {self.node.token.contents} %}}")

    def all(self, nodes: Iterable[Node]) -> Tags:
        """The tags of some nodes, texts beside each other joined."""
        joined: Tags = []
        for node in nodes:
            outer, self.node = self.node, node
            for tag in self.tags(node):
                if isinstance(tag, str) and joined and isinstance(joined[-1], str):
                    joined[-1] += tag
                elif tag != "":
                    joined.append(tag)
            self.node = outer
        return joined

    @singledispatchmethod
    def tags(self, node: Node) -> Tags:
        """The tags of a node."""
        return self.refuse(f"tag {self.node.token.contents.split()[0]}")

    @tags.register
    def _(self, node: TextNode) -> Tags:
        self.texts.append(node.s)
        return [re.sub(r"\n +", "\n", node.s)]  # indented lines stand in no <pre>

    @tags.register
    def _(self, node: defaulttags.LoadNode | defaulttags.CommentNode) -> Tags:
        return []

    @tags.register
    def _(self, node: defaulttags.CsrfTokenNode) -> Tags:
        return self.token(node)

    @tags.register
    def _(self, node: BlockNode) -> Tags:
        return self.all(node.nodelist)

    @tags.register
    def _(self, node: VariableNode) -> Tags:
        return self.value(node.filter_expression)

    @tags.register
    def _(self, node: TranslateNode) -> Tags:
        self.refuse_kind(node.asvar or not self.is_known(node.filter_expression))
        return [node.render(self.known)]

    @tags.register
    def _(self, node: BlockTranslateNode) -> Tags:
        message, names = node.render_token_list(node.singular)
        others = set(names) - {node.countervar} if node.plural else ()
        self.refuse_kind(node.message_context or node.asvar or others)
        if node.plural and node.counter:
            plural, _names = node.render_token_list(node.plural)
            return self.counted(
                lambda number: ngettext(message, plural, number) % {node.countervar: number},
                self.expression(node.counter),
            )
        tags: Tags = []
        for i, piece in enumerate(re.split(r"%\((\w+)\)s", gettext(message).replace("%%", "%"))):
            if i % 2 == 0:
                tags.append(piece)
            elif piece in node.extra_context:
                tags += self.value(node.extra_context[piece])
            else:
                tags.append(["value", self.path(piece)])
        return tags

    @tags.register
    def _(self, node: defaulttags.IfNode) -> Tags:
        return self.first_that_holds(node.conditions_nodelists)

    def first_that_holds(self, conditions: list[tuple[Any, NodeList]]) -> Tags:
        """The tags of the first condition that holds, without those that are known not to hold."""
        if not conditions:
            return []
        (condition, nodes), *others = conditions
        test = True if condition is None else self.test(condition)
        if isinstance(test, bool):
            return self.all(nodes) if test else self.first_that_holds(others)
        return [["if", test, self.all(nodes), self.first_that_holds(others)]]

    @tags.register
    def _(self, node: defaulttags.ForNode) -> Tags:
        self.refuse_kind(node.is_reversed or node.nodelist_empty)
        with self.naming([*node.loopvars, "forloop"]):
            each = self.all(cast(NodeList, node.nodelist_loop))
        return [["for", node.loopvars, self.expression(cast(FilterExpression, node.sequence)), each]]

    @tags.register
    def _(self, node: defaulttags.WithNode) -> Tags:
        expressions = self.expressions(node.extra_context)
        with self.naming(expressions):
            return [["with", expressions, self.all(node.nodelist)]]

    @tags.register
    def _(self, node: IncludeNode) -> Tags:
        self.refuse_kind(node.isolated_context or not self.is_known(node.template))
        return [self.included(node.template.resolve(self.known), self.expressions(node.extra_context))]

    @tags.register
    def _(self, node: CrispyFormNode) -> Tags:
        return self.form(self.path(node.form))

    @tags.register
    def _(self, node: defaulttags.URLNode) -> Tags:
        return self.address(node.view_name.resolve(self.known), *map(self.expression, node.args))

    def token(self, node: Node) -> Tags:
        """The tags for a form's CSRF token."""
        return []

    def form(self, path: str) -> Tags:
        """The tags for a crispy form; `path`: its name."""
        return self.refuse("form")

    def address(self, name: str, *values: Any) -> Tags:
        """The tags for the address of a page; `values`: expressions that it goes with."""
        return self.refuse(f"page {name}")

    def counted(self, text: Callable[[int], str], number: Any) -> Tags:
        """The tags for a text in its form for a number."""
        return self.refuse("text with a number")

    def value(self, expression: FilterExpression) -> Tags:
        """The tags that show the value of an expression."""
        if self.is_known(expression):
            return [VariableNode(expression).render(self.known)]
        return [["value", self.expression(expression)]]

    def expressions(self, expressions: Mapping[str, FilterExpression]) -> dict[str, Any]:
        """Named expressions as data."""
        return {name: self.expression(expression) for name, expression in expressions.items()}

    def expression(self, expression: FilterExpression, filters: Any = None) -> Any:
        """An expression as data; `filters`: not all of its filters."""
        if self.is_known(expression):
            return _constant(expression.resolve(self.known))
        data: Any = self.path(str(expression.var))
        if expression.token in self.done_before:
            return data
        for function, arguments in expression.filters if filters is None else filters:
            name = filter_name(function)
            if self.filters.get(name) != len(arguments):
                self.refuse(f"filter {name} as in {expression.token}")
            given = [self.path(str(arg)) if lookup else _constant(arg) for lookup, arg in arguments]
            data = [name, data, *given]
        return data

    def is_known(self, expression: FilterExpression) -> bool:
        """Whether the value of an expression does not wait for an answer."""
        arguments = [arg for _filter, args in expression.filters for lookup, arg in args if lookup]
        variables = [var for var in (expression.var, *arguments) if isinstance(var, Variable)]
        return all(var.lookups[0] in self.known for var in variables if var.lookups)

    def path(self, name: str) -> str:
        """A name, which the runtime looks up as Django does."""
        if name.partition(".")[0] not in self.names or name in UNKNOWN_COUNTERS:
            self.refuse(f"value {name}")
        return name

    def test(self, test: Any) -> Any:
        """A condition as data, True or False where that is known."""
        if isinstance(test, defaulttags.TemplateLiteral):
            value = cast(FilterExpression, test.value)
            return bool(value.resolve(self.known)) if self.is_known(value) else self.expression(value)
        if test.id in OPERATORS:
            operator, opposite = OPERATORS[test.id]
            data = [operator, self.expression(test.first.value), self.expression(test.second.value)]
            return ["not", data] if opposite else data
        if test.id not in ("not", "and", "or"):
            self.refuse(f"operator {test.id}")
        sides = [self.test(side) for side in (test.first, test.second) if side]
        if test.id == "not":
            return not sides[0] if isinstance(sides[0], bool) else ["not", sides[0]]
        settles = test.id == "or"  # what one side alone can settle
        waiting = [side for side in sides if not isinstance(side, bool)]
        if settles in sides or not waiting:
            return settles if settles in sides else not settles
        return [test.id, *waiting] if len(waiting) == 2 else waiting[0]


def template_named(name: str) -> Template:
    """The template of Django with a name."""
    return cast(Any, get_template(name)).template  # type: ignore[no-any-return]


def filter_name(function: Any) -> str:
    return str(getattr(function, "_filter_name", function.__name__))


def _constant(value: Any) -> Any:
    """A constant as data."""
    return value if value is None or isinstance(value, bool | int) else {"text": str(value)}
