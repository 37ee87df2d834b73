"""Beta factor analysis: the optimum of a linear VAE with a noise variance for each bin.

The decoder's variances do not depend on z. `vaelib.metrics.closed_forms` has the linear VAE with
one variance for all bins.

A network can do more. For noise-free sounds on a manifold of d dimensions its objective grows as
(n_bins - beta d) / 2 times the logarithm of the decoder's precision, so that the edge of collapse
lies at beta_2017 = 1/d instead of `critical_betas` / n_bins: 1 for dataset 1, 1/4 and 1/5 for
datasets 2 and 3 (B. Dai and D. Wipf, "Diagnosing and enhancing VAE models", ICLR 2019).
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float
from scipy.linalg import eigh
from scipy.optimize import minimize
from scipy.sparse.linalg import eigsh

__all__ = ["Optimum", "critical_betas", "optimum"]

SMALLEST_SHARE = 1e-10
"""Noise below this share of a bin's variance counts as none: float32 data hold no smaller."""


class Optimum(NamedTuple):
    """The optimum of a linear VAE with a variance for each bin, see `optimum`.

    Active latents are sorted by their KL, the largest first; the others have the prior as posterior
    and no weights.
    """

    n_active: int
    """Active latents, q."""
    noise_variance: Float[np.ndarray, " n_bins"]
    """The decoder's variance in each bin, psi."""
    kl: Float[np.ndarray, " n_active"]
    """KL divergence from the prior of each active latent, in nats."""
    r2: float
    """Share of the variance that the decoded posterior means explain."""
    distortion: float
    """Squared error of a sound, summed over the bins, decoded from a sampled z."""
    objective: float
    """E log p(x|z) - beta KL, in nats per sound."""
    weights: Float[np.ndarray, "n_bins n_active"]
    """The decoder's, W: a sound is decoded as its mean + W z."""
    encoder: Float[np.ndarray, "n_active n_bins"]
    """The posterior's mean is this matrix times (x - mean)."""
    posterior_variance: Float[np.ndarray, " n_active"]
    """The same for every sound."""


def optimum(covariance: Float[np.ndarray, "n_bins n_bins"], n_latents: int, beta: float) -> Optimum:
    """Optimum of E log p(x|z) - beta KL for a linear decoder with a noise variance for each bin.

    Factor analysis with a beta. For a given decoder the best encoder is the posterior of the same
    model with the noise phi = beta psi. For given phi, with (m_i, u_i) the leading eigenpairs of
    phi^-1/2 C phi^-1/2, every latent with m_i > 1 is active, w_i = sqrt(phi) u_i sqrt(m_i - 1) and
    KL_i = 1/2 log m_i. For given w, psi_k = C_kk - sum_i w_ik^2. What remains is a function of
    log phi, whose gradient is 1 - beta (C_kk - sum_i w_ik^2) / phi_k, and which L-BFGS maximises
    from the collapsed state on.

    All latents are collapsed for beta at least the largest eigenvalue of the *correlation* matrix,
    which is at most n_bins: beta_2017 = 1 asks for one component that explains everything.

    Rescaling a bin cannot matter: x_k -> a_k x_k with psi_k -> a_k^2 psi_k and w_ik -> a_k w_ik
    leaves phi^-1/2 C phi^-1/2 as it is, so that every KL stays and the objective loses log a_k.

    Parameters
    ----------
    covariance : array, shape (n_bins, n_bins)
        Of the data, divided by the number of sounds.
    n_latents : int
        How many latents the model has, at least 1.
    beta : float
        Weight of the KL term, at least 1, which is the ELBO.

    Raises
    ------
    ValueError
        If an argument is out of its range, or the objective has no maximum: a bin is constant, beta
        is below 1, or some bins can be explained without noise by fewer than n / beta latents.
    RuntimeError
        If the maximisation does not converge.

    References
    ----------
    K. G. Joereskog, "Some contributions to maximum likelihood factor analysis", Psychometrika
    32(4), 1967 (beta = 1).
    """
    correlation, variance = _correlation(covariance)
    n_bins, q = len(variance), min(n_latents, len(variance))
    if n_latents < 1:
        raise ValueError(f"n_latents={n_latents} must be at least 1")
    if not beta >= 1:
        raise ValueError(
            f"with a variance for each bin and beta={beta} the objective has no maximum, since one "
            "latent can explain one bin without noise: choose a beta of at least 1"
        )

    def negative(log_phi: np.ndarray) -> tuple[float, np.ndarray]:
        """-2 objective but for constants, and its gradient; phi in units of the bins' variances."""
        phi = np.exp(log_phi)
        m, w = _loadings(correlation, phi, q)
        value = log_phi.sum() + beta * ((1 / phi).sum() + (np.log(m) - m + 1).sum())
        return value, 1 - beta * (1 - (w**2).sum(axis=1)) / phi

    least = np.log(beta * SMALLEST_SHARE)
    how = {"maxiter": 5000, "maxfun": 10_000, "ftol": 0.0, "gtol": 1e-7, "maxcor": 30}
    found = minimize(
        negative,
        np.full(n_bins, np.log(beta)),
        jac=True,
        method="L-BFGS-B",
        bounds=[(least, None)] * n_bins,
        options=how,
    )
    noiseless = np.flatnonzero(found.x <= least + 1)
    if noiseless.size:
        raise ValueError(
            f"{noiseless.size} bins, the first of them bin {noiseless[0]}, are explained without "
            f"noise at beta={beta}, so that the objective has no maximum: raise beta or give fewer "
            "latents"
        )
    if not np.abs(found.jac).max() < 1e-4:
        raise RuntimeError(f"factor analysis at beta={beta} did not converge: {found.message}")
    m, w = _loadings(correlation, np.exp(found.x), q)
    n_active = int((m > 1).sum())
    m, w = m[:n_active], w[:, :n_active] * np.sqrt(variance)[:, None]
    phi, kl = np.exp(found.x) * variance, np.log(m) / 2
    constant = n_bins * np.log(2 * np.pi / beta) + np.log(variance).sum()
    communality = (w**2).sum(axis=0)
    return Optimum(
        n_active,
        phi / beta,
        kl,
        float((communality * (1 + 1 / m)).sum() / variance.sum()),
        float(variance.sum() - communality.sum()),
        float(-(constant + found.fun) / 2),
        w,
        (w / phi[:, None] / m).T,
        1 / m,
    )


def critical_betas(
    covariance: Float[np.ndarray, "n_bins n_bins"],
) -> Float[np.ndarray, " n_bins"]:
    """Eigenvalues of the correlation matrix, the largest first.

    The first is the beta below which `optimum` has an active latent. The others are
    those of the collapsed state: once a latent is active, less noise is left and they move. Errors
    are those of `optimum`.
    """
    return eigh(_correlation(covariance)[0], eigvals_only=True)[::-1]


def _correlation(covariance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The correlation matrix and the variance of each bin."""
    covariance = np.asarray(covariance, float)
    variance = covariance.diagonal()
    if not np.isfinite(covariance).all() or (variance < 0).any():
        raise ValueError("a covariance is finite, and no variance is negative")
    if (variance == 0).any():
        raise ValueError(
            f"{(variance == 0).sum()} bins are constant, the first of them bin "
            f"{variance.argmin()}: with a variance for each bin their likelihood has no maximum, "
            "so leave them out"
        )
    # Scaled on both sides one after the other, so that powers of two leave every bit as it is.
    return covariance / np.sqrt(variance)[:, None] / np.sqrt(variance), variance


def _loadings(correlation: np.ndarray, phi: np.ndarray, q: int) -> tuple[np.ndarray, np.ndarray]:
    """The q largest eigenvalues of phi^-1/2 R phi^-1/2, at least 1, and the decoder's weights."""
    n = len(phi)
    scaled = correlation / np.sqrt(phi)[:, None] / np.sqrt(phi)
    if n > 200 and q < n // 10:
        # A start of its own: by default it would be drawn anew at each call.
        m, u = eigsh(scaled, q, v0=np.random.default_rng(0).normal(size=n), tol=1e-12)
    else:
        m, u = eigh(scaled, subset_by_index=[n - q, n - 1])
    m = np.maximum(m[::-1], 1)
    return m, np.sqrt(phi)[:, None] * u[:, ::-1] * np.sqrt(m - 1)
