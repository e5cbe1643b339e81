"""The rules of a law period as CSV and JSON for review: the same rows, with conditions in words.

A rule that cannot decide in the period is left out.
"""

import csv
import io
import json
from typing import Any

from questionnaire import rules
from questionnaire.rules.engine.compiled import CompiledTopic
from questionnaire.rules.review.decision_table import in_words, numbered, targets
from questionnaire.wording import RULES, TOPICS

COLUMNS = ("topic", "number", "rule", "if", "verdict", "leaning", "certainty", "sources")


def topics_of(law: rules.Law, topic: str = "") -> tuple[CompiledTopic, ...]:
    """The diagrams of a law, or of one of its topics. Raises ValueError for an unknown topic."""
    names = [known.name for known in rules.TOPICS]
    if topic and topic not in names:
        raise ValueError(f"no such topic; allowed are {', '.join(names)}")
    return tuple(compiled for compiled in rules.compiled(law) if topic in ("", compiled.topic))


def as_csv(law: rules.Law, topic: str = "") -> str:
    """The rules with a line of headings; several certainties or sources are separated by a space."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    for compiled in topics_of(law, topic):
        for row in _rows(compiled, law):
            lists = (" ".join(row[name]) for name in ("leaning", "certainty", "sources"))
            writer.writerow((compiled.topic, row["number"], row["rule"], row["if"], row["verdict"], *lists))
    return lines.getvalue()


def as_json(law: rules.Law, topic: str = "") -> str:
    """The rules, and the diagram of each topic as a list of nodes from the root."""
    content = {
        "law_from": law.start.isoformat(),
        "fingerprint": rules.fingerprint(law),
        "topics": [
            {
                "topic": compiled.topic,
                "question": str(TOPICS[compiled.topic].question),
                "rules": _rows(compiled, law),
                "diagram": _nodes(compiled.diagram),
            }
            for compiled in topics_of(law, topic)
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _rows(topic: CompiledTopic, law: rules.Law) -> list[dict[str, Any]]:
    return [
        {
            "number": row.number,
            "rule": row.rule,
            "if": str(RULES[row.rule].when),
            "verdict": row.verdict,
            "leaning": [leaning for leaning in row.leanings if leaning],
            "certainty": row.certainties,
            "sources": row.sources,
            "facts": row.facts,
        }
        for row in rules.rows(topic, law)
    ]


def _nodes(diagram: Any) -> list[dict[str, Any]]:
    """Each node with its number, and for its values the number of the next node, or the outcome."""
    numbers = numbered(diagram)
    return [
        {
            "node": number,
            "fact": node.fact.name,
            "ways": [
                {
                    "values": in_words(node.fact, values).split(", "),
                    **({"to": numbers[part]} if part in numbers else {"outcome": part._asdict()}),
                }
                for values, part in targets(node)
            ],
        }
        for node, number in numbers.items()
    ]
