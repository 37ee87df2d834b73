"""Inverse STFT against sums of sines, regions against a loop, moves against a shifted frame."""

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT
from vaelib.synthesis import inverse_stft
from vaelib.synthesis.inverse_stft import SPSI, PeakLockedSTFT, move_regions, regions
from vaelib.synthesis.notes import HOP, fade
from vaelib.synthesis.oscillators import OscillatorBank
from vaelib.synthesis.partials import PEAK, lobe

SR, F0 = 44100.0, 220.0
HARMONICS = F0 * np.arange(1, 11)
AMPLITUDES = 0.2 / np.arange(1, 11)


def lobes(frequency_hz, amplitude):
    """The spectrum of partials that do not disturb one another."""
    x = np.arange(1025) - np.asarray(frequency_hz)[:, None] * N_FFT / SR
    return PEAK * np.asarray(amplitude) @ np.abs(np.where(np.abs(x) < 9, lobe(x), 0))


def play(engine, ticks):
    return np.concatenate([engine.tick(*tick) for tick in ticks])


@pytest.mark.parametrize("seed", range(10))
def test_regions_end_at_the_smallest_bin_between_peaks(seed):
    rng = np.random.default_rng(seed)
    m = rng.random(1025)
    place = np.sort(rng.choice(np.arange(2, 1023), 30, replace=False)) + rng.uniform(-0.4, 0.4, 30)
    owner = regions(m, place)
    truth = np.zeros(1025, int)
    for i in range(29):
        low, high = int(np.rint(place[i])), int(np.rint(place[i + 1]))
        truth[low + np.argmin(m[low:high]) :] = i + 1
    assert_array_equal(owner, truth)


def test_regions_of_one_partial_and_of_two_on_one_bin():
    m = np.ones(1025)
    assert_array_equal(regions(m, np.array([500.3])), np.zeros(1025))
    owner = regions(m, np.array([100.0, 499.6, 500.4]))
    assert owner[0] == 0 and owner[500] == owner[-1] == 2


@pytest.mark.parametrize("shift", [0.0, 3.0, 0.5, -7.3, 300.49, -88.2])
def test_a_move_is_a_modulation_of_the_frame(shift):
    n = np.arange(N_FFT) - N_FFT // 2
    window = scipy.signal.get_window("hann", N_FFT)
    wave = np.exp(2j * np.pi * (0.1 + 120.3 * n / N_FFT))
    spectrum = np.fft.fft(np.fft.ifftshift(window * wave))[:1025] / 2
    out = move_regions(spectrum, np.zeros(1025, int), np.array([shift]))
    frame = np.fft.fftshift(np.fft.irfft(out, N_FFT))
    truth = (window * wave * np.exp(2j * np.pi * shift * n / N_FFT)).real
    near = np.abs(n) <= HOP
    assert_allclose(frame[near], truth[near], atol=2e-4)
    assert_allclose(frame[np.abs(n) < 150], truth[np.abs(n) < 150], atol=2e-6)


def test_what_moves_below_zero_is_mirrored_and_above_the_last_bin_lost():
    spectrum = np.zeros(1025, complex)
    spectrum[[10, 1000]] = 1 + 2j, 3 - 1j
    owner = np.repeat([0, 1], [500, 525])
    out = move_regions(spectrum, owner, np.array([-14.0, 1048.0]))
    truth = np.zeros(2049, complex)
    truth[[4, 2048]] = 1 - 2j, 3 - 1j
    assert_allclose(out, truth, atol=1e-12)
    assert not move_regions(spectrum, owner, np.array([5000.0, 1049.0])).any()


@pytest.mark.parametrize("ratio", [1.0, 0.5, 1.4983, 2.9966])
@pytest.mark.parametrize("engine", [PeakLockedSTFT, SPSI])
def test_a_constant_spectrum_is_the_sum_of_its_sines(engine, ratio):
    sound = play(engine(F0), [(lobes(HARMONICS, AMPLITUDES), ratio * F0, 1.0)] * 100)[HOP:]
    angle = 2 * np.pi * ratio * HARMONICS[:, None] * np.arange(len(sound)) / SR
    waves = np.concatenate([np.sin(angle), np.cos(angle)]).T
    found = np.linalg.lstsq(waves, sound)[0]
    assert_allclose(np.hypot(*found.reshape(2, -1)), AMPLITUDES, rtol=2e-3)
    assert_allclose(sound, waves @ found, atol=2e-4)


@pytest.mark.parametrize("ratio", [1.0, 0.7])
def test_a_constant_sound_is_that_of_the_oscillators(ratio):
    """The same seed gives the same phases, so that the two engines can be exchanged."""
    ticks = [(lobes(HARMONICS, AMPLITUDES), ratio * F0, 0.5)] * 30
    one, other = play(PeakLockedSTFT(F0, seed=3), ticks), play(OscillatorBank(F0, seed=3), ticks)
    assert_allclose(one, other, atol=2e-4)


def test_a_partial_that_is_born_is_that_of_the_oscillators():
    spectra = [lobes([660.0], [0.5])] * 4 + [lobes([660.0, 3047.0], [0.5, 0.3])] * 6
    ticks = [(m, F0, 1.0) for m in spectra]
    one, other = play(PeakLockedSTFT(F0), ticks), play(OscillatorBank(F0), ticks)
    assert_allclose(one, other, atol=1e-3)


def test_a_slow_glide_is_that_of_the_oscillators():
    pitch = F0 * 2 ** (np.sin(np.arange(100) / 8) / 24)
    ticks = [(lobes(HARMONICS[:4], AMPLITUDES[:4]), f0, 1.0) for f0 in pitch]
    one, other = play(PeakLockedSTFT(F0), ticks), play(OscillatorBank(F0), ticks)
    assert np.std(one - other) < 0.03 * np.std(other)


def test_partials_keep_their_phase_while_the_spectrum_changes():
    rng = np.random.default_rng(0)
    m = lobes([660.0], [0.5])
    ticks = [(m + lobes([3000.0], [a]), F0, 1.0) for a in rng.uniform(0, 0.3, 60)]
    sound = play(PeakLockedSTFT(F0), ticks)[HOP:]
    low = np.exp(-2j * np.pi * 660 * np.arange(len(sound)) / SR)
    tone = [np.sum((sound * low)[i : i + 4410] * np.blackman(4410)) for i in range(0, 20000, 1000)]
    assert np.ptp(np.unwrap(np.angle(tone))) < 1e-3


def test_a_rest_is_silent_and_the_next_note_starts_at_its_pitch():
    m = lobes([660.0], [0.5])
    engine = PeakLockedSTFT(F0)
    sound = play(engine, [(m, F0, 1.0), (m, F0, 0.0), (m, F0, 0.0)])
    assert sound[HOP : 2 * HOP].any() and not sound[2 * HOP :].any()
    note = play(engine, [(m, 2 * F0, 1.0)] * 4)
    n = np.arange(4 * HOP)
    waves = np.stack([np.sin(2 * np.pi * 1320 * n / SR), np.cos(2 * np.pi * 1320 * n / SR)], 1)
    fitted = waves @ np.linalg.lstsq(waves[HOP:], note[HOP:])[0]
    assert_allclose(note[HOP:], fitted[HOP:], atol=2e-4)
    assert_allclose(note[:HOP], fade(HOP) * fitted[:HOP], atol=2e-4)


@pytest.mark.parametrize("engine", [PeakLockedSTFT, SPSI])
def test_no_spectrum_is_silence_at_any_gate(engine):
    assert not play(engine(F0), [(np.zeros(1025), F0, 1.0)] * 3).any()
    # A sound that stops fades in one tick.
    sound = play(engine(F0), [(m, F0, 1.0) for m in [lobes([660.0], [1.0])] + [np.zeros(1025)] * 2])
    assert sound[HOP : 2 * HOP].any() and not sound[2 * HOP :].any()


@pytest.mark.parametrize("engine", [PeakLockedSTFT, SPSI])
def test_partials_fade_at_half_the_sampling_rate_and_never_alias(engine):
    m = lobes([1000.0, 10000.0], [0.3, 0.3])
    pitch = F0 * 2 ** np.concatenate([np.linspace(0, 2, 30), np.linspace(2, 0, 30)])
    sound = play(engine(F0), [(m, f0, 1.0) for f0 in pitch])
    alone = play(engine(F0), [(lobes([1000.0], [0.3]), f0, 1.0) for f0 in pitch])
    rest = sound - alone
    assert np.max(np.abs(rest[17 * HOP : 43 * HOP])) < 1e-4 < np.max(np.abs(rest))
    low = np.abs(np.fft.rfft(rest * np.hanning(len(rest))))
    assert np.max(low[np.fft.rfftfreq(len(rest), 1 / SR) < 9000]) < 1e-3 * np.max(low)


def test_the_residual_is_noise_with_its_own_seed():
    rng = np.random.default_rng(0)
    ticks = [(lobes([660.0], [0.5]) + 3 * rng.random(1025), F0, 1.0)] * 20

    def sound(**options):
        return play(PeakLockedSTFT(F0, **options), ticks)

    assert_array_equal(sound(residual=True), sound(residual=True))
    assert not np.array_equal(sound(residual=True), sound(residual=True, noise_seed=2))
    assert_array_equal(sound(), sound(noise_seed=2))
    assert not np.array_equal(sound(), sound(seed=2))


@pytest.mark.parametrize("engine", [PeakLockedSTFT, SPSI])
def test_a_wrong_tick_changes_nothing(engine):
    m = lobes(HARMONICS, AMPLITUDES)
    one, other = engine(F0), engine(F0)
    play(one, [(m, F0, 1.0)] * 3)
    play(other, [(m, F0, 1.0)] * 3)
    for tick in [
        (np.full(1025, np.nan), 330.0, 0.5),
        (np.ones(1024), 330.0, 0.5),
        (m[::-1], np.nan, 0.5),
        (m[::-1], 330.0, 2.0),
    ]:
        with pytest.raises(ValueError, match=r"must be|has shape"):
            one.tick(*tick)
    assert_array_equal(one.tick(m, F0, 1.0), other.tick(m, F0, 1.0))


@pytest.mark.parametrize("hop", [0, 1025])
def test_hops_of_more_than_a_quarter_frame_are_refused(hop):
    with pytest.raises(ValueError, match=f"needs hops of 1 to 1024 samples, not {hop}"):
        PeakLockedSTFT(F0, hop=hop)


def test_the_longest_hop_is_still_the_sum_of_its_sines():
    ticks = [(lobes(HARMONICS, AMPLITUDES), F0, 1.0)] * 20
    one, other = (
        play(PeakLockedSTFT(F0, hop=1024), ticks),
        play(OscillatorBank(F0, hop=1024), ticks),
    )
    assert_allclose(one, other, atol=1e-3)


@pytest.mark.parametrize("bins", [[3.3], [9.2, 10.2], [0.4, 700.6, 1950.0]])
def test_lobes_are_the_transform_of_windowed_partials_with_their_mirror_images(bins):
    rng = np.random.default_rng(0)
    n = np.arange(N_FFT) - N_FFT // 2
    bins, amplitude = np.array(bins), rng.uniform(0.5, 1, len(bins))
    phase = rng.uniform(0, 2 * np.pi, len(bins))
    waves = np.cos(2 * np.pi * bins[:, None] * n / N_FFT + phase[:, None])
    frame = scipy.signal.get_window("hann", N_FFT) * (amplitude @ waves)
    made = inverse_stft.lobes(bins, amplitude * np.exp(1j * phase))
    found = np.fft.fftshift(np.fft.irfft(made, N_FFT))
    assert_allclose(found, frame, atol=5e-4)
    near = np.abs(n) < HOP  # what an engine takes of it
    assert_allclose(found[near], frame[near], atol=1e-4)
