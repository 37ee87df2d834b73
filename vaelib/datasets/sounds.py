"""Sounds: one setting of a dataset's factors, made audible.

``spectral_richness`` is a sum of sines in NumPy; the voices of `vaelib.datasets.voices` are
rendered by pyo in a child process.
"""

import math
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from jaxtyping import Float

from vaelib.datasets.children import Job, render_jobs
from vaelib.datasets.factors import grid
from vaelib.datasets.voices import SOURCES, SR

__all__ = ["FRAME", "SR", "faded", "render", "spectral_richness"]

FRAME = 4096
"""Samples of a dataset's sound: one frame of the short-time Fourier transform."""


def spectral_richness(
    richness: Float[np.ndarray, " n"], n_samples: int, f0_hz: float = 220.0, sr: float = SR
) -> Float[np.ndarray, "n n_samples"]:
    r"""Sum harmonics 1/n in phase, the last one by its part, at constant energy.

    .. math:: x_r(t) = \sum_n a_n \sin(2 \pi n f_0 t) / \sqrt{\sum_n a_n^2},
              \quad a_n = \mathrm{clip}(r - n + 1, 0, 1) / n

    Parameters
    ----------
    richness : array, shape (n,)
        The number r of harmonics, at least 1; its fraction is the part of the last one.

    Returns
    -------
    array of float64, shape (n, n_samples)
        The sounds; the squared amplitudes of the partials of each add up to 1.

    Raises
    ------
    ValueError
        If a richness is below 1 or its highest harmonic reaches half the sampling rate.

    Notes
    -----
    Source: the 2017 report, section 2.1. There each signal was scaled to its peak; here, as the
    report's text has it, the total energy is constant.
    """
    richness = np.asarray(richness, np.float64)
    if richness.ndim != 1 or not richness.size or not np.all(richness >= 1):
        raise ValueError("richness must be a list of numbers of harmonics, each at least 1")
    n = np.arange(1, int(np.ceil(richness.max())) + 1)
    if n[-1] * f0_hz >= sr / 2:
        raise ValueError(f"harmonic {n[-1]} of {f0_hz:g} Hz does not fit below {sr / 2:g} Hz")
    a = np.clip(richness[:, None] - n + 1, 0, 1) / n
    a /= np.sqrt(np.sum(a**2, axis=1, keepdims=True))
    return a @ np.sin(2 * np.pi * f0_hz / sr * np.outer(n, np.arange(n_samples)))


def render(
    voice: str,
    setting: Mapping[str, float],
    *,
    seconds: float = 1.5,
    fade_s: float = 0.0,
    moog_res_scale: float = 1.0,
) -> Float[np.ndarray, " n_samples"]:
    """Render one sound of any length; it starts with the frame that the dataset holds.

    Parameters
    ----------
    voice : {"spectral_richness", "additive_biquad", "fm_moog"}
        The dataset whose sound it is.
    setting : mapping from str to float
        The value of each of its factors, on the grid or between.
    seconds, fade_s : float
        Duration, and the raised-cosine fade in and out.
    moog_res_scale : float
        For "fm_moog": the ladder's resonance is Q times this.

    Returns
    -------
    array of float64, shape (round(seconds * SR),)
        The samples at `SR`, mean and level as rendered.

    Raises
    ------
    ValueError
        If the voice or a factor is unknown, a factor is missing, or there is nothing to render.
    ModuleNotFoundError, FloatingPointError, RuntimeError
        If pyo is not installed, the sound is silent or not finite, or rendering failed.
    """
    names = [factor.name for factor in grid(voice)]
    if set(setting) != set(names):
        raise ValueError(
            f"{voice} is set by {', '.join(names)}, not by {', '.join(setting) or 'nothing'}"
        )
    if not (seconds * SR >= 1 and math.isfinite(seconds)):
        raise ValueError(f"seconds={seconds} leaves nothing to hear, or has no end")
    n_samples = round(seconds * SR)
    if voice == "spectral_richness":
        samples = spectral_richness(np.array([setting["richness"]]), n_samples)[0]
    else:
        with tempfile.TemporaryDirectory() as folder:
            job = Job(
                voice,
                {name: float(setting[name]) for name in SOURCES[voice]},
                ((float(setting["resonance"]), float(setting["filter_frequency"])),),
                Path(folder) / "sound",
                n_samples,
                "float64",
                moog_res_scale,
            )
            for _ in render_jobs([job], processes=1):
                (samples,) = job.read()
    return faded(samples, fade_s=fade_s)


def faded(samples: Float[np.ndarray, " n"], *, fade_s: float) -> Float[np.ndarray, " n"]:
    """Fade a sound in and out by raised cosines of `fade_s` seconds each, or half the sound."""
    if not 0 <= fade_s < math.inf:
        raise ValueError(f"fade_s={fade_s} must be 0 s or more")
    n = min(round(fade_s * SR), len(samples) // 2)
    ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(n) + 0.5) / max(n, 1))
    gain = np.ones(len(samples))
    gain[:n] = ramp
    gain[len(samples) - n :] = ramp[::-1]
    return samples * gain
