"""What the rules alone cost, as multiples of a bare chain of ifs that gives the same verdicts unexplained.

The chain tests the rules of each topic in order, for a person of whom everything is known, and stops at the
first that fits. An assessment also gives rule, certainty, reasons and sources, and accepts unknown facts.
"""

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from questionnaire import rules
from questionnaire.rules.engine.compiled import compile_topic
from questionnaire.rules.engine.diagram import Node

DAY = date(2026, 11, 23)
LAW = rules.law_on(DAY)
MISSING = (0, 1, 2, 4, 8, 16, len(rules.ORDER))
Given = dict[str, Any]


def people(number: int) -> list[Given]:
    """So many people who answer everything, the same ones on every run."""
    chance = random.Random(14112022)  # noqa: S311  # nothing here is secret
    return [
        {
            fact.name: chance.choice(fact.values) if fact.values else chance.randint(16, 70)
            for fact in rules.ORDER
        }
        for _ in range(number)
    ]


def chain(persons: Sequence[Any]) -> list[list[str]]:
    """The verdicts of each person, by testing the rules in order."""
    return [
        [next(rule.verdict for rule in topic.rules if rule.fits(person, LAW)) for topic in rules.TOPICS]
        for person in persons
    ]


def assess(givens: Sequence[Given]) -> list[list[str]]:
    """The verdicts of each person, from whole findings."""
    return [[found.verdict for found in rules.findings(rules.Answers(given), DAY)] for given in givens]


def seconds(work: Callable[[], object]) -> float:
    """The processor time that a piece of work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def compare(
    name: str, work: Callable[[], object], bare: Callable[[], object], number: int, rounds: int
) -> None:
    """Print how many assessments a second, and their ratio to the chain, pair by pair."""
    pairs = [(seconds(work), seconds(bare)) for _ in range(rounds)]
    ratios = sorted(one / other for one, other in pairs)
    speed = number / statistics.median(one for one, _ in pairs)
    print(
        f"  {name:34} {speed:9,.0f} a second   "
        f"{statistics.median(ratios):.2f}  {ratios[0]:.2f}  {ratios[-1]:.2f}"
    )


def partial(givens: Sequence[Given], missing: int) -> list[Given]:
    """The same people, each of whom leaves so many facts unanswered."""
    chance = random.Random(missing)  # noqa: S311  # nothing here is secret
    answered = (set(chance.sample(list(given), len(given) - missing)) for given in givens)
    return [
        {name: value if name in some else "unknown" for name, value in given.items()}
        for given, some in zip(givens, answered, strict=True)
    ]


def paths(part: Any) -> Iterator[Any]:
    """The outcome of every path through a diagram."""
    if not isinstance(part, Node):
        yield part
        return
    for branch in part.branches:
        yield from paths(branch)


def command_line(lines: int) -> None:
    """Print what so many lines of JSON through the command line take, and a tenth of them."""
    given = "".join(json.dumps(person) + "\n" for person in people(1000)).encode()
    command = [sys.executable, "-m", "questionnaire.rules", "--on", str(DAY)]
    for number in (lines // 10, lines):
        with tempfile.TemporaryFile() as file:
            for _ in range(number // 1000):
                file.write(given)
            file.seek(0)
            start = time.perf_counter()
            most = 0
            with subprocess.Popen(command, stdin=file, stdout=subprocess.DEVNULL) as process:
                while process.poll() is None:
                    status = Path(f"/proc/{process.pid}/status").read_text()
                    most = max(most, *(int(size) for size in re.findall(r"VmHWM:\s+(\d+) kB", status)), 0)
                    time.sleep(0.05)
            took = time.perf_counter() - start
        print(f"  {number:,} lines of JSON: {number / took:,.0f} a second, most memory {most / 1024:.1f} MB")


def main(arguments: list[str]) -> None:
    """Compare the rules with the chain, and print the cost of compiling and of walking every path."""
    parser = argparse.ArgumentParser(prog="script/bench rules", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="pairs of measurements of each kind")
    parser.add_argument("--people", type=int, default=500, help="people in each")
    parser.add_argument("--lines", type=int, default=100_000, help="lines of JSON through the command line")
    options = parser.parse_args(arguments)
    givens = people(options.people)
    persons = [SimpleNamespace(**given) for given in givens]
    rules.compile_all()
    if chain(persons) != assess(givens):
        sys.exit("the chain and the rules disagree")
    print("assessments, ratio to the chain of ifs           (median, low, high)")
    compare("the chain itself", lambda: chain(persons), lambda: chain(persons), len(persons), options.rounds)
    for missing in MISSING:
        some = partial(givens, missing)
        name = "complete" if not missing else f"{missing} of {len(rules.ORDER)} unanswered"
        compare(name, lambda: assess(some), lambda: chain(persons), len(some), options.rounds)  # noqa: B023
    once = statistics.median(seconds(lambda: chain(persons)) for _ in range(options.rounds)) / len(persons)
    compiling = statistics.median(
        seconds(lambda: [compile_topic(one, LAW) for one in rules.TOPICS]) for _ in range(3)
    )
    print(f"  compiling the diagrams of a day: {compiling * 1000:.0f} ms, as {compiling / once:,.0f} chains")
    count = 0

    def walk() -> None:
        nonlocal count
        count = sum(1 for topic in rules.compiled(LAW) for _ in paths(topic.diagram))

    walking = seconds(walk)
    print(f"  the whole space, {count:,} paths: {walking * 1000:.1f} ms, as {walking / once:,.0f} chains")
    command_line(options.lines)
