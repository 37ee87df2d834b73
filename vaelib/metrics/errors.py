"""Errors: how well sounds are reconstructed, as numbers."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float, Int

__all__ = [
    "error_by_factor",
    "log_spectral_distance",
    "low_share",
    "r2",
    "scores",
    "spectral_convergence",
    "variance_ratio",
]

_ROWS = 2048


def r2(x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "n n_bins"]) -> float:
    """Coefficient of determination: 1 - (squared error) / (squared distance from the mean sound).

    1 is perfect, 0 is no better than the dataset's mean, below 0 is worse than it.
    """
    # scikit-learn's r2_score leaves out a bin that is constant in x, whatever is decoded there. In
    # float64, since float32 would lose a small variance in a large mean.
    x = np.asarray(x, float)
    return float(1 - np.sum((x - decoded) ** 2) / np.sum((x - x.mean(axis=0)) ** 2))


def log_spectral_distance(
    x: Float[np.ndarray, "*batch n_bins"],
    decoded: Float[np.ndarray, "*batch n_bins"],
    *,
    floor_db: float = -60.0,
) -> Float[np.ndarray, "*batch"]:
    """Root mean square over the bins of the difference in level, in dB, for each sound.

    Parameters
    ----------
    x, decoded : array, shape (..., n_bins)
        Magnitudes; below zero they count as zero.
    floor_db : float
        Levels below this, relative to the peak of each sound in `x`, are raised to it.

    References
    ----------
    A. H. Gray and J. D. Markel, "Distance measures for speech processing", IEEE TASSP 24(5), 1976.
    """
    floor = x.max(axis=-1, keepdims=True) * 10 ** (floor_db / 20)
    levels = [20 * np.log10(np.maximum(y, floor)) for y in (x, decoded)]
    return np.sqrt(np.mean((levels[0] - levels[1]) ** 2, axis=-1))


def spectral_convergence(
    x: Float[np.ndarray, "*batch n_bins"], decoded: Float[np.ndarray, "*batch n_bins"]
) -> Float[np.ndarray, "*batch"]:
    """Norm of the error over the norm of the sound, for each sound: 0 is perfect, 1 is silence.

    Raises
    ------
    ValueError
        If a sound of `x` is silent.

    References
    ----------
    N. Sturmel and L. Daudet, "Signal reconstruction from STFT magnitude: a state of the art",
    DAFx 2011.
    """
    norm = np.linalg.norm(x, axis=-1)
    if not norm.all():
        raise ValueError("spectral convergence needs sounds: one of x is silent")
    return np.linalg.norm(x - decoded, axis=-1) / norm


def scores(
    x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "n n_bins"], n_magnitudes: int = 0
) -> dict[str, float]:
    """How well a set of sounds is reconstructed, in three numbers.

    Parameters
    ----------
    n_magnitudes : int
        How many of the last values are magnitudes, where others, such as phases, stand before
        them; 0 for all. Levels are compared on their absolute values alone.

    Returns
    -------
    dict
        "r2", over all values; "lsd_db" and "sc", the medians over the sounds of
        `log_spectral_distance` in dB and of `spectral_convergence`.
    """
    distances, convergences = [], []
    for i in range(0, len(x), _ROWS):  # a few thousand at a time: levels of all would fill memory
        sizes, decoded_sizes = (np.abs(y[i : i + _ROWS, -n_magnitudes:]) for y in (x, decoded))
        distances.append(log_spectral_distance(sizes, decoded_sizes))
        convergences.append(spectral_convergence(sizes, decoded_sizes))
    return {
        "r2": r2(x, decoded),
        "lsd_db": float(np.median(np.concatenate(distances))),
        "sc": float(np.median(np.concatenate(convergences))),
    }


def variance_ratio(
    x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "m n_bins"]
) -> float:
    """Variance of decoded sounds, summed over the bins, over that of the sounds themselves.

    Near 0 the decoder gives one spectrum for every sound, near 1 its spectra vary as the sounds do.
    """
    return float(decoded.var(axis=0).sum() / x.var(axis=0).sum())


def low_share(x: Float[np.ndarray, "n n_bins"], n_low: int) -> float:
    """Part of the energy of a set of magnitude spectra that lies in their `n_low` lowest bins."""
    energy = np.sum(x.astype(float) ** 2, axis=0)
    return float(energy[:n_low].sum() / energy.sum())


def error_by_factor(
    x: Float[np.ndarray, "n n_bins"],
    decoded: Float[np.ndarray, "n n_bins"],
    labels: Int[np.ndarray, "n n_factors"],
    names: Sequence[str],
) -> dict[str, Float[np.ndarray, " n_values"]]:
    """Mean squared error over the sounds that share a value of one factor.

    Each box of the 2017 report's figure 3.2 stands over these means of one factor.

    Parameters
    ----------
    labels : array of int, shape (n, n_factors)
        Index of each factor's value.
    names : sequence of str
        Of the factors.

    Returns
    -------
    dict
        By the factor's name, the mean for each value that a sound has, in their order and in the
        unit of `x` squared.
    """
    error = np.mean((x - decoded) ** 2, axis=-1, dtype=float)
    means = {}
    for name, column in zip(names, labels.T, strict=True):
        values, index = np.unique(column, return_inverse=True)
        means[name] = np.bincount(index, error, len(values)) / np.bincount(index)
    return means
