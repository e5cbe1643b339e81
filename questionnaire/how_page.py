"""The page on how it works, for any day of the law: its rules as tables, its questions as pictures, as files.
It knows of nobody's answers.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from questionnaire import rules

from .flow import SHAPES, picture, steps_of
from .law_date import law_date
from .law_files import as_csv, as_json
from .queries import takes
from .wording import RULES, SOURCES, TOPICS
from .wording.terms import CERTAINTIES, CERTAINTY_LABELS, LEANINGS, VERDICTS
from .wording.words import Text

FILES = {"csv": (as_csv, "text/csv"), "json": (as_json, "application/json")}


@takes("on")
@require_safe
def how(request: HttpRequest) -> HttpResponse:
    """How the answers are worked out under the law of a day: every rule in its order, every question."""
    chosen = law_date(request)
    context = {
        "law_date": chosen,
        "law": chosen.law,
        "fingerprint": rules.fingerprint(chosen.law),
        "certainties": CERTAINTIES.values(),
        "query": f"?on={chosen.day}" if chosen.chosen else "",
        "topics": [(topic.name, TOPICS[topic.name].question) for topic in rules.TOPICS],
        "topics_html": topics_html(chosen.law),
    }
    return render(request, "how.html", context, status=chosen.status)


@takes("on", "topic")
@require_safe
def rules_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The rules of a day as a file, or those of the one topic that `?topic=` names."""
    write, content_type = FILES[kind]
    chosen = law_date(request)
    if chosen.error:
        return _refused(chosen.error)
    try:
        text = write(chosen.law, request.GET.get("topic", ""))
    except ValueError:
        return _refused(_("There is no such topic. These are the topics: {}.").format(", ".join(TOPICS)))
    name = f"rules-{chosen.law.start}.{kind}"
    return HttpResponse(
        text,
        content_type=f"{content_type}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _refused(why: Text) -> HttpResponse:
    return HttpResponse(f"{why}\n", content_type="text/plain; charset=utf-8", status=400)


def topics_html(law: rules.Law) -> str:
    """The tables and pictures of all topics under a law, in the language that is active."""
    topics = []
    for known, topic in zip(rules.TOPICS, rules.grown(law), strict=True):
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
    return render_to_string("how_topics.html", context)


def row_in_words(row: rules.Row) -> dict[str, Any]:
    """A rule as it is shown in a table."""
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
    """A source in few words: a law by its title, anything else by who published it."""
    words = SOURCES[source]
    return words.title if rules.SOURCES[source].kind == "law" else words.publisher
