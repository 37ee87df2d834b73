"""Rendering pyo voices in child processes, one job at a time each.

pyo leaks a little with every sound and it can crash, so it never runs in a notebook's own process;
several children use several cores. A child is ``python -m vaelib.datasets.voices``, which answers
each job when the job's file is complete; `vaelib.processes` starts and ends it.
"""

import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from vaelib.processes import Children

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
        How many children; as many as there are usable cores by default.

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
    OSError
        If a file cannot be written.
    FloatingPointError
        If samples are not finite; the message names the setting.
    RuntimeError
        If a child died; one sentence says at what and why.
    """
    require_pyo()
    with Children("vaelib.datasets.voices", doing="rendering", processes=processes) as children:
        described = [asdict(job) | {"file": str(job.file)} for job in jobs]
        for i, _ in children.run(described, name=lambda i: in_words(jobs[i].voice, jobs[i].source)):
            yield jobs[i]


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
