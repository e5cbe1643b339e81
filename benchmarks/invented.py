"""People made up for script/watch: who they are, what of them is worth hiding, how their browser posts."""

import random
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

from questionnaire import rules

from .client import Visitor
from .pressure import ANSWERS
from .relay import Piece

INPUT = re.compile(r"<input\b[^>]*>")
ATTRIBUTE = re.compile(r'\b(type|name|value)="([^"]*)"')
COMMON, LEFT_OPEN = 0.5, 0.05  # the shares of answers that are common ones, and that are not given


class Browser(Visitor):
    """A visitor who posts forms as browsers do: every hidden field, and values as they stand in the page."""

    async def answer(self, value: str) -> None:
        """Answer the open question and go where it leads."""
        fact = self.fact
        inputs = [dict(ATTRIBUTE.findall(found)) for found in INPUT.findall(self.page.partition("<main")[2])]
        inputs = [given for given in inputs if given.get("name") and given.get("type") != "submit"]
        fields = [(given["name"], given.get("value", "")) for given in inputs if given["type"] == "hidden"]
        if fact == "age":
            fields.append(("age", value if value.isdigit() else ""))
        fields += [
            (given["name"], given["value"])
            for given in inputs
            if given["type"] == "radio" and given["value"].strip() == value
        ]
        answer = await self.send("POST", self.path, urlencode(fields).encode())
        await self.open(answer.headers["location"])


@dataclass
class Person:
    """Somebody invented: what they tell, in which language they read, and what passed over the line."""

    told: dict[str, str]
    language: str
    asked: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)

    def secrets(self) -> dict[str, bool]:
        """What the watcher would like to know, where this person has an answer to it."""
        told = {name: int(value) if value.isdigit() else value for name, value in self.told.items()}
        answers = rules.Answers({name: told[name] for name in self.asked})
        verdicts = {found.topic: found.verdict for found in rules.findings(answers, rules.today())}
        known = {name: value for name in self.asked if (value := self.told[name]) not in rules.UNANSWERED}
        found = {
            "reads English, not Russian": self.language == "en",
            "the draft cannot reach them": verdicts["draft"] == "does_not_apply",
            "the rule on contracts applies": verdicts["contract"] == "applies",
        }
        if "citizenship" in known:
            found["Russian citizen"] = known["citizenship"].startswith("russian")
        if "sex" in known:
            found["a man"] = known["sex"] == "male"
        if "conviction" in known:
            found["convicted (of those asked)"] = known["conviction"] != "none"
        if "service" in known:
            found["has served (of those asked)"] = known["service"] != "none"
        return found


def invented(number: int, seed: int) -> list[Person]:
    """So many people, the same ones for the same seed: half of the answers are common, half any, a few left
    open; each citizenship is as likely as the others."""
    chance = random.Random(seed)  # noqa: S311  # no secret hangs on it
    people = []
    for _ in range(number):
        told = {
            fact.name: str(chance.choice(fact.values) if fact.values else chance.randint(16, 45))
            for fact in rules.ORDER
        }
        common = {name: value for name, value in ANSWERS.items() if chance.random() < COMMON}
        left = dict.fromkeys((name for name in told if chance.random() < LEFT_OPEN), "unknown")
        people.append(
            Person(
                {**told, **common, "citizenship": told["citizenship"], **left}, chance.choice(("en", "ru"))
            )
        )
    return people
