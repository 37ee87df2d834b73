"""The command: from a folder to an instrument's file and a table, each step kept on the way."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from vaelib.datasets.recordings import folders
from vaelib.datasets.recordings.analysis import HOP_S
from vaelib.datasets.recordings.folders import Folder
from vaelib.datasets.recordings.reading import find
from vaelib.live.browser import page
from vaelib.live.playing import gestures
from vaelib.own_sounds import (
    closing,
    errors,
    making,
    material,
    model,
    paths,
    resynthesis,
    splits,
)
from vaelib.own_sounds.model import Model
from vaelib.own_sounds.sound_map import sound_map
from vaelib.profiles import Profile
from vaelib.store import write_bytes

__all__ = ["MOST_FRAMES", "make"]

MOST_FRAMES = 30_000
"""Of all recordings together that are learned."""
_MOST_LATENTS = 64
_LONGEST_NAME = 64
_SHOWN_FILES = 40
_PLAYED = 6
"""Held-out recordings that are played to compare them."""
_LONGEST_PLAYED = 75
"""Frames of each."""


def make(
    folder: Path,
    profile: Profile,
    *,
    name: str = "",
    note: float | None = None,
    n_latents: int = 8,
    into: Path | None = None,
    steps: int | None = None,
    progress: bool = True,
) -> Iterator[str]:
    """Make an instrument of a folder of recordings, and yield what to print, line by line.

    What was analysed and trained before is read. The file appears when it is whole.

    Parameters
    ----------
    folder : Path
    name : str
        Of the instrument, by default that of the folder.
    note : float, optional
        MIDI number of all recordings; it overrides names and estimates.
    n_latents : int
        Dials at most.
    into : Path
        The folder of its file, by default that of all instruments of own sounds.
    steps : int, optional
        See `model.planned`.
    progress : bool
        Of the analysis, as a bar.

    Raises
    ------
    OSError, ValueError, RuntimeError
        If no instrument can be made of it, or it cannot be written; in one sentence.
    """
    name = _name(name or folder.resolve().name)
    if not 2 <= n_latents <= _MOST_LATENTS:
        raise ValueError(f"an instrument has 2 to {_MOST_LATENTS} latents, not {n_latents}")
    path = (into or profile.data / "instruments") / f"{name}.safetensors"
    held = splits.held_out([file.relative_to(folder).as_posix() for file in find(folder)])
    analysed = folders.analyse(folder, profile, note=note, progress=progress)
    files = analysed.files
    pitched = material.is_pitched(files)
    used = {i for i, f in enumerate(files) if f.used and f.pitched == pitched}
    text = closing.table(files, pitched=pitched, held=held)
    if not used:
        yield from text
        raise ValueError(f"{folder} holds no sound that can be used: see the table above")
    apart = {i for i in used if files[i].file in held}
    frames = material.gather(analysed, pitched=pitched, most=MOST_FRAMES)
    # All that was left is held out: learn from everything.
    apart = apart if apart < used else set()
    learned, spared = frames.of_files(used - apart), frames.of_files(apart)
    if len(learned) < model.FEWEST_FRAMES:
        n_latents = min(n_latents, 4)
        yield f"{len(learned)} frames: a linear model, {model.FEWEST_FRAMES} make a network"
    trained = model.fit(learned, spared, profile, n_latents=n_latents, steps=steps)
    instrument, trained = making.instrument(trained, learned, files, name=name)
    instrument.save(path)
    shown = sound_map(instrument, trained, learned, files)
    kept = {one.name: one for one in paths.gestures(analysed, trained, pitched=pitched)}
    page.write(path.with_suffix(".html"), instrument, shown, kept)
    gestures.save(gestures.file_beside(path), kept, instrument=instrument.digest)
    measured, engine = None, (np.nan, np.nan, 0.0)
    if len(spared):
        share = sum(f.sounding_s for i, f in enumerate(files) if i in used) / HOP_S / len(frames)
        measured = errors.of_held(trained, learned, spared, frame_s=share * HOP_S)
        if pitched:
            engine = _played(folder, analysed, trained, sorted(apart))
    lines = closing.summary(files, pitched=pitched, model=measured, engine=engine)
    wanted = closing.more_of(files, pitched=pitched, model=measured)
    lines += [f"record more of: {', '.join(wanted)}"] if wanted else []
    write_bytes(path.with_suffix(".txt"), "\n".join([*text, "", *lines, ""]).encode())
    short = len(files) > _SHOWN_FILES
    if short:
        text = closing.table(files, pitched=pitched, held=held, some=True)
        text = text * (len(text) > 1)
        text.append(f"what became of each file: {path.with_suffix('.txt')}")
    yield from text
    yield ""
    yield from lines
    yield f"dials: {', '.join(latent.name for latent in instrument.latents)}"
    yield f"gestures: {len(kept)}, played by /gesture and a name, such as {next(iter(kept))}"
    yield f"in a browser: {path.with_suffix('.html')}"
    yield f"play it: make play ARGS=\"--instrument '{path}'\""


def _name(name: str) -> str:
    if name in ("", ".", "..") or "/" in name or not name.isprintable():
        raise ValueError(f"{name!r} cannot be the name of an instrument: NAME=mine")
    if name.lower().endswith(".gestures"):  # the gestures of another instrument have that file
        raise ValueError(f"the name {name!r} stands for gestures: NAME=mine")
    if len(name.encode()) > _LONGEST_NAME:
        raise ValueError(f"the name of an instrument has at most {_LONGEST_NAME} bytes: NAME=mine")
    return name


def _played(
    folder: Path, analysed: Folder, trained: Model, apart: list[int]
) -> tuple[float, float, float]:
    """Mean distances of held-out recordings from their own frames and from decoded ones, played.

    The last number is how many seconds of them are played.
    """
    found, n = [], 0
    for index in np.array(apart)[
        np.linspace(0, len(apart) - 1, min(_PLAYED, len(apart))).astype(int)
    ]:
        frames = material.of_file(analysed, int(index)).take(slice(_LONGEST_PLAYED))
        found.append(resynthesis.compared(folder / analysed.files[index].file, frames, trained)[:2])
        n += len(frames)
    known = [[x for x in column if np.isfinite(x)] for column in zip(*found, strict=True)]
    limit, decoded = (float(np.mean(column)) if column else np.nan for column in known)
    return limit, decoded, n * HOP_S
