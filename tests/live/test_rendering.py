"""MIDI files as events and as WAV files."""

import contextlib
import subprocess
import sys

import mido
import numpy as np
import pytest
import soundfile
from numpy.testing import assert_allclose, assert_array_equal

from tests.live.test_numbered import numbered
from tests.live.test_performer import partials
from vaelib.live import rendering
from vaelib.live.playing import midi_file
from vaelib.live.playing.events import Midi, Timed
from vaelib.live.playing.midi_file import MidiFileError
from vaelib.live.playing.parameters import PARAMETERS
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.profiles import ROOT
from vaelib.synthesis.quality import cents_error

TOY = numbered()


def chunk(name, data):
    return name + len(data).to_bytes(4, "big") + data


def write(path, *tracks, division=96, kind=1):
    """A MIDI file, byte by byte."""
    head = kind, len(tracks), division
    data = chunk(b"MThd", b"".join(x.to_bytes(2, "big") for x in head))
    path.write_bytes(data + b"".join(chunk(b"MTrk", track + b"\0\xff\x2f\0") for track in tracks))
    return path


TEMPO = b"\0\xff\x51\x03\x07\xa1\x20" + b"\x60\xff\x51\x03\x0f\x42\x40"  # 120, then 60 a minute
# Two keys by running status, a sysex, and two ends; a drum, a program, a bend.
NOTES = (
    b"\0\x90\x3c\x64" + b"\0\x40\x50" + b"\0\xf0\x02\x01\xf7" + b"\x81\x40\x90\x3c\0\0\x80\x40\x40"
)
OTHERS = b"\x30\x99\x24\x7f" + b"\0\xc1\x02" + b"\0\xe1\0\x40"


def test_events_are_at_their_times_in_the_order_of_the_tracks(tmp_path):
    events, n_held = midi_file.read(write(tmp_path / "a.mid", TEMPO, NOTES, OTHERS))
    # A beat of half a second, and one of a whole.
    expected = [(0, Midi(0x90, 60, 100)), (0, Midi(0x90, 64, 80)), (25, Midi(0xC1, 2, 0))]
    expected += [(25, Midi(0xE1, 0, 64)), (150, Midi(0x90, 60, 0)), (150, Midi(0x80, 64, 64))]
    assert [event for _, _, event in events[:6]] == [event for _, event in expected]
    assert_allclose([tick + offset for tick, offset, _ in events[:6]], [t for t, _ in expected])
    assert {event.data1 for _, _, event in events[6:]} == {64, 123} and len(events) == 6 + 32
    assert {time[:2] for time in events[6:]} == {(150, 0.0)} and n_held == 0
    quiet, _ = midi_file.read(tmp_path / "a.mid", programs=False)
    assert len(quiet) == len(events) - 1


def test_times_and_messages_are_those_of_another_reader(tmp_path):
    rng = np.random.default_rng(1)
    for i in range(40):
        song = mido.MidiFile(type=int(i % 3 > 0), ticks_per_beat=int(rng.integers(100, 2000)))
        for _ in range(1 if i % 3 == 0 else 3):
            song.tracks.append(track := mido.MidiTrack())
            for _ in range(60):
                data = bytes([0x80 + int(rng.integers(112)), *map(int, rng.integers(128, size=2))])
                one = mido.Message.from_bytes(data[: 2 if data[0] >> 4 in (0xC, 0xD) else 3])
                if rng.random() < 0.1:
                    one = mido.MetaMessage("set_tempo", tempo=int(rng.integers(1, 2**20)))
                if rng.random() < 0.1:
                    one = mido.Message("sysex", data=(0x2F, 0x51, 3))
                track.append(one.copy(time=int(rng.integers(0, 3) * rng.integers(0, 20_000) / 40)))
            track.append(mido.Message("note_on", note=60, velocity=1))
        song.save(tmp_path / "a.mid")
        time_s, expected = 0.0, []
        for message in mido.MidiFile(tmp_path / "a.mid"):
            time_s += message.time
            if not message.is_meta and message.type != "sysex" and message.channel != 9:
                expected.append((100 * time_s, Midi(*message.bytes())))
        events = midi_file.read(tmp_path / "a.mid").events[:-32]
        if not any(m.data1 == 100 and m.data2 == 6 for _, m in expected if m.status >> 4 == 11):
            assert [event for _, _, event in events] == [event for _, event in expected]
            assert_allclose([a + b for a, b, _ in events], [a for a, _ in expected], atol=1e-6)


ON, OFF = b"\0\x90\x3c\x64", b"\x60\x80\x3c\x40"  # of a key, 96 ticks apart


@pytest.mark.parametrize(
    ("division", "ticks"),
    [
        (96, 50),
        (0xE728, 9.6),  # 25 frames a second of 40 ticks
        (0xE350, 96 * 1001 / 30_000 / 80 * 100),  # 29.97 of 80
        (0xE850, 5.0),  # 24 of 80
    ],
)
def test_time_in_beats_or_in_frames_of_film(tmp_path, division, ticks):
    # In frames, no tempo counts.
    tempo = b"" if division < 0x8000 else b"\0\xff\x51\x03\x0f\x42\x40"
    events = midi_file.read(write(tmp_path / "a.mid", tempo + ON + OFF, division=division)).events
    assert events[1].tick + events[1].offset == pytest.approx(ticks)


@pytest.mark.parametrize(
    "words",
    [
        b"\0\xff\x59\x02\x0f\x05",  # 15 sharps
        b"\0\xff\x58\x01\x04" + b"\0\xff\x51\x01\x04" + b"\0\xff\x54\x01\x63",  # too short
        b"\0\xff\x03\x03\xff\x00\x80" + b"\0\xff\x7e\x01\x00" + b"\0\xff\x10\0",
        b"\0\xf7\x03\x90\x3d\x64" + b"\0\xf8" + b"\0\xf2\x01\x02",
    ],
)
def test_what_a_file_says_beside_its_notes_may_be_damaged(tmp_path, words):
    path = write(tmp_path / "a.mid", words + ON + words + OFF)
    data = path.read_bytes()
    # A longer head, and chunks of other programs, are to be expected.
    longer = data[:4] + (8).to_bytes(4, "big") + data[8:14] + b"\0\0" + chunk(b"XFIH", b"abc")
    for whole in (data, longer + data[14:] + chunk(b"XFKM", b"\0") + b"\0"):
        path.write_bytes(whole)
        events = midi_file.read(path).events
        assert [event for _, _, event in events[:2]] == [Midi(144, 60, 100), Midi(128, 60, 64)]
        assert events[1][:2] == (50, 0.0)


def test_a_member_of_a_zone_is_no_drum(tmp_path):
    zone = b"\0\xb0\x65\0\0\x64\x06\0\x06\x0f"
    events, _ = midi_file.read(write(tmp_path / "a.mid", zone + b"\0\x99\x24\x7f"))
    assert Midi(0x99, 36, 127) in [event for _, _, event in events]


def test_damaged_files_are_read_or_one_sentence(tmp_path):
    whole = write(tmp_path / "a.mid", TEMPO, NOTES, OTHERS).read_bytes()
    rng = np.random.default_rng(0)
    for i in range(400):
        damaged = bytearray(whole)
        if i % 4:
            damaged[rng.integers(len(whole))] ^= 1 << int(rng.integers(8))
        else:
            damaged = damaged[: rng.integers(len(whole))]
        (tmp_path / "b.mid").write_bytes(damaged)
        with contextlib.suppress(MidiFileError):
            assert midi_file.read(tmp_path / "b.mid").events


@pytest.mark.parametrize("n", [0, 10, -14, -4, -1])  # -4 and -14 lie between two messages
def test_a_file_that_is_cut_off_is_named_so(tmp_path, n):
    whole = write(tmp_path / "a.mid", NOTES).read_bytes()
    (tmp_path / "a.mid").write_bytes(whole[:n])
    with pytest.raises(MidiFileError, match=r"no whole MIDI file \(it ends too soon\)"):
        midi_file.read(tmp_path / "a.mid")


@pytest.mark.parametrize(
    ("track", "sentence"),
    [
        (b"", "holds no note"),
        (b"\0\x99\x24\x7f", "holds no note"),
        (b"\0\x90\x3c\x64\xff\xff\xff\x7f\x80\x3c\0", "lasts longer than an hour"),
    ],
)
def test_what_cannot_be_played_is_one_sentence(tmp_path, track, sentence):
    with pytest.raises(MidiFileError, match=sentence):
        midi_file.read(write(tmp_path / "a.mid", track))


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ({"division": 0}, "it counts no time"),
        ({"division": 0xE700}, "it counts no time"),
        ({"kind": 2}, "each of its tracks is a song of its own"),
    ],
)
def test_a_file_without_one_time_is_one_sentence(tmp_path, how, sentence):
    with pytest.raises(MidiFileError, match=rf"a\.mid is no whole MIDI file \({sentence}\): name"):
        midi_file.read(write(tmp_path / "a.mid", ON + OFF, **how))
    with pytest.raises(MidiFileError, match="a message says not what it is"):
        midi_file.read(write(tmp_path / "a.mid", ON[:1] + ON[2:]))


def test_a_note_of_a_file_sounds_as_it_is_written(tmp_path):
    song = mido.MidiFile(ticks_per_beat=480)
    song.tracks.append(track := mido.MidiTrack())
    track.append(mido.Message("note_on", note=61, velocity=100, time=480))
    track.append(mido.Message("note_off", note=61, time=1920))
    song.save(tmp_path / "a.mid")
    TOY.save(tmp_path / "toy.safetensors")
    options = [str(tmp_path / "a.mid"), "--instrument", str(tmp_path / "toy.safetensors")]
    assert rendering.main([*options, "--set", "release_s=0.1", "--set", "spread=0"]) == 0
    sound, sr = soundfile.read(tmp_path / "a.wav")
    assert sr == 44100 and sound.shape[1] == 2
    sounding = np.flatnonzero(np.abs(sound).max(axis=1) > 1e-4) / sr
    assert sounding[0] == pytest.approx(0.5, abs=0.01)
    assert sounding[-1] == pytest.approx(2.6, abs=0.05)
    assert cents_error(sound[sr : 2 * sr, 0], *partials(61))[1] < 0.05
    first = (tmp_path / "a.wav").read_bytes()
    assert rendering.main([*options, "--set", "release_s=0.1", "--set", "spread=0"]) == 0
    assert (tmp_path / "a.wav").read_bytes() == first


def test_a_note_that_is_never_ended_is_held_to_the_end_of_the_file(tmp_path, capsys):
    """One of three keys is ended, another by all notes off; the track goes on after the last."""
    song = mido.MidiFile(ticks_per_beat=480)
    song.tracks.append(track := mido.MidiTrack())
    for message in (
        mido.Message("note_on", note=60, velocity=100),
        mido.Message("note_on", note=67, velocity=100),
        mido.Message("note_on", note=64, velocity=100, channel=3),
        mido.Message("control_change", control=123, channel=3, time=240),
        mido.Message("note_off", note=67, time=240),
        mido.MetaMessage("end_of_track", time=960),
    ):
        track.append(message)
    song.save(tmp_path / "a.mid")
    TOY.save(tmp_path / "toy.safetensors")
    options = [str(tmp_path / "a.mid"), "--instrument", str(tmp_path / "toy.safetensors")]
    assert rendering.main([*options, "--set", "release_s=0.1"]) == 0
    assert (
        f"a note is never ended in {tmp_path}/a.mid, and held to its end" in capsys.readouterr().out
    )
    sound, sr = soundfile.read(tmp_path / "a.wav")
    level = np.abs(sound).max(axis=1)
    assert level[int(1.3 * sr) : int(1.5 * sr)].max() > 0.01
    assert np.flatnonzero(level > 1e-4)[-1] / sr == pytest.approx(1.6, abs=0.05)


def test_presets_paths_tunings_and_rates(tmp_path):
    (tmp_path / "a.scl").write_text("octave\n1\n2/1\n")
    (tmp_path / "a.kbm").write_text("12\n0\n127\n60\n60\n200\n1\n" + "0\n" * 12)
    song = write(tmp_path / "a.mid", b"\0\x90\x3c\x64\x81\x40\x3c\0")
    TOY.save(tmp_path / "toy.safetensors")
    base = [str(song), f"--instrument={tmp_path / 'toy.safetensors'}", "--set=spread=0"]
    base += [f"--presets={tmp_path / 'presets.json'}", "--set=partial_spread=0"]

    def wav(*options):
        assert rendering.main([*base, *options]) == 0
        return soundfile.read(tmp_path / "a.wav")

    sound, sr = wav(
        "--sr=48000", f"--scale={tmp_path / 'a.scl'}", f"--mapping={tmp_path / 'a.kbm'}"
    )
    at = np.argmax(np.abs(np.fft.rfft(sound[4800:33600, 0] * np.hanning(28800)))) * 48000 / 28800
    assert sr == 48000 and min(abs(at - 200 * r) for r in (0.3, 1, 2.3, 4.3)) < 2
    one, two = wav("--preset=one")[0], wav("--preset=2")[0]
    assert np.abs(one - two).max() > 0.01
    assert np.abs(wav("--path=1")[0] - wav("--path=2")[0]).max() > 0.01
    loud = wav("--set=level_db=12", "--set=velocity_level=0")[0]
    assert np.abs(loud).max() <= 0.9901


def test_what_is_rendered_is_what_is_played_tick_by_tick():
    events = [Timed(0, 0.25, Midi(0x90, 60, 99)), Timed(9, 0.5, Midi(0x80, 60, 0))]
    sound = rendering.rendered(TOY, events, values={"release_s": 0.2})
    heard = list(played(Performance(TOY, {"release_s": 0.2}), Performer(TOY), events, 32))
    whole = np.concatenate(heard, axis=1).astype(np.float32)
    assert 29 * 441 <= sound.shape[1] <= 31 * 441
    assert_array_equal(sound, whole[:, : sound.shape[1]])
    assert (whole[:, sound.shape[1] :] == 0).all()
    assert rendering.rendered(TOY, []).shape == (2, 0)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([""], "no MIDI file is named: make render MIDI=song.mid"),
        (["absent.mid"], "cannot read absent.mid: there is no such file or folder: check the name"),
        (["."], "cannot read .: a folder stands in the file's place: name a file"),
        (["toy.safetensors"], "toy.safetensors is no MIDI file: name one that ends in .mid"),
        (["/dev/zero"], "/dev/zero is no MIDI file"),
        (["a.mid", "--scale", "/dev/zero"], "/dev/zero is no scale"),
        (["a.mid", "--out", "a.mp3"], "a.mp3 is no WAV file"),
        (["a.mid", "--out", "absent/a.wav"], "there is no folder absent"),
        (["a.mid", "--path", "-1"], "a seed counts from 0 up"),
        (["a.mid", "--set", "loudness=1"], "'loudness=1' is no setting"),
        (["a.mid", "--set", "attack_s=x"], "attack_s is 0 to 20, not x"),
        (["a.mid", "--preset", "none such"], "there is no preset 'none such'"),
        (["a.mid", "--mapping", "a.kbm"], "a keyboard mapping needs a scale"),
        (["a.mid", "--sr", "44101"], "44101 Hz is no sampling rate"),
    ],
)
def test_wrong_input_is_told_in_a_sentence(arguments, sentence, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "a.mid", NOTES)
    TOY.save(tmp_path / "toy.safetensors")
    options = ["--instrument", "toy.safetensors", "--presets", "p.json"]
    assert rendering.main([*arguments, *options]) == 1
    error = capsys.readouterr().err
    assert error.startswith("error: ") and sentence in error and error.count("\n") == 1
    assert not list(tmp_path.glob("*.wav"))


def test_a_song_is_never_overwritten_whatever_it_is_called(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    song = write(tmp_path / "song.wav", NOTES).read_bytes()
    (tmp_path / "a.mid").symlink_to("song.wav")
    for arguments in (["song.wav"], ["a.mid", "--out=song.wav"], ["a.mid", "--out=./song.wav"]):
        assert rendering.main(arguments) == 1
        assert "song.wav is the MIDI file itself: name another" in capsys.readouterr().err
    assert (tmp_path / "song.wav").read_bytes() == song


def test_the_settings_are_listed(capsys):
    assert rendering.main(["--settings"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(PARAMETERS)
    assert lines[0].split()[1:4] == ["0.01", "0..20", "s"]
    assert max(map(len, lines)) <= 100


def test_the_server_does_not_import_what_reads_files():
    code = (
        "import sys, vaelib.live.realtime; assert not {'mido', 'soundfile', 'jax'} & {*sys.modules}"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
