"""The few template filters that the pages need."""

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def of(mapping: Mapping[str, Any], key: str) -> Any:
    """The value of a key in a dictionary, empty where there is none."""
    return mapping.get(key, "")
