"""Errors against scikit-learn, slow loops and cases known by hand."""

import math
from functools import cache

import numpy as np
import pytest
import sklearn.metrics
from numpy.testing import assert_allclose

from vaelib.metrics import errors
from vaelib.representations import N_BINS, N_FFT, hann, magnitude_phase


def test_r2_is_sklearns_over_all_bins():
    rng = np.random.default_rng(0)
    x = rng.normal(5, [1, 2, 30], (40, 3))
    decoded = x + rng.normal(0, 1, x.shape)
    truth = sklearn.metrics.r2_score(x, decoded, multioutput="variance_weighted")
    assert_allclose(errors.r2(x, decoded), truth)
    assert errors.r2(x, x) == 1
    assert_allclose(errors.r2(x, np.broadcast_to(x.mean(axis=0), x.shape)), 0, atol=1e-12)


def test_r2_counts_what_is_decoded_where_the_sounds_do_not_differ():
    x = np.array([[0.0, 1], [0, 3]])
    assert errors.r2(x, x + np.array([1, 0])) == 0


def test_log_spectral_distance_of_a_gain_is_the_gain():
    x = np.random.default_rng(1).uniform(0.5, 1, (3, 20))
    assert_allclose(errors.log_spectral_distance(x, 10 ** (4 / 20) * x), [4, 4, 4])


def test_log_spectral_distance_counts_from_the_floor():
    x = np.array([[1.0, 1e-9], [1.0, 1e-9]])
    decoded = np.array([[1.0, -5.0], [1.0, 1e-2]])
    assert_allclose(errors.log_spectral_distance(x, decoded), [0, 20 / np.sqrt(2)])


def test_spectral_convergence_is_its_slow_loop():
    rng = np.random.default_rng(3)
    x, decoded = rng.uniform(0, 5, (2, 6, 9))
    convergence = [
        np.sqrt(sum((a - b) ** 2)) / np.sqrt(sum(a**2)) for a, b in zip(x, decoded, strict=True)
    ]
    assert_allclose(errors.spectral_convergence(x, decoded), convergence)


def test_scores_are_their_four_parts():
    rng = np.random.default_rng(7)
    x, decoded = rng.uniform(0.1, 5, (2, 7, 20))
    sounding = errors.log_spectral_distance(x, decoded, sounding=True)
    assert errors.scores(x, decoded) == {
        "r2": errors.r2(x, decoded),
        "lsd_db": np.median(errors.log_spectral_distance(x, decoded)),
        "sounding_lsd_db": np.median(sounding),
        "sc": np.median(errors.spectral_convergence(x, decoded)),
    }


def test_scores_compare_the_levels_of_the_last_values_by_their_size():
    """Phases stand before the magnitudes; MDCT coefficients have signs, which are no level."""
    rng = np.random.default_rng(8)
    x, decoded = rng.normal(size=(2, 7, 20))
    sizes, decoded_sizes = (np.abs(y[:, 14:]) for y in (x, decoded))
    found = errors.scores(x, decoded, 6)
    assert list(found) == ["r2", "lsd_db", "sounding_lsd_db", "sc"]
    assert_allclose(found["r2"], errors.r2(x, decoded), rtol=0)
    floor = sizes.max(axis=1, keepdims=True) / 1000
    levels, decoded_levels = (20 * np.log10(np.maximum(y, floor)) for y in (sizes, decoded_sizes))
    distance = np.sqrt(np.mean((levels - decoded_levels) ** 2, axis=1))
    assert_allclose(found["lsd_db"], np.sort(distance)[3])
    norms = [np.linalg.norm(y, axis=1) for y in (sizes - decoded_sizes, sizes)]
    assert_allclose(found["sc"], np.sort(norms[0] / norms[1])[3])
    flipped = errors.scores(x, -x)
    assert (flipped["lsd_db"], flipped["sc"]) == (0, 0) and flipped["r2"] < -2


def test_a_decoded_magnitude_below_zero_is_none():
    x = np.array([[1.0, 0.5, 0.25], [0.5, 1.0, 0.25]])
    decoded, floored = x * [1, 1, -1], x * [1, 1, 0]
    assert errors.scores(x, decoded)["lsd_db"] == errors.scores(x, floored)["lsd_db"] > 20
    assert errors.scores(-x, -decoded)["lsd_db"] == 0, "of coefficients with signs the size counts"


def test_scores_of_many_sounds_are_those_of_all_at_once():
    x, decoded = np.random.default_rng(10).uniform(0.1, 5, (2, 5000, 3)).astype(np.float32)
    found = errors.scores(x, decoded)
    assert found["lsd_db"] == np.median(errors.log_spectral_distance(x, decoded))
    assert found["sc"] == np.median(errors.spectral_convergence(x, decoded))


def test_low_share_is_that_of_the_energy():
    assert errors.low_share(np.array([[1.0, 2], [3, 4]]), 1) == 10 / 30
    assert_allclose(errors.low_share(np.full((5, 8), -3.0), 2), 0.25)
    # Of magnitudes r^k, n of N bins hold (1 - r^2n) / (1 - r^2N) of the energy.
    x = np.outer([1, 5], 0.9 ** np.arange(30)).astype(np.float32)
    assert_allclose(errors.low_share(x, 7), (1 - 0.9**14) / (1 - 0.9**60), rtol=1e-6)
    assert errors.low_share(x, 30) == 1 and errors.low_share(x, 0) == 0


def test_error_by_factor_averages_over_the_other_factors():
    # Every combination of 2 and 3 values, twice; the error is 10 times the first plus the second.
    labels = np.array([[a, b] for a in (0, 1) for b in (0, 1, 2)] * 2)
    x = np.zeros((12, 4))
    decoded = np.sqrt(labels @ [[10.0], [1.0]]) * np.ones((1, 4))
    found = errors.error_by_factor(x, decoded, labels, ("ratio", "index"))
    assert list(found) == ["ratio", "index"]
    assert_allclose(found["ratio"], [1, 11])
    assert_allclose(found["index"], [5, 6, 7])


def test_error_by_factor_leaves_out_values_that_no_sound_has():
    x = np.zeros((5, 2))
    decoded = np.sqrt([[1.0, 1], [4, 0], [3, 3], [0, 8], [10, 10]])
    found = errors.error_by_factor(x, decoded, np.array([[0], [2], [0], [2], [5]]), ["ratio"])
    assert_allclose(found["ratio"], [2, 3, 10])


def test_variance_ratio_of_a_gain_is_its_square():
    x = np.random.default_rng(8).normal(3, [1.0, 4], (50, 2))
    assert_allclose(errors.variance_ratio(x, 100 - 0.5 * x), 0.25)
    assert errors.variance_ratio(x, np.ones((7, 2))) == 0


def test_distance_of_sounding_bins_leaves_out_the_floor():
    x = np.array([[1.0, 0.5, 1e-9, 0]])
    decoded = x * 10 ** (4 / 20)
    assert_allclose(errors.log_spectral_distance(x, decoded), 4 / np.sqrt(2))
    assert_allclose(errors.log_spectral_distance(x, decoded, sounding=True), 4)
    # What is decoded where x is silent does not count, what is silent where x sounds does.
    decoded = np.array([[1.0, 0, 1, 1]])
    missed = 20 * np.log10(0.5 / 0.001)
    found = errors.log_spectral_distance(x, decoded, sounding=True)
    assert_allclose(found, missed / np.sqrt(2))


@pytest.mark.parametrize("error", [0, 1.0, -2.5, np.pi])
def test_phase_coherence_of_one_error_is_its_cosine(error):
    rng = np.random.default_rng(0)
    phase, magnitude = rng.uniform(-np.pi, np.pi, (6, 9)), rng.uniform(0, 9, (6, 9))
    turned = phase + error + 2 * np.pi * rng.integers(-3, 4, (6, 9))
    x = np.concatenate([phase, magnitude], axis=1)
    decoded = np.concatenate([turned, rng.uniform(0, 1, (6, 9))], axis=1)
    assert_allclose(errors.phase_coherence(x, decoded), np.cos(error))


def test_phase_coherence_by_a_slow_loop():
    x, decoded = np.random.default_rng(1).normal(size=(2, 4, 10))
    for row, other, found in zip(x, decoded, errors.phase_coherence(x, decoded), strict=True):
        pairs = [(row[5 + k] ** 2, np.cos(row[k] - other[k])) for k in range(5)]
        assert_allclose(found, sum(e * c for e, c in pairs) / sum(e for e, _ in pairs))


def test_phase_coherence_of_chance_is_0():
    phase, other = np.random.default_rng(2).uniform(-np.pi, np.pi, (2, 300, 1025))
    x, decoded = (np.concatenate([p, np.ones_like(p)], axis=1) for p in (phase, other))
    # 300 x 1025 independent cosines of variance 1/2.
    assert abs(errors.phase_coherence(x, decoded).mean()) < 4 / np.sqrt(2 * 300 * 1025)


@cache
def sounds(n, partials):
    """Frames of steady sounds whose partials have any frequency between 60 Hz and 9 kHz."""
    rng = np.random.default_rng(0)
    hz = np.sort(rng.uniform(60, 9000, (n, partials, 1)), axis=1)
    phase, time = rng.uniform(0, 2 * np.pi, (n, partials, 1)), np.arange(N_FFT) / 44_100
    height = 0.9 ** np.arange(partials)[:, None]
    return np.sum(height * np.sin(2 * np.pi * hz * time + phase), axis=1)


def inverse(spectrum):
    """Inverse DFT of bins 0..1024, as a sum of cosines and sines."""
    k, n = np.arange(1, N_BINS), np.arange(N_FFT)[:, None]
    turns = 2 * np.pi * (k * n % N_FFT) / N_FFT
    real, imag = spectrum.real[1:], spectrum.imag[1:]
    return (spectrum[0].real + 2 * (np.cos(turns) @ real - np.sin(turns) @ imag)) / N_FFT


def test_inconsistency_by_its_definition():
    """One minus the share of the windowed part, from the energies of the frame's ends."""
    phase, magnitude = np.random.default_rng(3).normal(size=(2, N_BINS)) * [[2], [5]]
    y = inverse(magnitude * np.exp(1j * phase)) ** 2
    w = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(N_FFT) / N_FFT)) ** 2
    ends = np.r_[:512, 3584:4096]
    e, e_w = y[ends].sum() / y.sum(), w[ends].sum() / w.sum()
    assert_allclose(e_w, 1 / 4 - (2 * np.sqrt(2) - 1 / 2) / (3 * np.pi), atol=1e-6)
    (found,) = errors.inconsistency(np.concatenate([phase, magnitude])[None])
    assert_allclose(e, (1 - found) * e_w + found / 4)


@pytest.mark.parametrize("partials", [1, 4, 40])
def test_steady_sounds_are_consistent(partials):
    x = magnitude_phase(sounds(60, partials))
    found = errors.inconsistency(x)
    assert np.abs(found).max() < 0.02 and abs(found.mean()) < 0.005
    # Another level or sign of the sound, and phases of other turns, are as consistent.
    same = np.concatenate([x[:, :N_BINS] + 5 * np.pi, 30 * x[:, N_BINS:]], axis=1)
    assert_allclose(errors.inconsistency(same), found, atol=1e-4)


def test_inconsistency_of_random_phases_is_1():
    x = magnitude_phase(sounds(60, 40))
    x[:, :N_BINS] = np.random.default_rng(4).uniform(-np.pi, np.pi, (60, N_BINS))
    found = errors.inconsistency(x)
    assert abs(found.mean() - 1) < 4 * found.std() / np.sqrt(60) < 0.2


def test_inconsistency_rises_with_the_error_of_the_phase():
    """Normal errors of deviation s leave exp(-s^2) of the energy in place, the rest is flat."""
    x = magnitude_phase(sounds(60, 40))
    noise = np.random.default_rng(5).normal(size=(60, N_BINS))
    for s in (0.3, 0.6, 1.0):
        wrong = x.copy()
        wrong[:, :N_BINS] += s * noise
        found = errors.inconsistency(wrong)
        assert_allclose(found.mean(), 1 - np.exp(-(s**2)), atol=4 * found.std() / np.sqrt(60))


def test_a_frame_that_sounds_at_its_ends_is_most_inconsistent():
    frames = np.roll(hann(N_FFT) * sounds(5, 4), N_FFT // 2, axis=1)
    spectrum = np.fft.rfft(frames)[:, :N_BINS]
    x = np.concatenate([np.angle(spectrum), np.abs(spectrum)], axis=1)
    assert (errors.inconsistency(x) > 2).all()


def test_centroid_is_the_frequency_at_which_the_power_balances():
    x = np.random.default_rng(6).uniform(0, 3, (2, 4, N_BINS)).astype(np.float32)
    hz = np.arange(N_BINS) * 44_100 / N_FFT
    found = errors.spectral_centroid(x, hz)
    assert found.shape == (2, 4)
    for row, centroid in zip(x.reshape(8, -1), found.ravel(), strict=True):
        moments = [float(a) ** 2 * (f - centroid) for a, f in zip(row, hz, strict=True)]
        assert math.fsum(moments) == pytest.approx(0, abs=1e-9 * math.fsum(map(abs, moments)))


def test_centroid_does_not_hear_nearly_empty_bins():
    x = np.full((1, N_BINS), 1e-3)
    x[0, [20, 40]] = 1
    hz = np.arange(N_BINS) * 44_100 / N_FFT
    assert_allclose(errors.spectral_centroid(x, hz), hz[30], rtol=0.01)
    assert (x @ hz / x.sum())[0] > 4 * hz[30]


@pytest.mark.parametrize(
    ("measure", "says"),
    [
        (
            lambda x: errors.spectral_convergence(x[:, N_BINS:], x[:, N_BINS:]),
            "spectral convergence",
        ),
        (lambda x: errors.phase_coherence(x, x), "phase coherence"),
        (errors.inconsistency, "inconsistency"),
    ],
)
def test_silent_sounds_are_refused(measure, says):
    x = np.ones((2, 2 * N_BINS))
    x[1, N_BINS:] = 0
    with pytest.raises(ValueError, match=f"{says} needs sounds: one of x is silent"):
        measure(x)
