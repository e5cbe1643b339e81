"""What results say of rules, as data for the offline file: rules with their words, notes, steps, reports, and
the sources cited.

Rules that cannot decide from the last check on are left out. Sources whose links Russia punishes passing on
keep no address: this file is made to be passed on.
"""

from collections.abc import Mapping
from itertools import chain
from typing import Any

from questionnaire import rules, wording
from questionnaire.rendering.texts import html
from questionnaire.result.kinds import FOR_A_TIME, SIGNED
from questionnaire.rules.attached import Condition, beside
from questionnaire.rules.sources import citable
from questionnaire.templatetags.page_tags import iso_date
from questionnaire.wording import labels
from questionnaire.wording.types import Text

from .diagram_data import CHECKED, DECREE, LAWS, deciding_rules
from .label_data import in_html

DUAL_CITIZENS = beside(citizenship="russian_and_other").conditions[0]


def result_data() -> dict[str, Any]:
    """The rules with their words, what stands beside them, and every source that is cited. Raises ValueError
    where a source counts from a day to come."""
    reports = [report for report in rules.REPORTS.values() if report.attached_to]
    then, now, deciding = deciding_rules(DECREE), deciding_rules(*LAWS[1:]), deciding_rules()
    rules_data = [
        {
            "index": index,
            **_rule(rules.RULES[rule], rule in then, rule in now),
            "decree": [list(rules.DECREE_NOTES).index(id) for id in rules.decree_notes((rule,))],
            "reports": [number for number, report in enumerate(reports) if rule in report.attached_to],
        }
        for index, rule in enumerate(deciding)
    ]
    tables = {
        "decree": [_attached(note, wording.DECREE_NOTES, []) for note in rules.DECREE_NOTES.values()],
        "notes": [_attached(note, wording.NOTES, deciding) for note in rules.NOTES.values()],
        "steps": [
            {
                **_attached(rules.STEPS[id], wording.STEPS, deciding),
                "term": [deciding.index(rule) for rule in deciding if rule in rules.TERMS.get(id, ())],
            }
            for id in rules.by_deadline(rules.STEPS)
        ],
    }
    reports_data = [
        {
            "words": in_html(wording.REPORTS[report.id], leave_out=("stands",)),
            "text": html(wording.REPORTS[report.id].stands),
            "sources": _now(report.sources),
            "when": [_when(DUAL_CITIZENS)] if report.for_dual_citizens else [],
        }
        for report in reports
    ]
    lists = [
        *(ids for rule in rules_data for ids in rule["sources"].values()),
        *(passage["sources"] for passage in (*chain(*tables.values()), *reports_data)),
    ]
    cited = {id for ids in lists for id in ids}
    return {
        "rules": rules_data,
        **tables,
        "reports": reports_data,
        "sources": {id: _source(id) for id in rules.SOURCES if id in cited},
    }


def _attached(
    it: rules.Attached, words: Mapping[str, tuple[Text, ...]], deciding: list[str]
) -> dict[str, Any]:
    """A note or a step: its text and sources; beside which rules (by number) and for whom it stands."""
    text, *later = words[it.id]
    if later and it.later:
        if not CHECKED.has(it.later):
            raise ValueError(f"the runtime knows no sentence that counts from a day to come: {it.id}")
        text = f"{text} {later[0]}"
    return {
        "id": it.id,
        "text": html(text),
        "sources": _now(it.sources),
        "since": "" if CHECKED.has(it.since) else it.since.day.isoformat(),
        "beside": [
            {
                "rules": [number for number, rule in enumerate(deciding) if rule in group.rules],
                "when": [_when(one) for one in group.conditions],
            }
            for group in it.beside
            if deciding
        ],
        "reasons": it.because,
        "missing": rules.FACTS[it.depending_on].index if it.depending_on else -1,
    }


def _when(condition: Condition) -> tuple[int, list[int]]:
    """The index of a fact, and the numbers of the values that meet a condition; -1: left open."""
    last = rules.ORDER[condition.fact].last
    values = set(range(-1, last + 1)) - condition.values if condition.unless else condition.values
    return condition.fact, sorted(values)


def _rule(rule: rules.Rule, then: bool, now: bool) -> dict[str, Any]:
    """A rule: its sources under the decree's law and since the last check, where it can decide."""
    return {
        "words": in_html(wording.RULES[rule.id], leave_out=() if now else ("when", "law")),
        "sources": {
            **({"then": citable(rule.sources, DECREE)} if then else {}),
            **({"now": _now(rule.sources)} if now else {}),
        },
        "verdict": rule.verdict,
        **({"signed": True} if rule.id == SIGNED else {}),
        **({"for_a_time": True} if rule.id in FOR_A_TIME else {}),
        **({"about_others": True} if rule.about_others else {}),
        **({"not_assessed": True} if not rule.assessed else {}),
    }


def _now(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the sources that count from the last check on. Raises ValueError where that changes later."""
    counting = {citable(sources, law) for law in LAWS[1:]}
    if len(counting) > 1:
        raise ValueError(f"the runtime knows no source that counts from a day to come: {sources}")
    return counting.pop()


def _source(id: str) -> dict[str, Any]:
    source = rules.SOURCES[id]
    return {
        "source": {
            "date": iso_date(source.date),
            **({"caution": True} if source.caution else {"address": html(source.address)}),
        },
        "words": in_html(wording.SOURCES[id]),
        "kind": html(labels.KINDS[source.kind]),
    }
