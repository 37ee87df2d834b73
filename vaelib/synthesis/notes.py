"""Notes: pitch and gate from tick to tick, the same for every engine."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from jaxtyping import Float

__all__ = [
    "HOP",
    "SR",
    "Block",
    "Note",
    "NoteTick",
    "Sound",
    "Spectrum",
    "Stereo",
    "fade",
    "midi_to_hz",
]

SR = 44_100
"""Sampling rate in Hz, unless an instrument has another."""
HOP = 441
"""Samples of a tick: 100 a second at 44.1 kHz."""

Spectrum = Float[np.ndarray, " 1025"]
"""Magnitudes of one frame, see `vaelib.representations.magnitude`."""
Block = Float[np.ndarray, " hop"]
"""Sound of one tick."""
Stereo = Float[np.ndarray, "2 hop"]
"""Sound of one tick, left and right."""
Sound = Float[np.ndarray, " n_samples"]


def midi_to_hz(pitch: Float[np.ndarray, "*shape"] | float) -> Float[np.ndarray, "*shape"] | float:
    """Frequency in Hz of a MIDI pitch, whole or not; 69 is 440 Hz, equal temperament."""
    return 440.0 * 2 ** ((pitch - 69) / 12)


@lru_cache(maxsize=8)
def fade(hop: int) -> Block:
    """Half a cosine from 0 towards 1, which the first sample of the next tick reaches."""
    curve = 0.5 - 0.5 * np.cos(np.pi * np.arange(hop) / hop)
    curve.flags.writeable = False
    return curve


class NoteTick(NamedTuple):
    """One tick of a note.

    `ratio` is its pitch over the model's, at the start and at the end of the tick, and `gate` what
    the sound is multiplied by. The gate is closed during all of a `silent` tick. A `fresh` note
    starts from silence: partials start at their frequencies, without a glide.
    """

    ratio: tuple[float, float]
    gate: Block | float
    silent: bool
    fresh: bool


class Note:
    """Pitch and gate of a note, for spectra of sounds of the fundamental `model_f0_hz`.

    Raises
    ------
    ValueError
        If the fundamental is not above 0 Hz.
    """

    def __init__(self, model_f0_hz: float, hop: int):
        if not (np.isfinite(model_f0_hz) and model_f0_hz > 0):
            raise ValueError(f"a model's fundamental must be above 0 Hz, not {model_f0_hz}")
        self._model_f0_hz = model_f0_hz
        self._fade = fade(hop)
        self._ratio = 1.0
        self._gate = 0.0
        self._was_silent = True

    def next(self, f0_hz: float, gate: float | Block) -> NoteTick:
        """Advance by one tick, to this pitch and this gate, or through a gate of every sample.

        Raises
        ------
        ValueError
            If the pitch is not above 0 Hz, or the gate not within 0 and 1; the note stays as it is.
        """
        if not (np.isfinite(f0_hz) and f0_hz > 0):
            raise ValueError(f"a note's fundamental must be above 0 Hz, not {f0_hz}")
        level = np.ravel(gate)
        if not (level.min() >= 0 and level.max() <= 1):
            reach = f"{level.min():g} to {level.max():g}"
            raise ValueError(f"a gate must be within 0 and 1, not {reach}")
        ratio = f0_hz / self._model_f0_hz
        # Half a cosine has no corners: those of a straight line are heard as clicks above 12 kHz.
        given = np.ndim(gate) or gate == self._gate
        tick = NoteTick(
            ratio=(ratio if self._was_silent else self._ratio, ratio),
            gate=gate if given else self._gate + (gate - self._gate) * self._fade,
            silent=bool(given and not level.any()),
            fresh=self._was_silent,
        )
        self._ratio, self._gate, self._was_silent = ratio, float(level[-1]), tick.silent
        return tick

    def rest(self) -> None:
        """Be silent from here on, so that the next tick begins from silence."""
        self._gate, self._was_silent = 0.0, True
