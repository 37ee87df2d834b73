"""Pure Data plays what Python answers a constant time after what was played, by its own clock."""

import time

import numpy as np
import pytest
from live_latency import first_change
from pd_time import LATENCY_MS
from pure_data import SR

from tests.max.sender import A3

pytestmark = pytest.mark.live

BLOCK = 64
N_SLOTS = 8


def onsets(pd, sender, answer, n=N_SLOTS):
    """Samples from each move of a dial to the sound that answers it, each in a slot of its own.

    `answer` is given the time that Pd tells, and the slot. Infinite after 150 ms.
    """
    for slot in range(n + 1):
        sender.partials(slot, [0.05], [1.0])
    pd.record()
    sender.voice(n, A3 / 2, 1.0)
    pd.wait(0.2)
    marks = []
    for slot in range(n):
        sender.times.clear()
        marks.append(pd.control(20, 10 * slot + 10))
        sender.wait("/x/0")
        sender.heard.clear()
        answer(sender.times[-1], slot)
        pd.wait(0.25)
    sound, starts = pd.stop_recording()
    found = np.array([first_change(sound[0], starts[mark]) * SR for mark in marks])
    return np.nan_to_num(found, nan=np.inf)


def test_an_answer_sounds_a_constant_time_after_what_it_answers(pd, sender):
    """However long it took; here it is asked for late, so that even a busy computer has the time.

    Some may come later still, where the computer stood still; none sooner.
    """
    rng, late_ms = np.random.default_rng(0), 90.0

    def answer(at, slot):
        time.sleep(rng.uniform(0, 0.03))
        sender.send("/at", (at + late_ms) % 60000)
        sender.voice(slot, A3 * (1 + slot / 7), 1.0)

    found = onsets(pd, sender, answer)
    wanted = (LATENCY_MS + late_ms) * SR / 1e3
    assert found.min() >= wanted - BLOCK
    assert np.median(found) <= wanted + BLOCK, found


def test_what_comes_too_late_or_from_a_wrong_clock_sounds_soon(pd, sender):
    def answer(at, slot):
        sender.send("/at", (at + (-200.0, 200.0, 30000.0, -30000.0)[slot % 4]) % 60000)
        sender.voice(slot, A3 * (1 + slot / 7), 1.0)

    found = onsets(pd, sender, answer, 12).reshape(-1, 4)
    # Some may come late, where the computer stood still, but not all of a kind.
    assert (found.min(axis=0) < 0.14 * SR).all(), found


def test_no_message_overtakes_another(pd, sender):
    """A frame that is to sound at once waits behind one that is to sound later."""
    sender.partials(0, [0.1], [1.0])
    pd.wait(0.2)
    pd.record()
    begun = pd.mark()
    pd.wait(0.05)
    sender.times.clear()
    pd.control(20, 77)
    sender.wait("/x/0")
    at = sender.times[-1]
    sender.send("/at", at)
    sender.voice(0, A3, 1.0)
    sender.send("/at", (at - 100) % 60000)
    sender.voice(0, A3, 0.0)
    pd.wait(0.2)
    sound, starts = pd.stop_recording()
    heard = sound[0, starts[begun] :]
    assert np.abs(heard).max() < 0.11 and not heard[-SR // 20 :].any()


def test_a_python_that_tells_no_time_is_heard_at_once(pd, sender):
    def answer(at, slot):
        sender.voice(slot, A3 * (1 + slot / 7), 1.0)

    assert onsets(pd, sender, answer, 3).min() < 0.08 * SR
