"""Trained runs: found by what made them, resumed when interrupted, loaded to the same bits.

A run is one safetensors file: the parameters and the history, with the configuration in its header.
Its name ends in the digest of everything that decides the numbers (configuration, data, code,
versions), so an edit of a loss retrains what depends on it and an edit of a plot does not. While a
run trains, a checkpoint beside it is renewed every two seconds.
"""

import json
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

import jax
import numpy as np
import safetensors
import safetensors.numpy
from jaxtyping import Array, Float, Float32

from vaelib import models, training
from vaelib.history import History
from vaelib.models import Params, VAEConfig
from vaelib.paths import Paths
from vaelib.store import code_digest, digest, replacing, versions
from vaelib.training import State, TrainingConfig

__all__ = ["Run", "RunFileError", "load", "save", "trained"]

CODE = ("vaelib.models", "vaelib.losses", "vaelib.history", "vaelib.training")
"""The modules whose code decides what training computes."""

CHECKPOINT_S = 2.0

Tree = TypeVar("Tree")


class RunFileError(ValueError):
    """A run's file cannot be trusted: truncated, changed, or of another version."""


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
    paths: Paths,
    *,
    label: str,
    progress: bool = True,
) -> Run:
    """The run that this model, training and data make: loaded if it exists, else trained and saved.

    Parameters
    ----------
    config, training_config, x
        See `training.fit`.
    paths : Paths
        Runs are kept in `paths.runs`.
    label : str
        A name for people: it begins the file's name and the progress bar.
    progress : bool
        Whether to draw the bar, on stderr.

    Raises
    ------
    OSError
        If the run cannot be written.
    ValueError, FloatingPointError
        See `training.fit`.
    """
    made_from = digest(
        asdict(config),
        asdict(training_config),
        np.asarray(x),
        code_digest(*CODE),
        versions("jax", "jaxlib", "flax", "optax"),
        jax.default_backend(),
    )
    path = paths.runs / f"{label}-{made_from[:16]}.safetensors"
    if path.exists():
        try:
            return load(path)
        except RunFileError as error:
            print(f"{error}; training it again", file=sys.stderr)
    checkpoint = path.with_suffix(".checkpoint.safetensors")
    state, history = _resumed(checkpoint, config)
    saved_at = time.monotonic()

    def keep(state: State, history: History) -> None:
        nonlocal saved_at
        if time.monotonic() - saved_at >= CHECKPOINT_S and len(history) < training_config.epochs:
            _write(checkpoint, {"state": state, "history": vars(history)}, {})
            saved_at = time.monotonic()

    params, history = training.fit(
        config,
        training_config,
        x,
        state=state,
        history=history,
        after_epoch=keep,
        label=label,
        progress=progress,
    )
    run = Run(config, training_config, params, history)
    save(path, run)
    checkpoint.unlink(missing_ok=True)
    return run


def save(path: Path, run: Run) -> None:
    """Write a run to one safetensors file, its configuration as JSON in the header.

    Raises
    ------
    OSError
        If it cannot be written; nothing is left half-written.
    """
    header = {"config": asdict(run.config), "training": asdict(run.training)}
    _write(path, {"params": run.params, "history": vars(run.history)}, header)


def load(path: Path) -> Run:
    """Read a run; it decodes to the same bits as the one that was saved.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    RunFileError
        If the file is truncated, was changed, or was written by another version.
    """
    if not path.exists():
        raise FileNotFoundError(f"there is no trained run {path}: train it first")
    header, arrays = _read(path)
    try:
        config = VAEConfig(**header["config"])
        how = TrainingConfig(**header["training"])
    except (KeyError, TypeError, ValueError) as error:
        raise RunFileError(f"{path} was written by another version ({error})") from error
    template = jax.eval_shape(lambda: training.initial_state(config, key=jax.random.key(0))).params
    params = _unflattened(path, template, "params", arrays)
    return Run(config, how, params, _history(path, config, arrays))


def _resumed(checkpoint: Path, config: VAEConfig) -> tuple[State | None, History | None]:
    """Where an interrupted run stood, or nothing if it left no checkpoint that can be trusted."""
    if not checkpoint.exists():
        return None, None
    try:
        _, arrays = _read(checkpoint)
        template = jax.eval_shape(lambda: training.initial_state(config, key=jax.random.key(0)))
        state = _unflattened(checkpoint, template, "state", arrays)
        history = _history(checkpoint, config, arrays)
    except RunFileError as error:
        print(f"{error}; training from the beginning", file=sys.stderr)
        return None, None
    print(f"{checkpoint.name}: going on after epoch {len(history)}", file=sys.stderr)
    return state, history


def _history(path: Path, config: VAEConfig, arrays: Mapping[str, np.ndarray]) -> History:
    names = vars(History.empty(config.n_latents))
    try:
        return History(**{name: arrays[f"history/{name}"] for name in names})
    except KeyError as error:
        raise RunFileError(f"{path} was written by another version (no {error})") from error


def _flattened(tree: Any) -> dict[str, np.ndarray]:
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    name = jax.tree_util.keystr
    return {name(path, simple=True, separator="/"): np.asarray(leaf) for path, leaf in leaves}


def _unflattened(path: Path, template: Tree, prefix: str, arrays: Mapping[str, np.ndarray]) -> Tree:
    """The arrays whose names begin with `prefix`, in the structure of `template`."""

    def leaf(where, shape: jax.ShapeDtypeStruct) -> Array:
        name = f"{prefix}/{jax.tree_util.keystr(where, simple=True, separator='/')}"
        if name not in arrays or arrays[name].shape != shape.shape:
            raise RunFileError(f"{path} was written by another version (no {name} {shape.shape})")
        return jax.numpy.asarray(arrays[name], shape.dtype)

    return jax.tree_util.tree_map_with_path(leaf, template)


def _write(path: Path, tree: Any, header: dict[str, Any]) -> None:
    arrays = _flattened(tree)
    text = json.dumps(header | {"sha256": _checksum(arrays, header)}, sort_keys=True)
    with replacing(path) as temporary:
        # One entry: safetensors writes several in an order that changes from run to run.
        temporary.write_bytes(safetensors.numpy.save(arrays, {"run": text}))


def _read(path: Path) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    try:
        with safetensors.safe_open(path, "numpy") as f:
            header = json.loads((f.metadata() or {}).get("run", "{}"))
            arrays = {name: f.get_tensor(name) for name in f.keys()}  # noqa: SIM118
    except (safetensors.SafetensorError, json.JSONDecodeError) as error:
        raise RunFileError(f"{path} is truncated or no run's file ({error})") from error
    if header.pop("sha256", None) != _checksum(arrays, header):
        raise RunFileError(f"{path} was changed after it was written: its checksum is wrong")
    return header, arrays


def _checksum(arrays: Mapping[str, np.ndarray], header: Mapping[str, Any]) -> str:
    return digest(header, *(part for name in sorted(arrays) for part in (name, arrays[name])))
