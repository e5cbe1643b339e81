"""What the server and the offline file each make of the same answers, in one form to compare."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.offline.diagram_data import LAWS, deciding_rules

from .sample_person import paths

Given = dict[str, Any]
Cases = list[tuple[Given, date]]

# In the page: the same for a list of answers and days, by the runtime's own functions.
IN_THE_FILE = """
([cases, withFutureChanges]) => cases.map(([given, day]) => {
  const names = (facts) => facts.map(({ name }) => name);
  const plain = ({ topic, verdict, leaning, certainty, rules: own, because, depends_on, ask_first }) => ({
    topic, verdict, leaning, certainty, rules: own.map((rule) => rules.indexOf(rule)),
    because: names(because), depends_on: names(depends_on), ask_first: ask_first ? ask_first.name : null,
  });
  const journey = journeyOf(given, day), found = findings(journey.relevant, journey.law);
  const beside = (table, now) => table.filter((one) => stands(one, now, journey)).map(({ id }) => id);
  const tried = ({ rule, fits, facts }) => [rules.indexOf(rule), fits, names(facts)];
  const noted = (now) => ({
    ...plain(now), notes: beside(data.notes, now), steps: beside(data.steps, now),
    sufficient: names(sufficient(now, journey.relevant, journey.law)),
    tried: rulesTried(now, journey.relevant, journey.law).map(tried),
  });
  const changes = (now) => futureChanges(now, journey).map(([change, then]) => [change, plain(then)]);
  return {
    steps: names(journey.steps), open: journey.open?.name ?? null, findings: found.map(noted),
    then: findings(journey.relevant, data.periods[0]).map(plain),
    future_changes: withFutureChanges ? found.map(changes) : [],
    years: withFutureChanges ? years(journey) : [],
  };
})
"""
RULES = deciding_rules()


def on_the_server(given: Given, day: date, *, with_future_changes: bool) -> dict[str, Any]:
    """The questions of a person, the first open one, every finding with what suffices for it and the rules
    tried, what would change each, and the years in which topics apply."""
    journey = Journey(given, day)
    answers = journey.answers
    future_changes = rules.future_changes(answers, day) if with_future_changes else {}
    return {
        "steps": [fact.name for fact in journey.steps],
        "open": journey.open.name if journey.open else None,
        "findings": [
            {
                **_plain(found),
                "notes": list(found.notes),
                "steps": rules.by_deadline(found.steps),
                "sufficient": list(found.sufficient),
                "tried": [
                    [RULES.index(one.rule), one.fits, list(one.facts)]
                    for one in rules.rules_tried(topic, found, answers)
                ],
            }
            for topic, found in zip(rules.compiled(rules.law_on(day)), journey.findings(), strict=True)
        ],
        "then": [_plain(found) for found in rules.findings(answers, rules.DECREE.day)],
        "future_changes": [
            [[change.age or change.kind, _plain(change.finding)] for change in topic]
            for topic in future_changes.values()
        ],
        "years": [
            {"topic": topic, "spans": [span._asdict() for span in spans]}
            for topic, spans in (rules.years(answers, day) if with_future_changes else ())
        ],
    }


def _plain(found: rules.Finding) -> dict[str, Any]:
    """A finding as the runtime has it, rules by their numbers in the file."""
    return {
        "topic": found.topic,
        "verdict": found.verdict,
        "leaning": found.leaning,
        "certainty": rules.CERTAINTIES.index(found.certainty),
        "rules": [RULES.index(rule) for rule in found.rules],
        "because": list(found.because),
        "depends_on": list(found.depends_on),
        "ask_first": found.ask_first,
    }


def every_path() -> Iterator[tuple[Given, date]]:
    """The answers on every path down every diagram from the last check on, with a day of its first period."""
    known = set()
    for law in LAWS[1:]:
        for topic in rules.compiled(law):
            if topic.diagram in known:
                continue
            known.add(topic.diagram)
            for given, _outcome in paths(topic.diagram):
                yield given, max(law.start, rules.LAST_CHECKED)


def some_people(
    number: int, ages: range = range(14, 80), last: date = date(2034, 12, 31)
) -> Iterator[tuple[Given, date]]:
    """People who answer any of the questions, leave others open, and come on any day up to the last; the same
    every time."""
    random = Random(2022)  # noqa: S311  # no secret
    for _ in range(number):
        first = rules.LAST_CHECKED
        day = date.fromordinal(random.randint(first.toordinal(), last.toordinal()))
        if random.random() < 0.2:
            day = date(day.year, 12, 31)  # the one day on which a year of birth follows from the age
        silent = random.random()
        given: Given = {}
        for fact in rules.ORDER:
            if random.random() > silent:
                values = fact.values or ages
                given[fact.name] = random.choice([*values, *values, *rules.UNANSWERED])
        yield given, day
