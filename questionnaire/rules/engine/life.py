"""What topics come to at each age of a person whose other answers stay as they are.

Up to the present age the law of the day counts, as if the person had that age on it; from then on the law as
it is known for each birthday. The questions before the age are walked once for a topic, and each way down
from there once.
"""

from datetime import date
from functools import cache
from typing import Any

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import FACTS, OLDEST
from questionnaire.rules.law import PERIODS, Law, law_on
from questionnaire.rules.rule import Leaning, Verdict

from .birth_dates import age_on, births_of, years_on
from .compiled import compiled
from .diagram import Node
from .findings import agreed, verdict_of

AGE = FACTS["age"].index
Results = frozenset[tuple[Verdict, Leaning]]
Diagrams = list[Any]  # of verdicts, by the numbers of their topics


class Life:
    """A person of known age at each age. `births`: the first and the last day on which the person can be
    born; `age`: on the day, in years. Where no age is known, there are no births and no results."""

    def __init__(self, answers: Answers, day: date) -> None:
        self.births = births_of(answers, day)
        self.age = age_on(self.births[0], day) if self.births else 0
        self._law = law_on(day)
        self._so_far = _Ages(answers)
        self._to_come = _Ages(answers.changed({"birthday_passed": "yes"}))
        self._laws = self._laws_to_come()
        self._found: dict[int, list[Results]] = {}

    def results(self, topic: int) -> list[Results]:
        """The verdicts and leanings that a topic, by its number, can come to at each age from 0 on: so far,
        then under the laws to come, then under the last law known."""
        if topic not in self._found and self.births:
            results = self._so_far.by_age(diagrams_under(self._law)[topic])[: self.age + 1]
            if not stays(topic, self._law):
                for age, laws in self._laws:
                    at_age = {self._to_come.at(age, diagrams[topic]) for diagrams in laws}
                    results.append(at_age.pop() if len(at_age) == 1 else frozenset().union(*at_age))
            results += self._to_come.by_age(diagrams_under(PERIODS[-1])[topic])[len(results) :]
            self._found[topic] = results
        return self._found.get(topic, [])

    def _laws_to_come(self) -> list[tuple[int, list[Diagrams]]]:
        """The ages of the birthdays to come, each with the diagrams that can be in force on it, until they
        are those of the last law known."""
        found = []
        for age in range(self.age + 1, OLDEST + 1) if self.births else ():
            laws = {law_on(years_on(birth, age)) for birth in self.births}
            if laws == {PERIODS[-1]}:
                break
            found.append((age, [diagrams_under(law) for law in laws]))
        return found


class _Ages:
    """What diagrams come to under answers other than the age."""

    def __init__(self, answers: Answers) -> None:
        self._values = answers.values
        self._parts: dict[Any, list[Any]] = {}
        self._results: dict[Any, Results] = {}

    def by_age(self, diagram: Any) -> list[Results]:
        """At each age from 0 on, up to each age at which a part branches the same."""
        parts = [part for part in self._down_to_age(diagram) if isinstance(part, Node) and part.index == AGE]
        found: list[Results] = []
        for end in sorted({OLDEST, *(end for part in parts for end in part.upto)}):
            found += [self.at(end, diagram)] * (end + 1 - len(found))
        return found

    def at(self, age: int, diagram: Any) -> Results:
        """At one age."""
        parts = self._down_to_age(diagram)
        if len(parts) == 1:
            return self._result(_at(age, parts[0]))
        results = {self._result(_at(age, part)) for part in parts}
        return results.pop() if len(results) == 1 else frozenset((agreed({*frozenset().union(*results)}),))

    def _result(self, part: Any) -> Results:
        found = self._results.get(part)
        if not found:
            found = self._results[part] = frozenset((verdict_of(part, self._values),))
        return found

    def _down_to_age(self, diagram: Any) -> list[Any]:
        """The parts of a diagram that the answers to the questions before the age lead to."""
        if diagram in self._parts:
            return self._parts[diagram]
        found = set()
        waiting = [diagram]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Node) and part.index < AGE:
                value = self._values[part.index]
                waiting.extend(part.branches if value is None else (part.by_value[value],))
            else:
                found.add(part)
        self._parts[diagram] = list(found)
        return self._parts[diagram]


@cache
def diagrams_under(law: Law) -> Diagrams:
    """The diagrams of verdicts of all topics under a law."""
    return [topic.verdicts for topic in compiled(law)]


@cache
def stays(topic: int, law: Law) -> bool:
    """Whether the diagram of a topic is the same under all later laws."""
    return len({diagrams_under(later)[topic] for later in PERIODS if later.start >= law.start}) == 1


def _at(age: int, part: Any) -> Any:
    return part.by_value[age] if isinstance(part, Node) and part.index == AGE else part
