"""The caches of rendered texts in the process."""

import gc
from functools import cache
from typing import Any

from questionnaire.journey import session
from questionnaire.sharing import qr


def caches_of_pages() -> list[Any]:
    """Those that hold texts; without those of the rules, which no request reaches, of QR codes, whose key is
    all that they show, and of the cipher."""
    kind = type(cache(len))
    return [
        one
        for one in gc.get_objects()
        if type(one) is kind  # isinstance() would wake lazy objects
        and one.__module__.startswith("questionnaire.")
        and not one.__module__.startswith(("questionnaire.rules.", qr.__name__, session.__name__))
    ]
