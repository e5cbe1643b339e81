"""The stored decision tables are those of today's rules, and can be read back; rows and fingerprints fit."""

from datetime import date
from pathlib import Path

import pytest

from questionnaire import rules
from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.engine.diagram import leaves
from questionnaire.rules.review.decision_table import in_words

TABLES = Path(__file__).parent / "tables"
STORED = {date.fromisoformat(path.stem): path.read_text() for path in sorted(TABLES.glob("*.txt"))}
TODAY = {law: rules.compiled(law) for law in rules.PERIODS}
REWRITE = "If that is meant, script/tables writes the stored tables anew."

each_period = pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))


def test_no_outcome_changes_against_the_stored_tables() -> None:
    if changes := rules.changes_since(STORED, TODAY):
        pytest.fail("\n".join(["Against the stored tables:", *changes, REWRITE]), pytrace=False)


def test_the_stored_texts_are_the_tables_of_today() -> None:
    today = {law.start: rules.table(topics) for law, topics in TODAY.items()}
    different = [str(day) for day in {**STORED, **today} if STORED.get(day) != today.get(day)]
    assert not different, REWRITE


def test_a_table_reads_back_into_the_same_diagrams() -> None:
    for text in {rules.table(topics) for topics in TODAY.values()}:
        read = rules.parsed(text)
        assert read.facts == rules.ORDER
        topics = (CompiledTopic(topic, diagram, None, {}, {}) for topic, diagram in read.diagrams.items())
        assert rules.table(topics) == text


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male -> 5"),
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male -> 500 | female -> draft.women"),
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male -> 5 | woman -> draft.women"),
        ("2 sex: male -> 5 | female -> draft.women", "2 sex, male -> 5 | female -> draft.women"),
        ("2 sex: male -> 5 | female -> draft.women", "2 sex: male to 5 | female -> draft.women"),
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
    tables = {rules.fingerprint(law): rules.table(topics) for law, topics in TODAY.items()}
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
