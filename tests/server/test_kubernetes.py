"""The files of deploy/kubernetes fit the schemas of a current release, and give the copies no more than they
need. They are not run: that needs a cluster."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow

FOLDER = ROOT / "deploy/kubernetes"
RELEASE = "1.37"
READ = """
import json, sys, yaml
print(json.dumps([yaml.safe_load(open(path)) for path in sys.argv[1:]]))
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
def resources(tools: Path) -> dict[str, Any]:
    """What the files describe, by kind."""
    files = list(FOLDER.glob("*.yaml"))
    read = subprocess.run([tools / "python", "-c", READ, *files], capture_output=True, check=True)
    return {one["kind"]: one for one in json.loads(read.stdout)}


def test_every_resource_fits_the_schemas_of_the_release(tools: Path, resources: dict[str, Any]) -> None:
    listed = [FOLDER / name for name in resources["Kustomization"]["resources"]]
    assert {*listed, FOLDER / "kustomization.yaml"} == set(FOLDER.glob("*.yaml"))
    command = [tools / "kubernetes-validate", "--strict", "--kubernetes-version", RELEASE, *listed]
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
