"""What messengers show beside an address: harmless on a phone that others see, and never stale."""

import re
import struct

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext
from pytest_django.fixtures import Settings

from questionnaire import checks
from tests.conftest import ROOT
from tests.support.visitor import GERMAN_IN_MOSCOW, someone

PUBLIC = ["", "decree/", "how/", "changes/", "privacy/", "embed/", "offline/"]
LANGUAGES = [code for code, _ in settings.LANGUAGES]
HARMFUL = (
    r"\d|draft|conscript|milit|army|war\b|law|decree|russia|citizen"
    r"|призы|воен|арми|войн|закон|указ|росси|гражд|мобил"
)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def preview(path: str) -> dict[str, str]:
    """What a page tells messengers."""
    page = Client().get(path, secure=True).content.decode()
    return dict(re.findall(r'<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">', page))


@each_language
@pytest.mark.parametrize("path", PUBLIC)
def test_the_preview_of_every_public_page_is_harmless(path: str, language: str) -> None:
    told = preview(f"/{language}/{path}")
    words = [told["og:title"], told["og:description"], told["og:image:alt"]]
    with translation.override(language):
        assert words[0] == gettext("Self-check")
    assert not re.search(HARMFUL, " ".join(words), re.IGNORECASE)


@each_language
def test_each_public_page_has_a_description_and_a_preview_of_its_own(language: str) -> None:
    pages = [Client().get(f"/{language}/{path}", secure=True).content.decode() for path in PUBLIC]
    for kind in ('name="description"', 'property="og:description"'):
        found = [re.findall(f'<meta {kind} content="([^"]+)">', page) for page in pages]
        assert {len(one) for one in found} == {1}
        assert len({one[0] for one in found}) == len(PUBLIC)


def test_robots_are_kept_out_of_the_journey_and_told_of_the_sitemap() -> None:
    text = Client().get("/robots.txt", secure=True).content.decode()
    assert "Disallow: /ru/check/\n" in text
    assert "Sitemap: https://testserver/sitemap.xml\n" in text


def test_the_sitemap_names_every_public_page_and_no_other() -> None:
    text = Client().get("/sitemap.xml", secure=True).content.decode()
    expected = {f"https://testserver/{language}/{path}" for language in LANGUAGES for path in PUBLIC}
    assert set(re.findall("<loc>([^<]+)</loc>", text)) == expected


@pytest.mark.parametrize("path", ["/favicon.ico", "/apple-touch-icon.png"])
def test_icons_are_found_at_the_root(path: str) -> None:
    response = Client().get(path)
    assert response.status_code == 302
    assert response["Location"].startswith("/static/")


@each_language
def test_the_preview_image_has_an_absolute_address_and_few_bytes(language: str) -> None:
    told = preview(f"/{language}/")
    assert re.fullmatch(rf"https://testserver/static/share-{language}\.\w+\.png", told["og:image"])
    picture = (ROOT / f"static/share-{language}.png").read_bytes()
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", picture[16:24]) == (1200, 630)
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert len(picture) < 300_000


def test_a_canonical_address_has_no_query() -> None:
    assert preview("/ru/how/?on=2024-01-31")["og:url"] == "https://testserver/ru/how/"
    assert preview("/ru/")["twitter:card"] == "summary_large_image"


@pytest.mark.parametrize("path", ["check/1/", "check/answers/", "check/result/", "nothing/"])
def test_no_page_about_a_person_has_a_preview(path: str) -> None:
    page = someone(GERMAN_IN_MOSCOW).get(f"/en/{path}").content.decode()
    assert "og:" not in page


def test_the_check_finds_a_language_without_a_picture(settings: Settings) -> None:
    assert checks.languages_have_pictures() == []
    settings.LANGUAGES = [("en", "English"), ("kk", "Қазақша")]
    assert [problem.msg[:2] for problem in checks.languages_have_pictures()] == ["kk"]
