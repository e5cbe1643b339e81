"""Outcome changes in short: one line for each pair of verdicts, which leaves nobody out."""

from datetime import date

from questionnaire import rules
from questionnaire.rules.rule import Outcome

from .test_law_diff import diagrams

FACTS = rules.FACTS
BEFORE, AFTER = rules.law_on(date(2023, 12, 31)), rules.law_on(date(2024, 1, 1))


def change(old: str, new: str, **common: set[int]) -> rules.OutcomeChange:
    """A change of a verdict of the draft, with these values in common."""
    ends = (Outcome(f"draft.{old}", old, None, "high"), Outcome(f"draft.{new}", new, None, "high"))  # type: ignore[arg-type]
    return rules.OutcomeChange(
        "draft", *ends, 1, {FACTS[name]: frozenset(values) for name, values in common.items()}
    )


def test_what_only_one_change_restricts_is_left_out() -> None:
    one = change("applies", "unclear", sex={0}, age={18, 19})
    other = change("applies", "unclear", age={25})
    (joined,) = rules.verdict_changes([one, other])
    assert joined.common == ((FACTS["age"], frozenset({18, 19, 25})),)


def test_a_fact_that_can_have_any_value_is_left_out() -> None:
    changes = [change("applies", "unclear", sex={0}), change("applies", "unclear", sex={1})]
    assert [one.common for one in rules.verdict_changes(changes)] == [()]


def test_each_pair_of_verdicts_has_a_line() -> None:
    changes = [change("applies", "unclear"), change("unclear", "applies"), change("applies", "unclear")]
    assert [(one.old, one.new) for one in rules.verdict_changes(changes)] == [
        ("applies", "unclear"),
        ("unclear", "applies"),
    ]


def test_a_change_of_certainty_alone_has_no_line() -> None:
    old = Outcome("draft.women", "does_not_apply", None, "high")
    same = rules.OutcomeChange("draft", old, old._replace(certainty="low"), 1, {})
    assert rules.verdict_changes([same]) == []


def test_nobody_whose_verdict_changes_is_left_out() -> None:
    found = rules.outcome_changes(diagrams("2023-12-31"), diagrams("2024-01-01"))
    lines = rules.verdict_changes(found)
    for one in found:
        if one.changes_verdict:
            line = next(
                it
                for it in lines
                if (it.topic, it.old, it.new) == (one.topic, one.old.verdict, one.new.verdict)
            )
            assert all(one.common.get(fact, values) <= values for fact, values in line.common)
            assert all(fact in one.common for fact, _values in line.common)
