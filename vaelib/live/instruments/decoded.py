"""A decoded point of the latent space, as it sounds at a key."""

from functools import cached_property

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.instruments.spectral_envelope import Timbre
from vaelib.representations import N_BINS, N_FFT
from vaelib.synthesis.engines import Tick
from vaelib.synthesis.loudness import Voicing, voicing
from vaelib.synthesis.notes import Block
from vaelib.synthesis.partials import Partials, spectrum

__all__ = ["Decoded"]


class Decoded:
    """A point that an instrument has decoded: its partials, and what an engine plays of them.

    Every point is equally loud at every key. Its brightness follows the key
    (`vaelib.synthesis.loudness`), unless the decoder is given the pitch and knows it.
    """

    def __init__(
        self,
        instrument: Instrument,
        z: Float[np.ndarray, " n_latents"],
        timbres: dict[float | None, Timbre] | None = None,
    ):
        self._instrument, self._z = instrument, np.asarray(z, np.float32)
        # By pitch, if the decoder is given it.
        self._timbres = timbres or {}

    @classmethod
    def each(
        cls,
        instrument: Instrument,
        z: Float[np.ndarray, "n n_latents"],
        hz: Float[np.ndarray, " n"],
        *,
        tune: float = 1.0,
    ) -> list["Decoded"]:
        """Several points, each for a note, for which the network runs once.

        For `tune` see `Instrument.timbres`.
        """
        keys = hz if instrument.envelope else [None] * len(hz)
        rows = zip(z, keys, instrument.timbres(z, hz, tune=tune), strict=True)
        return [cls(instrument, row, {key: timbre}) for row, key, timbre in rows]

    def _timbre(self, f0_hz: float) -> Timbre:
        key = f0_hz if self._instrument.envelope else None
        if key not in self._timbres:
            self._timbres = {key: self._instrument.timbres(self._z[None], key and [key])[0]}
        return self._timbres[key]

    @cached_property
    def _magnitudes(self) -> Float[np.ndarray, " 1025"]:
        return self._instrument.decode(self._z)

    def _voicing(self, f0_hz: float, sr: float) -> Voicing:
        instrument, timbre = self._instrument, self._timbre(f0_hz)
        ratio, amplitude = (
            timbre.partials.frequency_hz / instrument.f0_hz,
            timbre.partials.amplitude,
        )
        if instrument.envelope is None:
            model = {"model_f0_hz": instrument.f0_hz, "rms": instrument.rms}
            return voicing(ratio, amplitude, f0_hz=f0_hz, sr=sr, **model)
        # A band of noise is as loud as a partial in its middle.
        ratio = np.append(ratio, instrument.envelope.bands_hz / f0_hz)
        amplitude = np.append(amplitude, np.sqrt(2) * timbre.noise)
        return voicing(ratio, amplitude, f0_hz=f0_hz, model_f0_hz=f0_hz, sr=sr, rms=instrument.rms)

    def voiced(self, f0_hz: float, *, sr: float) -> Partials:
        """The partials with the amplitudes that they have in a note of this pitch."""
        hz, amplitude = self._timbre(f0_hz).partials
        gain = self._voicing(f0_hz, sr).at(hz / self._instrument.f0_hz)
        return Partials(hz, amplitude * gain)

    def noise(self, f0_hz: float, *, sr: float) -> Float[np.ndarray, " n_bands"] | None:
        """RMS of the noise in each band of a note of this pitch; None if there are no bands."""
        noise = self._timbre(f0_hz).noise
        return None if noise is None else self._voicing(f0_hz, sr).gain * noise

    def tick(
        self,
        f0_hz: float,
        gate: float | Block,
        *,
        sr: float | None = None,
        spectral: bool = True,
    ) -> Tick:
        """What an engine is given to play it at this pitch and sampling rate.

        The rate is by default the instrument's, and is so if the engine is `spectral`: others need
        no spectrum.
        """
        instrument, rate = self._instrument, float(sr or self._instrument.sr)
        partials = self.voiced(f0_hz, sr=rate)
        if instrument.envelope is None:
            if not spectral:
                return Tick(None, f0_hz, gate, partials)
            ratio = np.arange(N_BINS) * (rate / N_FFT / instrument.f0_hz)
            magnitudes = self._magnitudes * self._voicing(f0_hz, rate).at(ratio)
            return Tick(magnitudes, f0_hz, gate, partials)
        noise = instrument.envelope.noise_magnitudes(self.noise(f0_hz, sr=rate), sr=rate)
        magnitudes = spectrum(partials, sr=rate) if spectral else None
        return Tick(magnitudes, f0_hz, gate, partials, noise)
