"""The audit of pinned packages: every pin is asked about, a hole is told, and no answer is no all-clear."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests import audit
from tests.conftest import ROOT, free_port


class _Database(BaseHTTPRequestHandler):
    answer: bytes | None = None  # None: a hole in Django alone

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        holes = [{"vulns": [{"id": "X-1"}]} if q["package"]["name"] == "django" else {} for q in asked]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"results": holes}).encode() if self.answer is None else self.answer)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def database() -> Iterator[str]:
    """The address of a database on this computer."""
    with HTTPServer(("127.0.0.1", 0), _Database) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_a_known_hole_is_told_and_fails(database: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit.main(database) == 1
    told = capsys.readouterr()
    assert "1 have one" in told.out
    assert told.err.startswith("django 5.")
    assert told.err.endswith(": X-1\n")


@pytest.mark.parametrize("answer", [b"", b"[]", b"{}", b'{"results": []}', b'{"results": [1]}'])
def test_a_database_that_answers_nonsense_checks_nothing(
    answer: bytes, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(_Database, "answer", answer)
    assert audit.main(database) == 0
    assert ": not checked (" in capsys.readouterr().out


def test_a_database_out_of_reach_checks_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert audit.main(f"http://127.0.0.1:{free_port()}/") == 0
    assert ": not checked (URLError)" in capsys.readouterr().out


def test_every_requirements_file_is_audited() -> None:
    files = sorted(ROOT.glob("requirements*.txt"))
    names = {name for name, _ in audit.pins(files)}
    assert {"django", "gunicorn", "pytest", "mutmut"} <= names
    assert len(audit.pins(files)) == len(
        {line for file in files for line in file.read_text().splitlines() if "==" in line}
    )
