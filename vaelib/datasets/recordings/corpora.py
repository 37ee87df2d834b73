"""The corpus of notes that a machine has: an orchestra, or pianos where that is not installed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

from vaelib.datasets.recordings import keyboards, orchestra
from vaelib.datasets.recordings.folders import FileReport
from vaelib.datasets.recordings.orchestra import Note
from vaelib.datasets.recordings.sound_fonts import Sample

__all__ = ["source", "table", "written"]


def source() -> str:
    """Which one it is: "orchestra" or "keyboards"."""
    return "orchestra" if orchestra.is_installed() else "keyboards"


def written(
    folder: Path, *, every: int, velocities: Sequence[int], named: bool = True
) -> Mapping[str, Note | Sample]:
    """Write the recordings of the corpus to a folder; the note of each file, by its name.

    Parameters
    ----------
    every, velocities
        Semitones between the notes of the orchestra, and their velocities. The samples of pianos
        are as they were recorded.
    named : bool
        Whether names of files tell their notes.
    """
    if source() == "keyboards":
        return keyboards.written(folder, named=named)
    return orchestra.written(folder, every=every, velocities=velocities, named=named)


def table(files: Sequence[FileReport], notes: Mapping[str, Note | Sample]) -> pd.DataFrame:
    """Instrument, note, velocity (0 if unknown) and seconds that sound, one row a file."""
    of = [notes[file.file] for file in files]
    return pd.DataFrame(
        {
            "instrument": [note.instrument for note in of],
            "midi": [note.midi for note in of],
            # A key that is struck softly is another recording, not another note.
            "velocity": [getattr(note, "velocity", 0) for note in of],
            "seconds": [file.sounding_s for file in files],
        }
    )
