"""The entry point for gunicorn. All diagrams grow and all empty pages are drawn before the workers fork."""

import os

from django.core.wsgi import get_wsgi_application

from questionnaire import rules

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()

from questionnaire.question_page import draw_all  # noqa: E402  # needs the settings

rules.grow_all()
draw_all()
