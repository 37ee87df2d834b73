"""Partials against known sinusoids, and slots against a slow tracker."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.representations import N_FFT, magnitude
from vaelib.synthesis.partials import N_PARTIALS, PEAK, Partials, Tracker, find, lobe

SR = 44100.0
BIN = SR / N_FFT


def spectrum(frequency_hz, amplitude, *, sr=SR, seed=0):
    """Magnitudes of one frame of a sum of sines with random phases."""
    phases = np.random.default_rng(seed).uniform(0, 2 * np.pi, len(frequency_hz))
    cycles = np.outer(frequency_hz, np.arange(N_FFT) / sr)
    return magnitude(np.asarray(amplitude) @ np.sin(2 * np.pi * cycles + phases[:, None]))


def partials(*frequency_hz, amplitude=None):
    f = np.array(frequency_hz, float)
    return Partials(f, np.ones(len(f)) if amplitude is None else np.array(amplitude, float))


def test_the_lobe_is_the_transform_of_the_hann_window():
    n = np.arange(N_FFT) - N_FFT / 2
    window = 0.5 + 0.5 * np.cos(2 * np.pi * n / N_FFT)
    x = np.concatenate([np.linspace(-6, 6, 49), [1 + 1e-9, -1 + 1e-12, 1e-9]])
    truth = np.cos(2 * np.pi * np.outer(x, n) / N_FFT) @ window / window.sum()
    assert_allclose(lobe(x), truth, atol=1e-6)
    assert lobe(np.zeros(1)) == 1 and window.sum() / 2 == PEAK


@pytest.mark.parametrize("bins", [20.0, 20.25, 20.4999, 20.5, 20.75, 900.3])
@pytest.mark.parametrize("sr", [44100.0, 16000.0])
def test_a_sinusoid_alone_is_found_exactly(bins, sr):
    f = bins * sr / N_FFT
    found = find(spectrum([f], [0.3], sr=sr), sr=sr)
    assert_allclose(found.frequency_hz, [f], rtol=1e-6)
    assert_allclose(found.amplitude, [0.3], rtol=1e-5)


def test_many_partials_are_found_in_order():
    f = 220.0 * np.arange(1, 41)
    a = np.random.default_rng(1).uniform(0.2, 1, 40)
    found = find(spectrum(f, a))
    assert found.frequency_hz.dtype == found.amplitude.dtype == np.float64
    assert np.max(np.abs(1200 * np.log2(found.frequency_hz / f))) < 0.05
    assert_allclose(found.amplitude, a, rtol=1e-3)
    largest = find(spectrum(f, a), max_partials=7)
    assert_allclose(largest.frequency_hz, np.sort(f[np.argsort(a)[-7:]]), rtol=1e-4)


def test_what_is_far_below_the_largest_is_left_out():
    f, a = [1000.0, 3000.0, 5000.0], [1.0, 10 ** (-59 / 20), 10 ** (-61 / 20)]
    assert_allclose(find(spectrum(f, a)).frequency_hz, f[:2], rtol=1e-4)
    assert_allclose(find(spectrum(f, a), floor_db=-65).frequency_hz, f, rtol=1e-4)


@pytest.mark.parametrize(("level_db", "n"), [(-30.0, 2), (-50.0, 1)])
def test_small_maxima_count_only_if_they_look_like_a_lobe(level_db, n):
    m = spectrum([100 * BIN], [1.0])
    m[500] = m.max() * 10 ** (level_db / 20)
    assert len(find(m).frequency_hz) == n


def test_silence_constant_and_the_lowest_have_no_partials():
    assert len(find(np.zeros(1025)).frequency_hz) == 0
    assert len(find(np.ones(1025)).frequency_hz) == 0
    assert len(find(magnitude(np.ones(N_FFT))).frequency_hz) == 0
    assert len(find(spectrum([12.0], [1.0])).frequency_hz) == 0
    # The last bin has no neighbour above.
    assert len(find(spectrum([1024.4 * BIN], [1.0])).frequency_hz) == 0


def test_values_below_zero_count_as_zero():
    m = spectrum([1000.0, 2000.0], [1.0, 0.5])
    below = np.where(m < 1, -5, m)
    assert_array_equal(find(below).frequency_hz, find(np.maximum(below, 0)).frequency_hz)
    assert len(find(below).frequency_hz) == 2


@pytest.mark.parametrize(
    ("m", "message"),
    [
        (np.ones(1024), r"a spectrum has shape \(1025,\), not \(1024,\)"),
        (np.ones((2, 1025)), r"not \(2, 1025\)"),
        (np.where(np.arange(1025) == 3, np.nan, 1.0), "must be finite"),
        (np.where(np.arange(1025) == 3, np.inf, 1.0), "must be finite"),
    ],
)
def test_errors_say_what_is_wrong(m, message):
    with pytest.raises(ValueError, match=message):
        find(m)


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
