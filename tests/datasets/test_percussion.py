"""Percussion: modes of bodies against tables and closed forms."""

import numpy as np
import pytest
import soundfile
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.datasets import percussion

SR = 22_050


def test_a_membrane_has_the_modes_of_the_tables():
    ratio, loud = percussion.membrane_modes(0.4)
    # Fletcher and Rossing, figure 3.6.
    expected = [1, 1.5934, 2.1355, 2.2954, 2.6531, 2.9173]
    assert_allclose(np.sort(ratio)[:6], expected, atol=2e-4)
    assert np.all(loud >= 0) and len(ratio) == len(loud)


def test_a_stroke_in_the_middle_moves_only_what_is_round():
    ratio, loud = percussion.membrane_modes(0.0)
    round_ones = np.array([2.404826, 5.520078, 8.653728]) / 2.404826
    heard = ratio[loud > 1e-9]
    assert_allclose(heard[:3], round_ones, rtol=1e-5)
    assert len(heard) < len(ratio) / 5


def test_a_mode_decays_by_60_db_in_its_time():
    hz, loud = np.array([400.0, 1600.0]), np.ones(2)
    sound = percussion.struck(hz, loud, decay_s=0.8, damping=0.5, sr=SR)
    frame = round(0.05 * SR)
    for one, fall in zip(hz, (60, 120), strict=True):
        levels = []
        for start in (0.1, 0.3):
            part = sound[round(start * SR) :][:frame] * np.hanning(frame)
            carrier = np.exp(-2j * np.pi * one * np.arange(frame) / SR)
            levels.append(20 * np.log10(abs(part @ carrier)))
        assert levels[0] - levels[1] == pytest.approx(fall * 0.2 / 0.8, abs=0.3)


def test_a_kit_is_the_same_twice_and_no_two_strokes_are_alike(tmp_path):
    kit = percussion.kit(2, sr=SR)
    assert list(kit) == ["snare 1", "plate 1", "snare 2", "plate 2"]
    for name, sound in percussion.kit(2, sr=SR).items():
        assert_array_equal(sound, kit[name])
        assert np.abs(sound).max() == pytest.approx(0.5)
    assert np.abs(kit["plate 1"] - kit["plate 2"]).max() > 0.1
    percussion.written(tmp_path / "kit", 2, sr=SR)
    for name, sound in kit.items():
        found, sr = soundfile.read(tmp_path / "kit" / f"{name}.wav")
        assert sr == SR and np.abs(found - sound).max() < 1e-4
