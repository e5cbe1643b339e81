"""The page of who can help, for a person who has answered: a row for readers abroad is for them alone.

It is off unless the operator names a file. It has one size for everybody, and prints rows only on request.
"""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from questionnaire import rules
from questionnaire.journey.place import remembered
from questionnaire.journey.views import journey_of, redirect_without_answers


@remembered
@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """The organisations that this instance names, without those that nobody has checked for half a year."""
    if not settings.HELPERS:
        raise Http404
    journey = journey_of(request)
    redirect = redirect_without_answers(request, journey)
    if redirect:
        return redirect
    is_abroad = journey.relevant.get("residence") == "abroad"
    language = get_language() or settings.LANGUAGE_CODE
    helpers = [
        {
            **{key: getattr(helper, key)[language] for key in ("name", "helps", "where", "status")},
            "warning": helper.warning[language] if helper.warning else "",
            "status_day": helper.status_day,
            "checked": helper.checked,
            "site": helper.site,
            "link": helper.link,
        }
        for helper in settings.HELPERS.values()
        if not helper.is_stale(rules.today()) and (is_abroad or not helper.abroad)
    ]
    return render(request, "sharing/help.html", {"helpers": helpers})
