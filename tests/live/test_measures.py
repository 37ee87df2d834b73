"""Measures of an instrument against sines of known pitch and spaces of known content."""

from dataclasses import replace

import numpy as np
import pytest

from tests.live.test_numbered import TOY
from vaelib.live.making import measures
from vaelib.synthesis.partials import Partials

SR = 44_100


@pytest.mark.parametrize("cents", [-120.0, -0.5, 0.0, 3.0, 60.0])
def test_cents_are_those_of_the_sine_that_was_put_in(cents):
    t = np.arange(SR) / SR
    hz = 220 * 2 ** (cents / 1200)
    sound = 0.1 * np.sin(2 * np.pi * hz * t) + 0.5 * np.sin(2 * np.pi * 500 * t)
    assert measures.cents_off(sound, 220.0, sr=SR) == pytest.approx(cents, abs=0.01)
    beside = Partials(np.array([100.0, 219.0, hz, 500.0]), np.array([9.0, 0.1, 0.2, 9.0]))
    assert measures.cents_beside(beside, 220.0) == pytest.approx(cents, abs=1e-9)


def test_where_the_fundamental_does_not_sound_there_is_no_number():
    t = np.arange(SR) / SR
    sound = np.sin(2 * np.pi * 500 * t) + 1e-4 * np.sin(2 * np.pi * 220 * t)
    assert np.isnan(measures.cents_off(sound, 220.0, sr=SR))
    assert np.isnan(measures.cents_beside(Partials(np.array([500.0]), np.ones(1)), 220.0))
    found = measures.summary([np.nan, -3.0, 1.0, 2.0])
    assert found == {"median": 2.0, "p90": pytest.approx(2.8), "largest": 3.0, "heard": 3}


def test_an_instrument_whose_partials_lie_beside_the_note_is_found_out():
    off = replace(TOY, ratios=TOY.ratios * np.float32(2 ** (7 / 1200)))
    found = measures.tuning(off, ("bank", "inverse-stft"), 3, ticks=60)
    for numbers in found.values():
        assert numbers["median"] == pytest.approx(7, abs=0.01) and numbers["heard"] == 3
    assert measures.tuning(TOY, ("bank",), 3, ticks=60)["bank"]["largest"] < 0.01


def test_points_are_even_between_the_ends_of_all_dials():
    found = measures.points(TOY, 2000)
    low, high = np.array([(x.low, x.high) for x in TOY.latents]).T
    assert np.abs(found.mean(axis=0) - (low + high) / 2).max() < 0.03 * (high - low).max()
    assert (found.min(axis=0) >= low).all() and (found.max(axis=0) <= high).all()


def test_near_sines_are_counted_and_loudness_is_even():
    (kernel, _) = TOY.layers[0]
    loud = replace(TOY, layers=((kernel * 0, np.array([0, -30, -30, -30], np.float32)),))
    even = replace(TOY, layers=((kernel * 0, np.zeros(4, np.float32)),))
    assert measures.near_sines(loud, 50) == 1
    # The second partial has an amplitude of 3 z1 until it is whole: below 1/3 for a ninth of all.
    assert measures.near_sines(even, 1000) == pytest.approx(1 / 9, abs=0.03)
    assert measures.loudness_spread_db(TOY, 57.0, 100) < 3


def test_a_dial_that_changes_nothing_is_told_from_one_that_does():
    (kernel, bias), *_ = TOY.layers
    still = replace(TOY, layers=((kernel * 0, bias),))
    changes = measures.dial_changes(still, 20)
    assert changes[2] == 0 and (changes[:2] > 0.3).all()
    assert measures.dial_changes(TOY, 20)[2] > 0.3
