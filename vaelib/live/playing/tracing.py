"""Tracing: how a note follows a gesture, at its own time, which goes on at any speed."""

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from vaelib.live.playing.gestures import Gesture
from vaelib.live.playing.voices import Point

__all__ = ["FASTEST", "Step", "Tracing", "chosen"]

FASTEST = 8.0
_TICK_S = 0.01


class Step(NamedTuple):
    """What a gesture adds in a tick: to the latents, and factors of the pitch and of the level."""

    z: Point
    ratio: float
    gain: float


class Tracing:
    """A note on its way along a gesture; its sustain goes at the given speed, 0 to 8.

    `origin` is the point that the dials show where they do not move the gesture.
    """

    def __init__(self, gesture: Gesture, speed: float, origin: Point):
        self._gesture, self._speed, self._origin = gesture, speed, np.array(origin)
        self._seconds, self._released = 0.0, math.inf

    def next(self, released: bool) -> Step:
        """Advance by one tick, to its end."""
        if released and self._released == math.inf:
            self._released = self._seconds
        held = self._seconds >= self._gesture.sustain[0] and not released
        before = self._seconds
        self._seconds += _TICK_S * (self._speed if held else 1.0)
        # The mean over what a fast tick passes: it would leap from point to point.
        n = math.ceil(2 * self._speed) if held and self._speed > 1 else 1
        passed = np.linspace(self._seconds, before, n, endpoint=False)
        table = self._gesture.at(passed, released=self._released).table.mean(axis=0)
        z = tuple((table[:-2] - self._origin).tolist())
        return Step(z, 2 ** (float(table[-1]) / 1200), 10 ** (float(table[-2]) / 20))


def chosen(
    gestures: Mapping[str, Gesture], name: str, speed: float, origin: Point
) -> Tracing | None:
    """The gesture that notes follow from now on, None for no name.

    Raises
    ------
    ValueError
        If there is no such gesture, or the speed is out of range.
    """
    if not name:
        return None
    if name not in gestures:
        known = ", ".join(list(gestures)[:8]) or "none with this instrument"
        raise ValueError(f"there is no gesture {name[:40]!r}: there are {known}")
    if not 0 <= speed <= FASTEST:
        raise ValueError(f"a gesture goes at a speed of 0 to {FASTEST:g}, not {speed:g}")
    return Tracing(gestures[name], speed, origin)
