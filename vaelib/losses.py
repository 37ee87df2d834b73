"""Losses: log-likelihoods, the KL term, and the evidence lower bound that training maximises.

All are pure functions in nats and return one value per example (`kl_per_latent`: one per latent);
the caller averages. Both terms of the bound are *summed*, the likelihood over the bins and the KL
over the latents. The 2017 code averaged the first over the bins and summed the second, which is
this bound divided by n_bins with beta = beta_2017 * n_bins (`true_beta`).
"""

import jax.numpy as jnp
from jax.nn import softplus
from jaxtyping import Array, Float

__all__ = [
    "bernoulli_log_likelihood",
    "elbo",
    "gaussian_kl",
    "gaussian_log_likelihood",
    "kl_per_latent",
    "true_beta",
]


def gaussian_log_likelihood(
    x: Float[Array, "*batch n_bins"],
    mean: Float[Array, "*batch n_bins"],
    logvar: Float[Array, "*#batch n_bins"],
) -> Float[Array, "*batch"]:
    """Log-density of x under independent Gaussians, one for each bin, in nats.

    -1/2 sum_k [log(2 pi) + logvar_k + (x_k - mean_k)^2 exp(-logvar_k)]: eq. (1.2) of the 2017
    report, summed over the bins. Leading axes of `logvar` of size 1 broadcast.
    """
    square = (x - mean) ** 2 * jnp.exp(-logvar)
    return -0.5 * jnp.sum(jnp.log(2 * jnp.pi) + logvar + square, axis=-1)


def bernoulli_log_likelihood(
    x: Float[Array, "*batch n_bins"], logits: Float[Array, "*batch n_bins"]
) -> Float[Array, "*batch"]:
    """Log-probability of x in 0..1 under independent Bernoullis, in nats.

    sum_k [x_k log p_k + (1 - x_k) log(1 - p_k)] with p = sigmoid(logits). Eq. (1.3) of the 2017
    report prints x and p exchanged, and its code divided by the number of bins twice.
    """
    # log p = -softplus(-logit) and log(1 - p) = -softplus(logit) stay finite for any logit.
    return -jnp.sum(x * softplus(-logits) + (1 - x) * softplus(logits), axis=-1)


def kl_per_latent(
    mean: Float[Array, "*batch n_latents"], logvar: Float[Array, "*batch n_latents"]
) -> Float[Array, "*batch n_latents"]:
    """KL divergence of N(mean, exp(logvar)) from N(0, 1), for each latent, in nats.

    1/2 (exp(logvar) + mean^2 - 1 - logvar): a term of eq. (1.4) of the 2017 report, whose Sigma
    plays the log-variance.
    """
    return 0.5 * (jnp.exp(logvar) + mean**2 - 1 - logvar)


def gaussian_kl(
    mean: Float[Array, "*batch n_latents"], logvar: Float[Array, "*batch n_latents"]
) -> Float[Array, "*batch"]:
    """KL divergence of the posterior from the standard normal prior, in nats, eq. (1.4)."""
    return jnp.sum(kl_per_latent(mean, logvar), axis=-1)


def elbo(
    log_likelihood: Float[Array, "*batch"],
    kl: Float[Array, "*batch"],
    beta: float | Float[Array, ""] = 1.0,
) -> Float[Array, "*batch"]:
    """Evidence lower bound, log-likelihood - beta KL, to be maximised, in nats.

    The right side of eq. (1.1); beta as in Higgins et al., "beta-VAE", ICLR 2017.
    """
    return log_likelihood - beta * kl


def true_beta(beta_2017: float, n_bins: int) -> float:
    """The beta of the objective that trains as the 2017 loss did: beta_2017 * n_bins.

    The 2017 loss is mean_k log p(x_k|z) - beta_2017 sum_j KL_j, that objective divided by n_bins, a
    factor to which Adam is blind. Higgins et al. write beta_norm = beta n_latents / n_bins.
    """
    return beta_2017 * n_bins
