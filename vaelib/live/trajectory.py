"""Trajectories: smooth paths through the latent space of an instrument."""

import numpy as np
from jaxtyping import Float32

from vaelib.live.instrument import Instrument

__all__ = ["trajectory"]


def trajectory(
    instrument: Instrument, n_ticks: int, *, seed: int, reach: float = 0.8, slow_s: float = 40.0
) -> Float32[np.ndarray, "n_ticks n_latents"]:
    """A smooth path through the ranges of all dials: each moves by a sum of two sines.

    Parameters
    ----------
    instrument : Instrument
        Its dials' ranges hold the path.
    n_ticks : int
        Its length, 100 points a second.
    seed : int
        Draws periods and phases.
    reach : float
        The share of each range that is walked.
    slow_s : float
        The longest period in seconds; the shortest is a third of it.
    """
    rng = np.random.default_rng(seed)
    t = np.arange(n_ticks)[:, None] / 100
    n = instrument.n_latents
    periods = rng.uniform(slow_s / 3, slow_s, (2, n))
    phases = rng.uniform(0, 2 * np.pi, (2, n))
    sines = np.sin(2 * np.pi * t / periods[0] + phases[0]) * 0.7
    sines += np.sin(2 * np.pi * t / periods[1] + phases[1]) * 0.3
    low, high = np.array([(latent.low, latent.high) for latent in instrument.latents]).T
    return ((low + high) / 2 + reach * sines * (high - low) / 2).astype(np.float32)
