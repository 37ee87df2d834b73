"""Recordings as gestures: their parts, and what they sound like when they are played again."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.own_sounds.conftest import SR, tone
from vaelib.datasets.recordings import folders
from vaelib.datasets.recordings.folders import FileReport, Folder
from vaelib.live.playing.events import Note, Timed, Trace
from vaelib.live.playing.performance import Performance
from vaelib.live.playing.performer import Performer, played
from vaelib.own_sounds import making, material, paths
from vaelib.own_sounds.model import fit_linear
from vaelib.profiles import Profile

T = np.arange(150) * 0.02


def test_a_held_tone_has_an_attack_a_sustain_and_a_release():
    level = np.minimum(0, np.minimum(60 * (T - 0.3), -40 * (T - 2.5)))
    start, end = paths.sustained(level - 12)
    assert start == pytest.approx(0.25, abs=0.03) and end == pytest.approx(2.65, abs=0.03)


def test_vibrato_does_not_end_a_sustain():
    start, end = paths.sustained(-20 + 2.5 * np.sin(30 * T))
    assert start < 0.2 and end > 2.8


@pytest.mark.parametrize("fall", [15, 40])
def test_a_struck_string_sounds_once(fall):
    level = np.minimum(200 * T, 2 - fall * T)
    assert paths.sustained(level) == pytest.approx((T[-1], T[-1]))


def test_a_click_sounds_once():
    assert paths.sustained(np.array([-30.0, 0.0, -20.0])) == pytest.approx((0.04, 0.04))


def test_gestures_have_short_names_that_differ(monkeypatch):
    monkeypatch.setattr(paths, "of_file", lambda *_: material.Material(*np.zeros((4, 2))))
    monkeypatch.setattr(paths, "gesture", lambda name, frames, model: name)
    deep = "a long folder/" * 9
    files = ["a.aiff", "a.wav", "a.wav.wav", f"{deep}b.wav", f"{deep}c/b.wav", ".wav", "d\n.wav"]
    files += [f"{i}{deep}e.wav" for i in range(3)]
    reports = tuple(FileReport(file, used=True, pitched=True) for file in files)
    folder = Folder(reports, Path())
    names = list(paths.gestures(folder, None, pitched=True))
    assert names[:3] == ["a", "a.wav", "a.wav.wav"] and names[5:7] == [".wav", "d?"]
    assert len(set(names)) == len(files) and max(map(len, names)) == 64
    assert names[3].endswith("folder/b") and names[9].endswith("folder/e 2")


def test_a_recording_played_again_has_its_level_and_its_centroid(tmp_path):
    """Within 1.5 dB and 3 %, every 50 ms, as a note of the instrument that was made of it."""
    folder = tmp_path / "sounds"
    folder.mkdir()
    t = np.arange(int(1.2 * SR)) / SR
    swell = 0.5 + 0.3 * np.sin(6 * t)
    dull, bright = (tone(330.0, slope=s, seconds=1.2, noise=0, sr=SR) for s in (3.0, 1.5))
    sound = swell * (dull + (0.5 + 0.5 * np.cos(5 * t)) * (bright - dull))
    soundfile.write(folder / "swell.wav", sound, SR)
    analysed = folders.analyse(folder, Profile(root=tmp_path), progress=False)
    frames = material.of_file(analysed, 0)
    instrument, model = making.instrument(
        fit_linear(frames, n_latents=4), frames, analysed.files, name="swell"
    )
    (swell,) = paths.gestures(analysed, model, pitched=True)
    assert swell.name == "swell"
    settings = {"attack_s": 0.0, "sustain": 1.0, "velocity_level": 0.0, "partial_spread": 0.0}
    one = Performance(instrument, settings | {"spread": 0.0}, {"swell": swell})
    pitch = 69 + 12 * np.log2(330 / 440)
    events = [Timed(0, 0.0, Trace("swell")), Timed(0, 0.0, Note(pitch, 127.0))]
    n_ticks = int(100 * swell.sustain[1])
    heard = np.concatenate(list(played(one, Performer(instrument), events, n_ticks)), axis=1)[0]
    seconds = np.arange(0.15, n_ticks / 100 - 0.15, 0.05)

    def measured(x, sr, shift):
        """Level and centroid around some times; a window as long at any rate."""
        n = int(0.09 * sr)
        rows = np.array([x[int((s + shift) * sr) - n // 2 :][:n] for s in seconds])
        rows = rows * np.hanning(n)
        power = np.abs(np.fft.rfft(rows, axis=1)) ** 2
        hz = np.fft.rfftfreq(n, 1 / sr)
        return 10 * np.log10(np.sum(rows**2, axis=1)), power @ hz / power.sum(axis=1)

    first = int(np.argmax(np.abs(sound) > 0)) / SR
    level, centroid = measured(sound, SR, first)
    its_level, its_centroid = measured(heard, 44_100, -0.0)
    apart = its_level - level
    assert np.abs(apart - np.median(apart)).max() < 1.5
    assert np.abs(its_centroid / centroid - 1).max() < 0.03
