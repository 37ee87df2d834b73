"""Rows: what an instrument learns of a dataset, the levels of numbered partials and the factors.

One frame of 4096 samples cannot show two partials that lie 11 Hz apart as two, but where the
partials lie is known of each sound, and their amplitudes follow by least squares. A partial that a
sound does not have is missing, not silent, or the levels of all others would have to learn where it
ends; so its level is filled in, and how many partials there are is told apart.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float, Float32, Int

from vaelib.representations import N_FFT, decibel, magnitude
from vaelib.synthesis.harmonics import fitted_amplitudes

__all__ = ["Rows", "filled", "rows", "spectra"]

_LOWEST_DB = -80.0
_TOLD_DB = 20.0
"""Standard deviation, beside that of levels, of what helps to fill them in."""
_AS_MANY = 21
"""Levels of the sounds for which these weights were chosen: among more, each counts less."""
_STRAIGHT, _BENT = 6.0, 2.0
"""How many times as much as a level varies what a model is told: the shift, and all else.

The more, the straighter is its axis; that of the shift has to be a line, see `export`.
"""


class Rows(NamedTuple):
    """A dataset as the levels of its partials, by number.

    Attributes
    ----------
    levels : array, shape (n, n_partials)
        In dB below the energy of the sound.
    there : array of bool, shape (n, n_partials)
        Which partials a sound has; the levels of others are filled in.
    told : array, shape (n, n_told)
        What is reconstructed beside the levels, standardised and weighted.
    ratios : array, shape (2, n_partials)
        Partial i lies at (ratios[0, i] + ratios[1, i] shift) f0.
    shift, count : arrays, shape (n,)
        Of each sound: the shift, and how many partials it has above the first, as a share of all.
    """

    levels: Float32[np.ndarray, "n n_partials"]
    there: Bool[np.ndarray, "n n_partials"]
    told: Float32[np.ndarray, "n n_told"]
    ratios: Float32[np.ndarray, "2 n_partials"]
    shift: Float[np.ndarray, " n"]
    count: Float[np.ndarray, " n"]

    @property
    def x(self) -> Float32[np.ndarray, "n n_values"]:
        """What a model learns: levels, then what it is told."""
        return np.concatenate([self.levels, self.told], axis=1)


def rows(
    frames: Float32[np.ndarray, "n n_samples"],
    ratios: Float[np.ndarray, "2 n_partials"],
    shift: Float[np.ndarray, " n"],
    n_above: Int[np.ndarray, " n"],
    told: Mapping[str, Float[np.ndarray, " n"]],
    *,
    f0_hz: float,
    sr: float,
) -> Rows:
    """Measure the partials of sounds whose frequencies are known.

    Parameters
    ----------
    frames : array, shape (n, n_samples)
    ratios, shift
        Those of `Rows`: the first partial is the fundamental; one at 0 Hz is not there.
    n_above : array of int, shape (n,)
        How many partials a sound has above the first.
    told : mapping from name to array of shape (n,)
        What is reconstructed beside the levels, such as factors.
    """
    there = np.arange(ratios.shape[1]) <= n_above[:, None]
    there &= ratios[0] + shift[:, None] * ratios[1] > 0
    energy = np.zeros(there.shape)
    sources, source = np.unique(np.stack([shift, n_above]), axis=1, return_inverse=True)
    for i, (at, _) in enumerate(sources.T):
        of_source = np.flatnonzero(source.ravel() == i)
        sounding = np.flatnonzero(there[of_source[0]])
        hz = f0_hz * (ratios[0] + at * ratios[1])[sounding]
        found = fitted_amplitudes(np.asarray(frames[of_source]), hz, sr=sr)
        energy[np.ix_(of_source, sounding)] = found**2
    energy /= energy.sum(axis=1, keepdims=True)
    levels = 10 * np.log10(np.maximum(energy, 10 ** (_LOWEST_DB / 10)))
    beside = np.stack([_standard(values) for values in told.values()], axis=1)
    # What is told helps to fill in, where few partials are there.
    whole = np.concatenate([levels, _TOLD_DB * beside], axis=1)
    known = np.concatenate([there, np.ones(beside.shape, bool)], axis=1)
    levels = np.clip(filled(whole, known)[:, : levels.shape[1]], _LOWEST_DB, -_LOWEST_DB / 4)
    weights = [_STRAIGHT if np.array_equal(values, shift) else _BENT for values in told.values()]
    beside *= np.array(weights) * _spread(levels)
    return Rows(
        levels.astype(np.float32),
        there,
        beside.astype(np.float32),
        ratios.astype(np.float32),
        shift,
        n_above / (ratios.shape[1] - 1),
    )


def spectra(
    frames: Float32[np.ndarray, "n 4096"],
    told: Mapping[str, Float[np.ndarray, " n"]],
    *,
    f0_hz: float,
    sr: float,
) -> Rows:
    """Rows of sounds whose partials are too many to be told apart: the levels of bins.

    Those that are `there` are the peaks. For the parameters see `rows`.
    """
    magnitudes = magnitude(frames)
    magnitudes /= np.sqrt(np.sum(magnitudes**2, axis=1, keepdims=True, dtype=float))
    levels = decibel(magnitudes, reference=magnitudes.max(), floor_db=_LOWEST_DB)
    levels = levels.astype(np.float32)
    there = np.zeros(levels.shape, bool)
    there[:, 1:-1] = (levels[:, 1:-1] > levels[:, :-2]) & (levels[:, 1:-1] >= levels[:, 2:])
    beside = np.stack([_standard(values) for values in told.values()], axis=1)
    beside *= _BENT * _spread(levels)
    bins = np.arange(levels.shape[1]) * (sr / N_FFT / f0_hz)
    nothing = np.zeros(len(levels))
    ratios = np.stack([bins, np.zeros(len(bins))]).astype(np.float32)
    return Rows(levels, there, beside.astype(np.float32), ratios, nothing, nothing)


def _spread(levels: Float[np.ndarray, "n d"]) -> float:
    """What a value would have to vary to count as much as a level does among `_AS_MANY`."""
    return float(np.sqrt(levels.var(axis=0).sum() / _AS_MANY))


def _standard(values: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
    centred = values - values.mean()
    return centred / np.maximum(centred.std(), 1e-12)


def filled(
    x: Float[np.ndarray, "n d"], there: Bool[np.ndarray, "n d"], *, n_iter: int = 40
) -> Float[np.ndarray, "n d"]:
    """Fill in what is not there by its mean given the rest of the row, as a Gaussian has it.

    The mean and the covariance of the Gaussian are fitted by expectation maximisation. Every column
    must be there in some rows.

    References
    ----------
    A. Dempster, N. Laird and D. Rubin, "Maximum likelihood from incomplete data via the EM
    algorithm", JRSS B 39(1), 1977, section 4.1.
    """
    patterns, pattern = np.unique(there, axis=0, return_inverse=True)
    count = np.maximum(there.sum(axis=0), 1)
    mean = np.where(there, x, 0).sum(axis=0) / count
    covariance = np.diag(np.where(there, (x - mean) ** 2, 0).sum(axis=0) / count)
    whole = np.where(there, x, mean)
    for _ in range(n_iter):
        left = np.zeros_like(covariance)
        for i, seen in enumerate(patterns):
            rows, gone = np.flatnonzero(pattern.ravel() == i), np.flatnonzero(~seen)
            seen = np.flatnonzero(seen)
            if not len(gone):
                continue
            # Levels are known to a thousandth of a decibel; without that, equal columns would
            # make the covariance singular.
            of_seen = covariance[np.ix_(seen, seen)] + 1e-3 * np.eye(len(seen))
            slopes = np.linalg.solve(of_seen, covariance[np.ix_(seen, gone)])
            whole[np.ix_(rows, gone)] = mean[gone] + (x[np.ix_(rows, seen)] - mean[seen]) @ slopes
            rest = covariance[np.ix_(gone, gone)] - covariance[np.ix_(gone, seen)] @ slopes
            left[np.ix_(gone, gone)] += len(rows) * rest
        mean = whole.mean(axis=0)
        covariance = ((whole - mean).T @ (whole - mean) + left) / len(x)
    return whole
