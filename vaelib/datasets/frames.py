"""The frames of a dataset on disk: rendered once, resumed when interrupted, verified when read.

A dataset's folder holds ``frames.npy`` (float32, one sound a row), ``labels.npy`` (the index of
each factor's value) and, written last, ``meta.json`` with what made them and their SHA-256. While
it is being rendered a folder ``parts`` holds one file for each finished source.
"""

import fcntl
import hashlib
import io
import itertools
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float32
from tqdm import tqdm

from vaelib.datasets.children import Job, render_jobs, require_pyo
from vaelib.datasets.factors import Factor, grid, labels
from vaelib.datasets.sounds import FRAME, spectral_richness
from vaelib.datasets.voices import SOURCES
from vaelib.store import code_digest, digest, file_digest, replacing, versions, write_json

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

    Parameters
    ----------
    datasets : Path
        Where datasets are kept, each in a folder of its own, named by the digest of what made it.
    name : str
        The dataset, which is also its voice.
    factors : sequence of Factor
        The grid to render.
    moog_res_scale : float
        For "fm_moog": the ladder's resonance is Q times this.
    processes : int or None
        How many child processes render.
    progress : bool
        Whether to show a progress bar on standard error.

    Returns
    -------
    Path
        The dataset's folder.

    Notes
    -----
    A damaged file is named in a line on standard error. Several processes may ask for the same
    dataset at once: one renders, the others wait.
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
        "versions": versions("numpy", *["pyo"] * uses_pyo),
        "code": code_digest(*CODE),
    }
    folder = datasets / f"{name}-{digest(made_by)[:12]}"
    parts = folder / "parts"
    if _damage(folder) is None and not parts.exists():
        return folder
    with _lock(folder):
        damage = _damage(folder)
        if damage:
            print(f"{damage}: rendering {name} again", file=sys.stderr)
        if damage is not None:
            (folder / "meta.json").unlink(missing_ok=True)
            if uses_pyo:
                jobs = _jobs(parts, name, factors, moog_res_scale)
                _render_parts(name, jobs, processes, progress)
                blocks = (np.load(job.file) for job in jobs)
            else:
                blocks = _richness_blocks(name, factors[0], progress)
            index = labels(factors)
            files = {
                "frames.npy": _write(folder / "frames.npy", (len(index), FRAME), "<f4", blocks),
                "labels.npy": _write(folder / "labels.npy", index.shape, "<i4", [index]),
            }
            meta = {**made_by, "files": files}
            write_json(folder / "meta.json", {**meta, "sha256": digest(meta)})
        shutil.rmtree(parts, ignore_errors=True)
    return folder


def _damage(folder: Path) -> str | None:
    """None if the dataset is whole, empty if it was never finished, else what is wrong."""
    meta_file = folder / "meta.json"
    if not meta_file.exists():
        finished = (folder / "labels.npy").exists() and not (folder / "parts").exists()
        return f"{meta_file} is missing" if finished else ""
    try:
        meta = json.loads(meta_file.read_text())
        recorded = meta.pop("sha256")
        files = meta["files"]
    except (ValueError, KeyError, TypeError, AttributeError):
        return f"{meta_file} cannot be read"
    if digest(meta) != recorded:
        return f"{meta_file} has a wrong checksum"
    for name, entry in files.items():
        file = folder / name
        if not file.exists():
            return f"{file} is missing"
        if file.stat().st_size != entry["bytes"]:
            return f"{file} has {file.stat().st_size} bytes instead of {entry['bytes']}"
        if file_digest(file) != entry["sha256"]:
            return f"{file} has a wrong checksum"
    return None


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Hold the folder; wait, and say so, while another process holds it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OSError(
            error.errno, f"cannot make the folder {folder}: {(error.strerror or '').lower()}"
        ) from error
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"another process is rendering {folder.name}: waiting for it", file=sys.stderr)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        # Closing also unlocks, and so does the end of the process, however it comes.
        os.close(descriptor)


def _jobs(parts: Path, name: str, factors: Sequence[Factor], moog_res_scale: float) -> list[Job]:
    """One job a source, in the order of the dataset's rows."""
    *source_factors, resonance, frequency = factors
    filters = tuple(itertools.product(resonance.values, frequency.values))
    names = [factor.name for factor in source_factors]
    sources = itertools.product(*(factor.values for factor in source_factors))
    return [
        Job(
            voice=name,
            source=dict(zip(names, values, strict=True)),
            filters=filters,
            file=parts / f"{i:05d}.npy",
            n_samples=FRAME,
            dtype="float32",
            moog_res_scale=moog_res_scale,
        )
        for i, values in enumerate(sources)
    ]


def _render_parts(name: str, jobs: Sequence[Job], processes: int | None, progress: bool) -> None:
    todo = [job for job in jobs if not _is_whole(job)]
    n_filters = len(jobs[0].filters)
    done = n_filters * (len(jobs) - len(todo))
    with _bar(name, n_filters * len(jobs), done, progress) as bar:
        for _ in render_jobs(todo, processes=processes):
            bar.update(n_filters)


def _is_whole(job: Job) -> bool:
    try:
        return np.load(job.file, mmap_mode="r").shape == (len(job.filters), job.n_samples)
    except (OSError, ValueError, EOFError):
        return False


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
    with replacing(path) as temporary, open(temporary, "wb") as f:
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
