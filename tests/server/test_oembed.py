"""oEmbed: what other sites are told of an address, and what a library that they use makes of it."""

import html
import re
from urllib.parse import urlencode

import micawber
import pytest
from django.test import Client
from micawber.exceptions import ProviderException

from tests.conftest import Server
from tests.support.walker import Walker

OURS = "https://testserver"
PUBLIC = ["", "decree/", "how/", "changes/", "privacy/", "embed/", "offline/"]


def asked(**parameters: str) -> tuple[int, dict[str, object]]:
    """The status and the fields of an answer."""
    response = Client().get(f"/oembed?{urlencode(parameters)}", secure=True)
    return response.status_code, response.json() if response.status_code == 200 else {}


def discovered(page: str) -> str:
    """The address that a page names for oEmbed, empty where it names none."""
    found = re.search(r'<link rel="alternate" type="application/json\+oembed" href="([^"]*)"', page)
    return html.unescape(found[1]) if found else ""


def test_a_landing_page_is_a_link() -> None:
    assert asked(url=f"{OURS}/ru/", format="json") == (
        200,
        {
            "version": "1.0",
            "type": "link",
            "title": "Проверка: несколько вопросов, ответы с источниками",
            "provider_name": "Проверка",
            "provider_url": f"{OURS}/ru/",
            "cache_age": 86400,
        },
    )


def test_what_wordpress_sends_is_answered_without_a_detour() -> None:
    sent = {"maxwidth": "500", "maxheight": "750", "dnt": "1", "format": "json"}
    assert asked(url=f"{OURS}/en/", **sent)[0] == 200


def test_json_is_what_is_given_if_no_format_is_asked_for() -> None:
    assert asked(url=f"{OURS}/en/")[0] == 200
    assert asked(url=f"{OURS}/")[0] == 200


@pytest.mark.parametrize("size", ["1", "100", "0", "-5", "wide"])
def test_a_link_fits_any_size(size: str) -> None:
    status, told = asked(url=f"{OURS}/en/", maxwidth=size, maxheight=size)
    assert (status, told["type"]) == (200, "link")
    assert not {"width", "height", "html", "thumbnail_url"} & told.keys()


@pytest.mark.parametrize("kind", ["xml", "", "JSON", "yaml"])
def test_another_format_is_not_implemented(kind: str) -> None:
    assert asked(url=f"{OURS}/en/", format=kind)[0] == 501


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/en/",
        "//testserver/en/",
        "https://elsewhere.example/en/",
        "https://testserver.elsewhere.example/en/",
        "https://testserver@elsewhere.example/en/",
        "https://a:b@testserver/en/",
        "ftp://testserver/en/",
        "javascript:alert(1)",
        "http://[",
        f"{OURS}/en/check/1/",
        f"{OURS}/en/check/result/",
        f"{OURS}/en/exit/",
        f"{OURS}/en/embed/leaflet/",
        f"{OURS}/embed/card/en/",
        f"{OURS}/xx/",
        f"{OURS}/healthz",
        f"{OURS}/en/nothing/",
        f"{OURS}/\0",
    ],
)
def test_an_address_that_is_no_public_page_of_ours_is_not_found(address: str) -> None:
    assert asked(url=address)[0] == 404


def test_no_address_at_all_is_not_found() -> None:
    assert asked()[0] == 404


def test_it_sets_no_cookie() -> None:
    assert not Client().get(f"/oembed?url={OURS}/en/", secure=True).cookies


@pytest.mark.parametrize("path", PUBLIC)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_public_page_leads_to_a_link_with_its_title(language: str, path: str) -> None:
    page = Client().get(f"/{language}/{path}", secure=True).content.decode()
    title = html.unescape(re.findall("<title>(.*?)</title>", page)[0])
    answer = Client().get(discovered(page).removeprefix(OURS), secure=True).json()
    assert answer["type"] == "link"
    assert answer["title"].startswith(title)


def test_an_address_with_a_date_is_a_link_too() -> None:
    assert asked(url=f"{OURS}/en/decree/?on=2024-01-31#short")[0] == 200


@pytest.mark.parametrize("path", ["check/1/", "check/answers/", "nothing/", "embed/leaflet/"])
def test_no_other_page_leads_to_it(path: str) -> None:
    assert discovered(Client().get(f"/en/{path}").content.decode()) == ""


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/en/", "Self-check: a few questions, answers with sources"),
        ("/ru/", "Проверка: несколько вопросов, ответы с источниками"),
    ],
)
def test_a_library_makes_a_plain_link_of_an_address(server: Server, path: str, text: str) -> None:
    endpoint = discovered(Walker(server.port).send("GET", path).body.decode())
    assert endpoint.startswith(f"{server.address}/oembed?url=")
    known = micawber.ProviderRegistry()
    known.register(rf"{server.address}/\S*", micawber.Provider(endpoint))
    address = f"{server.address}{path}"
    made = micawber.parse_html(f"<p>{address}</p>", known, maxwidth=300, maxheight=100)
    assert made == f'<p><a href="{address}" title="{text}">{text}</a></p>'


def test_a_library_is_told_that_an_inner_page_is_not_for_others(server: Server) -> None:
    provider = micawber.Provider(f"{server.address}/oembed")
    with pytest.raises(ProviderException):
        provider.request(f"{server.address}/en/check/1/")
