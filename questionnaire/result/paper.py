"""What the printed result shows besides: the address as a QR code, the versions, and the answers on request.

The code holds the address of the start page and nothing about a person.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Layout, Submit
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext_lazy, override
from django.utils.translation import gettext as _

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.journey.summary import Row, summary
from questionnaire.languages import origin
from questionnaire.rendering.texts import Html, words
from questionnaire.sharing.qr import qr_code
from questionnaire.versions import texts_version
from questionnaire.wording.types import Text

ADD = "add_answers"


class PaperForm(forms.Form):
    """Whether the print shows the answers; off unless the person ticks it."""

    add = forms.MultipleChoiceField(
        label=gettext_lazy("On paper"),
        choices=[(ADD, gettext_lazy("Add my answers"))],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"auto_id": "%s", **kwargs})
        self.helper = FormHelper()
        self.helper.layout = Layout(Field("add"), Submit("", _("Keep this for the print")))


@cache
def form_html(with_answers: bool, language: str | None) -> SafeString:
    """The form in the active language, ticked or not."""
    return Html(render_crispy_form(PaperForm(initial={"add": [ADD] if with_answers else []})))


def prerender_all() -> None:
    """Render both forms of the form, so that no request has to."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            for with_answers in (False, True):
                form_html(with_answers, language)


@dataclass(frozen=True)
class Paper:
    """What the page of a result shows in print only; `groups` are the answers, empty unless requested."""

    address: str
    changes: str
    qr: SafeString
    rules_version: str
    texts_version: str
    certainties: list[Text]
    form: SafeString
    groups: list[tuple[Text, list[Row]]]


def paper_of(request: HttpRequest, journey: Journey) -> Paper:
    """The paper of a journey."""
    with_answers = bool(request.session.get("paper_answers"))
    address = f"{origin(request)}{reverse('start')}"
    return Paper(
        address=address,
        changes=f"{origin(request)}{reverse('changes.changes')}",
        qr=qr_code(address),
        rules_version=rules.fingerprint(rules.law_on(journey.day)),
        certainties=list(words().certainties.values()),
        texts_version=texts_version(),
        form=form_html(with_answers, get_language()),
        groups=summary(journey)["groups"] if with_answers else [],
    )
