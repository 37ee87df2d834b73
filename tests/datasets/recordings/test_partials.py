"""Pitch to 0.4 cents, amplitudes to 0.1 dB and noise to 1.5 dB, at every rate and stretch."""

import numpy as np
import pytest

from vaelib.datasets.recordings import partials
from vaelib.datasets.recordings.spectra import of_frames

CENTRES = np.arange(0.2, 0.5, 0.02)


def analysed(x, f0, *, sr, off_cents=20.0):
    centres = (CENTRES * sr).astype(int)
    guess = np.full(len(centres), f0 * 2 ** (off_cents / 1200))
    found = of_frames(x, centres, guess, sr=sr)
    return (found, *partials.refined(found, guess))


@pytest.mark.parametrize("sr", [8000, 22_050, 44_100, 96_000])
@pytest.mark.parametrize(("f0", "stretch"), [(41.2, 1e-4), (110, 1e-3), (440.3, 0), (440.3, 1e-3)])
def test_pitch_stretch_amplitudes_and_noise_are_known(tone, f0, stretch, sr):
    noise = 1e-4
    x = tone(f0, sr=sr, seconds=0.7, stretch=stretch, noise=noise)
    found, got_f0, got_stretch = analysed(x, f0, sr=sr)
    assert np.abs(1200 * np.log2(got_f0 / f0)).max() < 0.2
    n = np.arange(1, 41)
    hz = n * f0 * np.sqrt(1 + stretch * n**2)
    last = np.count_nonzero(hz < 0.45 * sr)
    assert abs(got_stretch - stretch) * last**2 < 1e-3 + 0.02 * stretch * last**2
    b = np.full(len(got_f0), got_stretch)
    a = partials.amplitudes(found, got_f0, b, n_partials=last)
    decibel = 20 * np.log10(a / (0.3 / n[:last]))
    assert np.nanmax(np.abs(decibel)) < 0.15
    edges = np.array([0.1, 0.8]) * sr / 2
    density = partials.noise_density(found, got_f0, b, edges, sr=sr)
    error = 10 * np.log10(density / (noise**2 / (sr / 2)))
    assert abs(error.mean()) < 1


def test_high_notes_of_few_partials(tone):
    for f0, sr in ((1567, 8000), (2093, 22_050), (3520, 44_100)):
        found, got_f0, got = analysed(tone(f0, sr=sr), f0, sr=sr)
        assert np.abs(1200 * np.log2(got_f0 / f0)).max() < 0.4
        a = partials.amplitudes(found, got_f0, np.full(len(got_f0), got), n_partials=2)
        assert np.nanmax(np.abs(20 * np.log10(a / [0.3, 0.15]))) < 0.1


def test_the_mean_logarithm_of_few_bins_is_that_of_the_density():
    """At 1 kHz a band has one to three bins, whose logarithm lies up to 2.5 dB low."""
    sr, f0, sigma = 44_100, 1000.0, 0.01
    x = sigma * np.random.default_rng(0).standard_normal(20 * sr)
    centres = np.arange(sr, 19 * sr, sr // 50)
    found = of_frames(x, centres, np.full(len(centres), f0), sr=sr)
    edges = np.array([300.0, 700, 2000, 4000, 9000])
    got = partials.noise_density(
        found, np.full(len(centres), f0), np.zeros(len(centres)), edges, sr=sr
    )
    mean = np.mean(10 * np.log10(got / (sigma**2 / (sr / 2))), axis=0)
    assert np.abs(mean).max() < 0.5
    beside = np.array([900.0, 1100])  # nothing but the lobe of a partial
    nothing = partials.noise_density(
        found, np.full(len(centres), f0), np.zeros(len(centres)), beside, sr=sr
    )
    assert np.isnan(nothing).all()


def test_vibrato_is_followed(tone):
    """Half a semitone to each side, six times a second."""
    sr, f0 = 44_100, 440.0
    x = tone(f0, sr=sr, most=12, cents=lambda t: 50 * np.sin(2 * np.pi * 6 * t))
    centres = (CENTRES * sr).astype(int)
    true = f0 * 2 ** (50 * np.sin(2 * np.pi * 6 * CENTRES) / 1200)
    found = of_frames(x, centres, true * 2 ** (10 / 1200), sr=sr)
    got, stretch = partials.refined(found, true)
    assert np.abs(1200 * np.log2(got / true)).max() < 3 and stretch < 1e-5
    a = partials.amplitudes(found, got, np.full(len(got), stretch), n_partials=12)
    assert np.abs(20 * np.log10(a / (0.3 / np.arange(1, 13)))).max() < 1


def test_a_bell_has_no_stretch():
    """Partials of a church bell: no B fits them, and none is made up."""
    sr, t = 44_100, np.arange(44_100) / 44_100
    rng = np.random.default_rng(0)
    ratios = np.array([1, 2, 2.4, 3, 4, 5.33, 6.66, 8.2])
    x = sum(np.exp(-r * t) * np.sin(2 * np.pi * 220 * r * t + rng.uniform(0, 6)) for r in ratios)
    _, f0, stretch = analysed(0.1 * x, 220, sr=sr)
    assert stretch < 1e-3 and np.abs(1200 * np.log2(f0 / 220)).max() < 20 + 60


def test_number_is_the_inverse_of_frequencies():
    n, f0, stretch = np.arange(1, 100), np.array([27.5, 440]), np.array([0.0, 4e-3])
    hz = partials.frequencies(f0, stretch, n)
    np.testing.assert_allclose(hz[1, :2], [440 * np.sqrt(1.004), 880 * np.sqrt(1.016)])
    back = partials.number(hz, f0[:, None], stretch[:, None])
    np.testing.assert_allclose(back, [n, n], rtol=1e-12)


def test_noise_is_taken_from_the_partials():
    a = np.sqrt(np.array([[1.0, 0.011, 0.005]]))
    got = partials.without_noise(a, np.full((1, 3), 0.001), np.array([10.0]))
    np.testing.assert_allclose(got**2, [[0.99, 0.001, 0.001]], rtol=1e-9)
    np.testing.assert_array_equal(partials.without_noise(a, np.zeros((1, 3)), np.ones(1)), a)


def test_silence_keeps_its_pitch():
    found = of_frames(np.zeros(8000), np.array([4000]), np.array([100.0]), sr=8000)
    f0, stretch = partials.refined(found, np.array([100.0]))
    assert f0 == 100 and stretch == 0
