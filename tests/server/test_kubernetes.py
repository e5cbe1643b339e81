"""The files of deploy/kubernetes, put together by the kubectl of Debian 13, fit the schemas of a current
release, and give the copies no more than they need. They are not run: that needs a cluster."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, need

pytestmark = pytest.mark.slow

FOLDER = ROOT / "deploy/kubernetes"
RELEASE = "1.37"
READ = """
import json, sys, yaml
print(json.dumps(list(yaml.safe_load_all(open(sys.argv[1])))))
"""


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs of requirements-release.txt."""
    folder = tmp_path_factory.mktemp("tools")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    requirements = (
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--requirement",
        ROOT / "requirements-release.txt",
    )
    subprocess.run([folder / "bin/python", "-m", "pip", "install", "-qq", *requirements], check=True)
    return folder / "bin"


@pytest.fixture(scope="module")
def built(base: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `kubectl apply --kustomize` would send, in a file."""
    folder, kubectl = tmp_path_factory.mktemp("kubernetes"), "./usr/bin/kubectl"
    unpack = (need("tar"), "--extract", "--file", base("trixie"), "--directory", folder, kubectl)
    subprocess.run(unpack, check=True)
    path = folder / "built.yaml"
    with path.open("w") as file:
        subprocess.run([folder / kubectl, "kustomize", FOLDER], stdout=file, check=True)
    return path


@pytest.fixture(scope="module")
def resources(tools: Path, built: Path) -> dict[str, Any]:
    """What the files describe together, by kind."""
    read = subprocess.run([tools / "python", "-c", READ, built], capture_output=True, check=True)
    return {one["kind"]: one for one in json.loads(read.stdout)}


def test_every_file_is_built(resources: dict[str, Any]) -> None:
    assert len(resources) == len(list(FOLDER.glob("*.yaml"))) - 1  # all but kustomization.yaml
    (container,) = resources["Deployment"]["spec"]["template"]["spec"]["containers"]
    assert container["image"] == "registry.example/self-check:1"


def test_every_resource_fits_the_schemas_of_the_release(tools: Path, built: Path) -> None:
    command = (tools / "kubernetes-validate", "--strict", "--kubernetes-version", RELEASE, built)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_copy_has_no_privilege_and_writes_nowhere(resources: dict[str, Any]) -> None:
    pod = resources["Deployment"]["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert container["securityContext"] == {
        "readOnlyRootFilesystem": True,
        "allowPrivilegeEscalation": False,
        "privileged": False,
        "capabilities": {"drop": ["ALL"]},
    }
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["automountServiceAccountToken"] is False


def test_the_key_is_a_secret_by_reference(resources: dict[str, Any]) -> None:
    pod = resources["Deployment"]["spec"]["template"]["spec"]
    names = {one["name"] for one in pod["containers"][0]["env"]}
    assert "SECRET_KEY_FILE" in names
    assert "SECRET_KEY" not in names
    assert {"secretName": "self-check", "defaultMode": 0o444} in [one.get("secret") for one in pod["volumes"]]
    assert "Secret" not in resources


def test_nothing_goes_out(resources: dict[str, Any]) -> None:
    policy = resources["NetworkPolicy"]["spec"]
    assert policy["egress"] == []
    assert set(policy["policyTypes"]) == {"Ingress", "Egress"}
    labels = resources["Deployment"]["spec"]["template"]["metadata"]["labels"]
    assert policy["podSelector"]["matchLabels"] == labels
