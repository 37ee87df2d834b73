"""The server against real sockets: its answers, its limits, and what it survives."""

import re
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from contextlib import suppress

import numpy as np
import psutil
import pytest
from numpy.testing import assert_array_equal

from tests.live.clients import Client, counted, free_ports, instrument, running, stopped
from vaelib.live import realtime
from vaelib.live.audio import Clock
from vaelib.live.messages import encode
from vaelib.live.ports import open_port
from vaelib.live.sessions import Session, render
from vaelib.profiles import ROOT
from vaelib.synthesis.notes import HOP
from vaelib.synthesis.quality import click_db

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

    def __init__(self, tmp_path, **options):
        (self.port,) = free_ports(1)
        self.client = Client(self.port)
        options = {"presets": tmp_path / "presets.json", "status": False, **options}
        options |= {"port": self.port, "reply_port": self.client.port}
        self.thread = threading.Thread(target=self._serve, kwargs=options)
        self.summary = None

    def _serve(self, **options):
        self.summary = realtime.serve(TOY, **options)

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
        self.client.close()


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "toy.safetensors"
    TOY.save(path)
    return path


def test_a_session_rendered_again_is_what_was_heard(tmp_path):
    capture, path = Capture(44100), tmp_path / "s"
    with Served(tmp_path, seconds=3.0, output=capture, record=path) as served:
        rng, end = np.random.default_rng(0), time.monotonic() + 2
        send = served.client.send
        while time.monotonic() < end:
            kind = rng.integers(8)
            if kind == 0:
                send("/note", int(rng.integers(48, 72)), int(rng.integers(0, 2)) * 100)
            elif kind == 1:
                send("/pca", *rng.uniform(-1, 1, 2))
            elif kind == 2:
                send("/preset/save", "here")
            elif kind == 3:
                send("/preset", "here")
            else:
                send(f"/x/{rng.integers(4)}", float(rng.random()))
            time.sleep(float(rng.uniform(0.001, 0.02)))
    heard = np.concatenate(capture.blocks)
    session = Session.load(path)
    assert len(session.changes) > 50 and session.n_ticks == len(capture.blocks) > 250
    assert_array_equal(render(session, TOY), heard)
    assert np.abs(heard).max() > 0.01
    assert served.summary.underruns == 0


def test_a_session_is_replayed_to_the_client_with_its_notes(tmp_path):
    path, again = tmp_path / "s", tmp_path / "again"
    with Served(tmp_path, seconds=1.0, record=path) as served:
        time.sleep(0.4)
        served.client.send("/note", 60, 100)
        served.client.send("/z/1", 1.5)
        time.sleep(0.2)
        served.client.send("/z/1", -1.0)
    session = Session.load(path)
    assert 70 <= session.n_ticks <= 130
    with Served(tmp_path, replay=session, record=again) as served:
        messages = served.client.until("/note") + served.client.until("/bank/commit")
    assert messages[-1].address == "/bank/commit"
    assert ("/note", (60.0, 100.0)) in messages
    assert 0.6 < served.summary.seconds < 5
    assert list(Session.load(again).states()) == list(session.states())


def test_frames_come_on_change_at_most_a_hundred_a_second_and_the_first_at_once(tmp_path):
    with Served(tmp_path, seconds=3.5) as served:
        client, waits = served.client, []
        assert client.receive(0.3) is None
        for i in range(10):
            time.sleep(0.05)
            client.drain()
            start = time.perf_counter()
            client.send("/x/0", i / 10)
            client.until("/bank/commit")
            waits.append(time.perf_counter() - start)
        # One frame answers many turns; more than a hundred turns a second are answered a hundred
        # times.
        end, frames, n_sent = time.monotonic() + 1, [], 0
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
        assert n_sent > 150 and 20 <= len(frames) <= 110
        assert_array_equal(np.diff(frames), 1)
    print(served.summary)
    assert np.median(waits) < 0.05
    assert served.summary.work_ms[1] <= 10
    assert served.summary.messages >= n_sent + 10


def test_presets_are_kept_in_the_file(tmp_path):
    with Served(tmp_path, seconds=1.0) as served:
        served.client.send("/z/1", 1.5)
        served.client.send("/preset/save", "mine")
    text = (tmp_path / "presets.json").read_text()
    assert '"mine"' in text and "1.5" in text


def test_an_interrupted_notebook_gets_its_summary(tmp_path):
    threading.Timer(0.5, signal.raise_signal, [signal.SIGINT]).start()
    handler = signal.getsignal(signal.SIGINT)
    (port,) = free_ports(1)
    summary = realtime.serve(TOY, port=port, status=False, presets=tmp_path / "p.json")
    assert 0.3 < summary.seconds < 5 and summary.z == tuple(TOY.default.tolist())
    assert signal.getsignal(signal.SIGINT) is handler
    assert "0 messages" in str(summary)


def test_sigterm_stops_it_cleanly(tmp_path, saved):
    (port,), path = free_ports(1), tmp_path / "s"
    with running("--instrument", saved, "--record", path, port=port) as process:
        time.sleep(0.3)
        code, out, err = stopped(process, signal.SIGTERM)
    assert code == 0 and "0 messages" in out and "Traceback" not in err
    session = Session.load(path)
    assert len(session.changes) == 1 and session.n_ticks >= 10


def test_only_this_machine_is_heard_unless_an_address_is_named(tmp_path):
    for options, address in [({}, "127.0.0.1"), ({"host": "0.0.0.0"}, "0.0.0.0")]:
        with Served(tmp_path, seconds=0.5, **options) as served:
            bound = [tuple(c.laddr) for c in psutil.Process().net_connections("udp4")]
            assert (address, served.port) in bound
            assert [port for _, port in bound].count(served.port) == 1


def test_a_busy_port_is_named_and_a_free_one_offered(tmp_path, saved, capsys):
    with Served(tmp_path, seconds=1.0) as served:
        capsys.readouterr()
        command = ["--instrument", str(saved), "--port", str(served.port)]
        assert realtime.main(command) == 1
        out, err = capsys.readouterr()
        assert out == "" and err.count("\n") == 1
        assert err.startswith(f"error: port {served.port} is in use")
        offered = re.search(r"--port (\d+), which is free", err)[1]
        assert realtime.main([*command[:3], offered, "--seconds", "0.1"]) == 0


def test_a_port_that_is_offered_is_free_and_not_the_clients():
    first = open_port("127.0.0.1", 0, spared=0)
    port = first.getsockname()[1]
    with first, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as second:
        with suppress(OSError):  # somebody else may have it: then it is busy too
            second.bind(("127.0.0.1", port + 1))
        with pytest.raises(OSError, match="is in use") as error:
            open_port("127.0.0.1", port, spared=port + 2)
    assert int(re.search(r"--port (\d+),", str(error.value))[1]) > port + 2


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--instrument", "absent"], "there is no absent"),
        (["--host", "203.0.113.7"], "cannot listen on 203.0.113.7"),
        (["--replay", "absent"], "cannot read absent"),
        (["--record", "README.md"], "README.md exists"),
        (["--presets", "pyproject.toml"], "pyproject.toml holds no presets"),
    ],
)
def test_errors_are_one_sentence(saved, options, sentence, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    (port,) = free_ports(1)
    assert realtime.main(["--instrument", str(saved), "--port", str(port), *options]) == 1
    err = capsys.readouterr().err
    assert err.startswith(f"error: {sentence}") and err.count("\n") == 1


def test_audio_without_a_device_says_so_and_serves(saved, capsys, monkeypatch):
    monkeypatch.setattr(realtime, "trouble", lambda sr: "no sound here: PortAudio crashed")
    (port,) = free_ports(1)
    command = ["--instrument", str(saved), "--port", str(port), "--seconds", "0.2", "--audio"]
    assert realtime.main(command) == 0
    assert capsys.readouterr().out.startswith("no sound here: PortAudio crashed\ntoy listens on")


_CHECKED = """
import sys, threadpoolctl
from vaelib import realtime, server
from tests.live.clients import free_ports, instrument
assert "jax" not in sys.modules, "jax"
seen, wait = [], server.Server._wait_s
def watched(self, *times):
    seen.append([p["num_threads"] for p in threadpoolctl.threadpool_info()])
    return wait(self, *times)
server.Server._wait_s = watched
realtime.serve(instrument(), seconds=0.1, port=free_ports(1)[0], status=False)
assert "jax" not in sys.modules, "jax"
assert seen and all(n and set(n) == {1} for n in seen), seen
"""


def test_the_process_never_imports_jax_and_has_one_thread_for_blas():
    command = [sys.executable, "-c", _CHECKED]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_killed_and_started_again_it_answers_the_next_ping_with_its_state(saved):
    (port,) = free_ports(1)
    client = Client(port)
    options = ("--instrument", saved, "--reply-port", client.port)
    for _ in range(2):
        with running(*options, port=port) as process:
            client.send("/ping", 7.0)
            told = [m.address for m in client.until("/bank/commit")]
            assert told[0] == "/pong" and "/config" in told and told.count("/bank/amp") == 1
            client.send("/ping", 8.0)
            assert client.receive() == ("/pong", (8.0,))
            process.kill()
            process.wait()
    client.close()


def bad_packets(n):
    """Packets of which none can be obeyed, each kind in turn."""
    rng = np.random.default_rng(11)
    whole = [
        encode("/z/1", 0.5),
        encode("/note", 60, 100),
        encode("/z", *rng.normal(size=4)),
        encode("/preset", "a name"),
    ]
    bundled = b"#bundle\0" + struct.pack(">Q", 1)
    for i in range(n):
        message = whole[int(rng.integers(len(whole)))]
        value, far = float(rng.normal()), int(rng.integers(4, 2**31))
        yield [
            lambda m=message: m[: int(rng.integers(1, len(m)))],
            lambda: encode("/z/1", "text"),
            lambda: encode("/note", "C4", "loud"),
            lambda: encode("/z/1", [np.nan, np.inf, -np.inf][int(rng.integers(3))]),
            lambda f=far: encode(f"/z/{f}", 0.5),
            lambda f=far: encode("/z", f, 0.5),
            lambda: encode("/note", 1e30, -1e30),
            lambda: encode("/z", rng.normal(size=int(rng.integers(5, 300)))),
            lambda v=value: encode(f"/{'abcd'[int(rng.integers(4))]}/b/{v:.3f}", v),
            lambda: b"\xff" + rng.bytes(int(rng.integers(0, 200))),
            lambda: rng.bytes(int(rng.integers(1, 16)) * 4 - 1),
            lambda m=message: bundled + struct.pack(">i", int(rng.integers(2**30))) + m,
            lambda m=message: b"#bundle\0" + rng.bytes(3) + m,
            lambda m=message: b"#bundle\0" + struct.pack(">QI", 2**63 * 2 - 1, len(m)) + m,
            lambda: b"/z/1\0\0\0\0,b\0\0" + struct.pack(">i", 2**31 - 1),
            lambda: b"/z/1\0\0\0\0,[f]\0\0\0\0" + bytes(4),
        ][i % 16]()


_FLOOD = """
import socket, sys, time
from vaelib.messages import encode
from tests.live.test_realtime import bad_packets
packets = list(bad_packets(2000))
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
start, n, seconds = time.monotonic(), 0, float(sys.argv[2])
while (now := time.monotonic()) < start + seconds:
    while n < (now - start) * 20_000:
        s.sendto(packets[n % 2000], ("127.0.0.1", int(sys.argv[1])))
        n += 1
    time.sleep(0.0005)
print(n)
"""


def obeyed_within_s(client, share):
    """How long a turn of a dial takes until its frame has come, with everything else let pass."""
    client.drain()
    start = time.perf_counter()
    client.send("/x/0", share)
    client.until("/bank/commit")
    return time.perf_counter() - start


def test_a_hundred_thousand_bad_packets_and_a_flood_change_nothing(tmp_path, saved):
    (port,), path = free_ports(1), tmp_path / "s"
    client = Client(port)
    options = ("--instrument", saved, "--reply-port", client.port, "--record", path)
    with running(*options, port=port) as process:
        client.send("/hello", client.port)
        client.until("/bank/commit")
        # Its highest partial stays below 12 kHz: what is above is a click.
        client.send("/note", 45, 100)
        time.sleep(0.2)
        memory = psutil.Process(process.pid).memory_info
        # Every packet arrives: a ping after each few is answered only when all were read.
        began = time.perf_counter()
        for i, packet in enumerate(bad_packets(100_000)):
            client.raw(packet)
            if i % 100 == 99:
                client.send("/ping", float(i))
                client.until("/pong")
            if i == 20_000:
                after_some = memory().rss
        print(f"fuzzed in {time.perf_counter() - began:.1f} s")
        fuzzed = obeyed_within_s(client, 0.4)
        flood = subprocess.Popen(
            [sys.executable, "-c", _FLOOD, str(port), "10"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        # Meanwhile a player turns a dial slowly.
        for i in range(100):
            client.send("/x/0", 0.4 + 0.2 * np.sin(i / 10))
            time.sleep(0.1)
        n_flooded = int(flood.communicate(timeout=30)[0])
        flooded = obeyed_within_s(client, 0.7)
        grown = memory().rss - after_some
        assert process.poll() is None
        code, out, err = stopped(process)
    print(out, f"\n{grown / 2**20:.1f} MB, {1e3 * fuzzed:.1f} ms, {1e3 * flooded:.1f} ms")
    assert code == 0 and "Traceback" not in err
    assert n_flooded > 150_000
    assert counted(out, "refused") >= 100_000
    assert err.count("refused (") < 60
    assert abs(grown) < 4 * 2**20
    assert fuzzed < 0.05 and flooded < 0.05
    client.close()
    session = Session.load(path)
    assert {state.pitch for _, state in session.changes if state.velocity} == {45.0}
    sound = render(session, TOY.load(saved))
    onset = next(tick for tick, state in session.changes if state.velocity) * HOP
    assert click_db(sound[onset + 20 * HOP :]) < -75
    assert np.abs(sound[onset + 20 * HOP :]).max() > 0.01


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
    assert served.summary.refused > 50
    assert capfd.readouterr().err.count("refused (") == len(errors)


def test_the_status_line_says_what_goes_on(tmp_path, capfd):
    with Served(tmp_path, seconds=1.2, status=True) as served:
        served.client.send("/z/1", 1.5)
    err = capfd.readouterr().err
    assert "messages/s" in err and "+1.50" in err and "\r\x1b[K" in err
