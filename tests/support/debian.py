"""Bases of Debian's packages, from which tests make containers; each is made once for all tests of a run."""

import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, need

# What the tests need in them, by Debian's name of the release.
PACKAGES = {
    "bookworm": "python3-pip,python3-venv,python-is-python3,caddy,ca-certificates,systemd-sysv",
    "trixie": "python3-venv,systemd-sysv,kubernetes-client",
}
PYTHON = {"bookworm": "3.11", "trixie": "3.13"}


def base(release: str, folder: Path) -> Path:
    """The archive of a base, kept in a folder that the processes of the run share; where this machine can
    make none, the test is skipped and says so."""
    archive = folder / f"{release}.tar"
    with (folder / f"{release}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not archive.exists():
            part = archive.with_suffix(".part.tar")
            program, packages = need("mmdebstrap"), f"--include={PACKAGES[release]}"
            command = (program, "--quiet", "--variant=minbase", packages, release, part)
            made = subprocess.run(command, capture_output=True, text=True, check=False)
            if made.returncode:
                pytest.skip(f"no base of Debian's packages can be made here: {made.stderr[-300:]}")
            part.rename(archive)
    return archive


def wheels(release: str, folder: Path) -> Path:
    """A folder with the wheels of requirements.txt for the Python of a release."""
    there = folder / "wheels"
    options = ("--require-hashes", "--only-binary", ":all:", "--python-version", PYTHON[release])
    what = ("--dest", there, "--requirement", ROOT / "requirements.txt")
    subprocess.run([sys.executable, "-m", "pip", "download", "-qq", *options, *what], check=True)
    return there
