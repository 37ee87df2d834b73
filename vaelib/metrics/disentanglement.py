"""Disentanglement: what the latents tell of the factors that made a sound."""

from collections.abc import Mapping

import numpy as np
from jaxtyping import Bool, Float, Int
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.neighbors import KNeighborsRegressor

from vaelib.metrics.errors import r2

__all__ = [
    "active_units",
    "factor_score",
    "factor_scores",
]


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
