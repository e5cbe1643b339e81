"""Every text in plain language, as far as lengths of words and sentences can tell."""

import pytest
from django.utils import translation

from questionnaire import wording
from tests.support.readability import HARDEST, LONGEST_SENTENCE, measured, score, sentences, syllables, texts

# The law's own names of offences, one after another: no other words would do.
OFFENCES = wording.QUESTIONS["conviction_offence"].value_hints["listed"]
each_language = pytest.mark.parametrize("language", ["en", "ru"])


@each_language
def test_no_sentence_is_too_long(language: str) -> None:
    found = [measured(text, language) for text in texts(language)]
    assert [one.text for one in found if one.longest_sentence > LONGEST_SENTENCE] == []


def _blocks(language: str) -> dict[str, float]:
    """The scores of the texts that are long enough for one."""
    with translation.override(language):
        read = [measured(text, language) for text in texts(language) if text != str(OFFENCES)]
    return {one.text: one.score for one in read if one.score is not None}


def test_english_blocks_stay_at_or_below_the_grade() -> None:
    assert [text for text, score in _blocks("en").items() if score > HARDEST["en"]] == []


def test_russian_blocks_are_easy_enough() -> None:
    assert [text for text, score in _blocks("ru").items() if score < HARDEST["ru"]] == []


@each_language
def test_there_are_blocks_to_measure(language: str) -> None:
    assert sum(measured(text, language).score is not None for text in texts(language, of_results=True)) > 30


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three? Four", 4),
        ("By one digest it is No. 823, in force.", 1),
        ("It ends on 1 January (or before). “So” they say.", 2),
        ("Закон от 14 ноября 2022 г. № 1 действует.", 1),
        ("См. ст. 22 и п. 3. Это всё.", 2),
        ("«Да». Нет.", 2),
    ],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("age", 1),
        ("rules", 1),
        ("lapsed", 1),
        ("served", 1),
        ("changes", 2),
        ("decree", 2),
        ("needed", 2),
        ("people", 2),
        ("stateless", 2),
        ("table", 2),
        ("being", 2),
        ("lawyer", 2),
        ("official", 3),
        ("residence", 3),
        ("qualified", 3),
        ("requirement", 3),
        ("citizenship", 4),
        ("material", 4),
        ("mobilisation", 5),
    ],
)
def test_english_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word, "en") == count


def test_a_russian_syllable_is_a_vowel() -> None:
    assert [syllables(word, "ru") for word in ("в", "ещё", "призыв", "военнообязанный")] == [1, 2, 2, 7]


def test_scores_follow_the_formulas() -> None:
    assert score("The cat sat. The dog ran.", "en") == pytest.approx(0.39 * 3 + 11.8 - 15.59)
    assert score("Кот спал. Пёс лаял.", "ru") == pytest.approx(206.835 - 1.3 * 2 - 60.1 * 5 / 4)
