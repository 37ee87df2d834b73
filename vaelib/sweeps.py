"""Sweeps: many trainings of one model on one dataset, compiled once.

Betas, schedules, learning rates and seeds are arguments of the program, so that runs which differ
in them alone share it. On a CPU runs are fastest one after another; on a GPU they train together,
as one vmapped program, and over several devices that program is sharded along its run axis. All
ways give the same numbers, to the rounding of float32, and every run is kept where `runs.trained`
looks for it.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar, get_args

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from jaxtyping import Array, Float, Float32, Int, Key
from tqdm import tqdm

from vaelib import runs, training
from vaelib.history import History
from vaelib.models import VAEConfig
from vaelib.profiles import Profile
from vaelib.runs import Run
from vaelib.training import State, TrainingConfig

__all__ = ["How", "sweep"]

How = Literal["serial", "vmap", "sharded"]
Tree = TypeVar("Tree")

CHECKPOINT_SHARE = 0.05
"""Of the time, at most, for checkpoints: those of many runs are large."""


def sweep(
    config: VAEConfig,
    trainings: Sequence[TrainingConfig],
    x: Float32[np.ndarray, "n n_bins"],
    profile: Profile,
    *,
    label: str,
    how: How | None = None,
    progress: bool = True,
) -> list[Run]:
    """The runs that these trainings make of one model on one dataset, in their order.

    What is on disk is loaded and the rest is trained and saved, each under the name that
    `runs.trained` gives it, whichever way it was trained. An interrupted sweep goes on from the
    checkpoints of its runs, which are renewed every few seconds, or more seldom where writing them
    would take more than 5 % of the time. A run that turns non-finite stops the sweep.

    Parameters
    ----------
    config : VAEConfig
        The model.
    trainings : sequence of TrainingConfig
        They may differ in beta, delay, warm_up, learning_rate, cosine_decay and seed.
    x : array, shape (n, n_bins), float32
        The data.
    profile : Profile
        Runs are kept in `profile.runs`.
    label : str
        A name for people: it begins the names of the files and the progress bar.
    how : {"serial", "vmap", "sharded"}, optional
        One run after another, all together on the first device, which must hold them all, or
        spread over all devices. By default sharded where there are several devices, serial on one
        CPU, else vmap.
    progress : bool
        Whether to draw one bar for the whole sweep, on stderr.

    Returns
    -------
    list of Run

    Raises
    ------
    ValueError
        If the trainings differ in epochs or batch size, `how` is unknown, or the data do not fit
        (see `training.fit`).
    FloatingPointError
        If a loss turns non-finite; the message names the run, the epoch and the term.
    OSError
        If a run cannot be written.
    """
    if len({(t.epochs, t.batch_size) for t in trainings}) > 1:
        raise ValueError("the trainings of a sweep share epochs and batch_size: sweep each apart")
    if how not in (None, *get_args(How)):
        raise ValueError(f"how is one of {', '.join(get_args(How))}, or None, not {how!r}")
    how = how or _default()
    files = [runs.run_path(config, t, x, profile, label=label) for t in trainings]
    done = {path: run for path in set(files) if (run := runs.find(path)) is not None}
    # A dict, since a training may stand in the list twice.
    todo = {path: t for path, t in zip(files, trainings, strict=True) if path not in done}
    # The bar waits for its first epochs, so that what is said before them has its own line.
    with tqdm(
        total=sum(t.epochs for t in todo.values()),
        desc=label,
        unit="epoch",
        disable=not progress,
        mininterval=0.5,
        delay=0.5,
    ) as bar:
        if how == "serial":
            for i, (path, t) in enumerate(todo.items()):
                text = f"run {i + 1} of {len(todo)}: {_name(t)}"
                advance = partial(_advance, bar, i * t.epochs, text)
                options = {"label": label, "progress": False, "after_epoch": advance}
                with _naming(t):
                    done[path] = runs.trained(config, t, x, profile, **options)
        elif todo:
            devices = jax.devices() if how == "sharded" else jax.devices()[:1]
            done |= _together(config, todo, x, devices, bar)
    return [done[path] for path in files]


def _default() -> How:
    if len(jax.devices()) > 1:
        return "sharded"
    return "serial" if jax.default_backend() == "cpu" else "vmap"


def _name(t: TrainingConfig) -> str:
    return f"beta {t.beta:g}, seed {t.seed}"


@contextmanager
def _naming(t: TrainingConfig) -> Iterator[None]:
    """Say of which run a non-finite loss is."""
    try:
        yield
    except FloatingPointError as error:
        raise FloatingPointError(f"the run of {_name(t)}: {error}") from error


def _advance(bar: tqdm, before: int, text: str, state: State, history: History) -> None:
    bar.set_postfix_str(f"{text}, ELBO {history.elbo[-1]:.4g}", refresh=False)
    bar.update(before + len(history) - bar.n)


@partial(jax.jit, static_argnums=(0, 1, 2), donate_argnums=(3,))
def _epochs(
    config: VAEConfig,
    batch_size: int,
    over_runs: NamedSharding,
    state: State,
    x: Float[Array, "n n_bins"],
    keys: Key[Array, " n_runs"],
    epoch: Int[Array, " n_runs"],
    beta: Float[Array, " n_runs"],
    learning_rate: Float[Array, " n_runs"],
):
    """Train every run for one epoch, each the one it stands at: `training._epoch`, vmapped."""
    train = jax.vmap(partial(training._epoch, config, batch_size), in_axes=(0, None, 0, 0, 0))
    keys = jax.vmap(jax.random.fold_in)(keys, epoch)
    # No run needs another's numbers; what comes out lies where it was computed.
    return jax.lax.with_sharding_constraint(train(state, x, keys, beta, learning_rate), over_runs)


def _together(
    config: VAEConfig,
    todo: Mapping[Path, TrainingConfig],
    x: Float32[np.ndarray, "n n_bins"],
    devices: Sequence[jax.Device],
    bar: tqdm,
) -> dict[Path, Run]:
    """Train the runs as one program and save each under its path."""
    files, trainings = list(todo), list(todo.values())
    n_runs, epochs, batch_size = len(todo), trainings[0].epochs, trainings[0].batch_size
    training.check(config, trainings[0], x)
    mesh = Mesh(np.array(devices[:n_runs]), ("runs",))
    # Over one device JAX drops the axis from what comes out, and would see other arguments next.
    spec = PartitionSpec("runs") if mesh.size > 1 else PartitionSpec()
    over_runs = NamedSharding(mesh, spec)
    # Every device has as many rows: some runs are trained twice, and the second copy is ignored.
    rows = np.resize(np.arange(n_runs), -(-n_runs // mesh.size) * mesh.size)

    def spread(values: np.ndarray | Array) -> Array:
        return jax.device_put(values[rows], over_runs)

    keys = [jax.random.split(jax.random.key(t.seed)) for t in trainings]
    starts = [_start(config, path, key[0]) for path, key in zip(files, keys, strict=True)]
    histories = [history for _, history in starts]
    state = jax.tree.map(lambda *leaves: spread(np.stack(leaves)), *(s for s, _ in starts))
    run_keys = spread(jnp.stack([key[1] for key in keys]))
    betas = np.stack([_by_epoch(training.beta_schedule(t), epochs) for t in trainings])
    rates = np.stack([_by_epoch(training.learning_rate_schedule(t), epochs) for t in trainings])
    data = jax.device_put(x, NamedSharding(mesh, PartitionSpec()))

    done: dict[Path, Run] = {}
    saved_at, write_s = time.monotonic(), 0.0
    bar.update(sum(map(len, histories)))
    while len(done) < n_runs:
        # Checkpoints may differ by some epochs, so each run counts its own. One that is done goes
        # on, unheeded, until the others are.
        epoch = np.array([min(len(h), epochs - 1) for h in histories], np.int32)
        beta, rate = betas[np.arange(n_runs), epoch], rates[np.arange(n_runs), epoch]
        values = (spread(epoch), spread(beta), spread(rate))
        state, parts = _epochs(config, batch_size, over_runs, state, data, run_keys, *values)
        parts = jax.device_get(parts)
        for i, t in enumerate(trainings):
            if files[i] not in done:
                with _naming(t):
                    histories[i] = training.recorded(histories[i], beta[i], [p[i] for p in parts])
        low, high = np.sort([h.elbo[-1] for h in histories])[[0, -1]]
        bar.set_postfix_str(
            f"runs 1 to {n_runs} of {n_runs} together: ELBO {low:.4g} to {high:.4g}", refresh=False
        )
        bar.update(sum(map(len, histories)) - bar.n)
        due = time.monotonic() - saved_at >= max(runs.CHECKPOINT_S, write_s / CHECKPOINT_SHARE)
        began = time.monotonic()
        for i, (path, t) in enumerate(todo.items()):
            if path not in done and len(histories[i]) == epochs:
                done[path] = Run(config, t, _row(state.params, i), histories[i])
                runs.save(path, done[path])
            elif path not in done and due:
                runs.keep(path, _row(state, i), histories[i])
        if due:
            saved_at = time.monotonic()
            write_s = saved_at - began
    return done


def _start(config: VAEConfig, path: Path, key: Key[Array, ""]) -> tuple[State, History]:
    """Where a run stood when it was interrupted, else its beginning."""
    state, history = runs.resumed(path, config)
    if state is None:
        return training.initial_state(config, key=key), History.empty(config.n_latents)
    return state, history


def _by_epoch(schedule: optax.Schedule, epochs: int) -> Float32[np.ndarray, " n_epochs"]:
    # A constant schedule gives a Python number, which has no axis to be mapped over.
    return np.array([schedule(epoch) for epoch in range(epochs)], np.float32)


def _row(tree: Tree, i: int) -> Tree:
    """One run's arrays, on the default device."""
    return jax.tree.map(lambda leaf: jnp.asarray(np.array(leaf[i])), tree)
