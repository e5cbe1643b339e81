"""The entry point for gunicorn. What is the same for all readers is made here, before the workers fork."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from questionnaire import rules

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
site = get_wsgi_application()

from questionnaire import offline, shortcut  # noqa: E402  # which read the settings
from questionnaire.changes import comparison  # noqa: E402
from questionnaire.journey import question_page  # noqa: E402
from questionnaire.rendering import page  # noqa: E402
from questionnaire.result import paper  # noqa: E402
from questionnaire.templatetags import page_tags  # noqa: E402

application = shortcut.shortcut(site)

rules.prepare(rules.today())
question_page.prerender_all()
page_tags.prerender_all()
page.prerender_all()
paper.prerender_all()
offline.hashes()
comparison.compare_all(rules.today())
gc.collect()
gc.freeze()  # what the workers share is not looked at again, nor copied
