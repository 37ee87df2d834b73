"""Residual: sines leave none, noise leaves itself."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis.notes import HOP, NoteTick
from vaelib.synthesis.partials import find
from vaelib.synthesis.quality import lsd_of_averages
from vaelib.synthesis.residual import OverlapAdd, Residual
from vaelib.synthesis.tracking import Tracker

SR = 44100.0


def note_tick(ratio=1.0, *, fresh=False):
    return NoteTick((ratio, ratio), 1.0, silent=False, fresh=fresh)


def averaged(sound):
    frames = np.lib.stride_tricks.sliding_window_view(sound, N_FFT)[::1024]
    return np.sqrt(np.mean(magnitude(frames).astype(float) ** 2, axis=0))


def noise_from(m, n_ticks, *, ratio=1.0, seed=0):
    residual = Residual(HOP, SR, seed)
    ticks = [residual.next(m, note_tick(ratio, fresh=i == 0)) for i in range(n_ticks)]
    return np.concatenate(ticks)


def test_overlapped_frames_are_the_sum_of_shifted_frames():
    rng = np.random.default_rng(0)
    frames, window = rng.normal(size=(6, 100)), rng.normal(size=100)
    overlap = OverlapAdd(window, 30)
    sound = np.concatenate([overlap.add(frame) for frame in frames])
    truth = np.zeros(6 * 30 + 100)
    for i, frame in enumerate(frames):
        truth[i * 30 : i * 30 + 100] += frame * window
    assert_allclose(sound, truth[:180], atol=1e-12)
    assert overlap.n_overlapping == 4


@pytest.mark.parametrize("seed", range(5))
def test_sines_leave_nothing(seed):
    rng = np.random.default_rng(seed)
    f, phases = 220.0 * np.arange(1, 41), rng.uniform(0, 2 * np.pi, 40)
    cycles = np.outer(f, np.arange(N_FFT) / SR)
    m = magnitude(np.sin(2 * np.pi * cycles + phases[:, None]).T @ rng.uniform(0.1, 1, 40))
    tonal, noise = Residual(HOP, SR, 0).split(m, Tracker().follow(find(m)))
    assert not noise.any()
    assert_allclose(tonal, m, atol=1e-3 * m.max())


def test_energies_add_up():
    rng = np.random.default_rng(0)
    m = magnitude(np.sin(np.arange(N_FFT) / 3) + 0.1 * rng.normal(size=N_FFT)).astype(float)
    tonal, noise = Residual(HOP, SR, 0).split(m, Tracker().follow(find(m)))
    assert noise.any() and (tonal <= m).all()
    assert_allclose(tonal**2 + noise**2, m**2, atol=1e-6 * m.max() ** 2)


def test_noise_has_the_spectrum_and_the_level_that_were_asked_for():
    rng = np.random.default_rng(1)
    colour = np.interp(np.arange(2049), [0, 200, 1000, 2049], [1, 0.1, 0.02, 0.02])
    reference = np.fft.irfft(
        np.fft.rfft(rng.normal(size=88200))
        * np.interp(np.linspace(0, 2048, 44101), np.arange(2049), colour)
    )
    m = averaged(reference)
    sound = noise_from(m, 200)
    assert lsd_of_averages(sound, reference) < 1.5
    # From the first sample on; what lies above the 1025 bins is not asked for.
    kept = np.sqrt(np.sum(m**2) * 2 / (N_FFT * np.sum(np.hanning(N_FFT + 1)[:-1] ** 2)))
    assert_allclose([np.std(sound), np.std(sound[:4096])], kept, rtol=0.12)


@pytest.mark.parametrize("ratio", [0.5, 2.0, 5.0])
def test_noise_moves_with_the_pitch_and_keeps_its_energy(ratio):
    m = np.zeros(1025)
    m[200:300] = 1.0
    there, moved = noise_from(m, 300), noise_from(m, 300, ratio=ratio)
    assert_allclose(np.std(moved), np.std(there), rtol=0.05)
    power = np.abs(np.fft.rfft(moved * np.hanning(len(moved)))) ** 2
    bins = np.arange(len(power)) * N_FFT / len(moved)
    within = (bins > 200 * ratio - 4) & (bins < 300 * ratio + 4)
    assert power[~within].sum() < 1e-2 * power.sum()


def test_the_noise_has_its_seed():
    m = np.ones(1025)
    assert_array_equal(noise_from(m, 12, seed=3), noise_from(m, 12, seed=3))
    assert not np.array_equal(noise_from(m, 12, seed=3), noise_from(m, 12, seed=4))
