"""Noise of all voices together, as a client is told it: a client needs two noises for each band.

The noise of a voice stands where the voice does, and is another one than that of any other voice.
Of their sum three numbers count in each band: the power in either ear, and what both have in
common.
"""

from collections.abc import Iterable, Iterator

import numpy as np
from jaxtyping import Float

from vaelib.live.osc.messages import encode
from vaelib.live.playing.voices import pan_gains

__all__ = ["Noise", "summed"]

_DIGITS = 4
"""Of a place: the last moves no ear by more than -88 dB."""

_Bands = Float[np.ndarray, " n_bands"]


def summed(
    n_bands: int, voices: Iterable[tuple[float, float, _Bands]]
) -> tuple[_Bands, _Bands, _Bands]:
    """Level, place and width of the noise of voices, given the level, place and noise of each.

    Levels are those of Python's own sound, where the middle has a gain of sqrt(1/2) in either ear.

    Returns
    -------
    level : array, shape (n_bands,)
        The RMS, as that of a noise that is the same in both ears.
    place : array, shape (n_bands,)
        -1 (left) to 1, by the same law as a voice's.
    apart : array, shape (n_bands,)
        0 if both ears hear one noise, 1 if they hear two: the arc cosine of their correlation, over
        a right angle.
    """
    left, right, common = np.zeros((3, n_bands))
    for level, pan, noise in voices:
        here, there = pan_gains(pan)
        power = np.square(level * noise)
        left += here**2 * power
        right += there**2 * power
        common += here * there * power
    place = np.arctan2(np.sqrt(right), np.sqrt(left)) * (4 / np.pi) - 1
    product = np.sqrt(left * right)
    alike = np.divide(common, product, out=np.ones(n_bands), where=product > 0)
    return np.sqrt((left + right) / 2), place, np.arccos(np.minimum(alike, 1.0)) * (2 / np.pi)


class Noise:
    """What one client was told of the noise in so many bands, and what is new."""

    def __init__(self, n_bands: int):
        self._n = n_bands
        self._level: _Bands | None = None
        self._places: Float[np.ndarray, "2 n_bands"] | None = None

    def next(
        self, voices: Iterable[tuple[float, float, _Bands]], *, again: bool = False
    ) -> Iterator[bytes]:
        """Yield the datagrams of what has changed, or of all: places before levels."""
        level, *places = summed(self._n, voices)
        told = np.zeros((2, self._n)) if self._places is None else self._places
        # What is silent stays where it was.
        places = np.where(level > 0, np.round(places, _DIGITS), told)
        if again or self._places is None or not np.array_equal(places, self._places):
            self._places = places
            yield encode("/places", self._n, *places)
        if again or not np.array_equal(level, self._level):
            self._level = level
            yield encode("/noise", self._n, level)
