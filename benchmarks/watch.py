"""What somebody on the line can tell of a person: invented people walk through the site over TLS, one after
another, behind a relay that records; then a random forest guesses who they were from sizes, counts and times.

An accuracy says something only beside the base rate: that of always guessing the most frequent answer.
"""

import argparse
import asyncio
import ssl
import statistics
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from tests.support import proxies

from .features import exchanges, features
from .invented import Browser, Person, invented
from .relay import Relay
from .server import Gunicorn

SECONDS = 1800  # for the whole walk
MOST = 2000  # people
PROXIES: dict[str, Callable[[Path, int], AbstractContextManager[proxies.Proxy]]] = {
    "caddy": proxies.caddy,
    "nginx": proxies.nginx,
    "haproxy": proxies.haproxy,
}


async def walk(people: list[Person], relay: Relay, tls: ssl.SSLContext) -> None:
    """Each person's journey from the first page to the result, on a connection of their own."""
    async with asyncio.timeout(SECONDS):
        for person in people:
            visitor = Browser(relay.port, tls=tls)
            await visitor.open(f"/{person.language}/")
            person.asked = await visitor.walk(person.told, person.language)
            await visitor.open(f"/{person.language}/check/result/")
            person.pieces = relay.seen()
            if len(exchanges(person.pieces)) != 2 * len(person.asked) + 3:
                raise RuntimeError("what passed cannot be told apart into requests and answers")
            await visitor.closed()
            await asyncio.sleep(0.005)
            relay.seen()  # how the connection ended


def table(people: list[Person]) -> list[str]:
    """The lines of a table in Markdown: what is guessed, of how many people, base rate, and accuracies."""
    from .forest import accuracy  # needs what requirements-watch.txt names

    passed = [features(exchanges(person.pieces)) for person in people]
    secrets = [person.secrets() for person in people]
    kinds = list(passed[0])
    lines = [f"| guessed | people | base rate | {' | '.join(kinds)} |", f"|---|---|---|{'---|' * len(kinds)}"]
    for secret in dict.fromkeys(name for told in secrets for name in told):
        chosen = [(row, told[secret]) for row, told in zip(passed, secrets, strict=True) if secret in told]
        truth = [told for _, told in chosen]
        share = statistics.mean(truth)
        cells = [f"{accuracy([row[kind] for row, _ in chosen], truth):.0%}" for kind in kinds]
        lines.append(f"| {secret} | {len(truth)} | {max(share, 1 - share):.0%} | {' | '.join(cells)} |")
    return lines


def main() -> None:
    """Walk, record, guess and print."""
    parser = argparse.ArgumentParser(prog="script/watch", description=__doc__)
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--proxy", choices=PROXIES, default="caddy")
    given = parser.parse_args()
    people = invented(min(given.people, MOST), given.seed)
    with (
        tempfile.TemporaryDirectory() as folder,
        Gunicorn() as site,
        PROXIES[given.proxy](Path(folder), site.port) as proxy,
        Relay(proxy.port) as relay,
    ):
        asyncio.run(walk(people, relay, proxy.tls))
    print(summary(people, given.proxy))
    print("\n".join(table(people)))


def summary(people: list[Person], proxy: str) -> str:
    """How much passed, and the milliseconds within which answers came, by kind of page."""
    passed = [exchanges(person.pieces) for person in people]
    kinds: dict[str, list[float]] = {
        "answers posted": [step.last for journey in passed for step in journey[2:-2:2]],
        "questions": [step.last for journey in passed for step in journey[1:-2:2]],
        "results": [journey[-1].last for journey in passed],
    }
    told = [
        f"{name} {statistics.median(times):.1f} ms (99% within {sorted(times)[len(times) * 99 // 100]:.1f})"
        for name, times in kinds.items()
    ]
    requests = sum(map(len, passed))
    return f"{len(people)} people through {proxy}, {requests} requests; medians: {', '.join(told)}\n"


if __name__ == "__main__":
    main()
