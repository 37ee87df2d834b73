"""Training: maximise the ELBO by Adam, one compiled program per shape.

One epoch (shuffle, a scan over the batches, the metrics) is one compiled program. Sizes and the
model's config decide the program; beta, the learning rate and the key are arguments, so that a
sweep over them compiles once. Several runs of one model on one dataset can train together, as one
vmapped program, and over several devices that program is sharded along its run axis. After each
epoch the host sees the metrics: it stops a run that turned non-finite, and lets the caller show
progress and keep checkpoints.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from jaxtyping import Array, Float, Float32, Int, Key

from vaelib import losses, models
from vaelib.history import History
from vaelib.models import Params, VAEConfig

__all__ = [
    "State",
    "TrainingConfig",
    "append_epoch",
    "beta_schedule",
    "check",
    "fit",
    "initial_state",
    "learning_rate_schedule",
    "random_key",
]

Tree = TypeVar("Tree")

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
        Weight of the KL term in the ELBO, both of whose terms are summed.
    delay : int
        Epochs at beta = 0 before anything else; the 2017 code has 1.
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


def random_key(seed: int) -> Key[Array, ""]:
    """Make the key of a seed, by the one generator that all trainings use."""
    return jax.random.key(seed, impl="threefry2x32")


class State(NamedTuple):
    """What changes during training."""

    params: Params
    adam: optax.OptState


@partial(jax.jit, static_argnums=0)
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


def _epoch(
    config: VAEConfig,
    batch_size: int,
    state: State,
    x: Float[Array, "n n_bins"],
    key: Key[Array, ""],
    beta: Float[Array, ""],
    learning_rate: Float[Array, ""],
) -> tuple[State, tuple[Array, ...]]:
    """Train one run for one epoch; the parts of the loss come out one row per step."""
    n_steps = len(x) // batch_size
    shuffle_key, sample_key = jax.random.split(key)
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


@partial(jax.jit, static_argnums=(0, 1, 2), donate_argnums=(3,))
def _epochs(
    config: VAEConfig,
    batch_size: int,
    over_runs: NamedSharding,
    state: State,
    x: Float[Array, "n n_bins"],
    keys: Key[Array, " n_runs"],
    epoch: Int[Array, ""],
    beta: Float[Array, " n_runs"],
    learning_rate: Float[Array, " n_runs"],
) -> tuple[State, tuple[Array, ...]]:
    """Train every run for one epoch."""
    train = partial(_epoch, config, batch_size)
    keys = jax.vmap(jax.random.fold_in, in_axes=(0, None))(keys, epoch)
    if len(keys) == 1:
        # On a CPU a batch of one run takes three times as long as the run itself.
        state, key, beta, rate = jax.tree.map(lambda a: a[0], (state, keys, beta, learning_rate))
        return jax.tree.map(lambda a: a[None], train(state, x, key, beta, rate))
    trained = jax.vmap(train, in_axes=(0, None, 0, 0, 0))(state, x, keys, beta, learning_rate)
    # No run needs another's numbers; what comes out lies where it was computed.
    return jax.lax.with_sharding_constraint(trained, over_runs)


def fit(
    config: VAEConfig,
    trainings: Sequence[TrainingConfig],
    x: Float32[np.ndarray, "n n_bins"],
    *,
    resume: Sequence[tuple[State, History]] | None = None,
    devices: Sequence[jax.Device] | None = None,
    after_epoch: Callable[[list[History], Callable[[int], State]], None] | None = None,
) -> list[tuple[State, History]]:
    """Train a VAE in one or several ways on one dataset, all together.

    One run is fastest alone on a CPU; several together are on an accelerator. Each run is the same
    whichever others train with it, to the rounding of float32.

    Parameters
    ----------
    trainings : sequence of TrainingConfig
        One per run. They may differ in beta, delay, warm_up, learning_rate, cosine_decay and seed.
    resume : sequence of (State, History), optional
        Where interrupted runs stood, all after the same epoch; they go on to the same bits.
    devices : sequence of jax.Device, optional
        Over which the runs are spread; the first device by default.
    after_epoch : callable, optional
        Called after every epoch with the histories and a function that copies the state of a run,
        given its index.

    Returns
    -------
    list of (State, History)
        The parameters, with Adam's state, and the history of each run.

    Raises
    ------
    ValueError
        See `check`.
    FloatingPointError
        If a loss turns non-finite; the message names the run, the epoch and the term.
    """
    check(config, trainings, x)
    n_runs, epochs, batch_size = len(trainings), trainings[0].epochs, trainings[0].batch_size
    mesh = Mesh(np.array((devices or jax.devices()[:1])[:n_runs]), ("runs",))
    # Over one device JAX drops the axis from what comes out, and would see other arguments next.
    spec = PartitionSpec("runs") if mesh.size > 1 else PartitionSpec()
    over_runs = NamedSharding(mesh, spec)
    # Every device has as many rows: some runs are trained twice, and the second copy is ignored.
    rows = np.resize(np.arange(n_runs), -(-n_runs // mesh.size) * mesh.size)

    def spread(values: np.ndarray | Array) -> Array:
        return jax.device_put(values[rows], over_runs)

    keys = [jax.random.split(random_key(t.seed)) for t in trainings]
    if resume is None:
        resume = [(initial_state(config, key=k[0]), History.empty(config.n_latents)) for k in keys]
    histories = [history for _, history in resume]
    state = jax.tree.map(lambda *leaves: spread(np.stack(leaves)), *(state for state, _ in resume))
    run_keys = spread(jnp.stack([key[1] for key in keys]))
    betas = np.stack([_by_epoch(beta_schedule(t), epochs) for t in trainings])
    rates = np.stack([_by_epoch(learning_rate_schedule(t), epochs) for t in trainings])
    data = jax.device_put(x, NamedSharding(mesh, PartitionSpec()))
    for epoch in range(len(histories[0]), epochs):
        beta, rate = spread(betas[:, epoch]), spread(rates[:, epoch])
        state, parts = _epochs(
            config, batch_size, over_runs, state, data, run_keys, np.int32(epoch), beta, rate
        )
        parts = jax.device_get(parts)
        for i, t in enumerate(trainings):
            histories[i] = append_epoch(histories[i], t, betas[i, epoch], [p[i] for p in parts])
        if after_epoch is not None:
            after_epoch(histories, partial(_row, state))
    return [(_row(state, i), history) for i, history in enumerate(histories)]


def check(config: VAEConfig, trainings: Sequence[TrainingConfig], x: np.ndarray) -> None:
    """Refuse data that cannot train the model, and trainings that cannot run together.

    Raises
    ------
    ValueError
        If the trainings differ in epochs or batch size, or the data do not fit the model, are not
        finite, are outside 0..1 for a Bernoulli likelihood, or do not fill one batch.
    """
    if len({(t.epochs, t.batch_size) for t in trainings}) != 1:
        raise ValueError("runs that train together share epochs and batch_size")
    if x.ndim != 2 or x.shape[1] != config.n_bins:
        raise ValueError(f"the model takes data of shape (n, {config.n_bins}), not {x.shape}")
    if len(x) < trainings[0].batch_size:
        raise ValueError(f"{len(x)} examples do not fill one batch of {trainings[0].batch_size}")
    low, high = x.min(), x.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        raise ValueError("the data hold values that are not finite")
    if config.likelihood == "bernoulli" and not 0 <= low <= high <= 1:
        raise ValueError(f"a Bernoulli likelihood takes data in 0..1, not {low} to {high}")


def append_epoch(
    history: History, training: TrainingConfig, beta: np.float32, parts: Sequence[np.ndarray]
) -> History:
    """One epoch more, from the parts of its loss, one row per step.

    Raises
    ------
    FloatingPointError
        If one is not finite.
    """
    likelihood, kl, mean, square = parts
    bad = ~np.isfinite(np.stack([likelihood, kl.sum(axis=1)]))
    if bad.any():
        step = int(bad.any(axis=0).argmax())
        terms = [n for n, b in zip(("log-likelihood", "KL term"), bad[:, step], strict=True) if b]
        raise FloatingPointError(
            f"the run of beta {training.beta:g}, seed {training.seed} turned non-finite in epoch "
            f"{len(history) + 1}, step {step + 1}: the {' and the '.join(terms)}; lower the "
            "learning rate or narrow logvar_range"
        )
    measured = {
        "beta": beta,
        "log_likelihood": likelihood.mean(),
        "kl": kl.mean(axis=0),
        "mean_variance": square.mean(axis=0) - mean.mean(axis=0) ** 2,
    }
    rows = {name: np.asarray(value, np.float32)[None] for name, value in measured.items()}
    return History(**{n: np.concatenate([getattr(history, n), row]) for n, row in rows.items()})


def _by_epoch(schedule: optax.Schedule, epochs: int) -> Float32[np.ndarray, " n_epochs"]:
    # A constant schedule gives one number for all.
    return np.broadcast_to(np.float32(schedule(np.arange(epochs))), epochs)


def _row(tree: Tree, i: int) -> Tree:
    """One run's arrays, copied to the default device, since an epoch reuses their memory."""
    return jax.tree.map(lambda leaf: jnp.asarray(np.array(leaf[i])), tree)
