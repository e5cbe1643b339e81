"""The rules as a package: `pip install .` gives them and their command to an environment without Django."""

import json
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")
NO_NETWORK = ("--no-index", "--no-deps")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the rules and nothing else; the wheel is built by the setuptools that run this."""
    folder = tmp_path_factory.mktemp("installation")
    source = folder / "source"  # setuptools leaves its work beside the source
    shutil.copytree(ROOT / "questionnaire", source / "questionnaire")
    for name in ("pyproject.toml", "README.md", "LICENSE", "requirements.in"):
        shutil.copy(ROOT / name, source)
    subprocess.run([*PIP, "wheel", "--no-build-isolation", *NO_NETWORK, "-w", folder, source], check=True)
    [wheel] = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment)
    subprocess.run([*PIP, "--python", environment, "install", *NO_NETWORK, wheel], check=True)
    return environment


@pytest.mark.slow
@pytest.mark.parametrize("command", ["bin/self-check-rules", "bin/python -m questionnaire.rules"])
def test_the_installed_command_assesses_a_situation(environment: Path, command: str) -> None:
    program, *arguments = command.split()
    done = subprocess.run(
        [environment / program, *arguments, "--on", "2026-11-23"],
        cwd=environment,
        input='{"citizenship": "other"}',
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["findings"][0]["rules"] == ["draft.foreign_citizen"]


@pytest.mark.slow
def test_the_package_holds_the_rules_alone_with_their_types(environment: Path) -> None:
    [packages] = environment.glob("lib/*/site-packages")
    top, rules = packages / "questionnaire", ROOT / "questionnaire" / "rules"
    assert sorted(path.name for path in top.iterdir() if path.name != "__pycache__") == ["rules"]
    expected = {path.relative_to(rules) for path in rules.rglob("*") if path.suffix in (".py", ".typed")}
    assert expected <= {path.relative_to(top / "rules") for path in top.rglob("*")}
