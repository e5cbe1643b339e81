"""The page of the result, closed and with everything open, and the choice of what its print shows."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from questionnaire.journey.place import remembered
from questionnaire.journey.views import journey_of, redirect_without_answers, redirect_without_cookie
from questionnaire.redirects import redirect_303, redirect_to_problem
from questionnaire.rendering.page import Page
from questionnaire.sharing.partners import partner_of

from .builder import result_of
from .paper import PaperForm, paper_of

PAGE = Page("result/result.html", "result", "journey", "paper", "partner", "everything")


@remembered
@require_safe
def result(request: HttpRequest, everything: bool = False) -> HttpResponse:
    """The result; available at any time after the first answer. `everything`: all parts open, to print."""
    journey = journey_of(request)
    redirect = redirect_without_answers(request, journey)
    if redirect:
        return redirect
    page = PAGE.html(
        request,
        result=result_of(journey),
        journey=journey,
        paper=paper_of(request, journey),
        partner=partner_of(request),
        everything=everything,
    )
    return HttpResponse(page)


@require_POST
def paper(request: HttpRequest) -> HttpResponse:
    """Store whether the print shows the answers."""
    redirect = redirect_without_cookie(request)
    if redirect:
        return redirect
    form = PaperForm(request.POST)
    if not form.is_valid():
        return redirect_to_problem("refused")
    request.session["paper_answers"] = bool(form.cleaned_data["add"])
    return redirect_303("result.everything", fragment="paper")
