"""The caches of the process."""

import gc
from functools import cache
from typing import Any

from questionnaire.journey import session
from questionnaire.sharing import qr


def caches() -> list[Any]:
    """All of ours, without those of QR codes, whose key is all that they show, and of the cipher."""
    kind = type(cache(len))
    return [
        one
        for one in gc.get_objects()
        if type(one) is kind  # isinstance() would wake lazy objects
        and one.__module__.startswith("questionnaire.")
        and one.__module__ not in (qr.__name__, session.__name__)
    ]
