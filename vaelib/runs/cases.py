"""Cases: the runs of some cases, loaded if they were trained before, else trained and kept."""

import os
import platform
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from typing import Any, Literal, get_args

import jax
import numpy as np
from tqdm import tqdm

from vaelib.processes import Children
from vaelib.profiles import RUNS_READ, Profile
from vaelib.runs.files import Case, Job, Run, find, load
from vaelib.runs.trainer import Progress, Tell, train_in_children, train_together, trainers
from vaelib.store import code_digest, digest, versions
from vaelib.training import loop

__all__ = ["How", "flops", "jobs", "load_or_train", "made_here"]

CODE = tuple(
    f"vaelib.{name}"
    for name in ("models", "losses", "schedules", "convergence", "training.epoch", "training.loop")
)
"""The modules whose code decides what training computes."""

How = Literal["children", "together"]


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

    What was interrupted goes on from its checkpoint, to the same bits. The file that `RUNS_READ`
    names, if it does, gains a line for each run: its name, steps and operations.

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
        By default those of `trainer.trainers`.

    Raises
    ------
    TypeError
        If `profile` is no Profile.
    ValueError
        If the data do not fit (see `training.loop.check`).
    OSError
        If a run cannot be written.
    RuntimeError
        If a child process died; the message says at what.
    """
    if how not in (None, *get_args(How)):
        raise ValueError(f"how is {' or '.join(map(repr, get_args(How)))}, not {how!r}")
    how = how or ("children" if jax.default_backend() == "cpu" else "together")
    named = jobs(cases, profile, how)
    # By file, since a case may stand in the list twice.
    by_file = {job.file: job for job in named}
    say = partial(print, file=sys.stderr)
    found = {file: find(file, job.made_by, say) for file, job in by_file.items()}
    todo = [job for file, job in by_file.items() if found[file] is None]
    for job in todo:
        loop.check(job.case.config, [job.case.training], job.case.x, job.case.held)
    epochs = [job.case.training.epochs(len(job.case.x)) for job in todo]
    with _bar(label, epochs, progress) as tell:
        if todo and how == "children":
            train_in_children(todo, children or trainers(optimised=profile.optimised), tell)
        elif todo:
            train_together(todo, tell)
    done = {file: whole[0] if whole else load(file) for file, whole in found.items()}
    if log := os.environ.get(RUNS_READ):
        with open(log, "a", encoding="utf-8") as f:
            for file, job in by_file.items():
                steps = done[file].history.steps
                operations = flops(job.case) * steps / job.case.training.steps
                f.write(f"{file.stem} {steps} {operations:.0f}\n")
    return [done[job.file] for job in named]


def flops(case: Case) -> float:
    """Operations of the whole budget: the matrix products, forward and backward.

    Six for each weight and example, but for the gradient with respect to the first layer's input.
    """
    config, how = case.config, case.training
    per_bin = config.likelihood == "gaussian" and config.variance == "per_bin"
    encoder = (config.n_bins, *config.hidden, 2 * config.n_latents)
    decoder = (config.n_latents, *config.hidden[::-1], config.n_bins * (2 if per_bin else 1))
    weights = [n * m for sizes in (encoder, decoder) for n, m in pairwise(sizes)]
    return how.steps * how.batch_size * (6.0 * sum(weights) - 2.0 * weights[0])


def jobs(cases: Sequence[Case], profile: Profile, how: How = "children") -> list[Job]:
    """Name the run of each case by everything that decides its numbers.

    Raises
    ------
    TypeError
        If `profile` is no Profile.
    """
    if not isinstance(profile, Profile):
        raise TypeError(f"the profile is a Profile, such as Profile('quick'), not {profile!r}")
    arrays = {id(x): x for case in cases for x in (case.x, case.held)}
    digests = {i: digest(np.asarray(x)) for i, x in arrays.items()}
    shared = made_here(how, optimised=profile.optimised)
    data = [{"data": digests[id(case.x)], "held": digests[id(case.held)]} for case in cases]
    return [Job.of(c, shared | d, profile.runs) for c, d in zip(cases, data, strict=True)]


def made_here(how: How, *, optimised: bool = True) -> dict[str, Any]:
    """What of this machine decides the numbers of a run, beside its case.

    Without `optimised`, children compile in a third of the time what then runs more slowly.
    """
    quickly = how == "children" and not optimised
    return {
        "code": code_digest(*CODE),
        "versions": versions("jax", "jaxlib", "flax", "optax", "numpy"),
        "computed": _computed(how) | ({"optimised": False, "emitters": False} if quickly else {}),
    }


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


@contextmanager
def _bar(label: str, epochs: Sequence[int], progress: bool) -> Iterator[Tell]:
    """Draw one bar for all runs; yield a function that takes a run's index and what it tells."""
    done, due = [0] * len(epochs), list(epochs)
    with tqdm(
        total=sum(due),
        desc=label,
        unit="epoch",
        disable=not (progress and due),
        mininterval=0.5,
        leave=False,
    ) as bar:
        bar.set_postfix_str("compiling")

        def tell(i: int, told: str | Progress) -> None:
            if isinstance(told, str):
                bar.write(told, file=sys.stderr)
                return
            # A run that ends early shortens the bar.
            done[i], due[i], elbo = told
            finished = sum(n == all_ for n, all_ in zip(done, due, strict=True))
            runs = f"{finished} of {len(due)} runs trained, " if len(due) > 1 else ""
            bar.set_postfix_str(f"{runs}ELBO {elbo:.4g}", refresh=False)
            bar.total = sum(due)
            bar.update(sum(done) - bar.n)
            if done[i] == due[i]:
                bar.refresh()

        yield tell
