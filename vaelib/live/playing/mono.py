"""Mono: one note at a time, as the protocol up to version 3 and the first sessions have it.

The last note counts, and only its own end ends it. A session of that format sounds as it did.
"""

from typing import NamedTuple

import numpy as np

from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.instrument import Instrument
from vaelib.synthesis.engines import ENGINES
from vaelib.synthesis.notes import HOP, Block, midi_to_hz

__all__ = ["Performer", "Playing"]


class Playing(NamedTuple):
    """What is played during one tick: a place, a MIDI pitch, and a velocity (0: nothing sounds)."""

    z: tuple[float, ...]
    pitch: float
    velocity: float

    def with_note(self, pitch: float, velocity: float) -> "Playing":
        """After a note message: the last note counts, and only the end of that one ends it."""
        if velocity:
            return self._replace(pitch=pitch, velocity=velocity)
        return self._replace(velocity=0.0) if abs(pitch - self.pitch) < 0.5 else self


class Performer:
    """An instrument and an engine: one tick of playing in, one block of sound out."""

    def __init__(self, instrument: Instrument, engine: str = "bank"):
        if engine not in ENGINES:
            raise ValueError(f"there is no engine {engine!r}: choose one of {', '.join(ENGINES)}")
        self._instrument = instrument
        self._engine = ENGINES[engine](instrument.f0_hz, sr=float(instrument.sr), hop=HOP)
        self._z = self._at = None

    def play(self, playing: Playing) -> Block:
        """Synthesise one tick."""
        if playing.z != self._z:
            self._z, self._decoded = playing.z, Decoded(self._instrument, np.array(playing.z))
        if (playing.z, playing.pitch) != self._at:
            self._at = playing.z, playing.pitch
            self._tick = self._decoded.tick(midi_to_hz(playing.pitch), 0.0)
        return self._engine.tick(*self._tick._replace(gate=playing.velocity / 127))
