"""An orchestra: notes of eleven instruments, rendered by fluidsynth, as a folder of files.

They are programs of the sound font FluidR3 by Frank Wen (2000-2008, MIT licence), each at every
n-th semitone of its range and at some velocities. Both are packages of the system, see `INSTALL`.
"""

import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile
from jaxtyping import Float

from vaelib.datasets.recordings.note_names import note_name
from vaelib.store import write_bytes

__all__ = ["INSTALL", "INSTRUMENTS", "Note", "is_installed", "written"]

INSTALL = "apt install fluidsynth fluid-soundfont-gm"
"""The command that brings the synthesizer and the sound font."""

INSTRUMENTS = {
    "alto saxophone": (65, 49, 80),
    "cello": (42, 36, 72),
    "clarinet": (71, 50, 86),
    "English horn": (69, 52, 79),
    "flute": (73, 60, 93),
    "French horn": (60, 38, 72),
    "oboe": (68, 58, 88),
    "piano": (0, 36, 96),
    "trombone": (57, 40, 70),
    "trumpet": (56, 54, 82),
    "violin": (40, 55, 91),
}
"""Program of General MIDI, lowest and highest note of each."""

SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
HELD_S, APART_S = 1.6, 2.5
"""Each note is held so long, and the next one begins so long after it."""
_SR = 44_100


class Note(NamedTuple):
    """What is known of a file: its instrument, MIDI number and velocity."""

    instrument: str
    midi: int
    velocity: int


def is_installed() -> bool:
    """Whether the synthesizer and the sound font are there."""
    return shutil.which("fluidsynth") is not None and SOUND_FONT.is_file()


def written(
    folder: Path, *, every: int = 2, velocities: Sequence[int] = (40, 80, 120), named: bool = True
) -> dict[str, Note]:
    """Render the notes to WAV files, and say which is which by its path below the folder.

    Parameters
    ----------
    every : int
        Semitones between the notes of an instrument.
    velocities : sequence of int
        At which each is played.
    named : bool
        Whether instruments have folders and files the names of their notes, such as
        ``oboe/C4 v80.wav``; otherwise no name tells anything.

    Raises
    ------
    OSError
        If the packages are missing or do not render, or a file cannot be written.
    """
    if not is_installed():
        raise OSError(f"fluidsynth or its sound font {SOUND_FONT} is missing: {INSTALL}")
    notes = [
        Note(instrument, key, velocity)
        for instrument, (_, low, high) in INSTRUMENTS.items()
        for key in range(low, high + 1, every)
        for velocity in velocities
    ]
    order = np.random.default_rng(0).permutation(len(notes)).tolist()
    found = {}
    for number, note, sound in zip(order, notes, _rendered(notes), strict=True):
        name = f"{note.instrument}/{note_name(note.midi)} v{note.velocity}"
        name = f"{name if named else f'take {number}'}.wav"
        file = BytesIO()
        soundfile.write(file, sound, _SR, format="WAV", subtype="PCM_16")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        write_bytes(folder / name, file.getvalue())
        found[name] = note
    return dict(sorted(found.items()))


def _rendered(notes: Sequence[Note]) -> Iterator[Float[np.ndarray, " n_samples"]]:
    """Play notes one after another, without any effect, and cut the sound between them."""
    each = round(APART_S * _SR)
    with tempfile.TemporaryDirectory() as here:
        midi, wave = Path(here, "notes.mid"), Path(here, "notes.wav")
        midi.write_bytes(_score(notes))
        how = ["-ni", "-q", "-R", "0", "-C", "0", "-g", "0.6", "-r", str(_SR), "-F", str(wave)]
        done = subprocess.run(["fluidsynth", *how, SOUND_FONT, midi], capture_output=True)
        if done.returncode or not wave.is_file():
            raise OSError(f"fluidsynth does not render {SOUND_FONT}: run {INSTALL} again")
        with soundfile.SoundFile(wave) as sound:
            for _ in notes:
                yield sound.read(each, always_2d=True, fill_value=0.0).mean(axis=1)


def _score(notes: Sequence[Note]) -> bytes:
    """A standard MIDI file of one track, a thousand ticks a second, the notes one after another."""
    events = [(0, b"\xff\x51\x03" + (1_000_000).to_bytes(3, "big"))]
    held, apart = round(1000 * HELD_S), round(1000 * APART_S)
    for i, note in enumerate(notes):
        program = INSTRUMENTS[note.instrument][0]
        events.append((i and apart - held, bytes([0xC0, program])))
        events.append((0, bytes([0x90, note.midi, note.velocity])))
        events.append((held, bytes([0x80, note.midi, 0])))
    events.append((apart - held, b"\xff\x2f\x00"))
    # A time is written in two groups of seven bits: none is longer than 16 s.
    track = b"".join(bytes([0x80 | time >> 7, time & 0x7F]) + event for time, event in events)
    header = struct.pack(">4sIHHH", b"MThd", 6, 0, 1, 1000)
    return header + struct.pack(">4sI", b"MTrk", len(track)) + track
