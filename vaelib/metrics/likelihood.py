"""Likelihood: how likely held-out sounds are under a model, in nats.

All models are judged by the same bounds, at beta = 1, whatever beta they were trained with.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, Float32, Key
from scipy.special import logsumexp

from vaelib import losses, models
from vaelib.models import Gaussian, Params, VAEConfig

__all__ = ["Weights", "iwae", "likelihood_bounds", "weights"]

_ROWS, _SAMPLES = 64, 50
"""Sounds, and samples of each, that are decoded at a time: 26 MB of means and log-variances."""


class Weights(NamedTuple):
    """Importance weights of samples from the posterior of each sound, see `weights`."""

    log: Float32[np.ndarray, "n n_samples"]
    """log p(x, z) - log q(z|x), in nats."""
    likelihood: Float32[np.ndarray, "n n_samples"]
    """log p(x|z), in nats."""
    kl: Float32[np.ndarray, " n"]
    """KL divergence of the posterior from the prior, in closed form, in nats."""


@partial(jax.jit, static_argnums=(0, 1))
def _block(
    config: VAEConfig,
    n_samples: int,
    params: Params,
    x: Float[Array, "n n_bins"],
    keys: Key[Array, " n_parts"],
) -> tuple[Array, Array, Array]:
    """Weigh n_parts times n_samples samples of some sounds."""
    posterior = models.encode(config, params, x)

    def part(key: Key[Array, ""]) -> tuple[Array, Array]:
        noise = jax.random.normal(key, (n_samples, *posterior.mean.shape), posterior.mean.dtype)
        z = posterior.mean[None] + jnp.exp(posterior.logvar / 2)[None] * noise
        decoded = models.decode(config, params, z)
        gaussian = isinstance(decoded, Gaussian)
        f = losses.gaussian_log_likelihood if gaussian else losses.bernoulli_log_likelihood
        likelihood = f(x[None], *decoded)
        # log p(z) - log q(z|x): the constants cancel, and (z - mean)^2 exp(-logvar) = noise^2.
        prior = jnp.sum(posterior.logvar[None] + noise**2 - z**2, axis=-1) / 2
        return likelihood + prior, likelihood

    parts = jax.lax.map(part, keys)
    log, likelihood = (jnp.moveaxis(a, -1, 0).reshape(len(x), -1) for a in parts)
    return log, likelihood, losses.gaussian_kl(*posterior)


def weights(
    config: VAEConfig,
    params: Params,
    x: Float32[np.ndarray, "n n_bins"],
    *,
    n_samples: int,
    key: Key[Array, ""],
) -> Weights:
    """Sample the posterior of every sound, and weigh each sample by p(x, z) / q(z|x).

    Parameters
    ----------
    x : array, shape (n, n_bins)
        Sounds as the model sees them. A few of them, and a few samples, are decoded at a time; only
        the weights are kept.
    n_samples : int
        Of each posterior.

    Raises
    ------
    ValueError
        If `n_samples` is not positive, or `x` does not fit the model.
    """
    if n_samples < 1:
        raise ValueError(f"n_samples={n_samples} must be at least 1")
    if x.ndim != 2 or x.shape[1] != config.n_bins or len(x) == 0:
        raise ValueError(f"the model takes sounds of shape (n, {config.n_bins}), not {x.shape}")
    at_a_time = min(n_samples, _SAMPLES)
    n_parts = -(-n_samples // at_a_time)
    blocks = []
    for i in range(0, len(x), _ROWS):
        keys = jax.random.split(jax.random.fold_in(key, i), n_parts)
        block = _block(config, at_a_time, params, x[i : i + _ROWS], keys)
        blocks.append(jax.device_get(block))
    log, likelihood, kl = map(np.concatenate, zip(*blocks, strict=True))
    return Weights(log[:, :n_samples], likelihood[:, :n_samples], kl)


def iwae(log_weights: Float32[np.ndarray, "n n_samples"], k: int) -> Float[np.ndarray, " n"]:
    """IWAE-k: the lower bound of log p(x) by k importance samples, for each sound, in nats.

    E log(1/k sum_i w_i), averaged over as many disjoint groups of k samples as there are. IWAE-1 is
    the ELBO, and the bound rises with k to log p(x). If each k divides the next and all divide the
    number of samples, it rises on any samples, by Jensen's inequality.

    Raises
    ------
    ValueError
        If k is not in 1..n_samples.

    References
    ----------
    Y. Burda, R. Grosse and R. Salakhutdinov, "Importance weighted autoencoders", ICLR 2016.
    """
    n, n_samples = log_weights.shape
    if not 1 <= k <= n_samples:
        raise ValueError(f"k={k} must be in 1..{n_samples}, the number of samples")
    groups = log_weights[:, : n_samples // k * k].astype(float).reshape(n, -1, k)
    return (logsumexp(groups, axis=-1) - np.log(k)).mean(axis=1)


def likelihood_bounds(
    config: VAEConfig,
    params: Params,
    x: Float32[np.ndarray, "n n_bins"],
    *,
    scale: float | Float[np.ndarray, " n_bins"] = 1.0,
    ks: Sequence[int] = (1, 10, 100, 1000),
    key: Key[Array, ""],
) -> dict[str, float]:
    """ELBO at beta = 1 and IWAE-k of sounds, in nats per sound; divide by n_bins for nats per bin.

    Parameters
    ----------
    x : array, shape (n, n_bins)
        Sounds as the model sees them, best held-out ones: (sounds - mean) / scale.
    scale : float or array, shape (n_bins,)
        What the sounds were divided by. The density is that of the sounds in their own unit, lower
        by sum_k log(scale_k), so that models of differently scaled data can be compared.
    ks : sequence of int
        The largest is the number of samples; 1000 take a second of one core for about 20 sounds.

    Returns
    -------
    dict
        Means over the sounds: "elbo" = -"distortion" - "rate", with the distortion -E log p(x|z)
        and the rate, which is the KL divergence; and "iwae_1", "iwae_10", ... by `iwae`.

    Raises
    ------
    ValueError
        If `ks` is empty, one is below 1, `scale` is not positive, or `x` does not fit the model.
    """
    if not ks or min(ks) < 1:
        raise ValueError(f"ks={tuple(ks)} must be numbers of samples, at least 1")
    if not np.all(np.asarray(scale) > 0):
        raise ValueError(f"scale must be positive, not {scale}")
    log, likelihood, kl = weights(config, params, x, n_samples=max(ks), key=key)
    volume = float(np.log(np.broadcast_to(scale, config.n_bins).astype(float)).sum())
    distortion, rate = volume - float(likelihood.mean(dtype=float)), float(kl.mean(dtype=float))
    bounds = {f"iwae_{k}": float(iwae(log, k).mean()) - volume for k in ks}
    return {"elbo": -distortion - rate, "distortion": distortion, "rate": rate, **bounds}
