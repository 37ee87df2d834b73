"""Tracing: how a note follows a gesture, at its own time, which goes on at any speed."""

import math
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

import numpy as np

from vaelib.live.playing.gestures import Gesture, morph
from vaelib.live.playing.voices import Point

__all__ = ["FASTEST", "Step", "Tracing", "chosen", "offered"]

FASTEST = 8.0
_TICK_S = 0.01


class Step(NamedTuple):
    """What a gesture adds in a tick: to the latents, and factors of the pitch and of the level."""

    z: Point
    ratio: float
    gain: float


class Tracing:
    """A note on its way along a gesture; its sustain goes at the given speed, 0 to 8.

    `origin` is the point that the dials show where they do not move the gesture. With an `other`
    gesture the note goes between the two.
    """

    def __init__(self, gesture: Gesture, speed: float, origin: Point, other: Gesture | None = None):
        self._gesture, self._speed, self._origin = gesture, speed, np.array(origin)
        self._seconds, self._released, self._late = 0.0, math.inf, 0.0
        self._pair, self._share = (gesture, other), 0.0

    def next(self, released: bool, share: float = 0.0) -> Step:
        """Advance by one tick, to its end, at a share of the way from the gesture to the other."""
        if self._pair[1] and share != self._share:
            self._between(share)
        if released and self._released == math.inf:
            self._released = self._seconds
        held = self._seconds >= self._gesture.sustain[0] and not released
        before = self._seconds
        self._seconds += _TICK_S * (self._speed if held else 1.0)
        # The mean over what a fast tick passes: it would leap from point to point.
        n = math.ceil(2 * self._speed) if held and self._speed > 1 else 1
        passed = np.linspace(self._seconds, before, n, endpoint=False)
        found = self._gesture.at(passed, released=self._released, late=self._late)
        table = found.table.mean(axis=0)
        z = tuple((table[:-2] - self._origin).tolist())
        return Step(z, 2 ** (float(table[-1]) / 1200), 10 ** (float(table[-2]) / 20))

    def _between(self, share: float) -> None:
        """Go on at the same place of the same part of the gesture at this share.

        What sounds once is one part, whether the key is down or not. If it becomes one that
        sustains while the key is up, its release begins where it is. If one that is being released
        becomes one that sounds once, it goes on as long after the place of the key's release.
        """
        old, new = self._gesture, morph(*self._pair, share)
        since = 0.0 if old.once else max(self._seconds - self._released, 0.0)
        place = _moved(self._seconds - since, old.sustain, new.sustain)
        if self._released < math.inf:
            self._released = place
            scale = _ratio(*(one.seconds - one.sustain[1] for one in (old, new)))
            now = since if new.once else since * scale
            self._late = 0.0 if old.once else self._late + since - now
            since = now
        self._seconds, self._gesture, self._share = place + since, new, share


def _moved(seconds: float, old: tuple[float, float], new: tuple[float, float]) -> float:
    """A time before the release, in a gesture whose sustain begins and ends elsewhere."""
    if seconds < old[0]:
        return seconds * _ratio(old[0], new[0])
    return new[0] + (seconds - old[0]) * _ratio(old[1] - old[0], new[1] - new[0])


def _ratio(old: float, new: float) -> float:
    return new / old if old > 0 else 1.0


def offered(name: str, names: Sequence[str], *, none: str) -> str:
    """What there is instead of a name that there is not: those like it, or the first eight."""
    by_lower = {one.lower(): one for one in reversed(names)}
    near = [by_lower[one] for one in get_close_matches(name.lower(), by_lower)]
    near = near or [one for one in names if name and name.lower() in one.lower()][:3]
    if near:
        return f"did you mean {' or '.join(near)}?"
    rest = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return f"there are {', '.join(names[:8]) or none}{rest}"


def chosen(
    gestures: Mapping[str, Gesture], name: str, speed: float, other: str, origin: Point
) -> Tracing | None:
    """The gesture that notes follow from now on, or the pair of two; None for no name.

    Raises
    ------
    ValueError
        If there is no such gesture, or the speed is out of range.
    """
    if not name:
        return None
    for one in filter(None, (name, other)):
        if one not in gestures:
            known = offered(one, list(gestures), none="none with this instrument")
            raise ValueError(f"there is no gesture {one[:40]!r}: {known}")
    if not 0 <= speed <= FASTEST:
        raise ValueError(f"a gesture goes at a speed of 0 to {FASTEST:g}, not {speed:g}")
    return Tracing(gestures[name], speed, origin, gestures.get(other))
