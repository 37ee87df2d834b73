"""Notes in names as sample libraries write them, and names that tell none."""

import numpy as np
import pytest

from vaelib.datasets.recordings.note_names import midi, note_name, note_of_file


@pytest.mark.parametrize(
    ("stem", "note"),
    [
        ("violin_A3", 57),
        ("C#4", 61),
        ("oboe-Bb3-mf", 58),
        ("Cs4 soft", 61),
        ("Dflat2", 37),
        ("F♯5", 78),
        ("midi57", 57),
        ("note_100 v3", 100),
        ("piano_060_80", 60),
        ("bass_E-1", None),
        ("bass_A0", 21),
        ("sound_060", None),
        ("060", None),
        ("a_001_b", None),
        ("sine 440Hz", 69),
        ("A4_A4_take2", 69),
        ("midi60_A3", 60),
        ("sweep_A3_to_C4", None),
        ("loop_120bpm", None),
        ("take12", None),
        ("drum_999", None),
        ("kick2", None),
        ("H3", None),
        ("BA3", None),
    ],
)
def test_the_note_of_a_name(stem, note):
    assert note_of_file(stem) == note


def test_names_and_numbers_are_inverse():
    notes = range(21, 128)
    assert [note_of_file(note_name(note)) for note in notes] == list(notes)
    np.testing.assert_allclose([midi(440.0), midi(261.6255653)], [69, 60], atol=1e-8)
