"""History: what was measured while a run trained."""

from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float32, Int32

__all__ = ["ACTIVE_KL", "History"]

ACTIVE_KL = 0.01
"""A latent is active if its KL is at least this, in nats; else it has collapsed."""


@dataclass(frozen=True)
class History:
    """What was measured in each epoch, over its examples, and at times on held-out rows.

    Of an epoch: means over its examples, in nats. Of the held-out rows, with fixed noise: the
    *objective*, log-likelihood - final beta KL, in nats per sound, and R2 of the decoded mean.
    """

    beta: Float32[np.ndarray, " n_epochs"]
    """The weight of the KL term."""
    learning_rate: Float32[np.ndarray, " n_epochs"]
    log_likelihood: Float32[np.ndarray, " n_epochs"]
    """The reconstruction term."""
    kl: Float32[np.ndarray, "n_epochs n_latents"]
    """The KL term, by latent."""
    measured_at: Int32[np.ndarray, " n_measured"]
    """Epochs after which the held-out rows were measured."""
    objective: Float32[np.ndarray, " n_measured"]
    held_r2: Float32[np.ndarray, " n_measured"]
    constant: Float32[np.ndarray, ""]
    """Objective of the best constant Gaussian on the held-out rows, see `vaelib.convergence`."""
    steps_per_epoch: Int32[np.ndarray, ""]
    failed_epoch: Int32[np.ndarray, ""]
    """The epoch, counted from 1, in which a loss turned non-finite; 0 if none did."""

    @classmethod
    def empty(cls, n_latents: int, steps_per_epoch: int, constant: float) -> "History":
        """A history of no epochs."""
        none, none_at = np.zeros(0, np.float32), np.zeros(0, np.int32)
        per_latent = np.zeros((0, n_latents), np.float32)
        scalars = np.float32(constant), np.int32(steps_per_epoch), np.int32(0)
        return cls(none, none, none, per_latent, none_at, none, none, *map(np.asarray, scalars))

    def __len__(self) -> int:
        return len(self.beta)

    def extended(self, **rows: float | Float32[np.ndarray, " n"]) -> "History":
        """Append a row to each of the named fields."""
        old = {name: getattr(self, name) for name in rows}
        new = {
            n: np.concatenate([old[n], np.asarray(row, old[n].dtype)[None]])
            for n, row in rows.items()
        }
        return replace(self, **new)

    @property
    def steps(self) -> int:
        """Steps of Adam so far."""
        return len(self) * int(self.steps_per_epoch)

    @property
    def curves(self) -> tuple[Float32[np.ndarray, " n_measured"], ...]:
        """Of the held-out rows: the steps, the objective less the constant one, and R2."""
        steps = self.measured_at * self.steps_per_epoch
        return steps, self.objective - self.constant, self.held_r2

    @property
    def elbo(self) -> Float32[np.ndarray, " n_epochs"]:
        """Log-likelihood - beta KL, the quantity that is maximised; an ELBO where beta is 1."""
        return self.log_likelihood - self.beta * self.kl.sum(axis=1)

    @property
    def n_active(self) -> Int32[np.ndarray, " n_epochs"]:
        """Number of active latents in each epoch."""
        return (self.kl >= ACTIVE_KL).sum(axis=1, dtype=np.int32)

    @property
    def epochs_to_collapse(self) -> int | None:
        """Epochs until every latent stays collapsed, at beta > 0; None if that never happens."""
        active = (self.n_active > 0) | (self.beta == 0)
        last = int(np.flatnonzero(active)[-1]) + 1 if active.any() else 0
        return None if last == len(self) else last
