"""The compiled programs: an epoch of training, and what is measured after it.

One epoch (shuffle, a scan over the batches, the metrics) is one compiled program. Sizes and the
model's config decide the program; beta, the learning rate and the key are arguments, so that a
sweep over them compiles once. Several runs of one model on one dataset can train together, as one
vmapped program, and over several devices that program is sharded along its run axis.
"""

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import optax
from jax.sharding import NamedSharding
from jaxtyping import Array, Bool, Float, Int, Key

from vaelib import losses, models
from vaelib.models import Params, VAEConfig

__all__ = ["State", "initial_state", "measure", "random_key", "train_epoch"]

_ADAM = optax.scale_by_adam()


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


def _parts(config, params, x, key, sample=True):
    """Log-likelihood of each row and KL of each of its latents, in nats."""
    posterior = models.encode(config, params, x)
    z = models.reparameterize(key, posterior) if sample else posterior.mean
    decoded = models.decode(config, params, z)
    if config.likelihood == "gaussian":
        likelihood = losses.gaussian_log_likelihood(x, *decoded)
    else:
        likelihood = losses.bernoulli_log_likelihood(x, *decoded)
    return likelihood, losses.kl_per_latent(*posterior)


def _epoch(
    config: VAEConfig,
    batch_size: int,
    sample: bool,
    state: State,
    x: Float[Array, "n n_bins"],
    key: Key[Array, ""],
    beta: Float[Array, ""],
    learning_rate: Float[Array, ""],
    restart: Bool[Array, ""],
) -> tuple[State, tuple[Array, ...]]:
    """Train a run for an epoch: the parts of the loss, one row a step, and whether it is finite."""
    n_steps = len(x) // batch_size
    shuffle_key, sample_key = jax.random.split(key)
    order = jax.random.permutation(shuffle_key, len(x))[: n_steps * batch_size]
    at_rest = _ADAM.init(state.params)
    adam = jax.tree.map(lambda rest, moment: jnp.where(restart, rest, moment), at_rest, state.adam)

    def loss(params, rows, key):
        likelihood, kl = _parts(config, params, x[rows], key, sample)
        bound = losses.elbo(likelihood, kl.sum(axis=-1), beta)
        return -bound.mean(), (likelihood.mean(), kl.mean(axis=0))

    def step(state: State, inputs):
        gradient, parts = jax.grad(loss, has_aux=True)(state.params, *inputs)
        direction, adam = _ADAM.update(gradient, state.adam)
        params = jax.tree.map(lambda p, d: p - learning_rate * d, state.params, direction)
        return State(params, adam), parts

    inputs = order.reshape(n_steps, batch_size), jax.random.split(sample_key, n_steps)
    state, parts = jax.lax.scan(step, State(state.params, adam), inputs)
    finite = jnp.stack([jnp.isfinite(leaf).all() for leaf in jax.tree.leaves(state.params)]).all()
    return state, (*parts, finite)


@partial(jax.jit, static_argnums=(0, 1, 2, 3))
def train_epoch(
    config: VAEConfig,
    batch_size: int,
    sample: bool,
    over_runs: NamedSharding,
    state: State,
    x: Float[Array, "n n_bins"],
    keys: Key[Array, " n_runs"],
    epoch: Int[Array, ""],
    *each: Array,
) -> tuple[State, tuple[Array, ...]]:
    """Train every run for one epoch; `each` has the arguments of `_epoch` that differ by run."""
    train = partial(_epoch, config, batch_size, sample)
    keys = jax.vmap(jax.random.fold_in, in_axes=(0, None))(keys, epoch)
    if len(keys) == 1:
        # On a CPU a batch of one run takes three times as long as the run itself.
        state, key, *each = jax.tree.map(lambda a: a[0], (state, keys, *each))
        return jax.tree.map(lambda a: a[None], train(state, x, key, *each))
    in_axes = (0, None, 0, *[0] * len(each))
    trained = jax.vmap(train, in_axes=in_axes)(state, x, keys, *each)
    # No run needs another's numbers; what comes out lies where it was computed.
    return jax.lax.with_sharding_constraint(trained, over_runs)


@partial(jax.jit, static_argnums=0)
def measure(
    config: VAEConfig,
    params: Params,
    held: Float[Array, "n n_bins"],
    betas: Float[Array, " n_runs"],
) -> tuple[Float[Array, " n_runs"], Float[Array, " n_runs"]]:
    """Objective and R2 of every run on held-out rows; the noise is always the same."""

    def of_run(params, beta):
        likelihood, kl = _parts(config, params, held, random_key(0))
        objective = losses.elbo(likelihood, kl.sum(axis=-1), beta).mean()
        decoded = models.decode(config, params, models.encode(config, params, held).mean).mean
        error = jnp.sum((held - decoded) ** 2)
        return objective, 1 - error / jnp.sum((held - held.mean(axis=0, keepdims=True)) ** 2)

    if len(betas) == 1:
        params, beta = jax.tree.map(lambda a: a[0], (params, betas))
        return jax.tree.map(lambda a: a[None], of_run(params, beta))
    return jax.vmap(of_run)(params, betas)
