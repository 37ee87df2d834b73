"""Closed forms: the optimum of a linear VAE with one noise variance, and the rate-distortion curve.

The objective is E log p(x|z) - beta KL in nats per sound, both terms summed over bins and latents.
`vaelib.metrics.factor_analysis` has the linear VAE with a variance for each bin.
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float

__all__ = [
    "PPCAOptimum",
    "gaussian_rate_distortion",
    "ppca_critical_betas",
    "ppca_optimum",
]


class PPCAOptimum(NamedTuple):
    """The optimum of a linear VAE's objective, see `ppca_optimum`.

    An active component falls short of its eigenvalue l by the share (beta s2 / l)^2.
    """

    n_active: int
    """Active latents, q."""
    noise_variance: float
    """The decoder's variance, s2, one for all bins."""
    kl: Float[np.ndarray, " n_active"]
    """KL divergence from the prior of each active latent, in nats, the largest first."""
    r2: float
    """Share of the variance that the decoded posterior means explain."""
    distortion: float
    """Squared error of a sound, summed over the bins, decoded from a sampled z."""
    objective: float
    """E log p(x|z) - beta KL, in nats per sound."""


def ppca_optimum(
    eigenvalues: Float[np.ndarray, " n_eigenvalues"],
    n_bins: int,
    beta: float,
    *,
    n_latents: int | None = None,
) -> PPCAOptimum:
    """Optimum of E log p(x|z) - beta KL for a linear decoder with one noise variance (closed form).

    Latent i is active if its eigenvalue l_i > beta s2, with s2 = sum_{i>q} l_i / (D - beta q) for
    D bins and q active latents, and then KL_i = 1/2 log(l_i / (beta s2)). So beta q < D: at
    beta >= D, which is where the 2017 report's beta = 1 lies, every latent collapses.

    Parameters
    ----------
    eigenvalues : array, shape (n_eigenvalues,)
        Of the data's covariance, in any order; those that are not given are zero.
    n_bins : int
        D, the number of bins of a sound.
    beta : float
        Weight of the KL term, above 0; 1 is the ELBO.
    n_latents : int, optional
        How many latents the model has; as many as are useful by default.

    Raises
    ------
    ValueError
        If beta is not positive, an eigenvalue is negative, there are more of them than bins, or
        nothing is left for the noise, so that the objective has no maximum.

    References
    ----------
    M. E. Tipping and C. M. Bishop, "Probabilistic principal component analysis", JRSS B 61(3), 1999
    (beta = 1). J. Lucas et al., "Don't blame the ELBO! A linear VAE perspective on posterior
    collapse", NeurIPS 2019.
    """
    largest_first, rest = _spectrum(eigenvalues, n_bins)
    if not beta > 0:
        raise ValueError(f"beta={beta} must be positive")
    most = len(largest_first) if n_latents is None else min(n_latents, len(largest_first))
    q = np.arange(1, most + 1)
    # l_q > beta s2 without the division: where beta q >= D there is no positive s2.
    survives = largest_first[:most] * (n_bins - beta * q) > beta * rest[1 : most + 1]
    n_active = int(q[survives].max(initial=0))
    s2 = float(rest[n_active] / (n_bins - beta * n_active))
    if s2 == 0:
        raise ValueError(
            f"{n_active} latents explain everything, so that the noise variance would be 0: "
            "give all eigenvalues or fewer latents"
        )
    survivors = largest_first[:n_active]
    kept = survivors * (1 - (beta * s2 / survivors) ** 2)
    kl = np.log(survivors / (beta * s2)) / 2
    # The squared error over s2 is D: each active latent adds beta s2 to what lies beyond them.
    objective = -n_bins * (np.log(2 * np.pi * s2) + 1) / 2 - beta * kl.sum()
    r2 = float(kept.sum() / rest[0])
    return PPCAOptimum(n_active, s2, kl, r2, n_bins * s2, float(objective))


def ppca_critical_betas(
    eigenvalues: Float[np.ndarray, " n_eigenvalues"], n_bins: int
) -> Float[np.ndarray, " n_eigenvalues"]:
    """Beta below which each latent of `ppca_optimum` is active, the largest first (closed form).

    beta_i = D / (i + sum_{j>i} l_j / l_i), with the eigenvalues l in descending order and D bins;
    KL_i rises from 0 there. Parameters and errors are those of `ppca_optimum`.
    """
    largest_first, rest = _spectrum(eigenvalues, n_bins)
    beyond = np.arange(1, len(largest_first) + 1) * largest_first + rest[1:]
    return n_bins * largest_first / np.where(beyond > 0, beyond, 1)


def gaussian_rate_distortion(
    eigenvalues: Float[np.ndarray, " n_eigenvalues"], distortion: Float[np.ndarray, "*shape"]
) -> Float[np.ndarray, "*shape"]:
    """Shannon's R(D) of a Gaussian vector under squared error (closed form).

    By reverse water-filling: R = sum_i max(0, 1/2 log(l_i / t)), where the water level t solves
    D = sum_i min(t, l_i). The slope of R is -1 / (2 t). At its optimum, a linear VAE with one noise
    variance s2 (`ppca_optimum`) lies on this curve with its KL as the rate and its
    sampled squared error as the distortion, at t = beta s2, as long as it does not lack latents. No
    VAE whatever lies below the curve of a Gaussian source.

    Parameters
    ----------
    eigenvalues : array, shape (n_eigenvalues,)
        Of the data's covariance, in any order.
    distortion : array
        Summed squared error of a sound, above 0, in the unit of the eigenvalues. At their sum and
        above it the rate is 0.

    Returns
    -------
    array
        The rate in nats per sound, for each distortion.

    Raises
    ------
    ValueError
        If an eigenvalue is negative, none is positive, or a distortion is not positive.

    References
    ----------
    T. M. Cover and J. A. Thomas, "Elements of information theory", 2nd ed., section 10.3.3.
    """
    positive = np.sort(np.asarray(eigenvalues, float))
    if not positive[0] >= 0 < positive[-1]:
        raise ValueError("a covariance has no negative eigenvalue, and at least one above 0")
    positive = positive[positive > 0]
    distortion = np.asarray(distortion, float)
    if not (distortion > 0).all():
        raise ValueError("a distortion of 0 or less needs an infinite rate: give one above 0")
    # D rises with the level in straight lines from eigenvalue to eigenvalue.
    above = np.arange(len(positive), 0, -1)
    knots = np.cumsum(above * np.diff(positive, prepend=0.0))
    level = np.interp(distortion, np.append(0.0, knots), np.append(0.0, positive))
    return np.maximum(0.5 * np.log(positive / level[..., None]), 0).sum(axis=-1)


def _spectrum(eigenvalues: np.ndarray, n_bins: int) -> tuple[np.ndarray, np.ndarray]:
    """The eigenvalues in descending order, and the sum of those from each on, the last one 0."""
    largest_first = np.sort(np.asarray(eigenvalues, float))[::-1]
    if not len(largest_first) <= n_bins:
        raise ValueError(f"{len(largest_first)} eigenvalues are too many for {n_bins} bins")
    if not largest_first[-1] >= 0:
        raise ValueError(f"a covariance has no negative eigenvalue, not {largest_first[-1]}")
    return largest_first, np.append(np.cumsum(largest_first[::-1])[::-1], 0.0)
