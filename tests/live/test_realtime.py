"""The server against real sockets: what it answers, keeps and survives."""

import signal
import struct
import subprocess
import sys
import threading
import time

import numpy as np
import psutil
import pytest
from numpy.testing import assert_array_equal

from tests.live.clients import Client, free_port, instrument
from vaelib.live import realtime
from vaelib.live.audio import Clock
from vaelib.live.latency import ServerProcess, loopback
from vaelib.live.realtime import Settings
from vaelib.live.sessions import Session, render
from vaelib.profiles import ROOT

pytestmark = pytest.mark.live

TOY = instrument()


class Capture(Clock):
    """An output that keeps what it hears."""

    hears = True

    def __init__(self, sr):
        super().__init__(sr)
        self.blocks = []

    def write(self, block):
        """Keep it."""
        super().write(block)
        self.blocks.append(block.copy())


class Served:
    """`realtime.serve` in a thread, with a client."""

    def __init__(self, tmp_path, *, output=None, **options):
        self.client = Client(free_port())
        options = {"presets": tmp_path / "presets.json", "status": False, **options}
        ports = {"port": self.client.server[1], "reply_port": self.client.port}
        settings = Settings(**options, **ports)
        self.thread = threading.Thread(target=self._serve, args=(settings, output))
        self.summary = None

    def _serve(self, settings, output):
        self.summary = realtime.serve(TOY, settings, output=output)

    def __enter__(self):
        self.thread.start()
        for _ in range(100):
            self.client.send("/ping", 1.0)
            if self.client.receive(0.05):
                self.client.until("/bank/commit")
                return self
        raise AssertionError("the server did not answer")

    def __exit__(self, *exception):
        self.thread.join(20)
        self.client.socket.close()


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "toy.safetensors"
    TOY.save(path)
    return path


def test_a_session_rendered_again_is_what_was_heard(tmp_path):
    capture, path = Capture(44100), tmp_path / "s"
    with Served(tmp_path, seconds=2.0, output=capture, record=path) as served:
        rng, send = np.random.default_rng(0), served.client.send
        for i in range(120):
            if i % 10 == 0:
                send("/note", int(rng.integers(48, 72)), 100 * (i % 20 == 0))
            elif i % 10 == 5:
                send("/pca", *rng.uniform(-1, 1, 2))
            elif i % 10 == 7:
                send("/preset/save" if i % 20 == 7 else "/preset", "here")
            else:
                send(f"/x/{rng.integers(4)}", float(rng.random()))
            time.sleep(0.01)
    heard = np.concatenate(capture.blocks)
    session = Session.load(path)
    assert len(session.changes) > 20 and session.n_ticks == len(capture.blocks)
    assert_array_equal(render(session, TOY), heard)
    assert np.abs(heard).max() > 0.01


def test_a_session_is_replayed_to_the_client_with_its_notes(tmp_path):
    path, again = tmp_path / "s", tmp_path / "again"
    with Served(tmp_path, seconds=1.0, record=path) as served:
        time.sleep(0.4)
        served.client.send("/note", 60, 100)
        served.client.send("/z/1", 1.5)
        time.sleep(0.2)
        served.client.send("/z/1", -1.0)
    with Served(tmp_path, replay=path, record=again) as served:
        messages = served.client.until("/note") + served.client.until("/bank/commit")
    assert messages[-1].address == "/bank/commit"
    assert ("/note", (60.0, 100.0)) in messages
    assert list(Session.load(again).ticks()) == list(Session.load(path).ticks())


def test_frames_come_on_change_and_many_turns_share_one(tmp_path):
    with Served(tmp_path, seconds=2.5) as served:
        client = served.client
        assert client.receive(0.3) is None
        for i in range(10):
            client.send("/x/0", i / 10)
            client.until("/bank/commit")
        assert client.receive(0.05) is None
        n_sent, frames, end = 0, [], time.monotonic() + 0.8
        client.socket.setblocking(False)
        while time.monotonic() < end:
            client.send("/x/0", float(np.random.default_rng(n_sent).random()))
            n_sent += 1
            time.sleep(0.001)
            try:
                while True:
                    raw = client.socket.recv(65536)
                    if raw.startswith(b"/bank/commit"):
                        frames.append(struct.unpack(">i", raw[-8:-4])[0])
            except BlockingIOError:
                pass
    assert 0 < len(frames) < n_sent
    assert_array_equal(np.diff(frames), 1)
    assert served.summary.messages >= n_sent + 10


def test_presets_are_kept_in_the_file(tmp_path):
    with Served(tmp_path, seconds=0.7) as served:
        served.client.send("/z/1", 1.5)
        served.client.send("/preset/save", "mine")
    text = (tmp_path / "presets.json").read_text()
    assert '"mine"' in text and "1.5" in text


def test_presets_that_cannot_be_written_are_tried_again(tmp_path, capfd):
    file = tmp_path / "folder" / "presets.json"
    file.parent.mkdir()
    with Served(tmp_path, seconds=2.5, presets=file) as served:
        file.parent.rmdir()
        file.parent.write_text("in the way")
        served.client.send("/preset/save", "mine")
        time.sleep(0.5)
        assert "presets are not kept yet: cannot write" in capfd.readouterr().err
        file.parent.unlink()
    assert '"mine"' in file.read_text()


def test_an_interrupted_notebook_gets_its_summary(tmp_path):
    threading.Timer(0.5, signal.raise_signal, [signal.SIGINT]).start()
    handler = signal.getsignal(signal.SIGINT)
    settings = Settings(port=0, status=False, presets=tmp_path / "p.json")
    summary = realtime.serve(TOY, settings)
    assert summary.z == tuple(TOY.default.tolist())
    assert signal.getsignal(signal.SIGINT) is handler
    assert "0 messages" in str(summary)


def test_sigterm_stops_it_cleanly(tmp_path, saved):
    path = tmp_path / "s"
    with ServerProcess("--instrument", saved, "--record", path) as server:
        time.sleep(0.3)
        code, out, err = server.stop(signal.SIGTERM)
    assert code == 0 and "0 messages" in out and "Traceback" not in err
    session = Session.load(path)
    assert len(session.changes) == 1 and session.n_ticks >= 1


def test_only_this_machine_is_heard_unless_an_address_is_named(tmp_path):
    for options, address in [({}, "127.0.0.1"), ({"host": "0.0.0.0"}, "0.0.0.0")]:
        with Served(tmp_path, seconds=0.5, **options) as served:
            bound = [tuple(c.laddr) for c in psutil.Process().net_connections("udp4")]
            port = served.client.server[1]
            assert (address, port) in bound
            assert [other for _, other in bound].count(port) == 1


def test_strangers_are_neither_obeyed_nor_answered(tmp_path, monkeypatch, capfd):
    monkeypatch.setattr("vaelib.live.server.is_here", lambda host: False)
    with Client(free_port()) as client:
        options = {"seconds": 0.5, "presets": tmp_path / "p", "status": False, "host": "0.0.0.0"}
        settings = Settings(**options, port=client.server[1], reply_port=client.port)
        thread = threading.Thread(target=realtime.serve, args=(TOY, settings))
        thread.start()
        for _ in range(10):
            client.send("/hello", client.port)
            assert client.receive(0.03) is None
        thread.join()
    assert "127.0.0.1 may not play: name it with --client" in capfd.readouterr().err
    with Served(tmp_path, seconds=0.5, client=("127.0.0.1",)) as served:
        assert served.client.port


def test_audio_without_a_device_says_so_and_serves(saved, capsys, monkeypatch):
    monkeypatch.setattr(realtime, "trouble", lambda sr: "no sound here: PortAudio crashed")
    command = ["--instrument", str(saved), "--port=0", "--seconds=0.2", "--audio"]
    assert realtime.main(command) == 0
    assert capsys.readouterr().out.startswith("no sound here: PortAudio crashed\ntoy listens on")


_THREADS = """
import sys, threadpoolctl
from vaelib.live import realtime, server
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


def test_errors_are_told_to_the_sender_at_most_once_a_second(tmp_path, capfd):
    with Served(tmp_path, seconds=1.8) as served:
        end, errors = time.monotonic() + 1.3, []
        while time.monotonic() < end:
            served.client.send("/nothing", 1)
            message = served.client.receive(0.005)
            if message:
                errors.append(message)
    assert 1 <= len(errors) <= 2 and {m.address for m in errors} == {"/error"}
    assert errors[0].arguments == ("there is no /nothing",)
    assert served.summary.refused > len(errors)
    assert capfd.readouterr().err.count("refused (") == len(errors)


def test_the_status_line_says_what_goes_on(tmp_path, capfd):
    with Served(tmp_path, seconds=1.2, status=True) as served:
        served.client.send("/z/1", 1.5)
    err = capfd.readouterr().err
    assert "messages/s" in err and "+1.50" in err and "\r\x1b[K" in err


@pytest.mark.parametrize("mode", ["bank", "stft"])
def test_moves_of_a_dial_are_answered_by_frames(mode, saved):
    found = loopback(saved, seconds=1.0, rate_hz=40.0, mode=mode)
    # On a machine that is busy, moves may share a frame.
    assert found["moves"] == 40 and 1 <= found["frames"] <= 40
    assert found["median_ms"] <= found["p95_ms"] <= found["p99_ms"]


def test_a_server_that_does_not_start_is_told_in_a_sentence(saved):
    sentence = r"^the server did not start: error: argument --mode: invalid choice: 'none'[^\n]*$"
    with pytest.raises(RuntimeError, match=sentence):
        loopback(saved, mode="none")
