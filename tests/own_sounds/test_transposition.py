"""Transposition: what keeps its place among the partials while the pitch moves."""

import numpy as np
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.datasets.recordings import envelopes
from vaelib.own_sounds.material import Material
from vaelib.own_sounds.transposition import by_ratio, transposed


def formant(hz):
    return -60 * np.abs(np.log2(hz / 900)) / 6


def frames(n=10):
    """Frames at 220 Hz of one formant, without noise and stretch."""
    values = np.full((n, 153), -75, np.float32)
    values[:, envelopes.ENVELOPE] = formant(envelopes.HZ)
    values[:, -1] = 0
    return Material(values, np.ones(n), np.zeros(n), np.zeros(n, int))


def levels(values, hz):
    return envelopes.partial_levels_db(values[:, :-1], hz)


def test_partials_keep_their_levels_where_the_spectrum_moves_by_ratio():
    low = frames()
    moved = by_ratio(low, low.octaves + 0.5)
    before = np.tile(np.arange(1, 20) * 220.0, (10, 1))
    assert_allclose(levels(moved, before * 2**0.5), levels(low.values, before), atol=0.2)
    assert_array_equal(moved[:, envelopes.NOISE], low.values[:, envelopes.NOISE])


def test_frames_are_transposed_by_as_much_as_asked_and_always_alike():
    low = frames(400)
    found = transposed(low, semitones=3)
    apart = 12 * (found.octaves - low.octaves)
    assert -3 <= apart.min() < -2.9 and 2.9 < apart.max() <= 3
    assert abs(apart.mean()) < 0.3
    before = np.arange(1, 20) * low.hz[:, None]
    after = np.arange(1, 20) * found.hz[:, None]
    assert_allclose(levels(found.values, after), levels(low.values, before), atol=0.2)
    assert_array_equal(transposed(low, semitones=3).values, found.values)
    assert_array_equal(low.octaves, 1)
