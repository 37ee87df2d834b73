"""The training of a run of a list in a child, while other processes may train the same list."""

import time
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from vaelib.runs import cases, trainer
from vaelib.runs.claims import LostClaimError, claim
from vaelib.runs.files import Job, find
from vaelib.runs.lists import DATA, optimised
from vaelib.store import digest

__all__ = ["train_listed"]


def train_listed(told: dict[str, Any], tell: Callable[[Any], None]) -> str:
    """Train a run of a list in this process, or find it: "trained", "found" or "claimed".

    It is "claimed" if another process is training it, and `told` does not say to wait for that.

    Raises
    ------
    ValueError
        If the list was made by other code, or its data are damaged.
    """
    made_by, checkpoint_s = told["made_by"], told["checkpoint_s"] or trainer.CHECKPOINT_S
    here = cases.made_here("children", optimised=optimised(made_by))
    for name, value in here.items():
        if made_by[name] != value:
            raise ValueError(
                f"the list was made with other {name} than this machine has: check out the same "
                "version and install its lock, or make the list again"
            )
    job = trainer.job_of(*(told[name] for name in ("made_by", "file", "x", "held")))
    for name, key in DATA.items():
        if _digest(told[name]) != made_by[key]:
            raise ValueError(f"{told[name]} is damaged: copy or make it again")
    while True:
        if find(job.file, made_by, tell) is not None:
            return "found"
        with claim(job.file, stale_s=10 * checkpoint_s) as renew:
            # Its last owner may have finished it since.
            if renew is not None and not job.file.exists():
                try:
                    _train(job, tell, renew, checkpoint_s)
                except LostClaimError as error:
                    tell(str(error))
                else:
                    return "trained"
            elif renew is None and not told["wait"]:
                return "claimed"
        time.sleep(min(1.0, checkpoint_s))


@cache
def _digest(file: str) -> str:
    return digest(np.load(file, mmap_mode="r"))


def _train(job: Job, tell: Callable, renew: Callable[[], None], checkpoint_s: float) -> None:
    def told(value: Any) -> None:
        renew()
        tell(value)

    trainer.train_one(job, told, checkpoint_s=checkpoint_s)
