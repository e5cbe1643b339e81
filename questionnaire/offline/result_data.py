"""What results say of rules, as data for the offline file: rules with their words, remarks, reports, and the
sources cited.

Rules that cannot decide from the last check on are left out. Sources whose links Russia punishes passing on
keep no address: this file is made to be passed on.
"""

from collections.abc import Iterable
from itertools import chain
from typing import Any, get_args

from questionnaire import rules, wording
from questionnaire.rules.remarks import Part
from questionnaire.rules.sources import citable
from questionnaire.templatetags.page_tags import iso_date
from questionnaire.wording import labels

from .diagram_data import CHECKED, DECREE, LAWS, met
from .label_data import html, in_html


def result_data() -> dict[str, Any]:
    """The rules with their words, what is attached to them, and every source that is cited. Raises ValueError
    where that changes after the last check."""
    remarks = {
        part: [remark for remark in rules.REMARKS.values() if remark.part == part] for part in get_args(Part)
    }
    reports = [report for report in rules.REPORTS.values() if report.attached_to]
    if not all(CHECKED.has(remark.since) for remark in rules.REMARKS.values()):
        raise ValueError("the runtime knows no remark that holds from a day to come")
    then, now = met(DECREE), met(*LAWS[1:])
    rules_data = [
        {
            **_rule(rules.RULES[rule], rule in then, rule in now),
            **{part: _attached(remarks[part], rule) for part in remarks},
            "reports": _attached(reports, rule),
        }
        for rule in met()
    ]
    remarks_data = {
        part: [
            {"text": html(wording.REMARKS[remark.id]), "sources": _now(remark.sources)}
            for remark in remarks[part]
        ]
        for part in remarks
    }
    reports_data = [
        {
            "words": in_html(wording.REPORTS[report.id]),
            "sources": _now(report.sources),
            "only_for": ("citizenship", "russian_and_other") if report.for_dual_citizens else (),
        }
        for report in reports
    ]
    lists = [
        *(ids for rule in rules_data for ids in rule["sources"].values()),
        *(passage["sources"] for passage in (*chain(*remarks_data.values()), *reports_data)),
    ]
    cited = {id for ids in lists for id in ids}
    return {
        "rules": rules_data,
        **remarks_data,
        "reports": reports_data,
        "sources": {id: _source(id) for id in rules.SOURCES if id in cited},
    }


def _rule(rule: rules.Rule, then: bool, now: bool) -> dict[str, Any]:
    """A rule: its sources under the decree's law and since the last check, where it can decide."""
    return {
        "words": in_html(wording.RULES[rule.id], leave_out=() if now else ("when", "law")),
        "verdict": html(labels.VERDICTS[rule.verdict]),
        "sources": {
            **({"then": citable(rule.sources, DECREE)} if then else {}),
            **({"now": _now(rule.sources)} if now else {}),
        },
        **({"about_others": True} if rule.about_others else {}),
        **({"not_assessed": True} if not rule.assessed else {}),
    }


def _attached(passages: Iterable[rules.Remark | rules.Report], rule: str) -> list[int]:
    """The numbers of the passages that stand beside a rule."""
    return [number for number, passage in enumerate(passages) if rule in passage.attached_to]


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
