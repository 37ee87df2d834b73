"""Envelope: its levels at known times, and nothing that would click."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from vaelib.live.playing.envelope import Envelope, rise

T = np.linspace(0, 60, 60 * 441 + 1)
NOTE = Envelope(5.25, 4.0, 10.0, 0.5, released=30.5, release=20.0)


def test_levels_at_known_times():
    at = NOTE.gain(np.array([0, 5.25, 7.25, 9.25, 14.25, 19.25, 25, 30.5, 40.5, 50.5, 60]))
    # Half of the time: half of the rise, and an eighth of the fall.
    fallen = 0.5 + 0.5 / 8
    assert_allclose(at, [0, 0, 0.5, 1, fallen, 0.5, 0.5, 0.5, 0.5 / 8, 0, 0], atol=1e-12)
    assert NOTE.end == 50.5
    assert [NOTE.gain(t) for t in (7.25, 25.0, 40.5)] == pytest.approx([0.5, 0.5, 0.0625])


@pytest.mark.parametrize("block", [1, 7, 441])
def test_blocks_of_any_size_make_the_same_course(block):
    times = T[:-1]
    parts = (
        [
            np.broadcast_to(NOTE.gain(part), len(part))
            for part in np.split(times, range(block, len(times), block))
        ]
        if block > 1
        else [np.atleast_1d(NOTE.gain(t)) for t in times[::97]]
    )
    expected = NOTE.gain(times if block > 1 else times[::97])
    assert_allclose(np.concatenate(parts), expected, atol=1e-15)


@pytest.mark.parametrize(
    "note",
    [
        NOTE,
        NOTE._replace(released=6.0),
        NOTE._replace(released=12.0, cut=13.0),
        Envelope(3.0, 0.5, 0.5, 1.0, released=3.6, release=0.5),
        Envelope(3.0, 9.0, 0.5, 1.0, cut=7.0),
    ],
)
def test_no_course_has_a_corner(note):
    gain = note.gain(T)
    # The slope changes from sample to sample by no more than the steepest part of a curve does.
    shortest = min(note.attack, note.decay if note.sustain < 1 else 9, note.release, 1.0) * 441
    assert np.abs(np.diff(gain, 2)).max() < 2.5 * 2 * np.pi / shortest**2
    assert gain.min() >= 0 and gain.max() <= 1
    assert gain[0] == 0 and (note.end > 60 or gain[-1] == 0)


def test_no_rounding_leaves_the_range_of_a_gain():
    """A note-on nearly at a sample made a gain of -1e-28, which stopped the sound."""
    x = np.geomspace(1e-17, 1e-6, 5000)
    for values in (x, 1 - x):
        for risen in (rise(values), np.array([rise(float(value)) for value in values])):
            assert risen.min() >= 0 and risen.max() <= 1
    times = np.arange(441) / 441
    for sample in range(0, 441, 5):
        note = Envelope(times[sample] - 1e-10, 1.0, 2.0, 0.5, cut=times[sample] + 1e-10)
        assert note.gain(times).min() >= 0 and note.gain(times).max() <= 1


def test_times_are_told_from_the_beginning_of_a_tick():
    later = NOTE._replace(cut=33.0).since(30.0)
    assert (later.onset, later.released, later.cut) == (-24.75, 0.5, 3.0)
    assert_allclose(later.gain(T[:441]), NOTE._replace(cut=33.0).gain(T[:441] + 30))
