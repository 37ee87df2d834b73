"""Errors: what a model makes of notes that it has not learned, in decibels, beside what else would.

The level of a harmonic is that of the partial and of the noise around it
(`envelopes.harmonic_levels_db`); the harmonics within 60 dB of the loudest count.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Float32
from sklearn.neighbors import NearestNeighbors

from vaelib.datasets.recordings import envelopes
from vaelib.datasets.recordings.folders import FileReport
from vaelib.metrics.errors import log_spectral_distance
from vaelib.own_sounds.material import RANGE_DB, Material, is_envelope, partial_hz
from vaelib.own_sounds.model import Model, fit_linear
from vaelib.synthesis.partials import N_PARTIALS

__all__ = ["Held", "distance_db", "of_held", "of_pitch"]

_PART = 1024
_MOST = 500
"""Frames whose nearest ones are looked for."""


class Held(NamedTuple):
    """Mean distances over the frames of held-out notes, in dB.

    `model` is the instrument's, `p95` its 95th percentile, `linear` that of principal components
    given the pitch, as many as there are latents, and `nearest` that of the most similar frame of
    all that were learned; `n_notes` and `seconds` say of how much.
    """

    model: float
    p95: float
    linear: float
    nearest: float
    n_notes: int
    seconds: float


def distance_db(
    material: Material, values: Float32[np.ndarray, "n n_values"], *, gain: bool = False
) -> Float[np.ndarray, " n"]:
    """Root mean square difference of the levels of harmonics from those of the frames, in dB.

    Of sounds without pitch, that of the bins. With `gain`, the power over the harmonics that count
    is made the same first.
    """
    parts = [slice(i, i + _PART) for i in range(0, len(values), _PART)]
    each = [_distance_db(material.take(part), values[part], gain) for part in parts]
    return np.concatenate(each)


def _distance_db(
    material: Material, values: Float32[np.ndarray, "n n_values"], gain: bool
) -> Float[np.ndarray, " n"]:
    if not is_envelope(material):
        true, found = (10 ** (np.asarray(x, float) / 20) for x in (material.values, values))
        return log_spectral_distance(true, found, floor_db=-RANGE_DB, sounding=True)
    hz = partial_hz(material, N_PARTIALS)
    true = envelopes.harmonic_levels_db(material.values[:, :-1], hz)
    found = envelopes.harmonic_levels_db(values[:, :-1], hz)
    least = true.max(axis=1, keepdims=True) - RANGE_DB
    counted = true > least
    if gain:
        powers = [np.sum(10 ** (x / 10), axis=1, where=counted) for x in (true, found)]
        found = found + 10 * np.log10(powers[0] / powers[1])[:, None]
    apart = np.where(counted, true, 0) - np.where(counted, np.maximum(found, least), 0)
    return np.sqrt(np.sum(apart**2, axis=1) / np.count_nonzero(counted, axis=1))


def of_held(model: Model, learned: Material, held: Material, *, frame_s: float) -> Held:
    """Measure a model on held-out notes.

    Parameters
    ----------
    frame_s : float
        Seconds that a frame stands for.
    """
    some = held.take(np.linspace(0, len(held) - 1, min(_MOST, len(held))).astype(int))
    linear = fit_linear(learned, n_latents=model.n_latents)
    found = NearestNeighbors(n_neighbors=1).fit(learned.values).kneighbors(some.values)[1][:, 0]
    own = distance_db(held, model.reconstructed(held))
    return Held(
        model=float(own.mean()),
        p95=float(np.percentile(own, 95)),
        linear=float(distance_db(held, linear.reconstructed(held)).mean()),
        nearest=float(distance_db(some, learned.values[found]).mean()),
        n_notes=len(np.unique(held.file)),
        seconds=len(held) * frame_s,
    )


def of_pitch(files: Sequence[FileReport], true: Mapping[str, float]) -> dict[str, float]:
    """Compare estimated pitches with true ones, MIDI numbers by file.

    Recordings without a pitch are "unvoiced"; an estimate is "wrong" if it is over half a semitone
    off.
    """
    voiced = [file for file in files if file.pitched]
    cents = [100 * abs((f.lowest + f.highest) / 2 - true[f.file]) for f in voiced]
    return {
        "notes": len(files),
        "unvoiced": len(files) - len(voiced),
        "wrong": sum(off > 50 for off in cents),
        "median cents": float(np.median(cents)),
    }
