"""Every security header on every kind of answer: pages, redirects, errors, static files."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire.middleware.security_headers import FEATURES
from tests.conftest import ROOT
from tests.support.visitor import someone

ONION = f"{'a' * 56}.onion"


def _broken(monkeypatch: pytest.MonkeyPatch) -> Any:
    client = someone({"citizenship": "russian"})
    client.raise_request_exception = False
    monkeypatch.setattr("questionnaire.result.views.result_of", lambda journey: 1 / 0)
    return client.get("/en/check/result/", secure=True)


def _journey(path: str) -> Callable[[pytest.MonkeyPatch], Any]:
    return lambda monkeypatch: someone({"citizenship": "russian"}).get(f"/en/check/{path}/", secure=True)


def _page(path: str, method: str = "get", **more: Any) -> Callable[[pytest.MonkeyPatch], Any]:
    return lambda monkeypatch: getattr(Client(**more), method)(path, secure=True)


def _static(monkeypatch: pytest.MonkeyPatch) -> Any:
    response = Client().get(staticfiles_storage.url("style.css"), secure=True)
    response.close()
    return response


STATIC = {
    "static": _static,
    "static missing": _page("/static/nothing.css"),
}
PUBLIC = {
    "start": _page("/en/"),
    "decree": _page("/en/decree/"),
    "how": _page("/en/how/"),
    "privacy": _page("/en/privacy/"),
    "leaflet": _page("/en/embed/leaflet/"),
    "offline": _page("/en/offline/"),
}
INNER = {
    "question": _page("/en/check/1/"),
    "summary": _journey("answers"),
    "result": _journey("result"),
    "redirect": _journey("99"),
    "redirect after POST": _page("/en/check/1/", "post"),
    "exit": _page("/en/exit/"),
    "stopped": _page("/en/check/stopped/expired/"),
    "404": _page("/en/check/nothing/"),
    "500": _broken,
}
KIT = {  # which differ in some headers, see test_embed.py
    "embed": _page("/en/embed/"),
    "card": _page("/embed/card/en/"),
}
OTHER = {
    "root": _page("/"),
    "code": _page("/en/embed/qr.png"),
    "oembed": _page("/oembed?url=https://testserver/en/"),
    "health": _page("/healthz"),
    "versions": _page("/version.json"),
    "400": _page("/en/", headers={"host": "elsewhere.example"}),
    "404 outside": _page("/nothing/"),
    "405": _page("/en/", "put"),
}
EVERYWHERE = {
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "X-Content-Type-Options": "nosniff",
}
PAGES = {**PUBLIC, **{name: INNER[name] for name in INNER if "redirect" not in name and name != "exit"}}
DYNAMIC = {**PUBLIC, **INNER, **OTHER, **KIT}
SHARED = {*PUBLIC, *KIT, "code"} - {"start"}  # the same for all readers, see test_shared_pages.py
EVERYTHING = {**DYNAMIC, **STATIC}
BUT_THE_KIT = {name: kind for name, kind in EVERYTHING.items() if name not in KIT}


def on(kinds: dict[str, Callable[[pytest.MonkeyPatch], Any]]) -> pytest.MarkDecorator:
    """Run a test on each of these kinds of answer."""
    return pytest.mark.parametrize("kind", kinds.values(), ids=list(kinds))


Kind = Callable[[pytest.MonkeyPatch], Any]


@on(EVERYTHING)
def test_every_answer_carries_the_same_protection(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    response = kind(monkeypatch)
    assert {name: response.get(name) for name in EVERYWHERE} == EVERYWHERE
    age = re.fullmatch(r"max-age=(\d+)", response["Strict-Transport-Security"])
    assert age
    assert int(age[1]) >= 365 * 24 * 60 * 60
    assert "," not in response["Content-Security-Policy"]  # two policies in one


@on(BUT_THE_KIT)
def test_content_comes_from_this_site_alone(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = dict(part.split(" ", 1) for part in kind(monkeypatch)["Content-Security-Policy"].split("; "))
    assert policy.pop("default-src") == "'none'"
    assert policy.pop("base-uri") == "'none'"
    assert policy.pop("frame-ancestors") == "'none'"
    assert policy.pop("form-action") == "'self'"
    assert set(policy) - {"connect-src"} == {"style-src", "script-src", "img-src"}
    assert set(policy.values()) == {"'self'"}


@on(BUT_THE_KIT)
def test_script_may_fetch_pages_of_the_journey_alone(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    response = kind(monkeypatch)
    is_journey = kind in {INNER[name] for name in INNER.keys() - {"exit"}}
    assert ("connect-src 'self'" in response["Content-Security-Policy"]) is is_journey


@on({name: kind for name, kind in DYNAMIC.items() if name not in SHARED})
def test_nothing_that_may_differ_between_people_is_stored(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kind(monkeypatch)["Cache-Control"] == "no-store"


def test_static_files_are_kept_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "immutable" in STATIC["static"](monkeypatch)["Cache-Control"]


@on(BUT_THE_KIT)
def test_other_sites_load_nothing_of_ours(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind(monkeypatch)["Cross-Origin-Resource-Policy"] == "same-origin"


@on(PAGES)
def test_no_page_may_use_any_feature_of_the_browser(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = kind(monkeypatch)["Permissions-Policy"].split(",")
    assert policy == [f"{feature}=()" for feature in FEATURES.split()]


def test_an_onion_address_is_not_bound_to_https(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = [ONION]
    response = Client(headers={"host": ONION}).get("/en/", secure=True)
    assert response.status_code == 200
    assert "Strict-Transport-Security" not in response


@pytest.mark.parametrize("path", ["/en/", "/en/check/1/", "/en/nothing/"])
def test_the_onion_address_of_the_same_page_is_sent(settings: Settings, path: str) -> None:
    settings.ONION_LOCATION = f"http://{ONION}"
    assert Client().get(path)["Onion-Location"] == f"http://{ONION}{path}"


def test_no_onion_address_is_sent_where_none_is_configured() -> None:
    assert "Onion-Location" not in Client().get("/en/")


def test_the_onion_address_says_nothing_of_a_query(settings: Settings) -> None:
    settings.ONION_LOCATION = f"http://{ONION}"
    response = Client().get("/en/decree/?on=2024-01-31")
    assert response["Onion-Location"] == f"http://{ONION}/en/decree/"


@on(INNER)
def test_search_engines_stay_out_of_inner_pages(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert kind(monkeypatch)["X-Robots-Tag"] == "noindex"


@on(PUBLIC)
def test_search_engines_may_list_the_others(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "X-Robots-Tag" not in kind(monkeypatch)


def test_the_check_before_deployment_is_clean(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    settings.SECRET_KEY = "".join(chr(48 + n % 75) for n in range(60))
    settings.ALLOWED_HOSTS = ["example.org"]
    call_command("check", deploy=True, fail_level="WARNING")
    assert set(settings.SILENCED_SYSTEM_CHECKS) == {f"security.W{n}" for n in ("002", "005", "008", "021")}
    assert "no issues (4 silenced)" in capsys.readouterr().out


@pytest.mark.parametrize(("switch", "believed"), [("1", True), ("", False)])
def test_x_forwarded_proto_counts_only_where_switched_on(switch: str, believed: bool) -> None:
    code = (
        "import django; django.setup()\n"
        "from django.test import Client\n"
        "headers = {'host': 'a.example', 'X-Forwarded-Proto': 'https'}\n"
        "response = Client(headers=headers).get('/en/')\n"
        "print('Strict-Transport-Security' in response)"
    )
    environment = {
        **os.environ,
        "ALLOWED_HOSTS": "a.example",
        "BEHIND_TLS_PROXY": switch,
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(believed)
