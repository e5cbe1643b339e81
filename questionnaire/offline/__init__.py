"""The whole questionnaire as one HTML file that needs no network: rules, words and templates as data, the
styles of its pages, and a runtime that answers as the server does.

The same commit gives the same bytes: nothing of an instance, its operator or its key stands in it. It is made
once in a language and kept; no request makes it.
"""

import base64
import hashlib
import json
from functools import cache
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import get_language_bidi, override

from questionnaire import rules
from questionnaire.law_pages.rule_tables import row_in_words
from questionnaire.rendering.compiler import template_named
from questionnaire.versions import texts_version
from questionnaire.wording import TOPICS
from questionnaire.wording.labels import VERDICTS

from .compiler import OfflineCompiler
from .diagram_data import CHECKED, law_data
from .label_data import labels_data
from .question_data import questions_data
from .result_data import result_data
from .stylesheet import styles_of

RUNTIME = sorted(Path(__file__).with_name("runtime").glob("*.js"))
STYLES = [Path(settings.BASE_DIR) / "static" / name for name in ("style.css", "journey.css", "result.css")]
FRAME = "offline/file.html"
WITHOUT_SCRIPT = "header { display: none; }"  # what leads nowhere then
# What has a value already when the file is made.
KNOWN = {"offline": True, "last_checked": rules.LAST_CHECKED, "partner": None}
PAGES = {
    "start": "start.html",
    "question": "journey/question.html",
    "answers": "journey/answers.html",
    "result": "result/result.html",
}
# The names for which runtime/4_pages.js has values.
NAMES = {
    *("form", "words", "section", "number", "back", "still_to_come", "some_answered", "under_way"),
    *("groups", "open_number", "journey", "result", "paper", "out_of_date", "everything"),
}


@cache
def file_of(language: str) -> bytes:
    """The file in a language."""
    with override(language):
        return _file(language).encode()


def file_name(language: str) -> str:
    """The neutral name of the file in a language."""
    return f"check-{language}.html"


@cache
def problem() -> str:
    """Why no file can be made of the law as it is known; empty where it can."""
    try:
        for code, _name in settings.LANGUAGES:
            file_of(code)
    except ValueError as error:
        return str(error)
    return ""


@cache
def hashes() -> dict[str, str]:
    """The SHA-256 of the file in each language, in hexadecimal digits; none where no file can be made."""
    if problem():
        return {}
    return {code: hashlib.sha256(file_of(code)).hexdigest() for code, _name in settings.LANGUAGES}


def _file(language: str) -> str:
    compiler = OfflineCompiler(KNOWN, NAMES)
    pages = {name: compiler.page(template) for name, template in PAGES.items()}
    data = {
        **law_data(),
        **questions_data(),
        **result_data(),
        **labels_data(),
        "templates": {**compiler.templates, **pages},
    }
    context = {
        "language": language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "law": CHECKED,
        "fingerprint": rules.fingerprint(CHECKED),
        "texts_version": texts_version(),
        "topics": [
            {"words": TOPICS[topic.topic], "rows": [row_in_words(row) for row in rules.rows(topic, CHECKED)]}
            for topic in rules.compiled(CHECKED)
        ],
        "verdict_words": VERDICTS,
        "data": json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/"),
    }
    stylesheet, runtime = ("\n".join(path.read_text() for path in paths) for paths in (STYLES, RUNTIME))
    style = styles_of(stylesheet, "".join((*compiler.texts, template_named(FRAME).source)))
    embedded = {"style": style, "without_script": WITHOUT_SCRIPT, "runtime": runtime}
    hashes = {f"{name}_hash": policy_hash(text) for name, text in embedded.items()}
    return render_to_string(FRAME, {**KNOWN, **context, **embedded, **hashes})


def policy_hash(text: str) -> str:
    """The hash by which a content security policy knows a script or a style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
