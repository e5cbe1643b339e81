"""The questions of the offline file: their words, and their forms as forms.py lays them out."""

from typing import Any

from django.utils.translation import gettext as _

from questionnaire import rules, wording
from questionnaire.paper import ADD
from questionnaire.rules.diagram import nodes
from questionnaire.rules.facts import OLDEST
from questionnaire.wording.words import QuestionWords

from .law import LAWS
from .words import all_html, html

AGE = wording.QUESTIONS["age"]


def facts_data() -> list[dict[str, Any]]:
    """Every fact; with its words and its form where somebody is asked it from the last check on."""
    asked = {
        node.fact.name for law in LAWS[1:] for topic in rules.grown(law) for node in nodes(topic.diagram)
    }
    return [
        {
            "name": fact.name,
            "section": fact.section,
            "values": fact.values,
            "needs": fact.needs,
            **(_asked(fact) if fact.name in asked else {}),
        }
        for fact in rules.ORDER
    ]


def _asked(fact: rules.Fact) -> dict[str, Any]:
    words = _question(wording.QUESTIONS[fact.name])
    return {"words": words, "form": _form(fact, words)}


def _question(words: QuestionWords) -> dict[str, Any]:
    return {
        "title": html(words.title),
        "name": html(words.name),
        "why": html(words.why),
        "hint": html(words.hint),
        "values": all_html(words.values),
        "because": by_age(words.because[""]) if "" in words.because else all_html(words.because),
        "where": html(words.where),
        "value_hints": all_html(words.value_hints),
        "help": [(html(heading), [html(text) for text in texts]) for heading, texts in words.help],
    }


def _told(text: Any) -> list[str]:
    """The form of a text for each age."""
    return [html(text % {"age": age}).replace(str(age), "%(age)s", 1) for age in range(OLDEST + 1)]


def age_forms() -> str:
    """For each age a digit: ages with the same one are told in the same form."""
    told = list(zip(_told(AGE.because[""]), _told(wording.TURNS["birthday"]), strict=True))
    forms = list(dict.fromkeys(told))
    return "".join(str(forms.index(form)) for form in told)


def by_age(text: Any) -> dict[str, str]:
    """The forms of a text that tells an age, by those digits."""
    return dict(zip(age_forms(), _told(text), strict=True))


def _form(fact: rules.Fact, words: dict[str, Any]) -> dict[str, Any]:
    """The form of a question, as forms.py makes it."""
    unanswered = [(value, html(text)) for value, text in wording.UNANSWERED.items()]
    choices = [*words["values"].items(), *unanswered] if fact.values else []
    fields = [_field(fact.name, "answer", words["title"], choices)]
    fields[0] |= {"help_text": words["hint"], "is_radioselect": bool(fact.values)}
    if not fact.values:
        fields.append(_field("age_unanswered", "instead", _("Or"), unanswered) | {"is_radioselect": True})
    return {"fields": fields, "submit": _("Continue")}


def paper_form() -> dict[str, Any]:
    """The form that says whether the print shows the answers."""
    field = _field("add", "", _("On paper"), [(ADD, _("Add my answers"))])
    fields = [{**field, "is_checkboxselectmultiple": True, "value": {ADD: False}}]
    return {"fields": fields, "submit": _("Keep this for the print")}


def _field(name: str, id: str, label: str, choices: list[tuple[str, str]]) -> dict[str, Any]:
    field = {"choices": choices, "widget": {"attrs": {"id": id}}}
    return {"name": name, "html_name": name, "label": label, "field": field}
