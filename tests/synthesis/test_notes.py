"""Notes: what a tick does with pitch and gate, written out."""

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.synthesis.notes import HOP, Note, fade, midi_to_hz


def test_a_fade_runs_from_zero_to_one_without_corners():
    up = fade(HOP)
    assert up[0] == 0 and up[-1] < 1
    # The sample after the last is 1; fading out is fading in backwards.
    assert_allclose(up + np.append(1, up[:0:-1]), 1, atol=1e-12)
    assert np.abs(np.diff(np.append(up, [1, 1]), 2)).max() < 6 / HOP**2


def test_pitches_are_those_of_midi():
    assert midi_to_hz(69) == 440 and midi_to_hz(57) == 220 and round(midi_to_hz(60), 2) == 261.63
    assert_allclose(midi_to_hz(np.array([69.5, 81.0])), [440 * 2 ** (1 / 24), 880])


def test_a_note_from_silence_starts_where_it_is():
    note = Note(220.0, HOP)
    first = note.next(440.0, 1.0)
    assert first.fresh and not first.silent
    assert first.ratio == (2.0, 2.0)
    assert_array_equal(first.gate, fade(HOP))


def test_a_held_note_glides_and_its_gate_stands():
    note = Note(220.0, HOP)
    note.next(220.0, 0.5)
    held = note.next(330.0, 0.5)
    assert held.ratio == (1.0, 1.5) and held.gate == 0.5
    assert not held.fresh and not held.silent
    louder = note.next(330.0, 1.0)
    assert_allclose(louder.gate, 0.5 + 0.5 * fade(HOP))


def test_a_release_takes_a_tick_and_then_there_is_silence():
    note = Note(220.0, HOP)
    note.next(220.0, 1.0)
    release = note.next(220.0, 0.0)
    assert not release.silent
    assert_allclose(release.gate, 1 - fade(HOP))
    # Straight on from the end of the release the pitch still glides.
    assert note.next(440.0, 1.0).ratio == (1.0, 2.0)
    note.next(440.0, 0.0)
    rest = note.next(440.0, 0.0)
    assert rest.silent and not rest.fresh
    assert note.next(110.0, 0.0).fresh
    again = note.next(330.0, 1.0)
    assert again.fresh and again.ratio == (1.5, 1.5)


@pytest.mark.parametrize(
    ("f0_hz", "gate", "message"),
    [
        (0.0, 1.0, "fundamental must be above 0 Hz, not 0.0"),
        (np.nan, 1.0, "above 0 Hz, not nan"),
        (np.inf, 1.0, "above 0 Hz, not inf"),
        (220.0, -0.1, "gate must be within 0 and 1, not -0.1"),
        (220.0, 1.1, "within 0 and 1"),
        (220.0, np.nan, "within 0 and 1, not nan"),
    ],
)
def test_a_wrong_value_leaves_the_note_as_it_is(f0_hz, gate, message):
    note = Note(220.0, HOP)
    note.next(440.0, 1.0)
    with pytest.raises(ValueError, match=message):
        note.next(f0_hz, gate)
    assert note.next(440.0, 1.0).ratio == (2.0, 2.0)


@pytest.mark.parametrize("f0_hz", [0.0, -1.0, np.nan, np.inf])
def test_a_model_has_a_fundamental(f0_hz):
    with pytest.raises(ValueError, match="a model's fundamental must be above 0 Hz"):
        Note(f0_hz, HOP)


def test_a_gate_of_every_sample_is_taken_as_it_is_and_rest_begins_anew():
    note, gate = Note(220.0, HOP), np.linspace(0, 1, HOP)
    tick = note.next(220.0, gate)
    assert tick.fresh and not tick.silent and tick.gate is gate
    assert not note.next(440.0, 1.0).fresh
    assert note.next(440.0, np.zeros(HOP)).silent
    note.next(440.0, gate)
    note.rest()
    assert note.next(330.0, gate) == (((1.5, 1.5), gate, False, True))
    with pytest.raises(ValueError, match="within 0 and 1"):
        note.next(220.0, 1.1 * gate)
