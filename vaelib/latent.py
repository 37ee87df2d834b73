"""Latent space: where a trained run puts each sound of a dataset, and what it decodes there."""

from collections.abc import Callable

import jax
import numpy as np
from jaxtyping import Array, Float32

from vaelib.models import Gaussian
from vaelib.runs import Run

__all__ = ["posterior", "reconstruction"]

_ROWS = 2048


def _by_rows(f: Callable[[Array], tuple[Array, ...]], x: np.ndarray) -> list[np.ndarray]:
    """Apply a jitted function to a few thousand rows at a time: memory stays small."""
    f = jax.jit(f)
    parts = [jax.device_get(f(x[i : i + _ROWS])) for i in range(0, len(x), _ROWS)]
    return [np.concatenate(part) for part in zip(*parts, strict=True)]


def posterior(run: Run, x: Float32[np.ndarray, "n n_bins"]) -> Gaussian:
    """Mean and log-variance of q(z|x) for every row, each of shape (n, n_latents)."""
    return Gaussian(*_by_rows(run.encode, x))


def reconstruction(run: Run, x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, "n n_bins"]:
    """Decoded mean at the posterior's mean, for every row: nothing is sampled."""
    return _by_rows(lambda rows: (run.decode(run.encode(rows).mean).mean,), x)[0]
