"""The order of the modules: each imports only those that stand before it, as `vaelib` says."""

import ast
import re

import vaelib
from vaelib.paths import ROOT

ORDER = re.split(r",\s+", vaelib.__doc__.partition("in this order:")[2].strip().rstrip("."))


def imported(tree: ast.Module) -> set[str]:
    """Modules of vaelib that are imported anywhere but for types alone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "vaelib":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module.startswith("vaelib."):
            found.add(node.module.removeprefix("vaelib."))
    return found


def test_every_module_is_listed_once():
    assert sorted(ORDER) == sorted(p.stem for p in (ROOT / "vaelib").glob("[!_]*.py"))


def test_a_module_imports_only_what_stands_before_it():
    later = {
        (name, other)
        for place, name in enumerate(ORDER)
        for other in imported(ast.parse((ROOT / "vaelib" / f"{name}.py").read_text()))
        if other not in ORDER[:place]
    }
    assert later == set()
