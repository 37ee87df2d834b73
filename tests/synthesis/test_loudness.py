"""Loudness: against the filters of the recommendation, run on sound, and the printed table."""

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose

from vaelib.synthesis.loudness import Voicing, a_weight, k_weight, loudness_db, voicings
from vaelib.synthesis.partials import Partials

SR = 44_100


def k_filtered(sound):
    """BS.1770 at any rate, by the analogue prototypes that libebur128 and pyloudnorm use."""

    def biquad(b, a):
        return np.array(b) / a[0], np.array(a) / a[0]

    def constants(hz, q):
        k = np.tan(np.pi * hz / SR)
        return k, k / q

    k, kq = constants(1681.9744509555319, 0.7071752369554193)
    high = 10 ** (3.99984385397 / 20)
    mid = high**0.4996667741545416
    below = [1 + kq + k * k, 2 * (k * k - 1), 1 - kq + k * k]
    shelf = [high + mid * kq + k * k, 2 * (k * k - high), high - mid * kq + k * k]
    sound = scipy.signal.lfilter(*biquad(shelf, below), sound)
    k, kq = constants(38.13547087613982, 0.5003270373253953)
    below = [1 + kq + k * k, 2 * (k * k - 1), 1 - kq + k * k]
    _, a = biquad([1, 0, 0], below)
    return scipy.signal.lfilter([1, -2, 1], a, sound)


def test_the_reference_sine_has_the_level_that_the_recommendation_states():
    assert loudness_db(Partials(np.array([997.0]), np.array([1.0]))) == pytest.approx(
        -3.01, abs=5e-3
    )
    assert loudness_db(Partials(np.zeros(0), np.zeros(0))) == -np.inf


def test_partials_are_as_loud_as_their_sound_is_when_filtered():
    rng = np.random.default_rng(0)
    t = np.arange(2 * SR) / SR
    for low in (30, 300, 3000):
        hz, amplitude = np.sort(rng.uniform(low, 3 * low, 6)), rng.uniform(0.01, 0.2, 6)
        phases = rng.uniform(0, 2 * np.pi, (6, 1))
        sound = amplitude @ np.sin(2 * np.pi * hz[:, None] * t + phases)
        power = np.mean(k_filtered(sound)[SR // 2 :] ** 2)
        heard = -0.691 + 10 * np.log10(power)
        assert loudness_db(Partials(hz, amplitude)) == pytest.approx(heard, abs=0.1)


def test_a_weighting_is_that_of_the_table():
    hz = 1000 * 10 ** (np.arange(-15, 13, 3) / 10)
    printed = [-39.4, -26.2, -16.1, -8.6, -3.2, 0.0, 1.2, 1.0, -1.1, -6.6]
    assert_allclose(20 * np.log10(a_weight(hz)), printed, atol=0.06)


def voicing(ratio, amplitude, *, f0_hz, model_f0_hz, **how):
    """Of one sound alone."""
    sounds, notes = [(ratio, amplitude)], {"f0_hz": [f0_hz], "model_f0_hz": [model_f0_hz]}
    return voicings(sounds, **notes, **how)[0]


def test_sounds_that_are_voiced_together_are_voiced_as_each_alone():
    """To the last bit: what is heard does not depend on the other voices."""
    rng = np.random.default_rng(0)
    sounds = [(np.sort(rng.uniform(0.5, 80, n)), rng.random(n)) for n in (0, 1, 7, 8, 43, 112)]
    notes = rng.uniform(30, 4000, len(sounds))
    how = {"sr": SR, "rms": 0.1}
    together = voicings(sounds, f0_hz=notes, model_f0_hz=[110.0] * len(sounds), **how)
    for sound, note, found in zip(sounds, notes, together, strict=True):
        assert found == voicing(*sound, f0_hz=note, model_f0_hz=110.0, **how)
    assert together[0] == (1.0, together[0].power)


def at(ratio, amplitude, f0_hz):
    """Loudness and partials of a voiced sound of a model of 110 Hz."""
    how = {"model_f0_hz": 110.0, "sr": SR, "rms": 0.1}
    found = voicing(ratio, amplitude, f0_hz=f0_hz, **how)
    heard = ratio * f0_hz < 0.48 * SR
    played = Partials((ratio * f0_hz)[heard], (amplitude * found.at(ratio))[heard])
    return loudness_db(played), played


def test_every_sound_is_equally_loud_at_every_key():
    """But for low sines, which A hears less: they may be 2.5 dB louder."""
    rng = np.random.default_rng(0)
    ratio = np.arange(1.0, 31)
    for f0_hz in (55.0, 110.0, 440.0, 1760.0, 4186.0):
        levels = []
        for slope in (0.0, 0.5, 1.0, 3.0):
            amplitude = rng.uniform(0.5, 1, 30) * ratio**-slope
            levels.append(at(ratio, amplitude, f0_hz)[0])
        assert np.ptp(levels) < 2.5
        assert np.min(levels) > -20 - 0.691 - 1e-6
    sine = at(np.ones(1), np.ones(1), 110.0)[0]
    assert sine == pytest.approx(-20 - 0.691 + 2.5)
    assert at(np.ones(1), np.ones(1), 1000.0)[0] == pytest.approx(-20 - 0.691, abs=0.2)


def test_brightness_follows_the_key_and_less_than_the_note():
    ratio, amplitude = np.arange(1.0, 41), np.full(40, 0.1)

    def centroid(f0_hz):
        _, (hz, a) = at(ratio, amplitude, f0_hz)
        return np.sum(hz * a**2) / np.sum(a**2)

    notes = 110.0 * 2 ** np.arange(-1.0, 5)
    centroids = np.array([centroid(f) for f in notes])
    assert (np.diff(centroids[1:4]) > 0).all()
    assert (np.diff(np.log2(centroids)) < 0.9).all()
    # At the model's pitch the spectrum keeps its slope, below it rises.
    assert voicing(ratio, amplitude, f0_hz=110.0, model_f0_hz=110.0, sr=SR, rms=0.1).power == 0
    low = voicing(ratio, amplitude, f0_hz=55.0, model_f0_hz=110.0, sr=SR, rms=0.1)
    assert low.power * 20 * np.log10(2) == pytest.approx(1.5)
    high = voicing(ratio, amplitude, f0_hz=440.0, model_f0_hz=110.0, sr=SR, rms=0.1)
    assert high.power * 20 * np.log10(2) == pytest.approx(-3)
    assert_allclose(Voicing(2.0, -1.0).at(np.array([0.5, 1, 2, 4])), [2, 2, 1, 0.5])


def test_what_lies_above_hearing_is_not_raised_without_end():
    ratio, amplitude = np.array([1.0, 30.0]), np.array([1e-5, 1.0])
    found = voicing(ratio, amplitude, f0_hz=2000.0, model_f0_hz=2000.0, sr=SR, rms=0.1)
    assert found.gain == pytest.approx(100)
    silent = voicing(ratio[1:], amplitude[1:], f0_hz=2000.0, model_f0_hz=2000.0, sr=SR, rms=0.1)
    assert silent.gain == 1
    assert k_weight(np.array([30_000.0])) == k_weight(np.array([24_000.0]))
