"""Whether words and rules fit: everything that the rules name has words, and no words are left over.

Every kind of thing has an error id of its own, and each error names the file to edit.
"""

from collections.abc import Collection, Iterator
from typing import NamedTuple, get_args

from django.core.checks import CheckMessage, Error

from questionnaire import rules, wording
from questionnaire.rules.sources import Kind as KindOfSource
from questionnaire.wording import labels
from questionnaire.wording.topics import FILES


class Comparison(NamedTuple):
    """Things of one kind that the rules name, those that have words, and where these words stand."""

    id: str
    kind: str
    named: Collection[str]
    worded: Collection[str]
    file: str
    table: str

    def problems(self) -> Iterator[CheckMessage]:
        """An error for each thing without words, and for words without a thing."""
        place = f"{self.table} in questionnaire/wording/{self.file}"
        for name in sorted(set(self.named) - set(self.worded)):
            yield self._error(f"{self.kind} without words: {name}", f"Add {name!r} to {place}.")
        for name in sorted(set(self.worded) - set(self.named)):
            yield self._error(f"words without a {self.kind}: {name}", f"Remove {name!r} from {place}.")

    def _error(self, message: str, hint: str) -> CheckMessage:
        return Error(message, hint=hint, id=f"questionnaire.{self.id}")


def problems() -> Iterator[CheckMessage]:
    """An error for everything without words, and for words of nothing that the rules name."""
    yield from _of_topics()
    for comparison in (*_of_rules(), *_of_questions(), *_of_pages(), *_of_labels()):
        yield from comparison.problems()


def _of_topics() -> Iterator[CheckMessage]:
    """Errors for topics: the words of each are the name TOPIC in a file of its own."""
    names = [topic.name for topic in rules.TOPICS]
    for name in names:
        if name not in wording.TOPICS:
            hint = f"Define TOPIC in {_file(name)}."
            yield Error(f"topic without words: {name}", hint=hint, id="questionnaire.E005")
    for name in sorted(FILES.keys() - set(names)):
        hint = f"Delete {_file(name)}, or add the topic to the rules."
        yield Error(f"words without a topic: {name}", hint=hint, id="questionnaire.E005")


def _file(topic: str) -> str:
    return f"questionnaire/wording/topics/{topic}.py"


def _of_rules() -> Iterator[Comparison]:
    for topic in rules.TOPICS:
        worded = getattr(FILES.get(topic.name), "RULES", {})
        own = [rule.id for rule in topic.rules]
        yield Comparison("E001", "rule", own, worded, f"topics/{topic.name}.py", "RULES")
    for name, words in wording.TOPICS.items():
        verdicts = (*rules.VERDICTS, "depends")
        yield Comparison(
            "E011", f"verdict of {name}", verdicts, words.verdicts, f"topics/{name}.py", "TOPIC.verdicts"
        )


def _of_questions() -> Iterator[Comparison]:
    file, sections = "questions.py", {fact.section for fact in rules.ORDER}
    yield Comparison("E006", "fact", rules.FACTS, wording.QUESTIONS, file, "QUESTIONS")
    yield Comparison("E010", "section", sections, wording.SECTIONS, file, "SECTIONS")
    yield Comparison("E007", "value of every fact", rules.UNANSWERED, wording.UNANSWERED, file, "UNANSWERED")
    for fact in rules.ORDER:
        words, table = wording.QUESTIONS.get(fact.name), f"QUESTIONS[{fact.name!r}]"
        if words:
            reasons = fact.values or ("",)  # the age has one reason, with its number in it
            hinted = set(words.value_hints) & set(fact.values)
            of = f"of {fact.name}"
            yield Comparison("E007", f"value {of}", fact.values, words.values, file, f"{table}.values")
            yield Comparison("E008", f"reason {of}", reasons, words.because, file, f"{table}.because")
            yield Comparison("E009", f"value {of}", hinted, words.value_hints, file, f"{table}.value_hints")


def _of_pages() -> Iterator[Comparison]:
    kinds = get_args(rules.FutureChangeKind)
    changes = [change.id for change in rules.CHANGES]
    short = wording.SHORT_ANSWERS
    known, file = set(short) & set(rules.REPORTS), "decree_page.py"
    yield Comparison(
        "E012", "future change", kinds, wording.FUTURE_CHANGES, "future_changes.py", "FUTURE_CHANGES"
    )
    yield Comparison("E013", "change", changes, wording.CHANGES, "changes.py", "CHANGES")
    yield Comparison("E014", "remark", rules.REMARKS, wording.REMARKS, "remarks.py", "REMARKS")
    yield Comparison("E015", "report", rules.REPORTS, wording.REPORTS, "reports.py", "REPORTS")
    yield Comparison("E015", "report", known, short, file, "SHORT_ANSWERS")
    yield Comparison(
        "E016", "open question", rules.OPEN_QUESTIONS, wording.OPEN_QUESTIONS, file, "OPEN_QUESTIONS"
    )
    yield Comparison("E017", "source", rules.SOURCES, wording.SOURCES, "sources.py", "SOURCES")


def _of_labels() -> Iterator[Comparison]:
    verdicts, kinds = (*rules.VERDICTS, "depends"), get_args(KindOfSource)
    for kind, named, table in (
        ("verdict", verdicts, "VERDICTS"),
        ("certainty", rules.CERTAINTIES, "CERTAINTIES"),
        ("certainty", rules.CERTAINTIES, "CERTAINTY_LABELS"),
        ("kind of source", kinds, "KINDS"),
    ):
        yield Comparison("E018", kind, named, getattr(labels, table), "labels.py", table)
