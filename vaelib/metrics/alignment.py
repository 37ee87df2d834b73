"""Alignment: whether one latent tells one factor, and does so alone.

Scores take `disentanglement.active_sample`, and stand beside those of `random_rotations` of the
same code.
"""

from collections.abc import Mapping

import numpy as np
from jaxtyping import Float, Int
from sklearn.linear_model import LogisticRegression

__all__ = ["mig", "z_diff"]


def mig(
    z: Float[np.ndarray, "n n_latents"],
    labels: Mapping[str, Int[np.ndarray, " n"]],
    *,
    n_bins: int = 20,
) -> float:
    """Mutual information gap: is every factor told by one latent alone? 0 to 1.

    The mean over the factors of the gap between the two largest mutual informations of a latent and
    the factor, divided by the factor's entropy. Each latent is cut into bins of equal mass, so that
    a monotone map of it changes nothing; Chen et al. took samples of z as well. 0 if there is no
    latent.

    References
    ----------
    R. T. Q. Chen et al., "Isolating sources of disentanglement in variational autoencoders",
    NeurIPS 2018.
    """
    # Equal values have one rank and so one bin.
    bins = [np.searchsorted(np.sort(latent), latent) * n_bins // len(z) for latent in z.T]
    gaps = []
    for column in labels.values():
        values, index = np.unique(column, return_inverse=True)
        entropy = _entropy(np.bincount(index))
        told = [0.0, 0.0]
        for latent in bins:
            joint = np.bincount(latent * len(values) + index, minlength=n_bins * len(values))
            rows = joint.reshape(n_bins, -1).sum(axis=1)
            told.append(_entropy(rows) + entropy - _entropy(joint))
        second, first = np.sort(told)[-2:]
        gaps.append((first - second) / entropy)
    return float(np.mean(gaps))


def _entropy(counts: Int[np.ndarray, " n"]) -> float:
    p = counts[counts > 0] / counts.sum()
    return float(-p @ np.log(p))


def z_diff(
    z: Float[np.ndarray, "n n_latents"],
    labels: Mapping[str, Int[np.ndarray, " n"]],
    *,
    n_train: int = 2000,
    n_test: int = 1000,
    n_pairs: int = 64,
    seed: int = 0,
) -> float:
    """The beta-VAE score of Higgins et al.: how often a linear classifier finds the shared factor.

    All sounds of `n_pairs` pairs share the value of one factor. The mean over the pairs of |z - z'|
    must tell which factor it is. 1 is perfect, chance is 1 over the number of factors. A rotation
    of the code hardly lowers it, so that nothing follows from a high score.

    Parameters
    ----------
    n_train, n_test : int
        Means that the logistic regression is fitted to, and fresh ones on which it is scored.

    References
    ----------
    I. Higgins et al., "beta-VAE: learning basic visual concepts with a constrained variational
    framework", ICLR 2017.
    """
    rng = np.random.default_rng(seed)
    factor = rng.integers(len(labels), size=n_train + n_test)
    features = np.empty((len(factor), z.shape[1]))
    for k, column in enumerate(labels.values()):
        rows = np.argsort(column, kind="stable")
        _, first, count = np.unique(column[rows], return_index=True, return_counts=True)
        of_factor = np.flatnonzero(factor == k)
        value = rng.integers(len(first), size=(len(of_factor), 1, 1))
        drawn = first[value] + rng.integers(count[value], size=(len(of_factor), 2, n_pairs))
        one, other = np.moveaxis(z[rows[drawn]], 1, 0)
        features[of_factor] = np.abs(one - other).mean(axis=1)
    classifier = LogisticRegression(max_iter=1000).fit(features[:n_train], factor[:n_train])
    return float(classifier.score(features[n_train:], factor[n_train:]))
