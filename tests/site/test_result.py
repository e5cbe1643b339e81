"""What a result says besides its verdicts: what would change it, then and now, what to find out, paper."""

import re
from datetime import date
from typing import Any

import pytest

from questionnaire import rules
from questionnaire.journey.journey import Journey
from questionnaire.result.paper import ADD
from questionnaire.result.result import Result, TopicSection, result_of
from questionnaire.sharing.qr import qr_code
from tests.support.everyone import stopped_after
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, someone

DAY = date(2026, 11, 23)
MAN: dict[str, Any] = {**GERMAN_IN_MOSCOW, "age": 25}
SUSPECT = {**MAN, "criminal_case": "investigation", "case_offence": "other"}


def result(**changes: Any) -> Result:
    """The result of a man of 25 in Moscow with a German passport, with some answers changed."""
    return result_of(Journey({**MAN, **changes}, DAY))


def section(topic: str, **changes: Any) -> TopicSection:
    return next(one for one in result(**changes).sections if one.finding.topic == topic)


@pytest.fixture
def visitor() -> Visitor:
    visitor = Visitor()
    visitor.walk(GERMAN_IN_MOSCOW)
    visitor.get("/en/check/result/")
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
    assert (answer.label, answer.certainty_label) == ("No: past the draft age", "certainty: medium")
    assert answer.passage.notes


def test_a_future_change_that_stays_open_says_what_counts_then() -> None:
    ((when, answer),) = section("mobilisation", service="completed").future_changes
    assert str(when) == "From the day you turn 55"
    assert [str(words.name) for words in answer.counts] == ["your rank in the reserve"]
    page = someone({**MAN, "service": "completed"}).get("/en/check/result/").content.decode()
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
    leaving = next(one for one in it.sections if one.finding.topic == "leaving")
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
    row = re.search(r'<th scope="row">Service under a contract.*?</tr>', visitor.text, re.S)
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
    assert found.ask_first is not None
    assert "military ID" in str(found.ask_first.where)


def test_where_nothing_depends_nothing_is_to_be_found_out() -> None:
    assert result().ask_first is None


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
    visitor.get("/en/check/result/")
    assert "Russia and another country" in plain()


@pytest.mark.parametrize(
    "told",
    [MAN, SUSPECT, {"citizenship": "other"}, {"citizenship": "stateless"}, *stopped_after("sex", DAY)[:8]],
)
def test_sources_are_numbered_in_order_and_each_is_cited(told: dict[str, Any]) -> None:
    page = someone(told).get("/en/check/result/").content.decode()
    cited = list(dict.fromkeys(re.findall(r'href="#note-(\d+)"', page)))
    assert cited == [str(number) for number in range(1, len(cited) + 1)]
    assert re.findall(r'id="note-(\d+)"', page) == cited


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
