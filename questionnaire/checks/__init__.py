"""Checks of `manage.py check`: everything that the rules name has words, no words are left over, no language
is on offer whose catalogue is not whole or whose picture is missing, and the offline file can be made.

They name everything at once, each with the file to edit, and do not die of what they check.
"""

from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.checks import CheckMessage, Error, Warning, register

from questionnaire import offline, rules

from . import catalogues, words


@register()
def words_fit_rules(**kwargs: Any) -> list[CheckMessage]:
    """E001 and E005 to E018: what the rules name without words, and words of nothing that they name."""
    return list(words.problems())


@register()
def languages_are_whole(**kwargs: Any) -> list[CheckMessage]:
    """E002: a text that is missing, doubtful or wrong in a language of LANGUAGES."""
    return [
        Error(f"{code}: {problem}", hint=catalogues.hint(code), id="questionnaire.E002")
        for code, problem in catalogues.problems()
    ]


@register()
def languages_have_pictures(**kwargs: Any) -> list[CheckMessage]:
    """E003: a language without the picture that messengers show."""
    return [
        Error(
            f"{code}: no picture for messengers",
            hint=f"Run script/share-pictures; it makes static/share-{code}.png.",
            id="questionnaire.E003",
        )
        for code, _name in settings.LANGUAGES
        if not finders.find(f"share-{code}.png")
    ]


@register()
def helpers_were_checked(**kwargs: Any) -> list[CheckMessage]:
    """W001: a row of WHO_CAN_HELP_FILE that is left out, since nobody checked it for half a year."""
    return [
        Warning(
            f"who can help: {id} was last checked on {helper.checked} and is left out",
            hint="Look it up in the official registers again, and write the day into its row.",
            id="questionnaire.W001",
        )
        for id, helper in settings.HELPERS.items()
        if helper.is_stale(rules.today())
    ]


@register()
def the_offline_file_can_be_made(**kwargs: Any) -> list[CheckMessage]:
    """E004: the law, the words or a template hold something that the offline file cannot tell."""
    try:
        problem = offline.problem()
    except Exception as error:
        if any(words.problems()):  # without them there is no file, and they are named already
            return []
        problem = f"{type(error).__name__}: {error}"
    hint = "Change what is named, or teach it to questionnaire/offline/."
    return [Error(f"no offline file: {problem}", hint=hint, id="questionnaire.E004")] if problem else []
