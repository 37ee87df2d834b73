"""Reference sounds: their sinusoids are known, so that the sound of an engine can be judged.

Each has one parameter, as a latent would have: the number of harmonics, the distance of the
partials from harmonics, the index of modulation. A course of the parameter, a value for each
control tick, gives the spectra that a perfect decoder would send, and the sound that is meant.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy.special
from jaxtyping import Float, Float32

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis.harmonics import sum_of_sines
from vaelib.synthesis.notes import HOP, SR, Sound

__all__ = ["KNOWN", "KnownSound", "fm", "harmonic", "inharmonic"]

RMS = 0.1
"""Root mean square of every known sound without its noise."""

_PairOf = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class KnownSound:
    """A sound of one parameter, whose partials are known at every value of it.

    Attributes
    ----------
    low, middle, high : float
        Values of the parameter: the ends of a sweep, and one to hold.
    sinusoids : callable
        From values of shape (n,) to frequencies in Hz and signed amplitudes, (n, n_partials) each.
    noise : float
        Root mean square of the white noise beside the sinusoids.
    """

    f0_hz: float
    low: float
    middle: float
    high: float
    sinusoids: _PairOf
    noise: float = 0.0

    def partials(
        self, value: float
    ) -> tuple[Float[np.ndarray, " n_partials"], Float[np.ndarray, " n_partials"]]:
        """True frequencies (Hz) and amplitudes at one value, without those that are silent."""
        frequency_hz, amplitude = (x[0] for x in self.sinusoids(np.array([float(value)])))
        heard = np.abs(amplitude) > 0
        return frequency_hz[heard], np.abs(amplitude[heard])

    def courses(self, n_ticks: int = 200) -> dict[str, Float[np.ndarray, " n_ticks"]]:
        """Courses of the parameter: constant, moving once from end to end, jumping four times."""
        up = (np.arange(n_ticks) * 5 // n_ticks) % 2 == 1
        return {
            "constant": np.full(n_ticks, float(self.middle)),
            "moving": np.linspace(self.low, self.high, n_ticks),
            "jumping": np.where(up, self.high, self.low).astype(float),
        }

    def magnitudes(
        self, values: Float[np.ndarray, " n_ticks"], *, seed: int = 0
    ) -> Float32[np.ndarray, "n_ticks 1025"]:
        """Spectra of steady frames at the values, as a perfect decoder would send them.

        Equal values have the same frame, all of whose partials start at phase 0; noise is drawn by
        the seed, once for each different value.
        """
        different, of = np.unique(values, return_inverse=True)
        frequency_hz, amplitude = self.sinusoids(different)
        t = np.arange(N_FFT) / SR
        phases = (2 * np.pi * f * t for f in frequency_hz.T[..., None])
        frames = sum_of_sines(phases, amplitude.T[..., None])
        frames += self.noise * np.random.default_rng(seed).standard_normal(frames.shape)
        return magnitude(frames)[of]

    def sound(self, values: Float[np.ndarray, " n_ticks"], *, seed: int = 1) -> Sound:
        """Render the sound that is meant: sinusoids that keep their phase through the course.

        Each value is reached at the end of its tick of 441 samples at 44.1 kHz; amplitudes and
        frequencies move linearly from one to the next. The seed is that of the noise.
        """
        frequency_hz, amplitude = self.sinusoids(np.asarray(values, float))
        n_samples = len(values) * HOP
        ends, places = np.arange(1, len(values) + 1) * HOP, np.arange(n_samples)
        cycles = (np.cumsum(np.interp(places, ends, f)) / SR for f in frequency_hz.T)
        amplitudes = (np.interp(places, ends, a) for a in amplitude.T)
        sound = sum_of_sines((2 * np.pi * c for c in cycles), amplitudes)
        return sound + self.noise * np.random.default_rng(seed).standard_normal(n_samples)


def _levelled(amplitude: np.ndarray) -> np.ndarray:
    return amplitude * (RMS / np.sqrt(np.sum(amplitude**2, axis=-1, keepdims=True) / 2))


def harmonic(f0_hz: float = 220.0, n_max: int = 12) -> _PairOf:
    """Harmonics of amplitude 1/n; the parameter is their number, its fraction a part of the last.

    The sound of dataset 1, at constant energy.
    """
    n = np.arange(1, n_max + 1)

    def sinusoids(richness: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        amplitude = np.clip(richness[:, None] - n + 1, 0, 1) / n
        return np.broadcast_to(n * f0_hz, amplitude.shape), _levelled(amplitude)

    return sinusoids


def inharmonic(
    f0_hz: float = 110.0, n_partials: int = 12, cutoff_hz: float = 1500.0, q: float = 3.0
) -> _PairOf:
    """Partials (2k + j) f0 under a resonant low-pass; the parameter is j.

    The partials of dataset 2. The filter is that of the Audio EQ Cookbook (R. Bristow-Johnson).
    """

    def sinusoids(j: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        frequency_hz = (2 * np.arange(n_partials) + j[:, None]) * f0_hz
        w = 2 * np.pi * cutoff_hz / SR
        alpha = np.sin(w) / (2 * q)
        z = np.exp(-2j * np.pi * frequency_hz / SR)
        above = (1 - np.cos(w)) / 2 * (1 + z) ** 2
        below = (1 + alpha) - 2 * np.cos(w) * z + (1 - alpha) * z**2
        return frequency_hz, _levelled(np.abs(above / below))

    return sinusoids


def fm(f0_hz: float = 110.0, offset: float = 2.0, ratio: float = 0.3) -> _PairOf:
    """Three FM pairs about f0, unfiltered; the parameter is the index of modulation.

    The source of dataset 3: sin(c t + I sin(r c t)) = sum_n J_n(I) sin((1 + r n) c t), for carriers
    c of f0 and f0 (1 +- offset / 10).
    """
    n = np.arange(-20, 21)
    carriers = f0_hz * np.array([1 - offset / 10, 1, 1 + offset / 10])

    def sinusoids(index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        frequency_hz = np.outer(carriers, 1 + ratio * n).ravel()
        bessel = np.tile(scipy.special.jv(n, index[:, None]), len(carriers))
        # A negative frequency is a sine of opposite sign.
        amplitude = bessel * np.where(frequency_hz < 0, -1, 1) * RMS * np.sqrt(2 / len(carriers))
        return np.broadcast_to(np.abs(frequency_hz), amplitude.shape), amplitude

    return sinusoids


KNOWN = {
    "harmonic": KnownSound(220.0, 3.0, 10.0, 12.0, harmonic()),
    "inharmonic": KnownSound(110.0, 0.3, 0.3, 0.8, inharmonic()),
    "noisy": KnownSound(220.0, 3.0, 10.0, 12.0, harmonic(), noise=0.02),
    "FM": KnownSound(110.0, 0.5, 1.0, 2.0, fm()),
}
"""The sounds on which engines are compared."""
