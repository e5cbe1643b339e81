"""The Russian decree of 14 November 2022 and the law around it, as rules anyone can use.

    from datetime import date
    from questionnaire import rules

    answers = rules.Answers({"citizenship": "russian_and_other", "sex": "male", "age": 25})
    for finding in rules.findings(answers, date(2026, 11, 23)):
        print(finding.topic, finding.verdict, finding.depends_on)

Pure Python: no Django, no input or output, no words for people. Not legal advice.
"""

from questionnaire.rules.engine.compiled import RULES, TOPICS, grow_all, grown
from questionnaire.rules.engine.findings import Finding, ask_first, findings, moved
from questionnaire.rules.engine.future_changes import CHANGED_BY, Turn, TurnKind, turns
from questionnaire.rules.engine.questions import next_question, questions
from questionnaire.rules.review.decision_table import fingerprint, parsed, table
from questionnaire.rules.review.law_diff import Move, account, moves
from questionnaire.rules.review.rule_rows import Row, rows

from .answers import Answers
from .facts import FACTS, ORDER, UNANSWERED, Fact
from .law import CHANGES, DECREE, LAST_CHECKED, PERIODS, Change, Law, day_of, law_on, today
from .open_questions import OPEN_QUESTIONS
from .remarks import REMARKS, Remark, remarks
from .reports import REPORTS, Report
from .rule import CERTAINTIES, VERDICTS, Outcome, Rule, Topic
from .sources import SOURCES, Source

__all__ = [
    "CERTAINTIES",
    "CHANGED_BY",
    "CHANGES",
    "DECREE",
    "FACTS",
    "LAST_CHECKED",
    "OPEN_QUESTIONS",
    "ORDER",
    "PERIODS",
    "REMARKS",
    "REPORTS",
    "RULES",
    "SOURCES",
    "TOPICS",
    "UNANSWERED",
    "VERDICTS",
    "Answers",
    "Change",
    "Fact",
    "Finding",
    "Law",
    "Move",
    "Outcome",
    "Remark",
    "Report",
    "Row",
    "Rule",
    "Source",
    "Topic",
    "Turn",
    "TurnKind",
    "account",
    "ask_first",
    "day_of",
    "findings",
    "fingerprint",
    "grow_all",
    "grown",
    "law_on",
    "moved",
    "moves",
    "next_question",
    "parsed",
    "questions",
    "remarks",
    "rows",
    "table",
    "today",
    "turns",
]
