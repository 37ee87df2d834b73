"""The command, from a folder of recordings to an instrument that plays, and what goes wrong."""

import json
import os
import re

import numpy as np
import pytest
import soundfile

from tests.own_sounds.conftest import SR, tone
from vaelib.live.instruments.instrument import Instrument
from vaelib.live.playing import gestures
from vaelib.live.playing.mono import Performer, Playing
from vaelib.own_sounds.__main__ import main
from vaelib.own_sounds.command import make
from vaelib.profiles import Profile
from vaelib.synthesis.notes import HOP, midi_to_hz

NOTES = {"take_1": 196.0, "take_2": 261.6, "take_3": 329.6, "take_4": 440.0, "take_5": 587.3}


@pytest.fixture
def profile(tmp_path):
    return Profile(root=tmp_path / "project")


def lines(folder, profile, **how):
    return list(make(folder, profile, **how))


def test_a_folder_becomes_an_instrument_that_plays_in_tune(tones, profile):
    said = lines(tones(**NOTES), profile, name="mine")
    path = profile.data / "instruments" / "mine.safetensors"
    assert f"'{path}'" in said[-1]
    text = "\n".join(said)
    assert "5 of 5 files used" in text and "notes from G3 to D5" in text
    assert text.count("held out") == 1 and "principal components" in text
    assert "the engine's own limit" in text and "record more of: longer sounds" in text
    instrument = Instrument.load(path)
    assert instrument.name == "mine" and len(instrument.presets) == 4
    shown = path.with_suffix(".html")
    assert f"in a browser: {shown}" in said
    data = re.search(r'id="data">(.*?)</script>', shown.read_text())[1]
    factors = {one["name"]: one["values"] for one in json.loads(data)["atlas"]["factors"]}
    assert factors["note"] == ["G3", "C4", "E4", "D5"]  # one is held out
    assert factors["recording"] == [f"take {i}.wav" for i in (1, 2, 3, 5)]
    kept = gestures.beside(path, instrument=instrument.digest)
    assert sorted(kept) == ["take 1", "take 2", "take 3", "take 4", "take 5"]
    assert "gestures: 5" in text
    for pitch in (48, 64.5, 79):
        performer = Performer(instrument)
        playing = Playing(tuple(instrument.default.tolist()), pitch, 127.0)
        sound = np.concatenate([performer.play(playing) for _ in range(60)])[10 * HOP :]
        spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 2**19))
        hz = np.fft.rfftfreq(2**19, 1 / 44_100)
        near = np.abs(1200 * np.log2(np.maximum(hz, 1) / midi_to_hz(pitch))) < 100
        peak = hz[near][spectrum[near].argmax()]
        assert abs(1200 * np.log2(peak / midi_to_hz(pitch))) < 0.5


def test_noise_becomes_an_instrument_without_pitch(tmp_path, profile):
    folder = tmp_path / "winds"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for i in range(4):
        wind = np.convolve(rng.standard_normal(SR // 2), np.ones(2 + 3 * i) / (2 + 3 * i), "same")
        soundfile.write(folder / f"wind {i}.wav", 0.3 * wind, SR)
    said = "\n".join(lines(folder, profile))
    assert "unvoiced" in said and "without pitch" in said
    instrument = Instrument.load(profile.data / "instruments" / "winds.safetensors")
    assert instrument.engine == "bank-noise"
    assert instrument.envelope is None and instrument.f0_hz == pytest.approx(261.63, abs=0.01)
    magnitudes = instrument.decode(instrument.default)
    assert magnitudes[:300].mean() > 5 * magnitudes[800:].mean()


def test_what_cannot_be_used_is_named_and_the_rest_goes_on(tones, profile):
    folder = tones(**NOTES)
    whole = (folder / "take 1.wav").read_bytes()
    (folder / "cut.wav").write_bytes(whole[: len(whole) // 2])
    (folder / "head.wav").write_bytes(whole[:30])
    (folder / "empty.flac").touch()
    (folder / "a folder.wav").mkdir()
    (folder / "song.m4a").write_bytes(b"nothing")
    (folder / "text.wav").write_text("no sound")
    soundfile.write(folder / "silent.wav", np.zeros(SR), SR)
    soundfile.write(folder / "short.wav", tone(300, seconds=0.05), SR)
    soundfile.write(folder / "nan.wav", np.full(SR, np.nan), SR, subtype="FLOAT")
    five = np.tile(tone(150.0, sr=8000)[:, None], (1, 5))
    soundfile.write(folder / "five channels.wav", five, 8000)
    soundfile.write(folder / "mu law.wav", tone(350), SR, subtype="ULAW")
    soundfile.write(folder / "large.rf64", tone(250), SR, format="RF64")
    (folder / "bell\x07.wav").write_bytes(b"RIFF")
    said = lines(folder, profile, name="mine")
    text = "\n".join(said)
    for name, why in {
        "cut.wav": "truncated",
        "head.wav": "unreadable",
        "empty.flac": "the file is empty",
        "a folder.wav": "it is a folder",
        "song.m4a": "convert .m4a to WAV or FLAC",
        "text.wav": "unreadable",
        "silent.wav": "silent",
        "short.wav": "too short",
        "nan.wav": "NaN or infinite",
        "bell?.wav": "unreadable",
    }.items():
        (line,) = (line for line in said if line.startswith(name))
        assert why in line
    assert "9 of 18 files used" in text
    assert "\x07" not in text
    kept = (profile.data / "instruments" / "mine.txt").read_text()
    assert all(line in kept for line in said[1:20])


def test_a_folder_without_one_usable_sound_is_refused_after_its_table(tmp_path, profile):
    folder = tmp_path / "bad"
    folder.mkdir()
    (folder / "a.wav").write_text("no sound")
    found = make(folder, profile)
    assert [next(found).split()[0], next(found).split()[0]] == ["file", "a.wav"]
    with pytest.raises(ValueError, match="no sound that can be used"):
        next(found)
    with pytest.raises(OSError, match="cannot read"):
        lines(tmp_path / "nowhere", profile)


@pytest.mark.parametrize("name", ["..", "a/b", "a\nb", "x" * 65, "mine.gestures"])
def test_names_that_no_file_can_have_are_refused_before_anything_is_read(name, tmp_path, profile):
    with pytest.raises(ValueError, match="NAME=mine"):
        lines(tmp_path / "nowhere", profile, name=name)
    with pytest.raises(ValueError, match="2 to 64 latents"):
        lines(tmp_path / "nowhere", profile, n_latents=1)


def test_a_disk_that_is_full_is_one_sentence_and_nothing_is_lost(tones, profile, monkeypatch):
    import errno

    folder = tones(**NOTES)
    lines(folder, profile, name="mine")
    path = profile.data / "instruments" / "mine.safetensors"
    before = path.read_bytes()
    soundfile.write(folder / "more.wav", tone(700), SR)
    replaced = os.replace

    def full(source, target):
        if str(target).endswith("mine.safetensors"):
            raise OSError(errno.ENOSPC, "No space left on device")
        replaced(source, target)

    with monkeypatch.context() as m:
        m.setattr(os, "replace", full)
        with pytest.raises(OSError, match="the disk is full"):
            lines(folder, profile, name="mine")
    assert path.read_bytes() == before
    there = {"mine.safetensors", "mine.gestures.safetensors", "mine.html", "mine.txt"}
    assert {file.name for file in path.parent.iterdir()} == there
    lines(folder, profile, name="mine")
    assert path.read_bytes() != before


def test_the_command_says_in_one_line_what_is_wrong(tmp_path, capsys):
    assert main([str(tmp_path / "nowhere")]) == 1
    assert main([str(tmp_path), "--note", "H9"]) == 1
    assert main([str(tmp_path)]) == 1
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 3 and all(line.startswith("error: ") for line in errors)
    assert "cannot read" in errors[0] and "no note" in errors[1]
    assert "holds no sound file" in errors[2]


def test_clicks_make_an_instrument_without_a_warning(tmp_path, profile):
    """So little differs in them that one number tells it; none is heard long enough to compare."""
    (tmp_path / "clicks").mkdir()
    for i in range(4):
        click = np.zeros(22_050)
        click[100 * (i + 1)] = 1
        soundfile.write(tmp_path / "clicks" / f"A{i}.wav", click, 44_100)
    text = lines(tmp_path / "clicks", profile)
    assert any(line.startswith("4 of 4 files used") for line in text)
