"""What is played on the machine itself, by keys and MIDI ports, and the file of its sound."""

import os
import queue
import sys
import termios
import threading
import time
import types

import numpy as np
import pytest
import soundfile
from numpy.testing import assert_allclose

from tests.live.clients import instrument
from vaelib.live import midi_input, realtime, wav_output
from vaelib.live.audio import Clock
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.keys import Latch, playing_keys
from vaelib.live.midi_input import heard, no_midi, playing_midi
from vaelib.live.playing.events import Midi, Panic
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.sessions import Recorder, read
from vaelib.live.realtime import Settings, serve
from vaelib.live.wav_output import WavFile

ON, OFF = (lambda key: Midi(0x90, key, 100)), (lambda key: Midi(0x80, key, 64))


def typed(latch, text):
    return [event for key in text for event in latch.press(key)]


def test_keys_latch_and_lie_as_on_a_piano():
    latch = Latch()
    assert typed(latch, "zsx") == [ON(48), ON(49), ON(50)]
    assert typed(latch, "szq") == [OFF(49), OFF(48), ON(60)]
    assert typed(latch, "a!?") == []
    white = [event.data1 for event in typed(Latch(), "qwertyui")]
    assert white == [60, 62, 64, 65, 67, 69, 71, 72]
    assert typed(latch, " q") == [Panic(), ON(60)]


def test_a_key_ends_the_note_that_it_began_in_any_octave():
    latch = Latch()
    assert typed(latch, "q==q") == [ON(60), OFF(60)]
    assert typed(latch, "q") == [ON(84)]
    assert typed(latch, "=" * 9 + "w") == [ON(62 + 36)]
    assert typed(latch, "-" * 20 + "e") == [ON(64 - 36)]


def wait(played, n):
    end = time.monotonic() + 5
    while len(played) < n and time.monotonic() < end:
        time.sleep(0.005)
    return played


def test_a_terminal_plays_and_is_left_as_it_was(monkeypatch):
    ours, theirs = os.openpty()
    with open(theirs, closefd=True) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        before, played = termios.tcgetattr(theirs), []
        with playing_keys(played.append):
            # No line has to be ended; an arrow plays nothing.
            os.write(ours, b"q\x1b[A\x1bOP\x1b[15~Qw")
            assert wait(played, 3) == [ON(60), OFF(60), ON(62)]
        assert termios.tcgetattr(theirs) == before
    os.close(ours)


def test_without_a_terminal_it_is_one_sentence(monkeypatch):
    with open(os.devnull) as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        with pytest.raises(ValueError, match="read in a terminal"), playing_keys(print):
            pass


def test_bytes_of_a_port_are_events_or_nothing():
    assert heard([0x90, 60, 100]) == Midi(0x90, 60, 100)
    assert heard([0xC3, 7]) == Midi(0xC3, 7, 0)
    for nothing in ([], [0xF8], [0xF0, 1, 0xF7], [0x90, 200, 1], [60, 60, 60], [0x90], [0x90] * 4):
        assert heard(nothing) is None


class Port:
    """A port of a module that stands for rtmidi2."""

    opened: tuple = ()

    def __init__(self, name):
        Port.last = self

    def open_ports(self, pattern):
        """Open."""
        Port.opened = "ports", pattern

    def open_virtual_port(self, name):
        """Open one of our own."""
        Port.opened = "virtual", name

    def close_ports(self):
        """Close."""
        Port.opened = ()

    close_port = close_ports


@pytest.mark.parametrize("names", [[], ["Keystation 49", "Pads"]])
def test_ports_are_opened_played_and_closed(monkeypatch, names):
    class Many(Port):
        """Several ports."""

    fake = types.SimpleNamespace(MidiIn=Port, MidiInMulti=Many, get_in_ports=lambda: names)
    monkeypatch.setitem(sys.modules, "rtmidi2", fake)
    played = []
    with playing_midi(played.append) as chosen:
        assert len(chosen) == max(len(names), 1)
        assert Port.opened == (("ports", "*") if names else ("virtual", midi_input.NAME))
        Port.last.callback([0x90, 60, 1], 0.0)
        Port.last.callback([0xF8], 0.0)
    assert played == [Midi(0x90, 60, 1)] and Port.opened == ()
    with pytest.raises(OSError, match=r"fits 'Organ\*': there are"), playing_midi(print, "Organ*"):
        pass


def test_this_machine_has_midi_or_one_sentence(capfd):
    played = []
    if sentence := no_midi():
        assert sentence.startswith("no MIDI here: ") and "\n" not in sentence
    else:
        import rtmidi2

        out = rtmidi2.MidiOut("test")
        out.open_virtual_port("test of vae-synth")
        with playing_midi(played.append, "*test of vae-synth*"):
            out.send_noteon(0, 60, 100)
            assert wait(played, 1) == [ON(60)]
    assert capfd.readouterr().err == ""


def test_the_sound_is_kept_and_the_file_is_whole_at_every_moment(tmp_path):
    sound = np.random.default_rng(0).uniform(-1.2, 1.2, (2, 441 * 50))
    output = WavFile(tmp_path / "a.wav", 44100, Clock())
    for i, block in enumerate(np.split(sound, 50, axis=1)):
        output.write(block)
        if i == 45:
            while output._n < 441 * 40:
                time.sleep(0.005)
            time.sleep(0.05)
            early, _ = soundfile.read(tmp_path / "a.wav")
            assert len(early) == 441 * 40
            assert_allclose(early.T, np.clip(sound[:, : len(early)], -1, 1), atol=1e-6)
    output.close()
    whole, sr = soundfile.read(tmp_path / "a.wav")
    assert sr == 44100
    assert_allclose(whole.T, np.clip(sound, -1, 1), atol=1e-6)
    assert output.n_clipped == np.count_nonzero(np.abs(sound) > 1)


def test_files_that_cannot_be_written_are_one_sentence(tmp_path, monkeypatch, capsys):
    (tmp_path / "a.wav").touch()
    with pytest.raises(ValueError, match="exists: name another file"):
        WavFile(tmp_path / "a.wav", 44100, Clock())
    (tmp_path / "link.wav").symlink_to("nowhere.wav")
    with pytest.raises(ValueError, match=r"link\.wav exists: name another file"):
        WavFile(tmp_path / "link.wav", 44100, Clock())
    with pytest.raises(ValueError, match="no WAV file"):
        WavFile(tmp_path / "a.mp3", 44100, Clock())
    with pytest.raises(OSError, match="cannot write"):
        WavFile(tmp_path / "absent" / "a.wav", 44100, Clock())
    WavFile(tmp_path / "b.wav", 44100, Clock()).close()
    assert not (tmp_path / "b.wav").exists()
    monkeypatch.setattr(wav_output, "_MOST_BYTES", 5000)
    output = WavFile(tmp_path / "c.wav", 44100, Clock())
    for _ in range(25):
        output.write(np.zeros(441))
    with pytest.raises(OSError, match="4 GiB"):
        output.close()
    assert capsys.readouterr().err.startswith("the sound is no longer kept: cannot write")


@pytest.mark.live
def test_what_is_played_on_the_machine_is_in_the_file(tmp_path, monkeypatch, capsys):
    """A computer that stands still plays what it missed faster, so that one take may not fit."""
    hands: queue.SimpleQueue[queue.SimpleQueue] = queue.SimpleQueue()
    taken = realtime.playing_by_hand
    monkeypatch.setattr(
        realtime, "playing_by_hand", lambda q, **how: hands.put(q) or taken(q, **how)
    )

    def take(file):
        struck: list[float] = []

        def play():
            hand = hands.get()
            time.sleep(0.3)
            struck.append(time.monotonic())
            hand.put((struck[0], ON(57)))

        threading.Thread(target=play, daemon=True).start()
        output = WavFile(file, 44100, Clock())
        serve(instrument(), Settings(seconds=1.0, port=0, status=False), output=output)
        heard_s = time.monotonic() - struck[0]
        output.close()
        sound, _ = soundfile.read(file)
        sounding = np.flatnonzero(np.abs(sound).max(axis=1) > 1e-4)
        assert np.abs(sound[-4410:]).max() > 0.01, "it is held to the end"
        assert np.diff(sounding).max() < 441
        return sounding[0] / 44100, (len(sound) - sounding[0]) / 44100 - heard_s

    takes = (take(tmp_path / f"{number}.wav") for number in range(4))
    # Silent before the key, and from there on as long as it was held.
    assert any(silent_s > 0.1 and abs(late_s) < 0.1 for silent_s, late_s in takes)


@pytest.mark.live
def test_a_session_that_is_played_again_is_kept_at_its_own_rate(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    instrument().save(tmp_path / "toy.safetensors")
    toy = Instrument.load(tmp_path / "toy.safetensors")
    performance = Performance(toy)
    recorder = Recorder(tmp_path / "s", performance, "bank", 48_000.0)
    performance.obey(ON(57))
    for _ in range(30):
        performance.tick()
    recorder.close()
    options = [f"--{name}={tmp_path / file}" for name, file in (("replay", "s"), ("wav", "a.wav"))]
    options.append(f"--instrument={tmp_path / 'toy.safetensors'}")
    assert realtime.main([*options, "--port=0", "--seconds=5"]) == 0
    sound, sr = soundfile.read(tmp_path / "a.wav")
    assert sr == 48_000
    assert_allclose(sound.T, read(tmp_path / "s").render(toy), atol=2**-22)


def test_the_command_writes_nothing_without_a_note_of_what_is_wrong(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.wav").touch()
    for options, sentence in [
        (["--wav=a.wav"], "exists: name another file"),
        (["--wav=absent/a.wav"], "there is no folder absent"),
        (["--wav=b.wav", "--sr=44101"], "44101 Hz is no sampling rate"),
        (["--midi=Organ", "--2017"], "leave out --midi, --keys, --scale, --presets"),
        (["--keys", "--port=0"], "read in a terminal"),
        (["--mapping=a.kbm"], "a keyboard mapping needs a scale"),
        (["--scale=a.wav", "--port=0"], "a.wav is no scale"),
    ]:
        assert realtime.main([*options, "--seconds=0"]) == 1
        assert sentence in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"a.wav"}
