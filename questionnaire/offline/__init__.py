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
from django.utils.translation import gettext as _

from questionnaire import rules
from questionnaire.how_page import row_in_words
from questionnaire.paper import ADD
from questionnaire.versions import texts_version
from questionnaire.wording import TOPICS, UNANSWERED
from questionnaire.wording.terms import CERTAINTIES, VERDICTS

from .law import CHECKED, law_data
from .templates import Compiler
from .words import questions_data, words_data

RUNTIME = sorted(Path(__file__).with_name("runtime").glob("*.js"))
STYLE = Path(settings.BASE_DIR) / "static" / "style.css"
CHARSETS = {"ru": "windows-1251"}  # one byte a letter, so that the file is as small as in English
PAGES = ("start.html", "question.html", "answers.html", "result.html")


@cache
def file_of(language: str) -> bytes:
    """The file in a language."""
    charset = CHARSETS.get(language, "utf-8")
    with override(language):
        return _file(language, charset).encode(charset, "xmlcharrefreplace")


def file_name(language: str) -> str:
    """The name of the file in a language; it says nothing."""
    return f"check-{language}.html"


def hashes() -> dict[str, str]:
    """The SHA-256 of the file in each language, in hexadecimal digits."""
    return {code: hashlib.sha256(file_of(code)).hexdigest() for code, _name in settings.LANGUAGES}


def _file(language: str, charset: str) -> str:
    style, runtime = STYLE.read_text(), "\n".join(path.read_text() for path in RUNTIME)
    context = {
        "language": language,
        "direction": "rtl" if get_language_bidi() else "ltr",
        "charset": charset,
        "law": CHECKED,
        "fingerprint": rules.fingerprint(CHECKED),
        "texts_version": texts_version(),
        "topics": [
            {"words": TOPICS[topic.topic], "rows": [row_in_words(row) for row in rules.rows(topic, CHECKED)]}
            for topic in rules.grown(CHECKED)
        ],
        "verdict_words": VERDICTS,
        "style": style,
        "runtime": runtime,
        "style_hash": policy_hash(style),
        "runtime_hash": policy_hash(runtime),
        "data": _json(_data(), charset),
    }
    return render_to_string("offline/file.html", {**_known(), **context})


def _json(data: dict[str, Any], charset: str) -> str:
    """Data as JSON inside an HTML page; letters that the charset lacks are written by their numbers."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return text.encode(charset, "backslashreplace").decode(charset)


def policy_hash(text: str) -> str:
    """The hash by which a content security policy knows a script or a style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _known() -> dict[str, Any]:
    """What a template knows when the file is made."""
    return {"offline": True, "last_checked": rules.LAST_CHECKED}


def _data() -> dict[str, Any]:
    compiler = Compiler(_known())
    for page in PAGES:
        compiler.add(page)
    questions, words = questions_data(), words_data()
    facts = [
        {
            "name": fact.name,
            "section": fact.section,
            "values": fact.values,
            "needs": fact.needs,
            "words": questions.get(fact.name),
            "form": _form(fact, questions[fact.name]) if fact.name in questions else None,
        }
        for fact in rules.ORDER
    ]
    return {
        **law_data(),
        **words,
        "facts": facts,
        "templates": compiler.templates,
        "words": {**words["words"], "closed": _("Closed. No answer is left.")},
        "literals": {text: text for text in sorted(compiler.literals)},
        "paper": {
            "texts_version": texts_version(),
            "certainties": [str(text) for text in CERTAINTIES.values()],
            "form": _paper_form(),
        },
    }


def _form(fact: rules.Fact, words: dict[str, Any]) -> dict[str, Any]:
    """The form of a question, as forms.py makes it."""
    unanswered = [(value, str(text)) for value, text in UNANSWERED.items()]
    choices = [*words["values"].items(), *unanswered] if fact.values else []
    fields = [_field(fact.name, "answer", words["title"], choices)]
    fields[0] |= {"help_text": words["hint"], "is_radioselect": bool(fact.values)}
    if not fact.values:
        fields.append(_field("age_unanswered", "instead", _("Or"), unanswered) | {"is_radioselect": True})
    return {"fields": fields, "action": "#/take", "submit": _("Continue")}


def _paper_form() -> dict[str, Any]:
    field = _field("add", "", _("On paper"), [(ADD, _("Add my answers"))])
    fields = [{**field, "is_checkboxselectmultiple": True, "value": {ADD: False}}]
    return {"fields": fields, "action": "#/paper", "submit": _("Keep this for the print")}


def _field(name: str, id: str, label: str, choices: list[tuple[str, str]]) -> dict[str, Any]:
    field = {"choices": choices, "widget": {"attrs": {"id": id}}}
    return {"name": name, "html_name": name, "label": label, "field": field}
