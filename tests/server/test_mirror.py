"""Comparing instances: the versions that one reports, and the program that compares it with this checkout."""

import json
import re
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from questionnaire import mirror
from questionnaire.versions import versions
from tests.conftest import ROOT, Server, free_port
from tests.support.other_site import site_that_says
from tests.support.visitor import someone


def health(ahead: int) -> str:
    """What the health check says where the clock is so many seconds ahead."""
    return f"ok\n{(datetime.now(UTC) + timedelta(seconds=ahead)).isoformat(timespec='seconds')}\n"


def test_what_it_says_is_what_stands_on_paper() -> None:
    told = Client().get("/version.json").json()
    page = someone({"citizenship": "stateless"}).get("/en/check/result/").content.decode()
    stands = re.search(r"Rules (\w{12}), texts (\w{12})", page)
    assert stands
    assert (told["rules"], told["texts"]) == stands.groups()


def test_an_equal_instance_is_the_same(server: Server) -> None:
    done = subprocess.run(
        [ROOT / "script/mirror-check", f"{server.address}/ru/how/"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"The same: rules {versions()['rules']}, texts {versions()['texts']}.\n"


@pytest.mark.parametrize("name", ["rules", "texts", "last_checked"])
def test_what_differs_in_another_instance_is_named(capsys: pytest.CaptureFixture[str], name: str) -> None:
    told = {"/version.json": json.dumps({**versions(), name: "other\x1b"}), "/healthz": health(0)}
    with site_that_says(told) as address:
        assert mirror.main([address]) == 1
    assert capsys.readouterr().out == f"{name}: {versions()[name]} here, 'other\\x1b' there\n"


@pytest.mark.parametrize("apart", [70, -70, 7200, 50, -50])
def test_a_clock_more_than_a_minute_off_is_told(capsys: pytest.CaptureFixture[str], apart: int) -> None:
    with site_that_says({"/version.json": json.dumps(versions()), "/healthz": health(apart)}) as address:
        assert mirror.main([address]) == (abs(apart) > 60)
    told = re.match(r"clock: (\d+) s (ahead|behind) there$", capsys.readouterr().out)
    assert bool(told) == (abs(apart) > 60)
    if told:
        assert abs(int(told[1]) - abs(apart)) < 5
        assert told[2] == ("ahead" if apart > 0 else "behind")


@pytest.mark.parametrize("said", ["", "ok", "ok\nnow", "ok\n9999-99-99T00:00:00+00:00", "\xff \xff"])
def test_a_copy_that_does_not_say_its_time_is_another_edition(
    capsys: pytest.CaptureFixture[str], said: str
) -> None:
    with site_that_says({"/version.json": json.dumps(versions()), "/healthz": said}) as address:
        assert mirror.main([address]) == 2
    assert "does not say its time" in capsys.readouterr().err


@pytest.mark.parametrize(
    "body", ["", "ok", "[]", "{}", '{"rules": 1, "texts": 2, "last_checked": 3}', "[" * 9000, " " * 20_000]
)
def test_a_site_that_says_no_versions_is_no_instance(capsys: pytest.CaptureFixture[str], body: str) -> None:
    with site_that_says(body) as address:
        assert mirror.main([address]) == 2
    assert "does not say its versions" in capsys.readouterr().err


def test_a_site_without_that_page_is_no_instance(capsys: pytest.CaptureFixture[str]) -> None:
    with site_that_says("no", 404) as address:
        assert mirror.main([address]) == 2
    assert "answers 404" in capsys.readouterr().err


def test_an_instance_that_redirects_to_another_site_is_not_compared(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    with site_that_says("", 302, Location=f"{server.address}/version.json") as address:
        assert mirror.main([address]) == 2
    assert "leads to another site" in capsys.readouterr().err


def test_a_site_that_does_not_answer_is_said_to_be_out_of_reach(capsys: pytest.CaptureFixture[str]) -> None:
    assert mirror.main([f"http://127.0.0.1:{free_port()}/"]) == 2
    assert "cannot be reached" in capsys.readouterr().err


@pytest.mark.parametrize(
    "address",
    [
        "example.org",
        "ftp://example.org/",
        "https://",
        "https://a:b@example.org/",
        "http://[/",
        "http://a:b/",
        "",
    ],
)
def test_what_is_no_address_is_refused(capsys: pytest.CaptureFixture[str], address: str) -> None:
    assert mirror.main([address]) == 2
    assert "not the address of a site" in capsys.readouterr().err
