"""What the server and the offline file each make of the same answers, in one form to compare."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.offline.diagram_data import LAWS, WEAKEST_FIRST, met

from .sample_person import paths

Told = dict[str, Any]
Asked = list[tuple[Told, date]]

# In the page: the same for a list of answers and days, by the runtime's own functions.
IN_THE_FILE = """
([asked, alsoTurns]) => asked.map(([given, day]) => {
  const ids = (list) => list.map(({ id }) => id);
  const said = ({ topic, verdict, leaning, certainty, rules: own, because, depends_on, ask_first }) => ({
    topic, verdict, leaning, certainty, rules: own.map((rule) => rules.indexOf(rule)),
    because: ids(because), depends_on: ids(depends_on), ask_first: ask_first?.id ?? null,
  });
  const way = journey(given, day), found = findings(way.told, way.law);
  const turned = (now) => future_changes(now, way).map(([turn, then]) => [turn, said(then)]);
  return {
    steps: ids(way.steps), open: way.steps[way.open - 1]?.id ?? null, findings: found.map(said),
    then: findings(way.told, data.periods[0]).map(said),
    turns: alsoTurns ? found.map(turned) : [],
  };
})
"""
RULES = met()
TOPICS = [topic.name for topic in rules.TOPICS]


def on_the_server(told: Told, day: date, *, also_turns: bool) -> dict[str, Any]:
    """The questions of a person, the first open one, every finding, and what would change each."""
    journey = Journey(told, day)
    answers = journey.answers
    future_changes = rules.future_changes(answers, day) if also_turns else {}
    return {
        "steps": [fact.name for fact in journey.steps],
        "open": journey.open.name if journey.open else None,
        "findings": [_said(found, answers) for found in journey.findings()],
        "then": [_said(found, answers) for found in rules.findings(answers, rules.DECREE.day)],
        "turns": [
            [[turn.age or turn.kind, _said(turn.finding, answers)] for turn in topic]
            for topic in future_changes.values()
        ],
    }


def _said(found: rules.Finding, answers: rules.Answers) -> dict[str, Any]:
    """A finding as the file keeps it: by numbers, and only with what can be asked."""
    return {
        "topic": TOPICS.index(found.topic),
        "verdict": found.verdict,
        "leaning": found.leaning,
        "certainty": WEAKEST_FIRST.index(found.certainty),
        "rules": [RULES.index(rule) for rule in found.rules],
        "because": list(found.because),
        "depends_on": [name for name in found.depends_on if answers.may_be_asked(rules.FACTS[name])],
        "ask_first": found.ask_first,
    }


def every_path() -> Iterator[tuple[Told, date]]:
    """The answers on every way down every diagram from the last check on, with a day of its period."""
    for law in LAWS[1:]:
        for topic in rules.compiled(law):
            for told, _outcome in paths(topic.diagram):
                yield told, max(law.start, rules.LAST_CHECKED)


def some_people(
    number: int, ages: range = range(14, 80), last: date = date(2034, 12, 31)
) -> Iterator[tuple[Told, date]]:
    """People who answer any of the questions, leave others open, and come on any day up to the last; the same
    every time."""
    random = Random(2022)  # noqa: S311  # no secret
    for _ in range(number):
        first = rules.LAST_CHECKED
        day = date.fromordinal(random.randint(first.toordinal(), last.toordinal()))
        if random.random() < 0.2:
            day = date(day.year, 12, 31)  # the one day on which a year of birth follows from the age
        silent = random.random()
        told: Told = {}
        for fact in rules.ORDER:
            if random.random() > silent:
                values = fact.values or ages
                told[fact.name] = random.choice([*values, *values, *rules.UNANSWERED])
        yield told, day
