"""Gestures: recordings as paths through the latent space, with level and pitch, to be played again.

A gesture has three parts: an attack, which is played as it was recorded; a sustain, which is played
forth and back at any speed for as long as a note is held; and a release. What sounds once, as a
struck string does, is all attack.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from vaelib.store import DamagedFileError, read_arrays, write_arrays

__all__ = ["STEP_S", "Gesture", "State", "beside", "file_beside", "load", "morph", "save"]

STEP_S = 0.02
"""From point to point."""
_FORMAT = "vae gestures 1"
_JOIN_S = 0.1
"""A release begins wherever the sustain was, and goes over to its own path in this time."""


@dataclass(frozen=True)
class State:
    """Where gestures are at some times: latents, level in dB, and pitch in cents from the note."""

    z: Float[np.ndarray, "n n_latents"]
    level_db: Float[np.ndarray, " n"]
    cents: Float[np.ndarray, " n"]

    @property
    def table(self) -> Float[np.ndarray, "n n_columns"]:
        """All in one: the latents, the level, the cents."""
        return np.column_stack([self.z, self.level_db, self.cents])

    @classmethod
    def of(cls, table: Float[np.ndarray, "n n_columns"]) -> "State":
        """The inverse of `table`."""
        return cls(table[:, :-2], table[:, -2], table[:, -1])


@dataclass(frozen=True, eq=False)
class Gesture:
    """A recording as a path.

    Attributes
    ----------
    name : str
    path : State
        One point each 20 ms. The loudest has 0 dB.
    sustain : (float, float)
        Where the attack ends and the release begins, in seconds; both are the end of a gesture that
        sounds once.

    Raises
    ------
    ValueError
        If it has no two points, a number is not finite, or the marks are out of order.
    """

    name: str
    path: State
    sustain: tuple[float, float]

    def __post_init__(self):
        table = self.path.table
        if len(table) < 2 or not np.isfinite(table).all():
            raise ValueError(f"the gesture {self.name!r} needs two points or more, all finite")
        start, end = self.sustain
        if not 0 <= start <= end <= self.seconds + 1e-9:
            raise ValueError(f"the sustain of the gesture {self.name!r} lies outside it")

    @property
    def seconds(self) -> float:
        """Duration as recorded."""
        return (len(self.path.z) - 1) * STEP_S

    @property
    def once(self) -> bool:
        """Whether it has no release: it goes on alike whether the key is down or not."""
        return self.sustain[1] >= self.seconds

    @property
    def reversed(self) -> "Gesture":
        """The gesture from its end to its beginning."""
        start, end = self.sustain
        table = self.path.table[::-1]
        return Gesture(self.name, State.of(table), (self.seconds - end, self.seconds - start))

    def at(
        self,
        seconds: Float[np.ndarray, " n"],
        *,
        released: float = np.inf,
        speed: float = 1.0,
        late: float = 0.0,
    ) -> State:
        """Where it is, some times after the beginning of a note.

        Parameters
        ----------
        released : float
            When the key was released.
        speed : float
            Of the sustain alone; 0 freezes it where the attack ends.
        late : float
            How much longer than that the key is up: a release that a morph shortens still takes as
            long to go over to its own path.
        """
        start, end = self.sustain
        seconds = np.asarray(seconds, float)

        def held(t: np.ndarray) -> np.ndarray:
            return np.where(t < start, t, start + _forth_and_back((t - start) * speed, end - start))

        if not released < np.inf or self.once:
            return self._read(held(seconds))
        before = self._read(held(np.minimum(seconds, released))).table
        since = np.maximum(seconds - released, 0)
        after = self._read(end + since).table
        # A key that is released in the attack goes on from there.
        (from_,) = self._read(held(np.array([released]))).table
        (to,) = self._read(np.array([end])).table
        left = 0.5 + 0.5 * np.cos(np.pi * np.clip((since + late) / _JOIN_S, 0, 1))
        # What is louder or softer at the key's release stays so; latents and pitch go over.
        left = np.repeat(left[:, None], after.shape[1], axis=1)
        left[:, -2] = 1
        after = after + left * (from_ - to)
        return State.of(np.where((seconds > released)[:, None], after, before))

    def lasts(self, released: float) -> float:
        """Seconds from the beginning of a note to the end of the gesture."""
        return self.seconds if self.once else released + self.seconds - self.sustain[1]

    def _read(self, seconds: Float[np.ndarray, " n"]) -> State:
        table = self.path.table
        at = np.arange(len(table)) * STEP_S
        columns = [np.interp(seconds, at, column) for column in table.T]
        return State.of(np.stack(columns, axis=1))


def morph(a: Gesture, b: Gesture, share: float) -> Gesture:
    """The gesture between two: part by part, latents, levels and pitches at the same share.

    Raises
    ------
    ValueError
        If the gestures are of different instruments, or the share is not within 0 and 1.
    """
    if a.path.z.shape[1] != b.path.z.shape[1] or not 0 <= share <= 1:
        raise ValueError("a morph has two gestures of one instrument, and a share of 0 to 1")
    ends = [np.array([0.0, *gesture.sustain, gesture.seconds]) for gesture in (a, b)]
    marks = (1 - share) * ends[0] + share * ends[1]
    n = max(int(marks[-1] / STEP_S + 0.5), 1)
    seconds = np.linspace(0, marks[-1], n + 1)
    tables = []
    for gesture, of in zip((a, b), ends, strict=True):
        # Parts of no length have one place.
        inner = np.concatenate([[True], np.diff(marks) > 0])
        tables.append(gesture._read(np.interp(seconds, marks[inner], of[inner])).table)
    table = (1 - share) * tables[0] + share * tables[1]
    # A mark at the end stays there, also where rounding has moved it.
    last, stretch = n * STEP_S, n * STEP_S / max(float(marks[-1]), STEP_S)
    start, end = (last if m >= marks[3] else min(float(m) * stretch, last) for m in marks[1:3])
    return Gesture(f"{a.name} - {b.name}", State.of(table), (start, end))


def save(path: Path, gestures: Mapping[str, Gesture], *, instrument: str) -> None:
    """Write gestures in half precision, atomically.

    Parameters
    ----------
    instrument : str
        Digest of the instrument whose latents they are in.
    """
    tables = [gesture.path.table.astype(np.float16) for gesture in gestures.values()]
    header: dict[str, Any] = {
        "format": _FORMAT,
        "instrument": instrument,
        "gestures": [[name, len(t)] for name, t in zip(gestures, tables, strict=True)],
    }
    sustain = np.array([gesture.sustain for gesture in gestures.values()])
    write_arrays(path, {"path": np.concatenate(tables), "sustain": sustain}, header)


def file_beside(instrument: Path) -> Path:
    """Where the gestures of an instrument's file are kept."""
    return instrument.with_name(f"{instrument.stem}.gestures.safetensors")


def beside(file: Path, *, instrument: str) -> dict[str, Gesture]:
    """Load the gestures that are kept beside an instrument's file; none if there are none."""
    path = file_beside(file)
    return load(path, instrument=instrument) if path.exists() else {}


def load(path: Path, *, instrument: str) -> dict[str, Gesture]:
    """Read the gestures of an instrument, by name.

    Raises
    ------
    DamagedFileError
        If the file is truncated, changed, holds no gestures, or those of another instrument.
    OSError
        If it is absent or cannot be read.
    """
    header, arrays = read_arrays(path)
    try:
        if header["format"] != _FORMAT:
            raise DamagedFileError(f"{path} holds no gestures")
        if header["instrument"] != instrument:
            raise DamagedFileError(f"{path} holds gestures of another instrument: make them again")
        names, sizes = zip(*header["gestures"], strict=True)
        ends = np.cumsum([0, *sizes])
        table = arrays["path"].astype(float)
        return {
            name: Gesture(name, State.of(table[a:b]), tuple(map(float, sustain)))
            for name, (a, b), sustain in zip(names, pairwise(ends), arrays["sustain"], strict=True)
        }
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, DamagedFileError):
            raise
        raise DamagedFileError(f"{path} is no file of gestures ({error})") from error


def _forth_and_back(seconds: Float[np.ndarray, " n"], length: float) -> Float[np.ndarray, " n"]:
    """Places between 0 and a length, after so long."""
    if length <= 0:
        return np.zeros(len(seconds))
    return length - np.abs(seconds % (2 * length) - length)
