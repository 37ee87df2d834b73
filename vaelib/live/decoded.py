"""A decoded point of the latent space, as it sounds at a key."""

from functools import cached_property

import numpy as np
from jaxtyping import Float

from vaelib.live.instrument import Instrument
from vaelib.representations import N_BINS, N_FFT
from vaelib.synthesis.engines import Tick
from vaelib.synthesis.loudness import Voicing, voicing
from vaelib.synthesis.partials import Partials

__all__ = ["Decoded"]


class Decoded:
    """A point that an instrument has decoded: its partials, and what an engine plays of them.

    `partials` are those for a note of the instrument's own pitch. Every point is equally loud at
    every key, and its brightness follows the key (`vaelib.synthesis.loudness`).
    """

    def __init__(self, instrument: Instrument, z: Float[np.ndarray, " n_latents"]):
        self._instrument, self._z = instrument, np.asarray(z, np.float32)
        self.partials = instrument.partials(self._z)
        self._ratio = self.partials.frequency_hz / instrument.f0_hz

    @cached_property
    def _magnitudes(self) -> Float[np.ndarray, " 1025"]:
        return self._instrument.decode(self._z)

    def _voicing(self, f0_hz: float, sr: float) -> Voicing:
        model = {"model_f0_hz": self._instrument.f0_hz, "rms": self._instrument.rms}
        return voicing(self._ratio, self.partials.amplitude, f0_hz=f0_hz, sr=sr, **model)

    def voiced(self, f0_hz: float, *, sr: float) -> Partials:
        """The partials with the amplitudes that they have in a note of this pitch."""
        gain = self._voicing(f0_hz, sr).at(self._ratio)
        return Partials(self.partials.frequency_hz, self.partials.amplitude * gain)

    def tick(self, f0_hz: float, gate: float) -> Tick:
        """What an engine is given to play it at this pitch."""
        sr, model = float(self._instrument.sr), self._instrument.f0_hz
        ratio = np.arange(N_BINS) * (sr / N_FFT / model)
        magnitudes = self._magnitudes * self._voicing(f0_hz, sr).at(ratio)
        return Tick(magnitudes, f0_hz, gate, self.voiced(f0_hz, sr=sr))
