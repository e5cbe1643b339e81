"""The page that offers the offline file, and the file itself; no answer reaches either."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from questionnaire.shared_pages import shared

from . import file_name, file_of, hashes


@require_safe
@shared()
def about(request: HttpRequest) -> HttpResponse:
    """What the file is, how to check it, what it can and cannot hide; the file in each language."""
    known = hashes()
    own = get_language()
    files = [
        {
            "code": code,
            "language": language,
            "name": file_name(code),
            "size": len(file_of(code)) // 1000,
            "sha256": known[code],
        }
        for code, language in sorted(settings.LANGUAGES, key=lambda known: known[0] != own)
        if code in known
    ]
    return render(request, "offline/about.html", {"files": files})


@require_safe
def download(request: HttpRequest, code: str) -> HttpResponse:
    """The file in a language, byte for byte: of a type that nothing on the way compresses or shows."""
    if code not in hashes():
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="{file_name(code)}"'}
    return HttpResponse(file_of(code), content_type="application/octet-stream", headers=headers)
