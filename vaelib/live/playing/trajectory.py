"""Trajectories: smooth paths through the latent space of an instrument."""

import numpy as np
from jaxtyping import Float32

from vaelib.live.instruments.instrument import Instrument

__all__ = ["trajectory"]


def trajectory(
    instrument: Instrument, n_ticks: int, *, seed: int, slow_s: float = 40.0
) -> Float32[np.ndarray, "n_ticks n_latents"]:
    """A smooth path: each latent moves within 80 % of its dial's range by a sum of two sines.

    A second has 100 points. The seed is that of the periods and phases; the longest period is
    `slow_s`, three times the shortest.
    """
    rng = np.random.default_rng(seed)
    t = np.arange(n_ticks)[:, None] / 100
    n = instrument.n_latents
    periods = rng.uniform(slow_s / 3, slow_s, (2, n))
    phases = rng.uniform(0, 2 * np.pi, (2, n))
    sines = np.sin(2 * np.pi * t / periods[0] + phases[0]) * 0.7
    sines += np.sin(2 * np.pi * t / periods[1] + phases[1]) * 0.3
    low, high = np.array([(latent.low, latent.high) for latent in instrument.latents]).T
    return ((low + high) / 2 + 0.8 * sines * (high - low) / 2).astype(np.float32)
