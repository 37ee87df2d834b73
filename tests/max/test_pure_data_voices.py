"""The voices of Pure Data, as it renders them: partials and levels as sent, no fault heard."""

import time

import numpy as np
import pytest
from pure_data import SR

from tests.max.sender import AMPLITUDE, OTHER, RATIO, Take, steady
from vaelib.synthesis.quality import click_db, flutter_db

pytestmark = pytest.mark.live

A3, A4 = 220.0, 440.0


def with_surroundings(part, seconds=0.25):
    sound, start, _ = part
    return sound[start - int(seconds * SR) : start + int(seconds * SR)]


def partials_of(sound, f0_hz):
    """Amplitude and ratio of the four partials, by projection on a windowed complex tone."""
    window = np.blackman(len(sound))
    spectrum = np.abs(np.fft.rfft(sound * window, 2**19)) * 2 / window.sum()
    hz = np.fft.rfftfreq(2**19, 1 / SR)
    found = []
    for ratio in RATIO:
        near = np.flatnonzero(np.abs(hz - ratio * f0_hz) < 0.2 * f0_hz)
        peak = near[spectrum[near].argmax()]
        found.append((spectrum[peak], hz[peak] / f0_hz))
    return np.array(found).T


@pytest.mark.parametrize("voice", ["bank", "stft"])
def test_a_voice_plays_frames_notes_and_velocities_as_sent(pd, sender, voice):
    chunk = {"bank": "/bank/ratio 0", "stft": "/spec/mag 240"}[voice]
    take = Take(pd, sender, voice)
    pd.note(57, 127)
    time.sleep(0.1)
    take.frame("nothing yet", AMPLITUDE, RATIO, lost={"commit", chunk}, seconds=0.1)
    take.frame("a lost chunk", AMPLITUDE, RATIO, lost={chunk}, seconds=0.2)
    take.frame("no commit", AMPLITUDE, RATIO, lost={"commit"}, seconds=0.2)
    take.frame("whole", AMPLITUDE, RATIO, seconds=0.6)
    take.frame("another lost chunk", *OTHER, lost={chunk}, seconds=0.3)
    take.frame("jump", *OTHER, seconds=0.3)
    take.frame("back", AMPLITUDE, RATIO, seconds=0.3)
    take.note("octave", 69, 127, seconds=0.4)
    take.note("soft", 57, 64, seconds=0.4)
    take.note("end of another", 69, 0, seconds=0.3)
    take.note("end", 57, 0, seconds=0.3)
    take.note("again", 57, 127, seconds=0.3)
    taken, lost = pd.counts()
    parts = take.end()
    notes_with_frames = 3 if voice == "stft" else 0
    assert taken == 3 + notes_with_frames
    # Three frames went amiss before the first that was taken, and one after it.
    assert lost == 1

    for silent in ("nothing yet", "a lost chunk", "no commit"):
        assert not steady(parts[silent], settle_s=0).any()
    for name, f0_hz, gain in (("whole", A3, 1), ("octave", A4, 1), ("soft", A3, 64 / 127)):
        amplitude, ratio = partials_of(steady(parts[name]), f0_hz)
        np.testing.assert_allclose(amplitude, np.array(AMPLITUDE) * gain, rtol=0.01)
        assert np.abs(1200 * np.log2(ratio / RATIO)).max() < 1
    np.testing.assert_allclose(partials_of(steady(parts["jump"]), A3)[0], OTHER[0], rtol=0.02)
    assert flutter_db(steady(parts["whole"])) < 0.02
    assert flutter_db(steady(parts["another lost chunk"], settle_s=0)) < 0.02
    assert flutter_db(steady(parts["end of another"], settle_s=0)) < 0.02
    assert np.abs(steady(parts["end"])).max() < 1e-6

    for name, limit_db in (
        ("jump", -75),
        ("back", -75),
        ("octave", -75),
        ("end", -70),
        ("again", -70),
    ):
        assert click_db(with_surroundings(parts[name])) < limit_db, name
