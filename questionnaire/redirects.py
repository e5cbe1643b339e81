"""Redirects that turn a POST into a GET: to a page, or to the page that explains what went wrong."""

from typing import Any

from django.http import HttpResponseRedirect
from django.urls import reverse


def redirect_303(name: str, *args: Any, fragment: str = "") -> HttpResponseRedirect:
    """A redirect to the address with this name; `fragment`: the id of a part of that page."""
    return HttpResponseRedirect(reverse(name, args=args) + (f"#{fragment}" if fragment else ""), status=303)


def redirect_to_problem(reason: str) -> HttpResponseRedirect:
    """A redirect to the page about a reason of errors.PROBLEMS."""
    return redirect_303("problem", reason)
