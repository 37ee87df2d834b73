"""Recordings of tones whose pitch, partials and noise are known."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from vaelib.own_sounds.material import Material

SR = 16_000


def tone(hz, *, slope=1.0, seconds=0.5, noise=0.003, sr=SR):
    """Partials of amplitudes 0.2 k^-slope in random phases, faded in and out, and white noise."""
    t = np.arange(round(seconds * sr)) / sr
    k = np.arange(1, int(0.45 * sr / hz) + 1)
    rng = np.random.default_rng(round(hz))
    phases = 2 * np.pi * np.outer(k * hz, t) + rng.uniform(0, 6, (len(k), 1))
    sound = 0.2 * k ** -float(slope) @ np.sin(phases) + noise * rng.standard_normal(len(t))
    return sound * np.clip(np.minimum(t, t[::-1]) / 0.05, 0, 1)


@pytest.fixture
def tones(tmp_path):
    """A folder of tones, written as asked: a name and a pitch in Hz for each."""

    def write(**pitches) -> Path:
        folder = tmp_path / "sounds"
        folder.mkdir(exist_ok=True)
        for i, (name, hz) in enumerate(pitches.items()):
            sound = tone(hz, slope=0.6 + 0.2 * (i % 5), seconds=0.3)
            soundfile.write(folder / f"{name.replace('_', ' ')}.wav", sound, SR)
        return folder

    return write


@pytest.fixture(scope="session")
def frames():
    """Material of envelopes that two hidden numbers and the pitch move along lines."""
    rng = np.random.default_rng(0)
    n, width = 240, 153
    hidden, octaves = rng.normal(size=(n, 2)), rng.uniform(0, 2, n)
    given = np.column_stack([np.ones(n), octaves])
    hidden -= given @ np.linalg.lstsq(given, hidden, rcond=None)[0]
    moves = rng.normal(size=(2, width)) * np.r_[np.full(152, 4.0), 0]
    values = -30 + 3 * np.sin(np.arange(width) / 9) + hidden @ moves - 4 * octaves[:, None]
    values[:, -1] = 0
    return Material(values.astype(np.float32), octaves, rng.uniform(-40, 0, n), np.arange(n) // 20)
