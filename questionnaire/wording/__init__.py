"""Every word a person reads of the facts, rules, reports, changes and sources, by their ids."""

from . import contract, draft, loss_of_citizenship, mobilisation, notification, residence_condition
from .changes import CHANGES, RESERVE_STEP
from .decree import OPEN_QUESTIONS, SHORT_ANSWERS
from .questions import QUESTIONS, SECTIONS, UNANSWERED
from .remarks import REMARKS
from .reports import REPORTS
from .sources import SOURCES
from .topics import TOPICS
from .turns import TURNS

RULES = {
    **draft.RULES,
    **contract.RULES,
    **mobilisation.RULES,
    **residence_condition.RULES,
    **loss_of_citizenship.RULES,
    **notification.RULES,
}

__all__ = [
    "CHANGES",
    "OPEN_QUESTIONS",
    "QUESTIONS",
    "REMARKS",
    "REPORTS",
    "RESERVE_STEP",
    "RULES",
    "SECTIONS",
    "SHORT_ANSWERS",
    "SOURCES",
    "TOPICS",
    "TURNS",
    "UNANSWERED",
]
