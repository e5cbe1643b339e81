"""The questions of a topic as a picture: a row for each, lines to those that can follow, marks for verdicts.

Only places and sizes are worked out here, from the diagram alone; words and looks are the template's. It
draws what answers can lead to, and never which answers, so it stays small for any topic.
"""

from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from django.utils.text import capfirst

from questionnaire.rules import ORDER, VERDICTS
from questionnaire.rules.engine.diagram import Node, nodes
from questionnaire.wording import QUESTIONS
from questionnaire.wording.types import Text

WIDTH = 320
LINE = 17  # from one line of text to the next
GAP = 16  # between two questions
LETTERS = 24  # in a line of text
LEFT = 60  # where the lines run to, beside the text
TEXT = LEFT + 11
MARKS = {"applies": 268, "does_not_apply": 288, "unclear": 308}  # where each verdict's mark stands
SHAPES = {
    "applies": "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
    "does_not_apply": "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
    "unclear": "M0-7L7 0L0 7L-7 0Z",
}


@dataclass(frozen=True)
class Step:
    """A question: what can follow it, and the verdicts that an answer can settle at once."""

    name: str
    after: tuple[str, ...]
    settles: tuple[str, ...]

    @property
    def words(self) -> Text:
        """What is asked for, such as "your age"."""
        return QUESTIONS[self.name].name

    @property
    def after_words(self) -> list[Text]:
        """What is asked for next."""
        return [QUESTIONS[name].name for name in self.after]


@dataclass(frozen=True)
class Drawn:
    """A step in the picture: its lines of text with their heights, and its marks with their places."""

    y: int
    lines: list[tuple[int, str]]
    marks: list[tuple[str, int]]


@dataclass(frozen=True)
class Picture:
    """A picture ready to be drawn: its height, its steps, a path for each line between two, and which
    mark stands for which verdict."""

    height: int
    steps: list[Drawn]
    paths: list[str]
    legend: list[tuple[str, int]]
    width: int = WIDTH
    left: int = LEFT
    text: int = TEXT


def steps_of(diagram: Any) -> tuple[Step, ...]:
    """The questions of a diagram in the order of the questionnaire."""
    after: dict[int, set[int]] = {}
    settles: dict[int, set[str]] = {}
    for node in nodes(diagram):
        ways = after.setdefault(node.index, set())
        ends = settles.setdefault(node.index, set())
        for branch in node.branches:
            if isinstance(branch, Node):
                ways.add(branch.index)
            else:
                ends.add(branch.verdict)
    return tuple(
        Step(
            ORDER[index].name,
            tuple(ORDER[other].name for other in sorted(after[index])),
            tuple(verdict for verdict in VERDICTS if verdict in settles[index]),
        )
        for index in sorted(after)
    )


def picture(steps: tuple[Step, ...]) -> Picture:
    """The picture of steps, their words in the language that is active."""
    drawn: list[Drawn] = []
    top = LINE
    for step in steps:
        texts = wrap(capfirst(str(step.words)), LETTERS)
        lines = [(top + LINE * number, text) for number, text in enumerate(texts)]
        middle = top - 4 + LINE * (len(texts) - 1) // 2
        drawn.append(Drawn(middle, lines, [(verdict, MARKS[verdict]) for verdict in step.settles]))
        top += LINE * len(texts) + GAP
    index = {step.name: number for number, step in enumerate(steps)}
    leads = [(number, index[name]) for number, step in enumerate(steps) for name in step.after]
    farthest = max((end - start for start, end in leads), default=1)
    paths = [_path(drawn[start].y, drawn[end].y, (end - start - 1) / farthest) for start, end in leads]
    legend = [(verdict, top + LINE * number) for number, verdict in enumerate(MARKS)]
    return Picture(top + LINE * len(MARKS), drawn, paths, legend)


def _path(start: int, end: int, far: float) -> str:
    """A line down from one question to another, the farther to the left the more it passes."""
    side = LEFT - round(far * (LEFT - 4) * 4 / 3)
    return f"M{LEFT} {start + 4}C{side} {start + 8} {side} {end - 8} {LEFT} {end - 4}"
