"""Convergence: whether a run was trained to the end, by its objective on held-out rows.

A run that passes this gate is *trained to the end*. One of 2017's settings and 2017's number of
steps shows what 2017 saw, whatever the gate says of it. Any other run decides nothing.
"""

import numpy as np
from jaxtyping import Float32
from scipy.special import xlogy

from vaelib.history import History
from vaelib.models import VAEConfig

__all__ = ["best_constant", "has_maximum", "passes"]

LIMIT_NATS = 1.0
LIMIT_SHARE = 0.01
LAST = 0.1
LEAST = 5
"""Measurements in the last tenth: the fewer there are, the more often a slow start looks flat."""


def passes(history: History) -> bool:
    """Whether a run is trained to the end.

    Over the last tenth of training, at the final beta, the objective changes by less than the
    larger of 1 nat and 1 % of its gain over the best constant Gaussian, and the run does not end
    below that Gaussian by more. Training is counted in steps weighted by their learning rate: a
    rate that falls to zero would otherwise stop any run.

    The changes of a run that oscillates count in both directions, and a limit relative to the whole
    rise would refuse nothing, since runs start hundreds of thousands of nats below.
    """
    if history.failed_epoch or not len(history.objective):
        return False
    trained = np.cumsum(history.learning_rate, dtype=float)
    last = trained[history.measured_at - 1] >= (1 - LAST) * trained[-1]
    window = history.objective[last].astype(float)
    began = int(history.measured_at[last].min(initial=len(history)))
    if len(window) < LEAST or not np.isfinite(window).all():
        return False
    if (history.beta[began - 1 :] != history.beta[-1]).any() or history.measured_at[-1] < len(
        history
    ):
        return False
    gain = window[-1] - float(history.constant)
    limit = max(LIMIT_NATS, LIMIT_SHARE * gain)
    return bool(np.ptp(window) < limit and gain > -LIMIT_NATS)


def best_constant(
    config: VAEConfig, x: Float32[np.ndarray, "n n_bins"], held: Float32[np.ndarray, "m n_bins"]
) -> float:
    """Log-likelihood of held-out rows under the best decoder that ignores z, in nats per sound.

    The mean of `x` and its variance, one for each bin or one for all as the decoder has it, within
    the decoder's bounds. Infinite if an unbounded variance is 0.
    """
    mean = x.mean(axis=0, dtype=float)
    if config.likelihood == "bernoulli":
        p = held.mean(axis=0, dtype=float)
        return float(np.sum(xlogy(p, mean) + xlogy(1 - p, 1 - mean)))
    error = np.mean((held - mean) ** 2, axis=0)
    if config.variance == "fixed":
        variance = np.full(len(mean), np.exp(config.fixed_logvar))
    else:
        variance = np.zeros(len(mean))
        for i in range(0, len(x), 2048):  # a few thousand at a time: float64 would double memory
            variance += np.sum((x[i : i + 2048] - mean) ** 2, axis=0) / len(x)
        if config.variance == "shared":
            variance[:] = variance.mean()
        if config.logvar_range is not None:
            variance = np.clip(variance, *np.exp(config.logvar_range))
    if not variance.all():
        return np.inf
    return float(-0.5 * np.sum(np.log(2 * np.pi * variance) + error / variance))


def has_maximum(config: VAEConfig, beta: float, *, n_factors: int) -> bool | None:
    """Whether the objective of noise-free sounds of d factors has a maximum; None on the edge.

    A decoder that fits them ever better, at precision g, gains (n_bins - beta d) / 2 log g: no
    maximum for beta < n_bins / d, that is 2017's beta below 1 / d, unless the log-variances are
    bounded, the variance is fixed, or the model cannot fit (too few latents, no hidden layer).

    References
    ----------
    B. Dai and D. Wipf, "Diagnosing and enhancing VAE models", ICLR 2019.
    """
    fits = config.hidden and config.n_latents >= n_factors
    if (
        config.logvar_range
        or config.variance == "fixed"
        or config.likelihood != "gaussian"
        or not fits
    ):
        return True
    edge = config.n_bins / n_factors
    return None if beta == edge else beta > edge
