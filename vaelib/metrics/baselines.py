"""Baselines: what is reconstructed without a VAE, to be read beside every model's scores.

- "zero" and "mean": silence, and the mean of the training sounds;
- "grid neighbours": the mean of the training sounds next to a sound on the grid of its factors,
  which a model does not see;
- "nearest": the training sound nearest to it, a codebook;
- "PCA": as many principal components as the model has latents.

`reconstructions` gives all of these. The best constant Gaussian reconstructs the mean,
and `vaelib.convergence.best_constant` is what it scores. Two more baselines are trained like any
model, by a recipe: the linear VAE, whose optimum is in `closed_forms`, and the plain autoencoder,
which samples nothing and has no KL term.
"""

from collections.abc import Iterator

import numpy as np
from jaxtyping import Float32, Int
from scipy.sparse import csr_array
from scipy.spatial import KDTree
from sklearn.decomposition import PCA
from sklearn.metrics import pairwise_distances_argmin

__all__ = [
    "grid_neighbours",
    "nearest",
    "pca_reconstruction",
    "reconstructions",
]

_ROWS = 2048


def reconstructions(
    train: Float32[np.ndarray, "n_train n_bins"],
    test: Float32[np.ndarray, "n_test n_bins"],
    train_labels: Int[np.ndarray, "n_train n_factors"],
    test_labels: Int[np.ndarray, "n_test n_factors"],
    *,
    n_latents: int,
) -> Iterator[tuple[str, Float32[np.ndarray, "n_test n_bins"]]]:
    """Reconstruct held-out sounds by each baseline, one at a time so that one is in memory.

    Parameters
    ----------
    train_labels, test_labels : array of int, shape (n, n_factors)
        Index of each factor's value.
    n_latents : int
        How many principal components there are.

    Yields
    ------
    name, reconstruction
        In the order of the module's list; read-only where all rows are one.
    """
    yield "zero", np.broadcast_to(np.float32(0), test.shape)
    yield "mean", np.broadcast_to(_mean(train), test.shape)
    yield "grid neighbours", grid_neighbours(train, train_labels, test_labels)
    yield "nearest", nearest(train, test)
    yield "PCA", pca_reconstruction(train, test, n_latents)


def grid_neighbours(
    train: Float32[np.ndarray, "n_train n_bins"],
    train_labels: Int[np.ndarray, "n_train n_factors"],
    test_labels: Int[np.ndarray, "n_test n_factors"],
) -> Float32[np.ndarray, "n_test n_bins"]:
    """Mean of the training sounds that are fewest steps away on the grid of the factors.

    A step is the next value of one factor. Most sounds have neighbours one step away. Inside a
    held-out corner the nearest are further off; the mean spectrum in their place would be scored as
    such.
    """
    tree = KDTree(train_labels)
    steps, _ = tree.query(test_labels, p=1)
    # Half a step more: distances are whole numbers, and rounding must not lose a neighbour.
    neighbours = tree.query_ball_point(test_labels, steps + 0.5, p=1)
    n = np.array([len(rows) for rows in neighbours])
    shares = np.repeat((1 / n).astype(train.dtype), n)
    first = np.concatenate([[0], np.cumsum(n)])
    return csr_array((shares, np.concatenate(neighbours), first), (len(n), len(train))) @ train


def nearest(
    train: Float32[np.ndarray, "n_train n_bins"], test: Float32[np.ndarray, "n_test n_bins"]
) -> Float32[np.ndarray, "n_test n_bins"]:
    """The training sound nearest to each sound, by the Euclidean distance of their vectors."""
    return train[pairwise_distances_argmin(test, train)]


def pca_reconstruction(
    train: Float32[np.ndarray, "n_train n_bins"],
    test: Float32[np.ndarray, "n_test n_bins"],
    n_latents: int,
) -> Float32[np.ndarray, "n_test n_bins"]:
    """Reconstruct sounds from the leading principal components of others.

    The components are those of `train`; `test` may be `train` itself.

    Raises
    ------
    ValueError
        If `n_latents` is not in 1..min(n_train, n_bins).

    References
    ----------
    F. Roche et al., "Autoencoders for music sound modeling: a comparison of linear, shallow, deep,
    recurrent and variational models", SMC 2019: PCA is the baseline to beat.
    """
    if not 1 <= n_latents <= min(train.shape):
        raise ValueError(f"n_latents={n_latents} must be in 1..{min(train.shape)}")
    # The mean goes first: in float32 it would drown a small variance in the covariance. Both
    # solvers are exact, and each is the faster one where it is taken.
    mean = _mean(train)
    solver = "covariance_eigh" if len(train) > train.shape[1] else "full"
    pca = PCA(n_latents, svd_solver=solver, copy=False).fit(train - mean)
    return pca.inverse_transform(pca.transform(test - mean)) + mean


def _mean(x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, " n_bins"]:
    return x.mean(axis=0, dtype=float).astype(np.float32)
