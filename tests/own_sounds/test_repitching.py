"""Repitching: recordings at the pitch of others of their instrument."""

import numpy as np
import pytest

from vaelib.datasets.recordings import envelopes
from vaelib.own_sounds.material import Material
from vaelib.own_sounds.model import Model
from vaelib.own_sounds.repitching import pairs, repitched


def frames(octaves, levels_db):
    """Frames whose levels are a function of frequency, without noise and stretch."""
    values = np.full((10, 153), -75, np.float32)
    values[:, envelopes.ENVELOPE] = levels_db(envelopes.HZ)
    values[:, -1] = 0
    return Material(values, np.full(10, float(octaves)), np.zeros(10), np.zeros(10, int))


def formant(hz):
    return -60 * np.abs(np.log2(hz / 900)) / 6


def test_a_formant_is_kept_by_the_envelope_and_lost_by_the_ratio():
    low, high = frames(1, formant), frames(2, formant)
    softer = np.concatenate([np.eye(153), np.zeros((1, 153))]), np.full(153, -10)
    model = Model((softer,), "identity", lambda values, octaves: values)
    found = repitched(model, [(low, high), (high, low)])
    assert found.envelope < 1e-3 and found.ratio > 4
    # A gain alone is no error.
    assert found.model == pytest.approx(0, abs=0.2)
    assert found.n_pairs == 2


def test_pairs_are_of_one_instrument_and_as_far_apart_as_asked():
    found = pairs(np.array(list("aaab")), np.array([60.0, 65, 73, 66]), semitones=(4, 12))
    assert found == [(0, 1), (1, 0), (1, 2), (2, 1)]
