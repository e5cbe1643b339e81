"""Words of the active language as data for the offline file, as finished HTML: topics, terms, days."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.html import conditional_escape
from django.utils.translation import gettext as _

from questionnaire import rules, wording
from questionnaire.rules.engine.future_changes import age_limits
from questionnaire.templatetags.question_tags import mark_russian
from questionnaire.wording import labels
from questionnaire.wording.types import Text

from .diagram_data import LAWS, WEAKEST_FIRST


def words_data() -> dict[str, Any]:
    """The words of topics and terms, and how days are written."""
    return {
        "topics": [_topic(topic.name) for topic in rules.TOPICS],
        "days": {f"{day:02}": day for day in range(1, 32)},
        "months": {f"{month:02}": around_the_year(month)[0] for month in range(1, 13)},
        "closed": html(_("Closed. No answer is left.")),
        "terms": {
            "verdicts": all_html(labels.VERDICTS),
            "leanings": all_html(labels.LEANINGS),
            "certainties": _weakest_first(labels.CERTAINTIES),
            "certainty_labels": dict.fromkeys(rules.VERDICTS, _weakest_first(labels.CERTAINTY_LABELS)),
            "future_changes": {
                **{kind: html(wording.FUTURE_CHANGES[kind]) for kind in rules.CHANGED_BY},
                **_birthdays(),
            },
        },
    }


def html(text: Text) -> str:
    """A text as it stands on a page: escaped, Russian words in another language marked."""
    return str(mark_russian(conditional_escape(text)))


def all_html(texts: Mapping[Any, Text]) -> dict[str, str]:
    """Texts by the same keys."""
    return {key: html(text) for key, text in texts.items()}


def _weakest_first(texts: Mapping[Any, Text]) -> list[str]:
    return [html(texts[certainty]) for certainty in WEAKEST_FIRST]


def _birthdays() -> dict[int, str]:
    """Every age that may bring a turn, as it is told."""
    ages = {age for law in LAWS for topic in rules.TOPICS for age in age_limits(topic.name, law)}
    return {age: html(wording.FUTURE_CHANGES["birthday"] % {"age": age}) for age in sorted(ages)}


def _topic(name: str) -> dict[str, Any]:
    words = wording.TOPICS[name]
    return {
        "question": html(words.question),
        "question_in_capitals": html(words.question.upper()),
        "name": html(words.name),
        "verdicts": {
            verdict: {"text": html(text), "notes": (), "then": ()} for verdict, text in words.verdicts.items()
        },
        "notes": [html(note) for note in words.notes],
    }


def around_the_year(month: int) -> list[str]:
    """What stands between a day of a month and the year, and what after it. Raises ValueError where the
    language writes its days otherwise."""
    pieces = date_format(date(2222, month, 11)).removeprefix("11").split("2222")
    days = [date(2222, month, day) for day in range(1, 29)]
    if any(date_format(day) != f"{day.day}{pieces[0]}2222{pieces[-1]}" for day in days):
        raise ValueError("the runtime knows days only as a number, a month and a year, in this order")
    return pieces
