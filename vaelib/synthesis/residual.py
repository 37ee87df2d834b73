"""Residual: what the partials of a spectrum leave, sounded as noise.

X. Serra and J. Smith, "Spectral modeling synthesis: a sound analysis/synthesis system based on a
deterministic plus stochastic decomposition", Computer Music Journal 14(4), 1990.
"""

import numpy as np
from jaxtyping import Float

from vaelib.representations import N_BINS, N_FFT, hann
from vaelib.synthesis.notes import Block, NoteTick, Spectrum
from vaelib.synthesis.partials import PEAK, TOP, Partials, lobe
from vaelib.synthesis.tracking import Tracked

__all__ = ["OverlapAdd", "Residual", "moved"]


class OverlapAdd:
    """Add frames, one hop after the other, each multiplied by a window."""

    def __init__(self, window: Float[np.ndarray, " n_fft"], hop: int):
        self._window, self._hop = window, hop
        self._sound = np.zeros(len(window))
        self.n_overlapping = -(-len(window) // hop)
        """Frames until none is missing."""

    def add(self, frame: Float[np.ndarray, " n_fft"]) -> Block:
        """Add a frame; return the samples that no later frame reaches."""
        self._sound[: -self._hop] = self._sound[self._hop :]
        self._sound[-self._hop :] = 0
        self._sound += frame * self._window
        return self._sound[: self._hop].copy()


def moved(noise: Spectrum, ratio: float) -> Float[np.ndarray, " n_bins"]:
    """Magnitudes of noise whose frequencies are so many times as high, up to the highest bin."""
    # A band that is ratio times as wide has as much energy.
    out = np.arange(max(1, int(min(TOP * N_FFT, N_BINS * ratio))))
    return np.interp(out / ratio, np.arange(N_BINS), noise) / np.sqrt(ratio)


class Residual:
    """Noise with the spectrum that the partials leave, in frames of random phase.

    A sum of steady sinusoids is nowhere larger than the sum of their lobes, whatever their phases:
    what rises above it is noise. The seed is that of the phases.
    """

    def __init__(self, hop: int, sr: float, seed: int):
        self._sr = sr
        self._random = np.random.default_rng(seed)
        window = hann(N_FFT)
        # A bin of white noise of variance 1 has the energy sum(w^2), and frames that know nothing
        # of each other add up in power.
        self._frames = OverlapAdd(window * np.sqrt(N_FFT * hop) / np.sum(window**2), hop)

    def split(self, magnitudes: Spectrum, tracked: Tracked | Partials) -> tuple[Spectrum, Spectrum]:
        """Split a spectrum into that of its partials and that of noise, by energy.

        Noise 60 dB below the peak is left out.
        """
        m = np.asarray(magnitudes, float)
        # Peaks are not measured exactly: they may exceed their lobes a little.
        tonal = np.minimum(m, 1.1 * self._lobes(tracked))
        noise = np.sqrt(m**2 - tonal**2)
        noise[noise < 1e-3 * np.max(m)] = 0
        return tonal, noise

    def next(self, noise: Spectrum, tick: NoteTick) -> Block:
        """Noise of one tick, which moves with the pitch as partials do."""
        return self.steady(moved(noise, tick.ratio[1]), tick)

    def steady(self, level: Float[np.ndarray, " n_bins"], tick: NoteTick) -> Block:
        """Noise of one tick at the frequencies of the bins, from 0 Hz up, whatever the pitch."""
        # A note from silence starts with its noise at full level.
        for _ in range(self._frames.n_overlapping if tick.fresh else 1):
            spectrum = level * np.exp(2j * np.pi * self._random.random(len(level)))
            block = self._frames.add(np.fft.irfft(spectrum, N_FFT))
        return block

    def _lobes(self, tracked: Tracked | Partials, reach: int = 16) -> Spectrum:
        """Sum of the magnitudes of all lobes; beyond reach they are below -80 dB."""
        heard = np.flatnonzero(tracked.amplitude)
        place = tracked.frequency_hz[heard] * N_FFT / self._sr
        around = np.rint(place).astype(int)[:, None] + np.arange(-reach, reach + 1)
        height = PEAK * tracked.amplitude[heard][:, None] * np.abs(lobe(around - place[:, None]))
        inside = (around >= 0) & (around < N_BINS)
        return np.bincount(around[inside], height[inside], minlength=N_BINS)
