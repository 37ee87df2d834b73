"""Instruments: a trained decoder that is ready to be played, in one small file.

The file holds the weights in half precision, the names and ranges of the latents, and the plane of
the principal components, by which two controls steer them all. NumPy decodes: for one point every
ten milliseconds it is several times faster than a compiled program, without its outliers.
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

_FORMAT_1, _FORMAT = "vae instrument 1", "vae instrument 2"

_HANN_ENERGY = 0.375 * N_FFT
"""Sum of the squares of the periodic Hann window."""
_ABOVE_FLOOR_DB = 3.0
"""Levels nearer to the floor than this are silence: a decoder wavers around it."""


class InstrumentError(ValueError):
    """A file is not an instrument, or not a whole one."""


@dataclass(frozen=True)
class Latent:
    """One dimension of an instrument's latent space, named by the factor that it follows.

    `low`, `high` and `default`, the range and first value of its dial, are the 5th and the 95th
    percentile and the median of the posterior means of the dataset.
    """

    name: str
    low: float
    high: float
    default: float

    def at(self, share: float) -> float:
        """The value at a share of the range, 0 for the lowest and 1 for the highest."""
        return self.low + share * (self.high - self.low)

    def share(self, value: float) -> float:
        """The inverse of `at`; outside 0..1 for values outside the range."""
        return (value - self.low) / (self.high - self.low)


def _gelu(x: Float32[np.ndarray, " n"]) -> Float32[np.ndarray, " n"]:
    """The approximation by a hyperbolic tangent, as `jax.nn.gelu` has it by default."""
    inner = x + np.float32(0.044715) * (x * x * x)
    return 0.5 * x * (1 + np.tanh(np.float32(np.sqrt(2 / np.pi)) * inner))


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
    sr, f0_hz : int, float
        Sampling rate and fundamental, in Hz, of the sounds that it was trained on.
    layers : tuple of (kernel, bias)
        The last one gives levels in dB.
    floor_db : float
        The lowest level of the training data.
    rms : float
        Root mean square of every sound, full scale being 1: a dial changes timbre, not volume.
    latents : tuple of Latent
        The active ones first.
    centre, axes : array, shapes (n_latents,) and (2, n_latents)
        Origin of the plane of the principal components, and the steps from there to its edges: 9 in
        10 points of the dataset lie within -1..1.

    Raises
    ------
    InstrumentError
        If its parts do not fit together, or a number or a name cannot be.
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
        positive = self.sr, self.f0_hz, self.rms
        if not (_finite(self.floor_db) and all(0 < number < 1e6 for number in positive)):
            raise InstrumentError(f"{self.name} has a rate, a pitch or a level that is none")
        if not all(word.isprintable() for word in (self.name, *(x.name for x in self.latents))):
            raise InstrumentError("the names of an instrument are printable text")

    @property
    def n_latents(self) -> int:
        """Number of dials."""
        return len(self.latents)

    @property
    def n_bins(self) -> int:
        """Number of bins of a spectrum."""
        return len(self.layers[-1][1])

    @property
    def default(self) -> Float32[np.ndarray, " n_latents"]:
        """Values of all latents at first."""
        return np.array([latent.default for latent in self.latents], np.float32)

    def decode(
        self, z: Float[np.ndarray, "*batch n_latents"]
    ) -> Float32[np.ndarray, "*batch n_bins"]:
        """Magnitudes of a point of the latent space: the decoder's mean, never a sample.

        They are those of `vaelib.representations.magnitude`, and 0 at the floor.
        """
        h = np.asarray(z, np.float32)
        *hidden, (kernel, bias) = self.layers
        for weights, offset in hidden:
            h = _ACTIVATIONS[self.activation](h @ weights + offset)
        levels = np.minimum(h @ kernel + bias, 60)  # far above the data; squares stay finite
        magnitudes = np.exp(levels * np.float32(np.log(10) / 20))
        magnitudes[levels < self.floor_db + _ABOVE_FLOOR_DB] = 0
        # Parseval's theorem for a Hann frame whose energy lies in these bins: each stands for two.
        norm = np.sqrt(np.sum(magnitudes**2, axis=-1, keepdims=True))
        level = np.float32(self.rms * np.sqrt(N_FFT * _HANN_ENERGY / 2))
        return magnitudes * (level / np.maximum(norm, np.float32(1e-12)))

    def lift(self, x: float, y: float) -> Float32[np.ndarray, " n_latents"]:
        """Inverse PCA: the point of the latent space for two controls of -1..1."""
        return (self.centre + x * self.axes[0] + y * self.axes[1]).astype(np.float32)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the first file format, by which sessions and presets know the instrument."""
        text = json.dumps({"format": _FORMAT_1, **self._header()}, sort_keys=True)
        content = safetensors.numpy.save(self._arrays(), {"instrument": text})
        return hashlib.sha256(content).hexdigest()

    def _arrays(self) -> dict[str, np.ndarray]:
        arrays = {"centre": self.centre, "axes": self.axes}
        for i, (kernel, bias) in enumerate(self.layers):
            arrays |= {f"kernel{i}": kernel.astype(np.float16), f"bias{i}": bias}
        return {name: np.ascontiguousarray(array) for name, array in arrays.items()}

    def _header(self) -> dict[str, Any]:
        latents = [asdict(latent) for latent in self.latents]
        return {"latents": latents, **{name: getattr(self, name) for name in _SCALARS}}

    def save(self, path: Path) -> None:
        """Write it atomically, with its kernels in half precision, unless the file is the same."""
        arrays, header = self._arrays(), {"format": _FORMAT, **self._header()}
        if not (path.is_file() and path.read_bytes() == pack_arrays(arrays, header)):
            write_arrays(path, arrays, header)

    @classmethod
    def load(cls, path: Path = DEFAULT) -> "Instrument":
        """Read a file.

        Raises InstrumentError if it is absent, truncated, changed since it was written, or no
        instrument.
        """
        if not path.exists():
            raise InstrumentError(f"there is no {path}: name a file that was exported")
        try:
            with safetensors.safe_open(path, "numpy") as f:
                text = (f.metadata() or {}).get("instrument")
            if text:  # the first format, which had no checksum
                header, arrays = json.loads(text), safetensors.numpy.load_file(path)
            else:
                header, arrays = read_arrays(path)
            if header["format"] != (_FORMAT_1 if text else _FORMAT):
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
