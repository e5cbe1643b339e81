"""What a result says besides its verdicts: what would change it, then and now, what to find out, paper."""

import re
from datetime import date
from typing import Any

import pytest

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.result.builder import IN_SIGHT, result_of
from questionnaire.result.kinds import FOR_A_TIME
from questionnaire.result.paper import ADD
from questionnaire.result.result import Result, Topic
from questionnaire.sharing.qr import qr_code
from questionnaire.wording import RULES
from tests.support.everyone import stopped_after
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, someone

DAY = date(2026, 11, 23)
MAN: dict[str, Any] = {**GERMAN_IN_MOSCOW, "age": 25}
SUSPECT = {**MAN, "criminal_case": "investigation", "case_offence": "other"}


def result(**changes: Any) -> Result:
    """The result of a man of 25 in Moscow with a German passport, with some answers changed."""
    return result_of(Journey({**MAN, **changes}, DAY))


def section(topic: str, **changes: Any) -> Topic:
    return next(one for one in result(**changes).topics if one.finding.topic == topic)


@pytest.fixture
def visitor() -> Visitor:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/result/all/")
    return visitor


def future_changes(topic: str, **changes: Any) -> list[str]:
    return [str(when) for when, _ in section(topic, **changes).future_changes]


def test_the_birthday_that_ends_the_draft_is_named() -> None:
    assert future_changes("draft") == ["From the day you turn 30"]


@pytest.mark.parametrize(
    ("topic", "changes", "words"),
    [
        ("draft", {"conviction": "outstanding"}, "Once the conviction has lapsed or been cleared"),
        ("draft", {"ground": "deferment"}, "When the deferment ends"),
        ("contract", {"drug_penalty": "yes"}, "One year after the penalty was carried out or paid"),
        ("draft", {"residence": "abroad", "military_register": "off"}, "If you go back to live in Russia"),
    ],
)
def test_what_ends_by_itself_is_named(topic: str, changes: dict[str, str], words: str) -> None:
    assert words in future_changes(topic, **changes)


def test_a_future_change_says_what_it_leads_to_and_cites_it() -> None:
    ((_, answer),) = section("draft").future_changes
    assert (answer.label, answer.sureness) == ("No: past the draft age", "One source, or our own reading.")
    assert answer.passage.notes


def test_a_future_change_that_stays_open_says_what_counts_then() -> None:
    ((when, answer),) = section("mobilisation", service="completed").future_changes
    assert str(when) == "From the day you turn 55"
    assert [str(words.name) for words in answer.counts] == ["your rank in the reserve"]
    page = someone({**MAN, "service": "completed"}).get("/en/check/result/all/").content.decode()
    # For mobilisation, training and leaving, on the page and as plain text.
    assert page.count("What counts then: your rank in the reserve.") == 6


def test_a_suspect_reads_that_the_article_was_right_then() -> None:
    contract = section("contract", **{k: SUSPECT[k] for k in ("criminal_case", "case_offence")})
    assert contract.then is not None
    assert (contract.then.label, contract.answer.label) == (
        "No: the record bars it",
        "Possible, never required",
    )
    assert "Right then, mostly not now." in [words.verdict for words, _ in contract.reports]


def test_then_and_now_lists_other_headlines_alone() -> None:
    it = result(residence="both", military_register="on")
    leaving = next(one for one in it.topics if one.finding.topic == "leaving")
    assert leaving.then is not None
    assert leaving.then.label == leaving.answer.label
    assert "leaving" not in [one.finding.topic for one in it.changed]


def test_the_outcome_then_cites_the_sources_of_then() -> None:
    contract = section("contract", criminal_case="investigation", case_offence="other")
    assert contract.then is not None
    assert {note.source.id for note in contract.then.passage.notes} == {"regnum", "53fz-34-5", "mt"}


def test_without_an_outcome_change_there_is_no_then() -> None:
    assert section("draft").then is None


def test_where_the_answers_do_not_suffice_there_is_no_then() -> None:
    assert section("draft", age="withheld").then is None


def test_then_and_now_stand_side_by_side() -> None:
    visitor = Visitor()
    visitor.walk({**GERMAN_IN_MOSCOW, "criminal_case": "investigation", "case_offence": "other"})
    visitor.get("/en/check/result/")
    row = re.search(r'<th scope="row">A contract.*?</tr>', visitor.text, re.S)
    assert row
    assert re.findall(r"<td>(.*?)</td>", row[0]) == ["No: the record bars it", "Possible, never required"]


def test_an_equal_verdict_by_another_rule_has_another_headline() -> None:
    draft = section("draft", age=28, residence="abroad", military_register="off")
    assert draft.then is not None
    assert draft.then.label == "No: past the draft age"
    assert draft.answer.label == "Not while you are outside Russia"


def test_a_date_in_the_address_of_a_result_changes_nothing(visitor: Visitor) -> None:
    assert visitor.get("/en/check/result/?on=2022-11-14").content.count(b"14 November 2022") > 0
    assert "Yes, the draft can reach you" in visitor.text
    assert "not of today" not in visitor.text


def test_the_fact_to_find_out_is_named_with_where_to_look() -> None:
    found = result(military_register="unknown", residence="both")
    draft = next(one for one in found.topics if one.finding.topic == "draft")
    assert draft.ask_first is not None
    assert "military ID" in str(draft.ask_first.words.where)


def test_the_lines_stand_in_the_order_of_their_kinds() -> None:
    assert [(one.finding.topic, one.kind) for one in result().topics] == [
        ("notification", "duty"),
        ("draft", "possible"),
        ("leaving", "open"),
        ("mobilisation", "not_while"),
        ("training", "not_while"),
        ("contract", "choice"),
    ]


@pytest.mark.parametrize("residence", ["abroad", "both"])
def test_abroad_leaving_russia_is_the_first_of_its_kind(residence: str) -> None:
    lines = result(residence=residence, military_register="on").topics
    leaving = next(one for one in lines if one.finding.topic == "leaving")
    assert leaving == next(one for one in lines if one.kind == leaving.kind)


def test_a_contract_signed_already_is_no_choice() -> None:
    assert section("contract", service="contract").kind == "possible"


def test_how_sure_is_said_only_where_it_is_not_high() -> None:
    for one in result(residence="abroad", military_register="off").topics:
        assert bool(one.answer.sureness) == (one.finding.certainty != "high")


def test_a_line_says_until_which_birthday_it_holds() -> None:
    assert section("draft").until == "Until you turn 30."


def test_a_headline_that_names_the_birthday_is_not_told_it_twice() -> None:
    assert section("draft", age=16).until == ""


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"age": 16, "residence": "abroad"}, "You are not yet 18"),
        ({"residence": "abroad", "military_register": "on"}, "If you go to Russia, even for a few days"),
        ({}, "The law sets a term. Speak with a lawyer first"),
        ({"citizenship": "russian", "summons": "unknown"}, "The one fact worth finding out first"),
    ],
)
def test_the_box_says_what_presses_most(changes: dict[str, Any], title: str) -> None:
    box = result(**changes).box
    assert box is not None
    assert box.title == title


def test_abroad_whom_the_law_would_keep_reads_so_and_what_runs() -> None:
    box = result(residence="abroad", military_register="on", summons="decision", citizenship="russian").box
    assert box is not None
    assert [str(line.text) for line in box.lines] == [
        "You can be kept there. Talk to a lawyer first.",
        "The decision can be appealed within three months.",
    ]


def test_a_summons_presses_most() -> None:
    box = result(summons="summons").box
    assert box is not None
    assert str(box.lines[0].text) == "A summons bars leaving, and can be challenged."


def test_no_line_says_until_where_it_only_depends_on_more_then() -> None:
    assert section("mobilisation", service="completed").until == ""


def test_a_headline_that_begins_with_not_is_no_lasting_no() -> None:
    lasting = {"loss.not_yet", "loss.women", "loss.registered", "loss.unfit", "loss.past_reserve_age"}
    for rule, words in RULES.items():
        if str(words.label).startswith("Not ") and rules.RULES[rule].verdict == "does_not_apply":
            assert rule in FOR_A_TIME or rule in lasting, rule


def test_without_anything_that_presses_there_is_no_box() -> None:
    assert (
        result(citizenship="russian", age=35, service="completed", foreign_residence_permit="no").box is None
    )


def test_every_term_that_runs_stands_in_the_box_with_its_sources() -> None:
    changes = {"acquired": "naturalised", "age": 35, "military_register": "off"}
    box = result(**changes).box
    assert box is not None
    assert [str(line.text) for line in box.lines] == [
        "Register with the military within two weeks.",
        "Tell the Interior Ministry within 60 days of acquiring it.",
    ]
    assert all(line.notes for line in box.lines)


def test_what_has_to_be_done_first_is_the_first_step() -> None:
    steps = [str(step.text) for step in result(acquired="naturalised", age=35, military_register="off").steps]
    assert steps[0].startswith("A new citizen must register")
    assert steps[1].startswith("Where the duty holds, tell")
    assert len(steps) == IN_SIGHT


def test_reasons_are_the_answers_that_suffice_and_in_one_line_what_is_denied() -> None:
    reasons = section("draft").reasons
    assert "you are 25 years old" in reasons.given
    assert "a conviction in Russia" in reasons.none_of
    assert not any("conviction" in str(text) for text in reasons.given)


def test_a_topic_lists_the_rules_tried_up_to_the_one_that_decided() -> None:
    tried = section("draft").tried
    assert [rule.fits for rule in tried] == [False] * (len(tried) - 1) + [True]
    assert all(rule.because for rule in tried[:-1])


def test_open_questions_lead_to_where_they_are_asked() -> None:
    draft = section("draft", ground="unknown")
    asked = {str(one.words.name): one.number for one in draft.depends_on}
    assert asked["whether you were found unfit, exempt or deferred"] == list(MAN).index("ground") + 1


def test_rules_still_possible_are_grouped_by_verdict_and_keep_their_numbers() -> None:
    groups = section("draft", age="unknown").possible
    numbers = [rule.number for _verdict, rules in groups for rule in rules]
    assert len(groups) > 1
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_the_years_of_a_man_in_the_draft_are_drawn_from_18_to_30() -> None:
    years = result().years
    assert years is not None
    (draft,) = [one for one in years.topics if str(one.words.short) == "The draft"]
    assert [str(bar.text) for bar in draft.bars] == ["from 18 to 30"]


def test_without_an_age_there_is_no_picture() -> None:
    assert result(age="unknown").years is None


def test_a_passage_stands_once_on_a_result() -> None:
    passages = [str(passage.text) for one in result().topics for passage in one.law]
    assert len(passages) == len(set(passages))


def test_whom_nothing_reaches_reads_that_and_no_more() -> None:
    man = {"citizenship": "stateless", "sex": "male", "age": 46, "service": "none", "applying": "no"}
    record = {"conviction": "none", "criminal_case": "none", "drug_penalty": "no"}
    found = result_of(Journey({**man, **record}, rules.DECREE.day))
    assert found.reaches_nobody
    assert not found.steps


def test_a_boy_whom_18_changes_does_not_read_that_nothing_reaches_him() -> None:
    assert not result(age=16, citizenship="russian").reaches_nobody


def test_the_fact_that_most_topics_wait_for_comes_first() -> None:
    found = rules.findings(rules.Answers({"citizenship": "russian"}), DAY)
    named = [one.ask_first for one in found if one.ask_first]
    first = rules.ask_first(found)
    assert first is not None
    assert all(named.count(first) >= named.count(name) for name in named)


def test_answers_stand_on_paper_only_once_asked_for(visitor: Visitor) -> None:
    assert "The answers this rests on" not in visitor.text
    response = visitor.post("/en/check/paper/", {"add": ADD})
    assert response.status_code == 303
    visitor.get("/en/check/result/")
    assert 'class="result with-answers"' in visitor.text
    assert "Russia and another country" in visitor.text


def test_the_tick_can_be_taken_back(visitor: Visitor) -> None:
    visitor.post("/en/check/paper/", {"add": ADD})
    visitor.post("/en/check/paper/", {})
    visitor.get("/en/check/result/")
    assert "with-answers" not in visitor.text


def test_a_forged_tick_is_refused_and_keeps_the_answers(visitor: Visitor) -> None:
    response = visitor.post("/en/check/paper/", {"add": "everything"})
    assert response["Location"] == "/en/check/stopped/refused/"
    visitor.get("/en/check/result/")
    assert "Yes, the draft can reach you" in visitor.text
    assert "with-answers" not in visitor.text


def test_the_plain_text_holds_no_answer_until_asked_for(visitor: Visitor) -> None:
    def plain() -> str:
        found = re.search(r'<pre class="plain-text">(.*?)</pre>', visitor.text, re.S)
        assert found
        return found[1]

    assert "Russia and another country" not in plain()
    assert "you are 25 years old" not in plain()
    visitor.post("/en/check/paper/", {"add": ADD})
    visitor.get("/en/check/result/all/")
    assert "Russia and another country" in plain()


@pytest.mark.parametrize(
    "told",
    [MAN, SUSPECT, {"citizenship": "other"}, {"citizenship": "stateless"}, *stopped_after("sex", DAY)[:8]],
)
def test_sources_are_numbered_in_order_and_each_is_cited(told: dict[str, Any]) -> None:
    page = someone(told).get("/en/check/result/").content.decode()
    possible = r"<summary>Which rules are still possible.*?</details>"
    cited = list(dict.fromkeys(re.findall(r'href="#note-(\d+)"', re.sub(possible, "", page, flags=re.S))))
    assert cited == [str(number) for number in range(1, len(cited) + 1)]
    noted = re.findall(r'id="note-(\d+)"', page)
    assert noted == [str(number) for number in range(1, len(noted) + 1)]
    assert set(noted) == set(re.findall(r'href="#note-(\d+)"', page))


def test_the_plain_text_holds_no_link_that_is_punished(visitor: Visitor) -> None:
    plain = visitor.text.split('<pre class="plain-text">')[1].split("</pre>")[0]
    assert "https://" in plain
    assert not [one.id for one in rules.SOURCES.values() if one.caution and one.address in plain]


def test_the_code_on_paper_holds_the_start_page_alone(visitor: Visitor) -> None:
    assert qr_code("http://testserver/en/") in visitor.text


def test_the_versions_of_rules_and_texts_stand_on_paper(visitor: Visitor) -> None:
    law = rules.law_on(rules.today())
    assert re.search(rf"Rules {rules.fingerprint(law)}, texts [0-9a-f]{{12}}\.", visitor.text)


def test_paper_is_said_to_be_safer_than_a_file_and_why(visitor: Visitor) -> None:
    assert "a search of the phone can find it" in visitor.text


def test_without_a_cookie_there_is_nothing_to_print() -> None:
    response = Visitor().client.get("/en/check/result/")
    assert response["Location"] == "/en/"
