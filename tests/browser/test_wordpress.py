"""What organisations paste, in a real WordPress: which role may, what is left of it, and where it stands."""

import base64
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from questionnaire.sharing.snippets import LOOKS
from tests.conftest import Server
from tests.site.test_previews import PUBLIC
from tests.support.walker import Walker
from tests.support.wordpress import WordPress, wordpress

from .test_embed import snippet

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROLES = ["author", "editor", "administrator"]
each_role = pytest.mark.parametrize("role", ROLES)
each_width = pytest.mark.parametrize("width", [360, 1280])
# How far an element reaches out of the column of the paragraph before it, and its width.
PLACE = """element => {
  const text = document.getElementById("before").getBoundingClientRect()
  const here = element.getBoundingClientRect()
  return [Math.max(text.left - here.left, here.right - text.right), here.width]
}"""


@pytest.fixture(scope="module")
def elsewhere(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPress]:
    """A WordPress that may ask the site."""
    with wordpress(tmp_path_factory.mktemp("wordpress"), server.port) as running:
        yield running


def pasted(elsewhere: WordPress, role: str, code: str) -> str:
    """The address of a post that holds a paragraph and then this code as “Custom HTML”."""
    content = f'<!-- wp:html -->\n<p id="before">Before.</p>\n{code}\n<!-- /wp:html -->'
    return elsewhere.do({"role": role, "what": "post", "content": content})[0]


def published(page: Page, elsewhere: WordPress, role: str, code: str) -> None:
    """Have somebody publish the code, and open the post."""
    page.goto(pasted(elsewhere, role, code))
    page.locator("#before").wait_for()


@each_role
def test_the_address_of_every_public_page_becomes_a_link(
    page: Page, server: Server, elsewhere: WordPress, role: str
) -> None:
    addresses = [f"{server.address}/ru/{path}" for path in PUBLIC]
    previews = elsewhere.do(*({"role": role, "what": "preview", "content": address} for address in addresses))
    for address, preview in zip(addresses, previews, strict=True):
        assert preview.startswith(f'<a href="{address}">')
    post = {"role": role, "what": "post", "content": "\n\n".join(addresses)}
    page.goto(elsewhere.do(post)[0])
    links = page.locator(f'a[href^="{server.address}"]')
    assert sorted(link.get_attribute("href") or "" for link in links.all()) == sorted(addresses)
    assert not any("http" in text for text in links.all_inner_texts())


def test_the_address_of_another_page_is_refused_in_the_editor(server: Server, elsewhere: WordPress) -> None:
    task = {"role": "author", "what": "preview", "content": f"{server.address}/en/check/1/"}
    assert elsewhere.do(task) == ["oembed_invalid_url"]


@each_role
@pytest.mark.parametrize("look", LOOKS)
def test_link_and_button_stay_whole_for_every_role(
    page: Page, server: Server, elsewhere: WordPress, role: str, look: str
) -> None:
    link, button = (snippet(page, server, id, f"?look={look}") for id in ("link", "button"))
    published(page, elsewhere, role, f"<p>{link}</p>\n{button}")
    kept = page.locator("#before ~ p").evaluate_all("found => found.map(element => element.outerHTML)")
    assert kept == [f"<p>{link}</p>", button]


@pytest.mark.parametrize(("role", "frames"), [("author", 0), ("editor", 1), ("administrator", 1)])
def test_the_card_is_only_for_roles_that_the_kit_names(
    page: Page, server: Server, elsewhere: WordPress, role: str, frames: int
) -> None:
    published(page, elsewhere, role, snippet(page, server, "frame"))
    assert page.locator("iframe").count() == frames
    page.goto(f"{server.address}/en/embed/")
    assert "only an Editor or an Administrator can paste it" in page.locator("main").inner_text()


@each_width
@pytest.mark.parametrize("id", ["button", "frame"])
def test_button_and_card_stand_in_the_column_of_the_text(
    page: Page, server: Server, elsewhere: WordPress, id: str, width: int
) -> None:
    code = snippet(page, server, id)
    page.set_viewport_size({"width": width, "height": 740})
    published(page, elsewhere, "administrator", code)
    out, wide = page.locator("iframe, #before ~ * a, #before ~ a").evaluate(PLACE)
    assert out <= 1
    assert wide <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_card_keeps_its_width(page: Page, server: Server, elsewhere: WordPress) -> None:
    code = snippet(page, server, "frame")
    page.set_viewport_size({"width": 1280, "height": 740})
    published(page, elsewhere, "administrator", code)
    assert page.locator("iframe").evaluate(PLACE)[1] == 320
    page.frame_locator("iframe").locator("h1").wait_for()


@each_role
def test_the_code_is_uploaded_as_png_alone(server: Server, elsewhere: WordPress, role: str) -> None:
    walker = Walker(server.port)
    files = {kind: walker.send("GET", f"/en/embed/qr.{kind}").body for kind in ("png", "svg")}
    png, svg = elsewhere.do(
        *(
            {
                "role": role,
                "what": "upload",
                "name": f"code.{kind}",
                "content": base64.b64encode(file).decode(),
            }
            for kind, file in files.items()
        )
    )
    assert png == ""
    assert "not allowed" in svg
