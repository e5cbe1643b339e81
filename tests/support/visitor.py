"""A visitor without a browser: Django's client, with the CSRF check on, filling in one form after another."""

import re
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.test import Client

from questionnaire.journey import session

GERMAN_IN_MOSCOW = {
    "citizenship": "russian_and_other",
    "acquired": "birth",
    "sex": "male",
    "age": "25",
    "service": "none",
    "ground": "none",
    "summons": "none",
    "residence": "russia",
    "military_register": "on",
    "other_citizenship": "another",
    "conviction": "none",
    "criminal_case": "none",
    "drug_penalty": "no",
}


def plain(page: str) -> str:
    """A page without the marks around Russian words and without non-breaking spaces."""
    return re.sub(r'<span lang="ru">([^<]*)</span>', r"\1", page).replace("\xa0", " ")


def someone(answers: dict[str, Any], headers: dict[str, str] | None = None, **more: Any) -> Client:
    """A client in the middle of a journey, with these answers in its cookie."""
    client = Client(headers=headers)
    content = {"answers": answers, "_csrftoken": "x" * 32, **more}
    client.cookies[settings.SESSION_COOKIE_NAME] = session.seal(content)
    return client


def size_on_the_wire(response: Any) -> int:
    """The bytes of a response as Django hands it to the server, header and body."""
    cookies = [f"Set-Cookie: {cookie.OutputString()}\r\n" for cookie in response.cookies.values()]
    first = f"HTTP/1.1 {response.status_code} {response.reason_phrase}\r\n"
    return len(first) + len(response.serialize_headers()) + 2 + len("".join(cookies)) + len(response.content)


class Visitor:
    """Follows the journey; answers come from a dictionary, `unknown` where it has none."""

    def __init__(self) -> None:
        self.client = Client(enforce_csrf_checks=True)
        self.page: Any = None

    def get(self, address: str) -> Any:
        """Open a page, following redirects."""
        self.page = self.client.get(address, follow=True)
        return self.page

    @property
    def text(self) -> str:
        """The page as text, without the marks around Russian words and without non-breaking spaces."""
        return plain(self.page.content.decode())

    @property
    def field(self) -> str:
        """The name of the fact that the page asks for."""
        found = re.search(r'<input (?:class="number" type="text"|type="radio")[^>]*?name="(\w+)"', self.text)
        assert found, self.text
        return found[1]

    def post(self, address: str, data: dict[str, Any]) -> Any:
        """Post a form of the page that was seen last; the answer itself, no redirect followed."""
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.text)
        form = urlencode({"csrfmiddlewaretoken": token[1] if token else "", **data})
        return self.client.post(address, form, content_type="application/x-www-form-urlencoded")

    def answer(self, value: str) -> Any:
        """Answer the question on the page and go where it leads."""
        name = "age_unanswered" if self.field == "age" and value in ("unknown", "withheld") else self.field
        response = self.post(self.page.wsgi_request.path, {name: value})
        assert response.status_code == 303
        return self.get(response["Location"])

    def walk(self, answers: dict[str, str]) -> list[str]:
        """From the first question to the summary; returns the facts that were asked for."""
        self.get("/en/check/1/")
        asked = []
        while not self.page.wsgi_request.path.endswith("/answers/"):
            asked.append(self.field)
            self.answer(answers.get(self.field, "unknown"))
        return asked
