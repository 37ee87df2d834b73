"""Fits: trained runs with the scaling of their data, so that sounds go in and come out."""

from dataclasses import dataclass, field

import numpy as np
from jaxtyping import Float32

from vaelib import latent
from vaelib.models import Gaussian
from vaelib.runs.files import Run
from vaelib.scaling import Scaling

__all__ = ["Fits", "Fitted"]


@dataclass(frozen=True, eq=False)
class Fitted:
    """A trained run with the scaling of its data: sounds go in and come out in their own unit."""

    run: Run
    scaling: Scaling = field(repr=False)
    as_2017: bool = False
    """Whether it has 2017's settings and number of steps, or turned non-finite on the way."""

    def latents(self, x: Float32[np.ndarray, "n n_bins"]) -> Gaussian:
        """Mean and log-variance of q(z|x) for every sound, each of shape (n, n_latents)."""
        return latent.posterior(self.run, self.scaling.forward(x))

    def decode(
        self, z: Float32[np.ndarray, "*batch n_latents"]
    ) -> Float32[np.ndarray, "*batch n_bins"]:
        """The decoded mean of latent vectors.

        Raises
        ------
        ValueError
            If the last axis of `z` does not hold the model's latents.
        """
        n_latents = self.run.config.n_latents
        if np.shape(z)[-1:] != (n_latents,):
            raise ValueError(f"z is of shape (..., {n_latents}), not {np.shape(z)}")
        return self.scaling.inverse(self.run.decode(z).mean)

    def reconstruction(self, x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, "n n_bins"]:
        """The decoded mean at the posterior's mean of every sound: nothing is sampled."""
        return self.scaling.inverse(latent.reconstruction(self.run, self.scaling.forward(x)))


class Fits(dict[tuple[float, int], Fitted]):
    """What was fitted, by beta, as the recipe counts it, and seed: ``fits[1.0, 0]``."""

    def whole(self, beta: float = 1.0) -> tuple[int, Fitted]:
        """The first seed of a beta that stayed finite, or the first if none did, and its fit."""
        seeds = {seed: fit for (of, seed), fit in self.items() if of == beta}
        seed = min(seeds, key=lambda seed: (seeds[seed].run.history.failed_epoch > 0, seed))
        return seed, seeds[seed]

    def __missing__(self, key: object) -> Fitted:
        """Say how fits are found."""
        there = ", ".join(map(str, self))
        raise KeyError(f"a fit is found by its (beta, seed), one of {there}; not by {key!r}")
