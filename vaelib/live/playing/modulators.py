"""Modulators: slow movements of dials, the same for the same seeds."""

from collections.abc import Mapping, Sequence

import numpy as np

from vaelib.live.instruments.dials import Latent
from vaelib.live.playing.keyboard import TICK_S
from vaelib.live.playing.parameters import SHAPES
from vaelib.live.playing.voices import Point

__all__ = ["Modulator", "Modulators", "Turns", "turned"]

Turns = tuple[tuple[int, float], ...]
"""Dials from 0, and how far each is turned, as a share of its range."""


def turned(z: Point, latents: Sequence[Latent], turns: Turns) -> Point:
    """The point z with some dials turned, each to the end of its range at most."""
    moved = list(z)
    for i, share in turns:
        if i < len(moved):
            latent = latents[i]
            at = moved[i] + share * (latent.high - latent.low)
            moved[i] = min(max(at, min(latent.low, z[i])), max(latent.high, z[i]))
    return tuple(moved)


class Modulator:
    """A sine, a random walk, or random values that hold, of -1 to 1; the rate may change.

    The walk goes from one random point to the next, one each period, along half a cosine; two
    points differ by 1 at most.
    """

    def __init__(self, seed: int):
        self._random = np.random.default_rng(seed)
        self._phase = 0.0
        self._held = 0.0
        self._from, self._to = 0.0, self._step(0.0)

    def _step(self, value: float) -> float:
        value += self._random.uniform(-1.0, 1.0)
        return 2.0 - value if value > 1 else -2.0 - value if value < -1 else value

    def next(self, shape: float, periods: float) -> float:
        """The value of the next tick, which takes a share of a period, below 1."""
        self._phase += periods
        if self._phase >= 1:
            self._phase -= 1
            self._held = self._random.uniform(-1.0, 1.0)
            self._from, self._to = self._to, self._step(self._to)
        match SHAPES[int(shape)]:
            case "sine":
                return float(np.sin(2 * np.pi * self._phase))
            case "walk":
                along = 0.5 - 0.5 * np.cos(np.pi * self._phase)
                return float(self._from + (self._to - self._from) * along)
            case _:
                return self._held


class Modulators:
    """The two modulators of a performance, by its settings `values`."""

    def __init__(self, values: Mapping[str, float]):
        self._values = values
        self._modulators = Modulator(1), Modulator(2)

    def next(self) -> Turns:
        """The dials that they turn in the next tick."""
        turns = []
        for i, modulator in enumerate(self._modulators, start=1):
            shape, hz, beats, depth, dial = (
                self._values[f"mod{i}_{name}"]
                for name in ("shape", "rate_hz", "beats", "depth", "dial")
            )
            if beats:
                hz = self._values["tempo_bpm"] / 60 / beats
            value = modulator.next(shape, min(hz * TICK_S, 1.0))
            if depth and dial:
                turns.append((int(dial) - 1, depth * value))
        return tuple(turns)
