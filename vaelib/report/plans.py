"""Plans: every run that notebooks would train, and the training of all of them in one go.

Only the study knows what a plan is, and the report does not import the study: a child executes the
cells of the notebooks up to their plans, in the environment in which they run, and answers in plain
numbers. Trained together, the runs of all notebooks keep every core busy to the end, and a program
is compiled once for all of them.
"""

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from vaelib.processes import Children
from vaelib.profiles import Profile
from vaelib.report.compiled import compiled
from vaelib.report.terminal import Progress, duration
from vaelib.store import write_json

__all__ = ["in_order", "planned", "seconds", "tagged", "train"]


def tagged(profile: Profile, name: str) -> bool:
    """Whether a notebook has a cell that is tagged "plan", and so trains models."""
    source = (profile.root / "notebooks" / f"{name}.py").read_text(encoding="utf-8")
    return re.search(r'^# %%.*"plan"', source, re.MULTILINE) is not None


_LOG_S = 1800.0
"""How often a log gets a line on how far the training is."""

_SHORT_S = 2.0
"""Runs that take less go to the child that has their program; to trace it again takes as long."""


def planned(
    profile: Profile,
    names: Sequence[str],
    list_file: Path | None = None,
    *,
    strict: bool = True,
    **where: str,
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The runs of each notebook, as `vaelib.runs.plans.runs_of` describes them.

    Parameters
    ----------
    names : sequence of str
        The notebooks, without suffix.
    list_file : Path, optional
        A list of runs, to which they are added, with their data beside it.
    strict : bool
        Whether a notebook that fails before its plans is an error, or has none.
    **where : str
        Variables of the child's environment, such as JAX_PLATFORMS.

    Raises
    ------
    OSError, RuntimeError, ValueError
        In one sentence: what is missing, or wrong with a notebook.
    """
    # One child: the plans of the next notebook are added to the list of the last.
    with Children(
        "vaelib.runs.plans", doing="planning", processes=1, MPLBACKEND="agg", **where
    ) as child:
        for name in names:
            told = {
                "notebook": str(profile.root / "notebooks" / f"{name}.py"),
                "profile": profile.name,
                "list": str(list_file.resolve()) if list_file else None,
            }
            try:
                ((_, runs),) = child.run([told], name=lambda _, name=name: name)
            except ValueError:
                if strict:
                    raise
                runs = []
            yield name, runs


def train(profile: Profile, names: Sequence[str]) -> None:
    """Train all runs that notebooks plan and that are missing, in the order of `in_order`.

    Where there is an accelerator nothing is done: there each notebook trains its runs together.

    Parameters
    ----------
    names : sequence of str
        The notebooks. One that fails before its plans is left out; its execution says why.

    Raises
    ------
    OSError, RuntimeError
        In one sentence: what cannot be written, or a child that died.
    """
    where = compiled(profile.root / "data", optimised=profile.optimised)
    folder, todo = profile.runs / ".planned", {}
    progress, start = Progress("the models"), time.monotonic()
    try:
        # What a killed command left.
        shutil.rmtree(folder, ignore_errors=True)
        for name, runs in planned(profile, names, folder / "list.json", strict=False, **where):
            progress.show(f"\rplans of {name}")
            todo |= {run["run"]: run for run in runs if run["job"] and not run["trained"]}
        _train(in_order(todo.values()), progress, where)
    except BaseException:
        progress.stop()
        raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if todo:
            _keep_time(profile, time.monotonic() - start)
    took = f"{len(todo)} trained in {duration(time.monotonic() - start)}"
    progress.end(took if todo else "all are there")


def in_order(runs: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The longest first, but before all others one of each program.

    Two children that begin runs of one program at a time both compile it; later it is found.
    """
    first, others, programs = [], [], set()
    for run in sorted(runs, key=lambda run: -run["core_s"]):
        program = _program(run)
        (others if program in programs else first).append(run)
        programs.add(program)
    return first + others


def _program(run: dict[str, Any]) -> str:
    """The name of the program that trains a run."""
    how = run["job"]["made_by"]
    shapes = [os.path.getsize(run["job"][data]) for data in ("x", "held")]
    of_steps = [how["training"][name] for name in ("batch_size", "sample")]
    return json.dumps([how["config"], *of_steps, *shapes])


def seconds(profile: Profile) -> float:
    """How long the training of the models has taken, over all commands since the first."""
    try:
        return float(json.loads(_times(profile).read_text(encoding="utf-8"))["seconds"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return 0.0


def _keep_time(profile: Profile, took: float) -> None:
    """Add to the time of training, which an interrupted command has begun and the next goes on."""
    write_json(_times(profile), {"seconds": round(seconds(profile) + took, 1)})


def _times(profile: Profile) -> Path:
    return profile.notebooks / "models.record.json"


def _train(runs: Sequence[dict[str, Any]], progress: Progress, where: dict[str, str]) -> None:
    """Train runs, and show how much is done and how long the rest will take."""
    # Of each run the share that is left, in core seconds.
    left, n_done = [run["core_s"] for run in runs], 0
    total, start, told_at = sum(left), time.monotonic(), 0.0

    def tell(i: int, told: Any) -> None:
        nonlocal told_at
        if isinstance(told, str):
            progress.show(f"{told}\n")
            return
        epochs, of_all, _ = told
        # A run that turns non-finite in its first epoch has none.
        left[i] = runs[i]["core_s"] * (1 - epochs / max(of_all, 1))
        done, now = total - sum(left), time.monotonic() - start
        rest = f", {duration(now * (total - done) / done)} left" if now > 5 and done else ""
        line = f"{n_done} of {len(runs)} trained{rest}"
        progress.show(f"\r{line}")
        # A log, which shows no line that passes, gets one from time to time.
        if now > told_at + _LOG_S and not sys.stderr.isatty():
            progress.show(f"\n{line}\n")
            told_at = now

    where = where | {"JAX_PLATFORMS": "cpu"}
    with Children("vaelib.runs", doing="training", **where) as children:
        named = [f"{run['plan']} (beta {run['beta']:g}, seed {run['seed']})" for run in runs]
        kinds = [_program(run) if run["core_s"] < _SHORT_S else run["run"] for run in runs]
        name, kind = named.__getitem__, kinds.__getitem__
        jobs = [run["job"] for run in runs]
        for i, _ in children.run(jobs, name=name, kind=kind, progress=tell):
            left[i], n_done = 0.0, n_done + 1
