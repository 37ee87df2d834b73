"""The patch for Pure Data plays what it is told: rendered by Pd itself, without a sound card."""

import re
import subprocess
import sys
import time

import numpy as np
import pytest
from pure_data import SR, PureData, free_port

from tests.max.sender import Sender
from vaelib.profiles import ROOT
from vaelib.synthesis.quality import click_db, flutter_db

MAX = ROOT / "max"
AMPLITUDE, RATIO = [0.2, 0.12, 0.05, 0.03], [1.0, 2.0, 3.01, 4.05]
OTHER = [0.04, 0.2, 0.01, 0.1], RATIO
A3, A4 = 220.0, 440.0


def test_the_committed_patches_are_a_fresh_build(tmp_path):
    script = [sys.executable, MAX / "build" / "build_pd.py", "--folder", tmp_path]
    subprocess.run(script, check=True)
    fresh = {path.name: path.read_bytes() for path in tmp_path.glob("*.pd")}
    assert fresh == {path.name: path.read_bytes() for path in MAX.glob("*.pd")}


# -- the panel -------------------------------------------------------------------------------------


def rectangles(lines: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Every box of a patch as Pd draws it at font size 12: name, left, top, right, bottom."""
    found, depth = [], 0
    for line in lines:
        words = line.rstrip(";").split()
        depth += (words[:2] == ["#N", "canvas"]) - (words[:2] == ["#X", "restore"])
        if depth != 1 or words[0] != "#X" or words[1] in ("connect", "coords"):
            continue
        x, y, kind = int(words[2]), int(words[3]), words[4]
        text = re.sub(r" ?\\(.)", r"\1", " ".join(words[4:]))
        width, height = 7 * len(text) + 6, 21
        if words[1] == "floatatom":
            width = 7 * int(kind) + 8
        elif words[1] == "text":
            text, columns = re.fullmatch(r"(.*), f (\d+)", text).groups()
            kind, width = text, 7 * min(int(columns), len(text)) + 4
            height = 15 * -(-len(text) // int(columns)) + 6
        elif kind in ("hsl", "cnv"):
            width, height = map(int, words[5:7] if kind == "hsl" else words[6:8])
        elif kind in ("tgl", "hradio"):
            width = height = int(words[5])
            width *= int(words[8]) if kind == "hradio" else 1
        elif kind == "vae_dial":
            width, height = 400, 26
        elif words[1] == "msg":
            width, height = width + 6, height + 15 * text.count(";")
        found.append((kind, x, y, x + width, y + height))
    return found


@pytest.mark.parametrize("name", sorted(path.name for path in MAX.glob("*.pd")))
def test_no_two_boxes_of_a_patch_or_a_sub_patch_overlap(name):
    windows, stack = [], []
    for line in (MAX / name).read_text().splitlines():
        if line.startswith("#N canvas"):
            stack.append([])
        for window in stack:
            window.append(line)
        if line.startswith("#X restore"):
            windows.append(stack.pop()[:-1])
    windows += stack
    for window in windows:
        boxes = rectangles(window)
        for i, (kind, left, top, right, bottom) in enumerate(boxes):
            for other, left2, top2, right2, bottom2 in boxes[:i]:
                apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
                assert apart, f"{kind} at {left, top} covers {other} at {left2, top2}"


@pytest.fixture(scope="module")
def sender():
    sender = Sender()
    yield sender
    sender.close()


@pytest.fixture
def pd(tmp_path, sender):
    sender.heard.clear()
    sender.dead, sender.frame = False, 0
    with PureData(tmp_path, listen=free_port(), speak=sender.port) as pd:
        greeting = sender.wait("/hello")
        assert greeting == ("/hello", pd.listen, SR)
        assert type(greeting[1]) is int
        yield pd
        assert pd.complaints() == ""


def settled(sender, seconds=0.15):
    """All that is heard in a moment, once."""
    time.sleep(seconds)
    heard, sender.heard[:] = list(sender.heard), []
    return heard


def test_dials_controllers_notes_and_switches_are_sent_once_and_follow(pd, sender):
    settled(sender)
    for i in range(8):
        pd.control(20 + i, 16 * i)
    heard = settled(sender)
    assert [message[0] for message in heard] == [f"/x/{i}" for i in range(8)]
    np.testing.assert_allclose([message[1] for message in heard], np.arange(8) * 16 / 127, 1e-6)
    pd.control(28, 5)

    # Python's own moves set the dial, and nothing goes back until a hand asks.
    sender.send("/latent/3", "bright ness", -2.0, 2.0)
    sender.send("/x/3", 0.25)
    assert settled(sender) == []
    pd.send("to vae-dial-3 bang")
    assert settled(sender) == [("/x/3", 0.25)]

    orders = {
        "vae-mode-clicked 1": ("/mode", "stft"),
        "vae-recall 2": ("/preset", "3"),
        "vae-save 0": ("/preset/save", "1"),
        "vae-pca-x 0.5": ("/pca", 0.5, 0.0),
        "vae-pca-y -1": ("/pca", 0.5, -1.0),
        "vae-drone 1": ("/note", 57.0, 100.0),
        "vae-drone 0": ("/note", 57.0, 0.0),
    }
    for order, message in orders.items():
        pd.send(f"to {order}")
        assert settled(sender, 0.06) == [message]

    # The last note wins, and only its own end is heard.
    for pitch, velocity in ((60, 64), (64, 127), (60, 0), (64, 0), (64, 0)):
        pd.note(pitch, velocity)
    assert settled(sender) == [("/note", 60, 64), ("/note", 64, 127), ("/note", 64, 0)]
    sender.send("/error", "there is no preset 3")
    sender.send("/mode", "bank")
    assert settled(sender) == []


# -- the voices ------------------------------------------------------------------------------------


class Take:
    """A recording with names for its parts."""

    def __init__(self, pd, sender, voice):
        self.pd, self.sender, self.voice, self.names = pd, sender, voice, {}
        pd.record()
        if voice == "stft":
            sender.send("/mode", "stft")
        time.sleep(0.1)

    def frame(self, name, amplitude, ratio, *, f0_hz=A3, lost=frozenset(), seconds=0.25):
        """Send a frame under a mark, and let it sound."""
        self.names[name] = self.pd.mark()
        time.sleep(0.02)
        if self.voice == "bank":
            self.sender.bank(amplitude, ratio, lost=lost)
        else:
            self.sender.spectrum(amplitude, ratio, f0_hz, lost=lost)
        time.sleep(seconds)

    def note(self, name, pitch, velocity, *, seconds=0.25):
        """Play a note under a mark; voice B gets the frame of its pitch, as Python sends it."""
        self.names[name] = self.pd.note(pitch, velocity)
        if velocity and self.voice == "stft":
            f0_hz = A4 * 2 ** ((pitch - 69) / 12)
            self.sender.spectrum(AMPLITUDE, RATIO, f0_hz)
        time.sleep(seconds)

    def end(self):
        """Stop, and cut the recording at the marks."""
        sound, starts = self.pd.stop_recording()
        edges = [*starts, len(sound)]
        return {name: (sound, edges[mark], edges[mark + 1]) for name, mark in self.names.items()}


def steady(part, *, settle_s=0.12):
    sound, start, end = part
    return sound[start + int(settle_s * SR) : end]


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
    take.frame("whole", AMPLITUDE, RATIO, seconds=0.9)
    take.frame("another lost chunk", *OTHER, lost={chunk}, seconds=0.3)
    take.frame("jump", *OTHER, seconds=0.4)
    take.frame("back", AMPLITUDE, RATIO, seconds=0.4)
    take.note("octave", 69, 127, seconds=0.6)
    take.note("soft", 57, 64, seconds=0.5)
    take.note("end of another", 69, 0, seconds=0.3)
    take.note("end", 57, 0, seconds=0.4)
    take.note("again", 57, 127, seconds=0.4)
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


def test_a_gate_opens_softly_and_a_partial_is_born_at_its_frequency(pd, sender):
    take = Take(pd, sender, "bank")
    # One high partial: in every 2 ms it passes its peak.
    take.frame("before", [0.2], [8.0], seconds=0.1)
    take.note("opened", 57, 127, seconds=0.2)
    take.note("closed", 57, 0, seconds=0.1)
    pd.note(57, 127)
    take.frame("none", [0.0] * 4, RATIO, seconds=0.1)
    take.frame("born", [0.0, 0.0, 0.0, 0.2], [1.0, 2.0, 3.01, 8.0], seconds=0.2)
    parts = take.end()

    loudest = np.abs(steady(parts["opened"])).max()
    opened = np.trim_zeros(steady(parts["opened"], settle_s=0), "f")
    assert np.abs(opened[: int(0.002 * SR)]).max() < 0.2 * loudest
    closed = np.trim_zeros(steady(parts["closed"], settle_s=0), "b")
    assert np.abs(closed[: int(0.002 * SR)]).max() > 0.8 * loudest > 0
    assert 0.005 < len(closed) / SR < 0.02

    # Zero crossings tell the frequency from the first period on, while the amplitude still grows.
    sound = np.trim_zeros(steady(parts["born"], settle_s=0.01), "f")
    left = np.flatnonzero(np.diff(np.signbit(sound)))
    crossings = left + sound[left] / (sound[left] - sound[left + 1])
    np.testing.assert_allclose(np.diff(crossings), SR / (2 * 8 * A3), rtol=0.02)


def test_without_python_the_sound_holds_fades_and_comes_back(pd, sender):
    take = Take(pd, sender, "bank")
    pd.note(57, 127)
    take.frame("alive", AMPLITUDE, RATIO, seconds=0.7)
    settled(sender, 0)
    sender.dead = True
    take.names["dead"] = pd.mark()
    time.sleep(3.9)
    assert sender.heard == []
    sender.dead = False
    take.names["back"] = pd.mark()
    sender.wait("/hello", timeout=1.5)
    time.sleep(0.7)
    parts = take.end()
    sound, start, _ = parts["dead"]
    rms = np.sqrt(np.mean(np.array(AMPLITUDE) ** 2 * len(AMPLITUDE) / 2))

    def level(from_s, to_s):
        return np.sqrt(np.mean(sound[start + int(from_s * SR) : start + int(to_s * SR)] ** 2)) / rms

    assert level(0, 1.4) == pytest.approx(1, abs=0.01)
    # The last pong came up to half a second before, so the second of the fade ends by 3 s.
    assert 0 < level(1.5, 3.0) < 0.95
    assert level(3.2, 3.8) < 1e-6
    assert np.sqrt(np.mean(sound[-int(0.1 * SR) :] ** 2)) / rms == pytest.approx(1, abs=0.01)
