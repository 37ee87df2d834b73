"""Schedules: how a VAE is trained, and how beta and the learning rate go with the epochs."""

from dataclasses import dataclass

import numpy as np
import optax
from jaxtyping import Bool, Float32

__all__ = ["TrainingConfig", "beta_by_epoch", "learning_rate_by_epoch", "restarts_by_epoch"]


@dataclass(frozen=True)
class TrainingConfig:
    """How a VAE is trained.

    Parameters
    ----------
    steps : int
        The budget, in steps of Adam; an epoch that has begun is finished.
    batch_size : int
        Examples a step; what does not fill a batch waits for the next epoch's shuffle.
    learning_rate : float
        Of Adam.
    cosine_decay : bool
        Whether the learning rate falls to zero, epoch by epoch, along half a cosine.
    beta : float
        Weight of the KL term in the ELBO, both of whose terms are summed.
    delay : int
        Epochs at beta = 0 before anything else; the 2017 code has 1.
    warm_up : int
        Epochs over which beta then rises linearly from 0.
    restart_adam : int
        Epochs after which Adam forgets its moments, again and again; 0 for never. In 2017 every
        call of the training made a new Adam.
    sample : bool
        Whether z is drawn from the posterior; if not, and at beta = 0, this is an auto-encoder.
    stop_at_gate : bool
        Whether to stop before the budget is used up, but not in its first quarter, as soon as the
        run is trained to the end by `vaelib.convergence.passes`.
    seed : int
        Of parameters, shuffling and sampling.

    Raises
    ------
    ValueError
        If a value is out of its range, or the run could stop before its cosine ends.
    """

    steps: int
    batch_size: int = 100
    learning_rate: float = 1e-4
    cosine_decay: bool = False
    beta: float = 1.0
    delay: int = 0
    warm_up: int = 0
    restart_adam: int = 0
    sample: bool = True
    stop_at_gate: bool = False
    seed: int = 0

    def __post_init__(self):
        if min(self.steps, self.batch_size) < 1:
            raise ValueError(f"steps and batch_size are at least 1: {self}")
        if min(self.delay, self.warm_up, self.restart_adam) < 0:
            raise ValueError(f"delay, warm_up and restart_adam are at least 0: {self}")
        if not (self.learning_rate > 0 and self.beta >= 0):
            raise ValueError(f"learning_rate must be positive and beta at least 0: {self}")
        if self.cosine_decay and self.stop_at_gate:
            raise ValueError("a cosine decay needs its whole budget: set stop_at_gate to False")

    def steps_per_epoch(self, n: int) -> int:
        """Batches that n examples fill."""
        return n // self.batch_size

    def epochs(self, n: int) -> int:
        """Epochs of n examples that use up the budget."""
        return -(-self.steps // self.steps_per_epoch(n))


def beta_by_epoch(config: TrainingConfig, epochs: int) -> Float32[np.ndarray, " epochs"]:
    """Beta in each epoch: 0 during `delay`, a linear rise over `warm_up`, then constant."""
    rise = optax.linear_schedule(0.0, config.beta, config.warm_up)
    steady = rise if config.warm_up else optax.constant_schedule(config.beta)
    joined = optax.join_schedules([optax.constant_schedule(0.0), steady], [config.delay])
    return _by_epoch(joined, epochs)


def learning_rate_by_epoch(config: TrainingConfig, epochs: int) -> Float32[np.ndarray, " epochs"]:
    """Learning rate in each epoch: constant, or rate (1 + cos(pi epoch / epochs)) / 2.

    The decay of Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts",
    ICLR 2017, without restarts.
    """
    if config.cosine_decay:
        return _by_epoch(optax.cosine_decay_schedule(config.learning_rate, epochs), epochs)
    return _by_epoch(optax.constant_schedule(config.learning_rate), epochs)


def restarts_by_epoch(config: TrainingConfig, epochs: int) -> Bool[np.ndarray, " epochs"]:
    """Before which epochs Adam forgets its moments."""
    epoch, every = np.arange(epochs), config.restart_adam
    return (epoch > 0) & (epoch % every == 0) if every else np.zeros(epochs, bool)


def _by_epoch(schedule: optax.Schedule, epochs: int) -> Float32[np.ndarray, " epochs"]:
    # A constant schedule gives one number for all.
    return np.broadcast_to(np.float32(schedule(np.arange(epochs))), epochs)
