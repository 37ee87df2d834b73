"""The file of a run: its parameters and history, with what made them in its header."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
from jaxtyping import Array, Float, Float32

from vaelib import models
from vaelib.history import History
from vaelib.models import Params, VAEConfig
from vaelib.runs.gate import trained_to_the_end
from vaelib.schedules import TrainingConfig
from vaelib.store import DamagedFileError, digest, read_arrays, write_arrays
from vaelib.training.epoch import State, initial_state, random_key

__all__ = ["Case", "Job", "Run", "find", "load", "resume", "write"]


@dataclass(frozen=True)
class Run:
    """A trained VAE: the model, how it was trained, its parameters and its curves."""

    config: VAEConfig
    training: TrainingConfig
    params: Params
    history: History

    def __repr__(self) -> str:
        c, t, h = self.config, self.training, self.history
        sizes = " -> ".join(map(str, (c.n_bins, *c.hidden, c.n_latents)))
        end = f"non-finite in epoch {h.failed_epoch}" if h.failed_epoch else f"{h.steps} steps"
        if len(h):
            end += f", ELBO {h.elbo[-1]:.5g} nats, {h.n_active[-1]} of {c.n_latents} latents active"
        return f"Run({sizes}, {c.activation}, {c.likelihood}; beta {t.beta:g}, {end})"

    @property
    def gated(self) -> bool:
        """Whether the run is trained to the end, see `vaelib.runs.gate`."""
        return trained_to_the_end(self.history)

    def encode(self, x: Float[Array, "*batch n_bins"]) -> models.Gaussian:
        """Mean and log-variance of q(z|x)."""
        return models.encode(self.config, self.params, x)

    def decode(self, z: Float[Array, "*batch n_latents"]) -> models.Gaussian | models.Bernoulli:
        """p(x|z); its mean is the decoded sound."""
        return models.decode(self.config, self.params, z)


class Case(NamedTuple):
    """What makes a run: the model, how it is trained, and the data, which cases may share."""

    config: VAEConfig
    training: TrainingConfig
    x: Float32[np.ndarray, "n n_bins"]
    held: Float32[np.ndarray, "m n_bins"]
    """Rows that are measured, not trained on."""


class Job(NamedTuple):
    """A case, what its header says, and where its run is kept."""

    case: Case
    made_by: dict[str, Any]
    file: Path

    @classmethod
    def of(cls, case: Case, shared: Mapping[str, Any], folder: Path) -> "Job":
        """Name a run by everything that decides its numbers; its header says the same."""
        made_by = {**shared, "config": vars(case.config), "training": vars(case.training)}
        # As it is read back: JSON has lists only.
        made_by = json.loads(json.dumps(made_by))
        return cls(case, made_by, folder / f"{digest(made_by)[:32]}.safetensors")

    @property
    def checkpoint(self) -> Path:
        """Where the run stands while it trains."""
        return self.file.with_suffix(".checkpoint.safetensors")


def load(file: Path) -> Run:
    """Read a run of `Profile.runs`; it decodes to the same bits as the one that was saved.

    Raises
    ------
    DamagedFileError
        If the file is truncated, was changed, or was written by another version.
    OSError
        If it is absent or cannot be read.
    """
    return _read(file)[1]


def find(
    file: Path,
    made_by: Mapping[str, Any],
    say: Callable[[str], None],
    *,
    adam: bool = False,
) -> tuple[Run, State] | None:
    """Read a run or a checkpoint; none if it is absent or, as is then said, cannot be trusted."""
    try:
        if not file.exists():
            return None
        header, run, state = _read(file, adam=adam)
        if header != made_by:
            raise DamagedFileError(f"{file} holds another run than its name says")
    except DamagedFileError as error:
        say(f"{error}; training from the beginning")
        return None
    return run, state


def resume(job: Job, say: Callable[[str], None]) -> tuple[State, History] | None:
    """Where an interrupted run stood, if it left a checkpoint."""
    found = find(job.checkpoint, job.made_by, say, adam=True)
    if found is None:
        return None
    run, state = found
    say(f"{job.checkpoint.name}: going on after epoch {len(run.history)}")
    return state, run.history


def write(job: Job, history: History, state: State, *, finished: bool) -> None:
    """Write the file of a run that has ended, without Adam's state, or its checkpoint."""
    tree = {"history": vars(history), "state": state._replace(adam=None) if finished else state}
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    arrays = {_name(path): np.asarray(leaf) for path, leaf in leaves}
    write_arrays(job.file if finished else job.checkpoint, arrays, job.made_by)
    if finished:
        job.checkpoint.unlink(missing_ok=True)


def _name(path: tuple) -> str:
    """The name of an array in a file, "params/decoder/out/bias"."""
    return jax.tree_util.keystr(path, simple=True, separator="/")


def _read(file: Path, *, adam: bool = False) -> tuple[dict[str, Any], Run, State]:
    """Read what `write` wrote, with or without Adam's state."""
    header, arrays = read_arrays(file)

    def array(path: tuple, shape: jax.ShapeDtypeStruct) -> Array:
        found = arrays[_name(path)]
        if found.shape != shape.shape:
            raise ValueError(f"{_name(path)} of shape {found.shape}, not {shape.shape}")
        return jax.numpy.asarray(found, shape.dtype)

    try:
        config, how = VAEConfig(**header["config"]), TrainingConfig(**header["training"])
        shapes = _shapes(config) if adam else _shapes(config)._replace(adam=None)
        state = jax.tree_util.tree_map_with_path(array, {"state": shapes})["state"]
        history = History(*(arrays[f"history/{f.name}"] for f in fields(History)))
    except (KeyError, TypeError, ValueError) as error:
        why = f"no {error}" if isinstance(error, KeyError) else error
        raise DamagedFileError(f"{file} was written by another version ({why})") from error
    return header, Run(config, how, state.params, history), state


@cache
def _shapes(config: VAEConfig) -> State:
    return jax.eval_shape(lambda: initial_state(config, key=random_key(0)))
