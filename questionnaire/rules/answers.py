"""A person's answers, checked against the facts: anything that the law sheet does not name is an error."""

from collections.abc import Mapping

from .facts import FACTS, ORDER, UNANSWERED, Fact

NEEDING_ANOTHER = tuple(fact for fact in ORDER if fact.needs is not None)


class Answers:
    """A person's answers, checked. `values`: of each fact the index of its value (an age: itself), None where
    unanswered; `asked`: the indexes of the facts that were asked."""

    def __init__(self, given: Mapping[str, object]) -> None:
        """Takes facts and values of the law sheet, `unknown` or `withheld`. Raises ValueError, naming the
        fact and what is allowed."""
        self.values: list[int | None] = [None] * len(ORDER)
        self.asked: set[int] = set()
        for name, value in given.items():
            if name not in FACTS:
                raise ValueError(f"{name[:60]!a}: no such fact; allowed are {', '.join(FACTS)}")
            fact = FACTS[name]
            self.asked.add(fact.index)
            if value not in UNANSWERED:
                self.values[fact.index] = fact.value_index(value)
        for fact in NEEDING_ANOTHER:
            if not self.may_be_asked(fact):
                self.values[fact.index] = None

    def may_be_asked(self, fact: Fact) -> bool:
        """Whether the answer that a question supposes was given (where it supposes one)."""
        return fact.needs is None or self.values[FACTS[fact.needs].index] is not None

    def changed(self, changes: Mapping[str, object]) -> "Answers":
        """These answers with some facts changed; None leaves a fact open. Raises ValueError as above."""
        copy = Answers.__new__(Answers)
        copy.asked = self.asked | {FACTS[name].index for name in changes}
        copy.values = self.values.copy()
        for name, value in changes.items():
            fact = FACTS[name]
            copy.values[fact.index] = None if value is None else fact.value_index(value)
        return copy

    def value(self, name: str) -> str | None:
        """The value of a fact that has named values, None where unanswered."""
        fact = FACTS[name]
        index = self.values[fact.index]
        return None if index is None else fact.values[index]
