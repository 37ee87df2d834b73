"""In tune: the sound of the published and of the numbered instrument, held against the note."""

import numpy as np
import pytest

from tests.live.test_numbered import TOY
from vaelib.live.instruments.decoded import Decoded
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.making import measures
from vaelib.live.playing.mono import Performer, Playing
from vaelib.synthesis.engines import ENGINES
from vaelib.synthesis.loudness import loudness_db
from vaelib.synthesis.notes import HOP, midi_to_hz
from vaelib.synthesis.partials import Partials

SR = 44_100
PUBLISHED = Instrument.load()
OURS = [name for name in ENGINES if not name.startswith("2017")]


def points(instrument, n):
    """Points anywhere between the ends of all dials, and notes of seven octaves."""
    rng = np.random.default_rng(0)
    low, high = np.array([(x.low, x.high) for x in instrument.latents]).T
    return rng.uniform(low, high, (n, len(low))), rng.integers(24, 109, n).astype(float)


def off_the_note(instrument, z):
    """Cents of the loudest partial within 150 cents of the fundamental."""
    f, a = instrument.partials(z)
    off = 1200 * np.log2(f / instrument.f0_hz)
    near = np.abs(off) < 150
    return off[near][a[near].argmax()] if near.any() else np.nan


@pytest.mark.parametrize("instrument", [PUBLISHED, TOY], ids=["published", "numbered"])
def test_a_thousand_points_the_plane_the_presets_and_morphs_are_on_the_note(instrument):
    z, _ = points(instrument, 1000)
    plane = [instrument.lift(x, y) for x in np.linspace(-1, 1, 7) for y in np.linspace(-1, 1, 7)]
    presets = np.array([preset.z for preset in instrument.presets]).reshape(-1, len(z[0]))
    morphs = (presets[:, None] + presets)[np.triu_indices(len(presets), 1)] / 2
    everywhere = [*z, *plane, *presets, *morphs, instrument.default]
    off = np.array([off_the_note(instrument, place) for place in everywhere])
    heard = np.abs(off[np.isfinite(off)])
    assert len(heard) > 0.9 * len(off)
    assert heard.max() < 1e-6


@pytest.mark.parametrize("engine", OURS)
def test_what_is_played_is_on_the_note(engine):
    off = []
    for z, pitch in zip(*points(PUBLISHED, 10), strict=True):
        performer, playing = Performer(PUBLISHED, engine), Playing(tuple(z.tolist()), pitch, 127.0)
        sound = np.concatenate([performer.play(playing) for _ in range(100)])[10 * HOP :]
        off.append(measures.cents_off(sound, midi_to_hz(pitch), sr=SR))
    heard = np.abs(np.array(off)[np.isfinite(off)])
    assert len(heard) >= 5 and heard.max() < 1 and np.median(heard) < 0.1


@pytest.mark.parametrize("engine", ["bank", "inverse-stft"])
def test_inharmonic_partials_are_played_where_they_are(engine):
    """A sum of sines at the true frequencies explains all of the sound, but for a millionth."""
    shift, note = 0.37, 57.0
    performer = Performer(TOY, engine)
    playing = Playing((shift, 1.0, 0.0), note, 127.0)
    sound = np.concatenate([performer.play(playing) for _ in range(120)])[20 * HOP :]
    t = np.arange(len(sound)) / SR
    hz = 220 * np.array([1, shift, 2 + shift, 4 + shift])

    def left(cents):
        waves = 2 * np.pi * np.outer(t, hz * 2 ** (np.array([0, 0, cents, 0]) / 1200))
        basis = np.concatenate([np.sin(waves), np.cos(waves)], axis=1)
        return np.linalg.lstsq(basis, sound, rcond=None)[1][0] / np.sum(sound**2)

    assert left(0.0) < 1e-6 * (1 if engine == "bank" else 20)
    assert left(1.0) > 5 * left(0.0) and left(-1.0) > 5 * left(0.0)


@pytest.mark.parametrize("pitch", [45, 57, 69, 81])
def test_every_point_is_equally_loud(pitch):
    """K-weighted, in LKFS: 5 to 95 % of the space lie within 3 dB."""
    f0 = midi_to_hz(float(pitch))
    levels = []
    for z in points(PUBLISHED, 300)[0]:
        f, a = Decoded(PUBLISHED, z).voiced(f0, sr=SR)
        levels.append(loudness_db(Partials(f * (f0 / PUBLISHED.f0_hz), a)))
    assert np.ptp(np.percentile(levels, [5, 95])) < 3
