"""Whether a language may be offered: its catalogue has to be whole, and to know every text of the wording.

It reads catalogues and wording only. That no text of a template is missing is for the tests, which have
gettext's programs at hand to collect them all.
"""

import dataclasses
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise

from questionnaire import wording

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[a-z]|\{\w*\}")


def problems() -> Iterator[tuple[str, str]]:
    """Each problem of a language on offer, behind its code; the texts' own language has no catalogue."""
    for code, _ in settings.LANGUAGES:
        if code != settings.LANGUAGE_CODE:
            files = [Path(folder) / code / "LC_MESSAGES" / "django.po" for folder in settings.LOCALE_PATHS]
            found = [file for file in files if file.exists()]
            yield from ((code, problem) for problem in _of_language(found))


def hint(code: str) -> str:
    """What to do about a problem of a language."""
    return f"Run script/messages {code}, then edit locale/{code}/LC_MESSAGES/django.po."


def _of_language(files: list[Path]) -> Iterator[str]:
    if not files:
        yield "there is no catalogue"
        return
    known = set()
    for file in files:
        try:
            catalogue = polib.pofile(str(file))
        except (OSError, ValueError) as error:
            yield f"the catalogue cannot be read: {error}"
            return
        known |= {entry.msgid for entry in catalogue if not entry.obsolete}
        yield from of_catalogue(catalogue)
    yield from (f"not in the catalogue: {text}" for text in sorted(set(_wording()) - known))


def of_catalogue(catalogue: polib.POFile) -> Iterator[str]:
    """What is missing, doubtful or wrong in the entries of a catalogue."""
    forms = re.search(r"nplurals\s*=\s*(\d+)", catalogue.metadata.get("Plural-Forms", ""))
    if not forms:
        yield "the header does not say how plurals are formed"
        return
    for entry in catalogue:
        if not entry.obsolete:
            yield from (f"{problem}: {entry.msgid}" for problem in _of_entry(entry, int(forms[1])))


def _of_entry(entry: polib.POEntry, forms: int) -> Iterator[str]:
    texts = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    if not all(text.strip() for text in texts) or not texts:
        yield "not translated"
    elif entry.fuzzy:
        yield "not certain (fuzzy)"
    elif entry.msgid_plural and len(texts) != forms:
        yield "not in every plural form"
    elif any(_placeholders(text) != _placeholders(entry.msgid_plural or entry.msgid) for text in texts):
        yield "with other placeholders"


def _placeholders(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text.replace("%%", "")))


def _wording() -> Iterator[str]:
    """Every text of the wording, as it stands in the source."""
    modules = [
        import_module(module.name)
        for module in pkgutil.walk_packages(wording.__path__, f"{wording.__name__}.")
    ]
    with translation.override(None):
        for module in modules:
            yield from (text for text in map(str, texts_in(vars(module))) if text)


def texts_in(value: Any) -> Iterator[Promise]:
    """Every lazy text inside a value, however deep in mappings, tuples, lists and dataclasses."""
    if isinstance(value, Promise):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts_in(part)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))
