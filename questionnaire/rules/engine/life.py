"""What topics come to at each age of a person whose other answers stay as they are.

The questions before the age are walked once for a topic, and each way down from there once."""

from typing import Any

from questionnaire.rules.answers import Answers
from questionnaire.rules.facts import FACTS
from questionnaire.rules.rule import Leaning, Verdict

from .compiled import CompiledTopic
from .diagram import Node
from .findings import agreed, verdict_of

AGE = FACTS["age"].index


class Life:
    """A person at each age."""

    def __init__(self, answers: Answers) -> None:
        self._values = answers.values
        self._parts: dict[Any, list[Any]] = {}
        self._verdicts: dict[Any, tuple[Verdict, Leaning]] = {}

    def verdict(self, topic: CompiledTopic, age: int) -> tuple[Verdict, Leaning]:
        """The verdict and the leaning of a topic at an age, in years."""
        if topic.verdicts not in self._parts:
            self._parts[topic.verdicts] = self._down_to_age(topic.verdicts)
        parts = self._parts[topic.verdicts]
        if len(parts) == 1:
            return self._verdict(_at(age, parts[0]))
        return agreed({self._verdict(_at(age, part)) for part in parts})

    def _verdict(self, part: Any) -> tuple[Verdict, Leaning]:
        if part not in self._verdicts:
            self._verdicts[part] = verdict_of(part, self._values)
        return self._verdicts[part]

    def _down_to_age(self, diagram: Any) -> list[Any]:
        """The parts of a diagram that the answers to the questions before the age lead to."""
        found = set()
        waiting = [diagram]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Node) and part.index < AGE:
                value = self._values[part.index]
                waiting.extend(part.branches if value is None else (part.by_value[value],))
            else:
                found.add(part)
        return list(found)


def _at(age: int, part: Any) -> Any:
    return part.by_value[age] if isinstance(part, Node) and part.index == AGE else part
