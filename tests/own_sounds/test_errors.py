"""Distances of harmonics and of sounds, against differences that are known."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from tests.own_sounds.conftest import SR, tone
from vaelib.datasets.recordings.folders import FileReport
from vaelib.own_sounds import errors, resynthesis
from vaelib.own_sounds.model import fit_linear


def test_levels_that_are_3_db_off_have_a_distance_of_3_db(frames):
    high = frames.values + 3
    assert_allclose(errors.distance_db(frames, high), 3, atol=1e-4)
    assert_allclose(errors.distance_db(frames, frames.values), 0, atol=1e-6)
    # A frame's own level does not count then.
    assert_allclose(errors.distance_db(frames, high, gain=True), 0, atol=1e-4)


def test_what_lies_60_db_below_the_loudest_does_not_count(frames):
    values = np.full_like(frames.values, -74)
    values[:, 40:60], values[:, -1] = -5, 0
    loud = replace(frames, values=values, octaves=np.full(len(frames), 0.2))
    other = values.copy()
    other[:, 90:152] -= 20
    assert_allclose(errors.distance_db(loud, other), 0, atol=1e-4)


def test_held_out_frames_beside_principal_components_and_the_nearest_frame(frames):
    learned, held = frames.of_files(range(10)), frames.of_files([10, 11])
    model = fit_linear(learned, n_latents=2)
    found = errors.of_held(model, learned, held, frame_s=0.02)
    assert found.model == found.linear < 0.05 < found.nearest
    assert (found.n_notes, found.seconds) == (2, pytest.approx(0.8))
    far = errors.distance_db(held, learned.values[[0] * len(held)]).mean()
    assert found.nearest < far


def test_bins_of_sounds_without_pitch(frames):
    plain = replace(frames, values=np.full((3, 1025), -40, np.float32), octaves=np.zeros(3))
    assert_allclose(errors.distance_db(plain, plain.values - 7), 7, atol=1e-3)


def test_a_sound_is_near_itself_however_late_or_loud():
    sound = tone(330, sr=44_100, seconds=0.6, noise=0)
    assert resynthesis.distance_db(sound, sound) == pytest.approx(0, abs=1e-6)
    late = np.concatenate([np.zeros(441 * 5), 0.3 * sound])
    assert resynthesis.distance_db(late, sound) < 0.01
    assert resynthesis.distance_db(sound, late) < 0.01
    # An offset is no sound.
    assert resynthesis.distance_db(sound, sound + 0.1) == pytest.approx(0, abs=1e-3)
    other = tone(330, sr=44_100, seconds=0.6, noise=0, slope=2)
    assert 3 < resynthesis.distance_db(other, sound) < 15


def test_frames_of_a_recording_are_played_as_it_sounds(tmp_path, monkeypatch):
    """Through the analysis, the envelope and the engine: a flute-like tone, 1 dB at most away."""
    import soundfile

    from vaelib.datasets.recordings import folders
    from vaelib.own_sounds import material
    from vaelib.profiles import Profile

    (tmp_path / "sounds").mkdir()
    path = tmp_path / "sounds" / "a.wav"
    soundfile.write(path, tone(311.1, slope=2, seconds=1.0, noise=0.0, sr=SR), SR)
    folder = folders.analyse(tmp_path / "sounds", Profile(root=tmp_path), progress=False)
    frames = material.of_file(folder, 0)
    sound = resynthesis.played(frames, frames.values)
    recording = resynthesis.recorded(path)
    assert len(sound) == pytest.approx(44_100, rel=0.05)
    assert len(recording) == pytest.approx(44_100, rel=0.001)
    assert resynthesis.distance_db(sound[4410:-8820], recording[4410:]) < 1
    level = np.sqrt(np.mean(sound[8820:22050] ** 2) / np.mean(recording[8820:22050] ** 2))
    assert 20 * np.log10(level) == pytest.approx(0, abs=0.1)


def test_pitches_are_compared_with_true_ones():
    pitched = {"used": True, "pitched": True}
    files = [
        FileReport("a.wav", lowest=59.98, highest=60.1, **pitched),
        FileReport("b.wav", lowest=72.0, highest=72.0, **pitched),
        FileReport("c.wav", lowest=64.9, highest=65.0, **pitched),
        FileReport("d.wav", used=True),
    ]
    found = errors.of_pitch(files, {"a.wav": 60, "b.wav": 60, "c.wav": 65, "d.wav": 50})
    assert found["notes"] == 4 and found["unvoiced"] == found["wrong"] == 1
    assert found["median cents"] == pytest.approx(5)
