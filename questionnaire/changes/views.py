"""The page for the holder of a printout. All is on one page, the same for every reader, so that nobody has to
send what stands on their paper."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from questionnaire import rules
from questionnaire.shared_pages import shared

from .page import edition_changes, law_changes


@require_safe
@shared()
def changes(request: HttpRequest) -> HttpResponse:
    """Whether a printout is still right, and what changed in the law on which day."""
    day = rules.today()
    context = {"editions": edition_changes(day), "law": law_changes(day)}
    return render(request, "changes/changes.html", context)
