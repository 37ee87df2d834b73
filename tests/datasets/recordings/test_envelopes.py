"""Rows of decibels and back: exact where partials lie apart, least squares where they do not."""

import numpy as np
import pytest

from vaelib.datasets.recordings import envelopes as e
from vaelib.datasets.recordings.erb_scale import erb_rate, hz_of_erb_rate

WHITE = np.full((1, 24), 1e-9)


def harmonics(f0, top=16_000.0):
    return f0 * np.arange(1, int(top / f0) + 1)[None]


def decibel(ratio):
    return 20 * np.log10(ratio)


def test_the_axis_is_the_erb_scale():
    # Glasberg and Moore: at 1 kHz one ERB is 24.7 (4.37 + 1) = 132.6 Hz wide.
    assert erb_rate(1000) == pytest.approx(15.62, abs=0.005)
    width = 1 / (erb_rate(1000.5) - erb_rate(999.5))
    assert width == pytest.approx(132.6, rel=5e-3)
    np.testing.assert_allclose(hz_of_erb_rate(erb_rate(e.HZ)), e.HZ)
    assert np.ptp(np.diff(erb_rate(e.NOISE_EDGES_HZ))) < 1e-9
    assert e.HZ[[0, -1]] == pytest.approx([27.5, 16_000]) and e.WIDTH == 152


@pytest.mark.parametrize("f0", [41.2, 110.0, 440.0, 1567.0])
def test_a_straight_envelope_is_read_at_any_other_pitch(f0):
    """A line on the ERB axis, at partials that the row has never seen."""
    level = lambda hz: -1.5 * erb_rate(hz)  # noqa: E731
    hz = harmonics(f0)
    x, level_db = e.rows(10 ** (level(hz) / 20), hz, WHITE)
    other = harmonics(1.31 * f0)
    other = other[:, (other[0] > 1.1 * f0) & (other[0] < 0.9 * hz[0, -1])]
    got = e.partial_amplitudes(x, other, level_db=level_db)
    assert np.abs(decibel(got) - level(other)).max() < 0.25


@pytest.mark.parametrize(("f0", "rms"), [(1567, 0.05), (440, 0.15), (220, 1.5), (110, 2.2)])
def test_the_partials_of_an_uneven_spectrum_come_back(f0, rms):
    """Levels that scatter by 3 dB: 128 points hold them while partials lie 400 Hz apart."""
    hz = np.repeat(harmonics(f0), 50, axis=0)
    scatter = np.random.default_rng(0).normal(0, 3, hz.shape)
    a = 10 ** ((scatter - 6 * np.log2(hz / f0)) / 20)
    x, level_db = e.rows(a, hz, np.repeat(WHITE, 50, axis=0))
    error = decibel(e.partial_amplitudes(x, hz, level_db=level_db) / a)
    assert np.sqrt(np.mean(error**2)) < rms
    # It errs less than partials read off at the points, as straight lines join them.
    rate = erb_rate(hz[0])
    points = np.array([np.interp(erb_rate(e.HZ), rate, row) for row in decibel(a)])
    read = np.array([np.interp(rate, erb_rate(e.HZ), row) for row in points])
    assert np.mean(error**2) < np.mean((read - decibel(a)) ** 2)


def test_loudness_stands_apart():
    hz = harmonics(220)
    a = 0.1 / np.arange(1, hz.shape[1] + 1)[None]
    soft, soft_db = e.rows(a, hz, WHITE)
    loud, loud_db = e.rows(10 * a, hz, 100 * WHITE)
    np.testing.assert_allclose(loud, soft, atol=1e-5)
    assert loud_db - soft_db == pytest.approx(20)
    _, sine_db = e.rows(np.array([[1.0]]), np.array([[440.0]]), 1e-30 * WHITE)
    assert sine_db == pytest.approx(10 * np.log10(0.5))


def test_a_row_has_the_power_of_its_partials_and_its_noise():
    hz = harmonics(330)
    a = 0.2 / np.arange(1, hz.shape[1] + 1)[None]
    density = 1e-8 * np.linspace(1, 3, 24)[None]
    x, level_db = e.rows(a, hz, density)
    noise = np.sum(density * np.diff(e.NOISE_EDGES_HZ))
    assert level_db == pytest.approx(10 * np.log10(np.sum(a**2) / 2 + noise))
    assert np.sum(10 ** (x[:, e.NOISE] / 10.0)) == pytest.approx(noise / 10 ** (level_db[0] / 10))


def test_noise_comes_back_at_any_frequency():
    rate = (erb_rate(e.NOISE_EDGES_HZ[1:]) + erb_rate(e.NOISE_EDGES_HZ[:-1])) / 2
    density = 10 ** ((-60 - 0.5 * rate) / 10)[None]
    x, level_db = e.rows(np.array([[0.1]]), np.array([[440.0]]), density)
    hz = np.array([60.0, 500, 1234.5, 9000])
    got = 10 * np.log10(e.noise_power_density(x, hz, level_db=level_db))
    np.testing.assert_allclose(got[0], -60 - 0.5 * erb_rate(hz), atol=1e-3)
    assert e.noise_power_density(x, np.array([17_000.0])) == 0


def test_unknown_bands_of_noise_are_filled_from_those_beside_them():
    density = np.full((1, 24), np.nan)
    density[0, [5, 9]] = 1e-8, 1e-12
    x, level_db = e.rows(np.array([[0.1]]), np.array([[440.0]]), density)
    per_hz = x[0, e.NOISE] + level_db - 10 * np.log10(np.diff(e.NOISE_EDGES_HZ))
    np.testing.assert_allclose(per_hz[:10], [-80] * 5 + [-80, -90, -100, -110, -120], atol=1e-3)


@pytest.mark.parametrize("f0", [150.0, 1000.0])
def test_above_half_the_rate_there_is_nothing(f0):
    top = 4000.0
    hz = harmonics(f0)
    a = np.where(hz < top, 0.1, np.nan)
    x, level_db = e.rows(a, hz, WHITE, top_hz=top)
    below = hz[0] < top
    got = e.partial_amplitudes(x, hz, level_db=level_db)
    assert np.abs(decibel(got[0, below] / 0.1)).max() < 1
    beyond = top * 1.1 < e.HZ
    np.testing.assert_allclose(x[0, e.ENVELOPE][beyond], e.FLOOR_DB, atol=0.5)
    np.testing.assert_array_equal(x[0, e.NOISE][e.NOISE_EDGES_HZ[:-1] > top], e.FLOOR_DB)


def test_silence_and_a_pitch_above_half_the_rate_give_the_floor():
    silent, level_db = e.rows(np.zeros((1, 3)), harmonics(100)[:, :3], 0 * WHITE)
    np.testing.assert_array_equal(silent, e.FLOOR_DB)
    assert level_db == -200
    none, _ = e.rows(np.empty((2, 0)), np.empty((2, 0)), np.full((2, 24), np.nan), top_hz=4000)
    np.testing.assert_allclose(none, e.FLOOR_DB, atol=1e-4)


def test_a_harmonic_has_the_noise_around_it_beside_its_partial():
    """White noise of 1e-7 a Hz: 4.4e-5 over the 440 Hz of each harmonic."""
    hz = 440.0 * np.arange(1, 21)[None]
    amplitude = np.where(np.arange(1, 21) % 2, 0.1, 1e-3)[None]
    x, level_db = e.rows(amplitude, hz, np.full((1, 24), 1e-7))
    found = e.harmonic_levels_db(x, hz) + level_db[:, None]
    truth = 10 * np.log10(amplitude**2 / 2 + 440e-7)
    np.testing.assert_allclose(found[:, :8], truth[:, :8], atol=0.3)
    assert np.isneginf(e.harmonic_levels_db(x, np.array([[17_000.0]])))


@pytest.mark.parametrize("f0", [110.0, 185.0, 440.0])
def test_odd_partials_alone_stay_alone_at_another_pitch(f0):
    """A numbered row gives its partials back, and keeps even ones faint where it is moved."""
    hz = harmonics(f0)
    k = np.arange(1, hz.shape[1] + 1)
    a = np.where(k % 2, 1, 0.01) * 10 ** (-hz / 20_000)
    x, _ = e.rows(a, hz, WHITE)
    row = e.numbered(x, hz)
    assert row.shape == (1, e.WIDTH + e.N_NUMBERED) and np.array_equal(
        row[:, e.NOISE], x[:, e.NOISE]
    )
    own, again = (e.partial_levels_db(one, hz)[0, :16] for one in (x, row))
    assert np.abs(again - own).max() < 0.5
    for moved in (0.7, 1.3, 2.0):
        other = harmonics(f0 * moved)
        levels = e.partial_levels_db(row, other)[0, :16]
        assert np.min(levels[::2] - levels[1::2]) > 25
        plain = e.partial_levels_db(x, other)[0, :16]
        assert np.min(plain[::2] - plain[1::2]) < 10
