"""Texts as they stand on pages: translated, escaped, Russian words in another language marked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from django.conf import settings
from django.utils.functional import Promise
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, override

from questionnaire import wording
from questionnaire.templatetags.page_tags import mark_russian
from questionnaire.wording import labels
from questionnaire.wording.types import QuestionWords, ReportWords, RuleWords, Text, TopicWords

T = TypeVar("T")


class Html(SafeString):
    """Finished HTML that is kept, with its bytes as they stand on a page."""

    __slots__ = ("utf8",)
    utf8: bytes

    def __new__(cls, text: str) -> "Html":
        """Takes finished HTML."""
        kept = super().__new__(cls, text)
        kept.utf8 = text.encode()
        return kept


def html(text: Any) -> SafeString:
    """A text, or anything that is written as one, as it stands on a page."""
    return mark_russian(conditional_escape(text))


def without_indentation(html: str) -> SafeString:
    """Finished HTML in which no line is empty or begins with a blank. Not for what holds a textarea."""
    return mark_safe(re.sub(r"\n\s+", "\n", html))  # noqa: S308  # it was finished before


@dataclass(frozen=True)
class Words:
    """The wording of a person's pages, all of it finished HTML. Named as in `questionnaire.wording` and
    its labels."""

    sections: dict[str, Text]
    questions: dict[str, QuestionWords]
    unanswered: dict[str, Text]
    rules: dict[str, RuleWords]
    topics: dict[str, TopicWords]
    notes: dict[str, tuple[Text, ...]]
    steps: dict[str, tuple[Text, ...]]
    decree_notes: dict[str, tuple[Text, ...]]
    reports: dict[str, ReportWords]
    future_changes: dict[str, Text]
    box_titles: dict[str, Text]
    box_lines: dict[str, Text]
    certainties: dict[str, Text]
    leading_to: dict[str, Text]
    leanings: dict[str, Text]
    several_rules: dict[str, Text]
    sureness: dict[str, Text]
    spans: dict[str, Text]
    spans_without_end: dict[str, Text]
    until: dict[str, Text]


def words() -> Words:
    """The wording of a person's pages in the active language."""
    return _words(get_language() or settings.LANGUAGE_CODE)


def filled_in(text: Text, values: Mapping[str, object]) -> SafeString:
    """A text of `words` with its placeholders filled in by numbers or days, and nothing that has to be
    escaped."""
    filled = text % values
    return SafeString(filled) if isinstance(text, SafeString) else html(filled)


@cache
def _words(language: str) -> Words:
    tables = {**vars(labels), **vars(wording)}
    with override(language):
        return Words(**{field.name: _in_html(tables[field.name.upper()]) for field in fields(Words)})


def _in_html(words: Any) -> Any:
    """Texts in any shape, each as it stands on a page."""
    if hasattr(words, "_get_number_value"):
        return words  # its form waits for a number
    if isinstance(words, str | Promise):
        return Html(html(words))
    if is_dataclass(words) and not isinstance(words, type):
        return replace(words, **{field.name: _in_html(getattr(words, field.name)) for field in fields(words)})
    if isinstance(words, Mapping):
        return {key: _in_html(value) for key, value in words.items()}
    return tuple(_in_html(value) for value in words)
