"""Quality: each measure against sounds whose errors are known."""

import numpy as np
import pytest

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis import quality

SR = 44_100
T = np.arange(2 * SR) / SR
FREQUENCIES = np.array([220.0, 440.0, 1234.5])
AMPLITUDES = np.array([1.0, 0.5, 0.25])


def sines(frequency_hz=FREQUENCIES, amplitude=AMPLITUDES, t=T):
    return amplitude @ np.sin(2 * np.pi * np.outer(frequency_hz, t))


@pytest.fixture(scope="module")
def noise():
    return np.random.default_rng(0).standard_normal(len(T))


def frames_of(sound, n_ticks=200, hop=441):
    """Spectra centred at the end of each tick, as far as the sound goes."""
    padded = np.pad(sound, N_FFT)
    starts = (np.arange(n_ticks) + 1) * hop - N_FFT // 2 + N_FFT
    return np.stack([magnitude(padded[start : start + N_FFT]) for start in starts])


@pytest.mark.parametrize("latency", [0, 3, 12])
def test_the_sound_itself_has_no_spectral_error_whatever_its_latency_and_gain(latency):
    """A glide: only the right latency fits."""
    glide = np.sin(2 * np.pi * (300 * T + 200 * T**2))
    late = np.concatenate([np.zeros(latency * 441), 0.3 * glide])[: len(T)]
    sc, lsd = quality.spectral_error(late, frames_of(glide))
    assert sc < 1e-6
    assert lsd < 1e-4
    assert quality.spectral_error(late, frames_of(glide), max_latency=0)[0] > (
        0.1 if latency else -1
    )


def test_spectral_error_of_a_missing_partial():
    """SC is the missing share of the norm; Hann lobes of equal shape make it that of amplitudes."""
    asked = np.tile(magnitude(sines()[:N_FFT]), (200, 1))
    sc, lsd = quality.spectral_error(sines() - sines(FREQUENCIES[2:], AMPLITUDES[2:]), asked)
    assert sc == pytest.approx(0.25 / np.sqrt(np.sum(AMPLITUDES**2)), rel=0.02)
    # Four or five of 1025 bins are in error by up to 48 dB.
    assert 1 < lsd < 3
    assert quality.spectral_error(sines(), asked)[0] < 1e-3


def test_what_cannot_be_compared():
    asked = np.ones((200, 1025))
    with pytest.raises(ValueError, match="samples are too few to compare spectra: give"):
        quality.spectral_error(np.ones(9000), asked)
    with pytest.raises(ValueError, match="the sound is silent"):
        quality.spectral_error(np.zeros(len(T)), asked)
    with pytest.raises(ValueError, match="the sound is silent"):
        quality.lsd_of_averages(np.zeros(len(T)), np.ones(len(T)))
    with pytest.raises(ValueError, match="at least 4096 samples"):
        quality.lsd_of_averages(np.zeros(100), np.ones(len(T)))
    with pytest.raises(ValueError, match="a level needs 2205 samples, not 100"):
        quality.flutter_db(np.ones(100))


def test_power_of_a_sine():
    hz, power = quality.power_spectrum(3 * np.sin(2 * np.pi * 1000 * T))
    assert hz[np.argmax(power)] == 1000
    assert power.max() == pytest.approx(4.5)


@pytest.mark.parametrize("level_db", [-20, -60])
def test_noise_to_partials_of_a_known_noise(level_db, noise):
    signal = sines()
    scale = np.sqrt(np.mean(signal**2)) * 10 ** (level_db / 20)
    measured = quality.noise_to_partials_db(signal + scale * noise, FREQUENCIES)
    assert measured == pytest.approx(level_db, abs=0.2)


def test_noise_to_partials_of_wrong_and_of_pure_partials():
    assert quality.noise_to_partials_db(sines(), FREQUENCIES) < -110
    # 12 Hz beside the truth is outside, 5 Hz is inside.
    beside = sines(FREQUENCIES + 12)
    assert quality.noise_to_partials_db(beside, FREQUENCIES) > 40
    assert quality.noise_to_partials_db(sines(FREQUENCIES + 5), FREQUENCIES) < -100
    # One partial of three left out of the truth.
    share = 10 * np.log10(0.25**2 / (1 + 0.5**2))
    assert quality.noise_to_partials_db(sines(), FREQUENCIES[:2]) == pytest.approx(share, abs=0.01)


def test_overlapping_surroundings_count_once():
    close = np.array([220.0, 225.0, 1234.5])
    assert quality.noise_to_partials_db(sines(), close) == pytest.approx(
        10 * np.log10(0.25 / (1 + 0.25**2)), abs=0.01
    )


@pytest.mark.parametrize("cents", [0.0, 0.05, -3.0, 37.0])
def test_cents_of_a_known_detuning(cents):
    played = FREQUENCIES * 2 ** (np.array([cents, 0, 0]) / 1200)
    weighted, largest = quality.cents_error(sines(played), FREQUENCIES, AMPLITUDES)
    assert largest == pytest.approx(abs(cents), abs=0.005)
    share = 1 / np.sum(AMPLITUDES**2)
    assert weighted == pytest.approx(abs(cents) * share, abs=0.005)


def test_cents_leave_out_what_is_too_soft_and_do_not_mistake_a_neighbour():
    truth, loudness = np.array([33.0, 440.0, 446.0]), np.array([0.02, 0.3, 1.0])
    weighted, largest = quality.cents_error(sines(truth, loudness), truth[::-1], loudness[::-1])
    assert weighted < largest < 0.2
    wrong = np.array([40.0, 440.0, 446.0])
    assert quality.cents_error(sines(wrong, loudness), truth, loudness)[1] < 0.2
    assert quality.cents_error(sines(wrong, loudness), truth, loudness, floor_db=-60)[1] > 300


def test_flutter_of_a_known_tremolo():
    """Slow beside the window, so that the level follows it."""
    tremolo = 1 + 0.05 * np.sin(2 * np.pi * 2 * T)
    expected = np.std(20 * np.log10(tremolo))
    assert quality.flutter_db(sines() * tremolo) == pytest.approx(expected, rel=0.05)
    assert quality.flutter_db(sines()) < 0.001


def test_the_click_of_a_known_step():
    """A unit step has the power spectrum 1 / w^2: its energy above 12 kHz falls into one block."""
    rate = 2 * np.pi * 1000 / SR
    t = np.arange(2 * SR)
    smooth = np.sin(rate * t)
    step = 0.1 * (t > SR + 13)
    # Discrete-time step: |1 / (2 sin(w / 2))|^2 integrated from 12 kHz to half the rate.
    w = np.linspace(2 * np.pi * 12_000 / SR, np.pi, 10_001)
    energy = 0.1**2 * np.trapezoid(1 / (2 * np.sin(w / 2)) ** 2, w) / np.pi
    expected = 10 * np.log10(energy / 64 / np.mean((smooth + step) ** 2))
    assert quality.click_db(smooth + step) == pytest.approx(expected, abs=1.5)
    assert quality.click_db(smooth) < -130


def test_averages_of_two_noises_agree_and_of_two_colours_do_not(noise):
    first, second = noise, np.random.default_rng(1).standard_normal(len(noise))
    assert quality.lsd_of_averages(0.1 * second, first) < 1.2
    assert quality.lsd_of_averages(sines(), sines()) == 0
    # One bin in eight, 20 dB too loud against the others, once the gain is matched.
    tilted = np.fft.irfft(np.fft.rfft(first) * np.where(np.arange(SR + 1) < 5512, 10, 1))
    assert 8 < quality.lsd_of_averages(tilted, first) < 25


def test_levels_and_their_times():
    """A step of 20 dB at 1 s, half of it in the window centred there."""
    times, levels = quality.levels_db(np.where(T < 1, 0.1, 1.0) * np.sin(2 * np.pi * 1000 * T))
    assert levels[0] == pytest.approx(10 * np.log10(0.005), abs=1e-3)
    assert levels[-1] == pytest.approx(10 * np.log10(0.5), abs=1e-3)
    half = 10 * np.log10((0.005 + 0.5) / 2)
    assert times[np.argmin(np.abs(levels - half))] == pytest.approx(1.0, abs=0.002)


def test_a_spectrogram_has_a_frame_at_every_hop_and_levels_below_the_largest():
    sound = np.where(T < 1, 1.0, 0.1) * np.sin(2 * np.pi * 50 * SR / N_FFT * T)
    levels = quality.spectrogram_db(sound, n_bins=60)
    assert levels.shape == ((len(T) - N_FFT) // 441 + 1, 60)
    assert levels.max() == 0 and levels.argmax() % 60 == 50
    assert levels[-1, 50] == pytest.approx(-20, abs=0.01)
    assert levels[0, 49] == pytest.approx(-6.02, abs=0.01)
    assert levels.min() == pytest.approx(-80)
    assert quality.spectrogram_db(sound, hop=4096, floor_db=-50).min() == pytest.approx(-50)
