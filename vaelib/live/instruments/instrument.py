"""Instruments: a trained decoder that is ready to be played, in one small file.

The file holds the weights in half precision, the names and ranges of the latents, the plane of the
principal components, by which two controls steer them all, and presets. A decoder gives the levels
of the bins of a spectrum, in which partials are found, or those of partials of known frequencies,
or, given the pitch beside the latents, an envelope for the partials of any note, and noise.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from jaxtyping import Float, Float32

from vaelib.live.instruments import numbered
from vaelib.live.instruments.dials import Latent, Preset
from vaelib.live.instruments.faults import fault
from vaelib.live.instruments.instrument_file import InstrumentError, digest, read, write
from vaelib.live.instruments.network import Layers, forward
from vaelib.live.instruments.spectral_envelope import HANN_ENERGY, SpectralEnvelope, Timbre
from vaelib.profiles import Profile
from vaelib.representations import N_BINS, N_FFT
from vaelib.synthesis.partials import TOP, Partials, find, pinned, spectrum

if TYPE_CHECKING:
    from IPython.display import Audio

__all__ = ["DEFAULT", "Instrument"]

DEFAULT = Profile().published / Profile().instrument.name
"""The instrument that is published with the report."""

_ABOVE_FLOOR_DB = 3.0
"""Levels nearer to the floor than this are silence: a decoder wavers around it."""


@dataclass(frozen=True, eq=False)
class Instrument:
    """A decoder of levels, in NumPy, with what a player needs to know of it.

    Attributes
    ----------
    sr, f0_hz : int, float
        Sampling rate and fundamental, in Hz, of the sounds that it was trained on.
    layers : tuple of (kernel, bias)
        The last one gives levels in dB, of bins or of partials.
    floor_db : float
        The lowest level of the training data.
    rms : float
        Root mean square of every sound, full scale 1: a dial changes timbre, not volume.
    latents : tuple of Latent
        The active ones first.
    centre, axes : array, shapes (n_latents,) and (2, n_latents)
        Origin of the plane of the principal components, and the steps from there to its edges: 9 in
        10 points of the dataset lie within -1..1.
    ratios : array, shape (2, n_partials), optional
        Of a decoder of partials: partial i lies at (ratios[0, i] + ratios[1, i] z[0]) f0, the first
        at f0, and z[1] is how many others sound, as a share of all, which the layers are not given.
        The shift z[0] is held within its dial's range.
    envelope : SpectralEnvelope, optional
        Of a decoder that is given the pitch, in octaves above `f0_hz`, behind the latents.
    presets : tuple of Preset
        The points that it comes with, each the encoding of a sound of the dataset.
    engine : str
        Of `vaelib.synthesis.engines`, by which it sounds best.

    Raises InstrumentError if its parts do not fit together, or a number or a name cannot be.
    """

    name: str
    sr: int
    f0_hz: float
    activation: str
    layers: Layers
    floor_db: float
    rms: float
    latents: tuple[Latent, ...]
    centre: Float32[np.ndarray, " n_latents"]
    axes: Float32[np.ndarray, "2 n_latents"]
    ratios: Float32[np.ndarray, "2 n_partials"] | None = None
    envelope: SpectralEnvelope | None = None
    presets: tuple[Preset, ...] = ()
    engine: str = "bank"

    def __post_init__(self):
        if sentence := fault(self):
            raise InstrumentError(sentence)

    @property
    def n_latents(self) -> int:
        """Number of dials."""
        return len(self.latents)

    @property
    def default(self) -> Float32[np.ndarray, " n_latents"]:
        """Values of all latents at first."""
        return np.array([latent.default for latent in self.latents], np.float32)

    def _levels(self, inputs: np.ndarray) -> Float32[np.ndarray, "*batch n_out"]:
        # 60 dB is far above the data, and squares stay finite.
        return np.minimum(forward(self.layers, self.activation, inputs), 60)

    def _amplitudes(
        self, z: Float[np.ndarray, "*batch n_latents"]
    ) -> Float32[np.ndarray, "*batch n_out"]:
        """What the layers give, linear, the energy of each point being 1, or 0 at the floor."""
        z = np.asarray(z, np.float32)
        inputs = z if self.ratios is None else np.delete(z, 1, axis=-1)
        levels = self._levels(inputs)
        amplitudes = np.exp(levels * np.float32(np.log(10) / 20))
        amplitudes[levels < self.floor_db + _ABOVE_FLOOR_DB] = 0
        if self.ratios is not None:
            amplitudes *= numbered.sounding(levels.shape[-1], z[..., 1:2])
        norm = np.sqrt(np.sum(amplitudes**2, axis=-1, keepdims=True))
        return amplitudes / np.maximum(norm, np.float32(1e-12))

    @property
    def _peak(self) -> np.float32:
        """Magnitude of a bin that has all of the energy."""
        # Parseval's theorem for a Hann frame whose energy lies here: each bin stands for two.
        return np.float32(self.rms * np.sqrt(N_FFT * HANN_ENERGY / 2))

    def decode(
        self, z: Float[np.ndarray, "*batch n_latents"]
    ) -> Float32[np.ndarray, "*batch n_bins"]:
        """Magnitudes of a point of the latent space: the decoder's mean, never a sample.

        They are those of `vaelib.representations.magnitude`, and 0 at the floor.
        """
        if self.ratios is None and self.envelope is None:
            return self._amplitudes(z) * self._peak
        rows = np.reshape(z, (-1, self.n_latents))
        spectra = [spectrum(one.partials, sr=self.sr) for one in self.timbres(rows)]
        return np.array(spectra, np.float32).reshape(*np.shape(z)[:-1], N_BINS)

    def partials(
        self, z: Float[np.ndarray, " n_latents"], *, hz: float | None = None, tune: float = 1.0
    ) -> Partials:
        """Partials of a point of the latent space, as `timbres` gives them."""
        return self.timbres(z[None], None if hz is None else [hz], tune=tune)[0].partials

    def timbres(
        self,
        z: Float[np.ndarray, "n n_latents"],
        hz: Float[np.ndarray, " n"] | Sequence[float] | None = None,
        *,
        tune: float = 1.0,
    ) -> list[Timbre]:
        """Decode points of the latent space, each for a note, all at once.

        Parameters
        ----------
        hz : array, shape (n,), optional
            The notes, for a decoder that is given the pitch; the middle of its pitches by default.
            Others decode the same for every note.
        tune : float
            If partials are found in a spectrum, the fundamental is put on the note (`pinned`), or
            less near to it below 1; if they are decoded, it is there.
        """
        z = np.asarray(z, np.float32)
        if self.envelope is not None:
            hz = np.full(len(z), self.envelope.middle_hz) if hz is None else np.asarray(hz, float)
            inputs = np.column_stack([z, self.envelope.octaves(hz, above_hz=self.f0_hz)])
            how = {"floor_db": self.floor_db + _ABOVE_FLOOR_DB, "top_hz": TOP * self.sr}
            levels = self._levels(inputs)
            return self.envelope.timbres(levels, hz, f0_hz=self.f0_hz, rms=self.rms, **how)
        # Rounding depends on the batch: sessions of one voice must be the same again.
        amplitudes = self._amplitudes(z) if len(z) > 1 else self._amplitudes(z[0])[None]
        if self.ratios is None:
            found = (find(row, sr=self.sr) for row in amplitudes * self._peak)
            return [Timbre(pinned(one, self.f0_hz, tune=tune), None) for one in found]
        hz = self.f0_hz * numbered.ratios(self.ratios, self.latents[0], z[:, 0].astype(float))
        amplitudes = np.sqrt(2) * self.rms * amplitudes.astype(float)
        return [Timbre(Partials(*of), None) for of in map(numbered.rising, hz, amplitudes)]

    def play(self, *pitches: float, **how: Any) -> "Audio":
        """Player of a chord of MIDI pitches in a notebook, see `vaelib.live.listening.player`."""
        from vaelib.live.listening import player  # which plays instruments

        return player(self, *pitches, **how)

    def lift(self, x: float, y: float) -> Float32[np.ndarray, " n_latents"]:
        """Inverse PCA: the point of the latent space for two controls of -1..1."""
        return (self.centre + x * self.axes[0] + y * self.axes[1]).astype(np.float32)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the first file format, without presets, by which the instrument is known."""
        return digest(self._arrays(), self._header())

    def _arrays(self) -> dict[str, np.ndarray]:
        arrays = {"centre": self.centre, "axes": self.axes}
        for i, (kernel, bias) in enumerate(self.layers):
            arrays |= {f"kernel{i}": kernel.astype(np.float16), f"bias{i}": bias}
        if self.ratios is not None:
            arrays["ratios"] = self.ratios
        if self.envelope is not None:
            arrays |= {"envelope_hz": self.envelope.hz, "noise_hz": self.envelope.noise_edges_hz}
        return {name: np.ascontiguousarray(array) for name, array in arrays.items()}

    def _header(self) -> dict[str, Any]:
        header = {name: getattr(self, name) for name in _SCALARS}
        if self.envelope is not None:
            header["pitches_hz"] = [self.envelope.lowest_hz, self.envelope.highest_hz]
            if self.envelope.n_numbered:
                header["n_numbered"] = self.envelope.n_numbered
        return header | {"latents": [x.placed for x in self.latents]}

    def save(self, path: Path) -> None:
        """Write it atomically, with its kernels in half precision, unless the file is the same."""
        presets = [preset._asdict() for preset in self.presets]
        latents = [asdict(latent) for latent in self.latents]
        more = {"latents": latents, "presets": presets, "engine": self.engine}
        write(path, self._arrays(), self._header() | more)

    @classmethod
    def load(cls, path: Path = DEFAULT) -> "Instrument":
        """Read a file; InstrumentError if it is absent, truncated, changed, or no instrument."""
        with read(path) as (header, arrays):
            n_layers = sum(name.startswith("kernel") for name in arrays)
            axes = [arrays[name] for name in ("envelope_hz", "noise_hz") if name in arrays]
            more = {"n_numbered": int(header.get("n_numbered", 0))}
            return cls(
                **{name: header[name] for name in _SCALARS},
                layers=tuple((arrays[f"kernel{i}"], arrays[f"bias{i}"]) for i in range(n_layers)),
                latents=tuple(map(Latent.read, header["latents"])),
                centre=arrays["centre"],
                axes=arrays["axes"],
                ratios=arrays.get("ratios"),
                envelope=SpectralEnvelope(*axes, *header["pitches_hz"], **more) if axes else None,
                presets=tuple(map(Preset.read, header.get("presets", ()))),
                engine=header.get("engine", "bank"),
            )


_SCALARS = ("name", "sr", "f0_hz", "activation", "floor_db", "rms")
