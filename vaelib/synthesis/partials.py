"""Partials: the sinusoids of a spectrum, found in a frame, and the frame that they make.

A partial shows as the main lobe of the Hann window: its frequency and amplitude follow from the two
largest bins of the lobe (`find`), and a frame of partials is the sum of their lobes
(`signed_lobes`, `spectrum`). The fundamental, which one frame cannot tell from a partial beside it,
is put on the note (`pinned`).
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Int

from vaelib.representations import N_BINS, N_FFT
from vaelib.synthesis.notes import SR, Spectrum

__all__ = [
    "N_PARTIALS",
    "PEAK",
    "TOP",
    "Lobes",
    "Partials",
    "find",
    "lobe",
    "nonnegative",
    "pinned",
    "signed_lobes",
    "spectrum",
]

N_PARTIALS = 128
"""Partials at most, and slots of a tracker."""
PEAK = N_FFT / 4
"""Magnitude of a sinusoid of amplitude 1 at the centre of its lobe: half the sum of the window."""
TOP = 0.48
"""The highest frequency of a partial that is played, as a share of the sampling rate."""
_SURE_DB = -40.0
"""Maxima further below the largest count only if they fit the lobe."""
_MISFIT = 0.08
"""Energy of the difference from the lobe, as a share of the three bins', that still fits."""
_LOWEST_HZ = 15.0
"""Partials below are left out: there a lobe overlaps its own mirror image."""
_NEAR = np.array([-1, 0, 1])
_BESIDE_CENTS = 150.0
"""A partial this near to the fundamental is the fundamental: at 110 Hz a bin is 162 cents wide."""


class Partials(NamedTuple):
    """Sinusoids of one spectrum, rising in frequency; none for silence."""

    frequency_hz: Float[np.ndarray, " n"]
    amplitude: Float[np.ndarray, " n"]


class Lobes(NamedTuple):
    """The magnitude of each bin with its sign, and the index of the partial that owns it."""

    magnitude: Float[np.ndarray, " n_bins"]
    owner: Int[np.ndarray, " n_bins"]


def lobe(x: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Transform of the Hann window about its centre, x bins off: sinc(x) / (1 - x^2), 1 at 0."""
    # Beside the removable singularity at 1, by less than rounding shows.
    x = np.where(np.abs(np.abs(x) - 1) < 1e-8, 1 + 1e-7, x)
    return np.sinc(x) / (1 - x * x)


def nonnegative(magnitudes: Spectrum) -> Spectrum:
    """A spectrum in float64, where values below zero, which a decoder may give, count as zero.

    Raises ValueError if it has another shape, or a value that is not finite.
    """
    m = np.asarray(magnitudes, float)
    if m.shape != (N_BINS,):
        raise ValueError(f"a spectrum has shape ({N_BINS},), not {m.shape}")
    if not np.isfinite(m).all():
        raise ValueError("a spectrum must be finite: decode again, or hold the last one")
    return np.maximum(m, 0.0)


def find(
    magnitudes: Spectrum,
    *,
    sr: float = SR,
    max_partials: int = N_PARTIALS,
    floor_db: float = -60.0,
) -> Partials:
    """Find the partials of a magnitude spectrum: the local maxima that look like a Hann lobe.

    With r the ratio of the second largest bin of a lobe to the largest, the partial lies
    (2r - 1) / (1 + r) bins from the largest towards the second, and its amplitude is that of the
    largest divided by the lobe there. Exact for a sinusoid that stands alone.

    Parameters
    ----------
    magnitudes : array, shape (1025,)
        A spectrum of any dtype; values below zero count as zero.
    max_partials : int
        The largest so many are kept.
    floor_db : float
        Maxima further below the largest are left out.

    Raises
    ------
    ValueError
        If the spectrum has another shape, or a value that is not finite.
    """
    m = nonnegative(magnitudes)
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
    fits = error < _MISFIT * np.sum(bins**2, axis=1)
    kept = (frequency >= _LOWEST_HZ) & (fits | (peak > loudest * 10 ** (_SURE_DB / 20)))
    kept = np.flatnonzero(kept)
    if len(kept) > max_partials:
        kept = np.sort(kept[np.argsort(-height[kept], kind="stable")[:max_partials]])
    return Partials(frequency[kept], height[kept] / PEAK)


def pinned(partials: Partials, f0_hz: float, *, tune: float = 1.0) -> Partials:
    """Put the fundamental on its note, and leave every other partial where it is.

    The fundamental is the largest partial within 150 cents of `f0_hz`; if there is none, nothing
    moves. A frame that holds partials of f0 and 0.9 f0 shows one lobe between them, off the note.

    Parameters
    ----------
    tune : float
        How far it moves in cents: 1 puts it on the note, 0 leaves it.
    """
    frequency = partials.frequency_hz
    beside = np.abs(1200 * np.log2(frequency / f0_hz)) < _BESIDE_CENTS
    if not beside.any():
        return partials
    i = np.argmax(np.where(beside, partials.amplitude, -1))
    moved = frequency.copy()
    moved[i] = f0_hz * (frequency[i] / f0_hz) ** (1 - tune)
    order = np.argsort(moved, kind="stable")
    return Partials(moved[order], partials.amplitude[order])


def spectrum(partials: Partials, *, sr: float = SR) -> Spectrum:
    """Magnitudes of a frame of partials, averaged in power over their phases.

    The energies of the lobes add up, whatever two partials in one lobe would do in a single frame.
    """
    place = partials.frequency_hz[:, None] * (N_FFT / sr)
    lobes = partials.amplitude[:, None] * lobe(np.arange(N_BINS) - place)
    return PEAK * np.sqrt(np.sum(lobes**2, axis=0))


def signed_lobes(
    frequency_hz: Float[np.ndarray, " n"],
    amplitude: Float[np.ndarray, " n"],
    *,
    n_fft: int,
    n_bins: int,
    sr: float,
) -> Lobes:
    """Bins of the Hann-windowed frame of partials, up to the phase of each partial.

    The bins of a windowed sinusoid alternate in sign. An inverse transform of magnitudes alone, or
    of magnitudes with random phases, therefore gives another sound. Here every bin has the sign of
    the partial whose lobe is largest there; the phase of that partial is to be added.

    Bin k of a cos(2 pi f (n - n_fft / 2) / sr + phi) is exp(i phi) (-1)^k a n_fft / 4
    lobe(k - f n_fft / sr): phases count at the centre of the frame.

    Parameters
    ----------
    frequency_hz, amplitude : array, shape (n,)
        Of the partials, in any order; those of amplitude 0, and those at half the sampling rate or
        above, own no bin.
    n_fft, n_bins : int
        Length of the frame and of its periodic Hann window; bins from 0 up.
    """
    place = frequency_hz * (n_fft / sr)
    heard = np.flatnonzero((amplitude > 0) & (place < n_fft / 2))
    if not len(heard):
        return Lobes(np.zeros(n_bins), np.zeros(n_bins, int))
    heard = heard[np.argsort(place[heard], kind="stable")]
    k = np.arange(n_bins)
    above = np.searchsorted(place[heard], k)
    # Of all lobes that reach a bin, the largest is that of a nearest partial, below or above.
    near = heard[np.clip([above - 1, above], 0, len(heard) - 1)]
    values = amplitude[near] * lobe(k - place[near])
    largest = np.argmax(np.abs(values), axis=0), k
    return Lobes(values[largest] * (-1.0) ** k * (n_fft / 4), near[largest])
