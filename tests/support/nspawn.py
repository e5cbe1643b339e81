"""A Debian made of its packages that systemd-nspawn runs, with a fresh copy of the project in
/opt/self-check, the wheels beside it as in a release, and deploy/self-check.service. It has no network."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import KEY, ROOT, need

from . import debian

OPTIONS = "--quiet --register=no --keep-unit --settings=no --private-network --resolv-conf=off --timezone=off"
# systemd of Debian 13 starts beside control groups of the first version only when told to.
OLD_GROUPS = "systemd.unified_cgroup_hierarchy=0 SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1"
LEFT_OUT = (".git", ".venv", "staticfiles", "__pycache__", "*.mo", ".*_cache")
SITE = "opt/self-check"
UNIT = "self-check.service"


class Machine:
    """A Debian from its archive; not started yet. Where nothing runs in containers here, the test is skipped
    and says so."""

    def __init__(self, release: str, archive: Path, folder: Path) -> None:
        self.root = folder / "root"
        self.root.mkdir()
        self._running: subprocess.Popen[bytes] | None = None
        unpack = (need("tar"), "--extract", "--file", archive, "--directory", self.root)
        subprocess.run(unpack, check=True)
        tried = self._nspawn("true")
        if tried.returncode:
            pytest.skip(f"no container runs here: {tried.stderr}")
        shutil.copytree(ROOT, self.root / SITE, ignore=shutil.ignore_patterns(*LEFT_OUT))
        debian.wheels(release, self.root / SITE)
        system = self.root / "etc/systemd/system"
        shutil.copy(ROOT / "deploy" / UNIT, system)
        (system / "multi-user.target.wants").mkdir(exist_ok=True)
        (system / "multi-user.target.wants" / UNIT).symlink_to(f"../{UNIT}")
        environment = self.root / "etc/self-check.env"
        cores = len(os.sched_getaffinity(0))
        environment.write_text(f"SECRET_KEY={KEY}\nALLOWED_HOSTS=127.0.0.1\nWEB_CONCURRENCY={cores}\n")
        environment.chmod(0o600)

    def set_up(self) -> None:
        """Run script/setup; raises RuntimeError where it fails."""
        done = self._nspawn(f"--chdir=/{SITE}", "script/setup")
        if done.returncode:
            raise RuntimeError(done.stdout + done.stderr)

    def boot(self) -> None:
        """Start systemd, and wait until the unit answers."""
        groups = f"--setenv=SYSTEMD_PROC_CMDLINE={OLD_GROUPS}"
        self._running = subprocess.Popen(
            self._command(groups, "--boot"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.wait()

    def wait(self) -> None:
        """Until the unit answers; raises RuntimeError after a minute."""
        until = time.monotonic() + 60
        while "ok" not in self.ask("/healthz"):
            if time.monotonic() > until:
                raise RuntimeError(self.run("journalctl", "--no-pager", "--lines=50"))
            time.sleep(0.2)

    def run(self, *words: str) -> str:
        """What a command prints in the running container, on both its outputs."""
        command = ("nsenter", "--all", "--target", *self._first(), "--", *words)
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, timeout=60
        )
        return done.stdout

    def ask(self, path: str) -> str:
        """A page of the site, asked for inside."""
        code = "import sys, urllib.request as r; print(r.urlopen(sys.argv[1], timeout=20).read().decode())"
        return self.run(f"/{SITE}/.venv/bin/python", "-c", code, f"http://127.0.0.1:8000{path}")

    def end(self) -> None:
        """End all that runs in it, and remove it."""
        if self._running:
            for first in self._first():
                os.kill(int(first), signal.SIGKILL)  # what runs in the container ends with its first process
            self._running.wait(timeout=20)
        shutil.rmtree(self.root, ignore_errors=True)

    def _first(self) -> list[str]:
        """The id of the first process in the container, if it runs."""
        pid = self._running.pid if self._running else 0
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[:1]

    def _command(self, *words: str) -> list[str]:
        return [need("systemd-nspawn"), *OPTIONS.split(), "--directory", str(self.root), *words]

    def _nspawn(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(*words),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
