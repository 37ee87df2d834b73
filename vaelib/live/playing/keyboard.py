"""Keyboard: which key sounds in which slot.

Chords, or one voice: "legato" goes on to the next key, "mono" begins anew, and both go back to the
last key that is still down. If more notes are asked for than may sound, one is cut: that which was
released first; or else that which only the pedal holds; or else the oldest whose key is down. The
lowest note goes last, since the ear hears a chord by its bass.

A note that is cut fades where it is, so there are more slots than voices. If all are taken, a note
waits for the next tick.
"""

import math
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from vaelib.live.playing.envelope import LEAST_TICKS, Envelope
from vaelib.live.playing.tracing import Tracing

__all__ = ["N_SLOTS", "TICK_S", "Key", "Keyboard", "Sounding"]

N_SLOTS = 24
"""The most voices, and those that fade meanwhile."""
TICK_S = 0.01


class Key(NamedTuple):
    """A key that is or was down: MIDI channel and pitch, and a velocity of 0 to 1."""

    channel: int
    pitch: float
    velocity: float

    def is_of(self, channel: int, pitch: float) -> bool:
        """Whether it is the same key, however it was struck."""
        return self[:2] == (channel, pitch)


@dataclass(eq=False)
class Sounding:
    """A note in its slot: the `order`-th that began, and what its controllers last did to it.

    `gain` is None before its first tick; `tracing` is how it follows a gesture.
    """

    key: Key
    envelope: Envelope
    order: int
    gain: float | None = None
    semitones: float = 0.0
    turns: tuple[tuple[int, float], ...] = ()
    hz: float = 440.0
    tracing: Tracing | None = None

    @property
    def ending(self) -> bool:
        """Whether it has been released or cut."""
        return min(self.envelope.released, self.envelope.cut) < math.inf


class Keyboard:
    """Keys, pedals and slots, by the settings `values` (`vaelib.live.playing.parameters`).

    Times are in ticks.
    """

    def __init__(self, values: Mapping[str, float]):
        self._values = values
        self.slots: list[Sounding | None] = [None] * N_SLOTS
        self._freed = [-1.0] * N_SLOTS
        self._down: list[Key] = []
        self._pedals: set[int] = set()
        self._n_begun = 0

    @property
    def sounding(self) -> list[Sounding]:
        """The notes that are not cut, in the order in which they began."""
        kept = [s for s in self.slots if s and s.envelope.cut == math.inf]
        return sorted(kept, key=lambda s: s.order)

    def is_down(self, sounding: Sounding) -> bool:
        """Whether the key of a note is down."""
        return sounding.key in self._down

    def advance(self, tick: int) -> None:
        """Empty the slots that are silent from here on, and cut what is too much."""
        for i, held in enumerate(self.slots):
            if held and held.envelope.end <= tick:
                self.slots[i], self._freed[i] = None, tick
        self._cut(self._values["voices"], tick)

    def on(self, key: Key, time: float) -> bool:
        """Press a key; False if no slot is free yet, and nothing has happened."""
        held = [s for s in self.sounding if not s.ending]
        glides = self._values["mode"] == 1 and held
        if not (glides or self._begin(key, time)):
            return False
        if glides:
            held[-1].key = key
        self._down = [k for k in self._down if not k.is_of(*key[:2])] + [key]
        return True

    def off(self, channel: int, pitch: float, time: float, *, reach: float = 0.0) -> bool:
        """Release the nearest key within reach, in semitones; False as for `on`."""
        near = [k for k in self._down if k.channel == channel and abs(k.pitch - pitch) <= reach]
        if not near:
            return True
        key = min(reversed(near), key=lambda k: abs(k.pitch - pitch))
        rest = [k for k in self._down if k != key]
        held = [s for s in self.sounding if not s.ending]
        mine = [s for s in held if s.key == key]
        if mine and rest and self._values["mode"] and all(s.key != rest[-1] for s in held):
            if self._values["mode"] == 1:
                mine[-1].key = rest[-1]
            elif not self._begin(rest[-1], time):
                return False
        self._down = rest
        self._let_go({channel}, time)
        return True

    def pedal(self, channels: Container[int], down: bool, time: float) -> None:
        """Press or lift the sustain pedal of some channels."""
        of = {i for i in range(16) if i in channels}
        self._pedals = self._pedals | of if down else self._pedals - of
        self._let_go(of, time)

    def release(self, channels: Container[int], time: float) -> None:
        """Release all keys of some channels; a pedal still holds them."""
        self._down = [k for k in self._down if k.channel not in channels]
        self._let_go(channels, time)

    def silence(self, channels: Container[int], time: float) -> None:
        """Cut all notes of some channels, whatever holds them."""
        self.pedal(channels, False, time)
        self.release(channels, time)
        for sounding in self.sounding:
            if sounding.key.channel in channels:
                self._end(sounding, time)

    def _begin(self, key: Key, time: float) -> bool:
        """Begin a note, if a slot has been silent for a tick."""
        tick = math.floor(time)
        free = [i for i, s in enumerate(self.slots) if s is None and self._freed[i] < tick]
        if not free:
            return False
        if self._values["mode"]:
            self._cut(0, time)
        else:
            for sounding in self.sounding:
                if sounding.key.is_of(*key[:2]) and not sounding.ending:
                    self._release(sounding, time)
            self._cut(self._values["voices"] - 1, time)
        attack, decay = self._ticks("attack_s"), self._ticks("decay_s")
        envelope = Envelope(time, attack, decay, self._values["sustain"])
        self.slots[free[0]] = Sounding(key, envelope, self._n_begun)
        self._n_begun += 1
        return True

    def _ticks(self, name: str) -> float:
        return max(self._values[name] / TICK_S, LEAST_TICKS)

    def _let_go(self, channels: Container[int], time: float) -> None:
        """Release the notes of some channels that neither a key nor a pedal holds."""
        for sounding in self.sounding:
            channel = sounding.key.channel
            held = sounding.key in self._down or channel in self._pedals
            if channel in channels and not held and not sounding.ending:
                self._release(sounding, time)

    def _release(self, sounding: Sounding, time: float) -> None:
        # A key that is released at once is still heard.
        was = sounding.envelope
        released = max(time, was.onset + min(was.attack, 1.0))
        sounding.envelope = was._replace(released=released, release=self._ticks("release_s"))

    def _end(self, sounding: Sounding, time: float) -> None:
        sounding.envelope = sounding.envelope._replace(cut=max(time, sounding.envelope.onset))

    def _cut(self, n: float, time: float) -> None:
        """Cut notes until no more than n sound."""
        sounding = self.sounding
        while len(sounding) > n:
            lowest = min(s.key.pitch for s in sounding)
            victim = min(sounding, key=lambda s: self._worth(s, s.key.pitch == lowest))
            self._end(victim, time)
            sounding.remove(victim)

    def _worth(self, sounding: Sounding, lowest: bool) -> tuple[float, ...]:
        """The less, the sooner it is cut."""
        stage = 0 if sounding.ending else 1 + self.is_down(sounding)
        age = sounding.envelope.released if not stage else sounding.order
        return stage, lowest, age
