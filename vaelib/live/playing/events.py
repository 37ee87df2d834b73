"""Events: what is played, as it is obeyed by a performance and kept in a session."""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

__all__ = [
    "Corners",
    "Event",
    "Midi",
    "Move",
    "Note",
    "Panic",
    "Retune",
    "Set",
    "Timed",
    "Trace",
    "note_of",
    "pack",
    "unpack",
]


class Note(NamedTuple):
    """A key is pressed, or released if the velocity is 0; both are 0 to 127, whole or not.

    A release ends the nearest key that is held within a semitone.
    """

    pitch: float
    velocity: float


class Midi(NamedTuple):
    """A MIDI channel message: its status byte and one or two data bytes."""

    status: int
    data1: int
    data2: int = 0


class Move(NamedTuple):
    """All dials are moved to a point of the latent space."""

    z: tuple[float, ...]


class Set(NamedTuple):
    """A setting of `vaelib.live.playing.parameters` has a new value, which may be a word."""

    name: str
    value: float | str


class Corners(NamedTuple):
    """The four points that a morph lies between: at (0, 0), (1, 0), (0, 1) and (1, 1)."""

    points: tuple[tuple[float, ...], tuple[float, ...], tuple[float, ...], tuple[float, ...]]


class Retune(NamedTuple):
    """Every MIDI key has a frequency in Hz, 0 if it does not sound."""

    hz: tuple[float, ...]


class Trace(NamedTuple):
    """Notes that begin from now on follow a gesture of this name, or none if there is no name.

    `speed` is that of its sustain. With an `other` gesture, they go between the two, at the setting
    "gesture_share".
    """

    name: str
    speed: float = 1.0
    other: str = ""


class Panic(NamedTuple):
    """Everything is silent within a tick."""


Event = Note | Midi | Move | Set | Corners | Retune | Trace | Panic


class Timed(NamedTuple):
    """An event, the tick in which it happens, and the share of the tick that has passed."""

    tick: int
    offset: float
    event: Event

    @classmethod
    def at(cls, time: float, event: Event) -> "Timed":
        """An event at a time in ticks."""
        return cls(math.floor(time), time - math.floor(time), event)


def note_of(event: Event) -> tuple[float, float] | None:
    """Pitch and velocity of an event that is a note, a velocity of 0 being its release."""
    match event:
        case Note(pitch, velocity):
            return pitch, velocity
        case Midi(status, pitch, velocity) if status >> 4 in (8, 9):
            return pitch, velocity if status >> 4 == 9 else 0
    return None


_KINDS = {kind.__name__.lower(): kind for kind in Event.__args__}


def pack(event: Event) -> list[Any]:
    """An event as a list for JSON: its kind and its values."""
    return [type(event).__name__.lower(), *event]


def unpack(values: Sequence[Any]) -> Event:
    """The inverse of `pack`; ValueError if it is no event."""
    kind = _KINDS.get(str(values[0])) if values else None
    if kind is None:
        raise ValueError(f"{list(values)[:1]} begins no event")
    event = msgspec.convert(values[1:], kind)
    if not all(map(math.isfinite, _numbers(event))):
        raise ValueError("a number of an event is not finite")
    return event


def _numbers(values: Sequence[Any]) -> list[float]:
    """All numbers in nested tuples."""
    found = []
    for value in values:
        if isinstance(value, tuple):
            found += _numbers(value)
        elif not isinstance(value, str):
            found.append(value)
    return found
