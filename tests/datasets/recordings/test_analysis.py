"""A recording as a whole: known sounds from the file to the row and back."""

import tracemalloc

import numpy as np
import pytest
import soundfile

from vaelib.datasets.recordings import analysis, envelopes, partials
from vaelib.datasets.recordings.reading import UnusableFileError, survey


@pytest.fixture
def analysed(tmp_path):
    def of(x, *, sr=22_050, name="sound.wav", note=None):
        soundfile.write(tmp_path / name, x, sr, subtype="FLOAT")
        recording = survey(tmp_path / name)
        track = analysis.track(recording, note=note)
        return track, list(analysis.rows(recording, track))

    return of


def middle(rows):
    return slice(len(rows.x) // 4, 3 * len(rows.x) // 4)


@pytest.mark.parametrize("sr", [8000, 44_100])
def test_a_known_tone_comes_back_from_its_rows(analysed, tone, sr):
    """Partials within 0.4 dB, noise within 1 dB, pitch within 0.2 cents, B within 3 %."""
    f0, stretch, noise = 311.1, 4e-4, 3e-3
    x = tone(f0, sr=sr, stretch=stretch, most=12, noise=noise)
    track, (rows,) = analysed(x, sr=sr)
    assert track.pitched and track.source == "estimate"
    # YIN hears the stretch; the partials then tell the pitch.
    assert track.note == pytest.approx(69 + 12 * np.log2(f0 / 440), abs=0.2)
    part = middle(rows)
    assert np.abs(1200 * np.log2(rows.f0_hz[part] / f0)).max() < 0.2
    np.testing.assert_allclose(rows.stretch[part], stretch, rtol=0.03)
    n = np.arange(1, 13)
    hz = partials.frequencies(rows.f0_hz[part], rows.stretch[part], n)
    level_db = rows.level_db[part]
    got = envelopes.partial_amplitudes(rows.x[part], hz, level_db=level_db)
    there = n[hz[0] < 0.44 * sr]
    error = 20 * np.log10(got[:, there - 1] * there / 0.3)
    assert np.sqrt(np.mean(error**2)) < 0.4
    density = envelopes.noise_power_density(
        rows.x[part], np.array([800.0, 3000]), level_db=level_db
    )
    assert np.abs(10 * np.log10(density / (noise**2 / (sr / 2))).mean(axis=0)).max() < 1
    power = np.mean(x**2)
    np.testing.assert_allclose(level_db, 10 * np.log10(power), atol=0.2)
    np.testing.assert_allclose(track.level_db[part], 10 * np.log10(power), atol=0.2)


def test_a_melody_is_followed_across_blocks(analysed, tone):
    """Twelve seconds are two blocks; each note keeps its pitch and its own spectrum."""
    x = np.concatenate([tone(f, sr=8000, seconds=3, most=8) for f in (220, 262, 220, 165)])
    track, blocks = analysed(x, sr=8000)
    f0 = np.concatenate([rows.f0_hz for rows in blocks])
    assert [len(rows.x) for rows in blocks] == [500, 100] and len(track.f0_hz) == 600
    for i, true in enumerate((220, 262, 220, 165)):
        inside = slice(150 * i + 10, 150 * i + 140)
        assert np.abs(1200 * np.log2(f0[inside] / true)).max() < 1
    # The border of the blocks, 10 s, leaves no trace.
    x = np.concatenate([rows.x for rows in blocks])
    assert np.abs(x[495:505, :60] - x[500, :60]).max() < 0.05


def test_louder_is_the_same_row(analysed, tone):
    x = tone(220, sr=22_050, seconds=0.5, noise=1e-3)
    _, (soft,) = analysed(0.1 * x)
    _, (loud,) = analysed(x)
    part = middle(soft)
    np.testing.assert_allclose(loud.x[part], soft.x[part], atol=0.01)
    np.testing.assert_allclose(loud.level_db[part] - soft.level_db[part], 20, atol=1e-3)


def test_noise_is_learnt_as_plain_spectra_and_said_to_be(analysed):
    sr, x = 22_050, 0.1 * np.random.default_rng(0).standard_normal(22_050)
    track, (rows,) = analysed(x, sr=sr)
    assert not track.pitched and np.isnan(track.note) and not rows.f0_hz.any()
    assert "unvoiced" in track.remarks[0] and "plain spectra" in track.remarks[0]
    part = middle(rows)
    assert rows.x.shape[1] == 1025
    np.testing.assert_allclose(np.sum(rows.x[part] ** 2, axis=1), 1, rtol=1e-5)
    np.testing.assert_allclose(rows.level_db[part].mean(), -20, atol=0.3)
    white = np.mean(rows.x[part] ** 2, axis=0)
    assert abs(10 * np.log10(white[10:500].mean() / white[520:1000].mean())) < 0.5


def test_a_chord_is_no_note(analysed):
    t = np.arange(22_050) / 22_050
    chord = sum(
        np.sin(2 * np.pi * f * n * t) / n for f in (261.6, 311.1, 370, 466.2) for n in range(1, 6)
    )
    track, _ = analysed(0.05 * chord)
    assert not track.pitched and "several notes at once" in track.remarks[0]


def test_the_name_and_the_option_override_the_estimate(analysed, tone):
    x = tone(220, sr=22_050, seconds=0.4)
    track, _ = analysed(x, name="tone_A3.wav")
    assert (track.note, track.source, track.remarks) == (57, "name", ())
    track, (rows,) = analysed(x, name="tone_A2.wav")
    assert (track.note, track.source) == (45, "name")
    assert track.remarks == ("taken as A2 by its name, but it sounds like A3",)
    assert np.abs(1200 * np.log2(rows.f0_hz / 110)).max() < 61
    track, _ = analysed(x, name="tone_C6.wav", note=57.0)
    assert (track.note, track.source, track.remarks) == (57, "option", ())
    track, _ = analysed(np.random.default_rng(0).uniform(-0.1, 0.1, 9000), name="wind_midi60.wav")
    assert track.pitched and track.note == 60
    with pytest.raises(ValueError, match="note 440 must be a MIDI number, 21 to 127"):
        analysed(x, note=440)


def test_noise_in_the_lobes_of_partials_is_not_counted_twice(analysed):
    """A fifth of white noise lies in the lobes; more than half of it is taken from the partials."""
    x = 0.1 * np.random.default_rng(0).standard_normal(22_050)
    _, (rows,) = analysed(x, name="wind_C4.wav")
    hz = partials.frequencies(rows.f0_hz, rows.stretch, np.arange(1, 35))
    a = envelopes.partial_amplitudes(rows.x, hz)
    assert np.sum(a**2 / 2, axis=1).mean() < 0.1
    assert np.sum(10 ** (rows.x[:, envelopes.NOISE] / 10), axis=1).mean() > 0.9


def test_frames_that_are_soft_do_not_sound(analysed, tone):
    x = tone(220, sr=22_050, seconds=1.0)
    x[11_025:] *= 0.005
    _, (rows,) = analysed(x)
    np.testing.assert_array_equal(rows.sounding[:23], True)
    np.testing.assert_array_equal(rows.sounding[27:], False)
    np.testing.assert_allclose(rows.f0_hz, 220, rtol=0.01)


def test_a_click_in_silence_is_silent(analysed):
    x = np.zeros(9000)
    x[100] = 0.001
    with pytest.raises(UnusableFileError, match="silent"):
        analysed(x)


def test_memory_does_not_grow_with_the_recording(tmp_path, tone, monkeypatch):
    """Six blocks take what two blocks take."""
    monkeypatch.setattr(analysis, "_BLOCK", 50)
    peaks = []
    for n in (1, 2, 6):  # the first fills tables
        soundfile.write(tmp_path / "a.wav", np.tile(tone(200, sr=8000, most=5), n), 8000)
        tracemalloc.start()
        recording = survey(tmp_path / "a.wav")
        for _ in analysis.rows(recording, analysis.track(recording)):
            pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[2] < 1.1 * peaks[1]
