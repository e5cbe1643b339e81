"""The few template filters that the pages need."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from django import template
from django.utils.formats import date_format, get_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

register = template.Library()

AS_IT_IS = r"<(?P<kept>svg|textarea)\b.*?</(?P=kept)>|<[^>]*>"
RUSSIAN = r"[А-Яа-яЁё](?:[А-Яа-яЁё\s-]*[А-Яа-яЁё])?"


@register.filter
def of(mapping: Mapping[str, Any], key: str) -> Any:
    """The value of a key in a dictionary, empty where there is none."""
    return mapping.get(key, "")


@register.filter
def mark_russian(html: SafeString) -> SafeString:
    """A piece of a page in another language, its Russian words marked as such, so that they are read aloud
    and broken over lines as Russian. Takes finished HTML and changes texts only: no tag, picture or field."""
    if get_language() == "ru":
        return html
    return mark_safe(  # noqa: S308  # it was safe before, and what is added is fixed
        re.sub(
            f"({AS_IT_IS})|{RUSSIAN}",
            lambda found: found[0] if found[1] else f'<span lang="ru">{found[0]}</span>',
            html,
            flags=re.DOTALL,
        )
    )


@register.filter
def iso_date(text: str) -> str:
    """A day, month or year in ISO form, as readers of the page's language write it, short."""
    if len(text) == len("2022-11-14"):
        return date_format(date.fromisoformat(text), "SHORT_DATE_FORMAT")
    if len(text) == len("2022-11"):
        without_day = get_format("SHORT_DATE_FORMAT").replace("d", "").strip("./- ")
        return date_format(date.fromisoformat(f"{text}-01"), without_day)
    return text
