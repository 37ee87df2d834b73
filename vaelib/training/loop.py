"""The loop over the epochs: it measures, ends a run that may stop or must, and lets others follow.

After each epoch the host sees the metrics. It ends a run that turned non-finite or may stop, and
lets the caller show progress and keep checkpoints.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from jaxtyping import Array, Float32

from vaelib import convergence
from vaelib.history import History
from vaelib.models import VAEConfig
from vaelib.schedules import (
    TrainingConfig,
    beta_by_epoch,
    learning_rate_by_epoch,
    restarts_by_epoch,
)
from vaelib.training.epoch import State, initial_state, measure, random_key, train_epoch

__all__ = ["check", "fit"]

Tree = TypeVar("Tree")

MEASUREMENTS = 400
"""Held-out rows are measured after every epoch, or so many times if there are more epochs."""


def fit(
    config: VAEConfig,
    trainings: Sequence[TrainingConfig],
    x: Float32[np.ndarray, "n n_bins"],
    held: Float32[np.ndarray, "m n_bins"],
    *,
    resume: Sequence[tuple[State, History]] | None = None,
    devices: Sequence[jax.Device] | None = None,
    after_epoch: Callable[[list[History], Callable[[int], State], set[int]], None] | None = None,
) -> list[tuple[State, History]]:
    """Train a VAE in one or several ways on one dataset, all together.

    One run is fastest alone on a CPU; several together are on an accelerator. Each run is the same
    whichever others train with it, to the rounding of float32. A run that turns non-finite ends
    with the parameters before that epoch, which its history names.

    Parameters
    ----------
    trainings : sequence of TrainingConfig
        One per run. They share steps, batch_size and sample.
    held : array
        Rows that are measured, not trained on (see `History`).
    resume : sequence of (State, History), optional
        Where interrupted runs stood, all after the same epoch; they go on to the same bits.
    devices : sequence of jax.Device, optional
        Over which the runs are spread; the first device by default.
    after_epoch : callable, optional
        Called after every epoch with the histories, a function that copies the state of a run,
        given its index, and the indices of the runs that have ended.

    Returns
    -------
    list of (State, History)
        The parameters, with Adam's state, and the history of each run.

    Raises
    ------
    ValueError
        See `check`.
    """
    check(config, trainings, x, held)
    n_runs, first = len(trainings), trainings[0]
    program, sample = config.program, first.sample
    epochs, batch_size = first.epochs(len(x)), first.batch_size
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
        constant = convergence.best_constant(config, x, held)
        empty = History.empty(config.n_latents, first.steps_per_epoch(len(x)), constant)
        resume = [(initial_state(config, key=key[0]), empty) for key in keys]
    histories = [history for _, history in resume]
    state = jax.tree.map(lambda *leaves: spread(np.stack(leaves)), *(state for state, _ in resume))
    run_keys = spread(jnp.stack([key[1] for key in keys]))
    betas = np.stack([beta_by_epoch(t, epochs) for t in trainings])
    rates = np.stack([learning_rate_by_epoch(t, epochs) for t in trainings])
    restarts = np.stack([restarts_by_epoch(t, epochs) for t in trainings])
    data, held = (jax.device_put(a, NamedSharding(mesh, PartitionSpec())) for a in (x, held))
    every = -(-epochs // MEASUREMENTS)
    ended: dict[int, State] = {}

    def state_of(i: int) -> State:
        return ended[i] if i in ended else _row(state, i)

    for epoch in range(len(histories[0]), epochs):
        before = state
        each = [spread(values[:, epoch]) for values in (betas, rates, restarts)]
        state, parts = train_epoch(
            program, batch_size, sample, over_runs, before, data, run_keys, np.int32(epoch), *each
        )
        measured = ()
        if (epoch + 1) % every == 0 or epoch + 1 == epochs:
            measured = measure(program, state.params, held, spread(betas[:, -1]))
        parts, measured = jax.device_get((parts, measured))
        for i in set(range(n_runs)) - set(ended):
            old, schedule = histories[i], (betas[i, epoch], rates[i, epoch])
            new = _append(old, schedule, [p[i] for p in parts], [m[i] for m in measured])
            histories[i] = new
            # During a delay beta is constant, but not yet the final one.
            at_final_beta = betas[i, epoch] == betas[i, -1]
            may_stop = trainings[i].stop_at_gate and 4 * len(new) >= epochs and at_final_beta
            if new.failed_epoch:
                ended[i] = _row(before, i)
            elif epoch + 1 == epochs or (may_stop and measured and convergence.passes(new)):
                ended[i] = _row(state, i)
        if after_epoch is not None:
            after_epoch(histories, state_of, set(ended))
        if len(ended) == n_runs:
            break
    return [(state_of(i), history) for i, history in enumerate(histories)]


def check(
    config: VAEConfig, trainings: Sequence[TrainingConfig], x: np.ndarray, held: np.ndarray
) -> None:
    """Refuse data that cannot train the model, and trainings that cannot run together.

    Raises
    ------
    ValueError
        If the trainings differ in steps, batch size or sampling, or the data do not fit the model,
        are not finite, are outside 0..1 for a Bernoulli likelihood, or do not fill one batch.
    """
    if len({(t.steps, t.batch_size, t.sample) for t in trainings}) != 1:
        raise ValueError("runs that train together share steps, batch_size and sample")
    for rows, n in ((x, trainings[0].batch_size), (held, 1)):
        if rows.ndim != 2 or rows.shape[1] != config.n_bins:
            raise ValueError(
                f"the model takes data of shape (n, {config.n_bins}), not {rows.shape}"
            )
        if len(rows) < n:
            raise ValueError(f"{len(rows)} examples do not fill one batch of {n}")
        low, high = rows.min(), rows.max()
        if not (np.isfinite(low) and np.isfinite(high)):
            raise ValueError("the data hold values that are not finite")
        if config.likelihood == "bernoulli" and not 0 <= low <= high <= 1:
            raise ValueError(f"a Bernoulli likelihood takes data in 0..1, not {low} to {high}")


def _append(
    history: History,
    schedule: tuple[np.float32, np.float32],
    parts: Sequence[np.ndarray],
    measured: Sequence[np.ndarray],
) -> History:
    """One epoch more, from the parts of its loss, one row per step, and what was measured."""
    likelihood, kl, finite = parts
    if not (finite and np.isfinite(likelihood).all() and np.isfinite(kl).all()):
        return replace(history, failed_epoch=np.asarray(len(history) + 1, np.int32))
    beta, rate = schedule
    means = {"log_likelihood": likelihood.mean(), "kl": kl.mean(axis=0)}
    history = history.extended(beta=beta, learning_rate=rate, **means)
    if not measured:
        return history
    objective, r2 = measured
    return history.extended(measured_at=len(history), objective=objective, held_r2=r2)


def _row(tree: Tree, i: int) -> Tree:
    """One run's arrays, copied to the default device."""
    return jax.tree.map(lambda leaf: jnp.asarray(np.array(leaf[i])), tree)
