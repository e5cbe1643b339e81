"""The layout of the timeline: the vertical position of each entry, each year and the day shown.

Whole units only: a decimal comma would break the SVG. Horizontal positions and words are in the template.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

TOP = 14
ENTRY = 40  # height of an entry: its date, and below it its title
MARK = 34  # height of the line for the day shown
LINE = 16  # from the date to the title


@dataclass(frozen=True)
class Row:
    """One entry: its number in the list, its y on the axis and of its text, and whether it is in force."""

    number: int
    day: date
    axis: int
    middle: int
    in_force: bool

    @property
    def date_line(self) -> int:
        """The baseline of its date."""
        return self.middle + 4

    @property
    def title_line(self) -> int:
        """The baseline of its title."""
        return self.date_line + LINE


@dataclass(frozen=True)
class Timeline:
    """The whole picture. The axis is to scale down to `scale_end`; below, only the order is right."""

    rows: list[Row]
    years: list[tuple[int, int]]  # a year and its y; off the scale, that of its entry
    start: int
    scale_end: int
    end: int
    mark_axis: int
    mark: int

    @property
    def height(self) -> int:
        """The height of the picture."""
        return self.end + TOP


class _Scale:
    """A day's y on the axis: interpolated between fixed days, and that of the nearest beyond the ends."""

    def __init__(self, fixed: dict[date, int]) -> None:
        self._days = sorted(fixed)
        self._heights = [fixed[day] for day in self._days]

    def y(self, day: date) -> int:
        right = bisect_right(self._days, day)
        if right in (0, len(self._days)):
            return self._heights[max(right - 1, 0)]
        before, after = self._days[right - 1], self._days[right]
        top, bottom = self._heights[right - 1], self._heights[right]
        return round(top + (bottom - top) * ((day - before) / (after - before)))


def timeline(days: Sequence[date], shown: date, known_until: date) -> Timeline:
    """The layout of entries on these days, which are in order, with a line on the day `shown`.

    To scale until `known_until`, the day of the last check, which is not before the first entry.
    """
    in_force = sum(day <= shown for day in days)
    middles = [TOP + ENTRY * index + (MARK if index >= in_force else 0) for index in range(len(days))]
    mark = TOP + ENTRY * in_force
    known = sum(day <= known_until for day in days)
    end = TOP + ENTRY * len(days) + MARK
    scale_end = middles[known - 1] + ENTRY // 2
    later = dict(zip(days[known:], middles[known:], strict=True))
    last = date(max(days[-1], known_until).year + 1, 1, 1)
    scale = _Scale({days[0]: middles[0], known_until: scale_end, **later, last: end})
    return Timeline(
        rows=[
            Row(number, day, scale.y(day), middle, day <= shown)
            for number, (day, middle) in enumerate(zip(days, middles, strict=True), 1)
        ],
        years=[
            (days[0].year, middles[0]),
            *((year, scale.y(date(year, 1, 1))) for year in range(days[0].year + 1, known_until.year + 1)),
            *((day.year, middle) for day, middle in later.items() if day.year > known_until.year),
        ],
        start=middles[0],
        scale_end=scale_end,
        end=end,
        mark_axis=scale.y(shown),
        mark=mark,
    )
