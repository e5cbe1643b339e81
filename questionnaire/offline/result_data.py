"""What results say of rules, as data for the offline file: answers, passages, reports, the sources cited.

What nobody can meet from the last check on is left out. Sources whose links Russia punishes passing on keep
no address: this file is made to be passed on.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from questionnaire import rules, wording
from questionnaire.rules.sources import citable
from questionnaire.templatetags.question_tags import iso_date
from questionnaire.wording import labels

from .diagram_data import CHECKED, DECREE, LAWS, met
from .label_data import html


def passages_data() -> dict[str, Any]:
    """The rules with their answers, what may stand beside them, and every source that is cited."""
    then, now = met(DECREE), met(*LAWS[1:])
    passages = _Passages(now)
    texts = {
        "rules": [
            {
                "text": html(wording.RULES[rule].answer),
                "then": citable(rules.RULES[rule].sources, DECREE) if rule in then else (),
                **(passages.attached_to(rule) if rule in now else {}),
                **({"about_others": True} if rules.RULES[rule].about_others else {}),
                **({"not_assessed": True} if not rules.RULES[rule].assessed else {}),
            }
            for rule in met()
        ],
        "law": passages.law,
        "decree": passages.decree,
        "reports": passages.reports,
    }
    return {**texts, "sources": {id: _source(id) for id in _cited(texts)}}


class _Passages:
    """The passages beside rules, numbered: first what the rules say themselves, then what several share."""

    def __init__(self, known: Iterable[str]) -> None:
        remarks = list(rules.REMARKS.values())
        if not all(CHECKED.has(remark.since) for remark in remarks):
            raise ValueError("the runtime knows no remark that holds from a day to come")
        self._own = [(rule, text) for rule in known for text in wording.RULES[rule].law]
        self._law = [remark for remark in remarks if remark.part == "law"]
        self._decree = [remark for remark in remarks if remark.part == "decree"]
        self._reports = [report for report in rules.REPORTS.values() if report.attached_to]
        self.law = [{"text": html(text), "notes": ()} for _rule, text in self._own] + [
            _remark(r) for r in self._law
        ]
        self.decree = [_remark(remark) for remark in self._decree]
        self.reports = [_report(report) for report in self._reports]

    def attached_to(self, rule: str) -> dict[str, Any]:
        """What stands beside a rule, by its number; its condition, its sources."""
        own = [number for number, (of, _text) in enumerate(self._own) if of == rule]
        shared = [number + len(self._own) for number, r in enumerate(self._law) if rule in r.attached_to]
        return {
            "when": html(wording.RULES[rule].when),
            "verdict": html(labels.VERDICTS[rules.RULES[rule].verdict]),
            "notes": _counting(rules.RULES[rule].sources),
            "law": own + shared,
            "decree": [number for number, r in enumerate(self._decree) if rule in r.attached_to],
            "reports": [number for number, r in enumerate(self._reports) if rule in r.attached_to],
        }


def _counting(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the sources that count from the last check on. Raises ValueError where that changes later."""
    ways = {citable(sources, law) for law in LAWS[1:]}
    if len(ways) > 1:
        raise ValueError(f"the runtime knows no source that counts from a day to come: {sources}")
    return ways.pop()


def _remark(remark: rules.Remark) -> dict[str, Any]:
    return {"text": html(wording.REMARKS[remark.id]), "notes": _counting(remark.sources)}


def _report(report: rules.Report) -> dict[str, Any]:
    words = wording.REPORTS[report.id]
    return {
        "says": html(words.says),
        "verdict": html(words.verdict),
        "text": html(words.stands),
        "notes": _counting(report.sources),
        **({"of": "russian_and_other"} if report.for_dual_citizens else {}),
    }


def _source(id: str) -> dict[str, Any]:
    source, words = rules.SOURCES[id], wording.SOURCES[id]
    return {
        "source": {
            "date": iso_date(source.date),
            **({"caution": True} if source.caution else {"address": html(source.address)}),
        },
        "words": {
            "publisher": html(words.publisher),
            "title": html(words.title),
            **({"edition": html(words.edition)} if words.edition else {}),
            **({"language": words.language} if words.language else {}),
        },
        "kind": html(labels.KINDS[source.kind]),
    }


def _cited(texts: Mapping[str, Any]) -> list[str]:
    """Every source that a text of the file cites, in the order of the register."""
    lists = [
        passage.get(key, ())
        for passage in (*texts["rules"], *texts["law"], *texts["decree"], *texts["reports"])
        for key in ("notes", "then")
    ]
    cited = {id for ids in lists for id in ids}
    return [id for id in rules.SOURCES if id in cited]
