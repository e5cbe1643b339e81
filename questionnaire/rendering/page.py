"""Pages that cost little: the main part of each is compiled, and what stands around it is rendered, once a
language and before the workers fork. A request fills in what differs: its address, and the values of names.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest
from django.template import Context, Node
from django.template.loader import render_to_string
from django.urls import get_resolver, reverse
from django.utils.formats import date_format
from django.utils.functional import SimpleLazyObject
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language, override

from questionnaire import rules
from questionnaire.context_processors import about
from questionnaire.csrf import csrf_token
from questionnaire.languages import in_each_language, without_prefix
from questionnaire.templatetags.page_tags import entries, entry_lines, links_in, marks

from .compiler import Compiler, Tags
from .filler import filler
from .texts import Html, without_indentation, words

PLACE = "@place@"
KNOWN = {"last_checked": rules.LAST_CHECKED, "offline": False}
PAGES: "list[Page]" = []


class Page:
    """A page of a template. `names`: what its main part shows, besides what the site says of itself; `title`:
    one more, yes or no, which its title depends on."""

    def __init__(self, template: str, *names: str, title: str = "") -> None:
        self.template = template
        self.title = title
        self.names = {*names, title} - {""}
        PAGES.append(self)

    def html(self, request: HttpRequest, **values: Any) -> bytes:
        """The page for a request, in the active language, in UTF-8; `values`: those of its names."""
        language = get_language() or settings.LANGUAGE_CODE
        site = about()
        token = SimpleLazyObject(lambda: csrf_token(request))  # only a visitor whose page has a form gets one
        places = {
            "main": self._fill(language)(**site, **values, csrf_token=token),
            "path": [escape(request.path).encode()],
            "rest": [escape(without_prefix(request)).encode()],
        }
        pieces: list[bytes] = []
        for text, place in self._around(language, bool(values.get(self.title)), site):
            pieces.append(text)
            pieces += places.get(place, ())
        return b"".join(pieces)

    def prerender(self, language: str) -> None:
        """Make in a language what no request has to make."""
        self._fill(language)
        for titled in (False, True):
            self._around(language, titled, about())

    def _fill(self, language: str) -> Callable[..., list[bytes]]:
        return _compiled(self.template, frozenset(self.names), language)

    def _around(self, language: str, titled: bool, site: Mapping[str, Any]) -> list[tuple[bytes, str]]:
        return _around(self.template, language, **site, **({self.title: titled} if self.title else {}))


def prerender_all() -> None:
    """Make what is the same for everybody in every language, so that no request has to."""
    get_resolver().url_patterns  # noqa: B018  # imports the views, and so makes their pages known
    for language, _name in settings.LANGUAGES:
        with override(language):
            words()
            for page in PAGES:
                page.prerender(language)


@cache
def _around(template: str, language: str, **context: Any) -> list[tuple[bytes, str]]:
    """The page around its main part: its texts, each with the place that follows it, none after the last. No
    setting can hold what marks the places."""
    places = {"main": "\0main\0", "path": "\0path\0", "languages": in_each_language("\0rest\0")}
    with override(language):
        html = render_to_string(template, {**context, **places})
    texts = re.split("\0(main|path|rest)\0", without_indentation(html))
    return [(text.encode(), place) for text, place in zip(texts[::2], [*texts[1::2], ""], strict=True)]


@cache
def _compiled(template: str, names: frozenset[str], language: str) -> Callable[..., list[bytes]]:
    """What fills in the main part of the page."""
    names |= {*about(), "csrf_token"}
    with override(language):
        compiler = PageCompiler(KNOWN, names - KNOWN.keys())
        main = compiler.page(template)
    return filler(main, compiler.templates, compiler.functions, names)


def _day(day: date) -> SafeString:
    return Html(date_format(day))  # figures and the name of a month


class PageCompiler(Compiler):
    """Compiles for the server: addresses are its own, notes are filters, forms are finished."""

    runtime = "the server's filler"
    filters: ClassVar[Mapping[str, int]] = {
        **{"date": 0, "links": 0, "marks": 0},
        **{"entries": 0, "entry_lines": 0},
    }

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        numbers = range(len(rules.ORDER) + 1)  # of questions; none is beyond them
        questions = [Html(reverse("journey.question", args=[number])) for number in numbers]
        day = lru_cache(maxsize=2)(_day)
        day(rules.today())
        self.functions: dict[str, Callable[..., Any]] = {
            **{"date": day, "links": links_in(get_language()), "marks": marks},
            **{"entries": entries, "entry_lines": entry_lines},
            "question": questions.__getitem__,
        }

    def token(self, node: Node) -> Tags:
        before, after = node.render(Context({"csrf_token": PLACE})).split(PLACE)
        return [before, ["value", "csrf_token"], after]

    def form(self, path: str) -> Tags:
        return [["value", path]]

    def address(self, name: str, *values: Any) -> Tags:
        return [["value", ["question", *values]]] if values else [reverse(name)]

    def counted(self, text: Callable[[int], str], number: Any) -> Tags:
        forms = [Html(text(n)) for n in range(len(rules.ORDER) + 1)]
        name = f"counted_{len(self.functions)}"
        self.functions[name] = forms.__getitem__
        return [["value", [name, number]]]
