"""What a volunteer checks every month, as text: each source with what hangs on it, the weakest first, then
the open questions with words to search for."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from questionnaire import rules
from questionnaire.rules.open_questions import OPEN_QUESTIONS
from questionnaire.wording import OPEN_QUESTIONS as QUESTIONS
from questionnaire.wording import SOURCES as WORDS

from .search_words import SEARCH_WORDS

OLD = 2  # years


def hanging() -> dict[str, list[str]]:
    """By source: each rule, note, step, report and change that names it, marked where it names no other."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, sources in _naming():
        for source in dict.fromkeys(sources):
            found[source].append(f"{name} (alone)" if len(set(sources)) == 1 else name)
    return dict(found)


def _naming() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((rule.id, rule.sources) for rule in rules.RULES.values())
    for kind, listed in (
        ("note", rules.NOTES),
        ("note on the decree", rules.DECREE_NOTES),
        ("step", rules.STEPS),
        ("report", rules.REPORTS),
    ):
        for id, one in listed.items():
            yield f"{kind} {id}", one.sources
    yield from ((f"change {change.id}", change.sources) for change in rules.CHANGES)


def is_old(written: str, day: date) -> bool:
    """Whether a date in ISO form is more than two years before a day; a source without a date is old too."""
    limit = f"{day.year - OLD}{day.isoformat()[4:]}"
    return not written or written < limit[: len(written)]


def lines(day: date) -> Iterator[str]:
    """The whole report as of a day."""
    hung = hanging()
    weak = [id for id in rules.SOURCES if any(name.endswith("(alone)") for name in hung.get(id, []))]
    old = [id for id, one in rules.SOURCES.items() if id not in weak and is_old(one.date, day)]
    rest = [id for id in rules.SOURCES if id not in weak and id not in old]
    yield f"Review of {day}. The law was last checked on {rules.LAST_CHECKED}."
    for heading, ids in (
        ("Something rests on it alone", weak),
        (f"Older than {OLD} years, or undated", old),
        ("All others", rest),
    ):
        yield from ("", f"== {heading}: {len(ids)} of {len(rules.SOURCES)} sources ==")
        for id in sorted(ids, key=lambda id: rules.SOURCES[id].date):
            yield from _source(id, hung.get(id, []), day)
    yield from ("", f"== Open questions: {len(OPEN_QUESTIONS)} ==")
    for id, sources in OPEN_QUESTIONS.items():
        yield from ("", f"{id}: {QUESTIONS[id]}", f"  so far: {', '.join(sources)}")
        yield f"  search: {SEARCH_WORDS.get(id, '')}"


def _source(id: str, hung: list[str], day: date) -> Iterator[str]:
    source = rules.SOURCES[id]
    marks = ["OLD"] * is_old(source.date, day) + ["do not pass the link on"] * source.caution
    yield ""
    yield f"{id}: {WORDS[id].publisher}, {source.date or 'undated'}, {source.kind}" + "".join(
        f" [{mark}]" for mark in marks
    )
    yield f"  {source.address}"
    yield f"  {', '.join(hung) or 'nothing hangs on it'}"
