"""Lists of runs: a JSON file, with the data beside it, from which any machine can train them.

Paths are relative to the folder of the list. It is copied, or seen through a shared disk, together
with the arrays that lie in it, each once, as ``<digest>.npy``.
"""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from vaelib.store import digest, one_sentence, replacing, write_json

__all__ = ["DATA", "Listed", "add", "optimised", "read", "write_data"]

DATA = {"x": "data", "held": "held"}
"""What a run reads, and the name of its digest in the run's header."""


class Listed(NamedTuple):
    """A run of a list; its files are found from anywhere."""

    made_by: dict[str, Any]
    """What decides its numbers, as its header says."""
    file: Path
    x: Path
    held: Path
    steps: int
    read_by: list[str]
    """The figures and claims that need it."""

    def told(self, *, wait: bool, checkpoint_s: float | None = None) -> dict[str, Any]:
        """What a child is told of it, see `listed.train_listed`."""
        paths = {name: str(getattr(self, name)) for name in ("file", "x", "held")}
        return {"made_by": self.made_by, **paths, "wait": wait, "checkpoint_s": checkpoint_s}

    @property
    def title(self) -> str:
        """What progress and errors call it."""
        how = self.made_by["training"]
        return f"{self.file.stem[:12]} (beta {how['beta']:g}, seed {how['seed']})"


def optimised(made_by: Mapping[str, Any]) -> bool:
    """Whether the program of a run is compiled for speed, by what made the run."""
    return made_by["computed"].get("optimised", True)


def add(file: Path, jobs: Sequence[Any], read_by: Sequence[str]) -> None:
    """Add `runs.files.Job` to a list, which is made if absent, and their data beside it.

    `read_by` has one text a job. A run that is in the list already gains a reader.

    Raises
    ------
    OSError, ValueError
        In one sentence, if a file cannot be written, or what stands there is no list.
    """
    listed = {run["file"]: run for run in (_runs(file) if file.exists() else [])}
    for job, reader in zip(jobs, read_by, strict=True):
        names = {name: f"{job.made_by[key][:32]}.npy" for name, key in DATA.items()}
        for name, array in names.items():
            if not (file.parent / array).exists():
                with replacing(file.parent / array) as temporary:
                    write_data(getattr(job.case, name), temporary)
        path = Path(os.path.relpath(job.file, file.parent)).as_posix()
        run = {"made_by": job.made_by, "file": path, "steps": job.case.training.steps, **names}
        readers = listed.setdefault(path, run | {"read_by": []})["read_by"]
        if reader and reader not in readers:
            readers.append(reader)
    runs = list(listed.values())
    write_json(file, {"runs": runs, "sha256": digest(runs)})


def read(file: Path) -> list[Listed]:
    """Read a list.

    Raises
    ------
    OSError, ValueError
        In one sentence, if it cannot be read, or is no list of runs.
    """
    folder = file.resolve().parent
    paths = ("file", "x", "held")
    runs = _runs(file)
    return [Listed(**run | {name: folder / run[name] for name in paths}) for run in runs]


def _runs(file: Path) -> list[dict[str, Any]]:
    with one_sentence("read", file):
        content = file.read_bytes()
    try:
        held = json.loads(content)
        runs = held["runs"]
        if held["sha256"] == digest(runs) and all(set(run) == set(Listed._fields) for run in runs):
            return runs
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    raise ValueError(
        f"{file} is no list of runs, or was changed: make it by python -m vaelib.report --list"
    )


def write_data(x: np.ndarray, file: Path) -> None:
    """Write an array as a .npy file that can be mapped to memory."""
    x = np.ascontiguousarray(x, np.float32)
    with open(file, "wb") as f:
        np.lib.format.write_array_header_1_0(f, np.lib.format.header_data_from_array_1_0(x))
        # NumPy itself would not tell a full disk as such.
        f.write(memoryview(x).cast("B"))
