"""The rules of a law period as tables and pictures. It knows nothing of answers."""

from typing import Any

from django.template.loader import render_to_string

from questionnaire import rules
from questionnaire.wording import RULES, SOURCES, TOPICS
from questionnaire.wording.labels import CERTAINTY_LABELS, LEANINGS, VERDICTS
from questionnaire.wording.types import Text

from .flowchart import SHAPES, picture, steps_of


def topics_html(law: rules.Law) -> str:
    """The tables and pictures of all topics under a law, in the language that is active."""
    topics = []
    for known, topic in zip(rules.TOPICS, rules.compiled(law), strict=True):
        rows = [row_in_words(row) for row in rules.rows(topic, law)]
        steps = steps_of(topic.diagram)
        topics.append(
            {
                "name": topic.topic,
                "words": TOPICS[topic.topic],
                "rows": rows,
                "left_out": len(known.rules) - len(rows),
                "steps": steps,
                "picture": picture(steps),
            }
        )
    context = {"topics": topics, "verdict_words": VERDICTS, "shapes": SHAPES}
    return render_to_string("law_pages/_topics.html", context)


def row_in_words(row: rules.Row) -> dict[str, Any]:
    """A rule as a row of a table."""
    return {
        "number": row.number,
        "id": row.rule,
        "when": RULES[row.rule].when,
        "verdict": row.verdict,
        "leanings": [LEANINGS[leaning] for leaning in row.leanings if leaning],
        "certainties": [CERTAINTY_LABELS[certainty] for certainty in row.certainties],
        "sources": [(id, _name_of(id)) for id in row.sources],
    }


def _name_of(source: str) -> Text:
    """A source in few words: a law by its title, another source by its publisher."""
    words = SOURCES[source]
    return words.title if rules.SOURCES[source].kind == "law" else words.publisher
