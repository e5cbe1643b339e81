"""What rules, notes, steps and reports cite: found out for all of them at once, so that no time taken tells
that a rare one was met before."""

from collections.abc import Mapping
from functools import cache

from .law import Law
from .notes import DECREE_NOTES, NOTES
from .reports import REPORTS, attached_reports
from .sources import citable
from .steps import STEPS
from .topics import RULES


@cache
def cited_under(law: Law) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """The sources of each of them, and those that count under a law."""
    tables = (RULES, NOTES, DECREE_NOTES, STEPS, REPORTS)
    return {one.sources: citable(one.sources, law) for table in tables for one in table.values()}


REPORTED = {
    (rule, dual): attached_reports((rule,), dual) for rule in RULES for dual in (False, True)
}  # by the rule, and whether a person is a citizen of Russia and another state
