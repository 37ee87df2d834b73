"""Measures of an instrument over the space of its dials: tuning, loudness and richness."""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float
from threadpoolctl import threadpool_limits

from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing.mono import Performer, Playing
from vaelib.synthesis.loudness import loudness_db
from vaelib.synthesis.notes import HOP, Sound, midi_to_hz
from vaelib.synthesis.partials import Partials

__all__ = [
    "NOTES",
    "cents_beside",
    "cents_off",
    "dial_changes",
    "held",
    "loudness_spread_db",
    "near_sines",
    "points",
    "summary",
    "tuning",
]

NOTES = range(24, 109)
"""MIDI pitches at which the tuning is measured."""
_SETTLED = 10
"""Ticks that are not measured: a note starts in the first."""


def points(instrument: Instrument, n: int, *, seed: int = 0) -> Float[np.ndarray, "n n_latents"]:
    """Points drawn evenly between the ends of all dials."""
    low, high = np.array([(latent.low, latent.high) for latent in instrument.latents]).T
    return np.random.default_rng(seed).uniform(low, high, (n, len(low))).astype(np.float32)


def held(
    instrument: Instrument, z: Float[np.ndarray, " n_latents"], pitch: float, engine: str, *, n: int
) -> Sound:
    """The sound of a note that is held for n ticks, after it has begun."""
    performer, playing = Performer(instrument, engine), Playing(tuple(map(float, z)), pitch, 127.0)
    with threadpool_limits(1, "blas"):
        return np.concatenate([performer.play(playing) for _ in range(n)])


def cents_off(sound: Sound, note_hz: float, *, sr: float) -> float:
    """How far the fundamental of a steady sound is from its note; NaN if it does not sound.

    It is the largest peak within 150 cents of the note, 60 dB below the largest of all at most.
    """
    n = 8 * len(sound)
    level = np.abs(np.fft.rfft(sound * np.blackman(len(sound)), n))
    hz = np.fft.rfftfreq(n, 1 / sr)
    near = np.flatnonzero(np.abs(1200 * np.log2(np.maximum(hz, 1e-9) / note_hz)) < 150)
    k = near[level[near].argmax()]
    if level[k] < 1e-3 * level.max() or not level[k - 1] < level[k] > level[k + 1]:
        return np.nan
    a, b, c = np.log(level[k - 1 : k + 2])
    peak = hz[k] + (a - c) / (2 * (a - 2 * b + c)) * sr / n
    return float(1200 * np.log2(peak / note_hz))


def cents_beside(partials: Partials, note_hz: float) -> float:
    """How far the largest partial within 150 cents of a note is from it; NaN if there is none."""
    off = 1200 * np.log2(partials.frequency_hz / note_hz)
    near = np.flatnonzero(np.abs(off) < 150)
    return float(off[near[partials.amplitude[near].argmax()]]) if len(near) else np.nan


def tuning(
    instrument: Instrument, engines: Sequence[str], n: int, *, ticks: int = 100
) -> dict[str, dict[str, float]]:
    """How far n random points at random notes are from these notes, by engine, in cents.

    Returns
    -------
    dict
        By engine: "median", "p90" and "largest" of the absolute values, and "heard", of how many
        the fundamental sounds.
    """
    z, rng = points(instrument, n), np.random.default_rng(1)
    pitches, found = rng.choice(np.array(NOTES, float), n), {}
    for engine in engines:
        off = [
            cents_off(
                held(instrument, at, pitch, engine, n=ticks)[_SETTLED * HOP :],
                midi_to_hz(pitch),
                sr=instrument.sr,
            )
            for at, pitch in zip(z, pitches, strict=True)
        ]
        found[engine] = summary(off)
    return found


def summary(cents: Sequence[float]) -> dict[str, float]:
    """Median, 90th percentile and largest of absolute values that are no NaN, and their number."""
    heard = np.abs(np.array(cents))[np.isfinite(cents)]
    median, p90 = np.percentile(heard, [50, 90])
    return {"median": median, "p90": p90, "largest": heard.max(), "heard": len(heard)}


def loudness_spread_db(instrument: Instrument, pitch: float, n: int) -> float:
    """From the 5th to the 95th percentile of the K-weighted loudness of n random points."""
    f0_hz = float(midi_to_hz(pitch))
    levels = []
    for z in points(instrument, n):
        hz, amplitude = Decoded(instrument, z).voiced(f0_hz, sr=instrument.sr)
        levels.append(loudness_db(Partials(hz * (f0_hz / instrument.f0_hz), amplitude)))
    return float(np.ptp(np.percentile(levels, [5, 95])))


def dial_changes(instrument: Instrument, n: int) -> Float[np.ndarray, " n_latents"]:
    """How much each dial changes the spectrum from one end to the other, from n random points.

    The mean spectral convergence: 0 for no change, the root of 2 for spectra without a common bin.
    """
    found = []
    for i, latent in enumerate(instrument.latents):
        ends = np.repeat(points(instrument, n)[None], 2, axis=0)
        ends[..., i] = np.array([[latent.low], [latent.high]])
        low, high = instrument.decode(ends).astype(float)
        apart = np.linalg.norm(high - low, axis=1) / np.linalg.norm(low, axis=1)
        found.append(apart.mean())
    return np.array(found)


def near_sines(instrument: Instrument, n: int) -> float:
    """The share of n random points of which one partial has more than 90 % of the energy."""
    energies = (instrument.partials(z).amplitude ** 2 for z in points(instrument, n))
    return float(np.mean([energy.max() > 0.9 * energy.sum() for energy in energies]))
