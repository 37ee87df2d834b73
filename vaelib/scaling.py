"""Scaling: what is done to the numbers of a representation before a model sees them, and back."""

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

import numpy as np
from jaxtyping import Float32

from vaelib import representations

__all__ = ["Kind", "Scaling", "sounds"]

Kind = Literal["raw", "normalised", "standardised", "decibel"]

FLOOR_DB = -80.0


@dataclass(frozen=True, eq=False)
class Scaling:
    """A model sees (sounds - offset) / scale, of their levels in dB if there is a `reference`.

    Made by `fit`; both are constant over the magnitudes and over what stands before them.
    """

    offset: Float32[np.ndarray, " n_bins"] = field(repr=False)
    scale: Float32[np.ndarray, " n_bins"] = field(repr=False)
    reference: float | None = None

    @classmethod
    def fit(
        cls, kind: Kind, x: Float32[np.ndarray, "n n_bins"], *, n_magnitudes: int = 0
    ) -> "Scaling":
        """Fit a scaling to sounds.

        Parameters
        ----------
        kind : {"raw", "normalised", "standardised", "decibel"}
            The sounds as they are; 0 to 1 over the whole set, and phases divided by pi; without
            their mean and divided by the root of the mean variance of a bin; that of their levels
            in dB, from 80 dB below the largest magnitude on.
        n_magnitudes : int
            How many of the last values are magnitudes, where phases stand before them, which are
            scaled apart; 0 for all.

        Raises
        ------
        TypeError, ValueError
            If `x` is no array of finite sounds that differ, or there is no such kind.
        """
        if kind not in get_args(Kind):
            raise ValueError(f"the scaling is one of {', '.join(get_args(Kind))}, not {kind!r}")
        x = sounds(x)
        n_bins = x.shape[1]
        offset, scale = np.zeros(n_bins, np.float32), np.ones(n_bins, np.float32)
        if kind == "raw":
            return cls(offset, scale)
        reference = float(x.max()) if kind == "decibel" else None
        phases = slice(0, n_bins - n_magnitudes) if n_magnitudes else slice(0, 0)
        halves = [half for half in (phases, slice(phases.stop, n_bins)) if half.stop > half.start]
        for half in halves:
            if kind == "normalised" and half is phases:
                scale[half] = np.pi
            elif kind == "normalised":
                offset[half] = low = x[:, half].min()
                scale[half] = x[:, half].max() - low
            else:
                offset[half], scale[half] = _moments(x[:, half], reference)
        if not scale.all():
            raise ValueError(f"sounds that are all alike cannot be {kind}")
        return cls(offset, scale, reference)

    def forward(self, x: Float32[np.ndarray, "n n_bins"]) -> Float32[np.ndarray, "n n_bins"]:
        """What the model sees of sounds in their own unit."""
        x = sounds(x, len(self.offset))
        if self.reference is not None:
            x = _decibel(x, self.reference)
        if not self.offset.any() and (self.scale == 1).all():
            return x
        scaled = x - self.offset
        scaled /= self.scale  # in place: the largest dataset has 370 MB
        return scaled

    def inverse(
        self, x: Float32[np.ndarray, "*batch n_bins"]
    ) -> Float32[np.ndarray, "*batch n_bins"]:
        """Sounds in their own unit."""
        x = np.asarray(x) * self.scale + self.offset
        if self.reference is None:
            return x
        return representations.from_decibel(x, reference=self.reference).astype(np.float32)

    @property
    def log_jacobian(self) -> float:
        """Nats per sound to add to a log-density of scaled sounds, to compare it with raw ones.

        -sum_k log scale_k; NaN for decibels, which are no function of magnitudes below the floor.
        """
        return (
            float("nan")
            if self.reference is not None
            else -float(np.log(self.scale, dtype=float).sum())
        )


def _decibel(x: np.ndarray, reference: float) -> np.ndarray:
    return representations.decibel(x, reference=reference, floor_db=FLOOR_DB).astype(np.float32)


def _moments(x: np.ndarray, reference: float | None) -> tuple[np.ndarray, float]:
    """Mean spectrum, and root of the mean variance of a bin.

    In float64, since float32 would lose a small variance in a large mean, but a few thousand rows
    at a time: the whole would be twice as large as the data.
    """

    def parts():
        for i in range(0, len(x), 2048):
            part = x[i : i + 2048]
            yield part if reference is None else _decibel(part, reference)

    mean = sum(part.sum(axis=0, dtype=float) for part in parts()) / len(x)
    scale = np.sqrt(sum(np.sum((part - mean) ** 2) for part in parts()) / x.size)
    return mean, scale


def sounds(x: Any, n_bins: int | None = None) -> np.ndarray:
    """Refuse what is no array of sounds, one a row.

    Raises
    ------
    TypeError, ValueError
        In one sentence.
    """
    if not isinstance(x, np.ndarray):
        raise TypeError(
            f"sounds are an array of shape (n, n_bins), such as representations.magnitude(frames), "
            f"not a {type(x).__name__}"
        )
    if x.ndim != 2 or n_bins not in (None, x.shape[1]):
        raise ValueError(
            f"sounds are an array of shape (n, {n_bins or 'n_bins'}), one a row, not {x.shape}"
        )
    if not (np.isfinite(x.min()) and np.isfinite(x.max())):
        raise ValueError("the sounds hold values that are not finite (NaN or infinity)")
    return x
