"""The rendered orchestra, and what is said where its packages are not installed."""

from io import BytesIO

import mido
import numpy as np
import pytest
import soundfile

from vaelib.datasets.recordings import orchestra
from vaelib.datasets.recordings.note_names import note_of_file
from vaelib.datasets.recordings.pitch import yin


def test_without_its_packages_it_says_which_bring_them(tmp_path, monkeypatch):
    monkeypatch.setattr(orchestra, "SOUND_FONT", tmp_path / "none.sf2")
    with pytest.raises(OSError, match="apt install fluidsynth fluid-soundfont-gm"):
        orchestra.written(tmp_path / "notes")
    assert not (tmp_path / "notes").exists()


def test_a_sound_font_that_does_not_render_is_named(tmp_path, monkeypatch):
    broken, program = tmp_path / "broken.sf2", tmp_path / "fluidsynth"
    broken.write_bytes(b"no sound font")
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(orchestra, "SOUND_FONT", broken)
    with pytest.raises(OSError, match=r"does not render .*broken\.sf2: run apt install"):
        orchestra.written(tmp_path / "notes")


def test_a_score_is_what_another_program_reads():
    notes = [orchestra.Note("oboe", 60, 40), orchestra.Note("flute", 72, 120)]
    read = mido.MidiFile(file=BytesIO(orchestra._score(notes)))
    now, found = 0.0, []
    for message in read:
        now += message.time
        if message.type in ("note_on", "note_off"):
            found.append((message.type, message.note, pytest.approx(now)))
    assert found == [
        ("note_on", 60, 0.0),
        ("note_off", 60, 1.6),
        ("note_on", 72, 2.5),
        ("note_off", 72, 4.1),
    ]
    assert now == pytest.approx(5.0)
    assert [m.program for m in read.tracks[0] if m.type == "program_change"] == [68, 73]


def test_each_file_is_the_note_that_its_name_tells(tmp_path, monkeypatch):
    monkeypatch.setattr(orchestra, "INSTRUMENTS", {"oboe": (68, 60, 72)})
    found = orchestra.written(tmp_path, every=12, velocities=(40, 120))
    assert [note.midi for note in found.values()] == [60, 60, 72, 72]
    rms = {}
    for file, note in found.items():
        assert note_of_file(file.rpartition("/")[2].removesuffix(".wav")) == note.midi
        sound, sr = soundfile.read(tmp_path / file)
        assert sound.shape == (round(orchestra.APART_S * sr),)
        hz, _ = yin(sound, np.array([sr]), sr=sr)
        assert abs(1200 * np.log2(hz[0] / 440) - 100 * (note.midi - 69)) < 20
        rms[note] = np.sqrt(np.mean(sound[: sr // 2] ** 2))
        # The next note has not begun.
        assert np.abs(sound[-1000:]).max() < 1e-3
    loud, soft = (sum(v for note, v in rms.items() if note.velocity == of) for of in (120, 40))
    assert loud > 4 * soft


def test_hidden_names_tell_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(orchestra, "INSTRUMENTS", {"oboe": (68, 60, 72)})
    found = orchestra.written(tmp_path, every=4, velocities=(80,), named=False)
    assert {note_of_file(file.removesuffix(".wav")) for file in found} == {None}
    assert sorted(note.midi for note in found.values()) == [60, 64, 68, 72]
