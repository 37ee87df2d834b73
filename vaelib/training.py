"""Training: maximise the ELBO by Adam, one compiled program per shape.

One epoch (shuffle, a scan over the batches, the metrics) is one compiled program. Sizes and the
model's config decide the program; beta, the learning rate and the key are arguments, so that a
sweep over them compiles once. After each epoch the host sees the metrics: it draws the progress
bar, stops a run that turned non-finite and lets the caller keep a checkpoint.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float, Float32, Key
from tqdm import tqdm

from vaelib import losses, models
from vaelib.history import History
from vaelib.models import Params, VAEConfig

__all__ = [
    "State",
    "TrainingConfig",
    "beta_schedule",
    "check",
    "fit",
    "initial_state",
    "learning_rate_schedule",
    "recorded",
]

_ADAM = optax.scale_by_adam()


@dataclass(frozen=True)
class TrainingConfig:
    """How a VAE is trained.

    Parameters
    ----------
    epochs : int
        Passes over the data.
    batch_size : int
        Examples a step; what does not fill a batch waits for the next epoch's shuffle.
    learning_rate : float
        Of Adam.
    cosine_decay : bool
        Whether the learning rate falls to zero, epoch by epoch, along half a cosine.
    beta : float
        Weight of the KL term in the true bound, both of whose terms are summed.
    delay : int
        Epochs at beta = 0 before anything else. The 2017 code has 1, in every run.
    warm_up : int
        Epochs over which beta then rises linearly from 0.
    seed : int
        Of parameters, shuffling and sampling.

    Raises
    ------
    ValueError
        If a value is out of its range.
    """

    epochs: int
    batch_size: int = 100
    learning_rate: float = 1e-4
    cosine_decay: bool = False
    beta: float = 1.0
    delay: int = 0
    warm_up: int = 0
    seed: int = 0

    def __post_init__(self):
        if min(self.epochs, self.batch_size) < 1 or min(self.delay, self.warm_up) < 0:
            raise ValueError(f"epochs and batch_size are at least 1, delay and warm_up 0: {self}")
        if not (self.learning_rate > 0 and self.beta >= 0):
            raise ValueError(f"learning_rate must be positive and beta at least 0: {self}")


def beta_schedule(config: TrainingConfig) -> optax.Schedule:
    """Beta as a function of the epoch, counted from 0.

    0 during `delay` epochs, then a linear rise over `warm_up` epochs, then constant.
    """
    rise = optax.linear_schedule(0.0, config.beta, config.warm_up)
    steady = rise if config.warm_up else optax.constant_schedule(config.beta)
    return optax.join_schedules([optax.constant_schedule(0.0), steady], [config.delay])


def learning_rate_schedule(config: TrainingConfig) -> optax.Schedule:
    """Learning rate as a function of the epoch, counted from 0.

    Constant, or rate (1 + cos(pi epoch / epochs)) / 2, the decay of Loshchilov and Hutter, "SGDR:
    stochastic gradient descent with warm restarts", ICLR 2017, without restarts.
    """
    if config.cosine_decay:
        return optax.cosine_decay_schedule(config.learning_rate, config.epochs)
    return optax.constant_schedule(config.learning_rate)


class State(NamedTuple):
    """What changes during training."""

    params: Params
    adam: optax.OptState


def initial_state(config: VAEConfig, *, key: Key[Array, ""]) -> State:
    """Parameters drawn by `key`, and Adam at rest."""
    params = models.init(config, key=key)
    return State(params, _ADAM.init(params))


def _loss(params, config, x, key, beta):
    """Negative ELBO of a batch, in nats per example, and its parts."""
    posterior = models.encode(config, params, x)
    decoded = models.decode(config, params, models.reparameterize(key, posterior))
    if config.likelihood == "gaussian":
        likelihood = losses.gaussian_log_likelihood(x, *decoded)
    else:
        likelihood = losses.bernoulli_log_likelihood(x, *decoded)
    kl = losses.kl_per_latent(*posterior)
    bound = losses.elbo(likelihood, kl.sum(axis=-1), beta)
    # The caller sums the moments of the means over the batches into their variance.
    parts = (likelihood, kl, posterior.mean, posterior.mean**2)
    return -bound.mean(), jax.tree.map(lambda part: part.mean(axis=0), parts)


@partial(jax.jit, static_argnums=(0, 1), donate_argnums=(2,))
def _epoch(
    config: VAEConfig,
    batch_size: int,
    state: State,
    x: Float[Array, "n n_bins"],
    key: Key[Array, ""],
    beta: Float[Array, ""],
    learning_rate: Float[Array, ""],
):
    """Train for one epoch; returns the state and the parts of the loss for each step."""
    shuffle_key, sample_key = jax.random.split(key)
    n_steps = len(x) // batch_size
    order = jax.random.permutation(shuffle_key, len(x))[: n_steps * batch_size]

    def step(state: State, inputs):
        rows, step_key = inputs
        grad = jax.grad(_loss, has_aux=True)
        gradient, parts = grad(state.params, config, x[rows], step_key, beta)
        direction, adam = _ADAM.update(gradient, state.adam)
        params = jax.tree.map(lambda p, d: p - learning_rate * d, state.params, direction)
        return State(params, adam), parts

    inputs = order.reshape(n_steps, batch_size), jax.random.split(sample_key, n_steps)
    return jax.lax.scan(step, state, inputs)


def fit(
    config: VAEConfig,
    training: TrainingConfig,
    x: Float32[np.ndarray, "n n_bins"],
    *,
    state: State | None = None,
    history: History | None = None,
    after_epoch: Callable[[State, History], None] | None = None,
    label: str = "training",
    progress: bool = True,
) -> tuple[Params, History]:
    """Train a VAE and return its parameters and history.

    Parameters
    ----------
    config : VAEConfig
        The model.
    training : TrainingConfig
        Epochs, batch size, learning rate, beta, seed.
    x : array, shape (n, n_bins), float32
        The data.
    state, history : optional
        Where an interrupted run stood (see `after_epoch`); it goes on to the same bits.
    after_epoch : callable, optional
        Called with the state and the history after every epoch, to keep a checkpoint. It must not
        keep the state's arrays themselves: their memory is reused.
    label : str
        Before the progress bar, on stderr.
    progress : bool
        Whether to draw it.

    Returns
    -------
    params : pytree
        Trained parameters.
    history : History
        One row per epoch.

    Raises
    ------
    ValueError
        If the data do not fit the model, are not finite, are outside 0..1 for a Bernoulli
        likelihood, or do not fill one batch.
    FloatingPointError
        If the loss turns non-finite; the message names the epoch and the term.
    """
    check(config, training, x)
    init_key, run_key = jax.random.split(jax.random.key(training.seed))
    state = initial_state(config, key=init_key) if state is None else state
    history = History.empty(config.n_latents) if history is None else history
    beta_at, rate_at = beta_schedule(training), learning_rate_schedule(training)
    data = jnp.asarray(x)
    with tqdm(
        total=training.epochs,
        initial=len(history),
        desc=label,
        unit="epoch",
        disable=not progress,
        mininterval=0.5,
    ) as bar:
        for epoch in range(len(history), training.epochs):
            beta = jnp.float32(beta_at(epoch))
            state, parts = _epoch(
                config,
                training.batch_size,
                state,
                data,
                jax.random.fold_in(run_key, epoch),
                beta,
                jnp.float32(rate_at(epoch)),
            )
            history = recorded(history, beta, parts)
            bar.set_postfix_str(
                f"ELBO {history.elbo[-1]:.4g}, likelihood {history.log_likelihood[-1]:.4g}, "
                f"KL {history.kl[-1].sum():.3g}, "
                f"active {history.active_units[-1]}/{config.n_latents}",
                refresh=False,
            )
            bar.update()
            if after_epoch is not None:
                after_epoch(state, history)
    return state.params, history


def check(config: VAEConfig, training: TrainingConfig, x: np.ndarray) -> None:
    """Raise ValueError if the data cannot train the model (see `fit`)."""
    if x.ndim != 2 or x.shape[1] != config.n_bins:
        raise ValueError(f"the model takes data of shape (n, {config.n_bins}), not {x.shape}")
    if len(x) < training.batch_size:
        raise ValueError(f"{len(x)} examples do not fill one batch of {training.batch_size}")
    low, high = x.min(), x.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        raise ValueError("the data hold values that are not finite")
    if config.likelihood == "bernoulli" and not 0 <= low <= high <= 1:
        raise ValueError(f"a Bernoulli likelihood takes data in 0..1, not {low} to {high}")


def recorded(history: History, beta: Float32[np.ndarray, ""], parts: Sequence[Array]) -> History:
    """One epoch more, from the parts of its loss; FloatingPointError if one is not finite."""
    likelihood, kl, mean, square = (np.asarray(part) for part in parts)
    bad = ~np.isfinite(np.stack([likelihood, kl.sum(axis=1)]))
    if bad.any():
        step = int(bad.any(axis=0).argmax())
        terms = [n for n, b in zip(("log-likelihood", "KL term"), bad[:, step], strict=True) if b]
        raise FloatingPointError(
            f"training turned non-finite in epoch {len(history) + 1}, step {step + 1}: the "
            f"{' and the '.join(terms)}; lower the learning rate or narrow logvar_range"
        )
    return history.extended(
        beta=beta,
        log_likelihood=likelihood.mean(),
        kl=kl.mean(axis=0),
        mean_variance=square.mean(axis=0) - mean.mean(axis=0) ** 2,
    )
