"""A release: the same bytes from two checkouts, and an installation without any network."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import KEY, ROOT, need

pytestmark = pytest.mark.slow


def done(*command: str | Path, folder: Path, **environment: str) -> str:
    """What a command printed; its end has to be good."""
    ended = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The archives that two fresh clones in different folders make of the last commit."""
    made: list[Path] = []
    for name in ("one", "another-one"):
        folder = tmp_path_factory.mktemp(name)
        done(need("git"), "clone", "--quiet", ROOT, folder / name, folder=folder)
        done(folder / name / "script/release", folder, folder=folder)
        made += folder.glob("*.tar.gz")
        shutil.rmtree(folder / name)
    return made


@pytest.fixture(scope="module")
def unpacked(releases: list[Path]) -> Path:
    """The folder that the archive unpacks to."""
    place = releases[0].parent
    done("tar", "--extract", "--file", releases[0], folder=place)
    return place / releases[0].name.removesuffix(".tar.gz")


def test_two_clones_make_the_same_bytes(releases: list[Path]) -> None:
    assert len(releases) == 2
    assert releases[0].name == releases[1].name
    assert releases[0].read_bytes() == releases[1].read_bytes()


def test_a_release_holds_all_that_it_should(unpacked: Path) -> None:
    done("sha256sum", "--check", "--quiet", "SHA256SUMS", folder=unpacked)
    assert {"check-en.html", "check-ru.html"} <= {path.name for path in (unpacked / "offline").iterdir()}
    assert "CycloneDX" in (unpacked / "sbom.cdx.json").read_text()
    assert '"name": "Django"' in (unpacked / "sbom.cdx.json").read_text().replace("django", "Django")
    assert (unpacked / "NOTES.md").read_text().count("\n## ") == 0
    built_for = {path.name.split("-")[2] for path in (unpacked / "wheels").glob("cffi-*")}
    assert {"cp311", "cp312", "cp313", "cp314"} <= built_for


def test_a_release_installs_without_any_network(unpacked: Path) -> None:
    alone = [need("unshare"), "--net", "--"]
    done(*alone, "script/setup", folder=unpacked)
    done(*alone, ".venv/bin/python", "manage.py", "check", folder=unpacked, SECRET_KEY=KEY)


def test_what_is_not_committed_is_not_released(tmp_path: Path) -> None:
    done(need("git"), "clone", "--quiet", ROOT, tmp_path / "clone", folder=tmp_path)
    (tmp_path / "clone/new").touch()
    ended = subprocess.run(
        [tmp_path / "clone/script/release"], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "commit or remove" in ended.stderr
