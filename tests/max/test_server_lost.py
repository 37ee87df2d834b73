"""Pure Data and the real server, which is killed and started again."""

import signal

import numpy as np
import pytest
from live_latency import loop
from pure_data import SR


def level(sound):
    return np.sqrt(np.mean(sound**2))


@pytest.mark.live
def test_the_sound_outlives_the_server_fades_and_comes_back_with_it():
    with loop("bank") as (pd, server):
        pd.record()
        pd.note(57, 100)
        pd.wait(2.0)
        server.stop(signal.SIGKILL)
        dead = pd.mark()
        pd.wait(3.4)
        silent = pd.mark()
        pd.wait(0.2)
        server.start()
        pd.note(57, 100)
        pd.wait(2.5)
        sound, starts = pd.stop_recording()
        assert pd.complaints() == ""
    sound = sound[0]
    before = level(sound[starts[dead] - SR // 5 : starts[dead]])
    assert before > 0.001
    held = sound[starts[dead] : starts[dead] + int(1.4 * SR)]
    assert level(held) == pytest.approx(before, rel=0.02)
    assert level(sound[starts[silent] : starts[silent] + SR // 10]) < 1e-4 * before
    assert level(sound[-SR // 5 :]) == pytest.approx(before, rel=0.02)
