"""Latent space: where a trained run puts each sound of a dataset, and what it decodes there."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import jax
import numpy as np
from jaxtyping import Array, Float, Float32, Key

from vaelib import models
from vaelib.models import Gaussian, Params, VAEConfig
from vaelib.runs.files import Run

__all__ = [
    "PrincipalMap",
    "mesh",
    "path_through",
    "posterior",
    "principal_map",
    "random_draws",
    "rays",
    "reconstruction",
    "traversals",
]

Tree = TypeVar("Tree")

_ROWS = 2048

_encode = jax.jit(models.encode, static_argnums=0)


@partial(jax.jit, static_argnums=0)
def _reconstruct(config: VAEConfig, params: Params, x: Array) -> Array:
    return models.decode(config, params, models.encode(config, params, x).mean).mean


def _by_rows(f: Callable[..., Tree], run: Run, x: np.ndarray) -> Tree:
    """Apply a jitted function to a few thousand rows at a time: memory stays small."""
    starts = range(0, len(x), _ROWS)
    parts = [jax.device_get(f(run.config.program, run.params, x[i : i + _ROWS])) for i in starts]
    return jax.tree.map(lambda *arrays: np.concatenate(arrays), *parts)


def posterior(run: Run, x: Float32[np.ndarray, "n n_bins"]) -> Gaussian:
    """Mean and log-variance of q(z|x) for every row, each of shape (n, n_latents)."""
    return _by_rows(_encode, run, x)


def reconstruction(run: Run, x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, "n n_bins"]:
    """Decoded mean at the posterior's mean, for every row: nothing is sampled."""
    return _by_rows(_reconstruct, run, x)


@dataclass(frozen=True, eq=False)
class PrincipalMap:
    """Two-dimensional map of a latent space by its principal components, see `principal_map`."""

    points: Float[np.ndarray, "n 2"]
    """Where the latent means lie on the map."""
    explained: Float[np.ndarray, " 2"]
    """Share of the variance of the means along each component, 0 to 1, the larger first."""
    centre: Float[np.ndarray, " n_latents"]
    """The mean of the latent means: the map's origin."""
    components: Float[np.ndarray, "2 n_latents"]
    """Unit vectors of the map's axes."""

    def project(
        self, means: Float[np.ndarray, "*batch n_latents"]
    ) -> Float[np.ndarray, "*batch 2"]:
        """Where latent vectors fall on the map, each by its nearest point of the plane."""
        return (means - self.centre) @ self.components.T

    def lift(
        self, points: Float[np.ndarray, "*batch 2"]
    ) -> Float32[np.ndarray, "*batch n_latents"]:
        """Latent vectors of points on the map (inverse PCA), ready to be decoded."""
        return (points @ self.components + self.centre).astype(np.float32)


def principal_map(means: Float[np.ndarray, "n n_latents"]) -> PrincipalMap:
    """Map the latent means to their two leading principal components.

    The maps of the 2017 report's figures 4.1, 4.2 and A.6. Each component points to where its
    largest entry is positive (scikit-learn sees to it), so that the same means always give the same
    map.

    Raises
    ------
    ValueError
        If there are fewer than two latents or two sounds.
    """
    from sklearn.decomposition import PCA  # a second to import, which training has no use for

    if min(means.shape) < 2:
        raise ValueError(f"a map needs at least 2 sounds and 2 latents, not shape {means.shape}")
    # Means that do not vary at all have no shares of variance; 0 / 0 counts as none.
    with np.errstate(invalid="ignore"):
        pca = PCA(2, svd_solver="full").fit(means.astype(float))
    return PrincipalMap(
        points=(means - pca.mean_) @ pca.components_.T,
        explained=np.nan_to_num(pca.explained_variance_ratio_),
        centre=pca.mean_,
        components=pca.components_,
    )


def mesh(
    n_latents: int, dims: tuple[int, int], *, n: int = 10, low: float = -4.0, high: float = 4.0
) -> Float32[np.ndarray, "n n n_latents"]:
    """Square mesh over two latents, the others at 0 (figures A.1 to A.5 of the 2017 report).

    Parameters
    ----------
    n_latents : int
    dims : tuple of two ints
        The latents that vary, counted from 0: along the first and the second axis of the mesh.
    n : int
        Steps along each, from low to high.

    Returns
    -------
    array of float32, shape (n, n, n_latents)
        ``z[i, j]`` has the i-th value in ``dims[0]`` and the j-th in ``dims[1]``.

    Raises
    ------
    ValueError
        If the two latents are one, or not latents of the model.
    """
    if dims[0] == dims[1] or not all(0 <= dim < n_latents for dim in dims):
        raise ValueError(f"dims={dims} must be two different latents of 0..{n_latents - 1}")
    values = np.linspace(low, high, n, dtype=np.float32)
    z = np.zeros((n, n, n_latents), np.float32)
    z[..., dims[0]] = values[:, None]
    z[..., dims[1]] = values
    return z


def random_draws(
    n: int, n_latents: int, *, low: float = -4.0, high: float = 4.0, key: Key[Array, ""]
) -> Float32[np.ndarray, "n n_latents"]:
    """Latent vectors drawn evenly from the cube low..high (the 2017 report's figures 3.3, 4.5)."""
    return np.asarray(jax.random.uniform(key, (n, n_latents), np.float32, low, high))


def rays(
    distances: Float[np.ndarray, " n_distances"], n_latents: int, *, n: int = 200, seed: int = 0
) -> Float32[np.ndarray, "n_distances n n_latents"]:
    """Latent vectors at given distances from the origin, along random directions.

    The same n directions at every distance, evenly distributed over the sphere, drawn by `seed`.
    """
    directions = np.random.default_rng(seed).normal(size=(n, n_latents))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    return (np.asarray(distances)[:, None, None] * directions).astype(np.float32)


def traversals(
    low: Float[np.ndarray, " n_latents"],
    high: Float[np.ndarray, " n_latents"],
    *,
    n: int = 10,
    at: Float[np.ndarray, " n_latents"] | float = 0.0,
) -> Float32[np.ndarray, "n_latents n n_latents"]:
    """Latent traversals: one latent after the other moves from low to high, the others stay.

    Parameters
    ----------
    low, high : array, shape (n_latents,)
        Ends of each latent's traversal, which has n points at equal distances.
    at : array, shape (n_latents,), or float
        Where the other latents stay.

    Returns
    -------
    array of float32, shape (n_latents, n, n_latents)
        ``z[i]`` is the traversal of latent i.

    References
    ----------
    I. Higgins et al., "beta-VAE", ICLR 2017.
    """
    n_latents = len(low)
    z = np.tile(np.broadcast_to(at, n_latents).astype(np.float32), (n_latents, n, 1))
    i = np.arange(n_latents)
    z[i, :, i] = np.linspace(low, high, n, axis=-1)
    return z


def path_through(
    points: Float[np.ndarray, "n_points n_dims"],
    order: Float[np.ndarray, " n_points"],
    n: int,
    *,
    bins: int = 20,
) -> Float[np.ndarray, "n n_dims"]:
    """Path through a map along which one factor rises evenly.

    The range of the factor is cut into equal bins, the points of each bin are averaged, and the
    path runs straight from one average to the next. Lifted and decoded, it is the path that the
    2017 report's section 4.2 listens to.

    Parameters
    ----------
    points : array, shape (n_points, n_dims)
        Places on the map.
    order : array, shape (n_points,)
        The factor's value at each.
    n : int
        Number of points of the path.
    bins : int
        More follow the points more closely, fewer make a smoother path.

    Returns
    -------
    array of float64, shape (n, n_dims)
        From the lowest to the highest bin, at even steps of the factor.

    Raises
    ------
    ValueError
        If the factor takes a single value, or falls into a single bin.
    """
    order = np.asarray(order, float)
    edges = np.linspace(order.min(), order.max(), bins + 1)
    # Inner edges alone, so that the highest value belongs to the last bin.
    bin_of = np.searchsorted(edges[1:-1], order, side="right")
    filled, bin_of, counts = np.unique(bin_of, return_inverse=True, return_counts=True)
    if len(filled) < 2:
        raise ValueError("a path needs a factor that takes at least two values, in 2 or more bins")
    knots = np.bincount(bin_of, order) / counts
    means = [np.bincount(bin_of, column) / counts for column in points.T]
    steps = np.linspace(knots[0], knots[-1], n)
    return np.stack([np.interp(steps, knots, mean) for mean in means], axis=-1)
