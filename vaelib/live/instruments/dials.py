"""Dials: the latents that a player turns, and points of the latent space by name."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

__all__ = ["Latent", "Preset"]


@dataclass(frozen=True)
class Latent:
    """One dimension of an instrument's latent space, named by the factor that it follows.

    `low` and `high`, the range of its dial, are the 5th and the 95th percentile of the posterior
    means of the dataset, or the 1st and the 99th if it follows a factor; `default`, its first
    value, is that of one of the sounds. If the latent follows a factor, `scale` are the factor's
    values that are expected at equal steps of the dial from one end to the other, in `unit`.
    """

    name: str
    low: float
    high: float
    default: float
    unit: str = ""
    scale: tuple[float, ...] = ()

    @property
    def has_range(self) -> bool:
        """Whether it rises from low to high, and all its numbers are finite."""
        return self.low < self.high and all(
            map(math.isfinite, (self.low, self.high, self.default, *self.scale))
        )

    @property
    def placed(self) -> dict[str, Any]:
        """What the first formats held of it, without what its dial shows."""
        return {name: getattr(self, name) for name in ("name", "low", "high", "default")}

    def at(self, share: float) -> float:
        """The value at a share of the range, 0 for the lowest and 1 for the highest."""
        return self.low + share * (self.high - self.low)

    def share(self, value: float) -> float:
        """The inverse of `at`; outside 0..1 for values outside the range."""
        return (value - self.low) / (self.high - self.low)

    def text(self, value: float) -> str:
        """What a dial shows at a value: the factor's, "1.3 kHz", or a share, "62 %"."""
        share = min(max(self.share(value), 0.0), 1.0)
        if not self.scale:
            return f"{share:.0%}".replace("%", " %")
        shown = float(np.interp(share, np.linspace(0, 1, len(self.scale)), self.scale))
        kilo = self.unit == "Hz" and abs(shown) >= 1000
        shown = shown / 1000 if kilo else shown
        number = f"{shown:.0f}" if abs(shown) >= 9.95 else f"{shown:.2g}"
        return f"{number} {'kHz' if kilo else self.unit}".rstrip()

    @classmethod
    def read(cls, held: Mapping[str, Any]) -> "Latent":
        """A latent as a file holds it; TypeError if it is none."""
        return cls(**{**held, "scale": tuple(map(float, held.get("scale", ())))})


class Preset(NamedTuple):
    """A point of the latent space by name, and the sound whose encoding it is."""

    name: str
    z: tuple[float, ...]
    sound: str

    @classmethod
    def read(cls, held: Mapping[str, Any]) -> "Preset":
        """A preset as a file holds it; TypeError or KeyError if it is none."""
        return cls(**{**held, "z": tuple(map(float, held["z"]))})
