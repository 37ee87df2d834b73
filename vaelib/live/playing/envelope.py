"""Envelope: how a note rises, falls to the level that it keeps, and dies away.

Its parts are multiplied, so that a key released while the note still rises makes no corner. Each
part is smooth to its second derivative: half a cosine, of ten milliseconds, would be heard above
12 kHz at -73 dB.
"""

import math
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

__all__ = ["CUT_TICKS", "LEAST_TICKS", "Envelope", "rise"]

LEAST_TICKS = 0.5
"""Shortest rise and fall, in ticks: five milliseconds."""
CUT_TICKS = 1.0
"""How long a voice fades whose place another takes."""

_Times = Float[np.ndarray, " n"]


def rise(x: Float[np.ndarray, "*shape"] | float) -> Float[np.ndarray, "*shape"]:
    """From 0 to 1 over 0..1, the integral of a Hann window."""
    # Near both ends the difference is rounded to a value just outside.
    if isinstance(x, float):  # many times a tick
        x = min(max(x, 0.0), 1.0)
        return min(max(x - math.sin(2 * math.pi * x) / (2 * math.pi), 0.0), 1.0)
    x = np.clip(x, 0.0, 1.0)
    return np.clip(x - np.sin(2 * np.pi * x) / (2 * np.pi), 0.0, 1.0)


def _fall(x: _Times | float) -> _Times:
    """From 1 to 0, first fast and then slowly, as a string does."""
    return (1.0 - rise(x)) ** 3


class Envelope(NamedTuple):
    """The course of one note, in ticks.

    `onset`, `released` and `cut` are times, the last two infinite while they have not come; a note
    that is `cut` fades within a tick. The rest are lengths, and the level that is kept.
    """

    onset: float
    attack: float
    decay: float
    sustain: float
    released: float = math.inf
    release: float = LEAST_TICKS
    cut: float = math.inf

    @property
    def end(self) -> float:
        """When it is silent."""
        return min(self.released + self.release, self.cut + CUT_TICKS)

    def since(self, time: float) -> "Envelope":
        """The same course with times from that time on."""
        return self._replace(
            onset=self.onset - time, released=self.released - time, cut=self.cut - time
        )

    def gain(self, time: _Times | float) -> _Times | float:
        """Gain at rising times."""
        first, last = (time, time) if isinstance(time, float) else (time[0], time[-1])
        gain = 1.0
        if first < self.onset + self.attack:
            gain = rise((time - self.onset) / self.attack)
        if last > (low := self.onset + self.attack) and self.sustain < 1:
            held = first >= low + self.decay
            fallen = 0.0 if held else _fall((time - low) / self.decay)
            gain = gain * (self.sustain + (1 - self.sustain) * fallen)
        if last > self.released:
            gain = gain * _fall((time - self.released) / self.release)
        if last > self.cut:
            gain = gain * (1 - rise((time - self.cut) / CUT_TICKS))
        return gain
