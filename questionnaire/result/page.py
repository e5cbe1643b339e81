"""The page of a result. Its templates are compiled once a language, and all that is the same for everybody is
rendered, before the workers fork; what a person sees is joined from these pieces.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template import Context, Node
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, override

from questionnaire import rules
from questionnaire.context_processors import about
from questionnaire.journey.question_page import TOKEN
from questionnaire.languages import in_each_language
from questionnaire.rendering.compiler import Compiler, Tags
from questionnaire.rendering.filler import filler
from questionnaire.rendering.texts import words
from questionnaire.templatetags.page_tags import entries, entry_lines, links, marks

from .paper import form_html

TEMPLATE = "result/result.html"
ADDRESSES = {False: "/check/result/", True: "/check/result/all/"}
MAIN = "@main@"  # the place of what differs
NAMES = {
    *("result", "journey", "paper", "partner", "everything"),
    *("out_of_date", "names_helpers"),
}


def result_page(request: HttpRequest, everything: bool, context: Mapping[str, Any]) -> str:
    """The page of a person's result, closed or with everything open."""
    language = get_language() or settings.LANGUAGE_CODE
    site = about()
    values = {**site, **context, "everything": everything}
    main = _filler(language)(**{name: values[name] for name in NAMES})
    page = _frame(language, everything, **site)
    return page.replace(MAIN, main).replace(TOKEN, get_token(request))


def prerender_all() -> None:
    """Compile and render what is the same for everybody, so that no request has to."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            words()
            _filler(language)
            for choice in (False, True):
                _frame(language, choice, **about())
                form_html(choice, language)


class _PageCompiler(Compiler):
    """Compiles for the server: addresses are its own, notes are filters, a token waits for its visitor."""

    runtime = "the server's filler"
    filters: ClassVar[Mapping[str, int]] = {
        **{"date": 0, "links": 0, "marks": 0},
        **{"entries": 0, "entry_lines": 0},
    }

    def token(self, node: Node) -> Tags:
        return [node.render(Context({"csrf_token": TOKEN}))]

    def form(self, path: str) -> Tags:
        return [["value", path]]

    def address(self, name: str, *values: Any) -> Tags:
        return [["value", ["question", *values]]] if values else [reverse(name)]


@cache
def _filler(language: str) -> Callable[..., str]:
    """Fills in the main part of the page in a language."""
    with override(language):
        compiler = _PageCompiler({"last_checked": rules.LAST_CHECKED, "offline": False}, NAMES)
        main = compiler.page(TEMPLATE)
        # The addresses of the questions, in their order; a number is never beyond them.
        questions = [SafeString(reverse("journey.question", args=[i])) for i in range(len(rules.ORDER) + 1)]
    functions: dict[str, Any] = {"links": links, "marks": marks}
    functions |= {"entries": entries, "entry_lines": entry_lines, "date": _day}
    functions["question"] = questions.__getitem__
    return filler(main, compiler.templates, functions, NAMES)


def _day(day: date) -> SafeString:
    return mark_safe(date_format(day))  # noqa: S308  # figures and the name of a month


@cache
def _frame(language: str, everything: bool, **site: Any) -> SafeString:
    """The page around its main part, with what the site says of itself."""
    with override(language):
        languages = in_each_language(ADDRESSES[everything])
        path = f"/{language}{ADDRESSES[everything]}"
        return render_to_string(TEMPLATE, {**site, "languages": languages, "path": path, "main": MAIN})
