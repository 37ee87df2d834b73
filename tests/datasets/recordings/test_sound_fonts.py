"""Sound fonts, written by hand after the specification and read back."""

import struct

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from vaelib.datasets.recordings import keyboards
from vaelib.datasets.recordings.note_names import note_of_file
from vaelib.datasets.recordings.reading import UnusableFileError
from vaelib.datasets.recordings.sound_fonts import samples

WAVES = [np.arange(-50, 50) * 300, np.arange(80) * 7, np.full(60, -900), np.arange(40)]
PAN, COARSE, FINE, SAMPLE, ROOT = 17, 51, 52, 53, 58


def chunk(name, data):
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def sound_font(instruments, waves=WAVES, cents=(0, 25, 0, 0), root=60):
    """Instruments as pairs of a name and zones, a zone as pairs of a generator and its amount."""
    zones = [zone for _, of in instruments for zone in of]
    inst, first = b"", 0
    for name, of in [*instruments, ("EOI", [])]:
        inst += struct.pack("<20sH", name.encode(), first)
        first += len(of)
    ibag, igen, n = b"", b"", 0
    for zone in [*zones, []]:
        ibag += struct.pack("<HH", n, 0)
        igen += b"".join(struct.pack("<Hh", *pair) for pair in zone)
        n += len(zone)
    igen += bytes(4)
    shdr, at = b"", 0
    for i, wave in enumerate(waves):
        sizes = at, at + len(wave), at, at + len(wave), 8000 + i
        shdr += struct.pack("<20s5IBbHH", b"wave %d" % i, *sizes, root, cents[i], 0, 1)
        at += len(wave) + 46
    shdr += struct.pack("<20s5IBbHH", b"EOS", 0, 0, 0, 0, 0, 0, 0, 0, 0)
    smpl = b"".join(wave.astype("<i2").tobytes() + bytes(92) for wave in waves)
    parts = {b"inst": inst, b"ibag": ibag, b"imod": b"", b"igen": igen, b"shdr": shdr}
    pdta = b"".join(chunk(name, data) for name, data in parts.items())
    body = b"sfbk" + chunk(b"LIST", b"INFO" + chunk(b"INAM", b"odd"))
    body += chunk(b"LIST", b"sdta" + chunk(b"smpl", smpl)) + chunk(b"LIST", b"pdta" + pdta)
    return b"RIFF" + struct.pack("<I", len(body)) + body


INSTRUMENTS = [
    ("Harp", [[(COARSE, 1)], [(ROOT, 62), (SAMPLE, 0)], [(FINE, -30), (COARSE, 0), (SAMPLE, 1)]]),
    ("Bell", [[(PAN, -500), (SAMPLE, 2)], [(PAN, 500), (SAMPLE, 3)], [(SAMPLE, 0)]]),
]


def test_each_recording_is_read_once_with_its_pitch(tmp_path):
    file = tmp_path / "a.sf2"
    file.write_bytes(sound_font(INSTRUMENTS))
    found = samples(file)
    # The first zone of the harp tunes all others, unless they say otherwise.
    assert [one[:2] for one in found] == [
        ("Harp", "wave 0"),
        ("Harp", "wave 1"),
        ("Bell", "wave 2"),
    ]
    assert_allclose([one.midi for one in found], [61, 60 + 0.05, 60])
    assert [one.sr for one in found] == [8000, 8001, 8002]
    for one, wave in zip(found, WAVES, strict=False):
        assert_array_equal(one.samples * 32768, wave)


def test_a_recording_without_pitch_has_none(tmp_path):
    file = tmp_path / "a.sf2"
    file.write_bytes(sound_font(INSTRUMENTS[1:], root=255))
    assert all(np.isnan(one.midi) for one in samples(file))


@pytest.mark.parametrize("end", [0, 3, 11, 40, 200, -1])
def test_what_is_damaged_is_named_in_a_sentence(tmp_path, end):
    file = tmp_path / "a.sf2"
    file.write_bytes(sound_font(INSTRUMENTS)[:end])
    with pytest.raises(UnusableFileError, match=r"a\.sf2 is no sound font, or it is damaged"):
        samples(file)


def test_a_zone_that_names_no_sample_of_the_file_is_damage(tmp_path):
    file = tmp_path / "a.sf2"
    file.write_bytes(sound_font([("Harp", [[(SAMPLE, 9)]])]))
    with pytest.raises(UnusableFileError, match="damaged"):
        samples(file)


def test_the_keyboards_are_there_and_their_names_tell_their_notes(tmp_path):
    found = keyboards.written(tmp_path)
    assert len(found) == 76 and len({note.instrument for note in found.values()}) == 6
    for file, note in found.items():
        assert (tmp_path / file).is_file()
        assert note_of_file(file.rpartition("/")[2].removesuffix(".wav")) == note.midi
    hidden = keyboards.written(tmp_path / "hidden", named=False)
    assert {note_of_file(file.removesuffix(".wav")) for file in hidden} == {None}
    assert sorted(note.name for note in hidden.values()) == sorted(n.name for n in found.values())
