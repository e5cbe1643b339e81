"""The entry point for gunicorn. Diagrams grow and the offline file is made before the workers fork."""

import os

from django.core.wsgi import get_wsgi_application

from questionnaire import rules

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
rules.grow_all()

from questionnaire import offline  # noqa: E402  # which reads the settings

offline.hashes()
