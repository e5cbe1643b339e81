"""The page on how it works: every rule that can decide, for any day; the questions drawn; the files."""

import csv
import html
import json
import re
from typing import Any

import pytest
from django.test import Client

from questionnaire import rules, wording
from questionnaire.law_pages.flowchart import LEFT, MARKS, WIDTH, picture, steps_of
from questionnaire.rules.engine.diagram import leaves, nodes
from tests.support.visitor import plain

PAGE = "/en/how/"
DAYS = ["2022-11-14", "2023-12-31", "2024-01-01", "2026-03-04", "2031-05-05"]
BAD_DAYS = ["2022-11-13", "2100-01-01", "yesterday", "2024-02-30", ""]


def get(query: str = "", path: str = "") -> Any:
    return Client().get(f"{PAGE}{path}{query}")


def text_of(query: str = "", path: str = "") -> str:
    return plain(html.unescape(get(query, path).content.decode()))


def law_from_option(day: str) -> rules.Law:
    return next(law for law in reversed(rules.PERIODS) if str(law.start) <= day)


def firing(day: str) -> list[str]:
    """The ids of all rules that can decide on a day, in the order of the law sheet."""
    fired = {leaf.rule for topic in rules.compiled(law_from_option(day)) for leaf in leaves(topic.diagram)}
    return [id for id in rules.RULES if id in fired]


@pytest.mark.parametrize("day", DAYS)
def test_the_tables_list_exactly_the_rules_that_can_decide(day: str) -> None:
    page = text_of(f"?on={day}")
    assert re.findall(r"<code>(\w+\.\w+)</code>", page) == firing(day)
    assert all(str(wording.RULES[id].when) in page for id in firing(day))


@pytest.mark.parametrize("day", DAYS)
def test_rules_left_out_are_counted(day: str) -> None:
    counted = sum(map(int, re.findall(r"(\d+) rules? (?:is|are) left out", text_of(f"?on={day}"))))
    assert counted == len(rules.RULES) - len(firing(day))


def test_a_row_names_verdict_leaning_certainties_and_sources() -> None:
    rows = text_of("?on=2026-03-04").split("<tbody>")
    over_age = next(row for row in rows if "draft.over_age" in row)
    stateless = next(row for row in rows if "<code>draft.stateless<" in row)
    assert "Does not apply" in over_age
    assert "Certainty: high" in over_age
    assert "For some answers, certainty: medium" in over_age
    assert 'href="/en/decree/#source-439fz"' in over_age
    assert "leans towards: no." in stateless


def test_a_source_that_did_not_speak_of_that_law_is_not_named() -> None:
    assert "#source-439fz" not in text_of("?on=2023-12-31")


def test_every_linked_source_is_on_the_decree_page() -> None:
    decree = Client().get("/en/decree/").content.decode()
    named = set(re.findall(r"/en/decree/#([\w-]+)", text_of()))
    assert named
    assert all(f'id="{source}"' in decree for source in named)


@pytest.mark.parametrize("day", DAYS)
def test_the_period_and_its_fingerprint_are_shown(day: str) -> None:
    page = text_of(f"?on={day}")
    assert "This page shows the law from" in page
    assert rules.fingerprint(law_from_option(day)) in page


def test_without_a_day_it_is_the_law_of_today() -> None:
    page = text_of()
    assert "This page shows the law from" not in page
    assert rules.fingerprint(rules.law_on(rules.today())) in page


def test_the_files_linked_are_those_of_the_day_shown() -> None:
    assert 'href="/en/how/rules.csv?on=2023-12-25"' in text_of("?on=2023-12-31")
    assert 'href="/en/how/rules.json"' in text_of()


@pytest.mark.parametrize("written", ["31.12.2023", "31/12/2023", "2023-12-31", " 31.12.2023 "])
def test_a_day_can_be_written_as_people_write_it(written: str) -> None:
    response = get(f"?on={written}")
    assert response.status_code == 200
    assert (
        "This page shows the law from 25\xa0December\xa02023 to 31\xa0December\xa02023."
        in response.content.decode()
    )


@pytest.mark.parametrize("day", BAD_DAYS)
@pytest.mark.parametrize("path", ["", "rules.csv", "rules.json"])
def test_a_day_without_law_is_refused_with_a_reason(path: str, day: str) -> None:
    response = get(f"?on={day}", path)
    assert response.status_code == 400
    assert re.search("Write the date like|This site knows the law from", response.content.decode())


@pytest.mark.parametrize("path", ["rules.csv", "rules.json"])
def test_an_unknown_topic_is_refused_with_the_known_ones(path: str) -> None:
    response = get("?topic=<b>war", path)
    assert response.status_code == 400
    assert response["Content-Type"].startswith("text/plain")
    assert b"draft, contract" in response.content
    assert b"war" not in response.content


@pytest.mark.parametrize("path", ["rules.csv", "rules.json"])
def test_no_cookie_is_set(path: str) -> None:
    assert not get("?on=2024-01-01", path).cookies


@pytest.mark.parametrize("day", DAYS)
def test_the_csv_has_the_rows_of_the_page(day: str) -> None:
    rows = list(csv.DictReader(text_of(f"?on={day}", "rules.csv").splitlines()))
    assert [row["rule"] for row in rows] == firing(day)
    assert all(row["if"] == str(wording.RULES[row["rule"]].when) for row in rows)
    assert all(set(row["sources"].split()) <= rules.SOURCES.keys() for row in rows)
    assert all(set(row["certainty"].split()) <= set(rules.CERTAINTIES) for row in rows)


@pytest.mark.parametrize("path", ["rules.csv", "rules.json"])
def test_a_file_can_be_of_one_topic(path: str) -> None:
    text = text_of("?topic=notification", path)
    assert "notification.sixty_days" in text
    assert "draft.liable" not in text


def test_a_file_is_named_after_the_day_from_which_its_rules_hold() -> None:
    assert 'filename="rules-2024-01-01.csv"' in get("?on=2024-01-03", "rules.csv")["Content-Disposition"]


@pytest.mark.parametrize("day", DAYS)
def test_the_json_holds_every_way_through_the_questions(day: str) -> None:
    content = json.loads(get(f"?on={day}", "rules.json").content)
    assert content["fingerprint"] == rules.fingerprint(law_from_option(day))
    for exported, topic in zip(content["topics"], rules.compiled(law_from_option(day)), strict=True):
        assert len(exported["diagram"]) == len(list(nodes(topic.diagram)))
        told = [rules.Outcome(**way["outcome"]) for way in _ways(exported) if "outcome" in way]
        assert set(told) == leaves(topic.diagram)
        for node in exported["diagram"]:
            assert all(way["to"] > node["node"] for way in node["ways"] if "to" in way)
            if node["fact"] != "age":
                values = [value for way in node["ways"] for value in way["values"]]
                assert sorted(values) == sorted(rules.FACTS[node["fact"]].values)


def _ways(topic: dict[str, Any]) -> list[dict[str, Any]]:
    return [way for node in topic["diagram"] for way in node["ways"]]


@pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))
def test_the_steps_are_those_of_the_diagram(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        steps = {step.name: step for step in steps_of(topic.diagram)}
        assert list(steps) == [
            rules.ORDER[index].name for index in sorted({n.index for n in nodes(topic.diagram)})
        ]
        for node in nodes(topic.diagram):
            step = steps[node.fact.name]
            for branch in node.branches:
                if isinstance(branch, rules.Outcome):
                    assert branch.verdict in step.settles
                else:
                    assert branch.fact.name in step.after


@pytest.mark.parametrize("law", rules.PERIODS, ids=lambda law: str(law.start))
def test_a_picture_stays_within_its_bounds(law: rules.Law) -> None:
    for topic in rules.compiled(law):
        drawn = picture(steps_of(topic.diagram))
        assert max(MARKS.values()) + 7 <= WIDTH
        for path in drawn.paths:
            x, y, *curve = map(int, re.findall(r"-?\d+", path))
            assert max(curve[0], curve[2]) <= LEFT
            # A curve goes three quarters of the way to its control points.
            assert LEFT - (LEFT - min(curve[0], curve[2])) * 3 / 4 > 0
            assert x == curve[4] == LEFT
            assert 0 < y < curve[5] < drawn.height
        heights = [y for step in drawn.steps for y, _ in step.lines]
        assert heights == sorted(set(heights))


def test_the_picture_is_described_in_words() -> None:
    page = " ".join(re.sub(r"<[^>]+>", "", text_of("?on=2026-03-04")).split())
    assert "The sex in your documents. Some answers settle it at once: does not apply." in page
    assert "Others lead on to: your age." in page
    assert (
        "The ground on which you are applying. Every answer settles it: applies, does not apply, unclear."
        in page
    )
