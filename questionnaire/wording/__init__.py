"""The words for everything that the rules name: facts, rules, reports, changes and sources, by id."""

from .changes import CHANGES
from .decree_page import OPEN_QUESTIONS, SHORT_ANSWERS
from .future_changes import FUTURE_CHANGES
from .questions import QUESTIONS, SECTIONS, UNANSWERED
from .remarks import REMARKS
from .reports import REPORTS
from .sources import SOURCES
from .topics import RULES, TOPICS

__all__ = [
    "CHANGES",
    "FUTURE_CHANGES",
    "OPEN_QUESTIONS",
    "QUESTIONS",
    "REMARKS",
    "REPORTS",
    "RULES",
    "SECTIONS",
    "SHORT_ANSWERS",
    "SOURCES",
    "TOPICS",
    "UNANSWERED",
]
