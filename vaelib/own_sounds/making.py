"""Making: a trained model as an instrument, its dials aligned to what the sounds differ in.

Dials that follow something are named by it; the others are named by what they move most.
"""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float, Float32

from vaelib.datasets.recordings import envelopes
from vaelib.datasets.recordings.folders import FileReport
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.instruments.spectral_envelope import SpectralEnvelope
from vaelib.live.making import descriptors
from vaelib.live.making.assembly import assembled
from vaelib.live.making.export import align
from vaelib.live.making.selection import spread
from vaelib.own_sounds.material import (
    FLOOR_DB,
    PITCHED_HZ,
    PLAIN_HZ,
    Material,
    is_envelope,
    partial_hz,
)
from vaelib.own_sounds.model import Model
from vaelib.representations import N_FFT
from vaelib.synthesis.notes import SR

__all__ = ["described", "instrument"]

_N_PARTIALS = 60
_PART = 2048
"""Frames that are described at a time: memory stays small."""
_LEAST = 0.2
"""Standard deviation of a dial that is kept; the prior's is 1."""
_FEWEST = 2
_PRESETS = 16
_NEAR_DB = 10.0
"""Frames within this of a recording's loudest stand for it."""
_POINTS = 60
_LONGEST_NAME = 40


def described(
    material: Material, values: Float32[np.ndarray, "n n_values"]
) -> dict[str, Float[np.ndarray, " n"]]:
    """What frames differ in, by values such as their own; see `descriptors.descriptors`.

    Beside those, "noisiness" is the share of the noise in the power, and "hollowness" that of the
    odd partials among the others but the first, both in dB.
    """
    parts = [slice(i, i + _PART) for i in range(0, len(values), _PART)]
    each = [_described(material.take(part), values[part]) for part in parts]
    return {name: np.concatenate([one[name] for one in each]) for name in each[0]}


def _described(
    material: Material, values: Float32[np.ndarray, "n n_values"]
) -> dict[str, Float[np.ndarray, " n"]]:
    if not is_envelope(material):
        hz = np.arange(values.shape[1]) * (SR / N_FFT)
        return descriptors.descriptors(10 ** (values.astype(float) / 10), hz, f0_hz=PLAIN_HZ)
    hz = partial_hz(material, _N_PARTIALS)
    energy = 10 ** (envelopes.partial_levels_db(values[:, :-1], hz) / 10)
    # A row without any partial has the floor's energy.
    energy[:, 0] += 1e-9
    found = descriptors.descriptors(energy, hz, f0_hz=1.0)
    ratio = hz / hz[:, :1]
    found["fundamental"] = descriptors.descriptors(energy, ratio, f0_hz=1.0)["fundamental"]
    noise = np.sum(10 ** (values[:, envelopes.NOISE].astype(float) / 10), axis=1)
    odd, even = energy[:, 2::2].sum(axis=1), energy[:, 1::2].sum(axis=1)
    return {
        "noisiness": 10 * np.log10(noise + 1e-9),
        "hollowness": 10 * np.log10((odd + 1e-9) / (even + 1e-9)),
        **found,
    }


def instrument(
    model: Model, material: Material, files: Sequence[FileReport], *, name: str
) -> tuple[Instrument, Model]:
    """Make an instrument of a model, and align the model's latents to its dials.

    Parameters
    ----------
    material : Material
        The frames that it has learned.
    files : sequence of FileReport
        Of which the presets are named.
    """
    z = model.encode(material.values, material.octaves)
    axes, names = align(z, described(material, material.values))
    model, z = model.turned(axes), z @ axes
    width = z.std(axis=0)
    kept = width >= min(np.sort(width)[-_FEWEST:].min(), _LEAST)
    model, z = model.without(kept, z.mean(axis=0)), z[:, kept]
    names = [name for name, stays in zip(names, kept, strict=True) if stays]
    layers = model.layers
    if is_envelope(material):
        low, high = material.hz.min(), material.hz.max()
        axes = envelopes.HZ.astype(np.float32), envelopes.NOISE_EDGES_HZ.astype(np.float32)
        n_numbered = material.values.shape[1] - envelopes.WIDTH - 1
        envelope = SpectralEnvelope(*axes, float(low), float(high), n_numbered)
        how = {"f0_hz": PITCHED_HZ, "envelope": envelope}
    else:
        layers = ((layers[0][0][:-1], layers[0][1]), *layers[1:])
        how = {"f0_hz": PLAIN_HZ, "engine": "bank-noise"}
    made = assembled(
        layers,
        z,
        names,
        _presets(material, z, files),
        {},
        name=name,
        sr=SR,
        activation=model.activation,
        floor_db=FLOOR_DB,
        **how,
    )
    chosen = np.linspace(0, len(z) - 1, min(_POINTS, len(z))).astype(int)
    return descriptors.named(made, z[chosen]), model


def _presets(
    material: Material, z: Float[np.ndarray, "n n_dials"], files: Sequence[FileReport]
) -> list[tuple[int, str, str]]:
    """The frame of each of some recordings that is nearest to the median of its loud ones."""
    rows = []
    for index in np.unique(material.file):
        mine = np.flatnonzero(material.file == index)
        loud = mine[material.level_db[mine] > material.level_db[mine].max() - _NEAR_DB]
        apart = np.sum((z[loud] - np.median(z[loud], axis=0)) ** 2, axis=1)
        rows.append(loud[apart.argmin()])
    everyone = np.ones(len(rows), bool)
    chosen = spread(z[rows], min(_PRESETS, len(rows)), among=everyone)
    found: dict[str, tuple[int, str, str]] = {}
    for row in np.array(rows)[chosen]:
        file = files[material.file[row]].file
        stem = "".join(c for c in file.rpartition("/")[2].rpartition(".")[0] if c.isprintable())
        stem = stem.strip()[:_LONGEST_NAME] or "sound"
        names = [stem, *(f"{stem} {n}" for n in range(2, _PRESETS + 2))]
        name = next(name for name in names if name not in found)
        printable = "".join(c if c.isprintable() else "?" for c in file)
        found[name] = int(row), name, printable
    return list(found.values())
