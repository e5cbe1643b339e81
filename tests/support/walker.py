"""A visitor on a real socket, who keeps a cookie and remembers addresses, titles and headers."""

import re
import ssl
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlencode


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str:
        """A header, empty where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


@dataclass
class Walker:
    """Walks through the site at a port; over TLS with a context that knows its certificate."""

    port: int
    tls: ssl.SSLContext | None = None
    cookie: str = ""
    path: str = ""
    page: str = ""
    patience: float = 20  # seconds
    seen: list[str] = field(default_factory=list)  # addresses, titles, headers

    @property
    def origin(self) -> str:
        """The site, as browsers name it in the header Origin."""
        return f"{'https' if self.tls else 'http'}://localhost:{self.port}"

    def connection(self) -> HTTPConnection:
        """A new connection to the site."""
        if self.tls:
            return HTTPSConnection("localhost", self.port, timeout=self.patience, context=self.tls)
        return HTTPConnection("localhost", self.port, timeout=self.patience)

    def send(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Answer:
        """One request as it is; names of headers are written with `_` for `-`."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.cookie:
            sent.setdefault("Cookie", self.cookie)
        connection = self.connection()
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            answer = Answer(response.status, response.getheaders(), response.read())
        finally:
            connection.close()
        if cookie := answer.header("Set-Cookie"):
            self.cookie = "" if "Max-Age=0" in cookie else cookie.split(";")[0]
        title = re.search(rb"<title>(.*?)</title>", answer.body)
        self.seen += [path, title[1].decode() if title else "", *(f"{k}: {v}" for k, v in answer.headers)]
        return answer

    def open(self, path: str) -> Answer:
        """Open a page, following redirects within the site."""
        answer = self.send("GET", path)
        while answer.status in (302, 303):
            path = answer.header("Location")
            answer = self.send("GET", path)
        self.path, self.page = path, answer.body.decode()
        return answer

    @property
    def fact(self) -> str:
        """The name of the fact that the page asks for."""
        found = re.search(r'name="(?!csrfmiddlewaretoken)(\w+)"', self.page.split("<main")[1])
        assert found, self.path
        return found[1]

    def post(self, path: str, form: dict[str, str], **headers: str) -> Answer:
        """Post a form with the token of the page that was opened last; follows no redirect."""
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.page)
        body = urlencode({"csrfmiddlewaretoken": token[1] if token else "", **form})
        sent = {"Content_Type": "application/x-www-form-urlencoded", "Origin": self.origin, **headers}
        return self.send("POST", path, body, **sent)

    def answer(self, value: str) -> None:
        """Answer the question on the page and go where it leads."""
        name = "age_unanswered" if self.fact == "age" and not value.isdigit() else self.fact
        answer = self.post(self.path, {name: value})
        assert answer.status == 303, (answer.status, self.path)
        self.open(answer.header("Location"))

    def walk(self, answers: dict[str, str]) -> list[str]:
        """From the first question to the summary; returns the facts that were asked for."""
        self.open("/en/check/1/")
        asked = []
        while not self.path.endswith("/answers/"):
            asked.append(self.fact)
            self.answer(answers.get(self.fact, "unknown"))
        return asked
