"""The grade that Mozilla's HTTP Observatory gives to these headers, by its own table of scores.

The table is that of its version 1.5: 100, less every penalty; bonuses count from 90 on. What it looks at over
plain HTTP, the redirect to HTTPS, is the proxy's work and taken as done; so is a valid certificate.
"""

import re
from collections.abc import Iterator

import pytest
from django.test import Client

UNSAFE = ("'unsafe-inline'", "'unsafe-eval'", "data:", "http:", "https:", "*")
PRIVATE = ("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")
GRADES = (
    (100, "A+"),
    (90, "A"),
    (85, "A-"),
    (80, "B+"),
    (70, "B"),
    (65, "B-"),
    (60, "C+"),
    (50, "C"),
    (0, "F"),
)


class Answer:
    """What the scores are given for: the headers of an answer over HTTPS, its cookies, its scripts."""

    def __init__(self, path: str) -> None:
        response = Client().get(path, secure=True)
        self.headers = {name.lower(): value for name, value in response.items()}
        self.cookies = list(response.cookies.values())
        self.scripts = re.findall(rb'<script[^>]*src="([^"]*)"', response.content)
        policy = self.headers.get("content-security-policy", "")
        self.policy = {name: sources for name, *sources in map(str.split, filter(None, policy.split(";")))}


def scores(answer: Answer) -> Iterator[tuple[str, int]]:
    """Each test of the Observatory, and what it adds or takes."""
    yield "content-security-policy", _policy(answer)
    yield "cookies", _cookies(answer)
    yield "cross-origin-resource-sharing", 0 if "access-control-allow-origin" not in answer.headers else -50
    yield "redirection", 0
    yield "referrer-policy", 5 if answer.headers.get("referrer-policy") in PRIVATE else -5
    yield "strict-transport-security", _transport(answer)
    yield (
        "subresource-integrity",
        0 if all(s.startswith(b"/") and s[1:2] != b"/" for s in answer.scripts) else -50,
    )
    yield "x-content-type-options", 0 if answer.headers.get("x-content-type-options") == "nosniff" else -5
    yield "x-frame-options", 5 if answer.policy.get("frame-ancestors") == ["'none'"] else -20
    resource = answer.headers.get("cross-origin-resource-policy")
    yield "cross-origin-resource-policy", 10 if resource in ("same-origin", "same-site") else 0


def _policy(answer: Answer) -> int:
    if not answer.policy:
        return -25
    if any(source in UNSAFE for sources in answer.policy.values() for source in sources):
        return -20
    return 10 if answer.policy.get("default-src") == ["'none'"] else 5


def _cookies(answer: Answer) -> int:
    if not answer.cookies:
        return 0
    if not all(cookie["secure"] and cookie["httponly"] for cookie in answer.cookies):
        return -40
    return 5 if all(cookie["samesite"] in ("Lax", "Strict") for cookie in answer.cookies) else 0


def _transport(answer: Answer) -> int:
    age = re.search(r"max-age=(\d+)", answer.headers.get("strict-transport-security", ""))
    return -20 if not age else 0 if int(age[1]) >= 15_768_000 else -10


@pytest.mark.parametrize(("path", "expected"), [("/en/", 130), ("/en/check/1/", 135)])
def test_the_observatory_gives_the_highest_grade(
    path: str, expected: int, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = dict(scores(Answer(path)))
    without_bonus = 100 + sum(part for part in parts.values() if part < 0)
    score = 100 + sum(parts.values()) if without_bonus >= 90 else without_bonus
    grade = next(grade for least, grade in GRADES if score >= least)
    with capsys.disabled():
        print(f"\nObservatory: {grade}, {score} points for {path}")
    assert (grade, score) == ("A+", expected), parts
