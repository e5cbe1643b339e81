"""Organisations that a copy names: the file, the landing page, the start, the result."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.conf.locale import LANG_INFO
from django.test import Client
from pytest_django.fixtures import Settings

from questionnaire.journey import session
from questionnaire.sharing import partners_file
from tests.conftest import ROOT
from tests.support.sample_partners import EXAMPLE, LONGEST, OURS, PARTNERS
from tests.support.visitor import GERMAN_IN_MOSCOW, Visitor, someone

SLUG = "example-helpline"
PAGE = f"/en/with/{SLUG}/"
HOME = {"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"}
GOOD = {
    "slug": '"a"',
    "name": '{en = "A", ru = "А"}',
    "languages": '["ru"]',
    "hotline": '"tel:+1-23"',
}


@pytest.fixture(autouse=True)
def _named(settings: Settings) -> None:
    settings.PARTNERS = {**PARTNERS, LONGEST.slug: LONGEST}


def file_of(folder: Path, **changes: str | None) -> str:
    """A file with one organisation, good but for the changes; None leaves a key out."""
    lines = [f"{key} = {value}" for key, value in {**GOOD, **changes}.items() if value is not None]
    path = folder / "partners.toml"
    path.write_text("[[partner]]\n" + "\n".join(lines))
    return str(path)


def problems(path: str) -> list[str]:
    """What is wrong with a file, without its name."""
    with pytest.raises(partners_file.BadPartners) as raised:
        partners_file.read(path, OURS, LANG_INFO)
    return [
        line.removeprefix(f"{path}: ").removeprefix("partner 1: ") for line in str(raised.value).splitlines()
    ]


class TestFile:
    """The TOML file."""

    def test_the_example_is_good_and_plainly_invented(self) -> None:
        assert list(PARTNERS) == ["example-helpline", "made-up-lawyers"]
        assert all("nvented" in p.name["en"] or "Made-up" in p.name["en"] for p in PARTNERS.values())

    def test_without_a_file_there_is_none(self) -> None:
        assert partners_file.read("", OURS, LANG_INFO) == {}

    @pytest.mark.parametrize(
        ("key", "value", "word"),
        [
            ("slug", None, "slug"),
            ("slug", "1", "slug"),
            ("slug", '"A"', "slug"),
            ("slug", '"a/b"', "slug"),
            ("slug", '"a--b"', "slug"),
            ("slug", '"' + "a" * 33 + '"', "slug"),
            ("slug", '"*"', "slug"),
            ("slug", '"check"', "slug"),
            ("languages", '["ru", "ru"]', "languages"),
            ("name", None, "name"),
            ("name", '"A"', "name"),
            ("name", '{en = "A"}', "name"),
            ("name", '{en = "A", ru = "А", uk = "А"}', "name"),
            ("name", '{en = "", ru = "А"}', "name.en"),
            ("name", '{en = " ", ru = "А"}', "name.en"),
            ("name", '{en = 1, ru = "А"}', "name.en"),
            ("name", '{en = "' + "A" * 81 + '", ru = "А"}', "name.en"),
            ("name", '{en = "A\\nB", ru = "А"}', "name.en"),
            ("name", '{en = "A\\u0000", ru = "А"}', "name.en"),
            ("name", '{en = "A\\u202e", ru = "А"}', "name.en"),
            ("name", '{en = "A\\u200b", ru = "А"}', "name.en"),
            ("name", '{en = "A\\u2028", ru = "А"}', "name.en"),
            ("hours", '{en = "always"}', "hours"),
            ("hours", '{en = "a\\tb", ru = "А"}', "hours.en"),
            ("languages", None, "languages"),
            ("languages", "[]", "languages"),
            ("languages", '"ru"', "languages"),
            ("languages", '["klingon"]', "languages"),
            ("languages", "[[1]]", "languages"),
            ("languages", str(["ru"] * 7), "languages"),
            ("hotline", None, "one of these is needed"),
            ("hotline", '"+1-23"', "hotline"),
            ("hotline", '"tel:*"', "hotline"),
            ("hotline", '"tel:1"', "hotline"),
            ("hotline", '"tel:123;ext=4"', "hotline"),
            ("hotline", '"javascript:alert(1)"', "hotline"),
            ("hotline", "5", "hotline"),
            ("mail", '"help@example.org"', "mail"),
            ("mail", '"mailto:help@example.org?subject=x"', "mail"),
            ("mail", '"mailto:a@b@example.org"', "mail"),
            ("mail", '"mailto:@example.org"', "mail"),
            ("mail", '"mailto:help@*.example.org"', "mail"),
            ("mail", '"mailto:help@localhost"', "mail"),
            ("site", '"http://example.org/"', "site"),
            ("site", '"https://*.example.org/"', "site"),
            ("site", '"https://user:word@example.org/"', "site"),
            ("site", '"https://user@example.org/"', "site"),
            ("site", '"https://example.org:8000/"', "site"),
            ("site", '"https://example.org/?from=here"', "site"),
            ("site", '"https://example.org/?"', "site"),
            ("site", '"https://example.org/#x"', "site"),
            ("site", '"https://example.org/a b"', "site"),
            ("site", '"https://example.org/\\u0007"', "site"),
            ("site", '"https://пример.example/"', "site"),
            ("site", '"https:///"', "site"),
            ("site", '"https://[::1]/"', "site"),
            ("site", '"https://["', "site"),
            ("site", '"//example.org/"', "site"),
            ("site", '"javascript:alert(1)"', "site"),
            ("site", '"data:text/html,x"', "site"),
            ("site", '"https://example.onion/"', "site"),
            ("site", '"https://example.org/' + "a" * 120 + '"', "site"),
            ("onion", '"http://example.org/"', "onion"),
            ("onion", '"http://short.onion/"', "onion"),
            ("onion", '"ftp://' + "a" * 56 + '.onion/"', "onion"),
            ("onion", '"http://' + "a" * 56 + '.onion.example.org/"', "onion"),
            ("callback", '"https://example.org/"', "'callback': there is no such key"),
        ],
    )
    def test_a_mistake_is_named(self, tmp_path: Path, key: str, value: str | None, word: str) -> None:
        found = problems(file_of(tmp_path, **{key: value}))
        assert len(found) == 1
        assert found[0].startswith(word)

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("site", "https://example.org"),
            ("site", "https://xn--e1afmkfd.example/help/me/"),
            ("onion", f"http://{'a' * 56}.onion"),
            ("onion", f"https://www.{'a' * 56}.onion/en/"),
            ("mail", "mailto:first.last+x@example.org"),
            ("hotline", "tel:112"),
        ],
    )
    def test_a_good_link_is_taken(self, tmp_path: Path, key: str, value: str) -> None:
        read = partners_file.read(file_of(tmp_path, **{key: f'"{value}"'}), OURS, LANG_INFO)
        assert getattr(read["a"], key) == value

    @pytest.mark.parametrize(
        "text", ["", "x", "x = 1", "[partner]", "partner = [1]", "[[partner]]\n[[other]]", "\xff"]
    )
    def test_a_file_of_another_form_is_refused(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "file"
        path.write_bytes(text.encode("latin-1"))
        assert problems(str(path))

    def test_a_missing_file_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(partners_file.BadPartners, match="nothing"):
            partners_file.read(str(tmp_path / "nothing"), OURS, LANG_INFO)

    def test_every_mistake_is_named_at_once_and_a_slug_stands_for_one(self, tmp_path: Path) -> None:
        path = file_of(tmp_path, slug='"A"', languages="[]")
        assert len(problems(path)) == 2
        good = file_of(tmp_path)
        Path(good).write_text(f"{Path(good).read_text()}\n" * 2)
        assert problems(good) == ["partner 2: slug: given to another one before"]

    @pytest.mark.parametrize(
        "command", [["manage.py", "check"], ["-m", "gunicorn", "--check-config", "config.wsgi"]]
    )
    def test_a_bad_file_stops_the_start_and_says_why(self, tmp_path: Path, command: list[str]) -> None:
        environment = {**os.environ, "PARTNERS_FILE": file_of(tmp_path, site='"http://example.org"')}
        done = subprocess.run(
            [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        assert "partner 1: site: an address such as https://example.org/" in done.stderr

    def test_sizes_are_tested_with_the_longest_partner_allowed(self) -> None:
        lengths = [len(text) for text in (*LONGEST.name.values(), *LONGEST.hours.values())]
        links = [LONGEST.mail, LONGEST.site, LONGEST.onion]
        assert min(lengths) > partners_file.NAME - 3
        assert min(map(len, links)) > partners_file.LINK - 20
        assert len(LONGEST.slug) == partners_file.SLUG_LENGTH


def test_without_a_file_the_site_names_no_organisation(settings: Settings) -> None:
    settings.PARTNERS = {}
    assert Client().get(PAGE).status_code == 404
    assert "Who can help" not in Client().get("/en/").content.decode()
    assert "In the name of" not in Client().get("/en/embed/").content.decode()
    page = someone({"citizenship": "stateless"}, partner=SLUG).get("/en/check/result/").content.decode()
    assert "Who can help" not in page


@pytest.mark.parametrize(
    ("language", "name"), [("en", "The Invented Helpline"), ("ru", "Выдуманная горячая линия")]
)
def test_its_page_names_it_and_how_to_reach_it(language: str, name: str) -> None:
    page = Client().get(f"/{language}/with/{SLUG}/").content.decode()
    assert name in page
    for link in ("tel:+00-000-000-00-00", "mailto:help@helpline.example", "https://helpline.example/"):
        assert f'<a href="{link}" rel="noreferrer">' in page


def test_its_page_sets_no_cookie() -> None:
    assert not Client().get(PAGE).cookies
    assert not someone({"citizenship": "stateless"}).get(PAGE).cookies


@pytest.mark.parametrize("slug", ["nobody", "Example-helpline", "x" * 500])
def test_one_that_is_not_named_has_no_page(slug: str) -> None:
    answer = Client().get(f"/en/with/{slug}/")
    assert answer.status_code == 404
    assert "og:url" not in answer.content.decode()
    assert "oembed" not in answer.content.decode()


def start(client: Client, path: str = PAGE, headers: dict[str, str] = HOME, body: str = "") -> Any:
    """Press the button on a landing page."""
    form = "application/x-www-form-urlencoded"
    return client.post(path, body, content_type=form, headers=headers, CONTENT_TYPE=form)


def content_of(client: Client) -> dict[str, Any]:
    """What the cookie holds."""
    cookie = client.cookies.get("__Host-s")
    return (session.unseal(cookie.value) or {}) if cookie else {}


@pytest.mark.parametrize(
    "headers", [HOME, {"Origin": "http://testserver"}, {"Sec-Fetch-Site": "same-origin"}], ids=str
)
def test_its_button_starts_with_its_name_in_the_cookie(headers: dict[str, str]) -> None:
    client = Client(enforce_csrf_checks=True)
    response = start(client, headers=headers)
    assert (response.status_code, response["Location"]) == (303, "/en/check/1/")
    assert content_of(client) == {"partner": SLUG}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "https://testserver"},
        {"Origin": "https://elsewhere.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://elsewhere.example"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
    ],
    ids=str,
)
def test_another_site_cannot_press_it(headers: dict[str, str]) -> None:
    client = Client(enforce_csrf_checks=True)
    response = start(client, headers=headers)
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/refused/")
    assert not response.cookies


def test_one_that_is_not_named_starts_nothing() -> None:
    response = start(Client(enforce_csrf_checks=True), "/en/with/nobody/")
    assert (response.status_code, response["Location"]) == (303, "/en/check/stopped/refused/")
    assert not response.cookies


def test_its_button_touches_no_answer_and_takes_none() -> None:
    client = someone({"citizenship": "russian"})
    start(client, body="citizenship=stateless&age=25&partner=nobody&answers=x")
    content = content_of(client)
    assert (content["answers"], content["partner"]) == ({"citizenship": "russian"}, SLUG)


def test_the_organisation_stands_in_no_address_after_its_page() -> None:
    visitor = Visitor()
    visitor.page = start(visitor.client)
    seen = [visitor.page["Location"]]
    visitor.get(visitor.page["Location"])
    while not visitor.page.wsgi_request.path.endswith("/answers/"):
        assert SLUG not in visitor.text
        seen.append(
            visitor.answer(GERMAN_IN_MOSCOW.get(visitor.field, "unknown")).wsgi_request.get_full_path()
        )
    visitor.get("/en/check/result/")
    assert "The Invented Helpline" in visitor.text
    assert SLUG not in visitor.text
    assert len(seen) > 5
    assert not [address for address in seen if SLUG in address]


@pytest.mark.parametrize(("language", "heading"), [("en", "Who can help"), ("ru", "Кто может помочь")])
def test_who_can_help_stands_within_the_result(language: str, heading: str) -> None:
    page = (
        someone({"citizenship": "stateless"}, partner=SLUG)
        .get(f"/{language}/check/result/all/")
        .content.decode()
    )
    assert page.index('class="steps"') < page.index(f"<h2>{heading}</h2>") < page.index('class="folds"')
    assert page.count("helpline.example") >= 2
    by_hand = page[page.index('<pre class="plain-text">') :]
    assert heading in by_hand


@pytest.mark.parametrize("path", ["/en/check/1/", "/en/check/answers/", "/en/", "/en/privacy/"])
def test_its_name_stands_on_no_other_page(path: str) -> None:
    page = someone({"citizenship": "stateless"}, partner=SLUG).get(path).content.decode()
    assert "Invented Helpline" not in page


def test_starting_again_and_leaving_forget_it() -> None:
    for path in ("/en/check/again/", "/en/exit/"):
        visitor = Visitor()
        start(visitor.client)
        visitor.get("/en/check/1/")
        visitor.post(path, {}) if "again" in path else visitor.client.get(path)
        assert content_of(visitor.client) == {}


def test_names_are_escaped() -> None:
    page = Client().get(f"/ru/with/{LONGEST.slug}/").content.decode()
    assert "<b>щё</b>" not in page
    assert "&lt;b&gt;щё&lt;/b&gt;" in page


def test_the_page_leads_to_itself_in_the_other_language() -> None:
    assert f'<a href="/ru/with/{SLUG}/" hreflang="ru"' in Client().get(PAGE).content.decode()


def test_the_kit_can_be_had_in_its_name() -> None:
    page = Client().get(f"/en/embed/?language=ru&with={SLUG}").content.decode()
    assert page.count(f"http://testserver/ru/with/{SLUG}/") >= 3
    assert f'href="/ru/embed/leaflet/?with={SLUG}"' in page
    card = Client().get(f"/embed/card/ru/?with={SLUG}").content.decode()
    assert f'<a href="http://testserver/ru/with/{SLUG}/" target="_blank"' in card
    leaflet = Client().get(f"/ru/embed/leaflet/?with={SLUG}").content.decode()
    assert "Выдуманная горячая линия" in leaflet


def test_a_kit_of_an_unknown_organisation_links_to_the_start() -> None:
    assert "nobody-here" not in Client().get("/en/embed/?with=nobody-here").content.decode().split("<main")[1]


@pytest.mark.parametrize(("slug", "status"), [(SLUG, 200), ("nobody", 404)])
def test_oembed_knows_the_landing_pages_that_there_are(slug: str, status: int) -> None:
    assert Client().get(f"/oembed?url=http://testserver/en/with/{slug}/").status_code == status


def test_the_example_is_switched_off() -> None:
    assert "PARTNERS_FILE" in EXAMPLE.read_text()
    environment = {name: value for name, value in os.environ.items() if name != "PARTNERS_FILE"}
    code = "import django; django.setup(); from django.conf import settings; print(settings.PARTNERS)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**environment, "DJANGO_SETTINGS_MODULE": "config.settings"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "{}"
