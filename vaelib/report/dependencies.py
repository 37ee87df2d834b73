"""Dependencies: what a notebook or a script is computed by, beside its own text.

It is the code of vaelib that it imports, directly or not, without comments and docstrings, and the
versions of the packages from elsewhere.
"""

import ast
import importlib.metadata
import platform
import re
import sys
from functools import cache
from pathlib import Path

from vaelib.profiles import ROOT
from vaelib.store import code_digest, file_digest

__all__ = ["code", "imports", "read_text", "tree"]

_DISTRIBUTIONS = {"sklearn": "scikit-learn", "pythonosc": "python-osc", "pyo64": "pyo"}


def read_text(file: Path) -> str:
    """Read a source; ValueError in one sentence if it is not UTF-8."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"{file} is not UTF-8 ({error}): save it as UTF-8") from None


def tree(file: Path) -> ast.Module:
    """Parse a source; ValueError in one sentence if it is no Python."""
    try:
        return ast.parse(read_text(file))
    except SyntaxError as error:
        raise ValueError(f"{file}, line {error.lineno}, is no Python: {error.msg}") from None


def _named(file: Path) -> set[str]:
    """What a script imports, and the modules of vaelib that it starts as programs, dotted."""
    names: set[str] = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names |= {node.value} if re.fullmatch(r"vaelib(\.\w+)+", node.value) else set()
    return names


def _file(module: str) -> Path | None:
    path = ROOT.joinpath(*module.split("."))
    found = (f for f in (path.with_suffix(".py"), path / "__init__.py") if f.is_file())
    return next(found, None)


def imports(*sources: Path) -> tuple[set[str], set[str]]:
    """Find what scripts import, directly or by way of vaelib.

    Parameters
    ----------
    *sources : Path
        Python files.

    Returns
    -------
    modules, packages : set of str
        The modules of vaelib ("vaelib.losses"), and the packages from elsewhere ("numpy").

    Raises
    ------
    ValueError
        If a file is no Python.
    """
    modules: set[str] = set()
    packages: set[str] = set()
    todo = [_named(source) for source in sources]
    while todo:
        for name in todo.pop():
            top = name.partition(".")[0]
            if top != "vaelib":
                packages.add(top)
            elif name not in modules and (file := _file(name)) is not None:
                modules.add(name)
                todo.append(_of_module(file))
    return modules, packages - sys.stdlib_module_names


_code = cache(code_digest)
_of_module = cache(_named)


def code(*sources: Path) -> dict[str, str]:
    """Digest the code that scripts run but their own, and name the versions of its packages.

    Returns
    -------
    dict
        Digest of each module of vaelib, comments and docstrings left out, and of the scripts and
        styles for a browser in a folder beside it; and version of Python and of each package.
    """
    modules, packages = imports(*sources)
    found = {name: _code(name) for name in modules}
    for folder in {_file(name).parent for name in modules}:
        for_browsers = (f for kind in ("js", "css", "html") for f in folder.glob(f"*/*.{kind}"))
        found |= {str(file.relative_to(ROOT)): file_digest(file) for file in for_browsers}
    found["python"] = platform.python_version()
    for package in packages | ({"jaxlib"} if "jax" in packages else set()):
        try:
            found[package] = importlib.metadata.version(_DISTRIBUTIONS.get(package, package))
        except importlib.metadata.PackageNotFoundError:
            continue
    return found
