"""Lobes against the transform of windowed sinusoids."""

import numpy as np
import scipy.signal
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.synthesis.lobes import signed_lobes

SR, N = 48000.0, 2048


def transformed(frequency_hz, amplitude, phase):
    n = np.arange(N) - N / 2
    waves = np.cos(2 * np.pi * np.outer(frequency_hz, n) / SR + np.asarray(phase)[:, None])
    return np.fft.rfft(scipy.signal.get_window("hann", N) * (amplitude @ waves))


def test_lobes_with_the_phases_of_their_partials_are_the_transform():
    rng = np.random.default_rng(0)
    frequency = 500 * np.arange(1, 40) + rng.uniform(-60, 60, 39)
    amplitude, phase = rng.uniform(0.2, 1, 39), rng.uniform(-np.pi, np.pi, 39)
    shuffled = rng.permutation(39)
    lobes = signed_lobes(frequency[shuffled], amplitude[shuffled], n_fft=N, n_bins=1024, sr=SR)
    spectrum = lobes.magnitude * np.exp(1j * phase[shuffled][lobes.owner])
    expected = transformed(frequency, amplitude, phase)[:1024]
    # What is left are the side lobes of the others.
    assert np.linalg.norm(spectrum - expected) < 0.01 * np.linalg.norm(expected)


def test_one_partial_is_exact():
    lobes = signed_lobes(np.array([1234.5]), np.array([0.5]), n_fft=N, n_bins=1024, sr=SR)
    expected = transformed([1234.5], np.array([0.5]), [0.0])[:1024]
    assert_allclose(lobes.magnitude, expected.real, atol=1e-3)
    assert_allclose(expected.imag, 0, atol=1e-3)
    assert_array_equal(lobes.owner, 0)


def test_a_bin_belongs_to_the_partial_that_is_largest_there():
    lobes = signed_lobes(
        np.array([3000.0, 1000.0, 1100.0]), np.array([0.0, 1.0, 0.01]), n_fft=N, n_bins=1024, sr=SR
    )
    place = np.arange(1024) * SR / N
    assert (lobes.owner[np.abs(place - 1000) < 40] == 1).all()
    assert lobes.owner[round(1100 * N / SR)] == 2
    assert not (lobes.owner == 0).any()


def test_silence_and_partials_above_half_the_rate_own_nothing():
    for amplitude in (0.0, 1.0):
        lobes = signed_lobes(
            np.array([25000.0]), np.array([amplitude]), n_fft=N, n_bins=1024, sr=SR
        )
        assert_array_equal(lobes.magnitude, 0)
