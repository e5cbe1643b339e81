"""What the site is measured against: Django without middleware, whose one view returns a ready text.

The address says how many bytes. Nothing else is done here.
"""

from functools import cache

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path


@cache
def _text(size: int) -> bytes:
    return b"x" * size


def ready(request: HttpRequest, size: int) -> HttpResponse:
    """A ready text of so many bytes, whatever the method."""
    return HttpResponse(_text(size), headers={"Content-Length": str(size)})


settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost", "127.0.0.1"], MIDDLEWARE=[])
urlpatterns = [path("<int:size>", ready)]
application = get_wsgi_application()
