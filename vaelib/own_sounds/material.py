"""Material: the frames of a folder that a model learns, at most so many, evenly chosen."""

from collections.abc import Collection
from dataclasses import dataclass, fields

import numpy as np
from jaxtyping import Bool, Float, Float32, Int

from vaelib.datasets.recordings import envelopes, partials
from vaelib.datasets.recordings.analysis import HOP_S, PLAIN_BINS
from vaelib.datasets.recordings.folders import Batch, FileReport, Folder
from vaelib.live.instruments.spectral_envelope import of_stretch, stretch_of
from vaelib.representations import decibel
from vaelib.synthesis.partials import N_PARTIALS

__all__ = [
    "FLOOR_DB",
    "PITCHED_HZ",
    "PLAIN_HZ",
    "RANGE_DB",
    "Material",
    "counted",
    "gather",
    "is_envelope",
    "is_pitched",
    "of_file",
    "partial_hz",
]

FLOOR_DB = -75.0
"""Levels below are not learned."""
RANGE_DB = 60.0
"""Harmonics this far below the loudest of a frame do not count."""
PITCHED_HZ, PLAIN_HZ = 110.0, 261.6255653
"""The note of an instrument's engine: partials 110 Hz apart are never confused while they move;
sounds without pitch sound as recorded at middle C."""


@dataclass(frozen=True)
class Material:
    """Frames that sound.

    Attributes
    ----------
    values : array, shape (n, 177) or (n, 1025)
        In decibels of the frame's power: a numbered row (`envelopes.numbered`), then the stretch in
        doublings (`of_stretch`); or the levels of bins of a sound without pitch.
    octaves : array, shape (n,)
        Pitch above 110 Hz; 0 without pitch.
    level_db : array, shape (n,)
        What `values` leave out.
    file : array of int, shape (n,)
        Index in `Folder.files`.
    """

    values: Float32[np.ndarray, "n n_values"]
    octaves: Float[np.ndarray, " n"]
    level_db: Float[np.ndarray, " n"]
    file: Int[np.ndarray, " n"]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def hz(self) -> Float[np.ndarray, " n"]:
        """Pitch in Hz."""
        return PITCHED_HZ * 2.0**self.octaves

    def take(self, rows: Bool[np.ndarray, " n"] | Int[np.ndarray, " m"]) -> "Material":
        """Some of the frames."""
        return Material(*(getattr(self, field.name)[rows] for field in fields(self)))

    def of_files(self, files: Collection[int]) -> "Material":
        """The frames of some files."""
        return self.take(np.isin(self.file, list(files)))

    def divided(self, held: Bool[np.ndarray, " n_files"]) -> tuple["Material", "Material"]:
        """The frames of the files that are learned, and of those that are held out."""
        apart = np.asarray(held)[self.file]
        return self.take(~apart), self.take(apart)


def is_pitched(files: Collection[FileReport]) -> bool:
    """Whether over half of the sounding time has a pitch."""
    pitched = sum(file.sounding_s for file in files if file.used and file.pitched)
    return pitched > 0.5 * sum(file.sounding_s for file in files if file.used)


def is_envelope(material: Material) -> bool:
    """Whether the values are envelopes and noise, not bins."""
    return material.values.shape[1] != PLAIN_BINS


def partial_hz(material: Material, n: int) -> Float[np.ndarray, "n_frames n"]:
    """Frequencies of the first partials of each frame."""
    stretch = stretch_of(material.values[:, -1].astype(float))
    numbers = np.arange(1, n + 1)
    return partials.frequencies(material.hz / np.sqrt(1 + stretch), stretch, numbers)


def counted(material: Material) -> Bool[np.ndarray, "n_frames n_partials"]:
    """Which harmonics of frames count: those within 60 dB of the loudest."""
    levels = envelopes.harmonic_levels_db(material.values[:, :-1], partial_hz(material, N_PARTIALS))
    return levels > levels.max(axis=1, keepdims=True) - RANGE_DB


def gather(folder: Folder, *, pitched: bool, most: int) -> Material:
    """Read about `most` frames of a folder, every n-th of all, whatever file they are of.

    Memory does not grow with the folder.
    """
    used = [file for file in folder.files if file.used and file.pitched == pitched]
    n = sum(file.sounding_s for file in used) / HOP_S
    step, passed, parts = max(1, int(np.ceil(n / most))), 0, []
    for batch in folder.batches(pitched=pitched):
        parts.append(_material(batch, slice(-passed % step, None, step)))
        passed += len(batch.x)
    return _joined(parts)


def of_file(folder: Folder, index: int) -> Material:
    """Read all frames of a file that sound, in their order."""
    pitched = folder.files[index].pitched
    one = Folder(tuple(f for i, f in enumerate(folder.files) if i == index), folder.cache)
    return _joined([_material(batch, slice(None)) for batch in one.batches(pitched=pitched)])


def _joined(parts: list[Material]) -> Material:
    each = zip(*(vars(part).values() for part in parts), strict=True)
    return Material(*map(np.concatenate, each))


def _material(batch: Batch, rows: slice) -> Material:
    """Some frames of a batch in the units of a decoder."""
    x, pitch, level_db, stretch, file = (part[rows] for part in vars(batch).values())
    if x.shape[1] != envelopes.WIDTH:
        values = decibel(x, reference=1.0, floor_db=FLOOR_DB)
        return Material(values.astype(np.float32), np.zeros(len(x)), level_db, file)
    octaves = (pitch - 69) / 12 + np.log2(440 / PITCHED_HZ)
    doublings = of_stretch(stretch)
    stretch = stretch_of(doublings)
    first_hz = PITCHED_HZ * 2.0**octaves / np.sqrt(1 + stretch)
    hz = partials.frequencies(first_hz, stretch, np.arange(1, N_PARTIALS + 1))
    levels = np.maximum(envelopes.numbered(np.maximum(x, FLOOR_DB), hz), FLOOR_DB)
    values = np.column_stack([levels, doublings]).astype(np.float32)
    return Material(values, octaves, level_db, file)
