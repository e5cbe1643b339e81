"""Checks of `manage.py check`: whatever the rules know has words, no words are left over, and no language
is on offer whose catalogue is not whole or whose picture is missing; and the offline file can be made."""

from collections.abc import Iterator
from typing import Any, get_args

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.checks import CheckMessage, Error, register

from questionnaire import rules
from questionnaire.result.result import ABOUT_OTHERS

from . import offline, translations, wording


@register()
def words_fit_rules(**kwargs: Any) -> list[CheckMessage]:
    """An error for each rule, fact, value, topic, change, remark, report, open question or source without
    words, and for words without one of them."""
    return [Error(problem, id="questionnaire.E001") for problem in _problems()]


@register()
def languages_are_whole(**kwargs: Any) -> list[CheckMessage]:
    """An error for each text that is missing, doubtful or wrong in a language of LANGUAGES."""
    return [Error(problem, id="questionnaire.E002") for problem in translations.problems()]


@register()
def languages_have_pictures(**kwargs: Any) -> list[CheckMessage]:
    """An error for each language without the picture that messengers show."""
    missing = [code for code, _name in settings.LANGUAGES if not finders.find(f"share-{code}.png")]
    return [
        Error(f"{code}: no picture; run script/share-pictures", id="questionnaire.E003") for code in missing
    ]


@register()
def the_offline_file_can_be_made(**kwargs: Any) -> list[CheckMessage]:
    """An error where the law as it is known holds something that the offline file cannot tell."""
    problem = offline.problem()
    return [Error(f"no offline file: {problem}", id="questionnaire.E004")] if problem else []


def _problems() -> Iterator[str]:
    topics = [topic.name for topic in rules.TOPICS]
    yield from _differences("rule", rules.RULES, wording.RULES)
    yield from _differences("topic", topics, wording.TOPICS)
    yield from _differences("change", [change.id for change in rules.CHANGES], wording.CHANGES)
    yield from _differences("remark", rules.REMARKS, wording.REMARKS)
    yield from _differences("report", rules.REPORTS, wording.REPORTS)
    yield from _differences("turn", get_args(rules.TurnKind), wording.TURNS)
    yield from _differences("open question", rules.OPEN_QUESTIONS, wording.OPEN_QUESTIONS)
    yield from _differences("source", rules.SOURCES, wording.SOURCES)
    yield from _differences("fact", rules.FACTS, wording.QUESTIONS)
    yield from _differences("section", {fact.section for fact in rules.ORDER}, wording.SECTIONS)
    yield from (f"no such rule about others: {id}" for id in sorted(ABOUT_OTHERS - rules.RULES.keys()))
    for fact in rules.ORDER:
        words = wording.QUESTIONS.get(fact.name)
        if words:
            yield from _differences(f"value of {fact.name}", fact.values, words.values)
            yield from _differences(f"reason of {fact.name}", fact.values or ("",), words.because)
            extra = set(words.value_hints) - set(fact.values)
            yield from (f"hint for no value of {fact.name}: {value}" for value in sorted(extra))
    for name, topic in wording.TOPICS.items():
        yield from _differences(f"verdict of {name}", (*rules.VERDICTS, "depends"), topic.verdicts)


def _differences(what: str, known: Any, worded: Any) -> Iterator[str]:
    yield from (f"{what} without words: {id}" for id in sorted(set(known) - set(worded)))
    yield from (f"words without a {what}: {id}" for id in sorted(set(worded) - set(known)))
