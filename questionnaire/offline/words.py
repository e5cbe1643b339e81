"""The words of the active language as data for the offline file, as finished HTML, each text once.

What nobody can meet from the last check on is left out. Sources whose links Russia punishes passing on keep
no address: this file is made to be passed on.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.html import conditional_escape
from django.utils.translation import gettext as _

from questionnaire import rules, wording
from questionnaire.rules.diagram import nodes
from questionnaire.rules.facts import OLDEST
from questionnaire.rules.sources import citable
from questionnaire.templatetags.question_tags import iso_date, mark_russian
from questionnaire.wording import terms
from questionnaire.wording.words import QuestionWords, Text

from .law import CHECKED, DECREE, LAWS, met

AGE = wording.QUESTIONS["age"]


def words_data() -> dict[str, Any]:
    """All texts that depend on answers."""
    then, now = met(DECREE), met(*LAWS[1:])
    passages = _Passages(now)
    texts = {
        "rules": {
            rule: {
                "verdict": rules.RULES[rule].verdict,
                "text": _html(wording.RULES[rule].answer),
                "then": citable(rules.RULES[rule].sources, DECREE) if rule in then else (),
                **(passages.beside(rule) if rule in now else {}),
            }
            for rule in met()
        },
        "law": passages.law,
        "decree_says": passages.decree,
        "reports": passages.reports,
        "topics": [_topic(topic.name) for topic in rules.TOPICS],
        "age_forms": _age_forms(),
        "months": [_month(month) for month in range(1, 13)],
        "words": {
            "verdicts": _all(terms.VERDICTS),
            "leanings": _all(terms.LEANINGS),
            "certainties": _all(terms.CERTAINTIES),
            "certainty_labels": _all(terms.CERTAINTY_LABELS),
            "errors": _all(terms.ERRORS),
            "kinds": _all(terms.KINDS),
            "sections": _all(wording.SECTIONS),
            "unanswered": _all(wording.UNANSWERED),
            "turns": {kind: _html(wording.TURNS[kind]) for kind in rules.CHANGED_BY},
            "birthday": _by_age(wording.TURNS["birthday"]),
            "what_counts": _html(_("What counts then: %(facts)s.")),
        },
    }
    return {**texts, "sources": {id: _source(id) for id in _cited(texts)}}


def questions_data() -> dict[str, Any]:
    """The words and the form fields of each question that somebody is asked from the last check on."""
    asked = {
        node.fact.name for law in LAWS[1:] for topic in rules.grown(law) for node in nodes(topic.diagram)
    }
    return {name: _question(wording.QUESTIONS[name]) for name in rules.FACTS if name in asked}


class _Passages:
    """The passages beside rules, numbered: first what the rules say themselves, then what several share."""

    def __init__(self, known: Iterable[str]) -> None:
        remarks = [remark for remark in rules.REMARKS.values() if CHECKED.has(remark.since)]
        self._own = [(rule, text) for rule in known for text in wording.RULES[rule].law]
        self._law = [remark for remark in remarks if remark.part == "law"]
        self._decree = [remark for remark in remarks if remark.part == "decree"]
        self._reports = [report for report in rules.REPORTS.values() if report.beside]
        self.law = [{"text": _html(text)} for _rule, text in self._own] + [_remark(r) for r in self._law]
        self.decree = [_remark(remark) for remark in self._decree]
        self.reports = [_report(report) for report in self._reports]

    def beside(self, rule: str) -> dict[str, Any]:
        """What stands beside a rule, by its number; its condition, its sources."""
        own = [number for number, (of, _text) in enumerate(self._own) if of == rule]
        shared = [number + len(self._own) for number, r in enumerate(self._law) if rule in r.beside]
        return {
            "when": _html(wording.RULES[rule].when),
            "sources": citable(rules.RULES[rule].sources, CHECKED),
            "law": own + shared,
            "decree_says": [number for number, r in enumerate(self._decree) if rule in r.beside],
            "reports": [number for number, r in enumerate(self._reports) if rule in r.beside],
        }


def _html(text: Text) -> str:
    return str(mark_russian(conditional_escape(text)))


def _all(texts: Mapping[Any, Text]) -> dict[str, str]:
    return {key: _html(text) for key, text in texts.items()}


def _remark(remark: rules.Remark) -> dict[str, Any]:
    return {"text": _html(wording.REMARKS[remark.id]), "sources": citable(remark.sources, CHECKED)}


def _report(report: rules.Report) -> dict[str, Any]:
    words = wording.REPORTS[report.id]
    return {
        "says": _html(words.says),
        "verdict": _html(words.verdict),
        "text": _html(words.stands),
        "sources": citable(report.sources, CHECKED),
        "dual": report.for_dual_citizens,
    }


def _topic(name: str) -> dict[str, Any]:
    words = wording.TOPICS[name]
    return {
        "id": name,
        "question": _html(words.question),
        "name": _html(words.name),
        "verdicts": _all(words.verdicts),
        "notes": [_html(note) for note in words.notes],
    }


def _question(words: QuestionWords) -> dict[str, Any]:
    return {
        "title": _html(words.title),
        "name": _html(words.name),
        "why": _html(words.why),
        "hint": _html(words.hint),
        "values": _all(words.values),
        "because": _by_age(words.because[""]) if "" in words.because else _all(words.because),
        "where": _html(words.where),
        "value_hints": _all(words.value_hints),
        "help": [(_html(heading), [_html(text) for text in texts]) for heading, texts in words.help],
    }


def _told(text: Any) -> list[str]:
    """The form of a text for each age."""
    return [_html(text % {"age": age}).replace(str(age), "%(age)s", 1) for age in range(OLDEST + 1)]


def _age_forms() -> str:
    """For each age a digit: ages with the same one are told in the same form."""
    told = list(zip(_told(AGE.because[""]), _told(wording.TURNS["birthday"]), strict=True))
    forms = list(dict.fromkeys(told))
    return "".join(str(forms.index(form)) for form in told)


def _by_age(text: Any) -> dict[str, str]:
    """The forms of a text that tells an age, by those digits."""
    return dict(zip(_age_forms(), _told(text), strict=True))


def _month(month: int) -> str:
    return date_format(date(2222, month, 11)).replace("2222", "%(year)s").replace("11", "%(day)s")


def _source(id: str) -> dict[str, Any]:
    source, words = rules.SOURCES[id], wording.SOURCES[id]
    return {
        "source": {
            "date": iso_date(source.date),
            **({"caution": True} if source.caution else {"address": _html(source.address)}),
        },
        "words": {
            "publisher": _html(words.publisher),
            "title": _html(words.title),
            **({"edition": _html(words.edition)} if words.edition else {}),
            **({"language": words.language} if words.language else {}),
        },
        "kind": source.kind,
    }


def _cited(texts: Mapping[str, Any]) -> list[str]:
    """Every source that a text of the file cites, in the order of the register."""
    lists = [
        passage.get(key, ())
        for passage in (*texts["rules"].values(), *texts["law"], *texts["decree_says"], *texts["reports"])
        for key in ("sources", "then")
    ]
    cited = {id for ids in lists for id in ids}
    return [id for id in rules.SOURCES if id in cited]
