"""The Containerfile built and run by podman as in deploy/compose.yaml, without a network: its base is
made from Debian's packages. Where this machine lets no container run, the tests say so and are skipped."""

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import mkdtemp
from time import monotonic, sleep

import pytest

from tests.conftest import KEY, ROOT, need

pytestmark = pytest.mark.slow

# The base that the Containerfile names, from Debian's packages and with the wheels in it.
BASE = """FROM scratch
ADD base.tar /
COPY wheels /wheels
RUN rm /usr/lib/python3.11/EXTERNALLY-MANAGED
ENV PIP_NO_INDEX=1 PIP_FIND_LINKS=/wheels
"""
COPIES = ("copy1", "copy2", "copy3")
# As in deploy/compose.yaml; the first two limits only where root itself may not raise its own.
HARDENED = (
    *("--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1024:1024", "--ulimit", "core=0:0"),
    *("--read-only", "--read-only-tmpfs=false", "--cap-drop", "all", "--security-opt", "no-new-privileges"),
    *("--pids-limit", "128", "--memory", "512m", "--memory-swap", "512m"),
)
DOWNLOAD = ("-m", "pip", "download", "-qq", "--require-hashes", "--only-binary", ":all:", "--python-version")
Podman = Callable[..., str]


@pytest.fixture(scope="module")
def podman() -> Iterator[Podman]:
    """Runs podman with a storage of its own, which is gone after the tests; returns what it printed."""
    place = Path(mkdtemp(prefix="podman", dir="/tmp"))  # podman takes 50 characters at most
    runtime = shutil.which("runc") or shutil.which("crun") or ""
    command: list[str | Path] = [
        need("podman"),
        "--root",
        place / "root",
        "--runroot",
        place / "run",
        "--runtime",
        runtime,
    ]
    command += [
        "--storage-driver",
        "overlay",
        "--cgroup-manager",
        "cgroupfs",
        "--network-config-dir",
        place / "networks",
    ]
    (place / "networks").mkdir()

    def run(*words: str | Path) -> str:
        done: subprocess.CompletedProcess[str] = subprocess.run(
            [*command, *words], capture_output=True, text=True, check=False, timeout=300
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout

    yield run
    for words in (("rm", "--all", "--time", "1"), ("network", "prune"), ("rmi", "--all")):
        with contextlib.suppress(RuntimeError):  # there is nothing where no container runs
            run(*words, "--force")
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="module")
def image(podman: Podman, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of the image, built from the Containerfile."""
    folder = tmp_path_factory.mktemp("base")
    packages = ("--include=python3,python3-pip,python-is-python3", "bookworm", folder / "base.tar")
    made = subprocess.run([need("mmdebstrap"), "--quiet", "--variant=minbase", *packages], check=False)
    if made.returncode:
        pytest.skip("no base can be made here")
    wheels = ("3.11", "--dest", folder / "wheels", "--requirement", ROOT / "requirements.txt")
    subprocess.run([sys.executable, *DOWNLOAD, *wheels], check=True)
    (folder / "Containerfile").write_text(BASE)
    named = (ROOT / "Containerfile").read_text().split("FROM ")[1].split()[0]
    try:
        podman("build", "--network", "none", "--tag", named, folder)
        podman("run", "--rm", "--network", "none", *HARDENED, named, "true")
    except RuntimeError as error:
        pytest.skip(f"no container runs here: {error}")
    podman("build", "--network", "none", "--pull=never", "--tag", "self-check", ROOT)
    return "self-check"


@pytest.fixture(scope="module")
def copies(podman: Podman, image: str) -> Podman:
    """Three copies with one key on a network without a way out; runs Python in one of them."""
    podman("network", "create", "--internal", "inside")
    settings = {"SECRET_KEY": KEY, "ALLOWED_HOSTS": ",".join(COPIES), "BEHIND_TLS_PROXY": "1"}
    environment = [word for name, value in settings.items() for word in ("--env", f"{name}={value}")]
    for name in COPIES:
        podman("run", "--detach", "--name", name, "--network", "inside", *HARDENED, *environment, image)

    def python(name: str, code: str) -> str:
        return podman("exec", name, "python", "-c", code)

    until = monotonic() + 60
    for name in COPIES:
        while not _is_healthy(python, name) and monotonic() < until:
            sleep(0.2)
    return python


def _is_healthy(python: Podman, name: str) -> bool:
    ask = f"import urllib.request as r; print(r.urlopen('http://{name}:8000/healthz', timeout=5).read())"
    try:
        return python(name, ask).startswith("b'ok")
    except RuntimeError:
        return False


def test_the_copies_run_and_are_healthy(copies: Podman) -> None:
    assert all(_is_healthy(copies, name) for name in COPIES)


def test_a_copy_writes_nowhere_and_is_nobody(copies: Podman) -> None:
    code = """
import os
found = [os.getuid()]
for folder in ("/", "/site", "/tmp", "/usr", "/var/tmp"):
    try:
        open(f"{folder}/x", "w")
        found.append(folder)
    except OSError:
        pass
print(found)
"""
    assert copies("copy1", code) == "[65534]\n"


def test_a_copy_cannot_reach_outside(copies: Podman) -> None:
    routes = copies("copy1", "print(open('/proc/net/route').read())").splitlines()[1:]
    assert all(line.split()[1] != "00000000" for line in routes if line)


def test_a_journey_goes_on_at_another_copy(copies: Podman) -> None:
    code = """
import http.client, re, urllib.parse
kept = {}
def ask(host, method, path, body=None):
    connection = http.client.HTTPConnection(host, 8000, timeout=10)
    headers = {"X-Forwarded-Proto": "https", "Host": "copy1", "Referer": "https://copy1/",
               "Cookie": kept.get("cookie", ""), "Content-Type": "application/x-www-form-urlencoded"}
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    if answer.headers["Set-Cookie"]:
        kept["cookie"] = answer.headers["Set-Cookie"].partition(";")[0]
    return answer.status, answer.headers["Location"], answer.read().decode()
page = ask("copy1", "GET", "/en/check/1/")[2]
token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
form = urllib.parse.urlencode({"csrfmiddlewaretoken": token, "citizenship": "stateless"})
status, there, _ = ask("copy2", "POST", "/en/check/1/", form)
print(status, there, "None: stateless" in ask("copy3", "GET", "/en/check/answers/")[2])
"""
    assert copies("copy1", code) == "303 /en/check/2/ True\n"


@pytest.mark.usefixtures("copies")
def test_the_copies_write_no_line(podman: Podman) -> None:
    assert all(podman("logs", name) == "" for name in COPIES)


def test_a_copy_has_no_privilege(podman: Podman, copies: Podman) -> None:
    (state,) = json.loads(podman("inspect", "copy1"))
    assert state["EffectiveCaps"] in (None, [])
    assert state["HostConfig"]["ReadonlyRootfs"] is True
    assert "CapEff:\t0000000000000000" in copies("copy1", "print(open('/proc/self/status').read())")
