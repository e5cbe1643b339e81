"""The layout of a topic's flowchart: a row for each question, lines to those that can follow, verdict marks.

Only positions and sizes are computed here, from the diagram; the template draws. A line says that a question
can follow, not after which answers, so the picture stays small for any topic.
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
LINE = 17  # height of a line of text
GAP = 16  # between two questions
LETTERS = 24  # in a line of text, at most
LEFT = 60  # x of the dots that the lines connect
TEXT = LEFT + 11
MARKS = {"applies": 268, "does_not_apply": 288, "unclear": 308}  # x of each verdict's mark
SHAPES = {
    "applies": "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
    "does_not_apply": "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
    "unclear": "M0-7L7 0L0 7L-7 0Z",
}


@dataclass(frozen=True)
class Step:
    """A question: the questions that can follow it, and the verdicts that an answer can settle."""

    name: str
    after: tuple[str, ...]
    settles: tuple[str, ...]

    @property
    def words(self) -> Text:
        """The name of the fact, such as "your age"."""
        return QUESTIONS[self.name].name

    @property
    def after_words(self) -> list[Text]:
        """The names of the facts that can follow."""
        return [QUESTIONS[name].name for name in self.after]


@dataclass(frozen=True)
class StepLayout:
    """A step in the picture: its lines of text, each with its y, and its marks, each with its x."""

    y: int
    lines: list[tuple[int, str]]
    marks: list[tuple[str, int]]


@dataclass(frozen=True)
class Picture:
    """The layout of a picture: its height, its steps, an SVG path for each line between two, and the legend
    of the marks."""

    height: int
    steps: list[StepLayout]
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
        next_indexes = after.setdefault(node.index, set())
        verdicts = settles.setdefault(node.index, set())
        for branch in node.branches:
            if isinstance(branch, Node):
                next_indexes.add(branch.index)
            else:
                verdicts.add(branch.verdict)
    return tuple(
        Step(
            ORDER[index].name,
            tuple(ORDER[other].name for other in sorted(after[index])),
            tuple(verdict for verdict in VERDICTS if verdict in settles[index]),
        )
        for index in sorted(after)
    )


def picture(steps: tuple[Step, ...]) -> Picture:
    """The picture of steps, their words in the active language."""
    layouts: list[StepLayout] = []
    top = LINE
    for step in steps:
        texts = wrap(capfirst(str(step.words)), LETTERS)
        lines = [(top + LINE * number, text) for number, text in enumerate(texts)]
        middle = top - 4 + LINE * (len(texts) - 1) // 2
        layouts.append(StepLayout(middle, lines, [(verdict, MARKS[verdict]) for verdict in step.settles]))
        top += LINE * len(texts) + GAP
    index = {step.name: number for number, step in enumerate(steps)}
    links = [(number, index[name]) for number, step in enumerate(steps) for name in step.after]
    longest = max((end - start for start, end in links), default=1)
    paths = [_path(layouts[start].y, layouts[end].y, (end - start - 1) / longest) for start, end in links]
    legend = [(verdict, top + LINE * number) for number, verdict in enumerate(MARKS)]
    return Picture(top + LINE * len(MARKS), layouts, paths, legend)


def _path(start: int, end: int, far: float) -> str:
    """A curve down from one question to another; the more questions it passes, the farther left it bends."""
    side = LEFT - round(far * (LEFT - 4) * 4 / 3)
    return f"M{LEFT} {start + 4}C{side} {start + 8} {side} {end - 8} {LEFT} {end - 4}"
