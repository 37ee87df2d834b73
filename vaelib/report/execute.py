"""Run one notebook with a profile's parameters: ``python -m vaelib.report.execute 01_datasets``.

The committed form is the percent script ``notebooks/<name>.py``; its parameters in a profile stand
in ``notebooks/<profile>/<name>.yaml``. papermill executes it under a temporary name, and only a
notebook that ran to its end takes its own. Beside it stands a Make rule that names the modules it
imports, so that an edit reruns the notebooks that it concerns, and what it took in time and memory.
"""

import argparse
import ast
import os
import re
import resource
import sys
import time
from pathlib import Path
from typing import Any

import jupytext
import nbformat
import papermill
import yaml

from vaelib.profiles import PROFILES, ROOT, Paths
from vaelib.report.durations import listed
from vaelib.report.estimates import TimeLeft, bar_columns, estimate, say
from vaelib.store import replacing, write_json

__all__ = ["dependencies", "parameters", "run"]


def run(name: str, paths: Paths, *, first: bool = False) -> Path:
    """Execute a notebook from its top to its end and keep it; the time left is said meanwhile.

    Parameters
    ----------
    name : str
        File name without suffix.
    paths : Paths
        The profile, and where the executed notebook goes.
    first : bool
        Whether it is the first of the report to run: the time of the whole is said before.

    Returns
    -------
    Path
        The executed notebook.

    Raises
    ------
    FileNotFoundError
        If there is no such notebook.
    ValueError
        If a parameter of its YAML file is unknown or has the wrong type.
    RuntimeError
        If a cell fails; the message names the cell, the error and where the notebook was kept.
    """
    source = paths.root / "notebooks" / f"{name}.py"
    if not source.exists():
        there = ", ".join(sorted(p.stem for p in source.parent.glob("*.py")))
        raise FileNotFoundError(f"there is no notebook {source}: choose one of {there}")
    notebook = jupytext.read(source)
    notebook.metadata.kernelspec = {
        "name": "python3",
        "language": "python",
        "display_name": "Python 3",
    }
    values = parameters(notebook, paths.parameters / f"{name}.yaml")
    values |= {"profile": paths.profile, "record": True}
    executed = paths.notebooks / f"{name}.ipynb"
    failed = executed.with_name(f"{name}.failed.ipynb")
    if failed.exists():
        failed.unlink()
    done = {other for other in listed(paths) if other != name and _is_up_to_date(other, paths)}
    left = estimate(name, paths, done)
    print(say(name, paths, left, first=first), flush=True)
    start = time.monotonic()
    with replacing(executed) as temporary:
        try:
            papermill.execute_notebook(
                nbformat.from_dict(notebook),
                str(temporary),
                parameters=values,
                kernel_name="python3",
                cwd=str(paths.root),
                progress_bar=False,
                stderr_file=TimeLeft(sys.stderr, left),
                # The kernel warns that it listens on loopback without encryption.
                extra_arguments=["--IPKernelApp.log_level=40"],
            )
        except papermill.PapermillExecutionError as error:
            os.replace(temporary, failed)
            evalue = re.sub(r"^\[Errno \d+\] ", "", error.evalue)
            reason = f"{error.ename}: {evalue}".splitlines()[0]
            raise RuntimeError(
                f"{name} failed in cell {error.exec_count}: {reason} (see {failed})"
            ) from error
        took = {"seconds": round(time.monotonic() - start, 1), "peak_memory_mb": _peak_memory_mb()}
        write_json(executed.with_suffix(".time.json"), took)
        rule = executed.with_suffix(".d")
        with replacing(rule) as d:
            d.write_text(_make_rule(executed, source, paths.root))
    return executed


def parameters(notebook: nbformat.NotebookNode, file: Path) -> dict[str, Any]:
    """A notebook's parameters in a profile: its YAML file, checked against its parameters cell.

    Raises
    ------
    ValueError
        If the file is absent, is no mapping, or names a parameter that the cell lacks or with a
        value of another type.
    """
    cells = [c for c in notebook.cells if "parameters" in c.metadata.get("tags", [])]
    defaults = {}
    for node in ast.parse("\n".join(c.source for c in cells)).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            defaults[node.targets[0].id] = ast.literal_eval(node.value)
    if not file.exists():
        raise ValueError(f"{file} is missing: it holds the notebook's parameters in this profile")
    try:
        values = yaml.safe_load(file.read_text()) or {}
    except yaml.YAMLError as error:
        raise ValueError(f"{file} is no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(values, dict):
        raise ValueError(f"{file} must hold 'name: value' lines")
    for name, value in values.items():
        if name not in defaults:
            known = ", ".join(defaults)
            raise ValueError(f"{file} sets {name!r}, which the notebook has not: it has {known}")
        default = defaults[name]
        same = type(value) is type(default) or (isinstance(default, float) and type(value) is int)
        if default is not None and not same:
            raise ValueError(
                f"{file} sets {name} to {value!r}, a {type(value).__name__} where the notebook "
                f"has a {type(default).__name__} (YAML needs a point and a sign: 1.0e-3)"
            )
    return values


def dependencies(source: Path, root: Path) -> list[Path]:
    """The modules of vaelib that a script imports, and those that they import, sorted."""
    found: set[Path] = set()
    todo = [source]
    while todo:
        for node in ast.walk(ast.parse(todo.pop().read_text())):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            else:
                continue
            for name in names:
                file = root / (name.replace(".", "/") + ".py")
                if name.startswith("vaelib.") and file.exists() and file not in found:
                    found.add(file)
                    todo.append(file)
    return sorted(found)


def _is_up_to_date(name: str, paths: Paths) -> bool:
    """Whether Make would leave a notebook as it is, by the rule that was written when it ran."""
    executed = paths.notebooks / f"{name}.ipynb"
    try:
        line = executed.with_suffix(".d").read_text().split("\n")[0]
        needed = [paths.root / file for file in line.partition(":")[2].split()]
        needed += [paths.root / "notebooks" / f"{name}.py", paths.parameters / f"{name}.yaml"]
        needed += [paths.root / "vaelib" / "notebooks.py"]
        made = executed.stat().st_mtime_ns
        return all(file.stat().st_mtime_ns <= made for file in needed)
    except (OSError, ValueError):
        return False


def _peak_memory_mb() -> int:
    """The most memory that the kernel, which has ended, or one of its children held."""
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    # In KiB, but in bytes on macOS.
    return max(1, round(peak * (1 if sys.platform == "darwin" else 1024) / 1e6))


def _make_rule(target: Path, source: Path, root: Path) -> str:
    """A Make rule; every module is also a target of its own, so that a deleted one is no error."""
    files = [f.relative_to(root) for f in dependencies(source, root)]
    rule = f"{target.relative_to(root)}: {' '.join(map(str, files))}\n"
    return rule + "".join(f"{file}:\n" for file in files)


def main() -> int:
    """Run a notebook from the command line; one sentence and a non-zero status when it fails."""
    parser = argparse.ArgumentParser(
        prog="python -m vaelib.report.execute", description="Execute a notebook and keep it."
    )
    parser.add_argument("name", help="01_datasets, ...")
    parser.add_argument("--profile", default="full", help=f"one of {', '.join(PROFILES)}")
    parser.add_argument("--first", action="store_true", help="say the time of the whole before")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository")
    arguments = parser.parse_args()
    if columns := bar_columns(sys.stderr):
        # The kernel's bars would fill the line, and the time left would push their ends out of it.
        os.environ.setdefault("TQDM_NCOLS", str(columns))
    # What was compiled once, in whatever profile, is compiled for all.
    os.environ.setdefault("JAX_COMPILATION_CACHE_DIR", str(arguments.root / "data" / "compiled"))
    os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0.2")
    try:
        run(arguments.name, Paths(arguments.profile, arguments.root), first=arguments.first)
    except (OSError, RuntimeError, ValueError) as error:
        print(f"error: {getattr(error, 'strerror', None) or error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: run the same command again to go on", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
