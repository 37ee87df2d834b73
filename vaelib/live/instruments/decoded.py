"""A decoded point of the latent space, as it sounds at a key."""

from collections.abc import Collection, Sequence
from functools import cached_property, lru_cache

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.instruments.spectral_envelope import HANN_ENERGY, Timbre
from vaelib.representations import N_BINS, N_FFT
from vaelib.synthesis.engines import Tick
from vaelib.synthesis.loudness import Voicing, voicings
from vaelib.synthesis.notes import HOP, Block, Spectrum
from vaelib.synthesis.partials import Partials, spectrum
from vaelib.synthesis.residual import Residual, moved

__all__ = ["Decoded", "Decoder", "Sounds", "noise_edges", "voice_together"]


Sounds = tuple[tuple[float, ...], float]
"""A point, and the pitch in Hz at which it sounds."""


def _edges() -> Float[np.ndarray, " n_edges"]:
    """Edges of bands, none of which is narrower than 90 Hz: what clients' noise can tell apart."""
    edges = [30.0]
    while edges[-1] < 20_000:
        edges.append(max(edges[-1] + 90, edges[-1] * 1.12))
    return np.array(edges)


_EDGES_HZ = _edges()


@lru_cache(maxsize=4)
def _splitter(sr: int) -> Residual:
    return Residual(HOP, sr, 0)


def noise_edges(instrument: Instrument) -> Float[np.ndarray, " n_edges"] | None:
    """Edges in Hz of the bands in which the noise of an instrument is told; None if it has none.

    They are those of its envelope, or hold what its partials leave of a spectrum, if its engine
    plays that.
    """
    if instrument.envelope is not None:
        return np.asarray(instrument.envelope.noise_edges_hz, float)
    return _EDGES_HZ if instrument.engine.endswith("-noise") else None


class _Spectra:
    """Spectra of points that are decoded together, once one of them is asked for."""

    def __init__(self, instrument: Instrument, z: Float[np.ndarray, "n n_latents"]):
        self._instrument, self._z = instrument, z

    @cached_property
    def rows(self) -> Float[np.ndarray, "n n_bins"]:
        return self._instrument.decode(self._z)


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
        self._voicings: dict[tuple[float, float], Voicing] = {}  # by pitch and sampling rate
        self._row = _Spectra(instrument, self._z[None]), 0

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
        made = [cls(instrument, row, {key: timbre}) for row, key, timbre in rows]
        together = _Spectra(instrument, z)
        for i, one in enumerate(made):
            one._row = together, i
        return made

    def _timbre(self, f0_hz: float) -> Timbre:
        key = f0_hz if self._instrument.envelope else None
        if key not in self._timbres:
            self._timbres = {key: self._instrument.timbres(self._z[None], key and [key])[0]}
        return self._timbres[key]

    @cached_property
    def _magnitudes(self) -> Float[np.ndarray, " 1025"]:
        return self._instrument.decode(self._z)

    def _loud(self, f0_hz: float) -> tuple[np.ndarray, np.ndarray, float]:
        """Ratios and amplitudes of all that is loud, and the model's pitch."""
        instrument, timbre = self._instrument, self._timbre(f0_hz)
        hz, amplitude = timbre.partials
        ratio, envelope = hz / instrument.f0_hz, instrument.envelope
        if envelope is None:
            return ratio, amplitude, instrument.f0_hz
        # A band of noise is as loud as a partial in its middle.
        ratio = np.append(ratio, envelope.bands_hz / f0_hz)
        return ratio, np.append(amplitude, np.sqrt(2) * timbre.noise), f0_hz

    def _voicing(self, f0_hz: float, sr: float) -> Voicing:
        if (f0_hz, sr) not in self._voicings:
            voice_together([(self, f0_hz)], sr=sr)
        return self._voicings[f0_hz, sr]

    def voiced(self, f0_hz: float, *, sr: float) -> Partials:
        """The partials with the amplitudes that they have in a note of this pitch."""
        hz, amplitude = self._timbre(f0_hz).partials
        gain = self._voicing(f0_hz, sr).at(hz / self._instrument.f0_hz)
        return Partials(hz, amplitude * gain)

    def noise(self, f0_hz: float, *, sr: float) -> Float[np.ndarray, " n_bands"] | None:
        """RMS of the noise in each of its bands (`noise_edges`), in a note of this pitch.

        None if there are no bands.
        """
        noise, edges = self._timbre(f0_hz).noise, noise_edges(self._instrument)
        if noise is not None:
            return self._voicing(f0_hz, sr).gain * noise
        if edges is None:
            return None
        width, own_hz = self._instrument.sr / N_FFT, self._instrument.f0_hz
        gain = self._voicing(f0_hz, sr).at(np.arange(N_BINS) * (width / own_hz))
        level = moved(gain * self._left, f0_hz / own_hz)
        power = np.square(level) * 2 / (HANN_ENERGY * N_FFT)
        return np.sqrt(np.histogram(np.arange(len(level)) * width, edges, weights=power)[0])

    @cached_property
    def _left(self) -> Spectrum:
        """Magnitudes of what the partials leave of the spectrum."""
        together, i = self._row
        partials = self._timbre(self._instrument.f0_hz).partials
        return _splitter(self._instrument.sr).split(together.rows[i], partials)[1]

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


def voice_together(sounds: Sequence[tuple[Decoded, float]], *, sr: float) -> None:
    """Voice several points at once, each for a pitch in Hz, as each would be when it is asked for.

    They keep what is found for these pitches only.
    """
    new = [(one, f0_hz) for one, f0_hz in sounds if (f0_hz, sr) not in one._voicings]
    if not new:
        return
    ratios, amplitudes, own_hz = zip(*(one._loud(f0_hz) for one, f0_hz in new), strict=True)
    how = {"f0_hz": [f0_hz for _, f0_hz in new], "model_f0_hz": own_hz}
    rms = new[0][0]._instrument.rms
    found = voicings(list(zip(ratios, amplitudes, strict=True)), **how, sr=sr, rms=rms)
    for one, _ in new:
        asked = {(f0_hz, sr) for each, f0_hz in sounds if each is one}
        one._voicings = {key: it for key, it in one._voicings.items() if key in asked}
    for (one, f0_hz), it in zip(new, found, strict=True):
        one._voicings[f0_hz, sr] = it


class Decoder:
    """Decodes what sounds: points, each at a pitch in Hz, in one batch. The last ones are kept."""

    _MOST_KEPT = 64

    def __init__(self, instrument: Instrument):
        self._instrument = instrument
        self._kept: dict[Sounds, Decoded] = {}
        self._tune = 1.0

    def __call__(self, sounds: Collection[Sounds], tune: float) -> dict[Sounds, Decoded]:
        """Each of them decoded; for `tune` see `Instrument.timbres`."""
        if tune != self._tune or len(self._kept) > self._MOST_KEPT:
            self._tune, self._kept = tune, {}
        # Most decoders are not given the pitch.
        keys = {(z, hz): (z, hz if self._instrument.envelope else 0.0) for z, hz in sounds}
        new = {key: sound for sound, key in keys.items() if key not in self._kept}
        if new:
            z, hz = zip(*new.values(), strict=True)
            found = Decoded.each(self._instrument, np.array(z), np.array(hz), tune=tune)
            self._kept |= zip(new, found, strict=True)
        return {sound: self._kept[key] for sound, key in keys.items()}
