"""Words of the active language as data for the offline file, as finished HTML: labels, and how days and
numbers are written."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from questionnaire import rules
from questionnaire.rendering.texts import html
from questionnaire.result.builder import IN_SIGHT
from questionnaire.result.kinds import KIND_OF_YES, KINDS
from questionnaire.result.years import FIRST, LAST, WIDTH
from questionnaire.rules.facts import OLDEST
from questionnaire.wording import BOX_LINES, BOX_TITLES, FUTURE_CHANGES, TOPICS, labels
from questionnaire.wording.types import Text


def labels_data() -> dict[str, Any]:
    """The words of topics and labels, and how days are written."""
    return {
        "topics": {
            topic.name: {**in_html(TOPICS[topic.name]), "yes": KIND_OF_YES.get(topic.name)}
            for topic in rules.TOPICS
        },
        "kinds": KINDS,
        "in_sight": IN_SIGHT,
        "terms": list(rules.TERMS),
        "years": {"first": FIRST, "last": LAST, "width": WIDTH},
        "labels": {
            "several_rules": in_html(labels.SEVERAL_RULES),
            "leanings": in_html(labels.LEANINGS),
            "certainties": [html(labels.CERTAINTIES[certainty]) for certainty in rules.CERTAINTIES],
            "sureness": [html(labels.SURENESS[certainty]) for certainty in rules.CERTAINTIES],
            "leading_to": {verdict: html(labels.LEADING_TO[verdict]) for verdict in rules.VERDICTS},
            "until": counted(lambda age: labels.UNTIL["birthday"] % {"age": age}, OLDEST),
            "spans": _with_places(labels.SPANS),
            "spans_without_end": _with_places(labels.SPANS_WITHOUT_END),
            "box_titles": in_html(BOX_TITLES),
            "box_lines": in_html(BOX_LINES),
            "errors": in_html(labels.ERRORS),
            "future_changes": {kind: html(FUTURE_CHANGES[kind]) for kind in rules.CHANGED_BY},
            "birthday": counted(lambda age: FUTURE_CHANGES["birthday"] % {"age": age}, OLDEST),
        },
        "dates": [date_pattern(month) for month in range(1, 13)],
        "closed": html(_("Closed. No answer is left.")),
    }


def in_html(words: Any, leave_out: Iterable[str] = ()) -> Any:
    """Texts in any shape, each as it stands on a page, without fields that are empty or left out."""
    if isinstance(words, str | Promise):
        return html(words)
    if is_dataclass(words):
        words = {field.name: getattr(words, field.name) for field in fields(words)}
        return {name: in_html(value) for name, value in words.items() if value and name not in leave_out}
    if isinstance(words, Mapping):
        return {key: in_html(value) for key, value in words.items()}
    return [in_html(value) for value in words]


def _with_places(words: Mapping[str, Text]) -> dict[str, str]:
    """Texts with a start and an end, as placeholders."""
    return {name: html(text % {"start": "{start}", "end": "{end}"}) for name, text in words.items()}


class _Number(int):
    """A number that is written as a placeholder."""

    def __str__(self) -> str:
        return "{number}"


def counted(text: Callable[[int], Text], most: int) -> dict[str, Any]:
    """A text that goes with a number from 0 to the most: its forms, and for each number which of them."""
    texts = [html(text(_Number(number))) for number in range(most + 1)]
    forms = list(dict.fromkeys(texts))
    if len(forms) > len("0123456789"):
        raise ValueError(f"a text with too many forms: {texts[0]}")
    return {"forms": forms, "form_of": "".join(str(forms.index(text)) for text in texts)}


def date_pattern(month: int) -> str:
    """How the days of a month are written. Raises ValueError where a language writes them otherwise."""
    pattern = date_format(date(2222, month, 11)).replace("11", "{day}").replace("2222", "{year}")
    for day in range(1, 29):
        if date_format(date(2222, month, day)) != pattern.format(day=day, year=2222):
            raise ValueError("the runtime writes a day as a number without a zero before it")
    return pattern
