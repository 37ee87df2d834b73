"""Frames of a folder: evenly chosen, whatever file they are of."""

import numpy as np
import pytest
import soundfile
from numpy.testing import assert_allclose, assert_array_equal

from tests.own_sounds.conftest import SR
from vaelib.datasets.recordings import folders
from vaelib.own_sounds import material
from vaelib.profiles import Profile


@pytest.fixture
def folder(tones, tmp_path):
    """Two tones, silence within the second, and wind."""
    path = tones(low_A3=220.0, high_A4=440.0)
    wind = 0.1 * np.random.default_rng(0).standard_normal(SR // 2)
    soundfile.write(path / "wind.wav", wind, SR)
    return folders.analyse(path, Profile(root=tmp_path), progress=False)


def test_all_frames_in_the_units_of_a_decoder(folder):
    got = material.gather(folder, pitched=True, most=10_000)
    assert got.values.shape == (len(got), 177) and got.values.dtype == np.float32
    assert got.values.min() >= material.FLOOR_DB
    assert set(got.file) == {0, 1}
    assert_allclose(got.hz[got.file == 0], 440, rtol=2e-3)
    assert_allclose(got.octaves[got.file == 1], 1, atol=5e-3)
    assert_allclose(got.values[:, -1], 0, atol=0.5)
    alone = material.of_file(folder, 1)
    assert_array_equal(alone.values, got.of_files([1]).values)


def test_every_nth_of_all_frames_is_chosen(folder):
    whole = material.gather(folder, pitched=True, most=10_000)
    for most in (len(whole) // 2, len(whole) // 5):
        some = material.gather(folder, pitched=True, most=most)
        step = -(-len(whole) // most)
        assert len(some) <= most + 1
        assert_array_equal(some.values, whole.values[::step])
        assert_array_equal(some.file, whole.file[::step])


def test_sounds_without_pitch_are_levels_of_bins(folder):
    got = material.gather(folder, pitched=False, most=10_000)
    assert got.values.shape[1] == 1025 and set(got.file) == {2} and not got.octaves.any()
    # White noise up to 8 kHz: as much power in each of 743 bins.
    assert_allclose(np.median(got.values[:, 50:700]), 10 * np.log10(1 / 743), atol=1)
    assert material.is_pitched(folder.files)


def test_frames_are_divided_by_their_files(folder):
    got = material.gather(folder, pitched=True, most=10_000)
    learned, spared = got.divided(np.array([True, False, False]))
    assert set(learned.file) == {1} and set(spared.file) == {0}
    assert len(learned) + len(spared) == len(got)
