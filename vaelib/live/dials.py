"""Dials: the latents that a player turns, and points of the latent space by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

__all__ = ["Latent", "Preset"]


@dataclass(frozen=True)
class Latent:
    """One dimension of an instrument's latent space, named by the factor that it follows.

    `low` and `high`, the range of its dial, are the 5th and the 95th percentile of the posterior
    means of the dataset; `default`, its first value, is that of one of the sounds.
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


class Preset(NamedTuple):
    """A point of the latent space by name, and the sound whose encoding it is."""

    name: str
    z: tuple[float, ...]
    sound: str

    @classmethod
    def read(cls, held: Mapping[str, Any]) -> "Preset":
        """A preset as a file holds it; TypeError or KeyError if it is none."""
        return cls(**{**held, "z": tuple(map(float, held["z"]))})
