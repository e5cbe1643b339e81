"""The words for everything that the rules name: facts, rules, reports, changes and sources, by id."""

from .box import BOX_LINES, BOX_TITLES
from .changes import CHANGES
from .decree_page import OPEN_QUESTIONS, SHORT_ANSWERS
from .future_changes import FUTURE_CHANGES
from .notes import DECREE_NOTES, NOTES
from .questions import QUESTIONS, SECTIONS, UNANSWERED
from .reports import REPORTS
from .sources import SOURCES
from .steps import STEPS
from .topics import RULES, TOPICS

__all__ = [
    "BOX_LINES",
    "BOX_TITLES",
    "CHANGES",
    "DECREE_NOTES",
    "FUTURE_CHANGES",
    "NOTES",
    "OPEN_QUESTIONS",
    "QUESTIONS",
    "REPORTS",
    "RULES",
    "SECTIONS",
    "SHORT_ANSWERS",
    "SOURCES",
    "STEPS",
    "TOPICS",
    "UNANSWERED",
]
