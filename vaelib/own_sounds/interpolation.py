"""Interpolation: how evenly an instrument leads from one sound to another, along a line of latents.

`/corner` puts four presets, which are recordings, at the corners of a square to move in.
"""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.instrument import Instrument
from vaelib.synthesis.partials import N_PARTIALS

__all__ = ["Way", "way"]

_RANGE_DB = 60.0


class Way(NamedTuple):
    """A line between two points.

    `detour` is the length of what is heard on the way over the distance of its ends, 1 at best;
    `monotone` the share of the steps in which brightness moves towards that of the end, NaN if
    both ends are equally bright.
    """

    detour: float
    monotone: float


def way(
    instrument: Instrument,
    start: Float[np.ndarray, " n_latents"],
    end: Float[np.ndarray, " n_latents"],
    *,
    hz: float,
    n: int = 33,
) -> Way:
    """Measure a line between two points of the latent space, in n sounds of one pitch.

    Distances are root mean square differences of the levels of partials in dB, down to 60 dB below
    the loudest; brightness is the centroid of the partials.
    """
    share = np.linspace(0, 1, n)[:, None]
    points = (1 - share) * np.asarray(start, float) + share * np.asarray(end, float)
    levels, brightness = [], []
    for timbre in instrument.timbres(points, [hz] * n):
        frequency, amplitude = timbre.partials
        number = np.rint(frequency / instrument.f0_hz).astype(int)
        heard = (number > 0) & (number <= N_PARTIALS)
        level = np.full(N_PARTIALS, -np.inf)
        with np.errstate(divide="ignore"):
            level[number[heard] - 1] = 20 * np.log10(amplitude[heard])
        levels.append(np.maximum(level, level.max() - _RANGE_DB))
        brightness.append(np.sum(frequency * amplitude**2) / np.sum(amplitude**2))
    levels = np.array(levels)

    def distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.sqrt(np.mean((a - b) ** 2, axis=-1))

    direct = distance(levels[-1], levels[0])
    walked = distance(levels[1:], levels[:-1]).sum()
    steps = np.diff(brightness)
    towards = np.sign(brightness[-1] - brightness[0])
    return Way(
        detour=float(walked / direct) if direct > 0 else 1.0,
        monotone=float(np.mean(np.sign(steps) == towards)) if towards else float("nan"),
    )
