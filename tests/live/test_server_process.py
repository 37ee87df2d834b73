"""The server as a process: started, measured, stopped, killed, and started again."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from tests.live.clients import Client, instrument
from vaelib.live import realtime
from vaelib.live.osc.latency import ServerProcess, loopback
from vaelib.live.playing import sessions
from vaelib.live.realtime import Settings
from vaelib.profiles import ROOT

pytestmark = pytest.mark.live

TOY = instrument()


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "toy.safetensors"
    TOY.save(path)
    return path


def test_an_interrupted_notebook_gets_its_summary(tmp_path):
    threading.Timer(0.5, signal.raise_signal, [signal.SIGINT]).start()
    handler = signal.getsignal(signal.SIGINT)
    settings = Settings(port=0, status=False, presets=tmp_path / "p.json")
    summary = realtime.serve(TOY, settings)
    assert summary.z == tuple(TOY.default.tolist())
    assert signal.getsignal(signal.SIGINT) is handler
    assert "0 messages" in str(summary)


@pytest.fixture
def hangup():
    """Set what the next process does when its terminal is closed; a test may run under nohup."""
    before = signal.getsignal(signal.SIGHUP)
    yield lambda action: signal.signal(signal.SIGHUP, action)
    signal.signal(signal.SIGHUP, before)


def test_under_nohup_it_outlives_its_terminal(saved, hangup):
    hangup(signal.SIG_IGN)
    with ServerProcess("--instrument", saved) as server:
        os.kill(server.process.pid, signal.SIGHUP)
        with Client() as client:
            client.server = "127.0.0.1", server.port
            client.send("/ping", 7.0, client.port, 44100.0, 4)
            assert client.until("/pong")
        code, out, _ = server.stop(signal.SIGTERM)
    assert code == 0 and "1 messages" in out


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_it_cleanly(tmp_path, saved, number, hangup):
    hangup(signal.SIG_DFL)
    path = tmp_path / "s"
    with ServerProcess("--instrument", saved, "--record", path) as server:
        time.sleep(0.3)
        code, out, err = server.stop(number)
    assert code == 0 and "0 messages" in out and "Traceback" not in err
    assert sessions.read(path).n_ticks >= 1


def test_audio_without_a_device_says_so_and_serves(saved, capsys, monkeypatch):
    monkeypatch.setattr(realtime, "trouble", lambda sr: "no sound here: PortAudio crashed")
    command = ["--instrument", str(saved), "--port=0", "--seconds=0.2", "--audio"]
    assert realtime.main(command) == 0
    told = capsys.readouterr().out
    assert "no sound here: PortAudio crashed\ntoy listens on" in told


_THREADS = """
import sys, threadpoolctl
from vaelib.live import realtime
from vaelib.live.osc import server
from tests.live.clients import instrument
seen, wait = [], server.Server._wait_s
def watched(self, *times):
    seen.append([p["num_threads"] for p in threadpoolctl.threadpool_info()])
    return wait(self, *times)
server.Server._wait_s = watched
realtime.serve(instrument(), realtime.Settings(seconds=0.1, port=0, status=False))
assert not {"jax", "scipy"} & set(sys.modules)
assert seen and all(n and set(n) == {1} for n in seen), seen
"""


def test_a_served_instrument_has_one_thread_for_blas_and_no_jax():
    done = subprocess.run(
        [sys.executable, "-c", _THREADS], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr


def test_killed_and_started_again_it_answers_the_next_ping_with_its_state(saved):
    with (
        Client() as client,
        ServerProcess("--instrument", saved, "--reply-port", client.port) as server,
    ):
        client.server = "127.0.0.1", server.port
        for again in (True, False):
            client.send("/ping", 7.0)
            told = [m.address for m in client.until("/bank/commit")]
            assert told[0] == "/pong" and "/config" in told and told.count("/bank/amp") == 1
            client.send("/ping", 8.0)
            assert client.receive() == ("/pong", (8.0,))
            server.stop(signal.SIGKILL)
            if again:
                server.start()


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_moves_of_a_dial_are_answered_by_frames(mode, saved):
    found = loopback(saved, seconds=0.5, rate_hz=40.0, mode=mode)
    # On a machine that is busy, moves may share a frame.
    assert found["moves"] == 20 and 1 <= found["frames"] <= 20
    assert found["median_ms"] <= found["p95_ms"] <= found["p99_ms"]


def test_a_process_with_sound_may_say_more_before_it_listens(saved, tmp_path):
    """Here that there is no card, or no MIDI; where there is a card, its name."""
    with ServerProcess("--instrument", saved, "--audio", "--wav", tmp_path / "a.wav") as server:
        assert server.port
        code, out, _ = server.stop()
    assert code == 0 and "messages" in out


def test_a_server_that_does_not_start_is_told_in_a_sentence(saved):
    sentence = r"^the server did not start: error: argument --mode: invalid choice: 'none'[^\n]*$"
    with pytest.raises(RuntimeError, match=sentence):
        loopback(saved, mode="none")
