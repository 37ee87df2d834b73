"""Notes: pitch and gate from tick to tick, the same for every engine."""

from typing import NamedTuple

import numpy as np
from jaxtyping import Float

__all__ = ["HOP", "Note", "Stretch", "fade"]

HOP = 441
"""Samples of a tick: 100 a second at 44.1 kHz."""


def fade(hop: int) -> Float[np.ndarray, " hop"]:
    """Half a cosine from 0 towards 1, which the first sample of the next tick reaches."""
    return 0.5 - 0.5 * np.cos(np.pi * np.arange(hop) / hop)


class Stretch(NamedTuple):
    """One tick of a note.

    Attributes
    ----------
    ratio : tuple of two floats
        Pitch over the model's, where the tick starts and where it ends.
    gate : array, shape (hop,), or float
        What the sound is multiplied by.
    silent : bool
        Whether the gate is closed all along.
    fresh : bool
        Whether the note starts from silence: partials start where they are, nothing glides.
    """

    ratio: tuple[float, float]
    gate: Float[np.ndarray, " hop"] | float
    silent: bool
    fresh: bool


class Note:
    """Pitch and gate of a note from tick to tick, the same for every engine.

    Parameters
    ----------
    model_f0_hz : float
        Fundamental of the sounds that the spectra show.
    hop : int
        Samples of a tick.
    """

    def __init__(self, model_f0_hz: float, hop: int):
        if not (np.isfinite(model_f0_hz) and model_f0_hz > 0):
            raise ValueError(f"a model's fundamental must be above 0 Hz, not {model_f0_hz}")
        self._model_f0_hz = model_f0_hz
        self._fade = fade(hop)
        self._ratio = 1.0
        self._gate = 0.0
        self._was_silent = True

    def next(self, f0_hz: float, gate: float) -> Stretch:
        """Go on by one tick, to this pitch and this gate.

        Raises
        ------
        ValueError
            If the pitch is not above 0 Hz, or the gate not within 0 and 1; the note stays as it is.
        """
        if not (np.isfinite(f0_hz) and f0_hz > 0):
            raise ValueError(f"a note's fundamental must be above 0 Hz, not {f0_hz}")
        if not 0 <= gate <= 1:
            raise ValueError(f"a gate must be within 0 and 1, not {gate}")
        ratio = f0_hz / self._model_f0_hz
        # Half a cosine has no corners: a straight line's are heard as clicks above 12 kHz.
        steady = gate == self._gate
        stretch = Stretch(
            ratio=(ratio if self._was_silent else self._ratio, ratio),
            gate=gate if steady else self._gate + (gate - self._gate) * self._fade,
            silent=gate == self._gate == 0,
            fresh=self._was_silent,
        )
        self._ratio, self._gate, self._was_silent = ratio, float(gate), stretch.silent
        return stretch
