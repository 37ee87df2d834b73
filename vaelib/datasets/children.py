"""Rendering pyo voices in child processes, one job at a time each.

pyo leaks a little with every sound and it can crash, so it never runs in a notebook's own process;
several children use several cores. A child is ``python -m vaelib.datasets.voices``: it reads one
job a line from its standard input, writes the job's file and answers one line. It ends when its
input does, so a killed parent leaves none behind.
"""

import importlib.util
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

__all__ = ["Job", "in_words", "render_jobs", "require_pyo"]


@dataclass(frozen=True)
class Job:
    """One source of a pyo voice through some filters, to be rendered into one file.

    Parameters
    ----------
    voice : {"additive_biquad", "fm_moog"}
        The pyo graph.
    source : mapping from str to float
        The values of the voice's factors but the filter's.
    filters : tuple of (float, float)
        Resonance Q and frequency f (in units of sr / 200) of each filter.
    file : Path
        The .npy file to write, shape (len(filters), n_samples). It appears when complete.
    n_samples : int
        Length, after the voice has settled.
    dtype : str
        "float32" or "float64".
    moog_res_scale : float
        The ladder's resonance is Q times this.
    """

    voice: str
    source: Mapping[str, float]
    filters: tuple[tuple[float, float], ...]
    file: Path
    n_samples: int
    dtype: str
    moog_res_scale: float = 1.0


def in_words(voice: str, setting: Mapping[str, float]) -> str:
    """Name a setting in a message, "fm_moog at ratio=0.1, index=4"."""
    return f"{voice} at " + ", ".join(f"{name}={value:g}" for name, value in setting.items())


def render_jobs(jobs: Sequence[Job], *, processes: int | None = None) -> Iterator[Job]:
    """Render jobs in child processes; yield each as its file is complete, in no fixed order.

    Parameters
    ----------
    jobs : sequence of Job
        What to render. The samples of a job do not depend on the other jobs.
    processes : int, optional
        How many children; as many as the machine has cores by default.

    Yields
    ------
    Job
        The job whose file is now there.

    Raises
    ------
    ValueError
        If `processes` is below 1.
    ModuleNotFoundError
        If pyo is not installed.
    RuntimeError
        If a job failed or a child died; one sentence says which and why.
    """
    if processes is None:
        processes = os.cpu_count() or 1
    if processes < 1:
        raise ValueError(f"processes={processes} must be at least 1")
    require_pyo()
    waiting = deque(jobs)
    with ExitStack() as stack:
        selector = stack.enter_context(selectors.DefaultSelector())
        for _ in range(min(processes, len(waiting))):
            child = stack.enter_context(_Child())
            selector.register(child.answers, selectors.EVENT_READ, child)
            child.start(waiting.popleft())
        for _ in range(len(jobs)):
            child = next(key.data for key, _ in selector.select())
            finished = child.finish()
            if waiting:
                child.start(waiting.popleft())
            yield finished


def require_pyo() -> None:
    """Say in one sentence if pyo is not there.

    Raises
    ------
    ModuleNotFoundError
        If pyo is not installed.
    """
    if importlib.util.find_spec("pyo64") is None:
        raise ModuleNotFoundError(
            "pyo, which alone renders additive_biquad and fm_moog, is not installed: "
            "run `pip install pyo` (on Linux), or use spectral_richness"
        )


class _Child:
    """A child process with at most one job under way; killed at the end of its block."""

    def __enter__(self):
        package = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(filter(None, [package, os.environ.get("PYTHONPATH")]))
        self._errors = tempfile.TemporaryFile("w+", errors="replace")
        self._process = subprocess.Popen(
            # -P: what lies in the current folder takes no part.
            [sys.executable, "-P", "-m", "vaelib.datasets.voices"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            # A child multiplies no matrices: no need for a pool of threads in each.
            env={**os.environ, "PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"},
        )
        self.answers = self._process.stdout
        return self

    def __exit__(self, *exception):
        # Nothing is lost: a file takes its name only when complete.
        self._process.kill()
        self._process.wait()
        self.answers.close()
        self._errors.close()
        with suppress(BrokenPipeError):
            self._process.stdin.close()

    def start(self, job: Job) -> None:
        self._job = job
        try:
            print(json.dumps(asdict(job), default=str), file=self._process.stdin, flush=True)
        except BrokenPipeError:
            raise self._death() from None

    def finish(self) -> Job:
        answer = self.answers.readline()
        if not answer.endswith("\n"):
            raise self._death()
        if sentence := json.loads(answer):
            raise RuntimeError(sentence)
        return self._job

    def _death(self) -> RuntimeError:
        code = self._process.wait()
        reason = f"exit status {code}" if code >= 0 else signal.Signals(-code).name
        self._errors.seek(0)
        tail = " | ".join(line.strip() for line in self._errors.readlines()[-5:] if line.strip())
        return RuntimeError(
            f"a rendering process died ({reason}) on {in_words(self._job.voice, self._job.source)}:"
            f" {tail or 'it left no message'}; run again to resume"
        )
