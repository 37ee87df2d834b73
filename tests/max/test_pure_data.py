"""The patch for Pure Data as it is played: gestures, the gate, and a Python that falls silent."""

import time

import numpy as np
import pytest
from pure_data import SR

from tests.max.sender import AMPLITUDE, RATIO, Take, steady

pytestmark = pytest.mark.live

A3 = 220.0


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
