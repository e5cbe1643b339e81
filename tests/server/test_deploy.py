"""What is in deploy/ to run copies with: the systemd unit by systemd's own checks, the container by its
recipe, whose steps are done in a folder: this needs no container engine, as test_containers.py does."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import KEY, ROOT, need
from tests.support import proxies

EXPOSURE = 12  # tenths, as systemd-analyze counts; it calls up to 20 "OK"


def test_the_unit_is_valid(tmp_path: Path) -> None:
    gunicorn = {"/opt/self-check/.venv/bin/gunicorn": sys.executable, "/opt/self-check": str(tmp_path)}
    unit = proxies.sample("self-check.service", tmp_path, gunicorn)
    done = subprocess.run(
        [need("systemd-analyze"), "verify", unit], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_unit_exposes_little() -> None:
    command = [need("systemd-analyze"), "security", "--offline=true", "--no-pager", f"--threshold={EXPOSURE}"]
    done = subprocess.run(
        [*command, ROOT / "deploy/self-check.service"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_samples_allow_neither_swap_nor_core_dumps() -> None:
    unit = (ROOT / "deploy/self-check.service").read_text().splitlines()
    assert {"MemorySwapMax=0", "LimitCORE=0"} <= set(unit)
    compose = (ROOT / "deploy/compose.yaml").read_text()
    limits = re.findall(r"^ +mem(?:swap)?_limit: (\w+)", compose, re.MULTILINE)
    assert limits == ["512m"] * 4  # memory, and memory with swap, of the copies and of Caddy
    assert compose.count("ulimits: {core: 0}") == 2
    pod = (ROOT / "deploy/kubernetes/deployment.yaml").read_text()
    assert (
        len(set(re.findall(r"\bmemory: (\w+)}", pod))) == 1
    )  # asked for and allowed: so Kubernetes gives no swap


@pytest.mark.slow
def test_the_container_holds_all_that_the_site_needs(tmp_path: Path) -> None:
    recipe = (ROOT / "Containerfile").read_text()
    for source, target in re.findall(r"^COPY (\S+) (\S+)$", recipe, re.MULTILINE):
        if (ROOT / source).is_dir():
            shutil.copytree(ROOT / source, tmp_path / target, ignore=shutil.ignore_patterns("*.mo", "*.pyc"))
        else:
            shutil.copy(ROOT / source, tmp_path / target)
    steps = re.findall(r"python (manage\.py .*?|-m .*?)(?: \\)?$", recipe, re.MULTILINE)
    assert len(steps) == 3
    started = "-c 'import config.wsgi'"
    for step in [*steps, "manage.py check --fail-level WARNING", started]:
        subprocess.run(
            [sys.executable, *shlex.split(step)],
            cwd=tmp_path,
            env={**os.environ, "SECRET_KEY": KEY},
            check=True,
        )
    assert list(tmp_path.glob("staticfiles/style.*.css"))
