"""Resynthesis: a recording's frames played by the instrument's engine, beside the recording.

Played from its own frames, it shows what the engine can do at best; from decoded ones, what the
model leaves of it.
"""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import soxr
from jaxtyping import Float, Float32

from vaelib.datasets.recordings import envelopes
from vaelib.datasets.recordings.analysis import HOP_S
from vaelib.datasets.recordings.pitch import LOWEST_HZ
from vaelib.datasets.recordings.reading import blocks, survey
from vaelib.live.instruments.spectral_envelope import SpectralEnvelope
from vaelib.metrics.errors import log_spectral_distance
from vaelib.own_sounds.material import FLOOR_DB, PITCHED_HZ, Material
from vaelib.own_sounds.model import Model
from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis.engines import ENGINES, Tick, render
from vaelib.synthesis.notes import HOP, SR, Sound
from vaelib.synthesis.partials import TOP

__all__ = ["Compared", "compared", "distance_db", "played", "recorded"]

_LATEST, _INTO = 12, 50
"""Ticks by which a sound may be late, and after which it may begin in the recording."""
_LOWEST = int(np.ceil(LOWEST_HZ * N_FFT / SR))
"""The bins below the lowest pitch are not compared: recordings have offsets, which nobody hears."""


class Compared(NamedTuple):
    """A recording and what is played of it.

    `limit` is its distance in dB from its own frames as they are played, `model` that from decoded
    ones, which are what is `played`.
    """

    limit: float
    model: float
    recorded: Sound
    played: Sound


def compared(path: Path, frames: Material, model: Model) -> Compared:
    """Play the frames of a recording as they are and as a model decodes them."""
    sound = recorded(path)
    decoded = played(frames, model.reconstructed(frames))
    limit = distance_db(played(frames, frames.values), sound)
    return Compared(limit, distance_db(decoded, sound), sound, decoded)


def played(
    material: Material, values: Float32[np.ndarray, "n n_values"], *, seed: int = 0
) -> Sound:
    """Play frames in a row at their pitches and levels, 100 ticks a second, lines in between."""
    frames = np.arange(len(material)) * HOP_S
    ticks = np.arange(0, frames[-1] + 1e-9, HOP / SR)

    def between(x: np.ndarray) -> np.ndarray:
        return np.stack([np.interp(ticks, frames, column) for column in np.atleast_2d(x)], axis=-1)

    hz = 2 ** between(np.log2(material.hz))[:, 0]
    gain = 10 ** (between(material.level_db)[:, 0] / 20)
    axes = envelopes.HZ, envelopes.NOISE_EDGES_HZ
    envelope = SpectralEnvelope(*axes, float(hz.min()), float(hz.max()))
    how = {"f0_hz": PITCHED_HZ, "floor_db": FLOOR_DB + 3, "rms": 1.0, "top_hz": TOP * SR}
    timbres = envelope.timbres(between(np.asarray(values, float).T), hz, **how)
    nothing = np.zeros(N_FFT // 4 + 1)
    each = (
        Tick(
            nothing,
            f,
            1.0,
            timbre.partials._replace(amplitude=g * timbre.partials.amplitude),
            g * envelope.noise_magnitudes(timbre.noise, sr=SR),
        )
        for timbre, f, g in zip(timbres, hz, gain, strict=True)
    )
    return render(ENGINES["bank"](PITCHED_HZ, sr=SR, hop=HOP, seed=seed), each)


def recorded(path: Path) -> Sound:
    """The whole of a recording as one channel at the engine's rate."""
    recording = survey(path)
    (_, samples), *_ = blocks(recording, length=recording.n_samples, margin=0)
    return soxr.resample(samples, recording.sr, SR).astype(float)


def distance_db(sound: Sound, recording: Sound) -> float:
    """Log-spectral distance of two sounds, frame by frame, to 60 dB below each frame's peak.

    The gain that fits best does not count, nor a sound that is up to 120 ms late, or begins up to
    half a second into the recording.
    """
    one, other = _magnitudes(recording), _magnitudes(sound)
    alike = {begins: _alike(*_at(one, other, begins)) for begins in range(-_LATEST, _INTO)}
    best = max(alike, key=alike.get)
    found = []
    for begins in range(best - 1, best + 2):
        x, y = _at(one, other, begins)
        sounds = x.any(axis=1)
        if sounds.any():
            x, y = x[sounds], y[sounds]
            gain = np.vdot(x, y) / max(np.vdot(y, y), 1e-20)
            found.append(log_spectral_distance(x, gain * y).mean())
    return float(min(found, default=np.nan))


def _at(
    one: Float[np.ndarray, "n n_bins"], other: Float[np.ndarray, "m n_bins"], begins: int
) -> tuple[Float[np.ndarray, "k n_bins"], Float[np.ndarray, "k n_bins"]]:
    """The frames of both that sound together if the other begins so many ticks into the one."""
    x, y = one[max(begins, 0) :], other[max(-begins, 0) :]
    n = min(len(x), len(y))
    return x[:n], y[:n]


def _alike(x: np.ndarray, y: np.ndarray) -> float:
    """The cosine of the angle between two spectrograms, -1 if one is silent."""
    norm = np.linalg.norm(x) * np.linalg.norm(y)
    return float(np.vdot(x, y) / norm) if norm > 0 else -1.0


def _magnitudes(sound: Sound) -> Float[np.ndarray, "n 1025"]:
    if len(sound) < N_FFT:
        return np.zeros((0, N_FFT // 4 + 1))
    frames = np.lib.stride_tricks.sliding_window_view(sound, N_FFT)[::HOP]
    found = magnitude(frames.astype(np.float32)).astype(float)
    found[:, :_LOWEST] = 0
    return found
