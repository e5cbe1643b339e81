"""The questions of the offline file: their words, and their forms as journey/forms.py lays them out."""

from typing import Any

from questionnaire import rules, wording
from questionnaire.journey.forms import question_form
from questionnaire.rendering.texts import html
from questionnaire.result.paper import PaperForm
from questionnaire.versions import texts_version
from questionnaire.wording.labels import CERTAINTIES, ERRORS

from .diagram_data import LAWS, asked_under
from .label_data import counted, in_html

# What the runtime finds wrong with an answer; the last can only be forged.
KNOWN_ERRORS = {"required", "age_required", "age_both", "age_number", "age_range", "invalid_choice"}


def questions_data() -> dict[str, Any]:
    """Every fact; with its words and its form where it is asked from the last check on. What stands on paper
    besides. Raises ValueError where the runtime could not ask as the site does."""
    asked = set().union(*(asked_under(law) for law in LAWS[1:]))
    if set(ERRORS) != KNOWN_ERRORS:
        raise ValueError(f"the runtime finds other errors of a form than {', '.join(ERRORS)}")
    return {
        "facts": [
            {
                "name": fact.name,
                "index": fact.index,
                "values": fact.values or tuple(range(fact.last + 1)),
                **({} if fact.values else {"last": fact.last}),
                **({"needs": rules.FACTS[fact.needs].index} if fact.needs else {}),
                **(_asked(fact) if fact.name in asked else {}),
            }
            for fact in rules.ORDER
        ],
        "paper": {
            "texts_version": texts_version(),
            "certainties": [html(text) for text in CERTAINTIES.values()],
            "form": _form(PaperForm()),
        },
    }


def _asked(fact: rules.Fact) -> dict[str, Any]:
    words = wording.QUESTIONS[fact.name]
    if fact.values:
        because = in_html(words.because)
    else:
        because = counted(lambda age: words.because[""] % {"age": age}, fact.last)
    return {
        "section": html(wording.SECTIONS[fact.section]),
        # The form has the hint and the values.
        "words": {**in_html(words, leave_out=("hint", "values", "because")), "because": because},
        "form": _form(question_form(fact)),
    }


def _form(form: Any) -> dict[str, Any]:
    """A form, under Django's names. All pages call their fields alike, by their ids: browsers keep names."""
    fields = [
        {
            "name": bound.name,
            "html_name": bound.field.widget.attrs.get("id", bound.name),
            "label": html(bound.label),
            "help_text": html(bound.help_text),
            "widget_type": bound.widget_type,
            "field": {
                "choices": [(value, html(label)) for value, label in getattr(bound.field, "choices", ())],
                "widget": {"attrs": bound.field.widget.attrs},
            },
        }
        for bound in form
    ]
    return {"fields": fields, "submit": html(form.helper.layout.fields[-1].value)}
