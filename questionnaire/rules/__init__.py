"""The Russian decree of 14 November 2022 and the law around it, as rules anyone can use.

    from datetime import date
    from questionnaire import rules

    answers = rules.Answers({"citizenship": "russian_and_other", "sex": "male", "age": 25})
    for finding in rules.findings(answers, date(2026, 11, 23)):
        print(finding.topic, finding.verdict, finding.depends_on)

Pure Python: no Django, no input or output, no words for people. Not legal advice.
"""

from .answers import Answers
from .attached import Attached
from .engine.compiled import compile_all, compiled
from .engine.findings import Finding, ask_first, finding, findings, outcome_changed
from .engine.future_changes import (
    CHANGED_BY,
    FutureChange,
    FutureChangeKind,
    future_changes,
)
from .engine.life import Life
from .engine.prepared import prepare
from .engine.questions import counting, next_question, questions
from .engine.rules_tried import RuleTried, rules_tried
from .engine.years import Span, SpanKind, TopicYears, years
from .facts import FACTS, ORDER, UNANSWERED, Fact
from .law import CHANGES, DECREE, LAST_CHECKED, PERIODS, Change, Law, law_on, parse_day, today
from .notes import DECREE_NOTES, NOTES, decree_notes
from .open_questions import OPEN_QUESTIONS
from .reports import REPORTS, Report
from .review.decision_table import fingerprint, table
from .review.law_diff import OutcomeChange, descriptions, outcome_changes
from .review.rule_rows import Row, rows
from .review.stored_tables import changes_since
from .review.table_reader import parsed
from .review.verdict_changes import VerdictChange, verdict_changes
from .rule import CERTAINTIES, VERDICTS, Outcome, Rule, Topic
from .sources import SOURCES, Source
from .steps import STEPS, TERMS, by_deadline
from .topics import RULES, TOPICS

__all__ = [
    "CERTAINTIES",
    "CHANGED_BY",
    "CHANGES",
    "DECREE",
    "DECREE_NOTES",
    "FACTS",
    "LAST_CHECKED",
    "NOTES",
    "OPEN_QUESTIONS",
    "ORDER",
    "PERIODS",
    "REPORTS",
    "RULES",
    "SOURCES",
    "STEPS",
    "TERMS",
    "TOPICS",
    "UNANSWERED",
    "VERDICTS",
    "Answers",
    "Attached",
    "Change",
    "Fact",
    "Finding",
    "FutureChange",
    "FutureChangeKind",
    "Law",
    "Life",
    "Outcome",
    "OutcomeChange",
    "Report",
    "Row",
    "Rule",
    "RuleTried",
    "Source",
    "Span",
    "SpanKind",
    "Topic",
    "TopicYears",
    "VerdictChange",
    "ask_first",
    "by_deadline",
    "changes_since",
    "compile_all",
    "compiled",
    "counting",
    "decree_notes",
    "descriptions",
    "finding",
    "findings",
    "fingerprint",
    "future_changes",
    "law_on",
    "next_question",
    "outcome_changed",
    "outcome_changes",
    "parse_day",
    "parsed",
    "prepare",
    "questions",
    "rows",
    "rules_tried",
    "table",
    "today",
    "verdict_changes",
    "years",
]
