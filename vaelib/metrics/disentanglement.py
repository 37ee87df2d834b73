"""Disentanglement: what the latents tell of the factors that made a sound.

The noise-free mean of a collapsed latent still varies a little with the sound, and scores ignore
scale, so that it looks informative although the decoder cannot use it. Scores therefore take
samples of the active latents (`active_sample`), and stand beside what a useless code reaches.
"""

from collections.abc import Iterator, Mapping

import numpy as np
import scipy.stats
from jaxtyping import Bool, Float, Float32, Int
from sklearn.model_selection import KFold
from sklearn.neighbors import NearestNeighbors

from vaelib import losses
from vaelib.history import ACTIVE_KL
from vaelib.metrics.errors import r2
from vaelib.models import Gaussian

__all__ = [
    "active_latents",
    "active_sample",
    "active_units",
    "aggregate_kl",
    "factor_score",
    "factor_scores",
    "map_points",
    "net_scores",
    "null_scores",
    "random_rotations",
    "rank_correlations",
]


def active_latents(posterior: Gaussian) -> Bool[np.ndarray, " n_latents"]:
    """Which latents are active: their mean KL from the prior over the sounds is 0.01 nat or more.

    `posterior` has a mean and a log-variance for every sound, each of shape (n, n_latents).
    """
    kl = np.asarray(losses.kl_per_latent(*posterior))
    return kl.mean(axis=0, dtype=float) >= ACTIVE_KL


def active_sample(posterior: Gaussian, *, seed: int = 0) -> Float32[np.ndarray, "n n_active"]:
    """Sample z of every sound, the active latents alone: what the decoder receives.

    With no active latent there is no column left, and scores are those of a useless map.
    """
    active = active_latents(posterior)
    mean, logvar = (np.asarray(a)[:, active] for a in posterior)
    noise = np.random.default_rng(seed).standard_normal(mean.shape, np.float32)
    return mean + np.exp(logvar / 2) * noise


def map_points(posterior: Gaussian, *, seed: int = 0) -> Float[np.ndarray, "n n_dims"]:
    """The two leading principal components of `active_sample`: the points of a map to be scored.

    Fewer than two if fewer latents are active. The maps of the figures show the means instead.
    """
    z = active_sample(posterior, seed=seed).astype(float)
    z -= z.mean(axis=0)
    return z @ np.linalg.eigh(z.T @ z)[1][:, :-3:-1]


def factor_score(
    points: Float[np.ndarray, "n n_dims"],
    labels_column: Int[np.ndarray, " n"],
    *,
    n_neighbors: int = 10,
    n_folds: int = 5,
    seed: int = 0,
) -> float:
    """How well the position on a map determines a factor: R2 of its index from nearest neighbours.

    Every sound is predicted as the mean of its neighbours among the other folds. 1 is perfect. A
    useless map has about -1/n_neighbors, see `null_scores`.

    Parameters
    ----------
    points : array, shape (n, n_dims)
        Places on the map, best `map_points`. Distances are taken as they are, so that a narrow axis
        counts for little, as it does to the eye. With no dimension, neighbours are drawn at random.
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
    return _score(_neighbours(points, n_neighbors, n_folds, seed), labels_column)


def factor_scores(
    points: Float[np.ndarray, "n n_dims"], labels: Mapping[str, Int[np.ndarray, " n"]]
) -> dict[str, float]:
    """The `factor_score` of each of several factors, by name."""
    near = _neighbours(points)
    return {name: _score(near, column) for name, column in labels.items()}


def net_scores(
    points: Float[np.ndarray, "n n_dims"], labels: Mapping[str, Int[np.ndarray, " n"]]
) -> dict[str, float]:
    """`factor_scores` between chance and perfect, by name: 0 is chance and 1 perfect.

    (R2 - c) / (1 - c), where c, about -1/n_neighbors, is the median over permuted labels
    (`null_scores`). With no dimension it is 0.
    """
    if points.shape[1] == 0:
        return dict.fromkeys(labels, 0.0)
    chance, found = null_scores(points, labels, quantile=0.5), factor_scores(points, labels)
    return {name: (found[name] - c) / (1 - c) for name, c in chance.items()}


def null_scores(
    points: Float[np.ndarray, "n n_dims"],
    labels: Mapping[str, Int[np.ndarray, " n"]],
    *,
    n_permutations: int = 100,
    quantile: float = 0.95,
    seed: int = 0,
) -> dict[str, float]:
    """What `factor_scores` are if the map says nothing: a quantile over permuted labels, by name.

    A factor whose score is not above this is not seen on the map.
    """
    near, rng = _neighbours(points), np.random.default_rng(seed)
    return {
        name: float(
            np.quantile([_score(near, rng.permutation(y)) for _ in range(n_permutations)], quantile)
        )
        for name, y in labels.items()
    }


def _neighbours(
    points: np.ndarray, n_neighbors: int = 10, n_folds: int = 5, seed: int = 0
) -> Int[np.ndarray, "n n_neighbors"]:
    """The rows nearest to each point among those of the other folds."""
    n = len(points)
    if n_neighbors > n - -(-n // n_folds):
        raise ValueError(
            f"{n} sounds in {n_folds} folds leave fewer than n_neighbors={n_neighbors}"
        )
    if points.shape[1] == 0:
        points = np.random.default_rng(seed).normal(size=(n, 1))
    near = np.empty((n, n_neighbors), int)
    for others, fold in KFold(n_folds, shuffle=True, random_state=seed).split(points):
        search = NearestNeighbors(n_neighbors=n_neighbors).fit(points[others])
        near[fold] = others[search.kneighbors(points[fold], return_distance=False)]
    return near


def _score(near: np.ndarray, labels_column: np.ndarray) -> float:
    y = np.asarray(labels_column, float)
    if (y == y[0]).all():
        raise ValueError("a factor that takes a single value cannot be scored")
    return r2(y[:, None], y[near].mean(axis=1)[:, None])


def rank_correlations(
    z: Float[np.ndarray, "n n_latents"], labels: Int[np.ndarray, "n n_factors"]
) -> Float[np.ndarray, "n_latents n_factors"]:
    """Spearman's rank correlation of every latent with every factor, which must vary."""
    ranks = scipy.stats.rankdata(np.hstack([z, labels]), axis=0)
    return np.corrcoef(ranks, rowvar=False)[: z.shape[1], z.shape[1] :]


def aggregate_kl(posterior: Gaussian) -> float:
    """KL of a Gaussian with the moments of z over all sounds from the prior, in nats.

    That of the latent in which it is largest; 0 for a latent space as the prior has it.
    """
    mean, logvar = (np.asarray(a, float) for a in posterior)
    variance = mean.var(axis=0) + np.exp(logvar).mean(axis=0)
    return float(np.max(variance + mean.mean(axis=0) ** 2 - 1 - np.log(variance)) / 2)


def random_rotations(
    z: Float[np.ndarray, "n n_latents"], n: int = 20, *, seed: int = 0
) -> Iterator[Float[np.ndarray, "n n_latents"]]:
    """Rotate a code at random n times: the null of a measure of axes, as in `alignment`.

    Rotations and reflections, evenly distributed over all. The neighbours of `factor_score` are the
    same after any of them, so that they are no null of it.

    References
    ----------
    F. Mezzadri, "How to generate random matrices from the classical compact groups", Notices of the
    AMS 54(5), 2007.
    """
    rng = np.random.default_rng(seed)
    for _ in range(n):
        q, r = np.linalg.qr(rng.normal(size=(z.shape[1], z.shape[1])))
        yield z @ (q * np.sign(np.diag(r)))


def active_units(
    mean: Float[np.ndarray, "n n_latents"], *, threshold: float = 0.01
) -> Bool[np.ndarray, " n_latents"]:
    """Which latents' means vary over the data by more than the threshold (a variance).

    References
    ----------
    Y. Burda, R. Grosse and R. Salakhutdinov, "Importance weighted autoencoders", ICLR 2016.
    """
    return mean.var(axis=0) > threshold
