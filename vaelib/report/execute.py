"""Run one notebook with a profile's parameters: ``python -m vaelib.report.execute 01_datasets``.

The committed form is the percent script ``notebooks/<name>.py``. papermill executes it under a
temporary name, and only a notebook that ran to its end takes its own. Beside it stands a Make rule
that names the modules it imports, so that an edit reruns the notebooks that it concerns, and what
it took in time and memory.
"""

import argparse
import ast
import os
import re
import resource
import sys
import time
from pathlib import Path

import jupytext
import nbformat
import papermill

from vaelib.profiles import PROFILES, ROOT, Profile
from vaelib.store import replacing, write_json

__all__ = ["dependencies", "run"]


def run(name: str, profile: Profile) -> Path:
    """Execute a notebook from its top to its end and keep it.

    Parameters
    ----------
    name : str
        File name without suffix.
    profile : Profile
        The profile, and where the executed notebook goes.

    Returns
    -------
    Path
        The executed notebook.

    Raises
    ------
    FileNotFoundError
        If there is no such notebook.
    RuntimeError
        If a cell fails; the message names the cell, the error and where the notebook was kept.
    """
    source = profile.root / "notebooks" / f"{name}.py"
    if not source.exists():
        there = ", ".join(sorted(p.stem for p in source.parent.glob("*.py")))
        raise FileNotFoundError(f"there is no notebook {source}: choose one of {there}")
    notebook = jupytext.read(source)
    notebook.metadata.kernelspec = {
        "name": "python3",
        "language": "python",
        "display_name": "Python 3",
    }
    values = {"profile": profile.name, "record": True}
    executed = profile.notebooks / f"{name}.ipynb"
    failed = executed.with_name(f"{name}.failed.ipynb")
    if failed.exists():
        failed.unlink()
    print(name, flush=True)
    start = time.monotonic()
    with replacing(executed) as temporary:
        try:
            papermill.execute_notebook(
                nbformat.from_dict(notebook),
                str(temporary),
                parameters=values,
                kernel_name="python3",
                cwd=str(profile.root),
                progress_bar=False,
                stderr_file=sys.stderr,
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
            d.write_text(_make_rule(executed, source, profile.root))
    return executed


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
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository")
    arguments = parser.parse_args()
    # What was compiled once, in whatever profile, is compiled for all.
    os.environ.setdefault("JAX_COMPILATION_CACHE_DIR", str(arguments.root / "data" / "compiled"))
    os.environ.setdefault("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0.2")
    try:
        run(arguments.name, Profile(arguments.profile, arguments.root))
    except (OSError, RuntimeError, ValueError) as error:
        print(f"error: {getattr(error, 'strerror', None) or error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted: run the same command again to go on", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
