"""The entry point for gunicorn. All that is the same for everybody is made here, before the workers fork."""

import os

from django.core.wsgi import get_wsgi_application

from questionnaire import rules

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()

from questionnaire import offline, question_page  # noqa: E402  # which read the settings
from questionnaire.templatetags import question_tags  # noqa: E402  # which does too

rules.grow_all()
question_page.draw_all()
question_tags.draw_all()
offline.hashes()
