"""The whole loop with the real server: controller, Pd, Python, decoder, Pd, sound."""

import signal
import time

import numpy as np
import pytest
from live_latency import first_change, latencies, loop, moves
from pure_data import SR


def test_a_change_is_found_where_it_is_and_nowhere_else():
    n = np.arange(12000)
    sound = sum(np.cos(2 * np.pi * 220 * k * n / SR) / k for k in range(1, 30))
    sound += 1e-5 * np.random.default_rng(0).standard_normal(len(n))
    assert np.isnan(first_change(sound, 6000))
    sound[6500:] *= 1.1
    assert first_change(sound, 6000) * SR == pytest.approx(500, abs=5)


@pytest.mark.live
@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_every_controller_is_heard_and_every_frame_arrives(mode):
    with loop(mode) as (pd, server):
        seconds = latencies(pd, 20)
        counted = moves(pd, server, 2)
        assert pd.complaints() == ""
    assert np.isfinite(seconds).all()
    assert counted["taken"] == counted["sent"] > 20
    assert counted["missed"] == 0


@pytest.mark.live
def test_the_instrument_that_is_named_is_the_one_that_is_measured(tmp_path):
    """A file that is none ends the server before it listens."""
    file = tmp_path / "mine.safetensors"
    said = r"the server did not start: .*mine\.safetensors"
    with pytest.raises(RuntimeError, match=said), loop("bank", file):
        pass


def level(sound):
    return np.sqrt(np.mean(sound**2))


@pytest.mark.live
def test_the_sound_outlives_the_server_fades_and_comes_back_with_it():
    with loop("bank") as (pd, server):
        pd.record()
        pd.note(57, 100)
        time.sleep(0.6)
        server.stop(signal.SIGKILL)
        dead = pd.mark()
        time.sleep(3.4)
        silent = pd.mark()
        time.sleep(0.2)
        server.start()
        time.sleep(1.5)
        sound, starts = pd.stop_recording()
        assert pd.complaints() == ""
    before = level(sound[starts[dead] - SR // 5 : starts[dead]])
    assert before > 0.001
    held = sound[starts[dead] : starts[dead] + int(1.4 * SR)]
    assert level(held) == pytest.approx(before, rel=0.02)
    assert level(sound[starts[silent] : starts[silent] + SR // 10]) < 1e-4 * before
    assert level(sound[-SR // 5 :]) == pytest.approx(before, rel=0.02)
