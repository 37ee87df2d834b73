"""Spectra of a constant number of periods against closed forms."""

import numpy as np
import pytest

from vaelib.datasets.recordings.spectra import PERIODS, of_frames, plain, window_transform
from vaelib.representations import magnitude


@pytest.mark.parametrize("sr", [8000, 44_100, 96_000])
def test_a_sine_has_its_amplitude_s_square_and_the_window_s_transform_around(sr):
    f0, hz, a = 200.7, 1013.3, 0.3
    x = a * np.cos(2 * np.pi * hz * np.arange(sr) / sr)
    found = of_frames(x, np.array([sr // 2]), np.array([f0]), sr=sr)
    np.testing.assert_allclose(found.length_s, PERIODS / f0)
    bins = np.arange(found.power.shape[1]) * found.bin_hz
    distance = (bins - hz) * found.length_s[0]
    near = np.abs(distance) < 3.5
    expected = a * window_transform(distance[near])
    np.testing.assert_allclose(np.sqrt(found.power[0, near]), expected, atol=2e-4 * a)
    far = (np.abs(distance) > 4) & (bins > 100)
    assert found.power[0, far].max() < a**2 * 10 ** (-9.0)


def test_the_window_s_transform_equals_a_slow_integral():
    t = np.linspace(-0.5, 0.5, 20_001)
    u = 2 * np.pi * t
    w = 0.35875 + 0.48829 * np.cos(u) + 0.14128 * np.cos(2 * u) + 0.01168 * np.cos(3 * u)
    bins = np.array([0, 0.3, 1, 2.5, 3.9, 4, 6.2])
    slow = [np.trapezoid(w * np.cos(u * b), t) / 0.35875 for b in bins]
    np.testing.assert_allclose(window_transform(bins), slow, atol=1e-7)


def test_the_frame_lasts_as_many_periods_at_every_pitch_and_rate(tone):
    """The same spectrum, seen from the fundamental, whatever the pitch and the rate."""
    levels = []
    for f0, sr in ((110, 22_050), (220, 44_100), (391.7, 96_000)):
        x = tone(f0, sr=sr, most=12)
        found = of_frames(x, np.array([sr // 2]), np.array([f0]), sr=sr)
        at = np.rint(np.arange(1, 13) * f0 / found.bin_hz).astype(int)
        distance = (at * found.bin_hz - np.arange(1, 13) * f0) * found.length_s
        levels.append(np.sqrt(found.power[0, at]) / window_transform(distance))
    np.testing.assert_allclose(levels, [0.3 / np.arange(1, 13)] * 3, rtol=2e-3)


@pytest.mark.parametrize("f0", [100.0, 1000.0])
def test_white_noise_has_its_density(f0):
    sr, sigma = 16_000, 0.1
    x = sigma * np.random.default_rng(0).standard_normal(10 * sr)
    centres = np.arange(sr, 9 * sr, sr // 50)
    found = of_frames(x, centres, np.full(len(centres), f0), sr=sr)
    bins = np.arange(found.power.shape[1]) * found.bin_hz
    inner = (bins > 4 * f0 / PERIODS) & (bins < sr / 2 - 4 * f0 / PERIODS)
    density = found.power[:, inner].mean() / found.noise_gain(sr)[0]
    assert abs(10 * np.log10(density / (sigma**2 / (sr / 2)))) < 0.1


def test_plain_spectra_are_those_of_the_study():
    x = np.random.default_rng(0).standard_normal((1, 4096))
    got = plain(x[0], np.array([2048]), sr=44_100, n_bins=1025, bin_hz=44_100 / 4096)
    expected = magnitude(x)
    # Here a sine's amplitude, there the sum of the windowed samples.
    scale = np.sum(expected * got) / np.sum(expected**2)
    np.testing.assert_allclose(got, scale * expected, atol=1e-5)
    assert scale == pytest.approx(2 / 2048 * magnitude(x).sum() / expected.sum(), rel=1e-5)


def test_plain_spectra_do_not_depend_on_the_rate_and_end_at_half_of_it(tone):
    size = {"n_bins": 1025, "bin_hz": 44_100 / 4096}
    low, high = (
        plain(tone(440, sr=sr, most=7), np.array([sr // 2]), sr=sr, **size)[0]
        for sr in (8000, 44_100)
    )
    np.testing.assert_allclose(low[:330], high[:330], atol=2e-4)
    assert not low[372:].any()


def test_a_frame_without_pitch_is_refused():
    with pytest.raises(ValueError, match="above 0 Hz"):
        of_frames(np.zeros(100), np.array([50]), np.array([0.0]), sr=8000)
