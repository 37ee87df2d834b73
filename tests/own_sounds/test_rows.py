"""Rows: what each value counts, against a slow count of harmonics."""

import numpy as np
from numpy.testing import assert_allclose

from vaelib.datasets.recordings import envelopes
from vaelib.own_sounds import rows
from vaelib.own_sounds.material import Material


def test_every_harmonic_that_counts_counts_alike():
    rng = np.random.default_rng(0)
    n, width = 50, envelopes.WIDTH + envelopes.N_NUMBERED + 1
    values = np.full((n, width), -75.0, np.float32)
    # Levels fall by 12.2 dB an octave: the 31st is the first that is over 60 dB below.
    hz = 110 * 2 ** rng.uniform(-0.4, 2, n)
    values[:, envelopes.ENVELOPE] = -12.2 * np.log2(envelopes.HZ / hz[:, None])
    values[:, envelopes.WIDTH :] = 0
    found = rows.weights(Material(values, np.log2(hz / 110), np.zeros(n), np.arange(n)))
    around, by_number = np.zeros(len(envelopes.HZ)), np.zeros(envelopes.N_NUMBERED)
    for f in hz:
        for k in range(1, 33):
            if k * f < envelopes.TOP_HZ and 12.2 * np.log2(k) < 60:
                around[np.abs(envelopes.HZ - k * f).argmin()] += 1
                if k <= len(by_number):
                    by_number[k - 1] += 1
    least = 0.02
    assert_allclose(
        found[envelopes.ENVELOPE] ** 2, np.maximum(around / around.mean(), least), atol=0.05
    )
    assert_allclose(found[envelopes.WIDTH : -1] ** 2, by_number / around.mean(), rtol=0.02)


def test_a_partial_that_is_never_there_counts_a_little():
    values = np.full((5, envelopes.WIDTH + envelopes.N_NUMBERED + 1), -75.0, np.float32)
    values[:, envelopes.WIDTH :] = 0
    high = Material(values, np.full(5, 5.0), np.zeros(5), np.arange(5))
    assert np.all(rows.weights(high) > 0)


def test_bins_count_alike(frames):
    plain = Material(np.zeros((3, 1025), np.float32), np.zeros(3), np.zeros(3), np.zeros(3, int))
    assert_allclose(rows.weights(plain), 1)
    assert rows.told(plain) == 0 and rows.told(frames) > 0


def test_a_doubling_of_the_stretch_counts_as_asked(frames):
    usual, other = rows.weights(frames), rows.weights(frames, stretch=3)
    assert usual[-1] == 20 and other[-1] == 3
    assert_allclose(usual[:-1], other[:-1])
