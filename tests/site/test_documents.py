"""What the documents name exists: files, scripts, links; docs/operating.md has every environment variable."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob(".github/*.md")])
SUFFIX = re.compile(r".*\.(cfg|conf|css|html|in|js|jsonl?|md|po|py|service|svg|toml|txt|ya?ml)")
PATH = re.compile(r"[\w.*-]+(/[\w.*-]+)*/?")
PLACEHOLDER = re.compile(r"\b(LANGUAGE|NAME|TOPIC)\b")  # stands for any word
# Read by Python and the C library, not by us.
OTHERS = {"GLIBC_TUNABLES", "PYTHONMALLOC", "TMPDIR"}

each_document = pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))


def paths_in(text: str) -> Iterator[str]:
    """The words between backquotes that are paths: of a folder of the project, or with a known suffix."""
    for quoted in re.findall(r"`([^`\n]+)`", text):
        for word in quoted.split():
            top, _, rest = word.partition("/")
            is_ours = (rest and (ROOT / top).is_dir()) or SUFFIX.fullmatch(word)
            if PATH.fullmatch(word) and not word.startswith(".") and is_ours:
                yield word


def is_there(path: str, folder: Path) -> bool:
    """Whether a path of a document exists; stars and placeholders stand for any word."""
    return any(folder.glob(PLACEHOLDER.sub("*", path.rstrip("/"))))


@each_document
def test_every_path_in_a_document_exists(file: Path) -> None:
    text = file.read_text()
    scripts = re.findall(r"\bscript/[\w-]+", text)
    assert [path for path in [*paths_in(text), *scripts] if not is_there(path, ROOT)] == []


@each_document
def test_every_link_in_a_document_leads_to_a_file(file: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", file.read_text())
    assert [link for link in links if not (file.parent / link).exists()] == []


def test_paths_are_found_among_other_words() -> None:
    text = (
        "`script/test tests/no.py -k age`, `gone.py`, `/en/how/`, `topic.rule`, `docs/TOPIC.md`, tests/x.py"
    )
    assert list(paths_in(text)) == ["script/test", "tests/no.py", "gone.py", "docs/TOPIC.md"]
    assert [is_there(path, ROOT) for path in paths_in(text)] == [True, False, False, True]


def read_in_python(path: Path) -> Iterator[str]:
    """The environment variables that a file reads, or hands with the environment to what reads them."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and not ast.unparse(node.func).endswith(".setdefault"):
            parts = [ast.unparse(part) for part in (node.func, *node.args)]
            if any(part in ("environment", "os.environ", "os.environ.get") for part in parts):
                yield from re.findall(r"'([A-Z_]+)'", " ".join(parts))
                if "_given_or_filed" in parts:
                    yield from (f"{name}_FILE" for name in re.findall(r"'([A-Z_]+)'", parts[-1]))


def read_elsewhere() -> Iterator[str]:
    """The environment variables that scripts read, and that the sample configurations read or set."""
    for pattern, files in (
        (r"\$\{([A-Z_]+):?-", "script/*"),
        (r"\{\$([A-Z_]+)", "deploy/Caddyfile"),
        (r"^ +([A-Z_]{3,}): |\$\{([A-Z_]+)", "deploy/compose.yaml"),
        (r"^Environment=([A-Z_]+)", "deploy/*.service"),
        (r"^ENV ([A-Z_]+)", "Containerfile"),
    ):
        for file in ROOT.glob(files):
            for found in re.finditer(pattern, file.read_text(), re.MULTILINE):
                yield from filter(None, found.groups())


def test_every_environment_variable_stands_in_the_table_of_settings() -> None:
    python = [*ROOT.glob("config/*.py"), *ROOT.glob("questionnaire/**/*.py"), *ROOT.glob("tests/*.py")]
    read = {*read_elsewhere(), *(name for path in python for name in read_in_python(path))}
    rows = re.findall(r"^\| (`[A-Z_`, ]+`) \|", (ROOT / "docs/operating.md").read_text(), re.MULTILINE)
    told = {name for row in rows for name in re.findall("[A-Z_]+", row)}
    assert {"SECRET_KEY_FILE", "SECRET_KEY_FALLBACKS_FILE", "BIND", "HOLES_DATABASE"} <= read
    assert read == told - OTHERS
