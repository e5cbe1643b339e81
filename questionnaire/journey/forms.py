"""The forms: one for each question, made from its fact and its words, laid out by crispy-forms.

A form never shows rejected text again: an error is a code, stored for one page and shown at the field. Ids of
elements name no question: browsers save the id of the element in view in their session files.

Every posted form has the same length, whatever the question and the answer: values are padded with blanks to
the longest of their question, and a hidden field, `fill`, pads the rest. The padding is stripped on submit.
"""

import re
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import urlencode

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Layout, Submit
from crispy_forms.utils import render_crispy_form
from django import forms
from django.forms.utils import ErrorDict, ErrorList
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from questionnaire.rendering.texts import without_indentation
from questionnaire.rules import FACTS, Fact
from questionnaire.templatetags.page_tags import mark_russian
from questionnaire.wording import QUESTIONS, UNANSWERED
from questionnaire.wording.labels import ERRORS

AGE_UNANSWERED = "age_unanswered"
LENGTH = (
    160  # bytes of a posted form; the longest name, twice, with its longest value leaves a few for padding
)
TOKEN = "x" * 64  # as long as a CSRF token
# An age as people write it, in plain or full-width digits. The offline file's runtime has the same pattern.
AGE = re.compile(r"([0-9０-９]+)\s*(?:лет|года?|years?(?: old)?)?\.?", re.IGNORECASE)


def fact_named_in(data: dict[str, Any]) -> Fact | None:
    """The fact that posted data answers, None unless it names exactly one."""
    names = {"age" if name == AGE_UNANSWERED else name for name in data}
    facts = [FACTS[name] for name in names & FACTS.keys()]
    return facts[0] if len(facts) == 1 else None


def question_form(fact: Fact, *args: Any, **kwargs: Any) -> "ChoiceForm | AgeForm":
    """The form of a fact."""
    return ChoiceForm(fact, *args, **kwargs) if fact.values else AgeForm(fact, *args, **kwargs)


def form_html(fact: Fact, *, error: str | None = None, answer: Any = None) -> SafeString:
    """The form of a fact as it stands on a page, with an earlier answer or an error."""
    html = render_crispy_form(question_form(fact, error=error, answer=answer))
    return mark_russian(without_indentation(html))


class _QuestionForm(forms.Form):
    """What both kinds have in common: the layout, the padding, and an error shown once."""

    codes: ClassVar[tuple[str, ...]]  # of the errors that it finds

    def __init__(
        self,
        fact: Fact,
        data: Mapping[str, str] | None = None,
        *,
        error: str | None = None,
        answer: Any = None,
    ) -> None:
        stripped = {name: value.strip() for name, value in data.items()} if data is not None else None
        super().__init__(stripped)
        self.fact = fact
        self.words = QUESTIONS[fact.name]
        self.add_fields(None if error and not fact.values else answer)  # an old age would look like the error
        if error in ERRORS:
            self._errors = ErrorDict({fact.name: ErrorList([str(ERRORS[error])])})

    def add_fields(self, answer: Any) -> None:
        """Add the fields, with the earlier answer filled in."""
        raise NotImplementedError

    def posted(self) -> list[tuple[str, str]]:
        """The fields as a browser posts them, answered at full length."""
        raise NotImplementedError

    @cached_property
    def helper(self) -> FormHelper:
        """The layout. The form element, which holds the visitor's CSRF token, is in the page's template."""
        helper = FormHelper()
        helper.layout = Layout(*(Field(name) for name in self.fields), Submit("", _("Continue")))
        return helper

    @property
    def longest(self) -> int:
        """The length of the longest value that can be chosen."""
        return max(len(value) for value in [*self.words.values, *UNANSWERED])

    @property
    def fill(self) -> str:
        """The blanks that pad the posted form to LENGTH."""
        fields = [("csrfmiddlewaretoken", TOKEN), *self.posted(), ("fill", "")]
        return " " * (LENGTH - len(urlencode(fields)))

    @property
    def error(self) -> str | None:
        """The code of the first error, None for a valid answer."""
        for errors in self.errors.as_data().values():
            code = errors[0].code
            return code if code in ERRORS else "invalid_choice"
        return None

    @property
    def answer(self) -> str | int:
        """The answer. Only for a form without an error."""
        value: str | int = self.cleaned_data[self.fact.name]
        return value


class ChoiceForm(_QuestionForm):
    """A question answered by one of the fact's values."""

    codes = ("required", "invalid_choice")

    def add_fields(self, answer: Any) -> None:
        self.fields[self.fact.name] = forms.ChoiceField(
            label=self.words.title,
            help_text=self.words.hint,
            choices=[*self.words.values.items(), *UNANSWERED.items()],
            initial=answer,
            widget=forms.RadioSelect({"id": "answer"}),
            error_messages={"required": ERRORS["required"], "invalid_choice": ERRORS["invalid_choice"]},
        )

    def posted(self) -> list[tuple[str, str]]:
        name = self.fact.name
        return [(name, ""), (name, "x" * self.longest)]


class AgeForm(_QuestionForm):
    """The age: a number, or one of the two values for no answer. Without script, the form has LENGTH only for
    an age of two digits and no word."""

    codes = ("age_required", "age_both", "age_number", "age_range", "invalid_choice")

    def add_fields(self, answer: Any) -> None:
        unanswered = answer if answer in UNANSWERED else None
        self.fields["age"] = forms.CharField(
            label=self.words.title,
            help_text=self.words.hint,
            required=False,
            initial=None if unanswered else answer,
            widget=forms.TextInput({"id": "answer"}),
        )
        self.fields[AGE_UNANSWERED] = forms.ChoiceField(
            label=_("or"),
            choices=list(UNANSWERED.items()),
            initial=unanswered,
            required=False,
            widget=forms.RadioSelect({"id": "instead"}),
        )

    def posted(self) -> list[tuple[str, str]]:
        return [("age", "25")]

    def clean(self) -> dict[str, Any]:
        """The age as a number, or the value for no answer, under `age`."""
        data: dict[str, Any] = super().clean() or {}
        typed, unanswered = data.get("age", ""), data.get(AGE_UNANSWERED, "")
        number = AGE.fullmatch(typed)
        code = None
        if not typed and not unanswered:
            code = "age_required"
        elif typed and unanswered:
            code = "age_both"
        elif typed and not number:
            code = "age_number"
        elif number and (len(number[1]) > 3 or int(number[1]) > self.fact.last):
            code = "age_range"
        if code:
            raise forms.ValidationError(ERRORS[code], code)
        data["age"] = int(number[1]) if number else unanswered
        return data
