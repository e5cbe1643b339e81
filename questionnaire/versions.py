"""Which texts this copy shows, as a short fingerprint to compare two copies by; it knows no date."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings

PLACES = ("questionnaire/wording/*.py", "templates/**/*.html", "locale/*/LC_MESSAGES/django.po")


@cache
def texts_version() -> str:
    """The first twelve hexadecimal digits of the SHA-256 of every file that holds words for people."""
    digest = hashlib.sha256()
    for place in PLACES:
        for path in sorted(Path(settings.BASE_DIR).glob(place)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
