"""Partials against known sinusoids, and signed lobes against the transform of windowed ones."""

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis import partials
from vaelib.synthesis.partials import PEAK, Partials, find, lobe, pinned, signed_lobes

SR = 44100.0
BIN = SR / N_FFT


def spectrum(frequency_hz, amplitude, *, sr=SR, seed=0):
    """Magnitudes of one frame of a sum of sines with random phases."""
    phases = np.random.default_rng(seed).uniform(0, 2 * np.pi, len(frequency_hz))
    cycles = np.outer(frequency_hz, np.arange(N_FFT) / sr)
    return magnitude(np.asarray(amplitude) @ np.sin(2 * np.pi * cycles + phases[:, None]))


def test_the_lobe_is_the_transform_of_the_hann_window():
    n = np.arange(N_FFT) - N_FFT / 2
    window = 0.5 + 0.5 * np.cos(2 * np.pi * n / N_FFT)
    x = np.concatenate([np.linspace(-6, 6, 49), [1 + 1e-9, -1 + 1e-12, 1e-9]])
    truth = np.cos(2 * np.pi * np.outer(x, n) / N_FFT) @ window / window.sum()
    assert_allclose(lobe(x), truth, atol=1e-6)
    assert lobe(np.zeros(1)) == 1 and window.sum() / 2 == PEAK


@pytest.mark.parametrize("bins", [20.0, 20.25, 20.4999, 20.5, 20.75, 900.3])
@pytest.mark.parametrize("sr", [44100.0, 16000.0])
def test_a_sinusoid_alone_is_found_exactly(bins, sr):
    f = bins * sr / N_FFT
    found = find(spectrum([f], [0.3], sr=sr), sr=sr)
    assert_allclose(found.frequency_hz, [f], rtol=1e-6)
    assert_allclose(found.amplitude, [0.3], rtol=1e-5)


def test_many_partials_are_found_in_order():
    f = 220.0 * np.arange(1, 41)
    a = np.random.default_rng(1).uniform(0.2, 1, 40)
    found = find(spectrum(f, a))
    assert found.frequency_hz.dtype == found.amplitude.dtype == np.float64
    assert np.max(np.abs(1200 * np.log2(found.frequency_hz / f))) < 0.05
    assert_allclose(found.amplitude, a, rtol=1e-3)
    largest = find(spectrum(f, a), max_partials=7)
    assert_allclose(largest.frequency_hz, np.sort(f[np.argsort(a)[-7:]]), rtol=1e-4)


def test_what_is_far_below_the_largest_is_left_out():
    f, a = [1000.0, 3000.0, 5000.0], [1.0, 10 ** (-59 / 20), 10 ** (-61 / 20)]
    assert_allclose(find(spectrum(f, a)).frequency_hz, f[:2], rtol=1e-4)
    assert_allclose(find(spectrum(f, a), floor_db=-65).frequency_hz, f, rtol=1e-4)


@pytest.mark.parametrize(("level_db", "n"), [(-30.0, 2), (-50.0, 1)])
def test_small_maxima_count_only_if_they_look_like_a_lobe(level_db, n):
    m = spectrum([100 * BIN], [1.0])
    m[500] = m.max() * 10 ** (level_db / 20)
    assert len(find(m).frequency_hz) == n


def test_silence_constant_and_the_lowest_have_no_partials():
    assert len(find(np.zeros(1025)).frequency_hz) == 0
    assert len(find(np.ones(1025)).frequency_hz) == 0
    assert len(find(magnitude(np.ones(N_FFT))).frequency_hz) == 0
    assert len(find(spectrum([12.0], [1.0])).frequency_hz) == 0
    # The last bin has no neighbour above.
    assert len(find(spectrum([1024.4 * BIN], [1.0])).frequency_hz) == 0


def test_values_below_zero_count_as_zero():
    m = spectrum([1000.0, 2000.0], [1.0, 0.5])
    below = np.where(m < 1, -5, m)
    assert_array_equal(find(below).frequency_hz, find(np.maximum(below, 0)).frequency_hz)
    assert len(find(below).frequency_hz) == 2


@pytest.mark.parametrize(
    ("m", "message"),
    [
        (np.ones(1024), r"a spectrum has shape \(1025,\), not \(1024,\)"),
        (np.ones((2, 1025)), r"not \(2, 1025\)"),
        (np.where(np.arange(1025) == 3, np.nan, 1.0), "must be finite"),
        (np.where(np.arange(1025) == 3, np.inf, 1.0), "must be finite"),
    ],
)
def test_errors_say_what_is_wrong(m, message):
    with pytest.raises(ValueError, match=message):
        find(m)


RATE, N = 48000.0, 2048


def transformed(frequency_hz, amplitude, phase):
    n = np.arange(N) - N / 2
    waves = np.cos(2 * np.pi * np.outer(frequency_hz, n) / RATE + np.asarray(phase)[:, None])
    return np.fft.rfft(scipy.signal.get_window("hann", N) * (amplitude @ waves))


def test_lobes_with_the_phases_of_their_partials_are_the_transform():
    rng = np.random.default_rng(0)
    frequency = 500 * np.arange(1, 40) + rng.uniform(-60, 60, 39)
    amplitude, phase = rng.uniform(0.2, 1, 39), rng.uniform(-np.pi, np.pi, 39)
    shuffled = rng.permutation(39)
    lobes = signed_lobes(frequency[shuffled], amplitude[shuffled], n_fft=N, n_bins=1024, sr=RATE)
    spectrum = lobes.magnitude * np.exp(1j * phase[shuffled][lobes.owner])
    expected = transformed(frequency, amplitude, phase)[:1024]
    # What is left are the side lobes of the others.
    assert np.linalg.norm(spectrum - expected) < 0.01 * np.linalg.norm(expected)


def test_one_partial_is_exact():
    lobes = signed_lobes(np.array([1234.5]), np.array([0.5]), n_fft=N, n_bins=1024, sr=RATE)
    expected = transformed([1234.5], np.array([0.5]), [0.0])[:1024]
    assert_allclose(lobes.magnitude, expected.real, atol=1e-3)
    assert_allclose(expected.imag, 0, atol=1e-3)
    assert_array_equal(lobes.owner, 0)


def test_a_bin_belongs_to_the_partial_that_is_largest_there():
    lobes = signed_lobes(
        np.array([3000.0, 1000.0, 1100.0]),
        np.array([0.0, 1.0, 0.01]),
        n_fft=N,
        n_bins=1024,
        sr=RATE,
    )
    place = np.arange(1024) * RATE / N
    assert (lobes.owner[np.abs(place - 1000) < 40] == 1).all()
    assert lobes.owner[round(1100 * N / RATE)] == 2
    assert not (lobes.owner == 0).any()


def test_silence_and_partials_above_half_the_rate_own_nothing():
    for amplitude in (0.0, 1.0):
        lobes = signed_lobes(
            np.array([25000.0]), np.array([amplitude]), n_fft=N, n_bins=1024, sr=RATE
        )
        assert_array_equal(lobes.magnitude, 0)


def test_a_spectrum_of_partials_is_the_mean_energy_over_their_phases():
    """Also of two that lie one bin apart, in one lobe."""
    hz, amplitude = np.array([99.0, 110.0, 1500.0]), np.array([0.1, 0.2, 0.05])
    # Phases that turn by different steps: what two partials do to each other cancels.
    phases = 2 * np.pi / 16 * np.outer(np.arange(16), [1, 2, 4])
    cycles = 2 * np.pi * np.outer(np.arange(N_FFT) / SR, hz)
    frames = np.sin(cycles + phases[:, None]) @ amplitude
    truth = np.sqrt(np.mean(magnitude(frames) ** 2, axis=0))
    found = partials.spectrum(Partials(hz, amplitude), sr=SR)
    loud = truth > 1e-3 * truth.max()
    assert loud.sum() > 20
    assert_allclose(found[loud], truth[loud], rtol=5e-3)
    assert_array_equal(partials.spectrum(Partials(np.zeros(0), np.zeros(0))), np.zeros(1025))


def test_the_fundamental_is_pinned_and_nothing_else_moves():
    cents = np.array([-2786.0, -182.4, -40.0, 60.0, 160.0, 1243.0])
    hz = 110 * 2 ** (cents / 1200)
    found = Partials(hz, np.array([0.9, 0.8, 0.2, 0.3, 0.9, 0.1]))
    moved = pinned(found, 110.0)
    assert_allclose(np.delete(moved.frequency_hz, 3), np.delete(hz, 3), rtol=1e-12)
    assert moved.frequency_hz[3] == 110
    assert_array_equal(moved.amplitude, found.amplitude)
    half = pinned(found, 110.0, tune=0.5).frequency_hz[3]
    assert 1200 * np.log2(half / 110) == pytest.approx(30)
    assert_allclose(pinned(found, 110.0, tune=0.0).frequency_hz, hz, rtol=1e-12)
    away = Partials(hz[[0, 1, 4]], np.ones(3))
    assert_array_equal(pinned(away, 110.0).frequency_hz, away.frequency_hz)
    # A partial that is moved past another keeps its amplitude.
    crossing = pinned(Partials(np.array([108.0, 109.0]), np.array([2.0, 1.0])), 110.0)
    assert_array_equal(crossing.frequency_hz, [109, 110])
    assert_array_equal(crossing.amplitude, [1, 2])
