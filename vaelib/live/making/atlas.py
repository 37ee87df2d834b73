"""The atlas: sounds of the dataset as points of an instrument's latent space, to be explored.

It stands in a small file beside the instrument, and holds the points, the factors of each sound,
and the partials of a few true sounds, with which the decoded ones can be compared by ear.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float, Float16, Float32, UInt8

from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making.rows import Rows
from vaelib.live.making.selection import spread
from vaelib.store import read_arrays, write_arrays

__all__ = ["Atlas", "AtlasError"]

_FORMAT = "vae atlas 1"


class AtlasError(ValueError):
    """A file is no atlas, or one of another instrument."""


@dataclass(frozen=True, eq=False)
class Atlas:
    """Points of a latent space, and what is known of their sounds.

    Attributes
    ----------
    digest : str
        That of the instrument.
    z : array, shape (n, n_latents)
    factors : mapping from name to list
        The values of each factor, rising, or their names.
    codes : array, shape (n_factors, n)
        Which of them a sound has.
    true : list of (row, start, end)
        Sounds whose partials are kept, and where.
    frequency, amplitude : array, shape (n_kept,)
        Of these partials, in Hz at the pitch and at the level of the instrument.
    """

    digest: str
    z: Float16[np.ndarray, "n n_latents"]
    factors: Mapping[str, list[float] | list[str]]
    codes: UInt8[np.ndarray, "n_factors n"]
    true: list[tuple[int, int, int]]
    frequency: Float32[np.ndarray, " n_kept"]
    amplitude: Float32[np.ndarray, " n_kept"]

    @classmethod
    def of(
        cls,
        instrument: Instrument,
        points: Float[np.ndarray, "n n_latents"],
        factors: Mapping[str, Float[np.ndarray, " n"]],
        data: Rows,
        *,
        n_shown: int = 3000,
        n_true: int = 50,
        seed: int = 0,
    ) -> "Atlas":
        """Draw sounds at random, all if there are fewer, and keep the true partials of some.

        These lie far from one another on the dials.

        Parameters
        ----------
        points : array, shape (n, n_latents)
            The encoded sounds, as `vaelib.live.making.export.instrument` returns them.
        factors : mapping from name to array of shape (n,)
            A factor has 256 values at most.
        data : Rows
            The same sounds.
        """
        n = len(points)
        drawn = np.sort(np.random.default_rng(seed).permutation(n)[:n_shown])
        codes, values = [], {}
        for name, of_sound in factors.items():
            found, code = np.unique(np.asarray(of_sound), return_inverse=True)
            values[name.replace("_", " ")] = found.tolist()
            codes.append(code.ravel()[drawn].astype(np.uint8))
        scaled = points[drawn] / np.maximum(points.std(axis=0), 1e-12)
        kept = np.sort(spread(scaled, min(n_true, len(drawn)), among=np.ones(len(drawn), bool)))
        true, partials = [], []
        for row in kept.tolist():
            sounding = np.flatnonzero(data.there[drawn[row]])
            ratio = (data.ratios[0] + data.shift[drawn[row]] * data.ratios[1])[sounding]
            amplitude = 10 ** (data.levels[drawn[row]][sounding].astype(float) / 20)
            amplitude *= np.sqrt(2) * instrument.rms / np.linalg.norm(amplitude)
            order = np.argsort(ratio, kind="stable")
            start = true[-1][2] if true else 0
            true.append((row, start, start + len(order)))
            partials.append((instrument.f0_hz * ratio[order], amplitude[order]))
        frequency, amplitude = (np.concatenate(of) for of in zip(*partials, strict=True))
        return cls(
            instrument.digest,
            points[drawn].astype(np.float16),
            values,
            np.stack(codes),
            true,
            frequency.astype(np.float32),
            amplitude.astype(np.float32),
        )

    def places(self, instrument: Instrument) -> Float[np.ndarray, "n 2"]:
        """Where the points lie on the plane of the principal components, see `Instrument.lift`."""
        axes = instrument.axes.astype(float)
        return (self.z - instrument.centre) @ axes.T / np.sum(axes**2, axis=1)

    def values(self, factor: str) -> Float[np.ndarray, " n"]:
        """A factor of each sound."""
        return np.array(self.factors[factor])[self.codes[list(self.factors).index(factor)]]

    def _arrays(self) -> dict[str, np.ndarray]:
        names = ("z", "codes", "frequency", "amplitude")
        return {name: getattr(self, name) for name in names}

    def save(self, path: Path) -> None:
        """Write it atomically; the same atlas gives the same bytes."""
        header = {"format": _FORMAT, "digest": self.digest, "true": self.true}
        write_arrays(path, self._arrays(), header | {"factors": list(self.factors.items())})

    @classmethod
    def load(cls, path: Path, instrument: Instrument) -> "Atlas":
        """Read the atlas of an instrument.

        Raises
        ------
        AtlasError
            If the file holds none, or one of another instrument.
        OSError, DamagedFileError
            As `vaelib.store.read_arrays` raises them.
        """
        header, arrays = read_arrays(path)
        if header.get("format") != _FORMAT:
            raise AtlasError(f"{path} is no atlas of this version: run 06_trained_instrument again")
        if header["digest"] != instrument.digest:
            raise AtlasError(f"{path} is the atlas of another instrument: make both again")
        true = [tuple(part) for part in header["true"]]
        return cls(header["digest"], factors=dict(header["factors"]), true=true, **arrays)
