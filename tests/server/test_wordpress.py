"""What a WordPress makes of the kit's snippets and of bare addresses, pasted by users of each role."""

import html
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.server import ask
from tests.conftest import ROOT, Server, lacking, need
from tests.support.profiles import until

pytestmark = pytest.mark.slow

Posts = dict[str, dict[str, str]]
ROLES = ["administrator", "editor", "author"]
PAGES = ["", "decree/", "how/", "changes/", "offline/", "privacy/", "embed/"]
WORDPRESS = Path("/usr/share/wordpress/wp-settings.php")


@pytest.fixture(scope="module")
def database() -> Iterator[Path]:
    """The socket of a database for the tests alone."""
    with tempfile.TemporaryDirectory(prefix="db-") as name:
        folder = Path(name)
        user = ["--user=mysql"] if os.geteuid() == 0 else []
        if user:
            shutil.chown(folder, "mysql")
        subprocess.run(
            [
                *(need("mariadb-install-db"), *user, f"--datadir={folder}"),
                *("--auth-root-authentication-method=normal", "--skip-test-db"),
            ],
            check=True,
            capture_output=True,
        )
        socket = folder / "socket"
        server = subprocess.Popen(
            [need("mariadbd"), *user, f"--datadir={folder}", "--skip-networking", f"--socket={socket}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            command = [need("mariadb"), f"--socket={socket}", "--user=root"]
            until(
                lambda: not subprocess.run([*command, "-e", ""], check=False, capture_output=True).returncode,
                "the database does not answer",
            )
            subprocess.run([*command, "-e", "CREATE DATABASE wordpress"], check=True)
            yield socket
        finally:
            server.terminate()
            server.wait()


@pytest.fixture(scope="module")
def posts(database: Path, server: Server, tmp_path_factory: pytest.TempPathFactory) -> Posts:
    """What readers see of each post, by the role of its author: the kit's snippets and bare addresses."""
    if not WORDPRESS.exists():
        lacking("wordpress")
    with ask(f"{server.address}/en/embed/") as answer:
        kit = answer.read().decode()
    texts = {
        name: html.unescape(text)
        for name, text in re.findall(r'<textarea id="(\w+)"[^>]*>(.*?)</textarea>', kit, re.S)
    }
    texts["frame"] = f"<!-- wp:html -->\n{texts['frame']}\n<!-- /wp:html -->"
    texts |= {page: f"{server.address}/en/{page}" for page in PAGES}
    file = tmp_path_factory.mktemp("wordpress") / "texts.json"
    file.write_text(json.dumps(texts))
    php = [need("php"), str(ROOT / "tests/support/wordpress.php")]
    subprocess.run([*php, "install", str(database)], check=True, capture_output=True)
    port = server.address.rpartition(":")[2]
    posted = subprocess.run(
        [*php, "post", str(database), str(file), port], check=True, capture_output=True, text=True
    )
    shown: Posts = json.loads(posted.stdout)
    return shown


@pytest.mark.parametrize("role", ROLES)
def test_the_link_and_the_button_are_the_same_from_every_role(posts: Posts, role: str) -> None:
    assert "<a href=" in posts[role]["link"]
    assert "style=" in posts[role]["button"]
    assert {name: posts[role][name] for name in ("link", "button")} == {
        name: posts["administrator"][name] for name in ("link", "button")
    }


@pytest.mark.parametrize(("role", "kept"), [("administrator", True), ("editor", True), ("author", False)])
def test_the_card_comes_from_an_editor_or_administrator_alone(posts: Posts, role: str, kept: bool) -> None:
    assert ('<div style="width:320px;max-width:100%"><iframe src=' in posts[role]["frame"]) is kept
    assert ("iframe" in posts[role]["frame"]) is kept


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("role", ROLES)
def test_the_bare_address_of_a_public_page_becomes_a_link_with_its_title(
    posts: Posts, server: Server, role: str, page: str
) -> None:
    address = f"{server.address}/en/{page}"
    link = re.fullmatch(r'<p><a href="([^"]+)">([^<]+)</a></p>', posts[role][page])
    assert link
    assert link[1] == address
    assert "Self-check" in link[2]
