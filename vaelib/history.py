"""History: what was measured in each epoch of a training run."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float32, Int

__all__ = ["ALIVE_KL", "History"]

ACTIVE_VARIANCE = 0.01
"""A latent is active if its mean varies more than this over the data (Burda et al., ICLR 2016)."""

ALIVE_KL = 0.01
"""A latent is alive if its KL is at least this, in nats."""


@dataclass(frozen=True)
class History:
    """What was measured in each epoch, in nats, as means over the epoch's examples."""

    beta: Float32[np.ndarray, " n_epochs"]
    """The weight of the KL term."""
    log_likelihood: Float32[np.ndarray, " n_epochs"]
    """The reconstruction term."""
    kl: Float32[np.ndarray, "n_epochs n_latents"]
    """The KL term, by latent."""
    mean_variance: Float32[np.ndarray, "n_epochs n_latents"]
    """Variance of each latent's mean over the examples."""

    @classmethod
    def empty(cls, n_latents: int) -> "History":
        """A history of no epochs."""
        per_epoch, per_latent = np.zeros(0, np.float32), np.zeros((0, n_latents), np.float32)
        return cls(per_epoch, per_epoch, per_latent, per_latent)

    def __len__(self) -> int:
        return len(self.beta)

    @property
    def elbo(self) -> Float32[np.ndarray, " n_epochs"]:
        """Log-likelihood - beta KL, the quantity that is maximised."""
        return self.log_likelihood - self.beta * self.kl.sum(axis=1)

    @property
    def active_units(self) -> Int[np.ndarray, " n_epochs"]:
        """Number of latents whose mean varies more than 0.01 over the data, each epoch."""
        return (self.mean_variance > ACTIVE_VARIANCE).sum(axis=1)

    @property
    def epochs_to_collapse(self) -> int | None:
        """Epochs until every latent's KL stays below 0.01 nat, at beta > 0; None if it never does.

        Posterior collapse: the latents say nothing about the sound.
        """
        alive = (self.kl.max(axis=1) >= ALIVE_KL) | (self.beta == 0)
        last = int(np.flatnonzero(alive)[-1]) + 1 if alive.any() else 0
        return None if last == len(self) else last
