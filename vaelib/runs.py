"""Trained runs: found by what made them, resumed when interrupted, loaded to the same bits.

A run is one safetensors file: the parameters and the history, with the configuration in its header.
Its name ends in the digest of everything that decides the numbers (configuration, data, code,
versions), so an edit of a loss retrains what depends on it and an edit of a plot does not. While a
run trains, a checkpoint beside it is renewed every ten seconds.
"""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import jax
import numpy as np
from jaxtyping import Array, Float, Float32

from vaelib import models, training
from vaelib.history import History
from vaelib.models import Params, VAEConfig
from vaelib.profiles import Profile
from vaelib.store import code_digest, digest, versions
from vaelib.training import State, TrainingConfig
from vaelib.trees import TreeFileError, read_tree, unflattened, write_tree

__all__ = ["Run", "find", "keep", "load", "resumed", "run_path", "save", "trained"]

CODE = tuple(f"vaelib.{name}" for name in ("models", "losses", "history", "training", "sweeps"))
"""The modules whose code decides what training computes."""

CHECKPOINT_S = 10.0


@dataclass(frozen=True)
class Run:
    """A trained VAE.

    Attributes
    ----------
    config : VAEConfig
        The model.
    training : TrainingConfig
        How it was trained.
    params : pytree
        Its parameters.
    history : History
        Its curves.
    """

    config: VAEConfig
    training: TrainingConfig
    params: Params
    history: History

    def __repr__(self) -> str:
        c, t, h = self.config, self.training, self.history
        sizes = " -> ".join(map(str, (c.n_bins, *c.hidden, c.n_latents)))
        return (
            f"Run({sizes}, {c.activation}, {c.likelihood}; beta {t.beta:g}, {len(h)} epochs, "
            f"ELBO {h.elbo[-1]:.5g} nats, {h.active_units[-1]} of {c.n_latents} latents active)"
        )

    def encode(self, x: Float[Array, "*batch n_bins"]) -> models.Gaussian:
        """Mean and log-variance of q(z|x)."""
        return models.encode(self.config, self.params, x)

    def decode(self, z: Float[Array, "*batch n_latents"]) -> models.Gaussian | models.Bernoulli:
        """p(x|z); its mean is the decoded sound."""
        return models.decode(self.config, self.params, z)


def trained(
    config: VAEConfig,
    training_config: TrainingConfig,
    x: Float32[np.ndarray, "n n_bins"],
    profile: Profile,
    *,
    label: str,
    progress: bool = True,
    after_epoch: Callable[[State, History], None] | None = None,
) -> Run:
    """The run that this model, training and data make: loaded if it exists, else trained and saved.

    Parameters
    ----------
    config, training_config, x
        See `training.fit`.
    profile : Profile
        Runs are kept in `profile.runs`.
    label : str
        A name for people: it begins the file's name and the progress bar.
    progress : bool
        Whether to draw the bar, on stderr.
    after_epoch : callable, optional
        See `training.fit`.

    Raises
    ------
    OSError
        If the run cannot be written.
    ValueError, FloatingPointError
        See `training.fit`.
    """
    path = run_path(config, training_config, x, profile, label=label)
    if (run := find(path)) is not None:
        return run
    state, history = resumed(path, config)
    saved_at = time.monotonic()

    def kept(state: State, history: History) -> None:
        nonlocal saved_at
        if time.monotonic() - saved_at >= CHECKPOINT_S and len(history) < training_config.epochs:
            keep(path, state, history)
            saved_at = time.monotonic()
        if after_epoch is not None:
            after_epoch(state, history)

    params, history = training.fit(
        config,
        training_config,
        x,
        state=state,
        history=history,
        after_epoch=kept,
        label=label,
        progress=progress,
    )
    run = Run(config, training_config, params, history)
    save(path, run)
    return run


def run_path(
    config: VAEConfig,
    training_config: TrainingConfig,
    x: np.ndarray,
    profile: Profile,
    *,
    label: str,
) -> Path:
    """Where `trained` keeps the run that this model, training and data make."""
    made_from = digest(
        asdict(config),
        asdict(training_config),
        np.asarray(x),
        code_digest(*CODE),
        versions("jax", "jaxlib", "flax", "optax"),
        jax.default_backend(),
    )
    return profile.runs / f"{label}-{made_from[:16]}.safetensors"


def find(path: Path) -> Run | None:
    """The run at `path`; none if it is absent or, as stderr then says, cannot be trusted."""
    try:
        return load(path) if path.exists() else None
    except TreeFileError as error:
        print(f"{error}; training it again", file=sys.stderr)
        return None


def save(path: Path, run: Run) -> None:
    """Write a run to one safetensors file, its configuration as JSON in the header.

    A checkpoint beside it has served its time and is removed.

    Raises
    ------
    OSError
        If it cannot be written; nothing is left half-written.
    """
    header = {"config": asdict(run.config), "training": asdict(run.training)}
    write_tree(path, {"params": run.params, "history": vars(run.history)}, header)
    _checkpoint(path).unlink(missing_ok=True)


def keep(path: Path, state: State, history: History) -> None:
    """Write a checkpoint of the run that will be saved at `path`."""
    write_tree(_checkpoint(path), {"state": state, "history": vars(history)}, {})


def _checkpoint(path: Path) -> Path:
    return path.with_suffix(".checkpoint.safetensors")


def load(path: Path) -> Run:
    """Read a run; it decodes to the same bits as the one that was saved.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    TreeFileError
        If the file is truncated, was changed, or was written by another version.
    """
    if not path.exists():
        raise FileNotFoundError(f"there is no trained run {path}: train it first")
    header, arrays = read_tree(path)
    try:
        config = VAEConfig(**header["config"])
        how = TrainingConfig(**header["training"])
    except (KeyError, TypeError, ValueError) as error:
        raise TreeFileError(f"{path} was written by another version ({error})") from error
    template = jax.eval_shape(lambda: training.initial_state(config, key=jax.random.key(0))).params
    params = unflattened(path, template, "params", arrays)
    return Run(config, how, params, _history(path, config, arrays))


def resumed(path: Path, config: VAEConfig) -> tuple[State | None, History | None]:
    """Where an interrupted run stood, or nothing if it left no checkpoint that can be trusted."""
    checkpoint = _checkpoint(path)
    if not checkpoint.exists():
        return None, None
    try:
        _, arrays = read_tree(checkpoint)
        template = jax.eval_shape(lambda: training.initial_state(config, key=jax.random.key(0)))
        state = unflattened(checkpoint, template, "state", arrays)
        history = _history(checkpoint, config, arrays)
    except TreeFileError as error:
        print(f"{error}; training from the beginning", file=sys.stderr)
        return None, None
    print(f"{checkpoint.name}: going on after epoch {len(history)}", file=sys.stderr)
    return state, history


def _history(path: Path, config: VAEConfig, arrays: Mapping[str, np.ndarray]) -> History:
    names = vars(History.empty(config.n_latents))
    try:
        return History(**{name: arrays[f"history/{name}"] for name in names})
    except KeyError as error:
        raise TreeFileError(f"{path} was written by another version (no {error})") from error
