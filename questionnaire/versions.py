"""The versions of rules and texts, as short fingerprints to compare two instances by. Without Django.

An instance reports its own fingerprints: equal ones show that it is up to date, not that it is honest.
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
    """The fingerprints of today's rules and of the texts, as on paper, and when the law was last checked."""
    return {
        "rules": rules.fingerprint(rules.law_on(rules.today())),
        "texts": texts_version(),
        "last_checked": rules.LAST_CHECKED.isoformat(),
    }
