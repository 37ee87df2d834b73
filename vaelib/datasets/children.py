"""Rendering pyo voices in child processes, and the files that the children write.

pyo leaks a little with every sound and it can crash, so it never runs in a notebook's own process;
several children use several cores. A child is ``python -m vaelib.datasets.voices``, which answers
each job when the job's file is complete; `vaelib.processes` starts and ends it.
"""

import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from vaelib.processes import Children
from vaelib.store import DamagedFileError, digest, read_arrays, write_arrays

__all__ = ["Job", "render_jobs", "require_pyo"]


@dataclass(frozen=True)
class Job:
    """One source of a pyo voice through some filters, to be rendered into one file.

    Parameters
    ----------
    voice : {"additive_biquad", "fm_moog"}
        The pyo graph; see `vaelib.datasets.dataset.load` for `moog_res_scale`.
    source : mapping from str to float
        The values of the voice's factors but the filter's.
    filters : tuple of (float, float)
        Resonance Q and frequency f (in units of sr / 200) of each filter.
    file : Path
        Where to write the samples, shape (len(filters), n_samples). It appears when complete.
    n_samples, dtype : int, str
        Length, after the voice has settled, and "float32" or "float64".
    """

    voice: str
    source: Mapping[str, float]
    filters: tuple[tuple[float, float], ...]
    file: Path
    n_samples: int
    dtype: str
    moog_res_scale: float = 1.0

    def write(self, samples: Float[np.ndarray, "n_filters n_samples"]) -> None:
        """Write the file; raise FloatingPointError if a sound is silent or not finite."""
        self._require_sound(samples)
        write_arrays(self.file, {"samples": samples}, self._header())

    def read(self) -> Float[np.ndarray, "n_filters n_samples"]:
        """Read the samples; raise DamagedFileError unless this job wrote them, exactly so."""
        header, arrays = read_arrays(self.file)
        # By digest, since JSON has no tuples.
        if digest(header) != digest(self._header()):
            raise DamagedFileError(f"{self.file} was written by another job")
        self._require_sound(arrays["samples"])
        return arrays["samples"]

    def is_done(self) -> bool:
        """Whether this job wrote the file, exactly as it is."""
        try:
            self.read()
        except (OSError, DamagedFileError, FloatingPointError):
            return False
        return True

    def _require_sound(self, samples: Float[np.ndarray, "n_filters n_samples"]) -> None:
        for sound, (q, f) in zip(samples, self.filters, strict=True):
            if not (np.isfinite(sound).all() and sound.any()):
                setting = {**self.source, "resonance": q, "filter_frequency": f}
                where = _in_words(self.voice, setting)
                raise FloatingPointError(f"samples of {where} are not finite, or silent")

    def _header(self) -> dict[str, Any]:
        return asdict(self) | {"file": self.file.name}


def render_jobs(jobs: Sequence[Job], *, processes: int | None = None) -> Iterator[Job]:
    """Render jobs in child processes; yield each as its file is complete, in no fixed order.

    There are as many children as usable cores, unless `processes` says another number. The samples
    of a job do not depend on the other jobs.

    Raises
    ------
    ModuleNotFoundError, OSError, FloatingPointError, RuntimeError
        If pyo is not installed, a file cannot be written, a sound is silent or not finite, or a
        child died; one sentence says at what and why.
    """
    require_pyo()
    with Children("vaelib.datasets.voices", doing="rendering", processes=processes) as children:
        described = [asdict(job) | {"file": str(job.file)} for job in jobs]
        names = [_in_words(job.voice, job.source) for job in jobs]
        for i, _ in children.run(described, name=names.__getitem__):
            yield jobs[i]


def require_pyo() -> None:
    """Raise ModuleNotFoundError, one sentence, if pyo is not installed."""
    if importlib.util.find_spec("pyo64") is None:
        raise ModuleNotFoundError(
            "pyo, which alone renders additive_biquad and fm_moog, is not installed: "
            "run `pip install pyo` (on x86-64 Linux), or use spectral_richness"
        )


def _in_words(voice: str, setting: Mapping[str, float]) -> str:
    return f"{voice} at " + ", ".join(f"{name}={value:g}" for name, value in setting.items())
