"""Transposition: frames moved by a ratio, as a sampler plays a recording higher or lower.

A folder holds few notes, and a decoder that is given the pitch can tell them apart by it: what it
makes of a note in between is then poor. So frames are learned at pitches around their own as well.
"""

from dataclasses import replace

import numpy as np
from jaxtyping import Float, Float32

from vaelib.datasets.recordings import envelopes
from vaelib.own_sounds.material import Material

__all__ = ["by_ratio", "transposed"]


def by_ratio(
    frames: Material, octaves: Float[np.ndarray, " n"]
) -> Float32[np.ndarray, "n n_values"]:
    """Values of frames whose partials keep their levels at other pitches; the noise stays."""
    values = frames.values.copy()
    for row, ratio in zip(values, 2 ** (octaves - frames.octaves), strict=True):
        row[envelopes.ENVELOPE] = np.interp(
            envelopes.HZ / ratio, envelopes.HZ, row[envelopes.ENVELOPE]
        )
    return values


def transposed(frames: Material, *, semitones: float) -> Material:
    """Frames at pitches drawn from up to so many semitones around their own, always the same."""
    drawn = np.random.default_rng(0).uniform(-semitones, semitones, len(frames))
    octaves = frames.octaves + drawn / 12
    return replace(frames, values=by_ratio(frames, octaves), octaves=octaves)
