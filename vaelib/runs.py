"""Trained runs: found by what made them, resumed when interrupted, loaded to the same bits.

A run is one file: the parameters and the history, with what made them in its header. Its name is
the digest of everything that decides the numbers (configuration, data, code, versions and what
computes), so an edit of a loss retrains what depends on it and an edit of a plot does not. While a
run trains, a checkpoint beside it is renewed every ten seconds.

On a CPU every run trains in a child process with one core, ``python -m vaelib.runs``, as many at a
time as there are cores, so that its bytes depend neither on the number of cores nor on the user's
settings. On an accelerator runs that share a program train together in this process.
"""

import atexit
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, fields
from functools import cache, partial
from pathlib import Path
from typing import Any, Literal, NamedTuple, get_args

import jax
import numpy as np
from jaxtyping import Array, Float, Float32
from tqdm import tqdm

from vaelib import models, training
from vaelib.history import History
from vaelib.models import Params, VAEConfig
from vaelib.processes import Children, Work, serve
from vaelib.profiles import Profile
from vaelib.store import (
    DamagedFileError,
    code_digest,
    digest,
    one_sentence,
    read_arrays,
    scratch,
    versions,
    write_arrays,
)
from vaelib.training import State, TrainingConfig

__all__ = ["Case", "How", "Run", "load", "load_or_train", "trainers"]

CODE = tuple(f"vaelib.{name}" for name in ("models", "losses", "training"))
"""The modules whose code decides what training computes."""

CHECKPOINT_S = 10.0
CHECKPOINT_SHARE = 0.05
"""Largest part of the time that checkpoints may take: those of many runs are large."""

How = Literal["children", "together"]
Tell = Callable[[int, Any], None]


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


class Case(NamedTuple):
    """What makes a run: the model, how it is trained, and the data, which cases may share."""

    config: VAEConfig
    training: TrainingConfig
    x: Float32[np.ndarray, "n n_bins"]


class _Job(NamedTuple):
    """A case, what its header says, and where its run is kept."""

    case: Case
    made_by: dict[str, Any]
    file: Path

    @property
    def checkpoint(self) -> Path:
        return self.file.with_suffix(".checkpoint.safetensors")


@cache
def trainers() -> Children:
    """The training processes of this process, which end with it; each starts when it is needed."""
    children = Children("vaelib.runs", doing="training", JAX_PLATFORMS="cpu")
    atexit.register(children.close)
    return children


def load_or_train(
    cases: Sequence[Case],
    profile: Profile,
    *,
    label: str = "training",
    how: How | None = None,
    children: Children | None = None,
    progress: bool = True,
) -> list[Run]:
    """The runs of some cases, in their order: loaded if they exist, else trained and kept.

    What was interrupted goes on from its checkpoint, to the same bits. A run that turns non-finite
    stops the others.

    Parameters
    ----------
    profile : Profile
        Runs are kept in `profile.runs`.
    label : str
        Before the progress bar, on stderr, unless `progress` is false.
    how : {"children", "together"}, optional
        In child processes with one core each, or in this process as one program for all runs of one
        shape, spread over all devices. By default in children if there is no accelerator.
    children : Children, optional
        By default those of `trainers`.

    Raises
    ------
    TypeError
        If `profile` is no Profile.
    ValueError
        If the data do not fit (see `training.check`).
    FloatingPointError
        If a loss turns non-finite; the message names the run, the epoch and the term.
    OSError
        If a run cannot be written.
    RuntimeError
        If a child process died; the message says at what.
    """
    if how not in (None, *get_args(How)):
        raise ValueError(f"how is {' or '.join(map(repr, get_args(How)))}, not {how!r}")
    if not isinstance(profile, Profile):
        raise TypeError(f"the profile is a Profile, such as Profile('quick'), not {profile!r}")
    how = how or ("children" if jax.default_backend() == "cpu" else "together")
    digests = {i: digest(np.asarray(x)) for i, x in {id(c.x): c.x for c in cases}.items()}
    shared = {
        "code": code_digest(*CODE),
        "versions": versions("jax", "jaxlib", "flax", "optax", "numpy"),
        "computed": _computed(how),
    }
    jobs = [_job(case, shared | {"data": digests[id(case.x)]}, profile.runs) for case in cases]
    # By file, since a case may stand in the list twice.
    by_file = {job.file: job for job in jobs}
    say = partial(print, file=sys.stderr)
    found = {file: _find(file, job.made_by, say) for file, job in by_file.items()}
    done = {file: whole[0] for file, whole in found.items() if whole}
    todo = [job for file, job in by_file.items() if file not in done]
    for job in todo:
        training.check(job.case.config, [job.case.training], job.case.x)
    with _bar(label, [job.case.training for job in todo], progress) as tell:
        if todo and how == "children":
            _train_in_children(todo, children or trainers(), tell)
        elif todo:
            _train_together(todo, tell)
    done |= {job.file: load(job.file) for job in todo}
    return [done[job.file] for job in jobs]


def _computed(how: How) -> dict[str, Any]:
    """What decides the rounding, and the numbers that are drawn at random."""
    if how == "children":
        # Fixed by `processes.one_core`.
        return {"platform": "cpu", "machine": platform.machine(), "threads": 1}
    # On an accelerator runs of one name are equal to the rounding of float32.
    settings = ("enable_x64", "default_matmul_precision", "threefry_partitionable")
    return {
        "platform": jax.default_backend(),
        "device": jax.devices()[0].device_kind,
        "flags": [os.environ.get(name) for name in ("XLA_FLAGS", "NVIDIA_TF32_OVERRIDE")],
        **{name: getattr(jax.config, f"jax_{name}") for name in settings},
    }


def _job(case: Case, shared: Mapping[str, Any], folder: Path) -> _Job:
    """Name a run by everything that decides its numbers; the header of its file says the same."""
    made_by = {**shared, "config": asdict(case.config), "training": asdict(case.training)}
    # As it is read back: JSON has lists only.
    made_by = json.loads(json.dumps(made_by))
    return _Job(case, made_by, folder / f"{digest(made_by)[:32]}.safetensors")


@contextmanager
def _bar(label: str, trainings: Sequence[TrainingConfig], progress: bool) -> Iterator[Tell]:
    """Draw one bar for all runs; yield a function that takes a run's index and what it tells."""
    epochs = [0] * len(trainings)
    with tqdm(
        total=sum(t.epochs for t in trainings),
        desc=label,
        unit="epoch",
        disable=not (progress and trainings),
        mininterval=0.5,
        leave=False,
    ) as bar:
        bar.set_postfix_str("compiling")

        def tell(i: int, told: str | tuple[int, float]) -> None:
            if isinstance(told, str):
                bar.write(told, file=sys.stderr)
                return
            epochs[i], elbo = told
            finished = sum(n == t.epochs for n, t in zip(epochs, trainings, strict=True))
            runs = f"{finished} of {len(epochs)} runs trained, " if len(epochs) > 1 else ""
            bar.set_postfix_str(f"{runs}ELBO {elbo:.4g}", refresh=False)
            bar.update(sum(epochs) - bar.n)
            if epochs[i] == trainings[i].epochs:
                bar.refresh()

        yield tell


def _train_in_children(todo: Sequence[_Job], children: Children, tell: Tell) -> None:
    """Train each run in a child, which reads the data from a file that is mapped to memory."""
    arrays = {id(job.case.x): job.case.x for job in todo}
    with ExitStack() as stack:
        folder = todo[0].file.parent
        data = {i: stack.enter_context(_data_file(x, folder)) for i, x in arrays.items()}
        told = [
            (job.made_by, str(job.file), str(data[id(job.case.x)]), CHECKPOINT_S) for job in todo
        ]
        names = [f"beta {t.beta:g}, seed {t.seed}" for t in (job.case.training for job in todo)]
        for _ in children.run(told, name=names.__getitem__, progress=tell):
            pass


@contextmanager
def _data_file(x: np.ndarray, folder: Path) -> Iterator[Path]:
    path = folder / "data.npy"
    with ExitStack() as stack:
        with one_sentence("write", path):
            file = stack.enter_context(scratch(path))
            x = np.ascontiguousarray(x, np.float32)
            with open(file, "wb") as f:
                header = np.lib.format.header_data_from_array_1_0(x)
                np.lib.format.write_array_header_1_0(f, header)
                # NumPy itself would not tell a full disk as such.
                f.write(memoryview(x).cast("B"))
        yield file


def _trainer() -> Work:
    """The program of a child."""

    def train(told: tuple[Any, ...], progress: Callable[[Any], None]) -> None:
        made_by, file, data, checkpoint_s = told
        config, how = VAEConfig(**made_by["config"]), TrainingConfig(**made_by["training"])
        case = Case(config, how, np.load(data, mmap_mode="r"))
        job = _Job(case, made_by, Path(file))
        resume = [_resume(job, progress)]
        _train([job], resume, None, lambda _, value: progress(value), checkpoint_s)

    return train


def _train_together(todo: Sequence[_Job], tell: Tell) -> None:
    """Train the runs that can share a program together, one group after another."""
    resume = [_resume(job, lambda said, i=i: tell(i, said)) for i, job in enumerate(todo)]
    groups: dict[tuple, list[int]] = {}
    for i, (case, *_) in enumerate(todo):
        epochs_done = len(resume[i][1]) if resume[i] else 0
        t = case.training
        key = (id(case.x), case.config, t.epochs, t.batch_size, epochs_done)
        groups.setdefault(key, []).append(i)
    for rows in groups.values():
        jobs, started = [todo[i] for i in rows], [resume[i] for i in rows]
        told = lambda i, value, rows=rows: tell(rows[i], value)  # noqa: E731
        _train(jobs, started, jax.devices(), told, CHECKPOINT_S)


def _train(
    jobs: Sequence[_Job],
    resume: Sequence[tuple[State, History] | None],
    devices: Sequence[jax.Device] | None,
    tell: Tell,
    checkpoint_s: float,
) -> None:
    """Train runs as one program and write their files, with checkpoints on the way."""
    saved_at, write_s = time.monotonic(), 0.0

    def keep(histories: Sequence[History], state: Callable[[int], State]) -> None:
        nonlocal saved_at, write_s
        for i, history in enumerate(histories):
            tell(i, (len(history), float(history.elbo[-1])))
        began = time.monotonic()
        if began - saved_at >= max(checkpoint_s, write_s / CHECKPOINT_SHARE):
            for i, job in enumerate(jobs):
                _write(job.checkpoint, job.made_by, histories[i], state(i))
            saved_at = time.monotonic()
            write_s = saved_at - began

    config, _, x = jobs[0].case
    fitted = training.fit(
        config,
        [job.case.training for job in jobs],
        x,
        resume=None if None in resume else resume,
        devices=devices,
        after_epoch=keep,
    )
    for job, (state, history) in zip(jobs, fitted, strict=True):
        # A finished run needs no state of Adam.
        _write(job.file, job.made_by, history, state._replace(adam=None))
        job.checkpoint.unlink(missing_ok=True)


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


def _find(
    file: Path, made_by: Mapping[str, Any], say: Callable[[str], None], *, adam: bool = False
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


def _resume(job: _Job, say: Callable[[str], None]) -> tuple[State, History] | None:
    """Where an interrupted run stood, if it left a checkpoint."""
    found = _find(job.checkpoint, job.made_by, say, adam=True)
    if found is None:
        return None
    run, state = found
    say(f"{job.checkpoint.name}: going on after epoch {len(run.history)}")
    return state, run.history


def _name(path: tuple) -> str:
    """The name of an array in a file, "params/decoder/out/bias"."""
    return jax.tree_util.keystr(path, simple=True, separator="/")


def _write(file: Path, header: Mapping[str, Any], history: History, state: State) -> None:
    tree = {"history": vars(history), "state": state}
    leaves = jax.tree_util.tree_leaves_with_path(tree)
    write_arrays(file, {_name(path): np.asarray(leaf) for path, leaf in leaves}, header)


def _read(file: Path, *, adam: bool = False) -> tuple[dict[str, Any], Run, State]:
    """Read what `_write` wrote, with or without Adam's state."""
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
    return jax.eval_shape(lambda: training.initial_state(config, key=training.random_key(0)))


if __name__ == "__main__":
    serve(_trainer)
