"""Imports run one way: pages use the wording, the wording uses the rules, the rules only Python."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import ROOT

RULES = "questionnaire.rules"
TOPICS = f"{RULES}.topics"
TOPIC_NAMES = sorted(path.stem for path in (ROOT / "questionnaire/rules/topics").glob("[!_]*.py"))
PAGES = [
    f"questionnaire.{name}"
    for name in ("checks", "journey", "law_pages", "middleware", "offline", "result", "sharing", "views")
]


def name_of(path: Path) -> str:
    """The name under which a file is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {name_of(path): path for top in ("config", "questionnaire") for path in (ROOT / top).rglob("*.py")}


def is_for_types(node: ast.AST) -> bool:
    """Whether it is a block that only the type checker reads."""
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def import_statements(node: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """Every import below a node, those inside functions too."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child
        elif not is_for_types(child):
            yield from import_statements(child)


def imports_in(source: str, package: str) -> Iterator[str]:
    """The full name of every module that a source in a package imports."""
    for statement in import_statements(ast.parse(source)):
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names)
            continue
        above = package.split(".")[: len(package.split(".")) + 1 - statement.level] if statement.level else []
        base = ".".join([*above, *filter(None, [statement.module])])
        names = {f"{base}.{alias.name}" for alias in statement.names}
        yield from names & MODULES.keys()
        if names - MODULES.keys():
            yield base


@cache
def imports_of(module: str) -> frozenset[str]:
    """The modules that one of ours imports."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    return frozenset(imports_in(path.read_text(), package))


def is_within(module: str, package: str) -> bool:
    """Whether a module is this package or in it."""
    return f"{module}.".startswith(f"{package}.")


def forbidden(importer: str, *imported: str) -> list[tuple[str, str]]:
    """The imports from inside one package into any of the others, which there should not be."""
    return [
        (module, name)
        for module in sorted(MODULES)
        if is_within(module, importer)
        for name in sorted(imports_of(module))
        if any(is_within(name, package) for package in imported)
    ]


def test_imports_are_read_in_every_form() -> None:
    source = """
import json
from . import facts
from .law import Law
from questionnaire import rules, views
from questionnaire.rules import Answers, answers
if TYPE_CHECKING:
    from questionnaire.rules import sources
def later():
    from ..wording import RULES
"""
    assert set(imports_in(source, RULES)) == {
        "json",
        f"{RULES}.facts",
        f"{RULES}.law",
        RULES,
        "questionnaire.views",
        f"{RULES}.answers",
        "questionnaire.wording",
    }


def test_the_rules_import_nothing_but_python() -> None:
    outside = {
        (module, name)
        for module in MODULES
        if is_within(module, RULES)
        for name in imports_of(module)
        if not is_within(name, RULES) and name.partition(".")[0] not in sys.stdlib_module_names
    }
    assert outside == set()


@pytest.mark.parametrize("topic", TOPIC_NAMES)
def test_a_topic_imports_only_facts_law_rule_and_shared_terms(topic: str) -> None:
    allowed = {f"{RULES}.facts", f"{RULES}.law", f"{RULES}.rule", f"{TOPICS}.shared_terms"}
    ours = {name for name in imports_of(f"{TOPICS}.{topic}") if is_within(name, "questionnaire")}
    assert ours <= allowed


def test_the_engine_imports_no_review() -> None:
    assert forbidden(f"{RULES}.engine", f"{RULES}.review") == []


def test_the_wording_imports_no_page() -> None:
    assert forbidden("questionnaire.wording", *PAGES) == []


def test_no_middleware_imports_a_view() -> None:
    views = [module for module in MODULES if module.endswith(".views")]
    assert forbidden("questionnaire.middleware", *views) == []


def test_nothing_imports_the_checks_but_the_app() -> None:
    importers = {module for module, _ in forbidden("questionnaire", "questionnaire.checks")}
    assert {name for name in importers if not is_within(name, "questionnaire.checks")} == {
        "questionnaire.apps"
    }


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {module: imports_of(module) & MODULES.keys() for module in MODULES}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" <- ".join(error.args[1]))
