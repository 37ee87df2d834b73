"""Descriptors: what a set of sounds differs in, in numbers with names.

G. Peeters, "A large set of audio features for sound description", Ircam, 2004.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from jaxtyping import Float

from vaelib.live.instruments.instrument import Instrument

__all__ = ["correlations", "describe", "descriptors", "movements", "named", "names"]

_TELLS = 0.5
"""Least rank correlation of a dial with a descriptor that it may be named by."""


def descriptors(
    energy: Float[np.ndarray, "n d"],
    hz: Float[np.ndarray, "n d"] | Float[np.ndarray, " d"],
    *,
    f0_hz: float,
) -> dict[str, Float[np.ndarray, " n"]]:
    """Describe sounds by the energies of their partials or bins, none of them silent.

    Returns
    -------
    dict
        "brightness" and "width", the centroid of the energy and its standard deviation in Hz;
        "fundamental", the energy within 10 % of `f0_hz` in dB below all; "richness", the effective
        number of partials or bins (exp of the entropy); "loudest", the share of the largest.
    """
    share = energy / energy.sum(axis=-1, keepdims=True)
    centroid = np.sum(share * hz, axis=-1)
    variance = np.sum(share * hz**2, axis=-1) - centroid**2
    lowest = np.sum(np.where(np.abs(hz - f0_hz) < 0.1 * f0_hz, share, 0), axis=-1)
    information = -share * np.log(np.where(share > 0, share, 1))
    return {
        "brightness": centroid,
        "width": np.sqrt(np.maximum(variance, 0)),
        "fundamental": 10 * np.log10(np.maximum(lowest, 1e-8)),
        "richness": np.exp(information.sum(axis=-1)),
        "loudest": share.max(axis=-1),
    }


def movements(
    instrument: Instrument, points: Float[np.ndarray, "n n_latents"]
) -> dict[str, Float[np.ndarray, " n_latents"]]:
    """How far each dial moves each descriptor, as a rank correlation over the points.

    Every dial is turned to random places of its range, one at a time, from each of the points; a
    descriptor that rises with the dial wherever the others stand has 1, one that falls -1.
    """
    import scipy.stats

    rng = np.random.default_rng(0)
    found: dict[str, list[float]] = {}
    for i, latent in enumerate(instrument.latents):
        share = rng.random((2, len(points)))
        turned = np.repeat(points[None], 2, axis=0)
        turned[..., i] = latent.at(share)
        before, after = (describe(instrument, at) for at in turned)
        for name in before:
            change = after[name] - before[name]
            moves = np.ptp(change) > 0  # a constant has no correlation
            rho = scipy.stats.spearmanr(share[1] - share[0], change).statistic if moves else 0.0
            found.setdefault(name, []).append(float(rho))
    return {name: np.array(values) for name, values in found.items()}


def describe(
    instrument: Instrument, points: Float[np.ndarray, "n n_latents"]
) -> dict[str, Float[np.ndarray, " n"]]:
    """Descriptors of decoded points; those of silence are of a fundamental alone."""
    f0_hz, one = instrument.f0_hz, []
    for partials in map(instrument.partials, points):
        energy, hz = partials.amplitude**2, partials.frequency_hz
        if not energy.any():
            energy, hz = np.ones(1), np.array([f0_hz])
        one.append(descriptors(energy[None], hz, f0_hz=f0_hz))
    return {name: np.concatenate([values[name] for values in one]) for name in one[0]}


def named(instrument: Instrument, points: Float[np.ndarray, "n n_latents"]) -> Instrument:
    """The instrument with names for its dials called "timbre": what they move most, from points."""
    called = names([latent.name for latent in instrument.latents], movements(instrument, points))
    latents = zip(instrument.latents, called, strict=True)
    return replace(instrument, latents=tuple(replace(x, name=name) for x, name in latents))


def correlations(
    instrument: Instrument,
    points: Float[np.ndarray, "n n_latents"],
    factors: Mapping[str, Float[np.ndarray, " n"]],
) -> Float[np.ndarray, " n_latents"]:
    """How closely each dial follows what it is named after, as an absolute rank correlation.

    Over encoded sounds for a factor of theirs, and from `movements` for a descriptor; NaN for a
    name that is neither.
    """
    import scipy.stats

    moved = movements(instrument, points[:200])
    true = {name.replace("_", " "): values for name, values in factors.items()}
    found = []
    for i, latent in enumerate(instrument.latents):
        if latent.name in true:
            found.append(scipy.stats.spearmanr(points[:, i], true[latent.name]).statistic)
        else:
            found.append(moved.get(latent.name, np.full(i + 1, np.nan))[i])
    return np.abs(found)


def names(taken: Sequence[str], moved: Mapping[str, Float[np.ndarray, " n_latents"]]) -> list[str]:
    """Name the dials called "timbre" by the descriptor that they move most, each once.

    The dial and the descriptor with the largest correlation come first; a dial that moves none of
    those that are left with a correlation of 0.5 keeps its name.
    """
    out = list(taken)
    free = [i for i, name in enumerate(out) if name.startswith("timbre")]
    left = [name for name in moved if name not in out]
    while free and left:
        i, name = max(
            ((i, name) for i in free for name in left), key=lambda p: abs(moved[p[1]][p[0]])
        )
        if abs(moved[name][i]) < _TELLS:
            break
        out[i] = name
        free.remove(i)
        left.remove(name)
    return out
