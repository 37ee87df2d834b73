"""Partials: the sinusoids of a spectrum, found in each frame and followed from frame to frame.

A partial shows as the main lobe of the Hann window: its frequency and amplitude follow from the two
largest bins of the lobe (`find`). Followed, it keeps one *slot* as long as it lives (`Tracker`):
slot i is oscillator i wherever the sound is made, here or across a network.

R. McAulay and T. Quatieri, "Speech analysis/synthesis based on a sinusoidal representation", IEEE
Trans. ASSP 34(4), 1986.
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float

from vaelib.representations import N_BINS, N_FFT

__all__ = ["N_PARTIALS", "PEAK", "TOP", "Partials", "Tracked", "Tracker", "checked", "find", "lobe"]

N_PARTIALS = 128
"""Partials at most, and slots of a tracker."""
PEAK = N_FFT / 4
"""Magnitude of a sinusoid of amplitude 1 at the centre of its lobe: half the sum of the window."""
TOP = 0.48
"""The highest frequency of a partial that is played, as a share of the sampling rate."""
_NEAR = np.array([-1, 0, 1])


class Partials(NamedTuple):
    """Sinusoids of one spectrum, rising in frequency."""

    frequency_hz: Float[np.ndarray, " n"]
    amplitude: Float[np.ndarray, " n"]


class Tracked(NamedTuple):
    """What each slot holds at a tick; a silent slot has amplitude 0 and keeps its last frequency.

    A slot that was `born` in this tick was silent before: it starts at its frequency, without a
    glide.
    """

    frequency_hz: Float[np.ndarray, " 128"]
    amplitude: Float[np.ndarray, " 128"]
    born: Bool[np.ndarray, " 128"]


def lobe(x: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Transform of the Hann window about its centre, x bins off: sinc(x) / (1 - x^2), 1 at 0."""
    # Beside the removable singularity at 1, by less than rounding shows.
    x = np.where(np.abs(np.abs(x) - 1) < 1e-8, 1 + 1e-7, x)
    return np.sinc(x) / (1 - x * x)


def checked(magnitudes: Float[np.ndarray, " 1025"]) -> Float[np.ndarray, " 1025"]:
    """A spectrum in float64, where values below zero, which a decoder may give, count as zero.

    Raises
    ------
    ValueError
        If it has another shape, or a value that is not finite.
    """
    m = np.asarray(magnitudes, float)
    if m.shape != (N_BINS,):
        raise ValueError(f"a spectrum has shape ({N_BINS},), not {m.shape}")
    if not np.isfinite(m).all():
        raise ValueError("a spectrum must be finite: decode again, or hold the last one")
    return np.maximum(m, 0.0)


def find(
    magnitudes: Float[np.ndarray, " 1025"],
    *,
    sr: float = 44100.0,
    max_partials: int = N_PARTIALS,
    floor_db: float = -60.0,
    sure_db: float = -40.0,
    misfit: float = 0.08,
    lowest_hz: float = 15.0,
) -> Partials:
    """Find the partials of a magnitude spectrum: the local maxima that look like a Hann lobe.

    With r the ratio of the second largest bin of a lobe to the largest, the partial lies
    (2r - 1) / (1 + r) bins from the largest towards the second, and its amplitude is that of the
    largest divided by the lobe there. Exact for a sinusoid that stands alone.

    Parameters
    ----------
    magnitudes : array, shape (1025,)
        Spectrum of one frame, as `vaelib.representations.magnitude` gives it, of any dtype; values
        below zero count as zero.
    sr : float
        Sampling rate in Hz.
    max_partials : int
        The largest so many are kept.
    floor_db : float
        Maxima further below the largest are left out, in dB.
    sure_db : float
        Maxima further below the largest count only if their three bins fit the lobe, in dB.
    misfit : float
        Energy of the difference from the lobe, as a share of the three bins', that still fits.
    lowest_hz : float
        Partials below are left out: there a lobe overlaps its own mirror image.

    Returns
    -------
    Partials
        Rising in frequency; none for silence.

    Raises
    ------
    ValueError
        If the spectrum has another shape, or a value that is not finite.
    """
    m = checked(magnitudes)
    loudest = m.max()
    middle = m[1:-1]
    is_peak = (middle > m[:-2]) & (middle >= m[2:]) & (middle > loudest * 10 ** (floor_db / 20))
    k = np.flatnonzero(is_peak) + 1
    bins = m[k[:, None] + _NEAR]
    left, peak, right = bins.T
    r = np.maximum(left, right) / peak
    # A ratio below 1/2 is no lobe's: other partials pull the bins about.
    delta = np.maximum(2 * r - 1, 0) / (1 + r)
    offset = np.where(right >= left, delta, -delta)
    height = peak / lobe(delta)

    frequency = (k + offset) * (sr / N_FFT)
    fitted = height[:, None] * lobe(_NEAR - offset[:, None])
    error = np.sum((bins - fitted) ** 2, axis=1)
    fits = error < misfit * np.sum(bins**2, axis=1)
    kept = (frequency >= lowest_hz) & (fits | (peak > loudest * 10 ** (sure_db / 20)))
    kept = np.flatnonzero(kept)
    if len(kept) > max_partials:
        kept = np.sort(kept[np.argsort(-height[kept], kind="stable")[:max_partials]])
    return Partials(frequency[kept], height[kept] / PEAK)


class Tracker:
    """Follow partials from tick to tick: each keeps its slot as long as it lives.

    The closest pairs of an old and a new partial go together, if within reach. A partial that finds
    no successor dies: its slot has amplitude 0, and is given to another partial only after it has
    been silent for one whole tick. If slots run out, the smallest newcomers wait.

    Parameters
    ----------
    sr : float
        Sampling rate in Hz.
    reach_bins : float
        How far a partial may move in one tick, in bins of 4096 samples.
    """

    def __init__(self, *, sr: float = 44100.0, reach_bins: float = 2.5):
        self._reach_hz = reach_bins * sr / N_FFT
        self._frequency = np.zeros(N_PARTIALS)
        self._amplitude = np.zeros(N_PARTIALS)
        self._alive = np.zeros(N_PARTIALS, bool)
        self._dying = np.zeros(N_PARTIALS, bool)

    def follow(self, partials: Partials) -> Tracked:
        """Give every partial of the next tick its slot.

        Parameters
        ----------
        partials : Partials
            Of the next spectrum, any number.

        Returns
        -------
        Tracked
            New arrays of 128.
        """
        frequency, amplitude = partials
        old = np.flatnonzero(self._alive)
        slot = np.full(len(frequency), -1)
        new_at, old_at = _closest_pairs(frequency, self._frequency[old], self._reach_hz)
        slot[new_at] = old[old_at]

        free = np.flatnonzero(~self._alive & ~self._dying)
        newcomers = np.flatnonzero(slot < 0)
        if len(newcomers) > len(free):
            largest = np.argsort(-amplitude[newcomers], kind="stable")[: len(free)]
            newcomers = np.sort(newcomers[largest])
        slot[newcomers] = free[: len(newcomers)]

        born = np.zeros(N_PARTIALS, bool)
        born[slot[newcomers]] = True
        heard = slot >= 0
        alive = np.zeros(N_PARTIALS, bool)
        alive[slot[heard]] = True
        self._frequency[slot[heard]] = frequency[heard]
        self._amplitude[:] = 0
        self._amplitude[slot[heard]] = amplitude[heard]
        self._dying = self._alive & ~alive
        self._alive = alive
        return Tracked(self._frequency.copy(), self._amplitude.copy(), born)


def _closest_pairs(
    new: Float[np.ndarray, " n"], old: Float[np.ndarray, " m"], reach: float
) -> tuple[np.ndarray, np.ndarray]:
    """Pair each new value with an old one, the closest pairs first; the places of both."""
    of_new = np.full(len(new), -1)
    if not len(new) or not len(old):
        return np.flatnonzero(of_new >= 0), of_new[:0]
    distance = np.abs(new[:, None] - old)
    distance[distance > reach] = np.inf
    while True:
        # Two that are each other's closest are a pair whatever the others do. Those out of reach
        # are all equally far, and drop out.
        closest_old = distance.argmin(axis=1)
        closest_new = distance.argmin(axis=0)
        rows = np.flatnonzero(closest_new[closest_old] == np.arange(len(new)))
        rows = rows[np.isfinite(distance[rows, closest_old[rows]])]
        if not len(rows):
            paired = np.flatnonzero(of_new >= 0)
            return paired, of_new[paired]
        of_new[rows] = closest_old[rows]
        distance[rows] = np.inf
        distance[:, closest_old[rows]] = np.inf
