"""Every POST is answered by a redirect, never by a page, and only small plain forms are parsed."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from questionnaire.redirects import redirect_to_problem

PLAIN_FORM = "application/x-www-form-urlencoded"


def posts(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: redirects a POST that is too large, no plain form, or rejected to a page that explains."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return get_response(request)
        if int(request.META.get("CONTENT_LENGTH") or 0) > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return redirect_to_problem("too-large")
        if request.content_type != PLAIN_FORM:
            return redirect_to_problem("refused")
        response = get_response(request)
        if response.status_code == 303:
            return response
        return redirect_to_problem("fault" if response.status_code >= 500 else "refused")

    return answer
