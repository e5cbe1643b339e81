"""Whose outcome changes between two laws: two diagrams of a topic, walked together in the order of the facts.

An answer combination is one path through both diagrams. Combinations whose outcome changes alike are counted
together, with the values that their facts can have; they are never weighed: no share of people is known here.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from questionnaire.rules.engine.diagram import Node
from questionnaire.rules.facts import OLDEST, ORDER, Fact
from questionnaire.rules.rule import Outcome
from questionnaire.rules.topics import RANK

from .decision_table import in_words

Values = dict[Fact, frozenset[int]]  # a fact that is not restricted is left out
Changed = dict[tuple[Outcome, Outcome], tuple[int, Values]]


class OutcomeChange(NamedTuple):
    """Answer combinations of a topic that went from one outcome to another, and what they have in common."""

    topic: str
    old: Outcome
    new: Outcome
    combinations: int
    common: Values

    @property
    def changes_verdict(self) -> bool:
        """Whether the verdict changed, or what an unclear one leans to; else only rule or certainty did."""
        return (self.old.verdict, self.old.leaning) != (self.new.verdict, self.new.leaning)


def outcome_changes(
    old: Mapping[str, Any], new: Mapping[str, Any], facts: Sequence[Fact] = ORDER
) -> list[OutcomeChange]:
    """All that changes between the diagrams of two laws in the topics that both have, by topic; in each, the
    changes of a verdict come before those of a rule or a certainty alone. `facts`: what the
    indexes in the diagrams mean. What ends in None in one of them is not compared."""
    found = []
    for topic in new:
        if topic in old:
            changed = _changed(old[topic], new[topic], facts, {})
            of_topic = [OutcomeChange(topic, *ends, *how) for ends, how in changed.items()]
            found += sorted(of_topic, key=_in_order)
    return found


def descriptions(found: Sequence[OutcomeChange]) -> list[str]:
    """Outcome changes as sentences for those who keep the rules, by the ids of facts and rules; last, under a
    line of their own, those where the verdict stays."""
    verdict_changes = [sentence(change) for change in found if change.changes_verdict]
    others = [sentence(change) for change in found if not change.changes_verdict]
    heading = ["The verdict stays, by another rule or with another certainty:"] if others else []
    return [*verdict_changes, *heading, *others] or ["No outcome changes."]


def sentence(change: OutcomeChange, most: int = 0) -> str:
    """An outcome change as a sentence; `most`: the number of combinations where it is up to so many."""
    number = f"{change.combinations} to {most}" if most > change.combinations else str(change.combinations)
    combinations = "1 answer combination" if number == "1" else f"{number} answer combinations"
    old, new = _verdict(change.old), _verdict(change.new)
    what = f"{old} -> {new}" if change.changes_verdict else f"still {new}"
    why = change.new.rule if change.old.rule == change.new.rule else f"{change.old.rule} -> {change.new.rule}"
    if change.old.certainty != change.new.certainty:
        why += f", certainty {change.old.certainty} -> {change.new.certainty}"
    return f"{combinations}, {_whom(change.common)}: {change.topic} {what} ({why})."


def _in_order(change: OutcomeChange) -> tuple[Any, ...]:
    """Changes of a verdict first, each by their rules; a rule that is no more before the others."""
    return (
        not change.changes_verdict,
        RANK.get(change.old.rule, -1),
        RANK[change.new.rule],
        change.old,
        str(change.new),
    )


def _changed(old: Any, new: Any, facts: Sequence[Fact], done: dict[tuple[Any, Any], Changed]) -> Changed:
    """For each pair of outcomes that differ: how many paths lead to it, and what restricts all of them."""
    if old is None or new is None or old == new:
        return {}
    if not isinstance(old, Node) and not isinstance(new, Node):
        return {(old, new): (1, {})}
    if (old, new) not in done:
        fact = facts[min(part.index for part in (old, new) if isinstance(part, Node))]
        total: Changed = {}
        for pair, values in _together(old, new, fact).items():
            for ends, (combinations, common) in _changed(*pair, facts, done).items():
                here = {fact: values, **common}
                before, known = total.get(ends, (0, here))
                joined = {at: known[at] | here[at] for at in known.keys() & here.keys()}
                total[ends] = (before + combinations, joined)
        total = {ends: (combinations, _restricted(common)) for ends, (combinations, common) in total.items()}
        done[old, new] = total
    return done[old, new]


def _restricted(values: Values) -> Values:
    return {fact: allowed for fact, allowed in values.items() if len(allowed) <= fact.last}


def _together(old: Any, new: Any, fact: Fact) -> dict[tuple[Any, Any], frozenset[int]]:
    """Where both diagrams lead by one fact, and the values that lead there."""
    led: dict[tuple[Any, Any], set[int]] = {}
    for value in range(fact.last + 1):
        pair = tuple(
            part.branch(value) if isinstance(part, Node) and part.index == fact.index else part
            for part in (old, new)
        )
        led.setdefault(pair, set()).add(value)
    return {pair: frozenset(values) for pair, values in led.items()}


def _verdict(outcome: Outcome) -> str:
    verdict = outcome.verdict.replace("_", " ")
    return f"{verdict} (leaning {outcome.leaning.replace('_', ' ')})" if outcome.leaning else verdict


def _whom(common: Values) -> str:
    """Those whom the restrictions leave: "all of men of 27 to 29 with citizenship russian"."""
    if not common:
        return "with nothing in common"
    left = {fact.name: (fact, common[fact]) for fact in sorted(common, key=lambda fact: fact.index)}
    sex, age = left.pop("sex", None), left.pop("age", None)
    people = {"male": "men", "female": "women"}[in_words(*sex)] if sex else "people"
    of_age = f" of {_ages(in_words(*age))}" if age else ""
    rest = " and ".join(f"{name} {_either(*values)}" for name, values in left.items())
    return f"all of {people}{of_age}{' with ' + rest if rest else ''}"


def _ages(spans: str) -> str:
    return spans.replace(f"-{OLDEST}", " and over").replace("-", " to ").replace(", ", " or ")


def _either(fact: Fact, values: frozenset[int]) -> str:
    """The values, or those that are left out where they are fewer."""
    out = frozenset(range(len(fact.values))) - values
    if len(values) <= len(out) + 1:
        return in_words(fact, values).replace(", ", " or ")
    return "not " + in_words(fact, out).replace(", ", " nor ")
