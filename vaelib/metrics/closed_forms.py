"""Closed forms: the optimum that a linear VAE can reach."""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float

__all__ = [
    "PPCAOptimum",
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
    largest_first = np.sort(np.asarray(eigenvalues, float))[::-1]
    if not beta > 0:
        raise ValueError(f"beta={beta} must be positive")
    if not len(largest_first) <= n_bins:
        raise ValueError(f"{len(largest_first)} eigenvalues are too many for {n_bins} bins")
    if largest_first[-1] < 0:
        raise ValueError(f"a covariance has no negative eigenvalue, not {largest_first[-1]}")
    most = len(largest_first) if n_latents is None else min(n_latents, len(largest_first))
    rest = np.append(np.cumsum(largest_first[::-1])[::-1], 0.0)
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
    return PPCAOptimum(n_active, s2, kl, float(kept.sum() / largest_first.sum()))
