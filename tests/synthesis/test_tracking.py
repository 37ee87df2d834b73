"""Tracking: slots against a slow tracker, one pair after the other."""

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from vaelib.representations import N_FFT
from vaelib.synthesis.partials import N_PARTIALS, Partials
from vaelib.synthesis.tracking import Tracker

SR = 44100.0
BIN = SR / N_FFT


def partials(*frequency_hz, amplitude=None):
    f = np.array(frequency_hz, float)
    return Partials(f, np.ones(len(f)) if amplitude is None else np.array(amplitude, float))


def test_partials_keep_their_slots_while_they_move():
    tracker = Tracker()
    start = np.array([200.0, 300.0, 500.0])
    # The lowest rises past where the others have been.
    for i in range(40):
        f = start + np.array([20.0, 22.0, 24.0]) * i
        tracked = tracker.follow(Partials(f, np.array([1.0, 0.5, 0.2])))
        assert_array_equal(tracked.frequency_hz[:3], f)
        assert_array_equal(tracked.amplitude[:4], [1, 0.5, 0.2, 0])
        assert tracked.born.sum() == (3 if i == 0 else 0)


def test_a_partial_out_of_reach_is_another():
    tracker = Tracker()
    tracker.follow(partials(1000.0))
    assert not tracker.follow(partials(1000.0 + 2.4 * BIN)).born.any()
    tracked = tracker.follow(partials(1000.0 + 5 * BIN))
    assert_array_equal(np.flatnonzero(tracked.born), [1])
    assert_array_equal(np.flatnonzero(tracked.amplitude), [1])
    # The one that died keeps the frequency it had.
    assert tracked.frequency_hz[0] == 1000.0 + 2.4 * BIN


def test_a_slot_rests_for_a_whole_tick_before_it_is_given_away():
    tracker = Tracker()
    slots = []
    for f in (1000.0, 2000.0, 3000.0, 4000.0):
        tracked = tracker.follow(partials(f))
        slots.append(int(np.flatnonzero(tracked.amplitude)[0]))
    # Slot 0 fades in the second tick and is silent in the third.
    assert slots == [0, 1, 2, 0]


def test_silence_frees_all_slots_and_keeps_their_frequencies():
    tracker = Tracker()
    tracker.follow(partials(500.0, 900.0))
    for _ in range(2):
        tracked = tracker.follow(partials())
        assert not tracked.amplitude.any() and not tracked.born.any()
        assert_array_equal(tracked.frequency_hz[:2], [500.0, 900.0])
    assert_array_equal(np.flatnonzero(tracker.follow(partials(700.0)).born), [0])


def test_when_slots_run_out_the_smallest_wait():
    tracker = Tracker()
    n = N_PARTIALS + 10
    f = 60.0 * np.arange(1, n + 1)
    a = np.random.default_rng(0).permutation(n) + 1.0
    tracked = tracker.follow(Partials(f, a))
    assert_array_equal(np.sort(tracked.amplitude), np.sort(a)[10:])
    assert_array_equal(tracked.frequency_hz, f[a > 10])
    # Nobody who has a slot loses it to a larger one.
    again = tracker.follow(Partials(f, a[::-1]))
    assert_array_equal(again.frequency_hz, tracked.frequency_hz)
    assert not again.born.any()


def greedy(new, old, reach):
    """Closest pairs, one by one."""
    pairs = {}
    distance = {(i, j): abs(a - b) for i, a in enumerate(new) for j, b in enumerate(old)}
    for i, j in sorted(distance, key=distance.get):
        if distance[i, j] <= reach and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


@pytest.mark.parametrize("seed", range(20))
def test_partials_follow_the_closest_pairs(seed):
    rng = np.random.default_rng(seed)
    old = np.sort(rng.uniform(100, 1500, rng.integers(0, 60)))
    new = np.sort(rng.uniform(100, 1500, rng.integers(0, 60)))
    tracker = Tracker()
    tracker.follow(partials(*old))
    tracked = tracker.follow(partials(*new))
    pairs = greedy(new, old, 2.5 * BIN)
    assert_array_equal(tracked.frequency_hz[list(pairs.values())], new[list(pairs)])
    followed = np.flatnonzero(~tracked.born & (tracked.amplitude > 0))
    assert_array_equal(followed, np.sort(list(pairs.values())))
    assert tracked.born.sum() == len(new) - len(pairs)


def test_what_is_returned_is_the_callers():
    tracker = Tracker()
    tracker.follow(partials(440.0))
    tracked = tracker.follow(partials(441.0))
    for array in tracked:
        array[:] = 0
    again = tracker.follow(partials(442.0))
    assert again.frequency_hz[0] == 442.0 and not again.born.any()


def test_the_very_same_partials_are_followed_as_equal_ones_are():
    rng = np.random.default_rng(5)
    one, other = Tracker(), Tracker()
    for _ in range(40):
        n = int(rng.integers(1, 140))
        partials = Partials(np.sort(rng.uniform(50, 9000, n)), rng.random(n))
        for _ in range(int(rng.integers(1, 5))):
            found = one.follow(partials), other.follow(Partials(*map(np.copy, partials)))
            for same, fresh in zip(*found, strict=True):
                assert_array_equal(same, fresh)
