"""How many questions a person answers: counted on the diagrams over all answers, nothing is sampled."""

from collections import defaultdict
from datetime import date
from typing import Any

import pytest

from questionnaire import rules
from questionnaire.rules.engine.diagram import Node
from tests.support.sample_person import MAN, TODAY

MOST_FOR_THE_PLAIN_CASE = 12
MOST_FOR_ALL_BUT_A_FEW = 16
MOST = 18

Shares = dict[int, float]  # by a number of questions: the share of answers, each value of a fact alike


def shares(day: date) -> Shares:
    """The share of all answers that each number of questions leads to."""
    known: dict[tuple[Any, ...], Shares] = {}

    def below(parts: tuple[Any, ...]) -> Shares:
        standing = [part for part in parts if isinstance(part, Node)]
        if not standing:
            return {0: 1.0}
        if parts in known:
            return known[parts]
        index = min(node.index for node in standing)
        ends = sorted({end for node in standing if node.index == index for end in node.upto})
        total: defaultdict[int, float] = defaultdict(float)
        for last, end in zip([-1, *ends], ends, strict=False):
            led = (
                part.branch(end) if isinstance(part, Node) and part.index == index else part for part in parts
            )
            for number, share in below(tuple(led)).items():
                total[number + 1] += share * (end - last) / (rules.ORDER[index].last + 1)
        known[parts] = dict(total)
        return known[parts]

    return below(tuple(topic.diagram for topic in rules.compiled(rules.law_on(day))))


def test_since_april_2023_the_plain_case_is_asked_at_most_12_questions() -> None:
    for law in rules.PERIODS:
        if law.start < date(2023, 4, 14):  # until then education counted too
            continue
        for citizenship in ("russian", "russian_and_other"):
            plain = rules.Answers({**MAN, "citizenship": citizenship})
            assert len(rules.questions(plain, law.start)) <= MOST_FOR_THE_PLAIN_CASE


@pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))
def test_all_but_a_few_are_asked_at_most_16_questions_and_none_more_than_18(law: rules.Law) -> None:
    found = shares(law.start)
    assert max(found) <= MOST
    assert sum(share for number, share in found.items() if number > MOST_FOR_ALL_BUT_A_FEW) < 0.0005


def test_the_shares_are_those_of_all_answers() -> None:
    assert sum(shares(TODAY).values()) == pytest.approx(1)
