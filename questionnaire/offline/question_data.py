"""The questions of the offline file: their words, their fields as forms.py lays them out, their errors."""

from typing import Any

from questionnaire import rules, wording
from questionnaire.journey.forms import question_form
from questionnaire.journey.summary import as_label, as_reason
from questionnaire.result.paper import PaperForm
from questionnaire.rules.facts import OLDEST
from questionnaire.wording.labels import CERTAINTIES, ERRORS

from .diagram_data import LAWS, asked_under
from .label_data import all_html, html

AGES = tuple(range(OLDEST + 1))
# What is typed, and on the next line what is chosen instead: the first error that is found in it.
NOT_CHOSEN = {"required": r"^\n"}
AGE_ERRORS = {
    "age_required": r"^\n$",
    "age_both": r".\n.",
    "age_number": r"[^0-9].*\n",
    "age_range": rf"^(?!.{{0,3}}\n)|^(?!0*({'|'.join(map(str, AGES))})?\n)",
}
FORGED = {"invalid_choice"}  # which nobody meets in a form
MOST_FACTS = 31


def facts_data() -> list[dict[str, Any]]:
    """Every fact; with its words and its fields where somebody is asked it from the last check on. Raises
    ValueError where the runtime could not ask as the site does."""
    asked = set().union(*(asked_under(law) for law in LAWS[1:]))
    if any(fact.needs and rules.FACTS[fact.needs].values for fact in rules.ORDER):
        raise ValueError("the runtime knows no question that needs another answer than the age")
    if len(rules.ORDER) > MOST_FACTS:
        raise ValueError("the runtime has a bit for each fact, and has no more bits")
    if {*NOT_CHOSEN, *AGE_ERRORS, *FORGED} != set(ERRORS):
        raise ValueError("the runtime does not know every error of a form")
    return [
        {
            "id": fact.name,
            "bit": 1 << fact.index,
            "values": fact.values or AGES,
            **({"needs": fact.needs} if fact.needs else {}),
            **(_asked(fact) if fact.name in asked else {}),
        }
        for fact in rules.ORDER
    ]


def _asked(fact: rules.Fact) -> dict[str, Any]:
    words, values = wording.QUESTIONS[fact.name], fact.values or AGES
    return {
        "section": html(wording.SECTIONS[fact.section]),
        "title": html(words.title),
        "name": html(words.name),
        "why": html(words.why),
        "where": html(words.where),
        "labels": {value: html(as_label(fact.name, value)) for value in (*values, *rules.UNANSWERED)},
        "value_hints": all_html(words.value_hints),
        "because": {value: html(as_reason(fact.name, value)) for value in values},
        "help": [(html(heading), [html(text) for text in texts]) for heading, texts in words.help],
        "fields": [_field(field) for field in question_form(fact)],
        "errors": _errors(NOT_CHOSEN if fact.values else AGE_ERRORS),
    }


def paper_data() -> dict[str, Any]:
    """What stands on paper alone, and the form that says whether the print shows the answers."""
    bound: Any = PaperForm()["add"]
    return {
        "paper": [_field(bound)],
        "labels": {value: html(label) for value, label in bound.field.choices},
        "certainties": [html(text) for text in CERTAINTIES.values()],
    }


def _field(bound: Any) -> dict[str, Any]:
    """A field of a form: its labels are the fact's; all pages call their fields alike, by their ids."""
    return {
        "name": bound.name,
        "id": bound.field.widget.attrs.get("id", bound.name),
        "label": html(bound.label),
        **({"help_text": html(bound.help_text)} if bound.help_text else {}),
        "options": [value for value, _label in getattr(bound.field, "choices", ())],
        "is_radioselect": bound.widget_type == "radioselect",
    }


def _errors(patterns: dict[str, str]) -> list[tuple[str, str]]:
    return [(pattern, html(ERRORS[code])) for code, pattern in patterns.items()]
