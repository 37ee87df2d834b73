"""Partials of stretched harmonics, their amplitudes, and the noise between them.

A stiff string stretches its harmonics: f_n = n f0 sqrt(1 + B n^2) (H. Fletcher, JASA 36, 1964).
B is 0 for winds and bowed strings and 1e-4 to 1e-2 for a piano.
"""

import numpy as np
from jaxtyping import Float
from scipy.special import digamma

from vaelib.datasets.recordings.spectra import LOBE, PERIODS, Spectra, window_transform

__all__ = [
    "MOST_STRETCH",
    "amplitudes",
    "frequencies",
    "low_share",
    "noise_density",
    "number",
    "refined",
    "without_noise",
]

MOST_STRETCH = 0.02

_STAGES = (3, 6, 12, 24, 48)
"""Partials that are looked at in turn; each stage predicts where the next ones lie."""
_REACH = 3.0
"""Bins of 1/length on either side of a prediction in which its peak is looked for."""
_SLACK = 4 / PERIODS
"""A spread of B times the cube of a partial's number that moves this partial by two bins."""
_FARTHEST_CENTS = 60.0
_MISSED = 0.25
"""Bins of 1/length, root mean square, by which stretched partials may miss their peaks."""
_FREE_VALUES = 1.28
"""Independent values of noise in a gap between two partials, measured on white noise."""
_RANGE = 1e-4
"""Partials this far below a frame's loudest, in power, tell nothing of its pitch."""


def frequencies(
    f0_hz: Float[np.ndarray, "*shape"],
    stretch: Float[np.ndarray, "*shape"],
    n: Float[np.ndarray, " n_partials"],
) -> Float[np.ndarray, "*shape n_partials"]:
    """Frequencies of the partials number n in Hz."""
    f0_hz, stretch = np.asarray(f0_hz)[..., None], np.asarray(stretch)[..., None]
    return n * f0_hz * np.sqrt(1 + stretch * n**2)


def number(
    hz: Float[np.ndarray, "*shape"],
    f0_hz: Float[np.ndarray, "*shape"],
    stretch: Float[np.ndarray, "*shape"],
) -> Float[np.ndarray, "*shape"]:
    """Number of the partial at a frequency, whole or not; the inverse of `frequencies`."""
    q = hz / f0_hz
    return q * np.sqrt(2 / (1 + np.sqrt(1 + 4 * stretch * q**2)))


def refined(
    spectra: Spectra, f0_hz: Float[np.ndarray, " n"]
) -> tuple[Float[np.ndarray, " n"], float]:
    """Refine the fundamentals of one note's frames by their partials, and measure its stretch.

    Every frame gives the f0 and B that fit (f_n / n)^2 = f0^2 (1 + B n^2) best to its peaks; the
    note's B is the median of the frames that are within 20 dB of the loudest, if they agree.

    Returns
    -------
    f0_hz : array, shape (n,)
        Where a frame has no peaks, as it was.
    stretch : float
        B, 0 to 0.02.
    """
    f0, stretch = np.asarray(f0_hz, float).copy(), 0.0
    strength = spectra.power.sum(axis=1)
    loud = strength >= 0.01 * strength.max(initial=0)
    for last in _STAGES:
        n = np.arange(1, last + 1)
        hz = frequencies(f0, np.full(len(f0), stretch), n)
        peak_hz, power = _peaks(spectra, hz)
        strongest = np.nanmax(power, axis=1, initial=0, keepdims=True)
        # The error of a peak is one in Hz, so that of f_n / n falls as 1 / n.
        weight = np.where(power > _RANGE * strongest, n**2.0, 0)
        y = np.where(weight > 0, (peak_hz / n) ** 2, 0)
        enough = loud & (np.count_nonzero(weight, axis=1) >= 3)
        if enough.any():
            slope, level = _line(n**2.0, y[enough], weight[enough])
            low, middle, high = np.quantile(slope / level, (0.25, 0.5, 0.75))
            fitted = n * np.sqrt(np.maximum(level[:, None] + slope[:, None] * n**2, 0))
            missed = (peak_hz[enough] - fitted) * spectra.length_s[enough, None]
            missed = np.sqrt(np.mean(missed**2, where=weight[enough] > 0, axis=1))
            # Frames that disagree, or a bell's, have partials of another law.
            agreed = high - low < max(0.5 * middle, _SLACK / last**3)
            if agreed and middle < MOST_STRETCH and np.median(missed) < _MISSED:
                stretch = max(float(middle), 0.0)
        told = (weight > 0).any(axis=1)
        single = np.sqrt(y / (1 + stretch * n**2))
        mean = np.sum(weight * single, axis=1) / np.where(told, weight.sum(axis=1), 1)
        # A bell's partials would draw it away.
        near = np.abs(np.log2(np.where(told, mean, f0) / f0_hz)) < _FARTHEST_CENTS / 1200
        f0 = np.where(told & near, mean, f0)
        if np.all(frequencies(f0.min(initial=np.inf), stretch, n[-1:]) > spectra.top_hz):
            break
    return f0, stretch


def amplitudes(
    spectra: Spectra,
    f0_hz: Float[np.ndarray, " n"],
    stretch: Float[np.ndarray, " n"],
    *,
    n_partials: int,
) -> Float[np.ndarray, "n n_partials"]:
    """Amplitudes of the partials 1 .. n_partials; NaN where the spectra end.

    Each is read at the bin next to its frequency, and divided by the window's transform there.
    """
    hz = frequencies(f0_hz, stretch, np.arange(1, n_partials + 1))
    there = hz + LOBE / 2 / spectra.length_s[:, None] < spectra.top_hz
    at = np.rint(np.where(there, hz, 0) / spectra.bin_hz).astype(int)
    power = np.take_along_axis(spectra.power, at, axis=1).astype(float)
    distance = (at * spectra.bin_hz - hz) * spectra.length_s[:, None]
    return np.where(there, np.sqrt(power) / window_transform(np.where(there, distance, 0)), np.nan)


def low_share(spectra: Spectra, f0_hz: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
    """Share of the first three harmonics in the power of all; 0 for silence.

    The period of a chord is a common multiple of those of its notes: these are harmonics of a
    fundamental that is not there, nor are the next two.
    """
    n = np.arange(1, int(spectra.top_hz / f0_hz.min(initial=np.inf)) + 1)
    a = amplitudes(spectra, f0_hz, np.zeros(len(f0_hz)), n_partials=max(len(n), 3))
    power = np.nan_to_num(a) ** 2
    total = power.sum(axis=1)
    return np.divide(power[:, :3].sum(axis=1), total, out=np.zeros(len(total)), where=total > 0)


def without_noise(
    amplitudes: Float[np.ndarray, "n n_partials"],
    density: Float[np.ndarray, "n n_partials"],
    noise_gain: Float[np.ndarray, " n"],
) -> Float[np.ndarray, "n n_partials"]:
    """Take from each partial the power of the noise in its bin, but for 10 dB below that noise.

    `density` is the noise's power per Hz at the partials, `noise_gain` that of the spectra.
    """
    noise = density * noise_gain[:, None]
    return np.sqrt(np.maximum(amplitudes**2 - noise, np.minimum(0.1 * noise, amplitudes**2)))


def noise_density(
    spectra: Spectra,
    f0_hz: Float[np.ndarray, " n"],
    stretch: Float[np.ndarray, " n"],
    edges_hz: Float[np.ndarray, " n_edges"],
    *,
    sr: float,
) -> Float[np.ndarray, "n n_bands"]:
    """Power of the noise per Hz in bands, from what lies beyond the lobes of all partials.

    The values are corrected so that the mean of their logarithms, not their own, is the logarithm
    of the density: a model of decibels learns the former. NaN where a band holds no such bin.
    """
    hz = np.arange(spectra.power.shape[1]) * spectra.bin_hz
    order = number(hz, np.asarray(f0_hz)[:, None], np.asarray(stretch)[:, None])
    free = (np.abs(order - np.rint(order)) >= LOBE / PERIODS) & (order > LOBE / PERIODS)
    band = np.searchsorted(edges_hz, hz, side="right") - 1
    n_bands = len(edges_hz) - 1
    free &= (band >= 0) & (band < n_bands)
    cell = np.arange(len(order))[:, None] * n_bands + band
    size = len(order) * n_bands
    count = np.bincount(cell[free], minlength=size).reshape(-1, n_bands)
    power = np.bincount(cell[free], spectra.power[free], size).reshape(-1, n_bands)
    # The gap between two partials is two bins of 1/length wide, which are no two free values.
    gaps = count * spectra.bin_hz * spectra.length_s[:, None] / 2
    independent = np.maximum(_FREE_VALUES * gaps, 1)
    mean = np.divide(power, count, out=np.full(power.shape, np.nan), where=count > 0)
    bias = np.exp(np.log(independent) - digamma(independent))
    return mean * bias / spectra.noise_gain(sr)[:, None]


def _peaks(
    spectra: Spectra, hz: Float[np.ndarray, "n n_partials"]
) -> tuple[Float[np.ndarray, "n n_partials"], Float[np.ndarray, "n n_partials"]]:
    """Frequency and power of the highest peak near each prediction; NaN and 0 if there is none."""
    step = np.maximum(np.rint(0.5 / spectra.length_s / spectra.bin_hz), 1).astype(int)
    reach = np.arange(-int(2 * _REACH) - 1, int(2 * _REACH) + 2)
    at = np.rint(hz / spectra.bin_hz).astype(int)[..., None] + step[:, None, None] * reach
    there = (at[..., 0] > 0) & (at[..., -1] < spectra.power.shape[1])
    at = np.where(there[..., None], at, 0)
    rows = np.arange(len(hz))[:, None, None]
    power = spectra.power[rows, at].astype(float)
    best = power[..., 1:-1].argmax(axis=-1)[..., None] + 1
    around = np.take_along_axis(power, best + np.arange(-1, 2), axis=-1)
    before, here, after = np.moveaxis(np.log(np.maximum(around, 1e-30)), -1, 0)
    curve = before - 2 * here + after
    peak = there & (here >= before) & (here >= after) & (curve < 0)
    shift = np.divide(before - after, 2 * curve, out=np.zeros_like(here), where=peak)
    middle = np.take_along_axis(at, best, axis=-1)[..., 0]
    found = (middle + shift * step[:, None]) * spectra.bin_hz
    return np.where(peak, found, np.nan), np.where(peak, around[..., 1], 0)


def _line(
    x: Float[np.ndarray, " m"], y: Float[np.ndarray, "n m"], weight: Float[np.ndarray, "n m"]
) -> tuple[Float[np.ndarray, " n"], Float[np.ndarray, " n"]]:
    """Slope and level at 0 of the weighted least-squares line through each row."""
    total = weight.sum(axis=1)
    mean_x, mean_y = (weight @ x) / total, np.sum(weight * y, axis=1) / total
    dx = x - mean_x[:, None]
    slope = np.sum(weight * dx * y, axis=1) / np.sum(weight * dx**2, axis=1)
    return slope, mean_y - slope * mean_x
