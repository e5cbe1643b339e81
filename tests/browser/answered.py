"""What the server and the offline file each make of the same answers, in one form to compare."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

from questionnaire import rules
from questionnaire.journey import Journey
from questionnaire.offline.law import LAWS
from tests.rules.people import paths

Told = dict[str, Any]
Asked = list[tuple[Told, date]]

# In the page: the same for a list of answers and days, by the runtime's own functions.
IN_THE_FILE = """
([asked, alsoTurns]) => asked.map(([told, day]) => {
  const names = (list) => list.map(({ name }) => name);
  const said = ({ topic, ...found }) => ({
    topic: data.topics[topic].id, ...found,
    because: names(found.because), depends_on: names(found.depends_on),
    ask_first: found.ask_first?.name ?? null,
  });
  const way = journey(told, day);
  const turned = (now) => turns(now, way).map(({ kind, age, finding }) => [kind, age ?? null, said(finding)]);
  return {
    steps: names(way.steps), open: way.open?.name ?? null, findings: way.findings.map(said),
    turns: alsoTurns ? way.findings.map(turned) : [],
  };
})
"""


def on_the_server(told: Told, day: date, *, also_turns: bool) -> dict[str, Any]:
    """The questions of a person, the first open one, every finding, and what would change each."""
    journey = Journey(told, day)
    turns = rules.turns(journey.answers, day) if also_turns else {}
    return {
        "steps": [fact.name for fact in journey.steps],
        "open": journey.open.name if journey.open else None,
        "findings": [_said(found) for found in journey.findings()],
        "turns": [[[turn.kind, turn.age, _said(turn.finding)] for turn in topic] for topic in turns.values()],
    }


def _said(found: rules.Finding) -> dict[str, Any]:
    said = {key: list(value) if isinstance(value, tuple) else value for key, value in found._asdict().items()}
    for key in ("possible", "sources", "reports"):  # of these the file keeps what a result shows
        del said[key]
    return said


def every_path() -> Iterator[tuple[Told, date]]:
    """The answers on every way down every diagram from the last check on, with a day of its period."""
    for law in LAWS[1:]:
        for topic in rules.grown(law):
            for told, _outcome in paths(topic.diagram):
                yield told, max(law.start, rules.LAST_CHECKED)


def some_people(number: int) -> Iterator[tuple[Told, date]]:
    """People who answer any of the questions, leave others open, and come on any day; the same every time."""
    random = Random(2022)  # noqa: S311  # no secret
    for _ in range(number):
        first, last = rules.LAST_CHECKED, date(2034, 12, 31)
        day = date.fromordinal(random.randint(first.toordinal(), last.toordinal()))
        if random.random() < 0.2:
            day = date(day.year, 12, 31)  # the one day on which a year of birth follows from the age
        silent = random.random()
        told: Told = {}
        for fact in rules.ORDER:
            if random.random() > silent:
                values = fact.values or range(14, 80)
                told[fact.name] = random.choice([*values, *values, *rules.UNANSWERED])
        yield told, day
