"""Splits: which recordings are held out, chosen by their names alone, before any is read."""

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import PurePosixPath

import numpy as np
from jaxtyping import Bool

from vaelib.datasets.recordings.folders import FileReport
from vaelib.datasets.recordings.note_names import note_of_file
from vaelib.store import digest

__all__ = ["held_out", "is_held"]

_FEWEST = 4
"""Notes of which one can be spared."""
_TELLING = 10
"""Different notes that names must tell, or each recording counts as a note of its own."""


def held_out(files: Sequence[str], *, share: float = 0.1, alone: bool = False) -> set[str]:
    """Choose the recordings that no model learns from: all of every tenth note.

    Recordings in one folder whose names begin with the same word and tell the same note are one
    note, and stay together. Which notes are held out depends on their names, not on their order.

    Parameters
    ----------
    files : sequence of str
        Paths below the folder.
    share : float
        Of the notes.
    alone : bool
        Whether each recording counts as a note of its own: then others of the same note, softer or
        louder, may be learned, which can be nearly the same sound.

    Returns
    -------
    set of str
        None if there are fewer than 4 notes.
    """
    told = {file: note_of_file(PurePosixPath(file).stem) for file in files}
    telling = not alone and len(set(told.values()) - {None}) >= _TELLING
    notes = defaultdict(set)
    for file, note in told.items():
        path = PurePosixPath(file)
        word = re.match(r"[^\W\d_]*", path.stem)[0]
        key = (path.parent.as_posix(), word, note) if telling and note is not None else (file,)
        notes[key].add(file)
    if len(notes) < _FEWEST:
        return set()
    drawn = sorted(notes, key=lambda key: digest(list(key)))
    return set().union(*(notes[key] for key in drawn[: max(1, round(share * len(notes)))]))


def is_held(files: Sequence[FileReport], *, alone: bool = False) -> Bool[np.ndarray, " n_files"]:
    """Which files of a folder `held_out` chooses."""
    chosen = held_out([file.file for file in files], alone=alone)
    return np.array([file.file in chosen for file in files])
