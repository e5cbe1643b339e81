"""The session engine: everything that a visitor has entered, in one encrypted cookie and nowhere else.

The content is padded to one length, then encrypted and authenticated with a key derived from SECRET_KEY (keys
from SECRET_KEY_FALLBACKS still decrypt it). A forged cookie, or one 30 minutes old, is treated as no session.
The clocks of two computers differ: a cookie sealed up to five minutes ahead of this one's is accepted too.
"""

import base64
import hashlib
import json
import time
from collections.abc import Callable
from functools import cache, wraps
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse

SECONDS_VALID = 30 * 60
SECONDS_AHEAD = 5 * 60
FERNET_AHEAD = 60  # what Fernet allows by itself
# Bytes; the longest content, with every fact answered, is shorter. Encrypted, they need no "=" at the end of
# their Base64, which a cookie would have to quote.
LENGTH = 1007


def _cipher() -> MultiFernet:
    return _cipher_of((settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@cache
def _cipher_of(keys: tuple[str, ...]) -> MultiFernet:
    digests = (hashlib.blake2b(key.encode(), digest_size=32, person=b"answers").digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


def seal(content: dict[str, Any]) -> str:
    """The cookie's value for a content. Raises ValueError if the content is too long to hide its length."""
    text = json.dumps(content, separators=(",", ":")).encode()
    if len(text) > LENGTH:
        raise ValueError("the content of the session is too long")
    return _cipher().encrypt(text.ljust(LENGTH)).decode()


def unseal(value: str) -> dict[str, Any] | None:
    """The content of a cookie's value, None where it is forged, made with other keys, or of another time."""
    ahead = SECONDS_AHEAD - FERNET_AHEAD  # decrypted as if so much later, and valid for so much longer
    try:
        text = _cipher().decrypt_at_time(value, SECONDS_VALID + ahead, int(time.time()) + ahead)
        content: dict[str, Any] = json.loads(text)
    except (InvalidToken, ValueError):
        return None
    return content


def was_lost(session: SessionBase) -> bool:
    """Whether the request had a cookie that was not accepted: too old, forged, or made with other keys."""
    return isinstance(session, SessionStore) and session.lost


class SessionStore(SessionBase):
    """Django's session, whose key is the sealed content itself."""

    def __init__(self, session_key: str | None = None) -> None:
        content = unseal(session_key) if session_key else None
        self.lost = bool(session_key) and content is None
        super().__init__(session_key if content else None)
        self._session_cache = content or {}

    def is_empty(self) -> bool:
        """Whether there is nothing to store, so that no cookie is set and an old one is deleted."""
        return not self._session_cache

    def load(self) -> dict[str, Any]:
        """The content, decrypted when the session was created."""
        return self._session_cache

    def save(self, must_create: bool = False) -> None:
        """Seal the content anew, which also starts its 30 minutes anew."""
        self._session_key = seal(self._session_cache)

    def create(self) -> None:
        """Nothing is stored, so nothing is created."""

    def exists(self, session_key: str) -> bool:
        """Nothing is stored, so no key is taken."""
        return False

    def delete(self, session_key: str | None = None) -> None:
        """Forget the content."""
        self._session_key = None
        self._session_cache = {}

    @classmethod
    def clear_expired(cls) -> None:
        """Nothing is stored, so nothing expires here."""


def cookieless(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Decorator: the view sees a request without a cookie, and none is set, renewed or deleted."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        request.COOKIES = {}
        request.session = SessionStore()
        return view(request, *args, **kwargs)

    return answer
