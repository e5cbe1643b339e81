"""The types of the wording. Every text is a lazy translation; the English text is its id.

Law, dates and certainty are in the rules; here are only words for them.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

Text: TypeAlias = "str | _StrPromise"


@dataclass(frozen=True)
class QuestionWords:
    """A question as asked. Dictionaries go by value; for the age, which has none, they are empty."""

    title: Text  # the question itself, the heading of its page
    name: Text  # the fact in a list: "Your age"
    why: Text  # why it is asked, one sentence or two
    values: dict[str, Text]  # the answers, as on the radio buttons
    because: dict[str, Text]  # completes "you said that ..." ; for the age: {"": "... %(age)s ..."}
    where: Text  # how to find out the answer
    hint: Text = ""  # one line under the question: what the question and its answers leave unsaid
    denied: dict[str, Text] = field(default_factory=dict)  # by the values that deny: what they deny, a noun
    value_hints: dict[str, Text] = field(default_factory=dict)
    help: tuple[tuple[Text, tuple[Text, ...]], ...] = ()  # (heading of a fold-out, paragraphs)


@dataclass(frozen=True)
class RuleWords:
    """A rule in words, for the person whom it decides for."""

    label: Text  # the headline: true read alone; the sheet's label to the letter, without quotation marks
    when: Text  # completes "if ...": whom it fits, if no rule before it did
    answer: Text  # the short answer: one or two sentences, with its date where it has one
    law: tuple[Text, ...]  # paragraphs: what the law says, what could change, what is in doubt


@dataclass(frozen=True)
class TopicWords:
    """A topic: its question, its name in a list, an answer for each verdict if several rules are possible."""

    question: Text
    name: Text
    short: Text  # its name in a line of a result, three words at most
    depends: Text  # the sheet's label for what depends on missing answers
    verdicts: dict[str, Text]
    notes: tuple[Text, ...] = ()  # standing notes: what is not assessed


@dataclass(frozen=True)
class ChangeWords:
    """A change of the law: a title that fits the timeline, and what changed."""

    title: Text  # at most 32 characters, in every language
    text: Text


@dataclass(frozen=True)
class ReportWords:
    """A statement of the newspaper, in our words, and how it stands."""

    says: Text
    stands: Text
    verdict: Text  # two to five words: "Right.", "Mistaken, we think."


@dataclass(frozen=True)
class SourceWords:
    """A source as cited: the title says what it is."""

    publisher: Text
    title: Text
    edition: Text = ""  # for a source without a plain date: "undated", "edition before 2024"
    language: str = ""  # of a title that is the source's own words, and so in no other language
