"""The whole questionnaire as one HTML file that needs no network: rules, words and templates as data, the
stylesheet, and a runtime that answers as the server does.

The same commit gives the same bytes: nothing of a copy, its operator or its key stands in it. It is made once
in a language and kept; nothing a visitor sends makes it.
"""

import base64
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import get_language_bidi, override

from questionnaire import rules
from questionnaire.law_pages.rule_tables import row_in_words
from questionnaire.versions import texts_version
from questionnaire.wording import TOPICS
from questionnaire.wording.labels import VERDICTS

from .diagram_data import CHECKED, law_data
from .label_data import words_data
from .question_data import facts_data, paper_data
from .result_data import passages_data
from .templates import Compiler

RUNTIME = sorted(Path(__file__).with_name("runtime").glob("*.js"))
STYLES = [Path(settings.BASE_DIR) / "static" / name for name in ("style.css", "journey.css")]
WITHOUT_SCRIPT = "header, .exit { display: none; }"  # what leads nowhere then
KNOWN = {
    "offline": True,
    "last_checked": rules.LAST_CHECKED,
    "partner": None,
    "progress": None,
}  # when it is made
CHARSETS = {"ru": "windows-1251"}  # one byte a letter, so that the file is as small as in English
PAGES = {
    "start": "start.html",
    "question": "journey/question.html",
    "answers": "journey/answers.html",
    "result": "result/result.html",
}


@cache
def file_of(language: str) -> bytes:
    """The file in a language."""
    charset = CHARSETS.get(language, "utf-8")
    with override(language):
        return _file(language, charset).encode(charset, "xmlcharrefreplace")


def file_name(language: str) -> str:
    """The name of the file in a language; it says nothing."""
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


def _file(language: str, charset: str) -> str:
    style, runtime = ("\n".join(path.read_text() for path in paths) for paths in (STYLES, RUNTIME))
    context = {
        "language": language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "charset": charset,
        "law": CHECKED,
        "fingerprint": rules.fingerprint(CHECKED),
        "texts_version": texts_version(),
        "topics": [
            {"words": TOPICS[topic.topic], "rows": [row_in_words(row) for row in rules.rows(topic, CHECKED)]}
            for topic in rules.compiled(CHECKED)
        ],
        "verdict_words": VERDICTS,
        "style": style,
        "without_script": WITHOUT_SCRIPT,
        "runtime": runtime,
        "style_hash": policy_hash(style),
        "without_script_hash": policy_hash(WITHOUT_SCRIPT),
        "runtime_hash": policy_hash(runtime),
        "data": _json(_data()),
    }
    return render_to_string("offline/file.html", {**KNOWN, **context})


def _json(data: dict[str, Any]) -> str:
    """Data as JSON inside an HTML page. Its texts are HTML, in which any letter may stand by its number."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def policy_hash(text: str) -> str:
    """The hash by which a content security policy knows a script or a style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _data() -> dict[str, Any]:
    compiler = Compiler(KNOWN)
    return {
        **law_data(),
        **words_data(),
        **passages_data(),
        **paper_data(),
        "facts": facts_data(),
        "templates": {
            **{name: compiler.page(template) for name, template in PAGES.items()},
            **compiler.of_notes(),
        },
        "texts": compiler.texts,
        "texts_version": texts_version(),
    }
