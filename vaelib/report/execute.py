"""Run a notebook in a kernel of this checkout's own, which no setting of the user reaches.

The committed form is the percent script ``notebooks/<name>.py``. The kernel is this Python with
this checkout's vaelib, one core and an environment made from nothing; IPython, Jupyter and
Matplotlib find their settings in an empty folder below ``data/``. A notebook that ran to its end is
kept beside its record (`vaelib.report.records`), one that failed is kept apart.
"""

import re
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any

import jupytext
import nbformat
import papermill
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from nbformat import NotebookNode

from vaelib.processes import one_core
from vaelib.profiles import ROOT, RUNS_READ, Profile
from vaelib.report import records
from vaelib.report.compiled import compiled, remove_damaged
from vaelib.report.memory import Memory
from vaelib.store import replacing

__all__ = ["CellError", "environment", "run"]

READ, LOG = "runs", "kernel.log"
START_S = 120


class CellError(RuntimeError):
    """A cell raised an error, or its kernel died; one sentence says which, and why."""


def environment(settings: Path, data: Path) -> dict[str, str]:
    """The environment of a kernel or of JupyterLab.

    IPython, Jupyter and Matplotlib keep their settings in the folder `settings`, and JAX what it
    compiled in `data`, for all profiles.
    """
    jupyter = settings / "jupyter"
    return one_core(
        IPYTHONDIR=str(settings / "ipython"),
        JUPYTER_CONFIG_DIR=str(jupyter / "config"),
        JUPYTER_DATA_DIR=str(jupyter / "data"),
        JUPYTER_RUNTIME_DIR=str(jupyter / "runtime"),
        MPLCONFIGDIR=str(settings / "matplotlib"),
        MPLBACKEND="module://matplotlib_inline.backend_inline",
        **compiled(data),
        # tqdm.auto asks for widgets, which no terminal can show.
        PYTHONWARNINGS="ignore:IProgress not found",
    )


def run(
    name: str,
    profile: Profile,
    *,
    made_from: str | None = None,
    show: Callable[[str], None] = lambda text: None,
    columns: int = 80,
) -> dict[str, float]:
    """Execute a notebook from its top to its end, keep it, and record what it has made.

    Parameters
    ----------
    name : str
        File name without suffix.
    made_from : str, optional
        Digest of the inputs, if it is known (`records.inputs`).
    show : callable
        Takes what the notebook tells while it runs: headings and progress bars, each after a
        carriage return, and messages, each with a line feed.
    columns : int
        Width of the progress bars.

    Returns
    -------
    dict
        "seconds" and "peak_memory_mb" of the kernel, "longest_seconds" of this and all former
        executions, and the "runs" that it read with their "steps" and "operations".

    Raises
    ------
    FileNotFoundError
        If there is no such notebook.
    CellError
        If a cell fails or the kernel dies; the message names the cell, the reason and where the
        notebook was kept.
    """
    source = profile.root / "notebooks" / f"{name}.py"
    if not source.exists():
        there = ", ".join(records.listed(profile)) or "none is there"
        raise FileNotFoundError(f"there is no notebook {source}: choose one of {there}")
    made_from = made_from or records.inputs(profile, name)
    executed, failed = (profile.notebooks / f"{name}{end}.ipynb" for end in ("", ".failed"))
    before, start = records.by_products(profile, name), time.monotonic()
    remove_damaged(profile.root / "data" / "compiled")
    folder, memory = profile.data / "kernel" / name, Memory()
    output = folder / "work" / "executed.ipynb"
    try:
        # The name of a socket may have some 100 characters, which a checkout's place would use up.
        with memory.watch(), TemporaryDirectory(prefix="vae-") as sockets:
            kernel = _kernel(folder, profile, columns, memory, Path(sockets))
            _execute(source, profile, output, kernel, memory, show)
    except CellError as error:
        _write(output, failed, profile)
        raise CellError(f"{name} {error} (see {failed})") from None
    took = {"seconds": round(time.monotonic() - start, 1), "peak_memory_mb": memory.peak_mb}
    former = records.read(profile, name) or {}
    longest = former.get("longest_seconds", former.get("seconds", 0))
    took |= {"longest_seconds": max(longest, took["seconds"]), **_trained(output.with_name(READ))}
    _write(output, executed, profile)
    failed.unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    written = dict(records.by_products(profile, name).items() - before.items())
    records.write(profile, name, made_from, [*records.outputs(profile, name), *written], **took)
    return took


def _kernel(
    folder: Path, profile: Profile, columns: int, memory: Memory, sockets: Path
) -> type[AsyncKernelManager]:
    """Make a kernel: this Python in an environment of its own, whatever the user has installed."""
    shutil.rmtree(folder, ignore_errors=True)
    # Matplotlib would take a style that lies in the current folder.
    work = folder / "work"
    work.mkdir(parents=True)
    env = environment(folder, profile.root / "data")
    env |= compiled(profile.root / "data", optimised=profile.optimised)
    # What Matplotlib knows of fonts takes seconds to find, and serves all notebooks.
    fonts = folder.with_name("matplotlib")
    env |= {"TQDM_NCOLS": str(columns), RUNS_READ: str(work / READ), "MPLCONFIGDIR": str(fonts)}
    argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]

    class Kernel(AsyncKernelManager):
        kernel_spec = KernelSpec(argv=argv, display_name="Python 3", language="python")

        async def start_kernel(self, **how: Any) -> None:
            self.connection_file = str(work / "connection.json")
            # A port that is free when it is chosen may be taken when the kernel comes to open it.
            self.transport, self.ip = "ipc", str(sockets / "kernel")
            # What it says of itself, and not in a cell, is no matter of the terminal's.
            with open(work / LOG, "wb") as log:
                own = {"env": env, "cwd": str(work), "stdout": log, "stderr": log}
                await super().start_kernel(**(how | own))
            memory.pid = self.provisioner.pid

        async def shutdown_kernel(self, *args: Any, **how: Any) -> None:
            memory.pid, memory.ended = None, True
            await super().shutdown_kernel(*args, **how)

    return Kernel


def _execute(
    source: Path,
    profile: Profile,
    output: Path,
    kernel: type[AsyncKernelManager],
    memory: Memory,
    show: Callable[[str], None],
) -> None:
    """Run all cells by papermill, which keeps in `output` how far it came."""
    cells: list[NotebookNode] = []

    def start(cell: NotebookNode, cell_index: int) -> None:
        if cell.cell_type == "code":
            cells.append(cell)
        elif headings := re.findall(r"^#+ (.+)$", cell.source, re.MULTILINE):
            show(f"\r{headings[-1]}\n")

    try:
        papermill.execute_notebook(
            jupytext.read(source),
            str(output),
            parameters={"profile": profile.name, "record": True},
            kernel_name="python3",
            language="python",
            progress_bar=False,
            start_timeout=START_S,
            stderr_file=SimpleNamespace(write=show, flush=lambda: None),
            kernel_manager_class=kernel,
            on_cell_start=start,
            on_cell_executed=memory.look,
            record_timing=False,
            # Text is joined, and what a bar overwrote is dropped.
            coalesce_streams=True,
        )
    except papermill.PapermillExecutionError as error:
        value = re.sub(r"^\[Errno \d+\] ", "", error.evalue)
        reason = f"{error.ename}: {value}".rstrip(": ").splitlines()[0]
        raise CellError(f"failed in cell {len(cells)}: {reason}") from None
    except RuntimeError as error:
        silent = "didn't respond" in str(error)
        if memory.ended and not silent:
            # It did not die: it was shut down, which is how nbclient obeys Ctrl-C and SIGTERM.
            raise KeyboardInterrupt from None
        place = "before its first cell"
        if cells:
            line = next(line for line in cells[-1].source.splitlines() if line.strip())
            place = f"in cell {len(cells)} ({line.strip()})"
        said = output.with_name(LOG).read_text(encoding="utf-8", errors="replace").split("\n")
        last = next((f' and said "{line.strip()}"' for line in said[::-1] if line.strip()), "")
        # The last word of one that is ended, because it is silent, is that it was.
        what = f"did not answer for {START_S} s" if silent else f"died{last}"
        raise CellError(
            f"stopped {place}: its process {what}, with up to {memory.peak_mb} MB of memory "
            "in use; if memory ran out, close other programs; then run the same command again, "
            "which goes on from there"
        ) from None


def _trained(read: Path) -> dict[str, int]:
    """How many runs a notebook read, each counted once, and what all of them took."""
    lines = set(read.read_text(encoding="utf-8").splitlines()) if read.exists() else ()
    counts = [tuple(map(int, line.split()[1:])) for line in lines]
    steps, operations = map(sum, zip(*counts, strict=True)) if counts else (0, 0)
    return {"runs": len(lines), "steps": steps, "operations": operations}


def _write(output: Path, file: Path, profile: Profile) -> None:
    """Keep an executed notebook, without times, random names, bars and the place of this checkout.

    The same run gives the same bytes.
    """
    notebook = nbformat.read(output, nbformat.NO_CONVERT)
    kernel = {"name": "python3", "language": "python", "display_name": "Python 3"}
    notebook.metadata = {"kernelspec": kernel}
    for i, cell in enumerate(notebook.cells):
        cell.id = f"cell-{i}"
        cell.metadata = {k: v for k, v in cell.metadata.items() if k == "tags"}
        if "outputs" in cell:
            cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
    text = nbformat.writes(notebook) + "\n"
    for folder in dict.fromkeys((profile.root, ROOT, Path(sys.prefix))):
        text = text.replace(f"{folder}/", "")
    with replacing(file) as temporary:
        temporary.write_text(text, encoding="utf-8")
