"""Which questions are asked: properties of the engine, checked on people that Hypothesis generates."""

from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from questionnaire import rules
from questionnaire.rules.engine import reading_frequency
from questionnaire.rules.engine.diagram import Node, nodes
from questionnaire.rules.engine.restricted import restricted
from questionnaire.rules.facts import Person
from tests.support.sample_person import MAN, TODAY, find

DAYS = st.sampled_from([law.start for law in rules.PERIODS])


def _values(fact: rules.Fact) -> st.SearchStrategy[Any]:
    return st.sampled_from(fact.values) if fact.values else st.integers(0, 120)


COMPLETE = st.fixed_dictionaries({fact.name: _values(fact) for fact in rules.ORDER})
PARTIAL = st.fixed_dictionaries({}, optional={fact.name: _values(fact) for fact in rules.ORDER})


class KnownPerson(Person):
    """A person of whom every fact is known; the plain functions read it like any object."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.__dict__.update(facts)


@settings(max_examples=400, deadline=None)
@given(COMPLETE, DAYS)
def test_the_diagram_agrees_with_the_plain_functions(person: dict[str, Any], day: date) -> None:
    law = rules.law_on(day)
    for topic, found in zip(rules.TOPICS, rules.findings(rules.Answers(person), day), strict=True):
        plain = topic.decide(KnownPerson(person), law)
        assert (found.rules, found.verdict, found.leaning, found.certainty) == (
            (plain.rule,),
            plain.verdict,
            plain.leaning,
            plain.certainty,
        )


@settings(max_examples=100, deadline=None)
@given(COMPLETE, DAYS)
def test_each_rule_keeps_its_own_condition_as_a_diagram(person: dict[str, Any], day: date) -> None:
    law, values = rules.law_on(day), rules.Answers(person).values
    for topic, compiled in zip(rules.TOPICS, rules.compiled(law), strict=True):
        fits = {rule.id: rule.fits(KnownPerson(person), law) for rule in topic.rules}
        conditions = compiled.conditions.items()
        assert {id: restricted(condition, values) for id, condition in conditions} == fits


@pytest.mark.parametrize("age", range(121))
def test_the_diagram_agrees_with_the_plain_functions_at_every_age(age: int) -> None:
    person = {**MAN, "age": age, "acquired": "naturalised", "military_register": "off"}
    for law in rules.PERIODS:
        for topic, found in zip(rules.TOPICS, rules.findings(rules.Answers(person), law.start), strict=True):
            assert found.rules == (topic.decide(KnownPerson(person), law).rule,)


@settings(max_examples=300, deadline=None)
@given(PARTIAL, COMPLETE, DAYS)
def test_a_partial_answer_set_never_contradicts_a_completion(
    part: dict[str, Any], rest: dict[str, Any], day: date
) -> None:
    before = rules.findings(rules.Answers(part), day)
    after = rules.findings(rules.Answers({**rest, **part}), day)
    for open_finding, settled in zip(before, after, strict=True):
        assert settled.rules[0] in open_finding.rules
        if open_finding.verdict == "depends":
            assert settled.verdict in open_finding.possible
        else:
            assert settled.verdict == open_finding.verdict


def _decisive(findings: tuple[rules.Finding, ...]) -> list[tuple[Any, ...]]:
    return [(f.verdict, f.leaning, f.rules, f.certainty, f.possible) for f in findings]


@settings(max_examples=200, deadline=None)
@given(PARTIAL, COMPLETE, DAYS)
def test_a_question_that_is_not_asked_cannot_change_any_finding(
    part: dict[str, Any], rest: dict[str, Any], day: date
) -> None:
    asked = {fact.name for fact in rules.questions(rules.Answers(part), day)}
    found = _decisive(rules.findings(rules.Answers(part), day))
    for name in rest.keys() - part.keys() - asked:
        assert _decisive(rules.findings(rules.Answers({**part, name: rest[name]}), day)) == found


def _numbered(part: Any, numbers: dict[Any, int]) -> int:
    """A number for a diagram: the same for equal ones, whoever made them."""
    if part not in numbers and isinstance(part, Node):
        branches = tuple(_numbered(branch, numbers) for branch in part.branches)
        numbers[part] = numbers.setdefault((part.index, part.upto, branches), len(numbers))
    return numbers.setdefault(part, len(numbers))


# Whether there was a conviction decides only together with the offence: of itself it excludes no rule.
JOINTLY = {
    "citizenship": "russian",
    "acquired": "birth",
    "sex": "male",
    "age": 18,
    "service": "conscript",
    "foreign_residence_permit": "permanent",
    "residence": "russia",
    "drug_penalty": "yes",
}


@settings(max_examples=100, deadline=None)
@given(PARTIAL, DAYS)
@example(JOINTLY, date(2023, 6, 24))
@example({**JOINTLY, "conviction_offence": "evasion"}, date(2023, 9, 30))
def test_the_next_question_can_change_a_finding_alone_or_jointly(part: dict[str, Any], day: date) -> None:
    part = {name: value for name, value in part.items() if rules.FACTS[name].needs in (None, *part)}
    fact = rules.next_question(rules.Answers(part), day)
    if fact is None:
        return
    numbers: dict[Any, int] = {}
    left = set()
    for value in fact.values or range(121):
        answers = rules.Answers({**part, fact.name: value})
        diagrams = [restricted(one.diagram, answers.values) for one in rules.compiled(rules.law_on(day))]
        left.add(tuple(_numbered(diagram, numbers) for diagram in diagrams))
    assert len(left) > 1


@settings(max_examples=200, deadline=None)
@given(PARTIAL, DAYS)
def test_a_restricted_diagram_holds_only_facts_that_matter(part: dict[str, Any], day: date) -> None:
    for topic in rules.compiled(rules.law_on(day)):
        left = restricted(topic.diagram, rules.Answers(part).values)
        assert all(len(set(node.branches)) > 1 for node in nodes(left))


def test_a_fact_that_a_later_answer_made_irrelevant_is_not_asked() -> None:
    known = {**MAN, "conviction": "serving", "conviction_offence": "listed"}
    del known["ground"]
    assert find("contract", known).rules == ("contract.listed_offence",)


@settings(max_examples=100, deadline=None)
@given(COMPLETE, st.sets(st.sampled_from([fact.name for fact in rules.ORDER])), DAYS)
def test_answering_in_order_ends_with_nothing_open(
    person: dict[str, Any], withheld: set[str], day: date
) -> None:
    known: dict[str, Any] = {}
    asked = []
    while fact := rules.next_question(rules.Answers(known), day):
        known[fact.name] = "withheld" if fact.name in withheld else person[fact.name]
        asked.append(fact)
    assert asked == sorted(asked, key=lambda fact: fact.index)
    assert asked == rules.questions(rules.Answers(known), day)


def test_abandoned_answers_have_no_effect() -> None:
    russian = {**MAN, "citizenship": "russian"}
    assert find("draft", {**russian, "other_citizenship": "tajikistan"}) == find("draft", russian)


def test_months_served_and_education_are_not_asked_today() -> None:
    standing = {fact.name for fact in rules.questions(rules.Answers({}), TODAY)}
    assert standing.isdisjoint({"months_served", "education"})


def test_the_other_country_is_asked_only_where_it_matters() -> None:
    known = {name: MAN[name] for name in MAN if name != "other_citizenship"}
    away = {"residence": "abroad", "military_register": "off"}
    asked = rules.next_question(rules.Answers(known), TODAY)
    assert asked is rules.FACTS["other_citizenship"]
    for other in ({"citizenship": "russian"}, away):
        assert rules.next_question(rules.Answers({**known, **other}), TODAY) is None


def test_because_names_the_facts_read_up_to_the_deciding_rule() -> None:
    assert find("draft", {**MAN, "sex": "female"}).because == ("citizenship", "sex")
    assert find("draft", {**MAN, "ground": "exempt"}).because == (
        "citizenship",
        "sex",
        "age",
        "service",
        "ground",
        "summons",
    )


def test_different_rules_that_agree_are_a_verdict() -> None:
    found = find("draft", {"citizenship": "russian", "age": 35, "service": "none"})
    assert (found.verdict, found.rules) == ("does_not_apply", ("draft.women", "draft.over_age"))


def test_what_depends_names_what_it_depends_on() -> None:
    found = find("draft", {name: MAN[name] for name in MAN if name != "sex"})
    assert (found.verdict, found.depends_on, found.possible, found.ask_first) == (
        "depends",
        ("sex",),
        ("applies", "does_not_apply"),
        "sex",
    )


def test_the_dual_citizens_reports_are_for_dual_citizens() -> None:
    assert "dual_draft" in find("draft", MAN).reports
    assert "dual_draft" not in find("draft", {**MAN, "citizenship": "russian"}).reports


def test_before_the_decree_there_is_no_law() -> None:
    with pytest.raises(ValueError, match="2022-11-14"):
        rules.findings(rules.Answers({}), date(2022, 11, 13))


def test_the_questions_of_a_person_are_those_on_the_path() -> None:
    assert [fact.name for fact in rules.questions(rules.Answers(MAN), TODAY)] == [
        "citizenship",
        "acquired",
        "sex",
        "age",
        "service",
        "ground",
        "summons",
        "residence",
        "other_citizenship",
        "conviction",
        "criminal_case",
        "drug_penalty",
    ]


BEFORE_APRIL = date(2023, 4, 13)
CONSCRIPT = {name: value for name, value in MAN.items() if name != "months_served"} | {"service": "conscript"}
ACCUSED = {"criminal_case": "investigation"}


@pytest.mark.parametrize("part", [{}, {"citizenship": "russian"}])
def test_no_question_stands_twice(part: dict[str, str]) -> None:
    asked = rules.questions(rules.Answers(part), TODAY)
    assert len(asked) == len(set(asked)) > len(part)


def test_a_later_answer_can_make_a_question_none_of_this_persons() -> None:
    months = rules.FACTS["months_served"]
    assert months in rules.questions(rules.Answers(CONSCRIPT), BEFORE_APRIL)
    assert months not in rules.questions(rules.Answers({**CONSCRIPT, **ACCUSED}), BEFORE_APRIL)


def test_an_unanswered_question_stays_a_question_of_the_person() -> None:
    known = {**CONSCRIPT, **ACCUSED, "months_served": "withheld"}
    assert rules.FACTS["months_served"] in rules.questions(rules.Answers(known), BEFORE_APRIL)


NEEDING_ANOTHER = [(fact, fact.needs) for fact in rules.ORDER if fact.needs]


@pytest.mark.parametrize(("fact", "needs"), NEEDING_ANOTHER, ids=lambda one: getattr(one, "name", one))
def test_a_question_is_not_asked_without_the_answer_it_needs(fact: rules.Fact, needs: str) -> None:
    known = {**MAN, "age": 29, "service": "other_state", "conviction": "serving", "criminal_case": "trial"}
    known |= {"other_citizenship": "abkhazia"}
    assert fact in rules.questions(rules.Answers(known), TODAY)
    assert fact not in rules.questions(rules.Answers({**known, needs: "withheld"}), TODAY)
    del known[fact.name]
    assert fact not in rules.questions(rules.Answers({**known, needs: "withheld"}), TODAY)


def test_each_part_of_what_is_left_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Any] = []
    joined = reading_frequency._joined

    def noted(node: Node, below: Any) -> reading_frequency.Reading:
        read.append(node)
        return joined(node, below)

    monkeypatch.setattr(reading_frequency, "_joined", noted)
    late = {"route": "family_or_long_residence", "conviction": "none", "conviction_offence": "grave"}
    rules.findings(rules.Answers(late), TODAY)
    assert len(read) == len(set(read)) > 100
