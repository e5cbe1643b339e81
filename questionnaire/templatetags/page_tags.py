"""The template filters and tags of the pages: notes, sources, Russian words and dates."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.formats import date_format, get_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext, override

from questionnaire import wording
from questionnaire.citations import Note
from questionnaire.rules import SOURCES
from questionnaire.wording.labels import KINDS

register = template.Library()

AS_IT_IS = re.compile(r"(<svg\b.*?</svg>|<textarea\b.*?</textarea>)", re.DOTALL)
RUSSIAN_TEXT = re.compile(r"[А-Яа-яЁё](?:[А-Яа-яЁё\s-]*[А-Яа-яЁё])?(?![^<>]*>)")  # within no tag


@register.filter
def of(mapping: Mapping[str, Any], key: str) -> Any:
    """The value of a key in a dictionary, empty where there is none."""
    return mapping.get(key, "")


@register.filter
def links(notes: Iterable[Note]) -> SafeString:
    """Notes as links to the list of sources. (A template for each would take ten times as long.)"""
    return links_in(get_language())(notes)


@cache
def links_in(language: str | None) -> Callable[[Iterable[Note]], SafeString]:
    """The filter `links` for the active language, which it does not ask for again."""
    html = '<a class="note" href="#note-{0}"><span class="hidden">{1} </span>{0}</a>'
    links = [format_html(html, number, gettext("source")) for number in range(len(SOURCES) + 1)]
    return lambda notes: SafeString("".join([links[note.number] for note in notes]))


@register.filter
def marks(notes: Iterable[Note]) -> SafeString:
    """Notes as numbers in plain text."""
    return mark_safe("".join([f"[{note.number}]" for note in notes]))  # noqa: S308  # numbers alone


@register.filter
def entries(notes: Iterable[Note]) -> SafeString:
    """Notes as items of a list of sources, in full."""
    language = get_language()
    items = [  # each takes the focus, so that the keys scroll on from there
        f'<li id="note-{note.number}" tabindex="-1">{_marked("_source.html", note.source.id, language)}</li>'
        for note in notes
    ]
    return mark_safe("\n".join(items))  # noqa: S308  # numbers, and a template's own output


@register.filter
def entry_lines(notes: Iterable[Note]) -> SafeString:
    """Notes as lines of plain text, in short."""
    language = get_language()
    lines = [f"[{n.number}] {_marked('_source_line.html', n.source.id, language)}" for n in notes]
    return mark_safe("\n".join(lines))  # noqa: S308  # numbers, and a template's own output


@register.simple_tag
def source_entry(id: str) -> SafeString:
    """A source as it stands in a list."""
    return source_html("_source.html", id, get_language())


def prerender_all() -> None:
    """Render every source, so that no request has to."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            links_in(language)
            for id in SOURCES:
                for template in ("_source.html", "_source_line.html"):
                    _marked(template, id, language)


@cache
def source_html(template: str, id: str, language: str) -> SafeString:
    """A source in the active language: the same for every person and request, rendered once."""
    words = wording.SOURCES[id]
    context = {"source": SOURCES[id], "words": words, "kind": KINDS[SOURCES[id].kind]}
    return mark_safe(render_to_string(template, context).strip())  # noqa: S308  # a template's own output


@cache
def _marked(template: str, id: str, language: str) -> SafeString:
    return mark_russian(source_html(template, id, language))


@register.filter
def mark_russian(html: SafeString) -> SafeString:
    """HTML in another language, its Russian words marked as Russian for screen readers and hyphenation.
    Takes finished HTML and changes texts only: no tag, picture or field."""
    if get_language() == "ru":
        return html
    parts = AS_IT_IS.split(html)
    parts[::2] = [RUSSIAN_TEXT.sub(r'<span lang="ru">\g<0></span>', part) for part in parts[::2]]
    return mark_safe("".join(parts))  # noqa: S308  # it was safe before, and what is added is fixed


@register.filter
def iso_date(text: str) -> str:
    """A day, month or year in ISO form, in the short form of the page's language."""
    if len(text) == len("2022-11-14"):
        return date_format(date.fromisoformat(text), "SHORT_DATE_FORMAT")
    if len(text) == len("2022-11"):
        without_day = get_format("SHORT_DATE_FORMAT").replace("d", "").strip("./- ")
        return date_format(date.fromisoformat(f"{text}-01"), without_day)
    return text
