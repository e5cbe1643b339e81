"""Containers of podman and podman-compose with a storage of their own, and the site as compose.yaml runs it.

The images that the recipes of the project name are made here from Debian's packages, with the wheels in them,
so that nothing is fetched while they are built.
"""

import os
import shutil
import ssl
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.conftest import ROOT, free_port, need

from . import debian, proxies

BASE = """FROM scratch
ADD base.tar /
COPY wheels /wheels
RUN rm /usr/lib/python3.11/EXTERNALLY-MANAGED
ENV PIP_NO_INDEX=1 PIP_FIND_LINKS=/wheels
"""
NAMES = ("docker.io/library/python:3.11-slim-bookworm", "docker.io/library/debian:bookworm-slim")
# So that podman runs where root itself may not raise its own limits; and what compose.yaml says to add.
LIMITS = "--ulimit nofile=1024:1024 --ulimit nproc=1024:1024"
RUN = f"{LIMITS} --memory-swap 512m --pids-limit 128"
SOURCES = ("config", "deploy", "locale", "questionnaire", "static", "templates")
FILES = ("Containerfile", "manage.py", "requirements.txt")


class Podman:
    """Runs podman with a storage of its own, until it is removed."""

    def __init__(self) -> None:
        self.place = Path(mkdtemp(prefix="podman", dir="/tmp"))  # podman takes 50 characters at most
        (self.place / "networks").mkdir()
        self.program = self.place / "podman"  # podman-compose takes one program
        runtime = shutil.which("runc") or shutil.which("crun") or ""
        options = f"--root {self.place}/root --runroot {self.place}/run --storage-driver overlay"
        options += (
            f" --network-config-dir {self.place}/networks --runtime {runtime} --cgroup-manager cgroupfs"
        )
        self.program.write_text(f'#!/bin/sh\nexec {need("podman")} {options} "$@"\n')
        self.program.chmod(0o755)

    def __call__(self, *words: str | Path) -> str:
        """What podman prints; raises RuntimeError with what it says where it fails."""
        return _run(self.program, *words)

    def remove(self) -> None:
        """End and forget all."""
        for words in (("rm", "--all", "--time", "1"), ("network", "prune"), ("rmi", "--all")):
            with suppress(RuntimeError):  # there is nothing where no container runs
                self(*words, "--force")
        shutil.rmtree(self.place, ignore_errors=True)

    def make_base(self, archive: Path, folder: Path) -> None:
        """The images that the recipes name; where no container runs here, the test is skipped and says so."""
        folder.mkdir()
        (folder / "base.tar").hardlink_to(archive)
        debian.wheels("bookworm", folder)
        (folder / "Containerfile").write_text(BASE)
        try:
            self("build", "--network", "none", "--tag", NAMES[0], folder)
            self("run", "--rm", "--network", "none", *LIMITS.split(), NAMES[0], "true")
        except RuntimeError as error:
            pytest.skip(f"no container runs here: {error}")
        self("tag", *NAMES)


class Compose:
    """The site as deploy/compose.yaml runs it, under localhost at a free port; built and started at once."""

    def __init__(self, podman: Podman, folder: Path, key: dict[str, str]) -> None:
        self.podman, self.port = podman, free_port()
        for name in SOURCES:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in FILES:
            shutil.copy(ROOT / name, folder)
        ports = {'["80:80", "443:443"]': f'["127.0.0.1:{self.port}:443"]', "self-check.example": "localhost"}
        self.file = proxies.sample("compose.yaml", folder / "deploy", ports)
        self("up", "--build", "--detach", key=key)
        for name in ("copy1", "copy2", "copy3"):
            self.wait(name)
        self.tls = ssl.create_default_context(cadata=self._authority())

    def __call__(self, *words: str, key: dict[str, str] | None = None) -> None:
        """Run a command of podman-compose, with a key in the environment."""
        program, build = need("podman-compose"), "--podman-build-args=--network none --pull=never"
        options = ("--podman-path", self.podman.program, f"--podman-run-args={RUN}", build)
        _run(program, *options, "--file", self.file, *words, key=key)

    def python(self, name: str, code: str) -> str:
        """What code prints, run by Python in a copy."""
        return self.podman("exec", f"deploy_{name}_1", "python", "-c", code)

    def wait(self, name: str) -> None:
        """Until a copy says that it is healthy; raises RuntimeError after a minute."""
        ask = "import urllib.request as r; r.urlopen(r.Request('http://127.0.0.1:8000/healthz', "
        ask += "headers={'Host': 'localhost'}), timeout=5)"
        until = time.monotonic() + 60
        while True:
            try:
                self.python(name, ask)
                return
            except RuntimeError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)

    def _authority(self) -> str:
        """The certificate of the authority that Caddy made for localhost."""
        return self.podman("exec", "deploy_caddy_1", "cat", "/data/caddy/pki/authorities/local/root.crt")


@dataclass
class Container:
    """A copy of compose.yaml, as tests/support/cluster.py needs it."""

    compose: Compose
    name: str

    def start(self, key: dict[str, str]) -> None:
        """Make it anew with a key, as compose.yaml says an update is done."""
        self.compose("up", "--detach", "--no-deps", "--force-recreate", self.name, key=key)
        self.compose.wait(self.name)

    def stop(self) -> None:
        """End the requests under way, and then the copy."""
        self.compose("stop", self.name)

    def kill(self) -> None:
        """End it at once."""
        self.compose.podman("kill", f"deploy_{self.name}_1")


def _run(*words: str | Path, key: dict[str, str] | None = None) -> str:
    environment = {**os.environ, **(key or {})}
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout
