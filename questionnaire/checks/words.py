"""Whether words and rules fit: whatever the rules know has words, and no words are left over."""

from collections.abc import Iterator
from typing import Any, get_args

from questionnaire import rules, wording


def problems() -> Iterator[str]:
    """What has no words, and which words belong to nothing."""
    topics = [topic.name for topic in rules.TOPICS]
    yield from _differences("rule", rules.RULES, wording.RULES)
    yield from _differences("topic", topics, wording.TOPICS)
    yield from _differences("change", [change.id for change in rules.CHANGES], wording.CHANGES)
    yield from _differences("remark", rules.REMARKS, wording.REMARKS)
    yield from _differences("report", rules.REPORTS, wording.REPORTS)
    yield from _differences("turn", get_args(rules.FutureChangeKind), wording.FUTURE_CHANGES)
    yield from _differences("open question", rules.OPEN_QUESTIONS, wording.OPEN_QUESTIONS)
    yield from _differences("source", rules.SOURCES, wording.SOURCES)
    yield from _differences("fact", rules.FACTS, wording.QUESTIONS)
    yield from _differences("section", {fact.section for fact in rules.ORDER}, wording.SECTIONS)
    for fact in rules.ORDER:
        words = wording.QUESTIONS.get(fact.name)
        if words:
            yield from _differences(f"value of {fact.name}", fact.values, words.values)
            yield from _differences(f"reason of {fact.name}", fact.values or ("",), words.because)
            extra = set(words.value_hints) - set(fact.values)
            yield from (f"hint for no value of {fact.name}: {value}" for value in sorted(extra))
    for name, topic in wording.TOPICS.items():
        yield from _differences(f"verdict of {name}", (*rules.VERDICTS, "depends"), topic.verdicts)


def _differences(what: str, known: Any, worded: Any) -> Iterator[str]:
    yield from (f"{what} without words: {id}" for id in sorted(set(known) - set(worded)))
    yield from (f"words without a {what}: {id}" for id in sorted(set(worded) - set(known)))
