"""Instruments: a trained decoder that is ready to be played, in one small file.

The live loop decodes one point every ten milliseconds, and for one point NumPy is several times
faster than a compiled program, without its outliers. So a trained decoder is exported once: its
weights in half precision, what its latents are called and how far they reach, and the plane of its
principal components, by which two controls steer them all.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import safetensors
import safetensors.numpy
from jaxtyping import Float, Float32

from vaelib.profiles import Profile
from vaelib.representations import N_FFT
from vaelib.store import pack_arrays, read_arrays, write_arrays

__all__ = ["DEFAULT", "Instrument", "InstrumentError", "Latent"]

DEFAULT = Profile().published / Profile().instrument.name
"""The instrument that is published with the report."""

FORMAT_1, FORMAT = "vae instrument 1", "vae instrument 2"

HANN_ENERGY = 0.375 * N_FFT
"""Sum of the squares of the periodic Hann window."""

ABOVE_FLOOR_DB = 3.0
"""A decoder wavers around the floor of its levels; what is nearer to it than this is silence."""


class InstrumentError(ValueError):
    """A file is not an instrument, or not a whole one."""


@dataclass(frozen=True)
class Latent:
    """One dimension of an instrument's latent space, as its dial shows it.

    Attributes
    ----------
    name : str
        The factor or descriptor that it follows.
    low, high : float
        The range of its dial: 5th and 95th percentile of the posterior means of the dataset.
    default : float
        Where it stands at first, their median.
    """

    name: str
    low: float
    high: float
    default: float

    def at(self, share: float) -> float:
        """The value at a share of the range, 0 for the lowest and 1 for the highest."""
        return self.low + share * (self.high - self.low)

    def share(self, value: float) -> float:
        """The share of the range at which a value lies; outside 0..1 for values outside it."""
        return (value - self.low) / (self.high - self.low)


def _gelu(x: Float32[np.ndarray, " n"]) -> Float32[np.ndarray, " n"]:
    """The approximation by a hyperbolic tangent, as `jax.nn.gelu` has it by default."""
    cube = x * x * x
    return (
        0.5 * x * (1 + np.tanh(np.float32(np.sqrt(2 / np.pi)) * (x + np.float32(0.044715) * cube)))
    )


_ACTIVATIONS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "relu": lambda x: np.maximum(x, 0),
    "relu6": lambda x: np.clip(x, 0, 6),
    "gelu": _gelu,
    "tanh": np.tanh,
    "identity": lambda x: x,
}


def _finite(*values: float | np.ndarray) -> bool:
    return all(np.isfinite(value).all() for value in values)


@dataclass(frozen=True, eq=False)
class Instrument:
    """A decoder of levels, in NumPy, with what a player needs to know of it.

    Attributes
    ----------
    name : str
        What it is called.
    sr : int
        Sampling rate of the sounds that it was trained on, in Hz.
    f0_hz : float
        Their fundamental: the note at which it sounds as it was trained.
    activation : str
        Of the hidden layers.
    layers : tuple of (kernel, bias)
        Float32, of shapes (n_in, n_out) and (n_out,); the last one gives levels in dB.
    floor_db : float
        The lowest level that the training data had.
    rms : float
        Root mean square of every sound, full scale being 1: turning a dial changes the timbre, and
        the volume is the player's.
    latents : tuple of Latent
        In the order in which they are played: the active ones first.
    centre, axes : array, shapes (n_latents,) and (2, n_latents)
        Where the plane of the principal components has its origin, and the steps from there to its
        edges: the 5th to 95th percentile of the dataset lies within -1..1.
    """

    name: str
    sr: int
    f0_hz: float
    activation: str
    layers: tuple[tuple[Float32[np.ndarray, "n_in n_out"], Float32[np.ndarray, " n_out"]], ...]
    floor_db: float
    rms: float
    latents: tuple[Latent, ...]
    centre: Float32[np.ndarray, " n_latents"]
    axes: Float32[np.ndarray, "2 n_latents"]

    def __post_init__(self):
        sizes = [self.n_latents, *(len(bias) for _, bias in self.layers)]
        shapes = [kernel.shape for kernel, _ in self.layers]
        arrays = [self.centre, self.axes, *(part for layer in self.layers for part in layer)]
        if not self.layers or shapes != list(pairwise(sizes)) or not _finite(*arrays):
            raise InstrumentError(f"the layers of {self.name} do not fit or are not finite")
        if self.activation not in _ACTIVATIONS:
            raise InstrumentError(f"{self.name} has an unknown activation {self.activation!r}")
        if self.centre.shape != (self.n_latents,) or self.axes.shape != (2, self.n_latents):
            raise InstrumentError(f"the plane of {self.name} does not fit its latents")
        if not all(x.low < x.high and _finite(x.low, x.high, x.default) for x in self.latents):
            raise InstrumentError(f"a dial of {self.name} has no range")
        if not _finite(self.floor_db) or not all(
            0 < number < 1e6 for number in (self.sr, self.f0_hz, self.rms)
        ):
            raise InstrumentError(f"{self.name} has a rate, a pitch or a level that is none")
        if not all(word.isprintable() for word in (self.name, *(x.name for x in self.latents))):
            raise InstrumentError("the names of an instrument are printable text")

    @property
    def n_latents(self) -> int:
        """How many dials it has."""
        return len(self.latents)

    @property
    def n_bins(self) -> int:
        """How many bins it decodes."""
        return len(self.layers[-1][1])

    @property
    def default(self) -> Float32[np.ndarray, " n_latents"]:
        """Where all dials stand at first."""
        return np.array([latent.default for latent in self.latents], np.float32)

    def decode(
        self, z: Float[np.ndarray, "*batch n_latents"]
    ) -> Float32[np.ndarray, "*batch n_bins"]:
        """Magnitude spectrum of a point of the latent space: the decoder's mean, never a sample.

        Parameters
        ----------
        z : array, shape (..., n_latents)
            In the order of `latents`.

        Returns
        -------
        array of float32, shape (..., n_bins)
            Magnitudes as `vaelib.representations.magnitude` has them; 0 at the floor.
        """
        h = np.asarray(z, np.float32)
        *hidden, (kernel, bias) = self.layers
        for weights, offset in hidden:
            h = _ACTIVATIONS[self.activation](h @ weights + offset)
        levels = np.minimum(h @ kernel + bias, 60)  # far above the data; squares stay finite
        magnitudes = np.exp(levels * np.float32(np.log(10) / 20))
        magnitudes[levels < self.floor_db + ABOVE_FLOOR_DB] = 0
        # Parseval's theorem for a Hann frame whose energy lies in these bins: each stands for two.
        norm = np.sqrt(np.sum(magnitudes**2, axis=-1, keepdims=True))
        level = np.float32(self.rms * np.sqrt(N_FFT * HANN_ENERGY / 2))
        return magnitudes * (level / np.maximum(norm, np.float32(1e-12)))

    def lift(self, x: float, y: float) -> Float32[np.ndarray, " n_latents"]:
        """The point of the latent space that two controls of -1..1 mean (inverse PCA)."""
        return (self.centre + x * self.axes[0] + y * self.axes[1]).astype(np.float32)

    @cached_property
    def digest(self) -> str:
        """What sessions and presets know the instrument by: SHA-256 of its first file format."""
        text = json.dumps({"format": FORMAT_1, **self._header()}, sort_keys=True)
        return hashlib.sha256(
            safetensors.numpy.save(self._arrays(), {"instrument": text})
        ).hexdigest()

    def _arrays(self) -> dict[str, np.ndarray]:
        arrays = {"centre": self.centre, "axes": self.axes}
        for i, (kernel, bias) in enumerate(self.layers):
            arrays |= {f"kernel{i}": kernel.astype(np.float16), f"bias{i}": bias}
        return {name: np.ascontiguousarray(array) for name, array in arrays.items()}

    def _header(self) -> dict[str, Any]:
        latents = [asdict(latent) for latent in self.latents]
        return {"latents": latents, **{name: getattr(self, name) for name in _SCALARS}}

    def save(self, path: Path) -> None:
        """Write it, atomically, with its kernels in half precision.

        A file that holds the same bytes already is left alone.

        Raises
        ------
        OSError
            If it cannot be written; one sentence says why.
        """
        arrays, header = self._arrays(), {"format": FORMAT, **self._header()}
        if not (path.is_file() and path.read_bytes() == pack_arrays(arrays, header)):
            write_arrays(path, arrays, header)

    @classmethod
    def load(cls, path: Path = DEFAULT) -> "Instrument":
        """Read an instrument.

        Raises
        ------
        InstrumentError
            If the file is absent, truncated, changed since it was written, or no instrument.
        """
        if not path.exists():
            raise InstrumentError(f"there is no {path}: name a file that was exported")
        try:
            with safetensors.safe_open(path, "numpy") as f:
                # The first format had no checksum.
                text = (f.metadata() or {}).get("instrument")
                arrays = {name: f.get_tensor(name) for name in f.keys() if text}  # noqa: SIM118
            header = json.loads(text) if text else {}
            if not text:
                header, arrays = read_arrays(path)
            if header["format"] != (FORMAT_1 if text else FORMAT):
                raise InstrumentError(f"{path} is no instrument of this version")
            n_layers = sum(name.startswith("kernel") for name in arrays)
            arrays = {name: array.astype(np.float32) for name, array in arrays.items()}
            return cls(
                **{name: header[name] for name in _SCALARS},
                layers=tuple((arrays[f"kernel{i}"], arrays[f"bias{i}"]) for i in range(n_layers)),
                latents=tuple(Latent(**latent) for latent in header["latents"]),
                centre=arrays["centre"],
                axes=arrays["axes"],
            )
        except InstrumentError:
            raise
        except (OSError, LookupError, TypeError, ValueError, safetensors.SafetensorError) as error:
            raise InstrumentError(f"{path} is truncated or no instrument ({error})") from error


_SCALARS = ("name", "sr", "f0_hz", "activation", "floor_db", "rms")
