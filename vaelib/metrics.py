"""Metrics: how well sounds are reconstructed and how many latents are used, as numbers."""

import numpy as np
from jaxtyping import Bool, Float

__all__ = ["active_units", "log_spectral_distance", "r2"]


def r2(x: Float[np.ndarray, "n n_bins"], decoded: Float[np.ndarray, "n n_bins"]) -> float:
    """Coefficient of determination: 1 - (squared error) / (squared distance from the mean sound).

    1 is perfect, 0 is no better than the dataset's mean, below 0 is worse than it.
    """
    x = x.astype(float)
    error = np.sum((x - decoded) ** 2)
    return float(1 - error / np.sum((x - x.mean(axis=0)) ** 2))


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
        Magnitudes; a decoded value below zero counts as zero.
    floor_db : float
        Levels below this, relative to the peak of each sound in `x`, are raised to it.

    References
    ----------
    A. H. Gray and J. D. Markel, "Distance measures for speech processing", IEEE TASSP 24(5), 1976.
    """
    floor = x.max(axis=-1, keepdims=True) * 10 ** (floor_db / 20)
    levels = [20 * np.log10(np.maximum(y, floor)) for y in (x, decoded)]
    return np.sqrt(np.mean((levels[0] - levels[1]) ** 2, axis=-1))


def active_units(
    mean: Float[np.ndarray, "n n_latents"], *, threshold: float = 0.01
) -> Bool[np.ndarray, " n_latents"]:
    """Which latents are active: their mean varies over the data by more than the threshold.

    Parameters
    ----------
    mean : array, shape (n, n_latents)
        Posterior means of a dataset.
    threshold : float
        Least variance.

    Returns
    -------
    array of bool, shape (n_latents,)

    References
    ----------
    Y. Burda, R. Grosse and R. Salakhutdinov, "Importance weighted autoencoders", ICLR 2016.
    """
    return mean.var(axis=0) > threshold
