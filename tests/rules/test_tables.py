"""The stored decision tables against the rules of today: a difference fails with an account of who moves."""

from dataclasses import replace
from pathlib import Path

import pytest

from questionnaire import rules
from questionnaire.rules.engine.compiled import CompiledTopic, compile_topic
from questionnaire.rules.engine.diagram import leaves
from questionnaire.rules.review.decision_table import in_words
from questionnaire.rules.rule import Topic
from questionnaire.rules.topics import draft

TABLES = Path(__file__).parent / "tables"
REWRITE = "If that is meant, script/tables writes the stored tables anew."
MOST_LINES = 12  # of an account; the rest is only counted

each_period = pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))


def stored(law: rules.Law) -> str:
    path = TABLES / f"{law.start}.txt"
    assert path.exists(), f"no table is stored for {law.start}. {REWRITE}"
    return path.read_text()


def who_moves(text: str, topics: tuple[CompiledTopic, ...]) -> str:
    """An account of who moves between a stored table and grown topics; empty where nobody does."""
    outcome_changes = rules.outcome_changes(
        rules.parsed(text), {topic.topic: topic.diagram for topic in topics}
    )
    lines = rules.descriptions(outcome_changes) if outcome_changes else []
    left = len(lines) - MOST_LINES
    return "\n".join([*lines[:MOST_LINES], *([f"... and {left} lines more"] if left > 0 else [])])


def with_25_over_age(law: rules.Law) -> tuple[CompiledTopic, ...]:
    """All topics under a law, where a wrong rule of the draft takes 25 to be over its age limit too."""
    right = rules.RULES["draft.over_age"]
    wrong = replace(right, fits=lambda person, law: person.age == 25 or right.fits(person, law))
    topic = Topic(draft.topic.name)
    topic.rules = [wrong if rule is right else rule for rule in draft.topic.rules]
    return (compile_topic(topic, law), *rules.compiled(law)[1:])


@each_period
def test_nobody_moves(law: rules.Law) -> None:
    changed = who_moves(stored(law), rules.compiled(law))
    assert not changed, f"Under the law of {law.start}, against the stored table:\n{changed}\n{REWRITE}"


@each_period
def test_the_stored_text_is_the_table_of_today(law: rules.Law) -> None:
    same = stored(law) == rules.table(rules.compiled(law))
    assert same, f"the table of {law.start} is written differently. {REWRITE}"


def test_no_table_is_stored_for_a_day_on_which_nothing_changes() -> None:
    assert {path.stem for path in TABLES.iterdir()} == {str(law.start) for law in rules.PERIODS}


def test_a_broken_rule_gives_a_short_account_of_who_moves() -> None:
    law = rules.PERIODS[-1]
    changed = who_moves(stored(law), with_25_over_age(law))
    assert len(changed.splitlines()) <= MOST_LINES + 1
    assert "all of men of 25 with citizenship russian or russian_and_other" in changed
    assert "draft applies -> does not apply (draft.liable -> draft.over_age)." in changed


@each_period
def test_a_table_reads_back_into_the_same_diagrams(law: rules.Law) -> None:
    text = rules.table(rules.compiled(law))
    read = (CompiledTopic(topic, diagram, {}, {}) for topic, diagram in rules.parsed(text).items())
    assert rules.table(read) == text


@each_period
def test_a_table_has_a_few_hundred_lines_that_fit_a_screen(law: rules.Law) -> None:
    lines = rules.table(rules.compiled(law)).splitlines()
    assert len(lines) < 400
    assert max(map(len, lines)) < 200


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male -> 5"),
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male -> 500 | female -> draft.women"),
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male -> 5 | woman -> draft.women"),
        ("2 sex: male -> 5 | female -> draft.women", "2 shoe: male -> 5 | female -> draft.women"),
        ("draft.women: does_not_apply, high", "draft.women: perhaps, high"),
        ("draft.women: does_not_apply, high", "draft.women: does_not_apply, sure"),
    ],
)
def test_a_wrong_line_is_named(line: str, instead: str) -> None:
    text = rules.table(rules.compiled(rules.PERIODS[-1]))
    assert line in text
    with pytest.raises(ValueError, match=r"^not a line of a decision table: ") as error:
        rules.parsed(text.replace(line, instead))
    assert str(error.value).endswith(instead)


def test_a_fingerprint_names_the_outcomes() -> None:
    tables = {rules.fingerprint(law): rules.table(rules.compiled(law)) for law in rules.PERIODS}
    assert all(len(name) == 12 and int(name, 16) for name in tables)
    assert len(tables) == len(set(tables.values()))
    assert rules.fingerprint(rules.PERIODS[0]) != rules.fingerprint(rules.PERIODS[-1])


@each_period
def test_rows_are_the_rules_that_can_decide_in_their_order(law: rules.Law) -> None:
    for topic, known in zip(rules.compiled(law), rules.TOPICS, strict=True):
        rows = rules.rows(topic, law)
        assert [known.rules[row.number - 1].id for row in rows] == [row.rule for row in rows]
        assert [row.number for row in rows] == sorted({row.number for row in rows})
        assert {row.rule for row in rows} == {leaf.rule for leaf in leaves(topic.diagram)}


@pytest.mark.parametrize(
    ("values", "words"),
    [({7}, "7"), ({18, 19, 20}, "18-20"), ({0, 2, 3, 5, 7, 8}, "0, 2-3, 5, 7-8")],
)
def test_ages_are_written_as_spans(values: set[int], words: str) -> None:
    assert in_words(rules.FACTS["age"], values) == words


@each_period
def test_a_row_has_all_that_its_rule_can_come_to(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        readable = {
            (row.rule, row.verdict, leaning, certainty)
            for row in rules.rows(topic, law)
            for leaning in row.leanings
            for certainty in row.certainties
        }
        assert leaves(topic.diagram) <= readable
        assert {(leaf.rule, leaf.verdict) for leaf in leaves(topic.diagram)} == {one[:2] for one in readable}
