"""The kit for organisations: what is copied, and what the card and its page may do beyond others."""

import html
import re

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire.middleware.security_headers import CONTENT_SECURITY_POLICY, FEATURES
from questionnaire.sharing.snippets import LOOKS
from tests.support.visitor import GERMAN_IN_MOSCOW, someone

HOST = "kit.example"


@pytest.fixture(autouse=True)
def _host(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = [HOST]


def get(path: str) -> str:
    """A page over HTTPS, under the name of a host."""
    response = Client(headers={"host": HOST}).get(path, secure=True)
    assert response.status_code == 200
    return response.content.decode()


def snippets(query: str = "") -> dict[str, str]:
    """What there is to copy, by its name."""
    found = re.findall(r'<textarea id="(\w+)"[^>]*>(.*?)</textarea>', get(f"/en/embed/{query}"), re.S)
    return {name: html.unescape(code) for name, code in found}


def test_a_snippet_is_copied_to_the_letter() -> None:
    shown = re.findall(r'<textarea id="frame"[^>]*>(.*?)</textarea>', get("/en/embed/?look=dark"), re.S)
    assert "<" not in shown[0]
    assert snippets("?look=dark")["frame"].startswith('<div style="width:320px;max-width:100%"><iframe src="')


def test_addresses_are_those_of_the_host_that_was_asked() -> None:
    for code in snippets("?language=ru").values():
        assert set(re.findall(r"https?://[^/\"]*", code)) == {f"https://{HOST}"}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("language", "text"), [("en", "Open the self-check"), ("ru", "Открыть проверку")])
def test_language_and_look_are_chosen_by_the_address(language: str, text: str, look: str) -> None:
    button = snippets(f"?language={language}&look={look}")["button"]
    assert button.endswith(f'{LOOKS[look]}">{text}</a></p>')
    assert f'href="https://{HOST}/{language}/" lang="{language}"' in button


@pytest.mark.parametrize("query", ["", "?language=xx&look=x", "?language=&look=", "?look=%22%3E%3Cscript%3E"])
def test_an_unknown_choice_falls_back_to_the_default(query: str) -> None:
    assert snippets(query) == snippets("?language=en&look=light")


@pytest.mark.parametrize("name", ["link", "button", "frame"])
def test_a_snippet_needs_no_script_and_sends_no_referrer(name: str) -> None:
    code = snippets()[name]
    assert not re.search(r"<script|<img|<link|<style| on\w+=", code)
    assert 'rel="noreferrer"' in code or 'referrerpolicy="no-referrer"' in code


def test_the_frame_snippet_allows_new_tabs_and_nothing_else() -> None:
    assert 'sandbox="allow-popups allow-popups-to-escape-sandbox"' in snippets()["frame"]


def test_russian_snippets_are_not_marked_up_in_an_english_page() -> None:
    assert "<span" not in snippets("?language=ru")["button"]


def test_the_page_alone_may_show_frames_and_copy() -> None:
    response = Client().get("/en/embed/", headers={"host": HOST})
    assert response["Content-Security-Policy"] == f"{CONTENT_SECURITY_POLICY}; frame-src 'self'"
    policy = response["Permissions-Policy"].split(",")
    assert sorted(policy) == sorted(
        [*(f"{name}=()" for name in FEATURES.split() if name != "clipboard-write"), "clipboard-write=(self)"]
    )


def test_the_page_says_what_never_passes() -> None:
    page = get("/en/embed/")
    assert "To you: no answer, no result, no step, no time, no count." in page
    assert "From you: no referrer, no tag, no answer filled in." in page


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG")])
def test_the_code_is_a_file_to_keep(kind: str, start: bytes) -> None:
    response = Client(headers={"host": HOST}).get(f"/ru/embed/qr.{kind}", secure=True)
    assert response.content.startswith(start)
    assert response["Content-Disposition"] == f'attachment; filename="self-check.{kind}"'


def test_codes_and_leaflets_are_in_the_language_chosen() -> None:
    page = get("/en/embed/?language=ru")
    for name in ("qr.svg", "qr.png", "leaflet/", "leaflets/"):
        assert f'href="/ru/embed/{name}"' in page


class TestCard:
    """The card in the frame."""

    def test_it_may_be_framed_by_anyone_and_do_nothing(self) -> None:
        response = Client(headers={"host": HOST}).get("/embed/card/en/")
        policy = dict(part.split(" ", 1) for part in response["Content-Security-Policy"].split("; "))
        assert policy == {
            "default-src": "'none'",
            "style-src": "'self'",
            "form-action": "'none'",
            "base-uri": "'none'",
            "frame-ancestors": "*",
        }
        assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert response["Cross-Origin-Embedder-Policy"] == "require-corp"
        assert "X-Frame-Options" not in response

    def test_a_frame_without_an_origin_may_load_its_stylesheet(self) -> None:
        response = Client(headers={"host": HOST}).get(staticfiles_storage.url("card.css"))
        response.close()
        assert response["Cross-Origin-Resource-Policy"] == "cross-origin"

    def test_it_holds_a_link_that_opens_a_new_tab_and_no_question(self) -> None:
        card = get("/embed/card/ru/")
        assert re.findall(r"<a [^>]*>", card) == [
            f'<a href="https://{HOST}/ru/" target="_blank" rel="noopener noreferrer">'
        ]
        assert not re.search(r"<form|<input|<script|<img|<iframe| style=", card)
        assert '<html lang="ru"' in card

    @pytest.mark.parametrize("answers", [{}, GERMAN_IN_MOSCOW])
    def test_it_sets_no_cookie_and_deletes_none(self, answers: dict[str, str]) -> None:
        client = someone(answers, {"host": HOST})
        assert not client.get("/embed/card/en/").cookies
        client.cookies["__Host-s"] = "forged"
        assert not client.get("/embed/card/en/").cookies

    def test_it_is_the_same_for_somebody_in_the_middle_of_a_journey(self) -> None:
        card = someone(GERMAN_IN_MOSCOW, {"host": HOST}).get("/embed/card/en/", secure=True)
        assert card.content.decode() == get("/embed/card/en/")

    def test_search_engines_do_not_list_it(self) -> None:
        assert Client(headers={"host": HOST}).get("/embed/card/en/")["X-Robots-Tag"] == "noindex"

    @pytest.mark.parametrize("language", ["xx", "EN", "en-gb"])
    def test_there_is_no_card_in_an_unknown_language(self, language: str) -> None:
        assert Client(headers={"host": HOST}).get(f"/embed/card/{language}/").status_code == 404
