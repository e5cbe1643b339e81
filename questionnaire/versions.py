"""Which rules and texts this copy has, as short fingerprints to compare two copies by. Without Django.

What a copy says of itself is no proof: equal fingerprints show a copy that is up to date, not an honest one.
"""

import hashlib
from functools import cache
from pathlib import Path

from . import rules

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("questionnaire/wording/**/*.py", "templates/**/*.html", "locale/*/LC_MESSAGES/django.po")


@cache
def texts_version() -> str:
    """The first twelve hexadecimal digits of the SHA-256 of every file that holds words for people."""
    digest = hashlib.sha256()
    for place in PLACES:
        for path in sorted(ROOT.glob(place)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def versions() -> dict[str, str]:
    """The fingerprints of the rules of today and of the texts, as on paper, and when the law was checked."""
    return {
        "rules": rules.fingerprint(rules.law_on(rules.today())),
        "texts": texts_version(),
        "last_checked": rules.LAST_CHECKED.isoformat(),
    }
