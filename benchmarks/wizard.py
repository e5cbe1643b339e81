"""What the site is measured against besides: the same questions as the usual packages ask them, a wizard of
django-formtools with forms by crispy-forms and Bootstrap, and the middleware that Django proposes.

It keeps answers in a signed cookie, and ends in a list of them. Needs what requirements-bench.txt names.
"""

import os
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

PAGE = """{% load i18n crispy_forms_tags %}<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Question {{ wizard.steps.step1 }}</title></head><body><main>
<p>Question {{ wizard.steps.step1 }} of {{ wizard.steps.count }}</p>
<form method="post">{% csrf_token %}{{ wizard.management_form }}{% crispy form %}
{% if wizard.steps.prev %}
<button name="wizard_goto_step" value="{{ wizard.steps.prev }}">Back</button>{% endif %}
<button type="submit">{% translate "Continue" %}</button></form></main></body></html>"""
DONE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Result</title></head><body><main>
<h1>Result</h1><dl>
{% for question, answer in answers %}<dt>{{ question }}</dt><dd>{{ answer }}</dd>{% endfor %}
</dl></main></body></html>"""

settings.configure(
    SECRET_KEY=os.environ["SECRET_KEY"],
    ALLOWED_HOSTS=["localhost", "127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.messages", "crispy_forms", "crispy_bootstrap5", "formtools"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    CSRF_USE_SESSIONS=True,  # so that there is one cookie, as on the site
    CRISPY_ALLOWED_TEMPLATE_PACKS=["bootstrap5"],
    CRISPY_TEMPLATE_PACK="bootstrap5",
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.locale.LocaleMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "context_processors": ["django.template.context_processors.request"],
                "loaders": [
                    (
                        "django.template.loaders.cached.Loader",
                        [
                            ("django.template.loaders.locmem.Loader", {"page.html": PAGE, "done.html": DONE}),
                            "django.template.loaders.app_directories.Loader",
                        ],
                    )
                ],
            },
        }
    ],
)
application = get_wsgi_application()

from formtools.wizard.views import (  # type: ignore[import-not-found]  # noqa: E402  # reads the settings
    SessionWizardView,
)

from questionnaire.rules import FACTS  # noqa: E402
from questionnaire.wording import QUESTIONS, UNANSWERED  # noqa: E402

from .pressure import ANSWERS  # noqa: E402


def form_of(name: str) -> type[forms.Form]:
    """The form of a fact."""
    words = QUESTIONS[name]
    field: forms.Field
    if FACTS[name].values:
        choices = [*words.values.items(), *UNANSWERED.items()]
        field = forms.ChoiceField(
            label=words.title, help_text=words.hint, choices=choices, widget=forms.RadioSelect
        )
    else:
        field = forms.IntegerField(label=words.title, help_text=words.hint, min_value=0, max_value=120)
    helper = FormHelper()
    helper.form_tag = helper.disable_csrf = False
    return type("QuestionForm", (forms.Form,), {name: field, "helper": helper})


class Wizard(SessionWizardView):  # type: ignore[misc]  # formtools has no types
    """One form after the other, and a list of the answers."""

    template_name = "page.html"

    def done(self, form_list: Any, **kwargs: Any) -> HttpResponse:
        """The last page."""
        answers = [
            (QUESTIONS[name].title, value) for form in form_list for name, value in form.cleaned_data.items()
        ]
        return render(self.request, "done.html", {"answers": answers})


def ready(request: HttpRequest) -> HttpResponse:
    """Says that it runs."""
    return HttpResponse("ok")


urlpatterns = [
    path("", Wizard.as_view([(name, form_of(name)) for name in ANSWERS])),
    path("ready", ready),
]
