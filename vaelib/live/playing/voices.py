"""Voices: what sounds in a tick, for whatever makes the sound."""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float

from vaelib.live.playing.envelope import Envelope

__all__ = ["GOLDEN", "Playing", "Point", "Voice", "pan_gains"]

GOLDEN = (5**0.5 - 1) / 2
"""Its multiples, without their whole parts, lie apart: so voices and partials stand in stereo."""

Point = tuple[float, ...]
"""A point of the latent space."""


def pan_gains(place: Float[np.ndarray, "*n"]) -> Float[np.ndarray, "2 *n"]:
    """Gains left and right, of constant power, at places of -1 to 1."""
    angle = (np.clip(place, -1.0, 1.0) + 1) * (np.pi / 4)
    return np.stack([np.cos(angle), np.sin(angle)])


class Voice(NamedTuple):
    """What a slot plays in a tick.

    Attributes
    ----------
    z : tuple of float
        Its point of the latent space at the end of the tick.
    hz, level, pan : float
        Pitch, level of 0 or more, and place of -1 (left) to 1, at the end of the tick.
    gains : tuple of float
        Its level at the beginning and at the end of the tick, apart from the envelope.
    envelope : Envelope
        With times in ticks, from the beginning of this one.
    fresh : bool
        Whether its note begins in this tick.
    """

    z: Point
    hz: float
    level: float
    pan: float
    gains: tuple[float, float]
    envelope: Envelope
    fresh: bool


class Playing(NamedTuple):
    """One tick: a voice or None for each slot, and what all partials have in common.

    `tune` and `partial_spread` are those of the parameters.
    """

    voices: tuple[Voice | None, ...]
    tune: float
    partial_spread: float
