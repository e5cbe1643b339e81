"""The CSRF token of a page with a form: Django's, under a mask that is drawn at once.

Django draws its mask letter by letter. At each letter Python may let another thread run, and with many
visitors at once, these turns cost as much as the page.
"""

from secrets import randbelow

from django.http import HttpRequest
from django.middleware.csrf import CSRF_ALLOWED_CHARS as LETTERS
from django.middleware.csrf import CSRF_SESSION_KEY, get_token

BASE = len(LETTERS)
NUMBERS = {letter: number for number, letter in enumerate(LETTERS)}


def csrf_token(request: HttpRequest) -> str:
    """A token that Django accepts from this visitor, another each time: the mask, and the secret under it."""
    secret = request.session.get(CSRF_SESSION_KEY)
    if not secret:
        return get_token(request)  # which makes a secret
    drawn = randbelow(BASE ** len(secret))
    mask, hidden = [], []
    for letter in secret:
        drawn, number = divmod(drawn, BASE)
        mask.append(LETTERS[number])
        hidden.append(LETTERS[(NUMBERS[letter] + number) % BASE])
    return "".join(mask + hidden)
