"""The box on top of a result: the one thing that presses, if anything does.

A birthday of 18, a visit to Russia, terms that the law sets, or the one question worth answering first: what
comes first in this list stands there. It says only what notes and steps say at length.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from questionnaire import rules
from questionnaire.citations import CitedText
from questionnaire.journey.journey import Journey
from questionnaire.rules import Finding
from questionnaire.wording.types import QuestionWords, Text

BoxKind = Literal["turning_18", "visit", "terms", "open_question"]
AT_18 = "answer_as_18"
BEFORE_TRAVEL = "lawyer_before_travel"
KEPT_THERE = "kept_there"  # the same step, for people whom the law keeps from leaving


@dataclass(frozen=True)
class Box:
    """What presses: a title and lines, or a question; `number`: of the question that a link leads to."""

    kind: BoxKind
    title: Text
    lines: list[CitedText]
    question: QuestionWords | None
    number: int | None


def pressing(findings: Sequence[Finding], journey: Journey) -> tuple[BoxKind, list[str]] | None:
    """Which box a result has, and the ids of its lines; None where nothing presses."""
    if any(AT_18 in found.notes for found in findings):
        return "turning_18", [AT_18]
    running = terms_running(findings)
    if is_away(journey) and any(BEFORE_TRAVEL in found.steps for found in findings):
        is_barred = any(found.topic == "leaving" and found.verdict == "applies" for found in findings)
        return "visit", [KEPT_THERE if is_barred else BEFORE_TRAVEL, *running]
    if running:
        return "terms", running
    return ("open_question", []) if rules.ask_first(findings) else None


def terms_running(findings: Sequence[Finding]) -> list[str]:
    """The steps whose term runs now, the most pressing first: beside a rule that settled a finding."""
    settled = {found.rules[0] for found in findings if len(found.rules) == 1}
    return [step for step, beside in rules.TERMS.items() if not beside.isdisjoint(settled)]


def is_away(journey: Journey) -> bool:
    """Whether a person lives abroad, or in Russia and abroad."""
    return journey.relevant.get("residence") in ("abroad", "both")
