"""Checks of `manage.py check`: whatever the rules know has words, no words are left over, and no language
is on offer whose catalogue is not whole or whose picture is missing; and the offline file can be made."""

from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.checks import CheckMessage, Error, register

from questionnaire import offline

from . import catalogues, words


@register()
def words_fit_rules(**kwargs: Any) -> list[CheckMessage]:
    """An error for each rule, fact, value, topic, change, remark, report, open question or source without
    words, and for words without one of them."""
    return [Error(problem, id="questionnaire.E001") for problem in words.problems()]


@register()
def languages_are_whole(**kwargs: Any) -> list[CheckMessage]:
    """An error for each text that is missing, doubtful or wrong in a language of LANGUAGES."""
    return [Error(problem, id="questionnaire.E002") for problem in catalogues.problems()]


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
