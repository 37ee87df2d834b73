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
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty
from typing import Any

import jupytext
import nbformat
import psutil
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import KernelManager
from nbformat import NotebookNode, v4

from vaelib.processes import one_core
from vaelib.profiles import ROOT, Profile
from vaelib.report import records
from vaelib.store import replacing

__all__ = ["CellError", "environment", "run"]

POLL_S = 0.5

ZSTANDARD = b"\x28\xb5\x2f\xfd"

OUTPUTS = ("stream", "display_data", "execute_result", "error")


class CellError(RuntimeError):
    """A cell raised an error, or its kernel died; one sentence says which, and why."""


def environment(settings: Path, data: Path) -> dict[str, str]:
    """Make the environment of a kernel or of JupyterLab: settings in a folder of their own.

    Parameters
    ----------
    settings : Path
        Where IPython, Jupyter and Matplotlib keep their settings.
    data : Path
        Where programs that JAX has compiled are kept, for all profiles.
    """
    jupyter = settings / "jupyter"
    return one_core(
        IPYTHONDIR=str(settings / "ipython"),
        JUPYTER_CONFIG_DIR=str(jupyter / "config"),
        JUPYTER_DATA_DIR=str(jupyter / "data"),
        JUPYTER_RUNTIME_DIR=str(jupyter / "runtime"),
        MPLCONFIGDIR=str(settings / "matplotlib"),
        MPLBACKEND="module://matplotlib_inline.backend_inline",
        JAX_COMPILATION_CACHE_DIR=str(data / "compiled"),
        JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS="0.2",
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
    profile : Profile
        The profile, and where the outputs go.
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
        "seconds" and "peak_memory_mb" of the kernel.

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
    notebook = jupytext.read(source)
    _inject(notebook, {"profile": profile.name, "record": True})
    executed, failed = (profile.notebooks / f"{name}{end}.ipynb" for end in ("", ".failed"))
    before, start = records.by_products(profile), time.monotonic()
    _remove_damaged(profile.root / "data" / "compiled")
    memory = _Memory()
    try:
        with _kernel(profile, columns) as (manager, client):
            _execute(notebook, manager, client, show, memory)
    except CellError as error:
        _write(notebook, failed, profile)
        raise CellError(f"{name} {error} (see {failed})") from None
    took = {"seconds": round(time.monotonic() - start, 1), "peak_memory_mb": memory.peak_mb}
    _write(notebook, executed, profile)
    failed.unlink(missing_ok=True)
    after = records.by_products(profile)
    files = [file for file in after if after[file] != before.get(file)]
    records.write(profile, name, made_from, [*records.outputs(profile, name), *files], **took)
    return took


def _inject(notebook: NotebookNode, values: dict[str, Any]) -> None:
    """Set parameters in a cell of their own, after the one that is tagged "parameters"."""
    tagged = [i for i, c in enumerate(notebook.cells) if "parameters" in c.metadata.get("tags", [])]
    text = "\n".join(f"{key} = {value!r}" for key, value in values.items())
    cell = v4.new_code_cell(text, metadata={"tags": ["injected-parameters"]})
    notebook.cells.insert(tagged[0] + 1, cell)
    notebook.metadata = {
        "kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}
    }
    for i, cell in enumerate(notebook.cells):
        # jupytext draws them at random.
        cell.id = f"cell-{i}"


class _OwnKernel(KernelSpecManager):
    """Knows one kernel: this Python."""

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        argv = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        return KernelSpec(argv=argv, display_name="Python 3", language="python")


@contextmanager
def _kernel(profile: Profile, columns: int) -> Iterator[tuple[KernelManager, Any]]:
    """A kernel of its own for one notebook; it ends with its notebook or with this process."""
    settings = profile.data / "kernel"
    for folder in ("ipython", "jupyter", "empty"):
        shutil.rmtree(settings / folder, ignore_errors=True)
    # Matplotlib would take a style that lies in the current folder.
    empty = settings / "empty"
    empty.mkdir(parents=True)
    file = settings / "jupyter" / "connection.json"
    file.parent.mkdir(parents=True)
    manager = KernelManager(kernel_spec_manager=_OwnKernel(), connection_file=str(file))
    env = environment(settings, profile.root / "data") | {"TQDM_NCOLS": str(columns)}
    # At its usual level of messages a kernel warns that it listens to this machine unencrypted.
    quiet = ["--IPKernelApp.log_level=40", "--HistoryManager.hist_file=:memory:"]
    manager.start_kernel(env=env, cwd=empty, extra_arguments=quiet)
    client = manager.blocking_client()
    try:
        client.start_channels()
        client.wait_for_ready(timeout=120)
        yield manager, client
    except KeyboardInterrupt:
        # What is half written is cleaned up on the way out.
        manager.interrupt_kernel()
        manager.shutdown_kernel()
        raise
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def _execute(
    notebook: NotebookNode,
    manager: KernelManager,
    client: Any,
    show: Callable[[str], None],
    memory: "_Memory",
) -> None:
    """Run all cells; outputs are put into them, what is told on stderr is shown."""
    pid = manager.provisioner.pid
    number = 0
    for cell in notebook.cells:
        if cell.cell_type != "code":
            headings = re.findall(r"^#+ (.+)$", cell.source, re.MULTILINE)
            show("".join(f"\r{heading}\n" for heading in headings[-1:]))
            continue
        if not cell.source.strip():
            continue
        number += 1
        parent = client.execute(cell.source)
        for message in _answers(client, manager, parent, memory, pid):
            kind, content = message["msg_type"], message["content"]
            if kind == "stream" and content["name"] == "stderr":
                show(content["text"])
            if kind == "execute_input":
                cell.execution_count = content["execution_count"]
            elif kind in OUTPUTS:
                _append(cell.outputs, v4.output_from_msg(message))
            if kind == "error":
                value = re.sub(r"^\[Errno \d+\] ", "", content["evalue"])
                reason = f"{content['ename']}: {value}".rstrip(": ").splitlines()[0]
                raise CellError(f"failed in cell {number}: {reason}")
            if kind == "death":
                line = next(line for line in cell.source.splitlines() if line.strip())
                raise CellError(
                    f"stopped in cell {number} ({line.strip()}): its process died, with "
                    f"{memory.last_mb} MB of memory in use; if memory ran out, close other "
                    "programs; then run the same command again, which goes on from there"
                )


def _answers(
    client: Any, manager: KernelManager, parent: str, memory: "_Memory", pid: int
) -> Iterator[dict[str, Any]]:
    """What the kernel publishes about one request, until it is done; "death" if it dies."""
    while True:
        message = None
        with suppress(Empty):
            message = client.get_iopub_msg(timeout=POLL_S)
        memory.look(pid)
        if message is None:
            if not manager.is_alive():
                yield {"msg_type": "death", "content": {}}
                return
            continue
        if message["parent_header"].get("msg_id") != parent:
            continue
        if message["content"].get("execution_state") == "idle":
            return
        yield message


def _append(outputs: list[NotebookNode], output: NotebookNode) -> None:
    """Keep an output; text joins the text before it, and what a progress bar overwrote is gone."""
    if output.output_type != "stream":
        outputs.append(output)
        return
    if not (outputs and outputs[-1].get("name") == output.name):
        outputs.append(v4.new_output("stream", name=output.name, text=""))
    text = outputs[-1].text + output.text
    outputs[-1].text = re.sub(r"[^\n\r]*\r(?!\n)", "", text)


class _Memory:
    """The memory of a process: the most that it held so far, and what it held last."""

    def __init__(self):
        self.peak_mb = self.last_mb = 0

    def look(self, pid: int) -> None:
        with suppress(psutil.Error):
            # A process that has just died holds nothing any more.
            self.last_mb = round(psutil.Process(pid).memory_info().rss / 1e6) or self.last_mb
            self.peak_mb = max(self.peak_mb, self.last_mb)
        # Linux keeps the highest between two looks.
        with suppress(OSError, TypeError):
            status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
            peak = int(re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)[1])
            self.peak_mb = max(self.peak_mb, round(peak * 1024 / 1e6))


def _write(notebook: NotebookNode, file: Path, profile: Profile) -> None:
    """Keep an executed notebook, without the place where this checkout lies."""
    text = nbformat.writes(notebook) + "\n"
    for folder in dict.fromkeys((profile.root, ROOT, Path(sys.prefix))):
        text = text.replace(f"{folder}/", "")
    with replacing(file) as temporary:
        temporary.write_text(text, encoding="utf-8")


def _remove_damaged(compiled: Path) -> None:
    """Remove compiled programs that were cut short or damaged: JAX would never renew them."""
    for file in compiled.glob("*-cache"):
        content = file.read_bytes()
        # From Python 3.14 on they are compressed by Zstandard, which is checked when it is read.
        if not content.startswith(ZSTANDARD):
            try:
                zlib.decompress(content)
            except zlib.error:
                file.unlink()
