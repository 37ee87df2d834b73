"""Metrics: how well sounds are reconstructed and how many latents are used, as numbers."""

from collections.abc import Mapping, Sequence

import numpy as np
import scipy.stats
from jaxtyping import Bool, Float, Int
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.neighbors import KNeighborsRegressor

__all__ = [
    "active_units",
    "error_by_factor",
    "factor_score",
    "factor_scores",
    "log_spectral_distance",
    "low_share",
    "mean_interval",
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


def factor_score(
    points: Float[np.ndarray, "n n_dims"],
    labels_column: Int[np.ndarray, " n"],
    *,
    n_neighbors: int = 10,
    n_folds: int = 5,
    seed: int = 0,
) -> float:
    """How well the position on a map determines a factor: R2 of its index from nearest neighbours.

    Every sound is predicted as the mean of its neighbours among the other folds. 1 is perfect, 0
    is no better than the factor's mean, below 0 is worse.

    Parameters
    ----------
    points : array, shape (n, n_dims)
        Places on the map, `vaelib.latent.PrincipalMap.points` or latent means. Distances are taken
        as they are, so that a narrow axis counts for little, as it does to the eye.
    labels_column : array of int, shape (n,)
        Index of the factor's value.
    n_neighbors, n_folds : int
        How many neighbours are averaged, and folds of the cross-validation.
    seed : int
        Shuffles the sounds before they are folded.

    Raises
    ------
    ValueError
        If the factor takes a single value, or a fold leaves fewer sounds than neighbours.
    """
    if (labels_column == labels_column[0]).all():
        raise ValueError("a factor that takes a single value cannot be scored")
    if n_neighbors > len(points) - -(-len(points) // n_folds):
        raise ValueError(
            f"{len(points)} sounds in {n_folds} folds leave fewer than n_neighbors={n_neighbors}"
        )
    predicted = cross_val_predict(
        KNeighborsRegressor(n_neighbors),
        points,
        labels_column.astype(float),
        cv=KFold(n_folds, shuffle=True, random_state=seed),
    )
    return r2(labels_column[:, None], predicted[:, None])


def factor_scores(
    points: Float[np.ndarray, "n n_dims"], labels: Mapping[str, Int[np.ndarray, " n"]]
) -> dict[str, float]:
    """The `factor_score` of each of several factors, by name."""
    return {name: factor_score(points, column) for name, column in labels.items()}


def active_units(
    mean: Float[np.ndarray, "n n_latents"], *, threshold: float = 0.01
) -> Bool[np.ndarray, " n_latents"]:
    """Which latents are active: the variance of their mean over the data exceeds the threshold.

    References
    ----------
    Y. Burda, R. Grosse and R. Salakhutdinov, "Importance weighted autoencoders", ICLR 2016.
    """
    return mean.var(axis=0) > threshold


def mean_interval(
    values: Sequence[float] | Float[np.ndarray, " n_seeds"], confidence: float = 0.95
) -> dict[str, float | int]:
    """The mean over seeds and its Student t interval, as results record it.

    mean -+ t s / sqrt(n), with s the sample's standard deviation and t the quantile of Student's
    distribution with n - 1 degrees of freedom: exact for values that are independent and normal.

    Returns
    -------
    dict
        "value" (the mean), "low" and "high" in the unit of `values`, and "seeds", their number.
        A share `confidence` of such intervals holds the true mean.

    Raises
    ------
    ValueError
        If there are fewer than two values, one is not finite, or `confidence` is out of its range.

    References
    ----------
    Student, "The probable error of a mean", Biometrika 6(1), 1908.
    """
    x = np.asarray(values, float)
    if x.ndim != 1 or len(x) < 2 or not np.isfinite(x).all():
        raise ValueError(f"an interval takes at least two values, all finite, not {x.tolist()}")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence is between 0 and 1, not {confidence}")
    # SciPy's ttest_1samp has the same interval to float64's rounding, also for equal values, but
    # warns of a loss of precision where values are equal or nearly so: three times 0.1.
    half = scipy.stats.t.ppf((1 + confidence) / 2, len(x) - 1) * x.std(ddof=1) / np.sqrt(len(x))
    mean = float(x.mean())
    return {"value": mean, "low": float(mean - half), "high": float(mean + half), "seeds": len(x)}
