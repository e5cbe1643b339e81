"""Headlines of results: none is surer than its rule, none makes a duty of a possibility."""

import re
from typing import Any

import pytest
from django.test import Client
from django.utils import translation

from questionnaire import rules, wording
from questionnaire.wording.labels import SEVERAL_RULES, VERDICTS
from tests.support.visitor import GERMAN_IN_MOSCOW, someone

each_language = pytest.mark.parametrize("language", ["en", "ru"])
# What a headline of each verdict says, read alone.
SAYS = {
    "en": {
        "applies": "^Yes|^Possible|^You serve already",
        "does_not_apply": "^No\\b|^Not (?!assessed)",
        "unclear": "^Unclear|^Not assessed|^Your service may",
        "depends": "^Depends",
    },
    "ru": {
        "applies": "^Да\\b|^Возможно(?!, подойдёт)|^Вы уже служите|(По закону|Формально) да\\b",
        "does_not_apply": "^Нет\\b|— нет\\b|^Не раньше|^Сейчас нет",
        "unclear": "^(По закону н|Н)еясно|^Здесь не оцениваем|^Возможно, подойдёт",
        "depends": "^Зависит",
    },
}
FLAT = {"en": "^(Yes|No):", "ru": "^(Да|Нет):"}
DUTY = {"en": "^Yes", "ru": "^Да\\b"}
MAN: dict[str, Any] = {**GERMAN_IN_MOSCOW, "age": 28}


@each_language
def test_a_headline_says_what_its_verdict_says_and_no_more(language: str) -> None:
    with translation.override(language):
        labels = [(rule.verdict, wording.RULES[id].label) for id, rule in rules.RULES.items()]
        labels += [(verdict, SEVERAL_RULES[verdict]) for verdict in rules.VERDICTS]
        labels += [("depends", topic.depends) for topic in wording.TOPICS.values()]
        found = [(verdict, str(label)) for verdict, label in labels]
    for wanted, says in SAYS[language].items():
        wrong = [label for verdict, label in found if bool(re.search(says, label)) != (verdict == wanted)]
        assert wrong == []


@each_language
def test_a_headline_of_low_certainty_is_never_flat(language: str) -> None:
    with translation.override(language):
        labels = [str(wording.RULES[id].label) for id, rule in rules.RULES.items() if rule.certainty == "low"]
    assert labels
    assert [label for label in labels if re.search(FLAT[language], label)] == []


@each_language
def test_no_headline_makes_a_contract_a_duty(language: str) -> None:
    topic = next(topic for topic in rules.TOPICS if topic.name == "contract")
    with translation.override(language):
        labels = [str(wording.RULES[rule.id].label) for rule in topic.rules]
        labels += [str(SEVERAL_RULES["applies"]), str(wording.TOPICS["contract"].depends)]
    assert [label for label in labels if re.search(DUTY[language], label)] == []


@pytest.mark.parametrize(
    "told",
    [
        MAN,
        {**MAN, "residence": "abroad", "military_register": "off"},
        {**MAN, "acquired": "naturalised", "conviction": "serving", "conviction_offence": "grave"},
        {**MAN, "summons": "decision", "ground": "exempt", "foreign_residence_permit": "unknown"},
        {"citizenship": "stateless", "sex": "male", "age": 28, "applying": "citizenship", "route": "other"},
        {"citizenship": "unknown"},
    ],
)
@each_language
def test_the_words_for_tables_stand_on_no_result(language: str, told: dict[str, Any]) -> None:
    with translation.override(language):
        page = someone(told).get(f"/{language}/check/result/").content.decode()
        words = [str(VERDICTS[verdict]).lower() for verdict in ("applies", "does_not_apply")]
    text = re.sub(r"<[^>]*>", " ", page).lower()
    assert [word for word in words if re.search(rf"\b{word}\b", text)] == []


@each_language
def test_a_table_of_rules_has_the_verdict_beside_the_headline(language: str) -> None:
    with translation.override(language):
        page = someone(MAN).get(f"/{language}/how/").content.decode()
        rule, verdict = str(wording.RULES["draft.women"].label), str(VERDICTS["does_not_apply"])
    row = next(row for row in page.split("<tbody>") if "<code>draft.women</code>" in row)
    assert rule in row
    assert verdict in row


def test_the_offline_file_without_script_has_the_headlines() -> None:
    page = Client().get("/en/offline/check-en.html").content.decode()
    without_script = page.split("<main")[1].split("<noscript>")[1].split("</noscript>")[0]
    assert f"<strong>{wording.RULES['draft.women'].label}</strong>" in without_script
