"""The engines of 2017: what they play, and the faults for which they are kept."""

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis.engines_2017 import BinBank, RepeatedFrame
from vaelib.synthesis.notes import HOP, fade
from vaelib.synthesis.partials import PEAK
from vaelib.synthesis.quality import cents_error, flutter_db

SR, F0 = 44100.0, 220.0
ENGINES = (BinBank, RepeatedFrame)


def play(engine, ticks):
    return np.concatenate([engine.tick(*tick) for tick in ticks])


def frame(f0=F0):
    n = np.arange(1, 11)
    return np.sin(2 * np.pi * f0 * np.outer(np.arange(N_FFT) / SR, n)) @ (0.2 / n)


def test_oscillators_stand_on_the_centres_of_the_bins():
    rng = np.random.default_rng(0)
    m, phases = np.zeros(1025), rng.uniform(-3, 3, 1025)
    k = np.array([7, 20, 21, 900])
    m[k] = PEAK * np.array([0.1, 0.4, 0.3, 0.2])
    sound = play(BinBank(F0, phases=phases), [(m, F0, 1.0)] * 20)
    angle = 2 * np.pi * np.outer(np.arange(20 * HOP), k) / N_FFT
    truth = np.cos(angle + phases[k]) @ (m[k] / PEAK)
    truth[:HOP] *= fade(HOP)
    assert_allclose(sound, truth, atol=5e-6)
    zero = play(BinBank(F0, phases="zero"), [(m, F0, 1.0)] * 2)[HOP:]
    assert_allclose(zero, (np.cos(angle) @ (m[k] / PEAK))[HOP : 2 * HOP], atol=5e-6)
    # Re-pitched, they stand between the bins.
    higher = play(BinBank(F0, phases="zero"), [(m, 1.3 * F0, 1.0)] * 2)[HOP:]
    assert_allclose(higher, (np.cos(1.3 * angle) @ (m[k] / PEAK))[HOP : 2 * HOP], atol=5e-6)


def test_a_repeated_frame_is_overlapped_with_itself():
    rng = np.random.default_rng(0)
    m, phases = rng.random(1025), rng.uniform(-3, 3, 1025)
    sound = play(RepeatedFrame(F0, phases=phases), [(m, F0, 1.0)] * 30)
    window = scipy.signal.get_window("hann", N_FFT)
    spectrum = np.append(m * np.exp(1j * phases), np.zeros(1024))
    one = np.fft.fftshift(np.fft.irfft(spectrum)) * window * HOP / np.sum(window**2)
    truth = np.zeros(30 * HOP + 2 * N_FFT)
    for start in range(-9 * HOP, 30 * HOP, HOP):
        truth[start + N_FFT :][:N_FFT] += one
    truth = truth[N_FFT:][: 30 * HOP]
    truth[:HOP] *= fade(HOP)
    assert_allclose(sound, truth, atol=1e-12)
    # It plays nothing but multiples of the hop rate.
    assert_allclose(sound[HOP : 2 * HOP], sound[-HOP:], atol=1e-12)


def test_a_redrawn_phase_is_another_in_every_frame():
    m = magnitude(frame())
    frozen = play(RepeatedFrame(F0), [(m, F0, 1.0)] * 60)
    redrawn = play(RepeatedFrame(F0, redrawn=True), [(m, F0, 1.0)] * 60)
    assert_allclose(frozen[HOP : 2 * HOP], frozen[-HOP:], atol=1e-12)
    assert not np.allclose(redrawn[HOP : 2 * HOP], redrawn[-HOP:], atol=1e-3)


def test_the_bank_is_flat_and_trembles():
    m = magnitude(frame())
    sound = play(BinBank(F0), [(m, F0, 1.0)] * 200)[8192:]
    k = np.arange(1, 11)
    _, largest = cents_error(sound, F0 * k, 0.2 / k)
    # Bin 20 is 36.9 cents below 220 Hz.
    assert_allclose(largest, 1200 * np.log2(220 / (20 * SR / N_FFT)), atol=0.5)
    assert flutter_db(sound) > 1


def test_bins_are_moved_to_the_nearest():
    m, nearest, phases = np.zeros(1025), np.zeros(1025), np.zeros(1025)
    m[[20, 30]] = 1.0, 2.0
    phases[[20, 30]] = 0.3, -2.0
    # 1.52 times 20 and 30 are 30.4 and 45.6.
    nearest[[30, 46]] = 1.0, 2.0
    there = np.zeros(1025)
    there[[30, 46]] = 0.3, -2.0
    one = play(RepeatedFrame(F0, phases=phases), [(m, 1.52 * F0, 1.0)] * 3)
    other = play(RepeatedFrame(F0, phases=there), [(nearest, F0, 1.0)] * 3)
    assert_allclose(one, other, atol=1e-15)
    assert one.any()


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_is_played_near_half_the_sampling_rate(engine):
    m = np.zeros(1025)
    m[1000] = PEAK
    # Bin 1000 would lie at 0.488 of the sampling rate; partials end at 0.48.
    assert not play(engine(F0), [(m, 2 * F0, 1.0)] * 20)[10 * HOP :].any()
    assert not play(engine(F0), [(m, 1e6 * F0, 1.0)] * 2).any()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_closed_gate_and_no_spectrum_are_silent(engine):
    m = magnitude(frame())
    sound = play(engine(F0), [(m, F0, 1.0), (m, F0, 0.0), (m, F0, 0.0)])
    assert sound[: 2 * HOP].any() and not sound[2 * HOP :].any()
    assert not play(engine(F0), [(np.zeros(1025), F0, 1.0)] * 2).any()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_wrong_tick_changes_nothing(engine):
    m = magnitude(frame())
    one, other = engine(F0), engine(F0)
    play(one, [(m, F0, 1.0)] * 3)
    play(other, [(m, F0, 1.0)] * 3)
    for tick in [(np.full(1025, np.nan), 330.0, 0.5), (m[:5], F0, 1.0), (m, -1.0, 0.5)]:
        with pytest.raises(ValueError, match=r"must be|has shape"):
            one.tick(*tick)
    assert_array_equal(one.tick(m, F0, 1.0), other.tick(m, F0, 1.0))


@pytest.mark.parametrize("engine", ENGINES)
def test_phases_are_named_or_given(engine):
    with pytest.raises(
        ValueError, match="phases are 'zero', 'random' or given for each bin, not 'o"
    ):
        engine(F0, phases="other")
    with pytest.raises(ValueError, match=r"1025 finite values, not of shape \(3,\)"):
        engine(F0, phases=np.zeros(3))
    m = magnitude(frame())
    one, same, other = (
        play(engine(F0, phases="random", seed=seed), [(m, F0, 1.0)] * 2) for seed in (1, 1, 2)
    )
    assert_array_equal(one, same)
    assert not np.allclose(one, other, atol=1e-3)
