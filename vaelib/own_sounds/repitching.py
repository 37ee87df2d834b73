"""Repitching: a recording played at the pitch of another of its instrument, beside that other.

Either the model decodes its latents at the new pitch, or its envelope stays in frequency, or its
whole spectrum moves by the ratio of the pitches, as a sampler moves it.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.own_sounds.errors import distance_db
from vaelib.own_sounds.material import Material
from vaelib.own_sounds.model import Model
from vaelib.own_sounds.transposition import by_ratio

__all__ = ["Repitched", "pairs", "repitched"]

_STEP = 5
"""Every so many frames are compared."""


class Repitched(NamedTuple):
    """Mean distances over pairs of recordings in dB, the gain made the same: see the module."""

    model: float
    envelope: float
    ratio: float
    n_pairs: int


def pairs(
    instruments: Sequence[str],
    pitch: Float[np.ndarray, " n"],
    *,
    semitones: tuple[float, float],
) -> list[tuple[int, int]]:
    """All pairs of recordings of one instrument whose pitches are so far apart, both ways round."""
    apart = np.abs(pitch[:, None] - pitch)
    names = np.asarray(instruments, str)
    alike = names[:, None] == names
    found = alike & (semitones[0] <= apart) & (apart <= semitones[1])
    return [(int(i), int(j)) for i, j in np.argwhere(found)]


def repitched(model: Model, pairs: Sequence[tuple[Material, Material]]) -> Repitched:
    """Play the first of each pair at the pitch of the second, frame by frame from the onset."""
    found = []
    for one, other in pairs:
        rows = np.arange(0, min(len(one), len(other)), _STEP)
        a, b = one.take(rows), other.take(rows)
        each = (
            model.decode(model.encode(a.values, a.octaves), b.octaves),
            a.values,
            by_ratio(a, b.octaves),
        )
        found.append([distance_db(b, values, gain=True).mean() for values in each])
    return Repitched(*np.mean(found, axis=0).tolist(), n_pairs=len(pairs))
