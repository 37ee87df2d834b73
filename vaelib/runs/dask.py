"""Dask: a list of runs on any cluster that `dask.distributed` knows, from a laptop to Slurm.

A worker does not train by itself: each of its threads has a child with one core and the
environment of `processes.one_core`, so that the bytes depend neither on the worker's settings nor
on what it has imported. Only paths travel; list, data and runs lie on a disk that all share.
"""

import atexit
import sys
import threading
from functools import cache
from pathlib import Path
from typing import Any

from distributed import Client, as_completed
from tqdm import tqdm

from vaelib.processes import Children
from vaelib.profiles import compiling
from vaelib.runs.lists import optimised, read

__all__ = ["train"]

RETRIES = 5
DEATHS = 1000
"""Of workers that a run may see: each counts against all runs that wait at the worker."""


def train(
    file: Path, client: Client, *, checkpoint_s: float | None = None, progress: bool = True
) -> list[Path]:
    """Train a list of runs by the workers of a cluster, one run for each of their threads.

    Parameters
    ----------
    file : Path
        The list, see `runs.lists`; workers see it under the same path, and import this vaelib.
    client : Client
        Of the cluster.
    checkpoint_s : float, optional
        Seconds between checkpoints, by default `trainer.CHECKPOINT_S`. A claim that is not renewed
        for ten times as long can be taken over.
    progress : bool
        Whether to draw a bar on stderr.

    Returns
    -------
    list of Path
        The files of the runs, in the order of the list.

    Raises
    ------
    OSError, ValueError, RuntimeError
        What a run raised, after `RETRIES` trials.
    """
    runs = read(file)
    client.run_on_scheduler(_forgive)
    futures = [
        client.submit(
            _train_one,
            run.told(wait=True, checkpoint_s=checkpoint_s),
            key=f"run-{run.file.stem}",
            retries=RETRIES,
            pure=False,
        )
        for run in runs
    ]
    done = as_completed(futures)
    for future in tqdm(
        done, "training", len(runs), unit="run", file=sys.stderr, disable=not progress
    ):
        future.result()
    return [Path(path) for path in client.gather(futures)]


def _forgive(dask_scheduler: Any) -> None:
    """Lose no run because queues end its workers: by default three deaths are too many."""
    dask_scheduler.allowed_failures = DEATHS


def _train_one(told: dict[str, Any]) -> str:
    child = _child(threading.get_ident(), optimised=optimised(told["made_by"]))
    for _ in child.run([told], name=lambda _: Path(told["file"]).name):
        pass
    return told["file"]


@cache
def _child(thread: int, *, optimised: bool) -> Children:
    """The child of a thread of this worker; it ends with the worker, however that ends."""
    how = compiling(optimised=optimised)
    children = Children("vaelib.runs", doing="training", processes=1, JAX_PLATFORMS="cpu", **how)
    atexit.register(children.close)
    return children
