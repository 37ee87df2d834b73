"""Space: where recordings lie among the latents, and how evenly each dial leads from end to end."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float
from sklearn.linear_model import LinearRegression
from sklearn.metrics import silhouette_score
from sklearn.model_selection import LeaveOneOut, cross_val_predict
from sklearn.neighbors import KNeighborsClassifier

from vaelib.live.instruments.instrument import Instrument
from vaelib.own_sounds.interpolation import Way, way
from vaelib.own_sounds.material import Material
from vaelib.own_sounds.model import Model

__all__ = ["Told", "dials", "places", "told"]

_LOUD_DB = 40.0


class Told(NamedTuple):
    """What places tell.

    `instrument` is the share of recordings whose nearest neighbour is of the same instrument,
    `silhouette` 1 where instruments are far apart and 0 where they are mixed, and `pitch` the R^2
    of a linear prediction, each recording being left out in turn.
    """

    instrument: float
    silhouette: float
    pitch: float


def places(model: Model, recordings: Sequence[Material]) -> Float[np.ndarray, "n n_latents"]:
    """Median of the latents of each recording's loud frames, each latent with variance 1."""
    found = []
    for frames in recordings:
        loud = frames.level_db > frames.level_db.max() - _LOUD_DB
        found.append(np.median(model.encode(frames.values, frames.octaves)[loud], axis=0))
    found = np.array(found)
    return (found - found.mean(axis=0)) / found.std(axis=0)


def told(
    places: Float[np.ndarray, "n n_latents"],
    instruments: Sequence[str],
    pitch: Float[np.ndarray, " n"],
) -> Told:
    """Measure what places tell of instruments and pitches."""
    names, one_out = np.asarray(instruments, str), LeaveOneOut()
    nearest = cross_val_predict(KNeighborsClassifier(1), places, names, cv=one_out)
    line = cross_val_predict(LinearRegression(), places, pitch, cv=one_out)
    return Told(
        instrument=float(np.mean(nearest == names)),
        silhouette=float(silhouette_score(places, names)),
        pitch=float(1 - np.mean((line - pitch) ** 2) / np.var(pitch)),
    )


def dials(instrument: Instrument, *, hz: float) -> dict[str, Way]:
    """The way of each dial from one end to the other, the others in the middle."""
    found = {}
    for k, latent in enumerate(instrument.latents):
        low, high = np.tile(instrument.default.astype(float), (2, 1))
        low[k], high[k] = latent.low, latent.high
        found[latent.name] = way(instrument, low, high, hz=hz)
    return found
