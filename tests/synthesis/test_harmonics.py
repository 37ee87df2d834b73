"""Harmonics against sums of sines, and there and back through the magnitude spectrum."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib import representations
from vaelib.synthesis import harmonics

SR, F0 = 44100.0, 220.0
N_PARTIALS = 49
"""The harmonics of 220 Hz whose bins are all among the 1025."""


def sines(amplitudes, f0, n_samples, *, sr=SR, phases=None):
    """A sum of sines, term by term."""
    phases = np.zeros(len(amplitudes)) if phases is None else phases
    sound = np.zeros(n_samples)
    for k, (amplitude, phase) in enumerate(zip(amplitudes, phases, strict=True), start=1):
        sound += amplitude * np.sin(2 * np.pi * k * f0 * np.arange(n_samples) / sr + phase)
    return sound


def amplitudes_of(sound, f0=F0, sr=SR):
    return harmonics.harmonic_amplitudes(representations.magnitude(sound), f0, sr=sr)


@pytest.mark.parametrize(("f0", "sr"), [(220.0, 44100.0), (223.7, 44100.0), (110.0, 16000.0)])
def test_harmonic_amplitudes_of_known_sines(f0, sr):
    rng = np.random.default_rng(0)
    n_partials = int(1021 / (f0 * 4096 / sr))
    amplitudes = rng.uniform(0.3, 1, (3, n_partials)) / np.arange(1, n_partials + 1) ** 0.5
    frames = np.stack(
        [sines(a, f0, 4096, sr=sr, phases=rng.uniform(-3, 3, n_partials)) for a in amplitudes]
    )
    assert_allclose(amplitudes_of(frames, f0, sr), amplitudes, rtol=1e-3)


def test_harmonic_amplitudes_keep_leading_axes_and_are_as_many_as_have_their_bins():
    frames = np.random.default_rng(0).normal(size=(2, 3, 4096))
    found = amplitudes_of(frames)
    assert found.shape == (2, 3, N_PARTIALS)
    assert_array_equal(found[1, 2], amplitudes_of(frames[1, 2]))
    magnitudes = representations.magnitude(frames[0, 0])
    # Harmonic 3 lies at bin 61.3 and has energy in bins 58.3 to 64.3.
    assert len(harmonics.harmonic_amplitudes(magnitudes[:66], F0, sr=SR)) == 3
    assert len(harmonics.harmonic_amplitudes(magnitudes[:64], F0, sr=SR)) == 2


def test_decoded_values_below_zero_count_as_zero():
    magnitudes = representations.magnitude(sines([1.0, 0.5], F0, 4096))
    below, zero = magnitudes.copy(), magnitudes.copy()
    below[[20, 41]] = -1e4
    zero[[20, 41]] = 0
    found = harmonics.harmonic_amplitudes(below, F0, sr=SR)
    assert_array_equal(found, harmonics.harmonic_amplitudes(zero, F0, sr=SR))
    assert (found[:2] < [0.9, 0.45]).all()
    assert_array_equal(harmonics.harmonic_amplitudes(-magnitudes, F0, sr=SR), np.zeros(N_PARTIALS))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_harmonic_amplitudes_are_in_float64(dtype):
    """The energy of a few large bins has no room for small ones in float32."""
    magnitudes = representations.magnitude(sines([1.0], F0, 4096)).astype(dtype)
    found = harmonics.harmonic_amplitudes(magnitudes, F0, sr=SR)
    assert found.dtype == np.float64
    assert_array_equal(found, harmonics.harmonic_amplitudes(magnitudes.astype(float), F0, sr=SR))


@pytest.mark.parametrize(
    ("f0", "n_bins", "message"),
    [
        (60.0, 1025, r"harmonics of 60 Hz lie 5\.6 bins apart: 6 are too few"),
        (6 * SR / 4096, 1025, r"6\.0 bins apart"),
        (220.0, 23, "no harmonic of 220 Hz lies within 23 bins"),
    ],
)
def test_errors_say_what_is_wrong(f0, n_bins, message):
    with pytest.raises(ValueError, match=message):
        harmonics.harmonic_amplitudes(np.ones(n_bins), f0, sr=SR)


def test_richness_counts_harmonics_by_their_energy():
    frames = np.stack([sines(np.ones(n), F0, 4096) for n in (1, 5, 12)])
    found = harmonics.richness(representations.magnitude(frames), F0, sr=SR)
    assert_allclose(found, [1, 5, 12], rtol=1e-3)
    # Two energies in the ratio of 1 to 4: exp(-0.2 log 0.2 - 0.8 log 0.8).
    two = representations.magnitude(sines([1.0, 0, 2.0], F0, 4096))
    assert_allclose(harmonics.richness(two, F0, sr=SR), 0.2**-0.2 * 0.8**-0.8, rtol=1e-3)
    assert_allclose(harmonics.richness(7 * two, F0, sr=SR), 0.2**-0.2 * 0.8**-0.8, rtol=1e-3)
    assert harmonics.richness(np.zeros((2, 1025)), F0, sr=SR).tolist() == [0, 0]


def test_noise_share_by_a_slow_loop():
    magnitudes = np.random.default_rng(1).normal(size=(2, 3, 1024)).astype(np.float32)
    noise, total = np.zeros((2, 3)), np.zeros((2, 3))
    for k in range(1024):
        energy = np.where(magnitudes[..., k] > 0, magnitudes[..., k].astype(float) ** 2, 0)
        nearest = min(abs(k * SR / 4096 - n * F0) for n in range(1, 60))
        noise += energy * (nearest > 3 * SR / 4096)
        total += energy
    assert_allclose(harmonics.noise_share(magnitudes, F0, sr=SR), noise / total)


def test_noise_share_of_harmonics_of_a_stray_partial_and_of_silence():
    sounds = np.stack([sines([1.0, 0.5, 0.2], F0, 4096), sines([1.0], 1.5 * F0, 4096)])
    magnitudes = representations.magnitude(sounds)
    steady, stray = harmonics.noise_share(magnitudes, F0, sr=SR)
    assert steady < 1e-3 and stray > 0.999
    both = harmonics.noise_share(representations.magnitude(sounds.sum(axis=0)), F0, sr=SR)
    assert_allclose(both, 1 / 2.29, atol=1e-3)
    assert harmonics.noise_share(-magnitudes, F0, sr=SR).tolist() == [0, 0]


def test_constant_amplitudes_are_the_sum_of_sines_between_the_fades():
    amplitudes = np.array([0.5, 0, 0.3, 0.1])
    sound = harmonics.additive(np.tile(amplitudes, (5, 1)), F0, 0.5, sr=SR)
    assert sound.shape == (22050,) and sound.dtype == np.float64
    between = slice(882, -882)
    assert_allclose(sound[between], sines(amplitudes, F0, 22050)[between], rtol=0, atol=1e-12)
    one = harmonics.additive(amplitudes[None], F0, 0.5, sr=SR)
    assert_allclose(one, sound, rtol=0, atol=1e-12)


def test_fades_are_straight_lines_from_and_to_zero():
    sound = harmonics.additive(np.ones((1, 1)), 1000.0, 0.1, sr=8000.0, fade_s=0.01)
    # A period is eight samples: the third and the seventh are its peaks.
    envelope = np.abs(sound[2::4])
    n = np.arange(800)[2::4]
    assert_allclose(envelope, np.minimum(1, np.minimum(n, 799 - n) / 80), atol=1e-9)
    assert sound[0] == sound[-1] == 0
    assert envelope[0] < 0.03 and envelope[-1] < 0.03


def test_amplitudes_run_straight_from_frame_to_frame():
    path = np.array([[0.2, 1.0], [0.8, 0.0], [0.8, 0.5]])
    sound = harmonics.additive(path, 500.0, 1.0, sr=8000.0)
    t = np.arange(8000) / 7999
    ramps = [
        np.where(t < 0.5, 0.2 + 1.2 * t, 0.8),
        np.where(t < 0.5, 1 - 2 * t, t - 0.5),
    ]
    angle = 2 * np.pi * 500 * np.arange(8000) / 8000
    truth = ramps[0] * np.sin(angle) + ramps[1] * np.sin(2 * angle)
    assert_allclose(sound[160:-160], truth[160:-160], rtol=0, atol=1e-9)


@pytest.mark.parametrize(("f0", "n_heard"), [(3000.0, 2), (3999.0, 2), (4000.0, 1), (8000.0, 0)])
def test_harmonics_from_half_the_sampling_rate_on_are_left_out(f0, n_heard):
    amplitudes = np.ones((2, 6))
    amplitudes[:, n_heard:] = 1e9
    sound = harmonics.additive(amplitudes, f0, 0.2, sr=16000.0)
    truth = sines(np.ones(n_heard), f0, 3200, sr=16000.0)
    assert_allclose(sound[320:-320], truth[320:-320], rtol=0, atol=1e-9)


def test_nothing_clicks():
    """A jump of an amplitude or a phase would bend the sound more than sines and fades do."""
    path = np.random.default_rng(0).uniform(0, 1, (7, 5))
    sound = harmonics.additive(path, F0, 1.0, sr=SR)
    omega = 2 * np.pi * F0 * np.arange(1, 6) / SR
    # The sines', and the product rule with the slopes of the fades and of the amplitudes.
    slope = 1 / (0.02 * SR) + 7 / SR
    bound = np.sum(omega**2 + 2 * slope * omega + slope)
    assert np.abs(np.diff(sound, 2)).max() < bound < 0.2
    constant = harmonics.additive(np.ones((7, 5)), F0, 1.0, sr=SR)[882:-882]
    truth = np.abs(np.diff(sines(np.ones(5), F0, 44100), 2)).max()
    assert_allclose(np.abs(np.diff(constant, 2)).max(), truth, rtol=1e-9)


def test_there_and_back():
    rng = np.random.default_rng(1)
    amplitudes = rng.uniform(0.2, 1, N_PARTIALS)
    sound = harmonics.additive(np.tile(amplitudes, (3, 1)), F0, 0.5, sr=SR)
    frames = np.stack([sound[at : at + 4096] for at in (1000, 8000, 17000)])
    assert_allclose(amplitudes_of(frames), np.tile(amplitudes, (3, 1)), rtol=1e-3)
    # A slow ramp: what is heard in the middle of a frame.
    ends = np.stack([amplitudes, rng.uniform(0.2, 1, N_PARTIALS)])
    sound = harmonics.additive(ends, F0, 2.0, sr=SR)
    middle = (ends[0] + ends[1]) / 2
    assert_allclose(amplitudes_of(sound[44100 - 2048 : 44100 + 2048]), middle, rtol=0.01)


def test_amplitudes_of_known_partials_are_exact_though_lobes_overlap():
    """Also where two partials lie a bin apart, and beside one of a whole cycle a frame."""
    rng = np.random.default_rng(0)
    hz = np.array([11.0, 99.0, 110.0, 319.0, 4300.0])
    amplitude = rng.uniform(0.001, 1, (3, 5))
    cycles = np.outer(hz, np.arange(4096) / 44100)
    waves = np.sin(2 * np.pi * cycles + rng.uniform(0, 6, (3, 5, 1)))
    frames = np.einsum("nk,nkt->nt", amplitude, waves)
    assert_allclose(harmonics.fitted_amplitudes(frames, hz, sr=44100), amplitude, rtol=1e-6)
    for wrong in ([0.0], [22050.0], np.linspace(100, 200, 2049)):
        with pytest.raises(ValueError, match="partials lie between 0 and 22050 Hz"):
            harmonics.fitted_amplitudes(frames, np.array(wrong), sr=44100)


def test_levels_are_under_the_strongest_of_the_first_and_end_at_minus_60():
    heard = {"a": (0.1, 0.2, 0.0), "b": (0.4, 1e-5, 0.02)}
    spectra = {n: representations.magnitude(sines(of, F0, 4096)) for n, of in heard.items()}
    levels = harmonics.levels_db(spectra, F0, sr=SR)
    assert {name: of[:3] for name, of in levels.items()} == {"a": [-6, 0, -60], "b": [6, -60, -20]}
    assert {len(of) for of in levels.values()} == {N_PARTIALS}
