"""Instruments of models: what they play, their dials and presets."""

import librosa
import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib.datasets.recordings import envelopes, partials
from vaelib.datasets.recordings.folders import FileReport
from vaelib.live.instruments.spectral_envelope import of_stretch
from vaelib.own_sounds import making
from vaelib.own_sounds.material import FLOOR_DB, Material
from vaelib.own_sounds.model import fit_linear
from vaelib.own_sounds.sound_map import sound_map

FILES = tuple(FileReport(f"a/take {i % 6}\n.wav", used=True, pitched=True) for i in range(12))


@pytest.fixture(scope="module")
def made(frames):
    return making.instrument(fit_linear(frames, n_latents=3), frames, FILES, name="mine")


def test_it_plays_what_the_model_decodes_at_the_played_pitch(made, frames):
    instrument, model = made
    z = model.encode(frames.values, frames.octaves)
    rows = np.arange(0, len(frames), 17)
    timbres = instrument.timbres(z[rows], frames.hz[rows])
    decoded = model.decode(z, frames.octaves)
    for row, timbre in zip(rows, timbres, strict=True):
        k = np.rint(timbre.partials.frequency_hz / 110)
        hz = frames.hz[row] * k
        assert_allclose(timbre.partials.frequency_hz, 110 * k, rtol=1e-6)
        found = envelopes.partial_levels_db(decoded[row : row + 1, :-1], hz[None])[0]
        apart = 20 * np.log10(timbre.partials.amplitude) - found
        assert np.ptp(apart[found > FLOOR_DB + 4]) < 0.3


def test_its_pitches_are_those_of_the_recordings(made, frames):
    instrument, _ = made
    assert instrument.envelope.lowest_hz == pytest.approx(frames.hz.min())
    assert instrument.envelope.highest_hz == pytest.approx(frames.hz.max())


def test_presets_are_frames_of_recordings_under_names_that_differ(made, frames):
    instrument, model = made
    z = model.encode(frames.values, frames.octaves)
    names = [preset.name for preset in instrument.presets]
    assert len(set(names)) == len(FILES) == len(names)
    assert all(name.isprintable() and name.startswith("take ") for name in names)
    for preset in instrument.presets:
        assert np.min(np.sum((z - preset.z) ** 2, axis=1)) < 1e-6
    assert_allclose(instrument.default, instrument.presets[0].z, rtol=1e-5)


def test_a_dial_follows_what_the_sounds_differ_in():
    """Noise that comes and goes while the partials stay: one dial is named after it."""
    rng = np.random.default_rng(2)
    n = 150
    values = np.full((n, 153), -30, np.float32)
    values[:, 152] = 0
    values[:, envelopes.NOISE] = rng.uniform(-60, -20, n)[:, None]
    values[:, envelopes.ENVELOPE] += rng.normal(0, 1, (n, 128))
    octaves = np.full(n, 1.0)
    some = Material(values, octaves, np.zeros(n), np.arange(n) // 30)
    instrument, model = making.instrument(
        fit_linear(some, n_latents=3), some, FILES[:5], name="wind"
    )
    assert instrument.latents[0].name == "noisiness"
    noise = values[:, envelopes.NOISE].mean(axis=1)
    rho = np.corrcoef(model.encode(values, octaves)[:, 0], noise)[0, 1]
    assert rho > 0.95


def test_what_a_square_wave_and_a_stretched_string_are():
    amplitude = np.where(np.arange(1, 61) % 2, 1.0, 0.1) / np.arange(1, 61) ** 2
    stretch = np.array([0, 4e-4])
    hz = partials.frequencies(np.full(2, 200.0), stretch, np.arange(1, 61))
    rows, _ = envelopes.rows(np.tile(amplitude, (2, 1)), hz, np.full((2, 24), 1e-12))
    values = np.column_stack([rows, of_stretch(stretch)]).astype(np.float32)
    octaves = np.full(2, np.log2(200 / 110)) + np.log2(1 + stretch) / 2
    found = making.described(Material(values, octaves, np.zeros(2), np.zeros(2)), values)
    power = amplitude**2
    odd = 10 * np.log10(power[2::2].sum() / power[1::2].sum())
    assert_allclose(found["hollowness"], odd, atol=0.3)
    assert np.all(found["noisiness"] < -60)
    truth = np.sum(power[None] * hz, axis=1) / power.sum()
    assert_allclose(found["brightness"], truth, rtol=0.02)
    assert_allclose(found["fundamental"], 10 * np.log10(1 / power.sum()), atol=0.1)


def test_a_point_of_the_map_has_the_note_and_the_recording_of_its_frame(made, frames):
    atlas = sound_map(*made, frames, FILES)
    note, recording = (
        [atlas.factors[name][code] for code in codes]
        for name, codes in zip(("note", "recording"), atlas.codes, strict=True)
    )
    assert note == librosa.hz_to_note(frames.hz, unicode=False).tolist()
    assert recording == [FILES[i].file.replace("\n", "?") for i in frames.file]
