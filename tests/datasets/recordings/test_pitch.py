"""YIN against known fundamentals and a slow difference function; the gate against known noise."""

import numpy as np
import pytest

from vaelib.datasets.recordings.pitch import VOICED, followed, notes, yin

CENTRES = np.arange(0.2, 0.4, 0.02)


def cents(f0, true):
    return 1200 * np.log2(f0 / true)


@pytest.mark.parametrize("sr", [8000, 22_050, 44_100, 96_000])
@pytest.mark.parametrize("f0", [30.0, 110.0, 440.3, 1567.0, 3300.0])
def test_the_pitch_of_a_tone_at_any_rate(tone, f0, sr):
    got, aperiodicity = yin(tone(f0, sr=sr, seconds=0.6), (CENTRES * sr).astype(int), sr=sr)
    assert np.abs(cents(got, f0)).max() < (1 if f0 < 1000 else 15)
    assert aperiodicity.max() < 0.05


def test_a_weak_fundamental_and_weak_odd_partials_keep_their_pitch():
    t = np.arange(44_100) / 44_100
    for amplitudes in ([0.01, 0.3, 0.3, 0.2], [0.08, 0.3, 0.08, 0.2, 0.05], [0, 0, 0.3, 0.3, 0.3]):
        x = sum(a * np.sin(2 * np.pi * 220 * (n + 1) * t) for n, a in enumerate(amplitudes))
        got, _ = yin(x, (CENTRES * 44_100).astype(int), sr=44_100)
        assert np.abs(cents(got, 220)).max() < 5


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3])
def test_aperiodicity_is_the_noise_s_part_of_the_power(tone, share):
    # At 24 kHz, where it is measured, so that no filter takes a part of the noise.
    x = tone(150, sr=24_000, slope=0.5)
    noise = np.sqrt(share / (1 - share) * np.mean(x**2))
    x = x + noise * np.random.default_rng(0).standard_normal(len(x))
    _, aperiodicity = yin(x, (CENTRES * 24_000).astype(int), sr=24_000)
    assert abs(np.median(aperiodicity) - share) < 0.15 * share + 0.005


def test_noise_and_silence_are_unvoiced():
    x = np.random.default_rng(0).standard_normal(44_100)
    centres = np.arange(0, 44_100, 882)
    assert yin(x, centres, sr=44_100)[1].min() > 2 * VOICED
    np.testing.assert_array_equal(yin(np.zeros(44_100), centres, sr=44_100)[1], 1)
    assert yin(x[:10], np.array([5]), sr=44_100)[0].shape == (1,)
    assert yin(x, np.array([], int), sr=44_100)[0].shape == (0,)


def test_aperiodicity_equals_the_slow_normalised_difference():
    sr, window = 24_000, round(0.046 * 24_000)
    x = np.sin(0.08 * np.arange(6000)) + np.random.default_rng(3).standard_normal(6000)
    f0, aperiodicity = yin(x, np.array([3000]), sr=sr, lowest_hz=100, highest_hz=1000)
    span = window + 242
    frame = x[3000 - span // 2 :][:span].astype(np.float32).astype(float)
    d = np.array(
        [sum((frame[j] - frame[j + lag]) ** 2 for j in range(window)) for lag in range(242)]
    )
    normal = d[1:] / (np.cumsum(d[1:]) / np.arange(1, 242))
    lag = round(sr / f0[0])
    # The parabola is at most as high as the lag that it goes through.
    assert normal[lag - 1] - 0.01 < aperiodicity[0] <= normal[lag - 1]


def test_frames_that_jump_follow_those_around_them():
    f0 = np.full(40, 220.0)
    f0[[10, 11, 25]] = 440, 440, 110
    f0[[30, 31]] = 70, 3000
    voiced = np.ones(40, bool)
    voiced[[0, 1, 30, 31]] = False
    np.testing.assert_allclose(followed(f0, voiced), 220)
    melody = np.repeat([220.0, 330.0], 20)
    np.testing.assert_allclose(followed(melody, np.ones(40, bool)), melody)


def test_a_given_note_overrides_what_is_far_from_it():
    f0 = np.array([221.0, 440.0, 218.0, 440.0])
    got = followed(f0, np.ones(4, bool), note_hz=220.0)
    np.testing.assert_allclose(got[[0, 2]], [221, 218])
    assert 218 <= got[1] <= 221 and got[3] == pytest.approx(218)
    np.testing.assert_array_equal(followed(f0, np.zeros(4, bool), note_hz=100.0), 100)
    np.testing.assert_array_equal(followed(f0, np.zeros(4, bool)), 0)


def test_notes_end_with_steps_and_silence():
    f0 = np.array([220, 221, 222, 330, 331, 331, 331, 331])
    sounding = np.array([1, 1, 1, 1, 1, 0, 1, 1], bool)
    np.testing.assert_array_equal(notes(f0, sounding), [0, 0, 0, 1, 1, -1, 2, 2])
