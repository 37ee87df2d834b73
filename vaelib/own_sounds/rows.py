"""Rows: what a model learns of frames, each value by what it counts, the pitch behind them."""

import numpy as np
from jaxtyping import Float32

from vaelib.datasets.recordings import envelopes
from vaelib.own_sounds.material import Material, counted, is_envelope, partial_hz

__all__ = ["rows", "told", "weights"]

_NOISE = 0.5
"""What a band of noise counts beside a level of the envelope."""
_PITCH = 15.0
"""How many times as much as a level the pitch varies; the more, the straighter is its line."""
_LEAST = 0.02
"""What a value counts at least, squared: near the lowest points there may be no harmonic."""
_LEAST_OCTAVES = 0.02
"""Pitches that vary less are one pitch."""
_MOST = 1024
"""Frames whose harmonics are counted."""


def weights(material: Material, *, stretch: float = 20.0) -> Float32[np.ndarray, " n_values"]:
    """What each value counts; `stretch` is that of a doubling of the stretch.

    No level tells of a wrong stretch, but it puts all high partials of a piano out of tune.
    The square of that of a point of the envelope, or of a partial by number, is how many harmonics
    that count are read from it in a frame, over the mean of the points: each harmonic counts alike.
    """
    counts = np.ones(material.values.shape[1])
    if not is_envelope(material):
        return counts.astype(np.float32)
    some = material.take(np.arange(0, len(material), -(-len(material) // _MOST)))
    heard = counted(some)
    middles = (envelopes.HZ[1:] + envelopes.HZ[:-1]) / 2
    point = np.searchsorted(middles, partial_hz(some, heard.shape[1])[heard])
    around = np.bincount(point, minlength=len(envelopes.HZ)) / len(some)
    by_number = heard[:, : len(counts) - 1 - envelopes.WIDTH].mean(axis=0)
    counts[envelopes.ENVELOPE] = around / around.mean()
    counts[envelopes.WIDTH : -1] = by_number / around.mean()
    found = np.sqrt(np.maximum(counts, _LEAST))
    found[envelopes.NOISE] = _NOISE
    found[-1] = stretch
    return found.astype(np.float32)


def told(material: Material) -> float:
    """What an octave counts beside a level; 0 if all frames have one pitch."""
    spread = np.std(material.octaves)
    level = np.sqrt(np.mean(np.var(material.values, axis=0)))
    return float(_PITCH * level / spread) if spread > _LEAST_OCTAVES else 0.0


def rows(
    material: Material, weights: Float32[np.ndarray, " n_values"], told: float
) -> Float32[np.ndarray, "n n_x"]:
    """Weighted values, and behind them the octaves, times `told` if that is not 0."""
    x = material.values * weights
    if not told:
        return x
    return np.column_stack([x, told * material.octaves]).astype(np.float32)
