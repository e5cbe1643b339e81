"""How plainly the texts are written, by their lengths of words and sentences. It judges no meaning.

English: Flesch-Kincaid grade, 8 or lower. Russian: Flesch's ease of reading after Oborneva, 50 or higher.
`python -m tests.support.readability` prints the figures from the catalogue, without Django.
"""

import re
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import polib

CATALOGUE = Path(__file__).parents[2] / "locale" / "ru" / "LC_MESSAGES" / "django.po"
BLOCK = 30  # words; shorter texts have too few for a measure
LONGEST_SENTENCE = 25  # words
HARDEST = {"en": 8.0, "ru": 50.0}

RESULT = re.compile(r"wording/(?!questions|sources)|templates/(?:result/|_source)")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")
WORD = re.compile(r"\w+(?:[’'.,:/-]\w+)*")
# A sentence ends at its mark, where a capital follows, whatever brackets or quotes stand between.
END = re.compile(r"(?<=[.!?…])[”»)’]*\s+(?=[“«(]*[A-ZА-ЯЁ0-9])")
ABBREVIATION = re.compile(r"\b(No|St|ст|п|ч|т|см|им|гг?)\.\s+(?=[“«(]*[A-ZА-ЯЁ0-9])")
# English letters that are not heard as a syllable of their own, and neighbours that are heard as two.
SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[^aeiouylsxzcgh])e(?=s$)|(?<=[aeiouy]l)e(?=s?$)|(?<=[^aeiouytd])e(?=d$)"
    r"|(?<=[^aeiouyl])e(?=(?:ments?|ly|less|ness|ful|ty|teen)$)|(?<=som)e(?=thing|one|what)|(?<=ther)e(?=fore)"
)
VOWELS = re.compile(r"(?:[aeiou]|y(?![aeiou]))+")
HIATUS = re.compile(
    r"(?<![cts])ia|(?<![tscg])io|eo(?!p|us)|(?<![qg])ua(?=l|t|ry)|iet|[aeo]ing|sm$|area|idea|creat|nuclea"
)


class Measured(NamedTuple):
    """A text and how plain it is; the score only for a block."""

    text: str
    words: int
    longest_sentence: int
    score: float | None


def words(text: str) -> list[str]:
    """The words and numbers of a text."""
    return WORD.findall(PLACEHOLDER.sub("word", text).replace("\N{NO-BREAK SPACE}", " "))


def sentences(text: str) -> list[str]:
    """The sentences of a text; an abbreviation ends none."""
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    return [part for part in END.split(ABBREVIATION.sub(r"\1 ", text)) if words(part)]


def syllables(word: str, language: str) -> int:
    """The syllables of a word: in Russian its vowels, in English its groups of vowels but a silent end."""
    word = word.lower()
    if language == "ru":
        return len(re.findall("[аеёиоуыэюя]", word)) or 1
    return sum(_english_syllables(part) for part in re.findall(r"[a-z]+", word)) or 1


def _english_syllables(word: str) -> int:
    heard = SILENT.sub("", word)
    return max(1, len(VOWELS.findall(heard)) + len(HIATUS.findall(heard)))


def score(text: str, language: str) -> float:
    """The Flesch-Kincaid grade of an English text, the ease after Oborneva of a Russian one."""
    found = words(text)
    in_sentence = len(found) / len(sentences(text))
    in_word = sum(syllables(word, language) for word in found) / len(found)
    if language == "ru":
        return 206.835 - 1.3 * in_sentence - 60.1 * in_word
    return 0.39 * in_sentence + 11.8 * in_word - 15.59


def measured(text: str, language: str) -> Measured:
    """How plain a text is."""
    count = len(words(text))
    longest = max((len(words(sentence)) for sentence in sentences(text)), default=0)
    return Measured(text, count, longest, score(text, language) if count >= BLOCK else None)


def texts(language: str, *, of_results: bool = False) -> Iterator[str]:
    """Every text of a language, or those that stand in results."""
    for entry in polib.pofile(str(CATALOGUE)):
        if not of_results or any(RESULT.search(file) for file, _ in entry.occurrences):
            if entry.msgid_plural:
                yield from (
                    (entry.msgid, entry.msgid_plural)[:] if language == "en" else entry.msgstr_plural.values()
                )
            else:
                yield entry.msgid if language == "en" else entry.msgstr


def main() -> None:
    """Print the figures."""
    for of_results in (True, False):
        for language in ("en", "ru"):
            found = [measured(text, language) for text in texts(language, of_results=of_results)]
            scores = [one.score for one in found if one.score is not None]
            lengths = [len(words(part)) for one in found for part in sentences(one.text)]
            print(
                f"{'results' if of_results else 'all texts'}, {language}: "
                f"{len(scores)} blocks, mean {statistics.mean(scores):.1f}, "
                f"from {min(scores):.1f} to {max(scores):.1f}; "
                f"{len(lengths)} sentences, mean {statistics.mean(lengths):.1f} words, longest {max(lengths)}"
            )


if __name__ == "__main__":
    main()
