"""The pages about the law of any day: the decree, how answers are derived, and the rules as files."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from questionnaire import rules
from questionnaire.middleware.query_strings import accepts_query
from questionnaire.shared_pages import shared
from questionnaire.wording import TOPICS
from questionnaire.wording.labels import CERTAINTIES
from questionnaire.wording.types import Text

from .decree import decree_context
from .exports import as_csv, as_json
from .law_date import date_from_query, period_in_query
from .rule_tables import topics_html

FILES = {"csv": (as_csv, "text/csv"), "json": (as_json, "application/json")}


@accepts_query("on")
@require_safe
@shared(period_in_query)
def decree(request: HttpRequest) -> HttpResponse:
    """The decree, what the newspaper said of it, what changed since, and all sources."""
    day = date_from_query(request)
    return render(request, "law_pages/decree.html", decree_context(day), status=day.status)


@accepts_query("on")
@require_safe
@shared(period_in_query)
def how(request: HttpRequest) -> HttpResponse:
    """How answers are derived under the law of a day: every rule in its order, every question."""
    chosen = date_from_query(request)
    context = {
        "law_date": chosen,
        "law": chosen.law,
        "fingerprint": rules.fingerprint(chosen.law),
        "certainties": CERTAINTIES.values(),
        "query": f"?on={chosen.day}" if chosen.chosen else "",
        "topics": [(topic.name, TOPICS[topic.name].question) for topic in rules.TOPICS],
        "topics_html": topics_html(chosen.law),
    }
    return render(request, "law_pages/how.html", context, status=chosen.status)


@accepts_query("on", "topic")
@require_safe
@shared(lambda request: period_in_query(request) | _topic_in_query(request))
def rules_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The rules of a day as a file, or those of the one topic that `?topic=` names."""
    write, content_type = FILES[kind]
    chosen = date_from_query(request)
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


def _topic_in_query(request: HttpRequest) -> dict[str, str]:
    """The topic, the same for all that is none."""
    topic = request.GET.get("topic", "")
    return {"topic": topic if topic in TOPICS else "-"} if topic else {}


def _refused(why: Text) -> HttpResponse:
    return HttpResponse(f"{why}\n", content_type="text/plain; charset=utf-8", status=400)
