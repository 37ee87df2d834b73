"""Oscillator banks against sums of sines with the phases that the seed gives them."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT
from vaelib.synthesis.notes import HOP, fade
from vaelib.synthesis.oscillators import HarmonicBank, OscillatorBank, sines
from vaelib.synthesis.partials import PEAK, Partials, lobe, spectrum

SR, F0 = 44100.0, 220.0
HARMONICS = F0 * np.arange(1, 11)
AMPLITUDES = 0.2 / np.arange(1, 11)


def lobes(frequency_hz, amplitude):
    """The spectrum of partials that do not disturb one another."""
    x = np.arange(1025) - np.asarray(frequency_hz)[:, None] * N_FFT / SR
    return PEAK * np.asarray(amplitude) @ np.abs(np.where(np.abs(x) < 3, lobe(x), 0))


def play(engine, ticks):
    return np.concatenate([engine.tick(*tick) for tick in ticks])


def glide(phase, path):
    """Sine of an angle that runs straight between the ticks' frequencies (Hz), sample by sample."""
    frequency = np.interp(np.arange(HOP * (len(path) - 1)) / HOP, np.arange(len(path)), path)
    # The angle of a straight line is a parabola: the mean of both ends, not a sum of samples.
    step = np.append(frequency[1:] + frequency[:-1], 0) / 2 / SR
    return np.sin(2 * np.pi * (phase + np.concatenate([[0], np.cumsum(step)[:-1]])))


def test_sines_are_chirps_with_ramps_and_fades():
    rng = np.random.default_rng(0)
    phase, f, g = rng.random(4), rng.uniform(0, 0.4, 4), rng.uniform(0, 0.4, 4)
    a, b = np.array([0.3, 0.5, 0.0, 0.0]), np.array([0.7, 0.0, 0.4, 0.0])
    t = np.arange(HOP)
    angle = phase[:, None] + f[:, None] * t + (g - f)[:, None] * t**2 / (2 * HOP)
    level = [0.3 + 0.4 * t / HOP, 0.5 * (1 - fade(HOP)), 0.4 * fade(HOP), 0 * t]
    truth = np.sum(level * np.sin(2 * np.pi * angle), axis=0)
    assert_allclose(sines(phase, (f, g), (a, b), HOP), truth, atol=2e-6)


def test_no_sine_is_silence():
    nothing = np.zeros(0)
    assert_array_equal(sines(nothing, (nothing, nothing), (nothing, nothing), HOP), np.zeros(HOP))


@pytest.mark.parametrize("engine", [OscillatorBank, HarmonicBank])
@pytest.mark.parametrize("ratio", [1.0, 0.5, 2.97])
def test_a_constant_spectrum_is_the_sum_of_its_sines(engine, ratio):
    m = lobes(HARMONICS, AMPLITUDES)
    sound = play(engine(F0, seed=5), [(m, ratio * F0, 1.0)] * 50)
    phases = np.random.default_rng(5).random(128)[:10]
    n = np.arange(50 * HOP)
    truth = AMPLITUDES @ np.sin(2 * np.pi * (phases[:, None] + ratio * HARMONICS[:, None] * n / SR))
    truth[:HOP] *= fade(HOP)
    assert_allclose(sound, truth, atol=1e-3 if engine is HarmonicBank else 2e-5)


def test_pitch_that_changes_every_tick_is_followed_in_phase():
    pitch = F0 * 2 ** (np.sin(np.arange(60) / 3) / 12)
    m = lobes([660.0], [0.5])
    sound = play(OscillatorBank(F0), [(m, f0, 1.0) for f0 in pitch])
    phase = np.random.default_rng(0).random(128)[0]
    # The first tick starts at its own pitch.
    truth = 0.5 * glide(phase, 3 * np.append(pitch[0], pitch))
    assert_allclose(sound[HOP:], truth[HOP:], atol=1e-4)


def test_partials_that_move_glide_and_their_amplitudes_ramp():
    path, level = np.linspace(600, 900, 40), np.linspace(0.2, 0.6, 40)
    sound = play(
        OscillatorBank(F0), [(lobes([f], [a]), F0, 1.0) for f, a in zip(path, level, strict=True)]
    )
    phase = np.random.default_rng(0).random(128)[0]
    n = np.arange(40 * HOP) / HOP
    ramp = np.interp(n, np.arange(41), np.append(level[0], level))
    assert_allclose(sound[HOP:], (ramp * glide(phase, np.append(path[0], path)))[HOP:], atol=2e-4)


def test_births_and_deaths_fade_over_one_tick():
    one, two = lobes([660.0], [0.5]), lobes([660.0, 3000.0], [0.5, 0.3])
    alone = play(OscillatorBank(F0), [(one, F0, 1.0)] * 12)
    with_other = play(OscillatorBank(F0), [(m, F0, 1.0) for m in [one] * 4 + [two] * 4 + [one] * 4])
    other = with_other - alone
    assert not other[: 4 * HOP].any()
    assert not other[9 * HOP :].any()
    # What it would be if it had sounded all the time.
    phase = np.random.default_rng(0).random(128)[1]
    wave = 0.3 * np.sin(2 * np.pi * (phase + 3000 * np.arange(5 * HOP) / SR))
    level = np.concatenate([fade(HOP), np.ones(3 * HOP), 1 - fade(HOP)])
    # Its oscillator was still at its first phase.
    assert_allclose(other[4 * HOP : 9 * HOP], level * wave, atol=1e-4)


def test_a_rest_is_silent_and_the_next_note_starts_at_its_pitch():
    m = lobes([660.0], [0.5])
    bank = OscillatorBank(F0)
    sound = play(bank, [(m, F0, 1.0), (m, F0, 0.0), (m, F0, 0.0), (lobes([900.0], [0.5]), F0, 0)])
    assert sound[:HOP].any() and sound[HOP : 2 * HOP].any()
    assert not sound[2 * HOP :].any()
    note = play(bank, [(m, 2 * F0, 1.0)] * 3)
    n = np.arange(3 * HOP)
    waves = np.stack([np.sin(2 * np.pi * 1320 * n / SR), np.cos(2 * np.pi * 1320 * n / SR)], 1)
    fitted = waves @ np.linalg.lstsq(waves[HOP:], note[HOP:])[0]
    assert_allclose(note[HOP:], fitted[HOP:], atol=1e-4)
    assert_allclose(note[:HOP], (fade(HOP) * fitted[:HOP]), atol=1e-4)


def test_no_spectrum_is_silence_at_any_gate():
    assert not play(OscillatorBank(F0, residual=True), [(np.zeros(1025), F0, 1.0)] * 3).any()
    assert not play(HarmonicBank(F0), [(np.zeros(1025), F0, 1.0)] * 3).any()


def test_partials_fade_at_half_the_sampling_rate_and_never_alias():
    m = lobes([1000.0, 10000.0], [0.3, 0.3])
    pitch = F0 * 2 ** np.concatenate([np.linspace(0, 2, 30), np.linspace(2, 0, 30)])
    sound = play(OscillatorBank(F0), [(m, f0, 1.0) for f0 in pitch])
    alone = play(OscillatorBank(F0), [(lobes([1000.0], [0.3]), f0, 1.0) for f0 in pitch])
    rest = sound - alone
    # At twice its pitch the upper partial is at 20 kHz; from 21.2 kHz on it is silent.
    assert not rest[17 * HOP : 43 * HOP].any() and rest[43 * HOP :].any()
    low = np.abs(np.fft.rfft(rest * np.hanning(len(rest))))
    at = np.fft.rfftfreq(len(rest), 1 / SR)
    assert np.max(low[at < 9000]) < 1e-4 * np.max(low)


def test_a_leap_above_half_the_sampling_rate_does_not_alias():
    m = lobes([10000.0], [0.3])
    sound = play(OscillatorBank(F0), [(m, ratio * F0, 1.0) for ratio in [1] * 10 + [8] * 10])
    assert not sound[11 * HOP :].any()
    power = np.abs(np.fft.rfft(sound[10 * HOP : 11 * HOP] * np.hanning(HOP))) ** 2
    # From 10 to 80 kHz in a tick, it would sweep through all there is in between.
    assert power[np.fft.rfftfreq(HOP, 1 / SR) < 9000].sum() < 1e-4 * power.sum()


def test_the_same_seed_gives_the_same_samples():
    rng = np.random.default_rng(0)
    ticks = [(rng.uniform(0, 1, 1025), 200 + 10 * i, 1.0) for i in range(6)]
    one = play(OscillatorBank(F0, residual=True), ticks)
    assert_array_equal(one, play(OscillatorBank(F0, residual=True), ticks))
    assert not np.array_equal(one, play(OscillatorBank(F0, residual=True, seed=2), ticks))
    noise = play(OscillatorBank(F0, residual=True, noise_seed=2), ticks) - one
    assert noise.any()
    assert_allclose(
        play(OscillatorBank(F0, noise_seed=2), ticks), play(OscillatorBank(F0), ticks), atol=0
    )


@pytest.mark.parametrize("engine", [OscillatorBank, HarmonicBank])
def test_a_wrong_tick_changes_nothing(engine):
    m = lobes(HARMONICS, AMPLITUDES)
    bank, other = engine(F0), engine(F0)
    play(bank, [(m, F0, 1.0)] * 3)
    play(other, [(m, F0, 1.0)] * 3)
    for tick in [
        (np.full(1025, np.nan), 330.0, 0.5),
        (np.ones(1024), 330.0, 0.5),
        (m[::-1], np.nan, 0.5),
        (m[::-1], 330.0, 2.0),
    ]:
        with pytest.raises(ValueError, match=r"must be|has shape"):
            bank.tick(*tick)
    assert_array_equal(bank.tick(m, F0, 1.0), other.tick(m, F0, 1.0))


def test_harmonics_too_close_are_refused():
    with pytest.raises(ValueError, match=r"harmonics of 50 Hz lie 4\.6 bins apart"):
        HarmonicBank(50.0)


def test_harmonics_do_not_jitter():
    """Their frequencies are multiples of the pitch whatever the spectrum does."""
    rng = np.random.default_rng(0)
    m = lobes(HARMONICS, AMPLITUDES)
    ticks = [(m * rng.uniform(0.7, 1.3, 1025), F0, 1.0) for _ in range(200)]
    sound = play(HarmonicBank(F0), ticks)[-44100:]
    power = np.abs(np.fft.rfft(sound * np.blackman(44100))) ** 2
    k = np.argmax(power[: 10 * 220 + 110].reshape(-1, 110).max(1)[1::2])
    assert np.argmax(power) == 220 and k == 0
    for n in range(1, 11):
        assert np.argmax(power[220 * n - 100 : 220 * n + 100]) == 100


def test_channels_are_the_sums_of_their_own_amplitudes():
    rng = np.random.default_rng(0)
    phase, f, g = rng.random(9), *rng.uniform(0.001, 0.2, (2, 9))
    a, b = rng.random((2, 2, 9)) * (rng.random((2, 2, 9)) > 0.3)
    both = sines(phase, (f, g), (a, b), HOP)
    for i in range(2):
        assert_allclose(both[i], sines(phase, (f, g), (a[i], b[i]), HOP), atol=1e-6)


def test_a_bank_needs_no_spectrum_unless_it_plays_noise():
    partials = Partials(np.array([220.0, 440.0]), np.array([0.1, 0.05]))
    bank, other = OscillatorBank(220.0), OscillatorBank(220.0)
    whole = spectrum(partials)
    for _ in range(3):
        block = bank.tick(None, 330.0, 1.0, partials)
        assert_array_equal(block, other.tick(whole, 330.0, 1.0, partials))
    with pytest.raises(ValueError, match="plays spectra: give it one"):
        bank.tick(None, 330.0, 1.0)
    with pytest.raises(ValueError, match="plays spectra: give it one"):
        OscillatorBank(220.0, residual=True).tick(None, 330.0, 1.0, partials)
