"""The frames of a dataset on disk: rendered once, resumed when interrupted, verified when read.

A dataset's folder holds ``frames.npy`` (float32, one sound a row), ``labels.npy`` (the index of
each factor's value) and, written last, ``meta.json`` with what made them and their SHA-256. While
it is being rendered a folder ``parts`` holds one file for each finished source.
"""

import errno
import fcntl
import hashlib
import io
import itertools
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float32
from tqdm import tqdm

from vaelib import store
from vaelib.datasets.children import Job, render_jobs, require_pyo
from vaelib.datasets.factors import Factor, grid, labels
from vaelib.datasets.sounds import FRAME, spectral_richness
from vaelib.datasets.voices import SOURCES

__all__ = ["ensure_frames"]

CODE = tuple(f"vaelib.datasets.{name}" for name in ("factors", "voices", "sounds", "frames"))
"""The modules whose code decides the samples."""

# Rows of one matrix product. Always as many, so that a row's bytes depend on nothing else.
_BLOCK = 256


def ensure_frames(
    datasets: Path,
    name: str,
    factors: Sequence[Factor],
    *,
    moog_res_scale: float,
    processes: int | None,
    progress: bool,
) -> Path:
    """Verify the files of a dataset; render them if they are absent, unfinished or damaged.

    The parameters are those of `vaelib.datasets.dataset.load`, with the folder of all datasets and
    the factors of the grid to render.

    A damaged file is named in a line on standard error. Several processes may ask for the same
    dataset at once: one renders, the others wait. Returns the dataset's folder, which is named by
    the digest of what made it.
    """
    uses_pyo = name in SOURCES
    if uses_pyo:
        require_pyo()
    made_by = {
        "config": {
            "name": name,
            "factors": [[factor.name, factor.values] for factor in factors],
            "moog_res_scale": moog_res_scale,
        },
        "versions": store.versions("numpy", *["pyo"] * uses_pyo),
        "code": store.code_digest(*CODE),
    }
    key = store.digest(made_by)[:12]
    folder = datasets / f"{name}-{key}"
    parts = folder / "parts"
    if _damage(folder, made_by) is None and not parts.exists():
        return folder
    with _lock(folder):
        damage = _damage(folder, made_by)
        if damage:
            print(f"{damage}: rendering {name} again", file=sys.stderr)
        if damage is not None:
            with store.one_sentence("remove", folder / "meta.json"):
                (folder / "meta.json").unlink(missing_ok=True)
            if uses_pyo:
                jobs = _jobs(parts, key, name, factors, moog_res_scale)
                _render_parts(name, jobs, processes, progress)
                blocks = (job.read() for job in jobs)
            else:
                blocks = _richness_blocks(name, factors[0], progress)
            index = labels(factors)
            files = {
                "frames.npy": _write(folder / "frames.npy", (len(index), FRAME), "<f4", blocks),
                "labels.npy": _write(folder / "labels.npy", index.shape, "<i4", [index]),
            }
            meta = {**made_by, "files": files}
            store.write_json(folder / "meta.json", {**meta, "sha256": store.digest(meta)})
        shutil.rmtree(parts, ignore_errors=True)
    return folder


def _damage(folder: Path, made_by: Mapping[str, Any]) -> str | None:
    """None if the dataset is whole, empty if it was never finished, else what is wrong.

    Raises OSError, one sentence, if a file cannot be read or a folder stands in its place.
    """
    for name in ("meta.json", "frames.npy", "labels.npy"):
        with store.one_sentence("read", folder / name):
            if (folder / name).is_dir():
                raise IsADirectoryError(errno.EISDIR, "")
    meta_file = folder / "meta.json"
    if not meta_file.exists():
        finished = (folder / "labels.npy").exists() and not (folder / "parts").exists()
        return f"{meta_file} is missing" if finished else ""
    try:
        with store.one_sentence("read", meta_file):
            meta = json.loads(meta_file.read_bytes())
        recorded = meta.pop("sha256")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return f"{meta_file} cannot be read"
    if store.digest(meta) != recorded:
        return f"{meta_file} has a wrong checksum"
    if store.digest({name: meta.get(name) for name in made_by}) != store.digest(made_by):
        return f"{meta_file} is that of another dataset"
    for file, entry in ((folder / name, entry) for name, entry in meta["files"].items()):
        if not file.exists():
            return f"{file} is missing"
        with store.one_sentence("read", file):
            n_bytes, checksum = file.stat().st_size, store.file_digest(file)
        if n_bytes != entry["bytes"]:
            return f"{file} has {n_bytes} bytes instead of {entry['bytes']}"
        if checksum != entry["sha256"]:
            return f"{file} has a wrong checksum"
    return None


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Hold the folder; wait, and say so, while another process holds it."""
    with store.one_sentence("make the folder", folder):
        folder.mkdir(parents=True, exist_ok=True)
    with store.one_sentence("lock", folder):
        descriptor = os.open(folder, os.O_RDONLY)
    try:
        with store.one_sentence("lock", folder):
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                holder = f"another process is rendering {folder.name}"
                print(f"{holder}: waiting for it", file=sys.stderr)
                fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        # Closing also unlocks, and so does the end of the process, however it comes.
        os.close(descriptor)


def _jobs(
    parts: Path, key: str, name: str, factors: Sequence[Factor], moog_res_scale: float
) -> list[Job]:
    """One job a source, in the order of the dataset's rows."""
    filters = tuple(itertools.product(*(factor.values for factor in factors[-2:])))
    jobs = []
    for i, values in enumerate(itertools.product(*(factor.values for factor in factors[:-2]))):
        source = dict(zip(SOURCES[name], values, strict=True))
        file = parts / f"{i:05d}-{key}.safetensors"
        jobs.append(Job(name, source, filters, file, FRAME, "float32", moog_res_scale))
    return jobs


def _render_parts(name: str, jobs: Sequence[Job], processes: int | None, progress: bool) -> None:
    parts = jobs[0].file.parent
    with store.one_sentence("make the folder", parts):
        parts.mkdir(exist_ok=True)
    todo = [job for job in jobs if not job.is_done()]
    n_filters = len(jobs[0].filters)
    done = n_filters * (len(jobs) - len(todo))
    with _bar(name, n_filters * len(jobs), done, progress) as bar:
        for _ in render_jobs(todo, processes=processes):
            bar.update(n_filters)


def _richness_blocks(
    name: str, factor: Factor, progress: bool
) -> Iterator[Float32[np.ndarray, "n 4096"]]:
    # Every product has the same shape, its last row being the richest sound of the full grid, so
    # that the bytes of a row do not depend on which rows stand beside it.
    values = np.array(factor.values)
    padded = np.full(_BLOCK, grid(name)[0].values[-1])
    with _bar(name, len(values), 0, progress) as bar:
        for start in range(0, len(values), _BLOCK - 1):
            block = values[start : start + _BLOCK - 1]
            padded[: len(block)] = block
            yield spectral_richness(padded, FRAME)[: len(block)].astype(np.float32)
            bar.update(len(block))


def _bar(name: str, n: int, done: int, progress: bool) -> tqdm:
    return tqdm(
        desc=name, total=n, initial=done, unit=" sounds", mininterval=0.5, disable=not progress
    )


def _write(
    path: Path, shape: tuple[int, ...], dtype: str, blocks: Iterable[np.ndarray]
) -> dict[str, Any]:
    """Write a .npy file block by block; through a memory map a full disk would kill the process."""
    checksum = hashlib.sha256()
    n_bytes = 0
    with store.replacing(path) as temporary, open(temporary, "wb") as f:
        header = io.BytesIO()
        np.lib.format.write_array_header_1_0(
            header, {"descr": dtype, "fortran_order": False, "shape": shape}
        )
        for chunk in itertools.chain([header.getbuffer()], blocks):
            data = memoryview(np.ascontiguousarray(chunk)).cast("B")
            f.write(data)
            checksum.update(data)
            n_bytes += data.nbytes
    return {"bytes": n_bytes, "sha256": checksum.hexdigest()}
