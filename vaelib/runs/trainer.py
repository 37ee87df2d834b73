"""The trainer: trains jobs in child processes with one core each, or together in this process.

In children the bytes of a run depend neither on the number of cores nor on the user's settings. On
an accelerator runs that share a program train together. While a run trains, a checkpoint beside its
file is renewed every ten seconds.
"""

import atexit
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import jax
import numpy as np

from vaelib.history import History
from vaelib.models import VAEConfig
from vaelib.processes import Children, Work
from vaelib.profiles import compiling
from vaelib.runs.files import Case, Job, resume, write
from vaelib.runs.lists import optimised, write_data
from vaelib.schedules import TrainingConfig
from vaelib.store import one_sentence, scratch
from vaelib.training.epoch import State
from vaelib.training.loop import fit

__all__ = [
    "CHECKPOINT_S",
    "Progress",
    "Tell",
    "job_of",
    "program",
    "train_in_children",
    "train_one",
    "train_together",
    "trainers",
]

CHECKPOINT_S = 10.0
CHECKPOINT_SHARE = 0.05
"""Largest part of the time that checkpoints may take: those of many runs are large."""

Progress = tuple[int, int, float]
"""Epochs done, epochs in all, and the last one's ELBO."""

Tell = Callable[[int, Any], None]
"""Takes a job's index and its `Progress`, or a message."""


@cache
def trainers(*, optimised: bool) -> Children:
    """The training processes of this process, which end with it; each starts when it is needed."""
    how = compiling(optimised=optimised)
    children = Children("vaelib.runs", doing="training", JAX_PLATFORMS="cpu", **how)
    atexit.register(children.close)
    return children


def train_in_children(jobs: Sequence[Job], children: Children, tell: Tell) -> None:
    """Train each run in a child, which reads the data from files that are mapped to memory."""
    arrays = {id(x): x for job in jobs for x in (job.case.x, job.case.held)}
    with ExitStack() as stack:
        folder = jobs[0].file.parent
        files = {i: str(stack.enter_context(_data_file(x, folder))) for i, x in arrays.items()}
        told = [
            (j.made_by, str(j.file), files[id(j.case.x)], files[id(j.case.held)], CHECKPOINT_S)
            for j in jobs
        ]
        names = [f"beta {t.beta:g}, seed {t.seed}" for t in (job.case.training for job in jobs)]
        kinds = [
            (config.program, how.batch_size, how.sample, x.shape, held.shape)
            for config, how, x, held in (job.case for job in jobs)
        ]
        name, kind = names.__getitem__, kinds.__getitem__
        for _ in children.run(told, name=name, kind=kind, progress=tell):
            pass


@contextmanager
def _data_file(x: np.ndarray, folder: Path) -> Iterator[Path]:
    path = folder / "data.npy"
    with ExitStack() as stack:
        with one_sentence("write", path):
            file = stack.enter_context(scratch(path))
            write_data(x, file)
        yield file


def program() -> Work:
    """The program of a child."""

    def train(told: tuple[Any, ...], progress: Callable[[Any], None]) -> None:
        train_one(job_of(*told[:4]), progress, checkpoint_s=told[4])

    return train


def job_of(made_by: Mapping[str, Any], file: str, x: str, held: str) -> Job:
    """The job that a header describes, its data mapped to memory."""
    config, how = VAEConfig(**made_by["config"]), TrainingConfig(**made_by["training"])
    data = (np.load(array, mmap_mode="r") for array in (x, held))
    return Job(Case(config, how, *data), made_by, Path(file))


def train_one(job: Job, tell: Callable[[Any], None], *, checkpoint_s: float) -> None:
    """Train one run in this process, from its checkpoint if there is one.

    Raises
    ------
    RuntimeError
        If this process compiles in another way than the run's name says (`profiles.compiling`).
    """
    wanted = compiling(optimised=optimised(job.made_by))
    if wanted != {k: os.environ[k] for k in compiling(optimised=False) if k in os.environ}:
        raise RuntimeError(f"{job.file.name} needs a process that compiles in another way")
    _train([job], [resume(job, tell)], None, lambda _, value: tell(value), checkpoint_s)


def train_together(jobs: Sequence[Job], tell: Tell) -> None:
    """Train the runs that can share a program together, one group after another."""
    starts = [resume(job, lambda said, i=i: tell(i, said)) for i, job in enumerate(jobs)]
    groups: dict[tuple, list[int]] = {}
    for i, (case, *_) in enumerate(jobs):
        t, epochs_done = case.training, len(starts[i][1]) if starts[i] else 0
        data = id(case.x), id(case.held)
        key = (*data, case.config, t.steps, t.batch_size, t.sample, epochs_done)
        groups.setdefault(key, []).append(i)
    for rows in groups.values():
        told = lambda i, value, rows=rows: tell(rows[i], value)  # noqa: E731
        group = [jobs[i] for i in rows]
        _train(group, [starts[i] for i in rows], jax.devices(), told, CHECKPOINT_S)


def _train(
    jobs: Sequence[Job],
    starts: Sequence[tuple[State, History] | None],
    devices: Sequence[jax.Device] | None,
    tell: Tell,
    checkpoint_s: float,
) -> None:
    """Train runs as one program; write each when it ends, with checkpoints on the way."""
    config, _, x, held = jobs[0].case
    epochs = jobs[0].case.training.epochs(len(x))
    saved_at, write_s, written = time.monotonic(), 0.0, set()

    def keep(histories: Sequence[History], state: Callable[[int], State], ended: set[int]) -> None:
        nonlocal saved_at, write_s
        for i, history in enumerate(histories):
            if i not in written:
                elbo = float(history.elbo[-1]) if len(history) else float("nan")
                tell(i, (len(history), len(history) if i in ended else epochs, elbo))
        for i in ended - written:
            write(jobs[i], histories[i], state(i), finished=True)
        written.update(ended)
        began = time.monotonic()
        if began - saved_at >= max(checkpoint_s, write_s / CHECKPOINT_SHARE):
            for i in set(range(len(jobs))) - written:
                write(jobs[i], histories[i], state(i), finished=False)
            saved_at = time.monotonic()
            write_s = saved_at - began

    trainings = [job.case.training for job in jobs]
    begun = None if None in starts else starts
    fit(config, trainings, x, held, resume=begun, devices=devices, after_epoch=keep)
